//! The parameters of an operation: those of the path by their place in it, the others by name.

use std::collections::BTreeMap;

use super::content::media_types;
use super::flat::Flat;
use super::lifecycle::{self, Life};
use super::node::Node;
use super::operations::Operation;
use super::schemas;
use super::walk::{Here, Said, Walk};
use crate::diff::rule::{Direction, Rule};
use crate::spec::pointer::Pointer;

/// The place and the name of a parameter; names of headers in lower case.
type Key = (String, String);

/// The parameters of one operation.
struct Parameters<'d> {
    operation: Operation<'d>,
    by_key: BTreeMap<Key, Node<'d>>,
}

impl<'d> Parameters<'d> {
    /// The operation's own, and those of its path that it does not state itself.
    fn of(operation: &Operation<'d>) -> Self {
        let mut by_key = BTreeMap::new();
        for holder in [&operation.item, &operation.node] {
            for parameter in holder.list("parameters") {
                let resolved = parameter.resolved();
                let (Some(place), Some(wire_name)) = (resolved.text("in"), resolved.text("name")) else {
                    continue;
                };
                let is_header = place == "header";
                let wire_name = if is_header { wire_name.to_ascii_lowercase() } else { wire_name.to_owned() };
                if !(is_header && IGNORED_HEADERS.contains(&wire_name.as_str())) {
                    by_key.insert((place.to_owned(), wire_name), parameter);
                }
            }
        }
        Self { operation: operation.clone(), by_key }
    }

    /// Takes a path parameter out; its place is that of the operation if nobody describes it.
    fn take_from_path(&mut self, wire_name: &str) -> (Option<Node<'d>>, Pointer) {
        let node = self.by_key.remove(&("path".to_owned(), wire_name.to_owned()));
        let at = node.as_ref().map_or_else(|| self.operation.node.at.clone(), |node| node.resolved().at);
        (node, at)
    }
}

/// Headers that OpenAPI says elsewhere; as parameters they mean nothing.
const IGNORED_HEADERS: [&str; 3] = ["accept", "authorization", "content-type"];

/// Compares the parameters of two operations.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, here: &Here, old: &Operation<'d>, new: &Operation<'d>) {
    let here = here.travelling(Direction::Request);
    let (mut was, mut now) = (Parameters::of(old), Parameters::of(new));
    for (old_name, new_name) in same_places(old.path, new.path) {
        let below = here.below(&format!(" {{{new_name}}}"));
        let (old_node, old_at) = was.take_from_path(old_name);
        let (new_node, new_at) = now.take_from_path(new_name);
        if old_name != new_name {
            let (was, now) = (format!("`{old_name}`"), format!("`{new_name}`"));
            walk.report(&below, Rule::PATH_PARAMETER_RENAMED, Said { was, now, old_at, new_at });
        }
        if let (Some(old), Some(new)) = (old_node, new_node) {
            compare_parameter(walk, &below, &old, &new);
        }
    }
    for side in [&mut was, &mut now] {
        side.by_key.retain(|(place, _), _| place != "path");
    }
    compare_named(walk, &here, was, &now);
}

/// The names of the path parameters in the same place of both paths. Of an operation that has moved to a path with more
/// or fewer of them, those with the same name.
fn same_places<'d>(old: &'d str, new: &'d str) -> Vec<(&'d str, &'d str)> {
    let (old, new) = (path_names(old), path_names(new));
    if old.len() == new.len() {
        return old.into_iter().zip(new).collect();
    }
    old.into_iter()
        .filter(|wire_name| new.contains(wire_name))
        .map(|wire_name| (wire_name, wire_name))
        .collect()
}

/// The names of the path parameters from left to right.
fn path_names(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(wire_name, _)| wire_name).collect()
}

fn compare_named<'d>(walk: &mut Walk<'d>, here: &Here, mut was: Parameters<'d>, now: &Parameters<'d>) {
    for ((place, wire_name), parameter) in &now.by_key {
        let resolved = parameter.resolved();
        let below = here.below(&step(place, resolved.text("name").unwrap_or_default()));
        if let Some(before) = was.by_key.remove(&(place.clone(), wire_name.clone())) {
            compare_parameter(walk, &below, &before, parameter);
            continue;
        }
        let is_required = resolved.says("required");
        let rule = if is_required { Rule::REQUIRED_PARAMETER_ADDED } else { Rule::OPTIONAL_PARAMETER_ADDED };
        let old_at = was.operation.node.at.clone();
        walk.report(&below, rule, Said { old_at, new_at: resolved.at, ..Said::default() });
    }
    for ((place, _), parameter) in was.by_key {
        let resolved = parameter.resolved();
        let below = here.below(&step(&place, resolved.text("name").unwrap_or_default()));
        let new_at = now.operation.node.at.clone();
        walk.report(&below, Rule::PARAMETER_REMOVED, Said { old_at: resolved.at, new_at, ..Said::default() });
    }
}

fn step(place: &str, wire_name: &str) -> String {
    if place == "query" { format!(" ?{wire_name}") } else { format!(" {place} `{wire_name}`") }
}

fn compare_parameter<'d>(walk: &mut Walk<'d>, here: &Here, old: &Node<'d>, new: &Node<'d>) {
    let Some(here) = walk.referred(here, old, new) else { return };
    let (old, new) = (old.resolved(), new.resolved());
    let said = |was: &str, now: &str| Said {
        was: was.to_owned(),
        now: now.to_owned(),
        old_at: old.at.clone(),
        new_at: new.at.clone(),
    };
    let is_in_path = new.text("in") == Some("path");
    match (old.says("required"), new.says("required")) {
        (false, true) if !is_in_path => walk.report(&here, Rule::PARAMETER_BECAME_REQUIRED, said("", "")),
        (true, false) if !is_in_path => walk.report(&here, Rule::PARAMETER_BECAME_OPTIONAL, said("", "")),
        _ => {}
    }
    let sunset = walk.vocabulary.sunset.as_deref();
    let lives = [&old, &new].map(|parameter| Life::of(parameter, sunset));
    let rules = [Rule::PARAMETER_DEPRECATED, Rule::PARAMETER_UNDEPRECATED];
    lifecycle::compare(walk, &here, lives, rules, &said("", ""));
    let (was, now) = writings(&old, &new);
    if was != now {
        walk.report(&here, Rule::PARAMETER_STYLE_CHANGED, said(&was, &now));
    }
    match (old.says("allowEmptyValue"), new.says("allowEmptyValue")) {
        (false, true) => walk.report(&here, Rule::LIMIT_LOOSENED, said("", "may be empty")),
        (true, false) => walk.report(&here, Rule::LIMIT_TIGHTENED, said("may be empty", "")),
        (true, true) | (false, false) => {}
    }
    compare_schema(walk, &here, &old, &new);
}

/// How a parameter or a header is written in both documents. A value that has no parts in one of them is written in one
/// way whether parts stand apart or not.
pub(super) fn writings(old: &Node<'_>, new: &Node<'_>) -> (String, String) {
    let is_single = [old, new].iter().any(|parameter| is_single(&parameter.member("schema")));
    (writing(old, is_single), writing(new, is_single))
}

/// How a parameter or a header is written, its defaults filled in.
fn writing(parameter: &Node<'_>, is_single: bool) -> String {
    if let Some((media_type, _)) = media_types(parameter).first_key_value() {
        return media_type.clone();
    }
    let by_place = match parameter.text("in") {
        Some("query" | "cookie") => "form",
        _ => "simple",
    };
    let reserved = if parameter.says("allowReserved") { ", reserved characters as they are" } else { "" };
    format!("{}{reserved}", style(parameter, by_place, is_single))
}

/// How a property of a form or a part of a body is written.
pub(super) fn writing_of_part(encoding: &Node<'_>) -> String {
    let media_type = encoding.text("contentType").map(|media_type| format!("`{media_type}`"));
    let has_style = ["style", "explode", "allowReserved"].iter().any(|key| encoding.get(key).is_some());
    let reserved = encoding.says("allowReserved").then(|| "reserved characters as they are".to_owned());
    let style = has_style.then(|| style(encoding, "form", false));
    let all: Vec<String> = media_type.into_iter().chain(style).chain(reserved).collect();
    if all.is_empty() { "by its type".to_owned() } else { all.join(", ") }
}

/// The style, and whether the parts of a value that has some stand apart.
fn style(node: &Node<'_>, usual: &str, is_single: bool) -> String {
    let style = node.text("style").unwrap_or(usual);
    let explode = node.value.get("explode").and_then(serde_json::Value::as_bool);
    let explode = explode.unwrap_or(style == "form") && !is_single;
    format!("style `{style}`{}", if explode { ", exploded" } else { "" })
}

/// Whether values have no parts.
fn is_single(schema: &Node<'_>) -> bool {
    let view = Flat::of(&vec![schema.clone()]).view(None, None);
    matches!(view.type_name, Some("string" | "integer" | "number" | "boolean"))
}

/// Compares the values of two parameters or headers.
pub(super) fn compare_schema<'d>(walk: &mut Walk<'d>, here: &Here, old: &Node<'d>, new: &Node<'d>) {
    let schema = |parameter: &Node<'d>| {
        let described = media_types(parameter).into_values().next();
        described.map_or_else(|| parameter.member("schema"), |media| media.member("schema"))
    };
    schemas::compare(walk, here, &vec![schema(old)], &vec![schema(new)]);
}
