//! What changed in the public Rust API, in the words of those who use it: two listings in, changes out, each with what
//! it means for the number of the next version.

mod calls;
mod docs;
mod members;
mod pairs;
mod rule;
mod text;
mod types;

pub use rule::{Bump, RustRule};

use crate::rust_api::RustApi;
use crate::spec::pointer::Pointer;

/// A difference between two listings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RustChange {
    /// The kind of change.
    pub rule: RustRule,
    /// The path of what changed, in the newer listing where it is still there: `types::AllowPolicy::id`.
    pub item: String,
    /// Its line in the older listing; empty where it has none.
    pub was: String,
    /// Its line in the newer listing; empty where it has none.
    pub now: String,
    /// What users of the crate are told.
    pub sentence: String,
    /// Where the older document says it.
    pub old_at: Option<Pointer>,
    /// Where the newer document says it.
    pub new_at: Option<Pointer>,
}

impl RustChange {
    /// What it means for the number of the next version.
    pub fn bump(&self) -> Bump {
        self.rule.bump()
    }

    /// Whether only texts changed, which is nothing to act on.
    pub fn is_docs(&self) -> bool {
        self.rule == RustRule::DOCS_CHANGED
    }
}

/// What the newer listing changes for programs that use the older one: what breaks them first.
pub fn compare(old: &RustApi, new: &RustApi) -> Vec<RustChange> {
    let pairs = pairs::pair(old, new);
    let mut changes = Vec::new();
    types::compare_types(&pairs, &mut changes);
    calls::compare_handles(&pairs, &mut changes);
    calls::compare_calls(&pairs, &mut changes);
    compare_constants(old, new, &mut changes);
    docs::compare_docs(&pairs, &mut changes);
    changes.sort_by(|left, right| {
        (right.bump(), left.rule, &left.item).cmp(&(left.bump(), right.rule, &right.item))
    });
    changes
}

fn compare_constants(old: &RustApi, new: &RustApi, changes: &mut Vec<RustChange>) {
    let line = |name: &String| format!("pub const {name}: &str");
    let mut add = |rule: RustRule, name: &String, (was, now): (String, String), what: &str| {
        let sentence = format!("the constant `operations::{name}` is {what}");
        let item = format!("operations::{name}");
        changes.push(RustChange { rule, item, was, now, sentence, old_at: None, new_at: None });
    };
    for name in old.constants.iter().filter(|name| !new.constants.contains(name)) {
        add(RustRule::CONSTANT_REMOVED, name, (line(name), String::new()), "gone");
    }
    for name in new.constants.iter().filter(|name| !old.constants.contains(name)) {
        add(RustRule::CONSTANT_ADDED, name, (String::new(), line(name)), "new");
    }
}
