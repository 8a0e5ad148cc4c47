//! A fixture: one small document in a folder of its own, and what the generator makes of it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

use generator::diagnostic::{Diagnostics, Sources, render_all};
use generator::overlay::{Overlay, Overlays};
use generator::{Input, Layout, NameLock, Outcome};

use crate::repository;

/// What a fixture is about; also the name of the folder that it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Types: `expected.rs` holds `models/`.
    Models,
    /// Calls: `expected.rs` holds `operations/`.
    Operations,
    /// The service of a crate that is made from a document alone: `expected.rs` holds it.
    Services,
    /// Complaints: `expected.txt` holds all of the run.
    Errors,
    /// Published names: `names.lock` is that of `before.json`, and `expected.txt` holds what is complained about and what
    /// changes in the lock.
    Lock,
    /// Overlays: `expected.json` holds the document with them, or `expected.txt` the complaints.
    Overlay,
}

impl Kind {
    /// The folder's name.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Models => "models",
            Self::Operations => "operations",
            Self::Services => "services",
            Self::Errors => "errors",
            Self::Lock => "lock",
            Self::Overlay => "overlay",
        }
    }
}

/// The file with the published names.
pub const LOCK: &str = "names.lock";

/// One folder below `fixtures/`.
#[derive(Clone, Debug)]
pub struct Fixture {
    /// What it is about.
    pub kind: Kind,
    /// The folder's name.
    pub name: String,
    /// The folder.
    pub folder: PathBuf,
    /// `input.json`.
    pub document: String,
    /// `codegen.toml`; empty where there is none.
    pub settings: String,
    /// `names.lock`, where there is one.
    pub lock: Option<String>,
    /// `overlay.json` and whatever else has a name that begins so, in the order of these names.
    pub overlays: Vec<Overlay>,
}

/// The names of the fixtures of one kind, in alphabetical order.
///
/// # Errors
/// When the folder cannot be listed.
pub fn names(kind: Kind) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder().join(kind.folder()))? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// The folder that holds all fixtures.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// Files that say the same of every document, or change with every change of it.
const LEFT_OUT: [&str; 2] = ["models/mod.rs", "operations/source_document.rs"];

impl Fixture {
    /// Reads a fixture.
    ///
    /// # Errors
    /// When it has no `input.json`.
    pub fn load(kind: Kind, name: &str) -> io::Result<Self> {
        let folder = folder().join(kind.folder()).join(name);
        let document = repository::read(&folder.join("input.json"))?;
        let settings = folder.join("codegen.toml");
        let settings = if settings.is_file() { repository::read(&settings)? } else { String::new() };
        let lock = folder.join(LOCK);
        let lock = if lock.is_file() { Some(repository::read(&lock)?) } else { None };
        let overlays = overlays(&folder)?;
        Ok(Self { kind, name: name.to_owned(), folder, document, settings, lock, overlays })
    }

    /// What was published: `before.json`, under settings of its own where there are some, and with an empty lock.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn before(&self) -> io::Result<Option<Self>> {
        let document = self.folder.join("before.json");
        if !document.is_file() {
            return Ok(None);
        }
        let settings = self.folder.join("before.toml");
        let settings = if settings.is_file() { repository::read(&settings)? } else { self.settings.clone() };
        let document = repository::read(&document)?;
        Ok(Some(Self { document, settings, lock: Some(String::new()), ..self.clone() }))
    }

    /// The lines of the lock that a run adds and takes out.
    pub fn changes_of_lock(&self, outcome: &Outcome) -> String {
        let made = outcome.tree.as_ref().and_then(|tree| tree.files.get(LOCK));
        let Some(made) = made else { return "nothing is written\n".to_owned() };
        let kept = self.lock.as_deref().unwrap_or_default();
        let mut changes = String::new();
        for (sign, text, other) in [('-', kept, made.as_str()), ('+', made.as_str(), kept)] {
            let other: BTreeSet<&str> = other.lines().collect();
            for line in text.lines().filter(|line| !other.contains(line)) {
                changes.extend([&format!("{sign} "), line, "\n"]);
            }
        }
        if changes.is_empty() { "the lock stays as it is\n".to_owned() } else { changes }
    }

    /// What the generator works on.
    pub fn input(&self) -> Input<'_> {
        let lock = self.lock.as_deref().map_or(NameLock::None, NameLock::Kept);
        Input { document: &self.document, settings: &self.settings, lock, overlays: self.overlays() }
    }

    fn overlays(&self) -> Overlays<'_> {
        Overlays { document_path: "input.json", texts: &self.overlays }
    }

    /// Runs the generator on it.
    pub fn generate(&self) -> Outcome {
        let layout = Layout {
            sources: "",
            library: "library",
            tests: None,
            document_name: "input.json",
            lock: self.lock.is_some().then_some(LOCK),
        };
        generator::generate(&self.input(), &layout)
    }

    /// The service module that is made of it.
    pub fn service(&self) -> Option<String> {
        self.generate().api.as_ref().and_then(generator::plain_service)
    }

    /// Every complaint of a run, as a person reads it.
    pub fn render(&self, diagnostics: &Diagnostics) -> String {
        let sources = Sources {
            document_name: "input.json",
            document: &self.document,
            settings_name: "codegen.toml",
            settings: &self.settings,
            lock_name: LOCK,
            lock: self.lock.as_deref().unwrap_or_default(),
            overlays: self.overlays(),
        };
        render_all(diagnostics, &sources).join("\n")
    }

    /// The text of `expected.rs`: the files of the fixture's kind one after the other, below what was complained
    /// about.
    pub fn expected_code(&self, outcome: &Outcome) -> String {
        let mut text = String::new();
        for line in self.render(&outcome.diagnostics).lines() {
            text.extend([format!("// {line}").trim_end(), "\n"]);
        }
        let empty = BTreeMap::new();
        let files = outcome.tree.as_ref().map_or(&empty, |tree| &tree.files);
        let folder = format!("{}/", self.kind.folder());
        for (path, contents) in files {
            let is_left_out = LEFT_OUT.contains(&path.as_str()) || path.ends_with("rustfmt.toml");
            if path.starts_with(&folder) && !is_left_out {
                text.extend(["// ==== ", path, " ====\n", without_header(contents)]);
            }
        }
        text
    }
}

fn overlays(folder: &Path) -> io::Result<Vec<Overlay>> {
    let mut overlays = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.file_name().to_string_lossy().into_owned();
        if path.starts_with("overlay") {
            overlays.push(Overlay { path, text: repository::read(&entry.path())?, verbatim: None });
        }
    }
    overlays.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(overlays)
}

/// The file without its first line, which is the same in all, and the blank one below.
fn without_header(contents: &str) -> &str {
    contents.split_once("\n\n").map_or(contents, |(_, rest)| rest)
}
