//! `cargo xtask codegen`: document in, modules out; or, with `--check`, what would change.

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result};
use generator::diagnostic::{Diagnostics, Severity, Sources, render};
use generator::output::{OutputTree, render_drift};
use generator::{Input, Layout, Outcome};

use crate::cli::{CodegenArguments, Status};
use crate::{disk, new_crate, workspace};

/// The command that mends drift.
const MEND: &str = "cargo xtask codegen";

/// The texts that a run reads, with the names under which they are shown.
struct Texts {
    document_name: String,
    document: String,
    settings_name: String,
    settings: String,
}

impl Texts {
    fn sources(&self) -> Sources<'_> {
        Sources {
            document_name: &self.document_name,
            document: &self.document,
            settings_name: &self.settings_name,
            settings: &self.settings,
        }
    }
}

/// Runs the command.
pub(crate) fn run(arguments: &CodegenArguments) -> Result<Status> {
    match (&arguments.spec, &arguments.out) {
        (Some(spec), Some(out)) => run_on(arguments, spec, out),
        _ => run_here(arguments),
    }
}

fn run_here(arguments: &CodegenArguments) -> Result<Status> {
    let started = Instant::now();
    let root = workspace::root();
    let texts = Texts {
        document_name: workspace::DOCUMENT.to_owned(),
        document: disk::read(&root.join(workspace::DOCUMENT))?,
        settings_name: workspace::SETTINGS.to_owned(),
        settings: disk::read(&root.join(workspace::SETTINGS))?,
    };
    let layout = Layout {
        sources: workspace::SOURCES,
        tests: Some((workspace::TESTS, workspace::LIBRARY)),
        document_name: workspace::DOCUMENT,
    };
    let outcome =
        generator::generate(&Input { document: &texts.document, settings: &texts.settings }, &layout);
    finish(arguments.check, &root, &texts, outcome, started)
}

/// Makes a crate of its own from any document.
fn run_on(arguments: &CodegenArguments, spec: &Path, out: &Path) -> Result<Status> {
    let started = Instant::now();
    let (settings_name, settings) = match &arguments.settings {
        Some(path) => (path.display().to_string(), disk::read(path)?),
        None => (String::new(), String::new()),
    };
    let texts = Texts {
        document_name: spec.display().to_string(),
        document: disk::read(spec)?,
        settings_name,
        settings,
    };
    let name = arguments.name.clone().unwrap_or_else(|| crate_name(out));
    new_crate::check_name(&name)?;
    new_crate::check_folder(out)?;
    let file_name = spec.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let layout = Layout { sources: "src", tests: None, document_name: &file_name };
    let input = Input { document: &texts.document, settings: &texts.settings };
    let mut outcome = generator::generate(&input, &layout);
    if let Some(tree) = &mut outcome.tree {
        new_crate::add_files(tree, &input, &name)?;
    }
    finish(arguments.check, &absolute(out)?, &texts, outcome, started)
}

fn crate_name(out: &Path) -> String {
    out.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn absolute(path: &Path) -> Result<PathBuf> {
    std::path::absolute(path).with_context(|| format!("cannot resolve {}", path.display()))
}

fn finish(check: bool, root: &Path, texts: &Texts, outcome: Outcome, started: Instant) -> Result<Status> {
    print_diagnostics(&outcome.diagnostics, &texts.sources());
    let Some(tree) = outcome.tree else {
        let errors = outcome.diagnostics.count(Severity::Error);
        eprintln!("nothing was written: {errors} error(s) in {}", texts.document_name);
        let internal = outcome
            .diagnostics
            .sorted()
            .iter()
            .any(|found| found.code == generator::diagnostic::Code::INTERNAL);
        return Ok(if internal { Status::OurFault } else { Status::WrongInput });
    };
    let drift = tree.compare(&disk::present_files(root, &tree)?);
    let made = format!(
        "{} operations, {} models in {} files",
        outcome.summary.operations, outcome.summary.models, outcome.summary.files
    );
    let read = format!("read {} ({} KB)", texts.document_name, texts.document.len().div_ceil(1024));
    if check {
        return Ok(report_check(&tree, &drift, &read, &made, started));
    }
    disk::apply(root, &tree, &drift)?;
    println!("{read}; made {made}; {} changed; {} ms", drift.entries.len(), started.elapsed().as_millis());
    Ok(Status::Fine)
}

fn report_check(
    tree: &OutputTree,
    drift: &generator::output::Drift,
    read: &str,
    made: &str,
    started: Instant,
) -> Status {
    if drift.is_empty() {
        let folders: Vec<&str> = tree.owned.iter().map(|folder| folder.0.as_str()).collect();
        println!("{read}; {made}; {} up to date; {} ms", folders.join(", "), started.elapsed().as_millis());
        return Status::Fine;
    }
    eprint!("{}", render_drift(drift, MEND));
    Status::Drift
}

fn print_diagnostics(diagnostics: &Diagnostics, sources: &Sources<'_>) {
    for diagnostic in diagnostics.sorted() {
        eprintln!("{}", render(diagnostic, sources));
    }
    let (errors, warnings) = (diagnostics.count(Severity::Error), diagnostics.count(Severity::Warning));
    if errors + warnings > 0 {
        eprintln!("{errors} error(s), {warnings} warning(s)");
    }
}
