//! Asks rustdoc for its JSON, on a stable toolchain.
//!
//! The JSON is not stable, so rustdoc has to be told that this is known (`RUSTC_BOOTSTRAP`). Told to cargo as a whole, it
//! would reach the build scripts too, and everything would be built again, once with it and once without. So cargo is given
//! this program in place of rustdoc, which passes the call on with the variable set.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{disk, workspace};

/// The real rustdoc, in the environment of this program when it stands in its place.
const IN_PLACE_OF: &str = "XTASK_IN_PLACE_OF_RUSTDOC";

/// A crate to be described.
pub(crate) struct Crate<'a> {
    /// The folder of its manifest.
    pub(crate) folder: &'a Path,
    /// Its name as a package.
    pub(crate) package: &'a str,
    /// Where cargo builds it.
    pub(crate) target: &'a Path,
}

/// The JSON of a crate with default features.
pub(crate) fn json(of: &Crate<'_>) -> Result<String> {
    let rustdoc = env::var_os("RUSTDOC").unwrap_or_else(|| OsString::from("rustdoc"));
    let this = env::current_exe().context("cannot find this program itself")?;
    let status = Command::new(cargo())
        .args(["rustdoc", "--quiet", "--package", of.package, "--lib", "--"])
        .args(["-Z", "unstable-options", "--output-format", "json", "--cap-lints", "allow"])
        .current_dir(of.folder)
        .env("CARGO_TARGET_DIR", of.target)
        .env("RUSTDOC", this)
        .env(IN_PLACE_OF, rustdoc)
        .status()
        .context("cannot start cargo")?;
    ensure!(status.success(), "`cargo rustdoc` failed; what it said stands above");
    disk::read(&of.target.join("doc").join(format!("{}.json", of.package.replace('-', "_"))))
}

/// The cargo that runs this program.
fn cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"))
}

/// Where cargo builds this repository.
pub(crate) fn target_folder() -> Result<PathBuf> {
    let output = Command::new(cargo())
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
