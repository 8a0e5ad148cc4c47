//! The parameters of an operation: those of the path by their place in it, the others by name.

use super::lifecycle::{self, Life};
use super::node::Node;
use super::operations::{Operation, parameters_of, path_names};
use super::schemas;
use super::walk::{Here, Said, Walk};
use crate::diff::rule::{Direction, Rule};

/// Compares the parameters of two operations.
pub(super) fn compare<'d>(walk: &mut Walk<'d>, here: &Here, old: &Operation<'d>, new: &Operation<'d>) {
    let here = here.travelling(Direction::Request);
    let (mut was, mut now) = (parameters_of(old), parameters_of(new));
    for (old_name, new_name) in path_names(old.path).into_iter().zip(path_names(new.path)) {
        let key = |wire_name: &str| ("path".to_owned(), wire_name.to_owned());
        let (old_node, new_node) = (was.remove(&key(old_name)), now.remove(&key(new_name)));
        let below = here.below(&format!(" {{{new_name}}}"));
        if old_name != new_name {
            let at = |node: Option<&Node<'d>>, operation: &Operation<'d>| {
                node.map_or_else(|| operation.node.at.clone(), |node| node.resolved().at)
            };
            let said = Said {
                was: format!("`{old_name}`"),
                now: format!("`{new_name}`"),
                old_at: at(old_node.as_ref(), old),
                new_at: at(new_node.as_ref(), new),
            };
            walk.report(&below, Rule::PATH_PARAMETER_RENAMED, said);
        }
        if let (Some(old), Some(new)) = (old_node, new_node) {
            compare_parameter(walk, &below, &old, &new);
        }
    }
    was.retain(|(place, _), _| place != "path");
    now.retain(|(place, _), _| place != "path");
    for ((place, wire_name), parameter) in &now {
        let below = here.below(&step(place, wire_name));
        if let Some(before) = was.remove(&(place.clone(), wire_name.clone())) {
            compare_parameter(walk, &below, &before, parameter);
            continue;
        }
        let resolved = parameter.resolved();
        let is_required = resolved.says("required");
        let rule = if is_required { Rule::REQUIRED_PARAMETER_ADDED } else { Rule::OPTIONAL_PARAMETER_ADDED };
        let said = Said { old_at: old.node.at.clone(), new_at: resolved.at, ..Said::default() };
        walk.report(&below, rule, said);
    }
    for ((place, wire_name), parameter) in was {
        let below = here.below(&step(&place, &wire_name));
        let said = Said { old_at: parameter.resolved().at, new_at: new.node.at.clone(), ..Said::default() };
        walk.report(&below, Rule::PARAMETER_REMOVED, said);
    }
}

fn step(place: &str, wire_name: &str) -> String {
    if place == "query" { format!(" ?{wire_name}") } else { format!(" {place} `{wire_name}`") }
}

fn compare_parameter<'d>(walk: &mut Walk<'d>, here: &Here, old: &Node<'d>, new: &Node<'d>) {
    let met = match (old.referred(), new.referred()) {
        (Some(old), Some(new)) => walk.component(&old.at, &new.at, here),
        _ => Some(here.clone()),
    };
    let Some(here) = met else { return };
    let (old, new) = (old.resolved(), new.resolved());
    let said = |was: &str, now: &str| Said {
        was: was.to_owned(),
        now: now.to_owned(),
        old_at: old.at.clone(),
        new_at: new.at.clone(),
    };
    match (old.says("required"), new.says("required")) {
        (false, true) => walk.report(&here, Rule::PARAMETER_BECAME_REQUIRED, said("", "")),
        (true, false) => walk.report(&here, Rule::PARAMETER_BECAME_OPTIONAL, said("", "")),
        (true, true) | (false, false) => {}
    }
    let sunset = walk.vocabulary.sunset.as_deref();
    let lives = [&old, &new].map(|parameter| Life::of(parameter, sunset));
    lifecycle::compare(
        walk,
        &here,
        lives,
        [Rule::PARAMETER_DEPRECATED, Rule::PARAMETER_UNDEPRECATED],
        &said("", ""),
    );
    let (was, now) = (writing(&old), writing(&new));
    if was != now {
        walk.report(&here, Rule::PARAMETER_STYLE_CHANGED, said(&was, &now));
    }
    if let (Some(old), Some(new)) = (schema(&old), schema(&new)) {
        schemas::compare(walk, &here, &vec![old], &vec![new]);
    }
}

/// How a parameter is written, its defaults filled in.
fn writing(parameter: &Node<'_>) -> String {
    if let Some((media_type, _)) = parameter.child("content").members().first() {
        return (*media_type).to_owned();
    }
    let by_place = match parameter.text("in") {
        Some("query" | "cookie") => "form",
        _ => "simple",
    };
    let style = parameter.text("style").unwrap_or(by_place);
    let explode = parameter.value.get("explode").and_then(serde_json::Value::as_bool);
    let explode = explode.unwrap_or(style == "form");
    format!("style `{style}`{}", if explode { ", exploded" } else { "" })
}

fn schema<'d>(parameter: &Node<'d>) -> Option<Node<'d>> {
    parameter.get("schema").or_else(|| {
        let content = parameter.child("content").members();
        content.first().and_then(|(_, media_type)| media_type.get("schema"))
    })
}
