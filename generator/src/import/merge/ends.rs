//! Ends of life that the vendor's document names, in a fact or in a text: ours is to be looked at if it says otherwise.

use serde_json::Value;

use super::Merge;
use crate::import::additions::Stand;
use crate::import::report::Change;
use crate::import::role::Vocabulary;
use crate::import::tree::{Content, Node};
use crate::spec::end_dates;
use crate::spec::pointer::Pointer;

impl<'t> Merge<'_, 't> {
    /// Compares the ends of an object that both documents have. What the vendor states as a fact is compared like all
    /// facts unless the list keeps ours.
    pub(super) fn compare_ends(&mut self, ours: &Node<'t>, vendor: &Node<'t>, at: &Pointer) {
        let place = at.child(self.sunset);
        let is_kept = self.list.names(Stand::Has, &place);
        let theirs = match vendor.get(self.sunset) {
            Some(_) if !is_kept => return,
            Some(stated) => stated_dates(stated),
            None => self.named_ends(vendor),
        };
        let is_deprecated = is_deprecated(ours);
        if theirs.is_empty() || !is_deprecated && !is_kept {
            return;
        }
        let mut own = Vec::new();
        if is_kept {
            own_dates(ours, self.sunset, &mut own);
        }
        let decided = self.list.reason(&place);
        let is_said = |date: &String| {
            own.iter().any(|own| own.starts_with(date.as_str())) || decided.contains(date.as_str())
        };
        let other: Vec<String> = theirs.into_iter().filter(|date| !is_said(date)).collect();
        if other.is_empty() || self.list.find(Stand::Lacks, &place).is_some() {
            return;
        }
        let stated = ours.get(self.sunset).filter(|_| is_kept).map(stated_dates).unwrap_or_default();
        let detail = match stated.as_slice() {
            [] => format!("its end of life: the vendor names {}, ours none", other.join(", ")),
            stated => format!(
                "its end of life: the vendor names {}, ours is {}",
                other.join(", "),
                stated.join(", ")
            ),
        };
        self.report.add(Change::Look, at, detail);
    }

    /// What became deprecated ends some time, and something takes its place. The object is the vendor's.
    pub(super) fn report_deprecation(&mut self, object: Option<&Node<'t>>, at: &Pointer) {
        let ends = object.map(|object| self.named_ends(object)).unwrap_or_default();
        let detail = if ends.is_empty() {
            "it is deprecated now: say when it ends and what to use instead, if a source says so".to_owned()
        } else {
            format!(
                "it is deprecated now: say that it ends on {}, as the vendor does, and what to use instead",
                ends.join(", ")
            )
        };
        self.report.add(Change::Look, at, detail);
    }

    /// The ends that the vendor's texts about an object name.
    pub(super) fn named_ends(&self, vendor: &Node<'t>) -> Vec<String> {
        let is_deprecated = is_deprecated(vendor);
        let mut ends: Vec<String> = vendor.get(self.sunset).map(stated_dates).unwrap_or_default();
        for (key, member) in vendor.members().into_iter().flatten() {
            if is_prose(self.vocabulary, key)
                && let Some(text) = member.as_str()
            {
                ends.extend(end_dates(text, is_deprecated));
            }
        }
        ends.sort();
        ends.dedup();
        ends
    }
}

/// Whether an object says that what it describes is deprecated.
pub(super) fn is_deprecated(node: &Node<'_>) -> bool {
    node.get("deprecated").is_some_and(|flag| flag.value() == Value::Bool(true))
}

fn is_prose(vocabulary: &Vocabulary, keyword: &str) -> bool {
    vocabulary.is_text(keyword) && !["example", "examples", "externalDocs", "title"].contains(&keyword)
}

/// The dates of a fact: one, or one for each value of an enum.
fn stated_dates(node: &Node<'_>) -> Vec<String> {
    match &node.content {
        Content::Scalar(Value::String(date)) => vec![date.clone()],
        Content::Object(members) => members.values().flat_map(stated_dates).collect(),
        Content::Scalar(_) | Content::Array(_) => Vec::new(),
    }
}

/// The ends of an object of ours and of all that it consists of: a text may speak of any of them.
fn own_dates(node: &Node<'_>, sunset: &str, dates: &mut Vec<String>) {
    for (key, member) in node.members().into_iter().flatten() {
        if key == sunset {
            dates.extend(stated_dates(member));
        } else {
            own_dates(member, sunset, dates);
        }
    }
    for element in node.elements() {
        own_dates(element, sunset, dates);
    }
}
