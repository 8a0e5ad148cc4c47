//! Everything that a comparison found.

use super::change::Change;
use super::rule::Severity;

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
}

impl Report {
    /// How many changes on the wire are this bad.
    pub fn count(&self, severity: Severity) -> usize {
        self.wire.iter().filter(|change| change.severity == severity).count()
    }

    /// Whether nothing changed that anybody could notice.
    pub fn is_empty(&self) -> bool {
        self.wire.is_empty()
    }
}
