//! What people type, and what the shell gets back.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::{bench, spec};

/// The project's commands.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about, disable_help_subcommand = true)]
pub(crate) struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make the client from the `OpenAPI` document in spec/ (or another one, with --spec and --out).
    Codegen(CodegenArguments),
    /// Ask about an `OpenAPI` document.
    #[command(subcommand)]
    Spec(SpecCommand),
    /// Call every operation of the client against a mock server that serves the document.
    Contract,
    /// List everything that users of the client can name, in generated/public-api.txt.
    Surface(SurfaceArguments),
    /// Measure how fast and how small things are.
    #[command(subcommand)]
    Bench(bench::BenchCommand),
}

/// What to do with the list.
#[derive(Debug, Args)]
pub(crate) struct SurfaceArguments {
    /// Write nothing; show what differs and fail if anything does.
    #[arg(long)]
    pub check: bool,
}

/// What can be asked about a document.
#[derive(Debug, Subcommand)]
pub(crate) enum SpecCommand {
    /// Merge the facts of the vendor's whole document into spec/email-security.json.
    Import(spec::ImportArguments),
    /// Say what a newer document does to programs that were written for the older one.
    Diff(spec::DiffArguments),
    /// Compare the verdicts of `spec diff` with what rustdoc says of the crates.
    Agreement(spec::AgreementArguments),
    /// Find what validators miss: texts, examples, deprecations, enums, unused components and more; and count.
    Lint(spec::LintArguments),
    /// List what has reached or reaches its end of life, where it is used, and what to do about it.
    Sunset(spec::SunsetArguments),
}

/// How to make the client.
#[derive(Debug, Args)]
pub(crate) struct CodegenArguments {
    /// Write nothing; show what differs and fail if anything does.
    #[arg(long)]
    pub check: bool,
    /// Take published names that change or are gone for decided, and renew spec/names.lock.
    #[arg(long, conflicts_with_all = ["check", "out"])]
    pub accept_names: bool,
    /// An `OpenAPI` 3.0 document, JSON or YAML, instead of spec/email-security.json; needs --out.
    #[arg(long, value_name = "FILE", requires = "out")]
    pub spec: Option<PathBuf>,
    /// An overlay (Overlay 1.0, JSON or YAML) with corrections of that document; several are applied in their order.
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub overlay: Vec<PathBuf>,
    /// Settings for that document; without them spec/codegen.toml is not read.
    #[arg(long, value_name = "FILE", requires = "spec")]
    pub settings: Option<PathBuf>,
    /// The folder of the crate that is made from --spec.
    #[arg(long, value_name = "DIR", requires = "spec")]
    pub out: Option<PathBuf>,
    /// The name of that crate.
    #[arg(long, value_name = "CRATE", requires = "spec")]
    pub name: Option<String>,
}

/// The exit status of every command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nothing to do for anybody.
    Fine,
    /// The files that commands make differ from what they should be.
    Drift,
    /// Something was found that somebody has to look at.
    NeedsHuman,
    /// The document, the settings or the call is wrong.
    WrongInput,
    /// The generator is wrong.
    OurFault,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        Self::from(match status {
            Status::Fine => 0,
            Status::Drift | Status::NeedsHuman => 1,
            Status::WrongInput => 2,
            Status::OurFault => 3,
        })
    }
}
