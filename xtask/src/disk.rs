//! The only place that writes files: changed ones whole and at once, deletions last.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use generator::output::{Drift, DriftEntry, OutputTree};

/// Reads a text file, with its path in the error. A byte order mark in front is no part of the text.
pub(crate) fn read(path: &Path) -> Result<String> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// The files on disk that a tree is compared with: those it makes, and all in the folders it owns.
pub(crate) fn present_files(root: &Path, tree: &OutputTree) -> Result<BTreeMap<String, String>> {
    let mut present = BTreeMap::new();
    for folder in &tree.owned {
        collect(root, &folder.0, &mut present)?;
    }
    for path in tree.files.keys() {
        let full = root.join(path);
        if !present.contains_key(path) && full.is_file() {
            present.insert(path.clone(), read_lossy(&full)?);
        }
    }
    Ok(present)
}

/// Adds every file below a folder, by its path from the root.
pub(crate) fn collect(root: &Path, folder: &str, present: &mut BTreeMap<String, String>) -> Result<()> {
    let full = root.join(folder);
    if !full.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(&full).with_context(|| format!("cannot list {}", full.display()))? {
        let entry = entry.with_context(|| format!("cannot list {}", full.display()))?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(root, &path, present)?;
        } else {
            present.insert(path, read_lossy(&entry.path())?);
        }
    }
    Ok(())
}

/// A file in an owned folder may be anything; what is not text differs from what is generated either way.
fn read_lossy(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Makes the disk what `tree` says. Each file is written beside its place and then renamed, so that a run that
/// is cut off leaves whole files.
pub(crate) fn apply(root: &Path, tree: &OutputTree, drift: &Drift) -> Result<()> {
    for entry in &drift.entries {
        if let DriftEntry::Missing { path } | DriftEntry::Changed { path, .. } = entry
            && let Some(contents) = tree.files.get(path)
        {
            write_whole(&root.join(path), contents)?;
        }
    }
    for entry in &drift.entries {
        if let DriftEntry::Stray { path } = entry {
            remove(root, path)?;
        }
    }
    Ok(())
}

/// Writes a text file beside its place and then renames it.
pub(crate) fn write_whole(path: &Path, contents: &str) -> Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".new");
    let beside = path.with_file_name(name);
    let written = fs::write(&beside, contents).with_context(|| format!("cannot write {}", beside.display()));
    let renamed = written
        .and_then(|()| fs::rename(&beside, path).with_context(|| format!("cannot write {}", path.display())));
    if renamed.is_err() {
        // What was written may be a part; that it cannot be removed adds nothing to the first reason.
        let _ = fs::remove_file(&beside);
    }
    renamed
}

/// Removes a stray file and the folders that are empty without it.
fn remove(root: &Path, path: &str) -> Result<()> {
    let full = root.join(path);
    fs::remove_file(&full).with_context(|| format!("cannot remove {}", full.display()))?;
    let mut folder = full.parent();
    while let Some(empty) = folder.filter(|folder| *folder != root && fs::remove_dir(folder).is_ok()) {
        folder = empty.parent();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_write_that_fails_leaves_nothing_beside_the_place() {
        let folder = std::env::temp_dir().join(format!("xtask-disk-{}", std::process::id()));
        let taken = folder.join("taken.json");
        fs::create_dir_all(taken.join("below")).expect("a folder in the way");
        assert!(write_whole(&taken, "text").is_err());
        let left: Vec<String> = fs::read_dir(&folder)
            .expect("the folder")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        fs::remove_dir_all(&folder).expect("removed");
        assert_eq!(left, ["taken.json"]);
    }
}
