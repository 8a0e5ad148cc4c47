//! `cargo xtask spec`: what can be asked about a document.

mod document;
mod lint;

use anyhow::Result;

use crate::cli::{SpecCommand, Status};

/// Runs one of the commands.
pub(crate) fn run(command: &SpecCommand) -> Result<Status> {
    match command {
        SpecCommand::Lint(arguments) => lint::run(arguments),
    }
}
