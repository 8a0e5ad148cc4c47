//! `cargo xtask codegen`: document in, modules out; or, with `--check`, what would change.

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result};
use generator::diagnostic::{Code, Diagnostics, Severity, render_all};
use generator::output::render_drift;
use generator::{Layout, Outcome};

use crate::cli::{CodegenArguments, Status};
use crate::texts::Texts;
use crate::{disk, new_crate, workspace};

/// One run: what it read, where it writes, and how a person would repeat it.
struct Run {
    started: Instant,
    check: bool,
    root: PathBuf,
    texts: Texts,
    command: String,
}

/// Runs the command.
pub(crate) fn run(arguments: &CodegenArguments) -> Result<Status> {
    match (&arguments.spec, &arguments.out) {
        (Some(spec), Some(out)) => run_on(arguments, spec, out),
        _ => run_here(arguments),
    }
}

/// Makes the client of this repository.
fn run_here(arguments: &CodegenArguments) -> Result<Status> {
    let started = Instant::now();
    let root = workspace::root();
    let texts = Texts::of_repository()?;
    let layout = Layout {
        sources: workspace::SOURCES,
        library: workspace::LIBRARY,
        tests: Some(workspace::TESTS),
        document_name: workspace::DOCUMENT,
        lock: Some(workspace::LOCK),
    };
    let outcome = generator::generate(&texts.input_with_lock(arguments.accept_names), &layout);
    let command = "cargo xtask codegen".to_owned();
    Run { started, check: arguments.check, root, texts, command }.finish(outcome)
}

/// Makes a crate of its own from any document.
fn run_on(arguments: &CodegenArguments, spec: &Path, out: &Path) -> Result<Status> {
    let started = Instant::now();
    let name = arguments.name.clone().unwrap_or_else(|| file_name(out));
    new_crate::check_name(&name)?;
    new_crate::check_folder(out)?;
    let texts = Texts::of(spec, &arguments.overlay, arguments.settings.as_deref())?;
    let document_name = file_name(spec);
    let library = name.replace('-', "_");
    let layout =
        Layout { sources: "src", library: &library, tests: None, document_name: &document_name, lock: None };
    let mut outcome = generator::generate(&texts.input(), &layout);
    if let (Some(tree), Some(api)) = (&mut outcome.tree, &outcome.api) {
        new_crate::add_files(tree, api, &name)?;
    }
    let root = std::path::absolute(out).with_context(|| format!("cannot resolve {}", out.display()))?;
    let overlays = arguments.overlay.iter().map(|path| format!(" --overlay {}", path.display()));
    let settings = arguments.settings.iter().map(|path| format!(" --settings {}", path.display()));
    let command = format!(
        "cargo xtask codegen --spec {}{} --out {} --name {name}",
        spec.display(),
        overlays.chain(settings).collect::<String>(),
        out.display()
    );
    Run { started, check: arguments.check, root, texts, command }.finish(outcome)
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

impl Run {
    fn finish(&self, outcome: Outcome) -> Result<Status> {
        let Outcome { tree, api: _, diagnostics, summary } = outcome;
        self.print(&diagnostics);
        let Some(tree) = tree else {
            let errors = counted(diagnostics.count(Severity::Error), "error");
            eprintln!("nothing was written: {errors} in {}", self.read());
            let is_ours = diagnostics.sorted().iter().any(|found| found.code == Code::INTERNAL);
            return Ok(if is_ours { Status::OurFault } else { Status::WrongInput });
        };
        let drift = tree.compare(&disk::present_files(&self.root, &tree)?);
        if self.check && !drift.is_empty() {
            eprint!("{}", render_drift(&drift, &self.command));
            return Ok(Status::Drift);
        }
        if !self.check {
            disk::apply(&self.root, &tree, &drift)?;
        }
        println!(
            "read {} ({} KB); made {}, {} in {}; {}; {} ms",
            self.read(),
            self.texts.document.len().div_ceil(1024),
            counted(summary.operations, "operation"),
            counted(summary.models, "model"),
            counted(summary.files, "file"),
            if self.check { "up to date".to_owned() } else { format!("{} changed", drift.entries.len()) },
            self.started.elapsed().as_millis()
        );
        Ok(Status::Fine)
    }

    /// The names of the document and its overlays.
    fn read(&self) -> String {
        let overlays = self.texts.overlays.iter().map(|overlay| format!(" + {}", overlay.path));
        format!("{}{}", self.texts.document_name, overlays.collect::<String>())
    }

    fn print(&self, diagnostics: &Diagnostics) {
        for complaint in render_all(diagnostics, &self.texts.sources()) {
            eprintln!("{complaint}");
        }
        let (errors, warnings) = (diagnostics.count(Severity::Error), diagnostics.count(Severity::Warning));
        if errors + warnings > 0 {
            eprintln!("{}, {}", counted(errors, "error"), counted(warnings, "warning"));
        }
    }
}

fn counted(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}
