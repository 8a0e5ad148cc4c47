//! A pair of documents in a folder of its own, and what `spec diff` says about it.

use std::io;
use std::path::PathBuf;

use generator::diff::{Format, Paint, Report, Revision, compare, render};

use crate::{fixture, repository};

/// Two revisions of a document.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The folder that they stand in.
    pub folder: PathBuf,
    /// `old.json`.
    pub old: String,
    /// `new.json`.
    pub new: String,
    /// `codegen.toml`; empty where there is none.
    pub settings: String,
}

impl Pair {
    /// Reads a pair by the way to its folder below `fixtures/`.
    ///
    /// # Errors
    /// When one of the documents is missing.
    pub fn load(folder: &str) -> io::Result<Self> {
        let folder = fixture::folder().join(folder);
        let old = repository::read(&folder.join("old.json"))?;
        let new = repository::read(&folder.join("new.json"))?;
        let settings = folder.join("codegen.toml");
        let settings = if settings.is_file() { repository::read(&settings)? } else { String::new() };
        Ok(Self { folder, old, new, settings })
    }

    /// The pair with the newer document as the older one.
    #[must_use]
    pub fn swapped(&self) -> Self {
        Self { old: self.new.clone(), new: self.old.clone(), ..self.clone() }
    }

    /// What changes.
    ///
    /// # Panics
    /// When one of the documents is at fault.
    pub fn report(&self) -> Report {
        let old = Revision {
            shown_name: "old.json",
            document: &self.old,
            settings: &self.settings,
            ..Revision::default()
        };
        let new = Revision {
            shown_name: "new.json",
            document: &self.new,
            settings: &self.settings,
            ..Revision::default()
        };
        let comparison = compare(old, new);
        let faults: Vec<&str> = comparison
            .diagnostics
            .iter()
            .flat_map(|diagnostics| diagnostics.sorted())
            .map(|diagnostic| diagnostic.message.as_str())
            .collect();
        comparison.report.unwrap_or_else(|| panic!("{}: {}", self.folder.display(), faults.join("\n")))
    }

    /// What a terminal without colours shows.
    pub fn text(&self) -> String {
        render(&self.report(), Format::Text(Paint::Plain))
    }
}
