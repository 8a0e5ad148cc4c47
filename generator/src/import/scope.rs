//! What an import below a prefix decides about: entries of the list that lie elsewhere are not judged.

use super::additions::Stand;
use super::merge::Merge;
use super::template::Prefix;
use super::tree::Node;
use crate::spec::pointer::Pointer;

/// What an import looks at.
pub(super) struct Scope {
    prefix: Prefix,
    /// Whether all of our paths are below the prefix.
    pub(super) is_whole: bool,
}

impl Scope {
    /// Of a merge.
    pub(super) fn new(merge: &Merge<'_, '_>, prefix: &str) -> Self {
        let prefix = Prefix::new(prefix);
        let mut paths = merge.ours.get("paths").and_then(Node::members).into_iter().flatten();
        let is_whole = paths.all(|(path, _)| prefix.holds(path));
        Self { prefix, is_whole }
    }

    /// Whether this import can tell that an entry for a place is wrong, once the merge is done.
    pub(super) fn holds(&self, merge: &Merge<'_, '_>, stand: Stand, at: &Pointer) -> bool {
        let mut tokens = at.tokens();
        match (tokens.next().as_deref(), tokens.next(), tokens.next()) {
            (Some("paths"), Some(path), _) => self.prefix.holds(&path),
            (Some("components"), Some(section), Some(name)) => {
                let keys = ["components", section.as_str(), name.as_str()];
                // What only operations of the vendor outside of the prefix refer to was not read.
                let is_compared = self.is_whole || merge.vendor.at(&keys).is_some();
                if merge.ours.at(&keys).is_none() {
                    return is_compared || stand == Stand::Has;
                }
                merge.report.is_gone(at) || is_compared && merge.visited.contains(&(section, name))
            }
            _ => true,
        }
    }
}
