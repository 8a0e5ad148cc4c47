//! `cargo xtask spec lint`: what validators miss and the users of a document suffer from, with counts.

mod completeness;
mod ends;
mod enum_case;
mod examples;
mod exceptions;
mod groups;
mod keywords;
mod members;
mod path_templates;
mod sentences;
mod texts;
mod unused;
mod validity;

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::Args;
use generator::analyze;
use generator::diagnostic::{Diagnostics, Severity, Sources, render_all};

use self::exceptions::Exceptions;
use super::document::Document;
use super::parts::parts;
use super::subject::{Subject, SubjectArguments};
use crate::cli::Status;
use crate::{disk, workspace};

/// What to look at.
#[derive(Debug, Args)]
pub(crate) struct LintArguments {
    #[command(flatten)]
    subject: SubjectArguments,
    /// Findings of that document that stay; without them spec/lint.toml is not read.
    #[arg(long, value_name = "FILE", requires = "file")]
    exceptions: Option<PathBuf>,
    /// Another document none of whose sentences should be found in this one.
    #[arg(long, value_name = "FILE")]
    against: Option<PathBuf>,
}

/// What the rules found.
type Findings = Diagnostics;

/// How many there are, and how many are as they should be.
#[derive(Clone, Copy, Debug, Default)]
struct Counted {
    all: usize,
    good: usize,
}

impl Counted {
    fn add(&mut self, good: bool) {
        self.all += 1;
        self.good += usize::from(good);
    }

    /// Of none, all are as they should be.
    fn percent(self) -> usize {
        (self.good * 100).checked_div(self.all).unwrap_or(100)
    }
}

/// The lines that are printed when everything was looked at.
type Summary = Vec<(&'static str, Counted)>;

/// Runs the command.
pub(crate) fn run(arguments: &LintArguments) -> Result<Status> {
    let subject = Subject::read(&arguments.subject)?;
    let other = arguments.against.as_deref().map(Document::read);
    let other = other.transpose()?;
    let (exceptions_name, exceptions_text) = read_exceptions(arguments)?;
    let mut exceptions = Exceptions::read(&exceptions_text);

    let (api, mut findings) = analyze(&subject.input());
    let is_sound = !findings.has_errors();
    if api.is_none() {
        subject.print(&findings);
        eprintln!("nothing else was looked at: {} cannot be read", subject.document.shown_name);
        return Ok(Status::WrongInput);
    }
    let summary = apply_rules(&subject, &mut findings)?;
    let shared = match &other {
        Some(other) if other.value.is_null() => bail!("{} is not JSON", other.shown_name),
        Some(other) => Some((other, sentences::check(&subject.document, other, &mut findings))),
        None => None,
    };
    subject.document.origins.relocate(&mut findings);
    let (findings, excepted) = exceptions.apply(&findings);
    exceptions.report_unused(&subject.document.value, is_sound);

    subject.print(&findings);
    let sources = Sources {
        document_name: &subject.document.shown_name,
        document: &subject.document.text,
        settings_name: &exceptions_name,
        settings: &exceptions_text,
        ..Sources::default()
    };
    for fault in render_all(&exceptions.faults, &sources) {
        eprintln!("{fault}");
    }
    println!("{}", subject.document.shown_name);
    for (what, counted) in summary {
        println!("  {what:<46} {:>4} of {:>4}  {:>3} %", counted.good, counted.all, counted.percent());
    }
    if excepted > 0 {
        println!("  {:<46} {excepted:>4}", format!("findings that {exceptions_name} excepts"));
    }
    if let Some((other, shared)) = shared {
        println!(
            "  sentences also in {}: {} (of {} here and {} there)",
            other.shown_name, shared.both, shared.own, shared.others
        );
    }
    let count = |severity| findings.count(severity) + exceptions.faults.count(severity);
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    if errors + warnings > 0 {
        println!("  {}, {}", counted(errors, "error"), counted(warnings, "warning"));
    }
    Ok(match errors + warnings {
        _ if !is_sound || exceptions.faults.has_errors() => Status::WrongInput,
        0 => Status::Fine,
        _ => Status::NeedsHuman,
    })
}

fn read_exceptions(arguments: &LintArguments) -> Result<(String, String)> {
    if let Some(path) = &arguments.exceptions {
        return Ok((path.display().to_string(), disk::read(path)?));
    }
    if arguments.subject.file.is_some() {
        return Ok((String::new(), String::new()));
    }
    let name = workspace::EXCEPTIONS;
    Ok((name.to_owned(), disk::read(&workspace::root().join(name))?))
}

/// Every rule that is not about two documents. What the generator found stands in `findings` before.
fn apply_rules(subject: &Subject, findings: &mut Findings) -> Result<Summary> {
    let document = &subject.document;
    let parts = parts(document);
    let envelope = subject.settings.envelope.as_ref();
    let result = envelope.map(|envelope| envelope.result.get_ref().as_str());
    let texts = texts::check(document, findings);
    // Before the examples, which are not wrong for a `required` that names nothing.
    members::check(document, &parts, findings);
    let examples = examples::check(document, result, findings)?;
    let schema_examples = examples::check_schemas(document, &parts, findings)?;
    ends::check(subject, &parts, findings);
    enum_case::check(document, &parts, findings);
    keywords::check(document, &parts, findings);
    groups::check(document, findings);
    path_templates::check(document, &parts, findings);
    unused::check(document, findings);
    Ok(vec![
        ("operations with a text", texts.operations),
        ("parameters with a text", texts.parameters),
        ("schemas with a text", texts.schemas),
        ("fields with a text", texts.fields),
        ("2xx answers with a valid and whole example", examples.answers),
        ("request bodies with a valid and whole example", examples.bodies),
        ("refusals with a valid example", examples.refusals),
        ("parameters with a valid example", examples.parameters),
        ("examples of schemas that are valid and whole", schema_examples),
    ])
}

fn counted(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}
