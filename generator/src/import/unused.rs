//! Entries of the list that cover nothing: each is an error that says what became of its fact.

use super::additions::{Listed, Stand};
use super::merge::Merge;
use super::report::Change;
use super::role::{Role, Vocabulary};
use super::scope::Scope;
use super::template::shape;
use super::tokens::{elements, sole_reference};
use super::tree::{Content, Node};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::spec::pointer::Pointer;

/// Entries that leave the list.
#[derive(Default)]
pub(super) struct Unused<'m> {
    /// They go with what they name.
    pub(super) gone: Vec<&'m Listed>,
    /// Their facts are upstream.
    pub(super) upstream: Vec<&'m Listed>,
}

/// Reports the entries that the merge had no use for, and gives those that leave the list.
pub(super) fn report<'m>(
    merge: &mut Merge<'m, '_>,
    prefix: &str,
    prunes: bool,
    diagnostics: &mut Diagnostics,
) -> Unused<'m> {
    let list = merge.list;
    let scope = Scope::new(merge, prefix);
    let mut unused = Unused::default();
    for (stand, listed) in list.unused() {
        if !scope.holds(merge, stand, &listed.at) {
            continue;
        }
        if merge.report.is_gone(&listed.at) {
            merge.report.take_entry_along(&listed.at);
            unused.gone.push(listed);
        } else if merge.report.is_replaced(&listed.at) {
            let detail =
                "the list of additions names a part of what was replaced: correct or delete the entry";
            merge.report.add(Change::Look, &listed.at, detail);
        } else {
            let complaint = complaint(merge, stand, listed);
            if prunes && complaint.code == Code::UPSTREAM_ADDITION {
                unused.upstream.push(listed);
            } else {
                diagnostics.add(complaint);
            }
        }
    }
    let unmet = list.texts.iter().filter(|(keyword, _)| !merge.vocabulary.was_met(keyword));
    // Operations that this import leaves out may have the keyword.
    for (keyword, place) in unmet.filter(|_| scope.is_whole) {
        let message = format!("no document has the keyword `{keyword}`");
        let diagnostic = Diagnostic::new(Code::UNMATCHED_ADDITION, place.clone(), message);
        diagnostics.add(diagnostic.hint("delete the entry"));
    }
    unused
}

fn complaint(merge: &Merge<'_, '_>, stand: Stand, listed: &Listed) -> Diagnostic {
    let at = listed.at.as_str();
    let is_ours = states(merge.vocabulary, merge.ours, &merge.own_place(&listed.at));
    let is_theirs = states(merge.vocabulary, merge.vendor, &listed.at);
    let (code, message, hint) = match (stand, is_ours, is_theirs) {
        (Stand::Has, true, true) => (
            Code::UPSTREAM_ADDITION,
            format!("the vendor's document states `{at}` too"),
            "already upstream: delete the entry, or let `--prune` do it",
        ),
        (Stand::Has, false, true) => (
            Code::UNMATCHED_ADDITION,
            format!("our document has no `{at}`, and the vendor's has it"),
            "to leave it out, list it under `[[omissions]]`",
        ),
        (Stand::Has, false, false) => (
            Code::UNMATCHED_ADDITION,
            format!("our document has no `{at}`"),
            "correct the place, in which elements of arrays are named and not counted, or delete the entry",
        ),
        (Stand::Lacks, true, _) => (
            Code::UNMATCHED_ADDITION,
            format!("our document has `{at}`, which the list says it leaves out"),
            "take it out of our document, or delete the entry",
        ),
        (Stand::Lacks, false, false) => (
            Code::UPSTREAM_ADDITION,
            format!("the vendor's document has no `{at}` either"),
            "already upstream: delete the entry, or let `--prune` do it",
        ),
        (Stand::Has, true, false) | (Stand::Lacks, false, true) => (
            Code::REPEATED_ADDITION,
            format!("`{at}` lies in something that stays or stays away as a whole"),
            "delete the entry",
        ),
    };
    Diagnostic::new(code, listed.place.clone(), message).hint(hint)
}

/// Whether a document says something at a place.
fn states(vocabulary: &Vocabulary, root: &Node<'_>, at: &Pointer) -> bool {
    let mut node = root;
    let mut role = Role::Keywords;
    let tokens: Vec<String> = at.tokens().collect();
    for (position, token) in tokens.iter().enumerate() {
        let is_path = position == 1 && tokens.first().is_some_and(|first| first == "paths");
        let found = match &node.content {
            Content::Object(members) if is_path => {
                let path = members.iter().find(|(path, _)| shape(path) == shape(token));
                path.map(|(_, item)| (item, Role::Keywords))
            }
            Content::Object(members) => match members.get(token) {
                Some(member) => Some((member, vocabulary.member_role(role, token, member))),
                None => {
                    return position + 1 == tokens.len() && token == "$ref" && sole_reference(node).is_some();
                }
            },
            Content::Array(_) => {
                let element = elements(node, role, root).into_iter().find(|element| element.token == *token);
                element.map(|element| (element.node, Vocabulary::element_role(role, element.node)))
            }
            Content::Scalar(_) => None,
        };
        let Some(found) = found else { return false };
        (node, role) = found;
    }
    true
}
