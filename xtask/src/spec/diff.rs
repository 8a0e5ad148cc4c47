//! `cargo xtask spec diff`: what a newer document does to those who were written for the older one.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::{Args, ValueEnum};
use generator::diagnostic::render_all;
use generator::diff::{Bump, Comparison, Format, Paint, Revision, Severity, compare, render};

use crate::cli::Status;
use crate::texts::Texts;
use crate::workspace;

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
    /// An overlay of the older document; several are applied in their order.
    #[arg(long, value_name = "FILE")]
    pub old_overlay: Vec<PathBuf>,
    /// An overlay of the newer document, instead of spec/overlay.yaml for that of this repository.
    #[arg(long, value_name = "FILE")]
    pub new_overlay: Vec<PathBuf>,
    /// The settings of both documents, instead of spec/codegen.toml.
    #[arg(long, value_name = "FILE")]
    pub settings: Option<PathBuf>,
    /// The settings that the older document had, where they were others.
    #[arg(long, value_name = "FILE")]
    pub old_settings: Option<PathBuf>,
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

/// Runs the command.
pub(crate) fn run(arguments: &DiffArguments) -> Result<Status> {
    let settings = arguments.settings.as_deref();
    let old_settings = arguments.old_settings.as_deref().or(settings);
    let old = texts(&arguments.old, &arguments.old_overlay, old_settings)?;
    let new = texts(&arguments.new, &arguments.new_overlay, settings)?;
    let Comparison { report, diagnostics } = compare(revision(&old), revision(&new));
    let is_whole = report.as_ref().is_some_and(|report| report.verdict.rust.is_some());
    for (texts, diagnostics) in [&old, &new].into_iter().zip(&diagnostics).filter(|_| !is_whole) {
        for complaint in render_all(diagnostics, &texts.sources()) {
            eprintln!("{complaint}");
        }
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

/// A document with its overlays; that of this repository has its own, unless others are given.
fn texts(document: &Path, overlays: &[PathBuf], settings: Option<&Path>) -> Result<Texts> {
    let own = workspace::root().join(workspace::OVERLAY);
    let has_own = overlays.is_empty() && own.is_file() && is_of_repository(document);
    let overlays = if has_own { &[own][..] } else { overlays };
    let texts = Texts::of(document, overlays, settings)?;
    if settings.is_some() { Ok(texts) } else { texts.with_settings_of_repository() }
}

fn is_of_repository(document: &Path) -> bool {
    let own = workspace::root().join(workspace::DOCUMENT).canonicalize();
    document.canonicalize().is_ok_and(|document| own.is_ok_and(|own| own == document))
}

fn revision(texts: &Texts) -> Revision<'_> {
    Revision {
        shown_name: &texts.document_name,
        document: &texts.document,
        overlays: texts.overlays(),
        settings: &texts.settings,
    }
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
