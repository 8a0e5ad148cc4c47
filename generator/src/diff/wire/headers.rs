//! The headers of answers.

use std::collections::BTreeMap;

use super::node::Node;
use super::parameters::{compare_schema, writings};
use super::walk::{Here, Said, Walk};
use crate::diff::rule::Rule;

/// Compares the headers of two answers. Upper and lower case are the same.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, here: &Here, old: &Node<'d>, new: &Node<'d>) {
    let (was, now) = (by_name(old), by_name(new));
    for (key, (wire_name, old_header)) in &was {
        if let Some((wire_name, new_header)) = now.get(key) {
            compare_header(walk, &here.below(&format!(" header `{wire_name}`")), old_header, new_header);
            continue;
        }
        let is_required = old_header.resolved().says("required");
        let rule =
            if is_required { Rule::REQUIRED_ANSWER_HEADER_REMOVED } else { Rule::ANSWER_HEADER_REMOVED };
        let (old_at, new_at) = (old_header.at.clone(), new.at.clone());
        walk.report(here, rule, Said { was: format!("`{wire_name}`"), old_at, new_at, ..Said::default() });
    }
    for (wire_name, new_header) in
        now.iter().filter(|(key, _)| !was.contains_key(*key)).map(|(_, header)| header)
    {
        let (old_at, new_at) = (old.at.clone(), new_header.at.clone());
        let said = Said { now: format!("`{wire_name}`"), old_at, new_at, ..Said::default() };
        walk.report(here, Rule::ANSWER_HEADER_ADDED, said);
    }
}

/// The headers by their names in lower case. `Content-Type` is said by the media type.
fn by_name<'d>(answer: &Node<'d>) -> BTreeMap<String, (&'d str, Node<'d>)> {
    let members = answer.child("headers").members().into_iter();
    let keyed = members.map(|(wire_name, header)| (wire_name.to_ascii_lowercase(), (wire_name, header)));
    keyed.filter(|(key, _)| key != "content-type").collect()
}

fn compare_header<'d>(walk: &mut Walk<'d>, here: &Here, old: &Node<'d>, new: &Node<'d>) {
    let Some(here) = walk.referred(here, old, new) else { return };
    let (old, new) = (old.resolved(), new.resolved());
    let said = |was: String, now: String| Said { was, now, old_at: old.at.clone(), new_at: new.at.clone() };
    match (old.says("required"), new.says("required")) {
        (false, true) => {
            walk.report(&here, Rule::ANSWER_HEADER_BECAME_REQUIRED, said(String::new(), String::new()));
        }
        (true, false) => {
            walk.report(&here, Rule::ANSWER_HEADER_BECAME_OPTIONAL, said(String::new(), String::new()));
        }
        (true, true) | (false, false) => {}
    }
    let (was, now) = writings(&old, &new);
    if was != now {
        walk.report(&here, Rule::PARAMETER_STYLE_CHANGED, said(was, now));
    }
    compare_schema(walk, &here, &old, &new);
}
