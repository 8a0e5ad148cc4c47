//! `cargo xtask bench`: builds the benchmarks and runs them. They are a package outside of the workspace, so that neither this
//! program nor a run of all tests depends on them.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};

use crate::cli::Status;
use crate::workspace;

const PACKAGE: &str = "client-bench";

/// What can be measured.
#[derive(Debug, Subcommand)]
pub(crate) enum BenchCommand {
    /// Compare the client with plain reqwest: time of calls, memory, and the size of their futures.
    Client(ClientArguments),
}

/// How to measure the client.
#[derive(Debug, Args)]
pub(crate) struct ClientArguments {
    /// Take fewer rounds: about half a minute instead of several.
    #[arg(long)]
    quick: bool,
    /// Exit with status 1 when a measure is above its limit.
    #[arg(long)]
    check: bool,
    /// Write the measures to this file, too.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Write the table to this file, too, as Markdown.
    #[arg(long, value_name = "FILE")]
    markdown: Option<PathBuf>,
    /// Measure only these: `sizes`, `memory`, `get`, `items`, `first`, `burst`.
    measures: Vec<String>,
}

/// Runs the command.
pub(crate) fn run(command: &BenchCommand) -> Result<Status> {
    let BenchCommand::Client(arguments) = command;
    if cargo(&["build", "--bins"], &[])? != Some(0) {
        bail!("the benchmarks cannot be built");
    }
    let mut forwarded = arguments.measures.clone();
    forwarded.extend(arguments.quick.then(|| "--quick".to_owned()));
    forwarded.extend(arguments.check.then(|| "--check".to_owned()));
    for (option, path) in [("--json", &arguments.json), ("--markdown", &arguments.markdown)] {
        if let Some(path) = path {
            forwarded.extend([option.to_owned(), path.display().to_string()]);
        }
    }
    match cargo(&["run", "--quiet", "--bin", PACKAGE], &forwarded)? {
        Some(0) => Ok(Status::Fine),
        Some(1) => Ok(Status::NeedsHuman),
        _ => bail!("the benchmarks have failed"),
    }
}

/// The exit status of cargo for that package, optimised.
fn cargo(command: &[&str], arguments: &[String]) -> Result<Option<i32>> {
    // The cargo that runs this command; by hand there may be none.
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let root = workspace::root();
    let status = Command::new(cargo)
        .args(command)
        .args(["--release", "--manifest-path"])
        .arg(root.join("tests/bench/Cargo.toml"))
        .arg("--target-dir")
        .arg(root.join("target"))
        .args(if arguments.is_empty() { &[] as &[&str] } else { &["--"] })
        .args(arguments)
        .status()
        .context("cannot run cargo")?;
    Ok(status.code())
}
