//! `cargo xtask spec diff`: what a newer document does to those who were written for the older one.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::{Args, ValueEnum};
use generator::diagnostic::{Diagnostics, Sources, render_all};
use generator::diff::{Bump, Comparison, Format, Paint, Revision, Severity, compare, render};

use crate::cli::Status;
use crate::{disk, workspace, yaml};

/// Which documents, and how the answer should look.
#[derive(Debug, Args)]
pub(crate) struct DiffArguments {
    /// The older document, JSON or YAML.
    pub old: PathBuf,
    /// The newer document, JSON or YAML.
    pub new: PathBuf,
    /// For whom the answer is: a terminal, a pull request, or a program.
    #[arg(long, value_enum, default_value_t = Shape::Text)]
    pub format: Shape,
    /// Fail (status 1) if there is a change as bad as this, or worse; a major release is breaking.
    #[arg(long, value_enum, value_name = "SEVERITY")]
    pub fail_on: Option<Limit>,
    /// The settings of both documents, instead of spec/codegen.toml.
    #[arg(long, value_name = "FILE")]
    pub settings: Option<PathBuf>,
}

/// How the answer looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Shape {
    Text,
    Markdown,
    Json,
}

/// What makes the command fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Limit {
    Breaking,
    Risky,
    Compatible,
}

/// A document as it was read.
struct Text {
    shown_name: String,
    document: String,
}

impl Text {
    fn read(path: &Path) -> Result<Self> {
        let (shown_name, document) = yaml::read_document(path, path.display().to_string())?;
        Ok(Self { shown_name, document })
    }

    fn revision(&self) -> Revision<'_> {
        Revision { shown_name: &self.shown_name, document: &self.document }
    }

    fn print(&self, diagnostics: &Diagnostics, settings_name: &str, settings: &str) {
        let sources = Sources {
            document_name: &self.shown_name,
            document: &self.document,
            settings_name,
            settings,
            ..Sources::default()
        };
        for complaint in render_all(diagnostics, &sources) {
            eprintln!("{complaint}");
        }
    }
}

/// Runs the command.
pub(crate) fn run(arguments: &DiffArguments) -> Result<Status> {
    let (old, new) = (Text::read(&arguments.old)?, Text::read(&arguments.new)?);
    let (settings_name, settings) = match &arguments.settings {
        Some(path) => (path.display().to_string(), disk::read(path)?),
        None => (workspace::SETTINGS.to_owned(), disk::read(&workspace::root().join(workspace::SETTINGS))?),
    };
    let Comparison { report, diagnostics } = compare(old.revision(), new.revision(), &settings);
    let is_whole = report.as_ref().is_some_and(|report| report.verdict.rust.is_some());
    for (text, diagnostics) in [&old, &new].into_iter().zip(&diagnostics).filter(|_| !is_whole) {
        text.print(diagnostics, &settings_name, &settings);
    }
    let Some(report) = report else {
        eprintln!("nothing was compared: a document or the settings are wrong");
        return Ok(Status::WrongInput);
    };
    print!("{}", render(&report, format(arguments.format)));
    let limit = arguments.fail_on.map(|limit| match limit {
        Limit::Breaking => Severity::Breaking,
        Limit::Risky => Severity::Risky,
        Limit::Compatible => Severity::Compatible,
    });
    // What breaks programs breaks them, whether a server or a compiler notices.
    let of_release = (report.verdict.bump == Bump::Major).then_some(Severity::Breaking);
    let worst = report.wire.iter().map(|change| change.severity).max().max(of_release);
    let fails = worst.zip(limit).is_some_and(|(worst, limit)| worst >= limit);
    Ok(if fails { Status::NeedsHuman } else { Status::Fine })
}

fn format(shape: Shape) -> Format {
    match shape {
        Shape::Text if std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none() => {
            Format::Text(Paint::Ansi)
        }
        Shape::Text => Format::Text(Paint::Plain),
        Shape::Markdown => Format::Markdown,
        Shape::Json => Format::Json,
    }
}
