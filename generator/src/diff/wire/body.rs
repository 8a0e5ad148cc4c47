//! Bodies of requests, and the media types of bodies and answers.

use super::node::Node;
use super::schemas;
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
            let met = match (was.referred(), now.referred()) {
                (Some(old), Some(new)) => walk.component(&old.at, &new.at, &here),
                _ => Some(here),
            };
            let Some(here) = met else { return };
            let (was, now) = (was.resolved(), now.resolved());
            match (was.says("required"), now.says("required")) {
                (false, true) => walk.report(&here, Rule::BODY_BECAME_REQUIRED, places(&was, &now)),
                (true, false) => walk.report(&here, Rule::BODY_BECAME_OPTIONAL, places(&was, &now)),
                (true, true) | (false, false) => {}
            }
            compare_content(walk, &here, &was, &now);
        }
        (Some(was), None) => walk.report(&here, Rule::BODY_REMOVED, places(was, new)),
        (None, Some(now)) if now.resolved().says("required") => {
            walk.report(&here, Rule::REQUIRED_BODY_ADDED, places(old, now));
        }
        (None, Some(now)) => walk.report(&here, Rule::OPTIONAL_BODY_ADDED, places(old, now)),
        (None, None) => {}
    }
}

/// Compares what stands in `content`, media type by media type.
pub(super) fn compare_content<'d>(walk: &mut Walk<'d>, here: &Here, old: &Node<'d>, new: &Node<'d>) {
    let (was, now) = (old.child("content"), new.child("content"));
    let only_one = was.members().len() == 1 && now.members().len() == 1;
    for (media_type, old_media) in was.members() {
        let Some(new_media) = now.get(media_type) else {
            let said = Said {
                was: format!("`{media_type}`"),
                now: String::new(),
                old_at: old_media.at,
                new_at: now.at.clone(),
            };
            walk.report(here, Rule::MEDIA_TYPE_REMOVED, said);
            continue;
        };
        if let (Some(old), Some(new)) = (old_media.get("schema"), new_media.get("schema")) {
            let is_json = only_one || media_type == "application/json";
            let here = if is_json { here.clone() } else { here.below(&format!(" ({media_type})")) };
            schemas::compare(walk, &here, &vec![old], &vec![new]);
        }
    }
    for (media_type, new_media) in now.members() {
        if was.get(media_type).is_none() {
            let now = format!("`{media_type}`");
            let said = Said { was: String::new(), now, old_at: was.at.clone(), new_at: new_media.at };
            walk.report(here, Rule::MEDIA_TYPE_ADDED, said);
        }
    }
}
