//! The repository's own document and the files that are made from it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use generator::diagnostic::Sources;
use generator::output::OutputTree;
use generator::overlay::{Overlay, Overlays};
use generator::{Input, Layout, NameLock, Outcome};
use serde_json::Value;

/// The document, from the root of the repository.
pub const DOCUMENT: &str = "spec/email-security.json";
/// Its settings.
pub const SETTINGS: &str = "spec/codegen.toml";
/// Its published names.
pub const LOCK: &str = "spec/names.lock";
/// Its overlay, if there is one.
pub const OVERLAY: &str = "spec/overlay.yaml";
/// The file with the document's hash, which every change of the document changes.
pub const SOURCE_DOCUMENT: &str = "generated/src/operations/source_document.rs";
/// The command that makes the committed files what they should be.
pub const MEND: &str = "cargo xtask codegen";

/// Where the generated files stand, as `cargo xtask codegen` puts them.
pub const LAYOUT: Layout<'static> = Layout {
    sources: "generated/src",
    library: "cloudflare_email_security",
    tests: Some("tests/client/tests/generated"),
    document_name: DOCUMENT,
    lock: Some(LOCK),
};

/// The root of the repository.
pub fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.ancestors().nth(2).unwrap_or(manifest).to_path_buf()
}

/// Reads a text file; the error names it.
///
/// # Errors
/// When it cannot be read.
pub fn read(path: &Path) -> io::Result<String> {
    fs::read_to_string(path)
        .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))
}

/// The committed document with its settings, its published names and its overlay.
#[derive(Clone, Debug)]
pub struct Texts {
    /// The document.
    pub document: String,
    /// The settings.
    pub settings: String,
    /// The published names.
    pub lock: String,
    /// The overlay, if there is one.
    pub overlays: Vec<Overlay>,
}

impl Texts {
    /// Reads them.
    ///
    /// # Errors
    /// When one of them cannot be read.
    pub fn load() -> io::Result<Self> {
        Ok(Self {
            document: read(&root().join(DOCUMENT))?,
            settings: read(&root().join(SETTINGS))?,
            lock: read(&root().join(LOCK))?,
            overlays: overlay()?.into_iter().collect(),
        })
    }

    /// The same with a document that says by itself what the overlay corrects, for tests that change it.
    #[must_use]
    pub fn in_one_document(self) -> Self {
        match generator::overlaid(&self.input()).0 {
            Some(overlaid) => Self { document: overlaid.value.to_string(), overlays: Vec::new(), ..self },
            None => self,
        }
    }

    /// What the generator works on.
    pub fn input(&self) -> Input<'_> {
        let lock = NameLock::Kept(&self.lock);
        Input { document: &self.document, settings: &self.settings, lock, overlays: self.overlays() }
    }

    fn overlays(&self) -> Overlays<'_> {
        Overlays { document_path: DOCUMENT, texts: &self.overlays }
    }

    /// Runs the generator as `cargo xtask codegen` does.
    pub fn generate(&self) -> Outcome {
        generator::generate(&self.input(), &LAYOUT)
    }

    /// The texts for rendering complaints.
    pub fn sources(&self) -> Sources<'_> {
        Sources {
            document_name: DOCUMENT,
            document: &self.document,
            settings_name: SETTINGS,
            settings: &self.settings,
            lock_name: LOCK,
            lock: &self.lock,
            overlays: self.overlays(),
        }
    }
}

/// The committed overlay. Its lines are of no interest here, so it is read as the JSON that it stands for.
fn overlay() -> io::Result<Option<Overlay>> {
    let path = root().join(OVERLAY);
    if !path.is_file() {
        return Ok(None);
    }
    let value: Value = serde_saphyr::from_str(&read(&path)?).map_err(io::Error::other)?;
    Ok(Some(Overlay { path: OVERLAY.to_owned(), text: value.to_string(), verbatim: None }))
}

/// The files below `root` that a tree is compared with: those it makes, and all in the folders it owns.
///
/// # Errors
/// When a folder cannot be listed or a file cannot be read.
pub fn present_files(root: &Path, tree: &OutputTree) -> io::Result<BTreeMap<String, String>> {
    let mut present = BTreeMap::new();
    for folder in &tree.owned {
        collect(root, &folder.0, &mut present)?;
    }
    for path in tree.files.keys() {
        let full = root.join(path);
        if !present.contains_key(path) && full.is_file() {
            present.insert(path.clone(), String::from_utf8_lossy(&fs::read(full)?).into_owned());
        }
    }
    Ok(present)
}

fn collect(root: &Path, folder: &str, present: &mut BTreeMap<String, String>) -> io::Result<()> {
    let full = root.join(folder);
    if !full.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(full)? {
        let entry = entry?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(root, &path, present)?;
        } else {
            present.insert(path, String::from_utf8_lossy(&fs::read(entry.path())?).into_owned());
        }
    }
    Ok(())
}
