//! Everything that one run makes, in memory: files by path, and the folders that the generator owns whole.

use std::collections::BTreeMap;

use super::drift::{Drift, DriftEntry};

/// A folder in which every file is the generator's.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OwnedFolder(pub String);

/// The files of one run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OutputTree {
    /// Contents by path, with `/` between folders.
    pub files: BTreeMap<String, String>,
    /// The folders in which anything else is stray.
    pub owned: Vec<OwnedFolder>,
}

impl OutputTree {
    /// Whether a path lies in a folder that the generator owns.
    pub fn owns(&self, path: &str) -> bool {
        self.owned.iter().any(|folder| path.strip_prefix(&folder.0).is_some_and(|rest| rest.starts_with('/')))
    }

    /// What has to change so that `present` (the files on disk by path) becomes this tree.
    pub fn compare(&self, present: &BTreeMap<String, String>) -> Drift {
        let mut entries = Vec::new();
        for (path, wanted) in &self.files {
            match present.get(path) {
                None => entries.push(DriftEntry::Missing { path: path.clone() }),
                Some(found) if found != wanted => entries.push(DriftEntry::Changed {
                    path: path.clone(),
                    found: found.clone(),
                    wanted: wanted.clone(),
                }),
                Some(_) => {}
            }
        }
        for path in present.keys() {
            if self.owns(path) && !self.files.contains_key(path) {
                entries.push(DriftEntry::Stray { path: path.clone() });
            }
        }
        entries.sort_by(|left, right| left.path().cmp(right.path()));
        Drift { entries }
    }
}
