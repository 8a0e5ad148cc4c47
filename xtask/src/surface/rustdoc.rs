//! Asks rustdoc for its JSON, on a stable toolchain.
//!
//! The JSON is not stable, so rustdoc has to be told that this is known (`RUSTC_BOOTSTRAP`). Told to cargo as a whole, it
//! would reach the build scripts too, and everything would be built again, once with it and once without. So cargo is given
//! this program in place of rustdoc, which passes the call on with the variable set.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{disk, workspace};

/// The real rustdoc, in the environment of this program when it stands in its place.
const IN_PLACE_OF: &str = "XTASK_IN_PLACE_OF_RUSTDOC";

/// The JSON of the client with default features.
pub(crate) fn json() -> Result<String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let rustdoc = env::var_os("RUSTDOC").unwrap_or_else(|| OsString::from("rustdoc"));
    let this = env::current_exe().context("cannot find this program itself")?;
    let status = Command::new(&cargo)
        .args(["rustdoc", "--quiet", "--package", workspace::PACKAGE, "--lib", "--"])
        .args(["-Z", "unstable-options", "--output-format", "json", "--cap-lints", "allow"])
        .current_dir(workspace::root())
        .env("RUSTDOC", this)
        .env(IN_PLACE_OF, rustdoc)
        .status()
        .context("cannot start cargo")?;
    ensure!(status.success(), "`cargo rustdoc` failed; what it said stands above");
    disk::read(&target_folder(&cargo)?.join("doc").join(format!("{}.json", workspace::LIBRARY)))
}

/// Where cargo builds.
fn target_folder(cargo: &OsString) -> Result<PathBuf> {
    let output = Command::new(cargo)
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .current_dir(workspace::root())
        .output()
        .context("cannot start cargo")?;
    let metadata: Value = serde_json::from_slice(&output.stdout).context("`cargo metadata` says no JSON")?;
    let folder = metadata.get("target_directory").and_then(Value::as_str);
    Ok(folder.context("`cargo metadata` names no folder for what is built")?.into())
}

/// Passes a call of rustdoc on, if this program was started in its place.
pub(crate) fn in_its_place() -> Option<ExitCode> {
    let rustdoc = env::var_os(IN_PLACE_OF)?;
    let status = Command::new(rustdoc).args(env::args_os().skip(1)).env("RUSTC_BOOTSTRAP", "1").status();
    let code = status.ok().and_then(|status| status.code()).and_then(|code| u8::try_from(code).ok());
    Some(ExitCode::from(code.unwrap_or(1)))
}
