//! What bodies and answers hold: media types, their schemas, and how properties of forms are written.

use std::collections::BTreeMap;

use super::node::Node;
use super::parameters::writing_of_part;
use super::schemas;
use super::walk::{Here, Said, Walk};
use crate::diff::rule::Rule;

/// Compares what stands in `content`, media type by media type.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, here: &Here, old: &Node<'d>, new: &Node<'d>) {
    let (was, now) = (media_types(old), media_types(new));
    let only_one = was.len() == 1 && now.len() == 1;
    for (media_type, old_media) in &was {
        let Some(new_media) = now.get(media_type) else {
            let new_at = new.child("content").at;
            let said = Said {
                was: format!("`{media_type}`"),
                old_at: old_media.at.clone(),
                new_at,
                ..Said::default()
            };
            walk.report(here, Rule::MEDIA_TYPE_REMOVED, said);
            continue;
        };
        let is_plain = only_one || media_type == "application/json";
        let here = if is_plain { here.clone() } else { here.below(&format!(" ({media_type})")) };
        compare_media(walk, &here, old_media, new_media);
    }
    for (media_type, new_media) in now.iter().filter(|(media_type, _)| !was.contains_key(*media_type)) {
        let old_at = old.child("content").at;
        let said =
            Said { now: format!("`{media_type}`"), old_at, new_at: new_media.at.clone(), ..Said::default() };
        walk.report(here, Rule::MEDIA_TYPE_ADDED, said);
    }
}

/// The media types of a body, a parameter or a header.
pub(super) fn media_types<'d>(holder: &Node<'d>) -> BTreeMap<String, Node<'d>> {
    let members = holder.child("content").members();
    members.into_iter().map(|(media_type, node)| (normalized(media_type), node)).collect()
}

/// A media type as it is compared: upper and lower case are the same, and UTF-8 is what is sent in any case.
fn normalized(media_type: &str) -> String {
    let lower = media_type.to_ascii_lowercase();
    let parts: Vec<&str> = lower.split(';').map(str::trim).collect();
    let kept = parts.into_iter().filter(|part| !matches!(*part, "charset=utf-8" | "charset=\"utf-8\"" | ""));
    kept.collect::<Vec<_>>().join("; ")
}

fn compare_media<'d>(walk: &mut Walk<'d>, here: &Here, old: &Node<'d>, new: &Node<'d>) {
    schemas::compare(walk, here, &vec![old.member("schema")], &vec![new.member("schema")]);
    let (was, now) = (old.child("encoding"), new.child("encoding"));
    let mut wire_names: Vec<&str> =
        was.members().into_iter().chain(now.members()).map(|(wire_name, _)| wire_name).collect();
    wire_names.sort_unstable();
    wire_names.dedup();
    for wire_name in wire_names {
        let (old_part, new_part) = (was.member(wire_name), now.member(wire_name));
        let (old_text, new_text) = (writing_of_part(&old_part), writing_of_part(&new_part));
        if old_text != new_text {
            let said = Said { was: old_text, now: new_text, old_at: old_part.at, new_at: new_part.at };
            walk.report(&here.below(&format!(".{wire_name}")), Rule::ENCODING_CHANGED, said);
        }
    }
}
