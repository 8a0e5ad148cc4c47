//! `cargo xtask spec lint`: what validators miss and the users of a document suffer from, with counts.

mod completeness;
mod examples;
mod sentences;
mod texts;
mod validity;

use anyhow::Result;
use generator::diagnostic::{Diagnostics, Severity, Sources, render_all};
use generator::settings::Settings;
use generator::{Input, NameLock, analyze};

use super::document::Document;
use crate::cli::{LintArguments, Status};
use crate::{disk, workspace};

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

/// What is looked at.
struct Subject {
    document: Document,
    settings: String,
    /// The document that must not share sentences.
    other: Option<Document>,
}

impl Subject {
    fn read(arguments: &LintArguments) -> Result<Self> {
        let root = workspace::root();
        let (document, settings) = if let Some(file) = &arguments.file {
            (Document::read(file, file.display().to_string())?, String::new())
        } else {
            let name = workspace::DOCUMENT.to_owned();
            let document = Document::read(&root.join(workspace::DOCUMENT), name)?;
            (document, disk::read(&root.join(workspace::SETTINGS))?)
        };
        let other = arguments.against.as_ref().map(|file| Document::read(file, file.display().to_string()));
        Ok(Self { document, settings, other: other.transpose()? })
    }

    fn sources(&self) -> Sources<'_> {
        Sources {
            document_name: &self.document.shown_name,
            document: &self.document.text,
            settings_name: workspace::SETTINGS,
            settings: &self.settings,
            lock_name: "",
            lock: "",
        }
    }
}

/// Runs the command.
pub(crate) fn run(arguments: &LintArguments) -> Result<Status> {
    let subject = Subject::read(arguments)?;
    let Subject { document, settings, other } = &subject;
    let (_, faults) = analyze(&Input { document: &document.text, settings, lock: NameLock::None });
    if faults.has_errors() {
        print_findings(&faults, &subject.sources());
        eprintln!("nothing was looked at: the document is wrong");
        return Ok(Status::WrongInput);
    }
    let envelope = Settings::parse(settings, &mut Diagnostics::default()).envelope;
    let result = envelope.as_ref().map(|envelope| envelope.result.get_ref().as_str());
    let mut findings = Findings::default();
    let texts = texts::check(document, &mut findings);
    let examples = examples::check(document, result, &mut findings)?;
    let shared = other.as_ref().map(|other| sentences::check(document, other, &mut findings));
    print_findings(&findings, &subject.sources());
    println!("{}", document.shown_name);
    for (what, counted) in [
        ("operations with a text", texts.operations),
        ("parameters with a text", texts.parameters),
        ("schemas with a text", texts.schemas),
        ("fields with a text", texts.fields),
        ("2xx answers with a valid and whole example", examples.answers),
        ("request bodies with a valid and whole example", examples.bodies),
        ("refusals with a valid example", examples.refusals),
        ("parameters with a valid example", examples.parameters),
    ] {
        println!("  {what:<46} {:>4} of {:>4}  {:>3} %", counted.good, counted.all, counted.percent());
    }
    if let (Some(shared), Some(other)) = (shared, other) {
        println!(
            "  sentences also in {}: {} (of {} here and {} there)",
            other.shown_name, shared.both, shared.own, shared.others
        );
    }
    Ok(if findings.count(Severity::Error) > 0 { Status::NeedsHuman } else { Status::Fine })
}

fn print_findings(findings: &Diagnostics, sources: &Sources<'_>) {
    for finding in render_all(findings, sources) {
        eprintln!("{finding}");
    }
}
