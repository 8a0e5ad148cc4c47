//! One change on the wire.

use super::rule::{Direction, Rule, Severity};
use crate::spec::pointer::Pointer;

/// A difference between two documents that a client or a server can see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The kind of change.
    pub rule: Rule,
    /// The way in which it travels; none for operations and ways to log in.
    pub direction: Option<Direction>,
    /// How bad it is.
    pub severity: Severity,
    /// The component or operation in which it is: `AllowPolicy`, or `GET /pets`.
    pub base: String,
    /// The way from there: `.id`, or `?limit`; empty for the thing itself.
    pub path: String,
    /// What the older document says; empty where it says nothing.
    pub was: String,
    /// What the newer document says; empty where it says nothing.
    pub now: String,
    /// Where the older document says it, or what should hold it.
    pub old_at: Pointer,
    /// Where the newer document says it, or what should hold it.
    pub new_at: Pointer,
    /// The operations that are affected, each as method and path.
    pub operations: Vec<String>,
}

impl Change {
    /// What changed, as people name it: `AllowPolicy.id`, or `GET /pets ?limit`.
    pub fn subject(&self) -> String {
        let space = if self.path.is_empty() || self.path.starts_with(['.', '[', '<']) { "" } else { " " };
        format!("{}{space}{}", self.base, self.path)
    }

    /// What changed in one line, without its place.
    pub fn sentence(&self) -> String {
        let title = self.rule.title();
        match (self.was.as_str(), self.now.as_str()) {
            ("", "") => title.to_owned(),
            ("", now) => format!("{title}: {now}"),
            (was, "") => format!("{title}: {was}"),
            (was, now) => format!("{title}: {was} -> {now}"),
        }
    }
}
