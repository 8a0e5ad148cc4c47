//! Answers: statuses and bodies.

use super::node::Node;
use super::walk::{Here, Said, Walk};
use super::{content, headers};
use crate::diff::rule::{Direction, Rule};

/// The answers of one operation by status.
struct Answers<'d> {
    at: Node<'d>,
    list: Vec<(String, Node<'d>)>,
}

impl<'d> Answers<'d> {
    fn of(operation: &Node<'d>) -> Self {
        let at = operation.child("responses");
        let members = at.members().into_iter().filter(|(status, _)| !status.starts_with("x-"));
        let list = members.map(|(status, answer)| (status.to_ascii_uppercase(), answer)).collect();
        Self { at, list }
    }

    fn get(&self, status: &str) -> Option<&Node<'d>> {
        self.list.iter().find(|(other, _)| other == status).map(|(_, answer)| answer)
    }

    /// The answer that a status falls under: its own, that of its range, or the default one, which stands for success
    /// only where nothing else does.
    fn covering(&self, status: &str) -> Option<&Node<'d>> {
        let range = status.get(..1).map(|first| format!("{first}XX")).and_then(|range| self.get(&range));
        let default = self.get(DEFAULT).filter(|_| self.is_success(status) == self.is_success(DEFAULT));
        self.get(status).or(range).or(default)
    }

    fn is_success(&self, status: &str) -> bool {
        let is_named = |status: &str| status.starts_with('2');
        is_named(status) || status == DEFAULT && !self.list.iter().any(|(status, _)| is_named(status))
    }
}

/// The answer to what is not listed.
const DEFAULT: &str = "DEFAULT";

/// Compares the answers of two operations, status by status.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, here: &Here, old: &Node<'d>, new: &Node<'d>) {
    let here = here.travelling(Direction::Response);
    let (was, now) = (Answers::of(old), Answers::of(new));
    for (status, old_answer) in &was.list {
        let below = here.below(&step(status));
        if let Some(new_answer) = now.covering(status) {
            compare_answer(walk, &below, old_answer, new_answer);
        } else {
            let rule = if was.is_success(status) { Rule::SUCCESS_REMOVED } else { Rule::FAILURE_REMOVED };
            walk.report(&below, rule, places(old_answer, &now.at));
        }
    }
    for (status, new_answer) in now.list.iter().filter(|(status, _)| was.get(status).is_none()) {
        let below = here.below(&step(status));
        if let Some(old_answer) = was.covering(status) {
            compare_answer(walk, &below, old_answer, new_answer);
        } else {
            let rule = if now.is_success(status) { Rule::SUCCESS_ADDED } else { Rule::FAILURE_ADDED };
            walk.report(&below, rule, places(&was.at, new_answer));
        }
    }
}

fn step(status: &str) -> String {
    if status == DEFAULT { " default".to_owned() } else { format!(" {status}") }
}

fn places(old: &Node<'_>, new: &Node<'_>) -> Said {
    Said { old_at: old.at.clone(), new_at: new.at.clone(), ..Said::default() }
}

fn compare_answer<'d>(walk: &mut Walk<'d>, here: &Here, old: &Node<'d>, new: &Node<'d>) {
    let Some(here) = walk.referred(here, old, new) else { return };
    let (old, new) = (old.resolved(), new.resolved());
    let is_empty = |answer: &Node<'d>| answer.child("content").members().is_empty();
    match (is_empty(&old), is_empty(&new)) {
        (true, false) => walk.report(&here, Rule::ANSWER_BODY_ADDED, places(&old, &new)),
        (false, true) => walk.report(&here, Rule::ANSWER_BODY_REMOVED, places(&old, &new)),
        (false, false) => content::compare(walk, &here, &old, &new),
        (true, true) => {}
    }
    headers::compare(walk, &here, &old, &new);
}
