//! Documentation: one change for all of it, as it breaks nothing and may be much.

use super::pairs::Pairs;
use super::{RustChange, RustRule};

/// How many things are named; the rest is counted.
const NAMED: usize = 3;

pub(super) fn compare_docs(pairs: &Pairs<'_>, changes: &mut Vec<RustChange>) {
    let mut reworded = Vec::new();
    for (old, new) in &pairs.types {
        if old.docs != new.docs {
            reworded.push(format!("`{}`", new.rust_name));
        }
        for member in &new.members {
            let same = old.members.iter().find(|other| other.origin.identity == member.origin.identity);
            if same.is_some_and(|same| same.docs != member.docs) {
                reworded.push(format!("`{}::{}`", new.rust_name, member.rust_name));
            }
        }
    }
    for ((_, old), (handle, new)) in &pairs.calls {
        if old.docs != new.docs {
            reworded.push(format!("`{}`", handle.way(new)));
        }
        for setter in &new.setters {
            let same = old.setters.iter().find(|other| other.origin.identity == setter.origin.identity);
            if same.is_some_and(|same| same.docs != setter.docs) {
                reworded.push(format!("`{}().{}`", handle.way(new), setter.rust_name));
            }
        }
    }
    if reworded.is_empty() {
        return;
    }
    let named: Vec<&str> = reworded.iter().take(NAMED).map(String::as_str).collect();
    let others = match reworded.len().saturating_sub(NAMED) {
        0 => String::new(),
        1 => " and of 1 other thing".to_owned(),
        more => format!(" and of {more} other things"),
    };
    let sentence = format!("the documentation of {}{others} says something else", named.join(", "));
    changes.push(RustChange {
        rule: RustRule::DOCS_CHANGED,
        item: "types, operations".to_owned(),
        was: String::new(),
        now: String::new(),
        sentence,
        old_at: None,
        new_at: None,
    });
}
