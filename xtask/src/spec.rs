//! `cargo xtask spec`: what can be asked about a document.

mod agreement;
mod deprecation;
mod diff;
mod document;
mod import;
mod lint;
mod parts;
mod replacement;
mod rust_names;
mod subject;
mod sunset;
mod uses;

use anyhow::Result;

pub(crate) use agreement::AgreementArguments;
pub(crate) use diff::DiffArguments;
pub(crate) use import::ImportArguments;
pub(crate) use lint::LintArguments;
pub(crate) use sunset::SunsetArguments;

use crate::cli::{SpecCommand, Status};

/// Runs one of the commands.
pub(crate) fn run(command: &SpecCommand) -> Result<Status> {
    match command {
        SpecCommand::Agreement(arguments) => agreement::run(arguments),
        SpecCommand::Diff(arguments) => diff::run(arguments),
        SpecCommand::Lint(arguments) => lint::run(arguments),
        SpecCommand::Import(arguments) => import::run(arguments),
        SpecCommand::Sunset(arguments) => sunset::run(arguments),
    }
}
