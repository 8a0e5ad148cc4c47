//! Bodies of requests.

use super::content;
use super::node::Node;
use super::walk::{Here, Said, Walk};
use crate::diff::rule::{Direction, Rule};

/// Compares the bodies of two operations.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, here: &Here, old: &Node<'d>, new: &Node<'d>) {
    let here = here.travelling(Direction::Request).below(" body");
    let places = |old: &Node<'d>, new: &Node<'d>| Said {
        old_at: old.at.clone(),
        new_at: new.at.clone(),
        ..Said::default()
    };
    let (was, now) = (old.get("requestBody"), new.get("requestBody"));
    match (&was, &now) {
        (Some(was), Some(now)) => {
            let Some(here) = walk.referred(&here, was, now) else { return };
            let (was, now) = (was.resolved(), now.resolved());
            match (was.says("required"), now.says("required")) {
                (false, true) => walk.report(&here, Rule::BODY_BECAME_REQUIRED, places(&was, &now)),
                (true, false) => walk.report(&here, Rule::BODY_BECAME_OPTIONAL, places(&was, &now)),
                (true, true) | (false, false) => {}
            }
            content::compare(walk, &here, &was, &now);
        }
        (Some(was), None) => walk.report(&here, Rule::BODY_REMOVED, places(was, new)),
        (None, Some(now)) if now.resolved().says("required") => {
            walk.report(&here, Rule::REQUIRED_BODY_ADDED, places(old, now));
        }
        (None, Some(now)) => walk.report(&here, Rule::OPTIONAL_BODY_ADDED, places(old, now)),
        (None, None) => {}
    }
}
