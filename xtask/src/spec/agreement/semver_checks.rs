//! Asks cargo-semver-checks about the descriptions of two crates.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

/// What the tool says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// The change needs a major release.
    Major,
    /// It does not.
    NotMajor,
}

impl Answer {
    /// The word that people read.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Major => "major",
            Self::NotMajor => "not major",
        }
    }
}

/// Fails if the tool is not there, with the command that installs it.
pub(super) fn check_installed() -> Result<()> {
    let output =
        Command::new("cargo").args(["semver-checks", "--version"]).output().context("cannot start cargo")?;
    ensure!(
        output.status.success(),
        "cargo-semver-checks is not installed: run `cargo install cargo-semver-checks --locked`"
    );
    Ok(())
}

/// Whether the step from one description to the other needs a major release.
pub(super) fn ask(old: &Path, new: &Path) -> Result<Answer> {
    let output = Command::new("cargo")
        .args(["semver-checks", "--release-type", "minor", "--color", "never", "--baseline-rustdoc"])
        .arg(old)
        .arg("--current-rustdoc")
        .arg(new)
        .output()
        .context("cannot start cargo")?;
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    if output.status.success() {
        Ok(Answer::NotMajor)
    } else if said.contains("semver requires new major version") {
        Ok(Answer::Major)
    } else {
        bail!("cargo-semver-checks failed:\n{said}")
    }
}
