//! The texts that a run reads: a document, its overlays and its settings. Every command that reads a document as it is
//! meant does it here.

use std::path::{Path, PathBuf};

use anyhow::Result;
use generator::diagnostic::Sources;
use generator::overlay::{Overlay, Overlays};
use generator::{Input, NameLock};

use crate::{disk, workspace, yaml};

/// The texts, with the names under which they are shown.
#[derive(Debug)]
pub(crate) struct Texts {
    pub(crate) document_name: String,
    pub(crate) document: String,
    /// The document's path, as `extends` of an overlay may name it.
    document_path: String,
    pub(crate) overlays: Vec<Overlay>,
    settings_name: String,
    pub(crate) settings: String,
    /// The published names; none where nothing is published.
    lock: Option<String>,
}

impl Texts {
    /// Those of this repository.
    pub(crate) fn of_repository() -> Result<Self> {
        let root = workspace::root();
        let overlay = root.join(workspace::OVERLAY);
        let overlays = if overlay.is_file() {
            vec![read_overlay(&overlay, workspace::OVERLAY.to_owned())?]
        } else {
            Vec::new()
        };
        Ok(Self {
            document_name: workspace::DOCUMENT.to_owned(),
            document: disk::read(&root.join(workspace::DOCUMENT))?,
            document_path: workspace::DOCUMENT.to_owned(),
            overlays,
            settings_name: workspace::SETTINGS.to_owned(),
            settings: disk::read(&root.join(workspace::SETTINGS))?,
            lock: Some(read_lock(&root.join(workspace::LOCK))?),
        })
    }

    /// Those of any document, with the overlays and settings that are given for it.
    pub(crate) fn of(document: &Path, overlays: &[PathBuf], settings: Option<&Path>) -> Result<Self> {
        let document_path = document.display().to_string();
        let (document_name, text) = yaml::read_document(document, document_path.clone())?;
        let overlays = overlays.iter().map(|path| read_overlay(path, path.display().to_string()));
        let (settings_name, settings) = match settings {
            Some(path) => (path.display().to_string(), disk::read(path)?),
            None => (String::new(), String::new()),
        };
        Ok(Self {
            document_name,
            document: text,
            document_path,
            overlays: overlays.collect::<Result<_>>()?,
            settings_name,
            settings,
            lock: None,
        })
    }

    /// The same with the settings of this repository, whatever document it is.
    pub(crate) fn with_settings_of_repository(self) -> Result<Self> {
        let settings = disk::read(&workspace::root().join(workspace::SETTINGS))?;
        Ok(Self { settings_name: workspace::SETTINGS.to_owned(), settings, ..self })
    }

    /// What the generator works on, whatever names are published.
    pub(crate) fn input(&self) -> Input<'_> {
        let lock = NameLock::None;
        Input { document: &self.document, settings: &self.settings, lock, overlays: self.overlays() }
    }

    /// The same, held to the names that are published, or with what changes in them accepted.
    pub(crate) fn input_with_lock(&self, accept_names: bool) -> Input<'_> {
        let lock = match &self.lock {
            None => NameLock::None,
            Some(lock) if accept_names => NameLock::Accepting(lock),
            Some(lock) => NameLock::Kept(lock),
        };
        Input { lock, ..self.input() }
    }

    pub(crate) fn sources(&self) -> Sources<'_> {
        Sources {
            document_name: &self.document_name,
            document: &self.document,
            settings_name: &self.settings_name,
            settings: &self.settings,
            lock_name: workspace::LOCK,
            lock: self.lock.as_deref().unwrap_or_default(),
            overlays: self.overlays(),
        }
    }

    pub(crate) fn overlays(&self) -> Overlays<'_> {
        Overlays { document_path: &self.document_path, texts: &self.overlays }
    }
}

/// The lock as it is; one that is not there yet publishes nothing.
fn read_lock(path: &Path) -> Result<String> {
    if path.exists() { disk::read(path) } else { Ok(String::new()) }
}

fn read_overlay(path: &Path, shown_path: String) -> Result<Overlay> {
    let (text, verbatim) = yaml::read_verbatim(path)?;
    Ok(Overlay { path: shown_path, text, verbatim })
}
