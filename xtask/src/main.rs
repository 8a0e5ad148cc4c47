//! `cargo xtask`: the project's commands.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "printing is what a command line does")]

mod bench;
mod cli;
mod codegen;
mod contract;
mod disk;
mod new_crate;
mod spec;
mod surface;
mod texts;
mod workspace;
mod yaml;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    if let Some(code) = surface::in_its_place() {
        return code;
    }
    let result = match cli::Cli::parse().command {
        cli::Command::Codegen(arguments) => codegen::run(&arguments),
        cli::Command::Spec(command) => spec::run(&command),
        cli::Command::Contract => contract::run(),
        cli::Command::Surface(arguments) => surface::run(&arguments),
        cli::Command::Bench(command) => bench::run(&command),
    };
    match result {
        Ok(status) => status.into(),
        Err(error) => {
            eprintln!("error: {error:#}");
            cli::Status::WrongInput.into()
        }
    }
}
