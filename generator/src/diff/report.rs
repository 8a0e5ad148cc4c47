//! Everything that a comparison found.

use super::change::Change;
use super::changelog;
use super::rule::Severity;
use super::rust_api::RustChange;
use super::verdict::Verdict;

/// What is known of one of the documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// The name under which it is shown.
    pub shown_name: String,
    /// `info.version`.
    pub version: String,
    /// How many operations it has.
    pub operations: usize,
}

/// What a newer document changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The older document.
    pub old: Side,
    /// The newer document.
    pub new: Side,
    /// What all paths begin with, which is left out where operations are named.
    pub common_path: String,
    /// The changes on the wire, the worst first.
    pub wire: Vec<Change>,
    /// The changes of the Rust API, those that break programs first.
    pub rust: Vec<RustChange>,
    /// What all of it means for the next release.
    pub verdict: Verdict,
}

impl Report {
    /// How many changes on the wire are this bad.
    pub fn count(&self, severity: Severity) -> usize {
        self.wire.iter().filter(|change| change.severity == severity).count()
    }

    /// Whether nothing changed that anybody could notice.
    pub fn is_empty(&self) -> bool {
        self.wire.is_empty() && self.rust.is_empty()
    }

    /// What a release would tell its users, as a section of a changelog in Markdown.
    pub fn changelog(&self) -> String {
        changelog::section(self)
    }
}
