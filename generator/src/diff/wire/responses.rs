//! Answers: statuses, bodies and headers.

use super::body::compare_content;
use super::node::Node;
use super::walk::{Here, Said, Walk};
use crate::diff::rule::{Direction, Rule};

/// Compares the answers of two operations, status by status.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, here: &Here, old: &Node<'d>, new: &Node<'d>) {
    let here = here.travelling(Direction::Response);
    let (was, now) = (old.child("responses"), new.child("responses"));
    for (status, old_answer) in statuses(&was) {
        let below = here.below(&format!(" {status}"));
        let Some(new_answer) = now.get(status) else {
            let rule = if is_success(status) { Rule::SUCCESS_REMOVED } else { Rule::FAILURE_REMOVED };
            walk.report(&below, rule, places(&old_answer, &now));
            continue;
        };
        compare_answer(walk, &below, &old_answer, &new_answer);
    }
    for (status, new_answer) in statuses(&now) {
        if was.get(status).is_none() {
            let rule = if is_success(status) { Rule::SUCCESS_ADDED } else { Rule::FAILURE_ADDED };
            walk.report(&here.below(&format!(" {status}")), rule, places(&was, &new_answer));
        }
    }
}

fn places(old: &Node<'_>, new: &Node<'_>) -> Said {
    Said { old_at: old.at.clone(), new_at: new.at.clone(), ..Said::default() }
}

fn statuses<'d>(responses: &Node<'d>) -> Vec<(&'d str, Node<'d>)> {
    responses.members().into_iter().filter(|(status, _)| !status.starts_with("x-")).collect()
}

fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

fn compare_answer<'d>(walk: &mut Walk<'d>, here: &Here, old: &Node<'d>, new: &Node<'d>) {
    let met = match (old.referred(), new.referred()) {
        (Some(old), Some(new)) => walk.component(&old.at, &new.at, here),
        _ => Some(here.clone()),
    };
    let Some(here) = met else { return };
    let (old, new) = (old.resolved(), new.resolved());
    let is_empty = |answer: &Node<'d>| answer.child("content").members().is_empty();
    match (is_empty(&old), is_empty(&new)) {
        (true, false) => walk.report(&here, Rule::ANSWER_BODY_ADDED, places(&old, &new)),
        (false, true) => walk.report(&here, Rule::ANSWER_BODY_REMOVED, places(&old, &new)),
        (false, false) => compare_content(walk, &here, &old, &new),
        (true, true) => {}
    }
    let (was, now) = (old.child("headers"), new.child("headers"));
    for (wire_name, header) in was.members() {
        if now.get(wire_name).is_none() {
            let said = Said { was: format!("`{wire_name}`"), ..places(&header, &now) };
            walk.report(&here, Rule::ANSWER_HEADER_REMOVED, said);
        }
    }
    for (wire_name, header) in now.members() {
        if was.get(wire_name).is_none() {
            let said = Said { now: format!("`{wire_name}`"), ..places(&was, &header) };
            walk.report(&here, Rule::ANSWER_HEADER_ADDED, said);
        }
    }
}
