//! Many changes of one kind to one thing are told in one sentence.

use indexmap::IndexMap;

use crate::diff::rust_api::{RustChange, RustRule};

/// From how many on.
const FEWEST: usize = 3;

/// The sentences of changes, in the order of the first of each.
pub(super) fn told_together<'c>(changes: impl Iterator<Item = &'c RustChange>) -> Vec<String> {
    let mut groups: IndexMap<(RustRule, &str), Vec<&RustChange>> = IndexMap::new();
    for change in changes {
        groups.entry((change.rule, owner(change))).or_default().push(change);
    }
    let mut sentences = Vec::new();
    for ((rule, owner), group) in groups {
        match about_many(rule, owner).filter(|_| group.len() >= FEWEST) {
            Some(beginning) => {
                let names: Vec<String> =
                    group.iter().map(|change| format!("`{}`", last(&change.item))).collect();
                sentences.push(format!("{beginning}: {}", names.join(", ")));
            }
            None => sentences.extend(group.into_iter().map(|change| change.sentence.clone())),
        }
    }
    sentences
}

/// What holds the thing that changed.
fn owner(change: &RustChange) -> &str {
    change.item.rsplit_once("::").map_or("", |(owner, _)| owner)
}

fn last(path: &str) -> &str {
    path.rsplit_once("::").map_or(path, |(_, last)| last)
}

/// How a sentence about many begins; `None` for changes that need a sentence each.
fn about_many(rule: RustRule, owner: &str) -> Option<String> {
    let what = match rule {
        RustRule::TYPE_ADDED => return Some("new types".to_owned()),
        RustRule::FIELD_BECAME_OPTIONAL => "fields that may be missing now, and are `Option`, of",
        RustRule::FIELD_ADDED => "new fields of",
        RustRule::VARIANT_ADDED => "new variants of",
        RustRule::VARIANT_REMOVED => "variants that are gone, and `Unrecognized` where they still come, of",
        RustRule::METHOD_ADDED => "new methods of",
        RustRule::SETTER_ADDED => "new setters of",
        _ => return None,
    };
    Some(format!("{what} `{}`", last(owner)))
}
