//! The repository's own document and the files that are made from it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use generator::diagnostic::Sources;
use generator::output::OutputTree;
use generator::{Input, Layout, NameLock, Outcome};

/// The document, from the root of the repository.
pub const DOCUMENT: &str = "spec/email-security.json";
/// Its settings.
pub const SETTINGS: &str = "spec/codegen.toml";
/// Its published names.
pub const LOCK: &str = "spec/names.lock";
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

/// The committed document, its settings and its published names.
#[derive(Clone, Debug)]
pub struct Texts {
    /// The document.
    pub document: String,
    /// The settings.
    pub settings: String,
    /// The published names.
    pub lock: String,
}

impl Texts {
    /// Reads them.
    ///
    /// # Errors
    /// When one of them cannot be read.
    pub fn load() -> io::Result<Self> {
        let [document, settings, lock] = [DOCUMENT, SETTINGS, LOCK].map(|path| read(&root().join(path)));
        Ok(Self { document: document?, settings: settings?, lock: lock? })
    }

    /// What a run works on.
    pub fn input(&self) -> Input<'_> {
        Input { document: &self.document, settings: &self.settings, lock: NameLock::Kept(&self.lock) }
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
        }
    }
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
