//! `cargo xtask spec import`: the facts of the vendor's document, merged into ours.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use clap::Args;
use generator::diagnostic::{Diagnostics, Sources, render_all};
use generator::import::{Imported, Input, import};

use crate::cli::Status;
use crate::{disk, workspace, yaml};

/// What to import, and into what.
#[derive(Debug, Args)]
pub(crate) struct ImportArguments {
    /// The vendor's document, JSON or YAML; it may hold other products too.
    pub file: PathBuf,
    /// The beginning of the paths that are imported.
    #[arg(long, value_name = "PATH", default_value = "/accounts/{account_id}/email-security/")]
    pub prefix: String,
    /// Show what would be done, and write nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Take entries out of the list of additions whose facts the vendor's document has by now.
    #[arg(long)]
    pub prune: bool,
    /// Show also what stays because the list of additions names it, each with its source.
    #[arg(long)]
    pub kept: bool,
    /// The document that the facts are merged into, JSON, instead of spec/email-security.json.
    #[arg(long, value_name = "FILE")]
    pub into: Option<PathBuf>,
    /// The list of what that document states on its own account; without it none is read.
    #[arg(long, value_name = "FILE", requires = "into")]
    pub additions: Option<PathBuf>,
}

/// A file's text and the name under which it is shown.
struct TextFile {
    path: PathBuf,
    shown_name: String,
    text: String,
}

/// Our document and the list of additions.
struct Ours {
    document: TextFile,
    additions: TextFile,
}

/// Runs the command.
pub(crate) fn run(arguments: &ImportArguments) -> Result<Status> {
    let ours = read_ours(arguments)?;
    let (shown_name, text) = yaml::read_document(&arguments.file, arguments.file.display().to_string())?;
    let vendor = TextFile { path: arguments.file.clone(), shown_name, text };
    let imported = import(&Input {
        vendor: &vendor.text,
        ours: &ours.document.text,
        additions: &ours.additions.text,
        prefix: &arguments.prefix,
        sunset: "x-sunset",
        prunes: arguments.prune,
    });
    print_complaints(&imported.own_diagnostics, &ours.document, &ours.additions);
    print_complaints(&imported.diagnostics, &vendor, &ours.additions);
    if !imported.report.lines().is_empty() {
        let report = &imported.report;
        print!("{}", if arguments.kept { report.render() } else { report.render_changes() });
    }
    finish(&imported, &ours, arguments.dry_run)
}

fn read_ours(arguments: &ImportArguments) -> Result<Ours> {
    let read = |path: PathBuf, shown_name: String| -> Result<TextFile> {
        let text = disk::read(&path)?;
        Ok(TextFile { path, shown_name, text })
    };
    let own = |path: &str| read(workspace::root().join(path), path.to_owned());
    let shown = |path: &Path| read(path.to_path_buf(), path.display().to_string());
    let Some(document) = &arguments.into else {
        return Ok(Ours { document: own(workspace::DOCUMENT)?, additions: own(workspace::ADDITIONS)? });
    };
    if yaml::is_yaml(document) {
        bail!(
            "{} is YAML, and --into takes JSON only, since the document is written there again; convert it first",
            document.display()
        );
    }
    let none =
        TextFile { path: PathBuf::new(), shown_name: workspace::ADDITIONS.to_owned(), text: String::new() };
    let additions = arguments.additions.as_deref().map_or(Ok(none), shown)?;
    Ok(Ours { document: shown(document)?, additions })
}

fn print_complaints(diagnostics: &Diagnostics, document: &TextFile, additions: &TextFile) {
    let sources = Sources {
        document_name: &document.shown_name,
        document: &document.text,
        settings_name: &additions.shown_name,
        settings: &additions.text,
        ..Sources::default()
    };
    for complaint in render_all(diagnostics, &sources) {
        eprintln!("{complaint}");
    }
}

/// Writes what was made, says so, and tells the shell whether somebody has to look.
fn finish(imported: &Imported, ours: &Ours, is_dry_run: bool) -> Result<Status> {
    let name = &ours.document.shown_name;
    let Some(document) = &imported.document else {
        eprintln!("nothing was written: correct what is shown above first");
        return Ok(Status::WrongInput);
    };
    let is_same = *document == ours.document.text;
    if is_dry_run && !(is_same && imported.additions.is_none()) {
        println!(
            "nothing was written: without --dry-run {} would change",
            changing(imported, ours).join(" and ")
        );
    } else if !is_dry_run && let Some(additions) = &imported.additions {
        disk::write_whole(&ours.additions.path, additions)?;
        let list = &ours.additions.shown_name;
        println!("{list} was written{}", what_changes(imported));
    }
    if is_same {
        println!("{name} stays as it is");
    } else if !is_dry_run {
        disk::write_whole(&ours.document.path, document)?;
        println!(
            "{name} was written; `cargo xtask spec lint` names what has no text and which examples do not fit"
        );
    }
    Ok(if imported.report.needs_human() { Status::NeedsHuman } else { Status::Fine })
}

/// What becomes of entries of the list.
fn what_changes(imported: &Imported) -> String {
    let moved = match imported.moved {
        0 => String::new(),
        1 => ", with the new place of one of its entries".to_owned(),
        moved => format!(", with the new places of {moved} of its entries"),
    };
    match imported.pruned {
        0 if imported.moved > 0 => moved,
        0 => ", without the entries that go".to_owned(),
        pruned => format!("{moved}, without the {pruned} of its entries whose facts are upstream"),
    }
}

/// The names of the files that an import changes.
fn changing(imported: &Imported, ours: &Ours) -> Vec<String> {
    let document = imported.document.as_ref().filter(|document| **document != ours.document.text);
    let document = document.map(|_| ours.document.shown_name.clone());
    let additions = imported.additions.as_ref().map(|_| ours.additions.shown_name.clone());
    document.into_iter().chain(additions).collect()
}
