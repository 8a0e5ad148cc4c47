//! `cargo xtask spec`: what can be asked about a document.

mod agreement;
mod diff;
mod document;
mod lint;

use anyhow::Result;

pub(crate) use agreement::AgreementArguments;
pub(crate) use diff::DiffArguments;

use crate::cli::{SpecCommand, Status};

/// Runs one of the commands.
pub(crate) fn run(command: &SpecCommand) -> Result<Status> {
    match command {
        SpecCommand::Agreement(arguments) => agreement::run(arguments),
        SpecCommand::Diff(arguments) => diff::run(arguments),
        SpecCommand::Lint(arguments) => lint::run(arguments),
    }
}
