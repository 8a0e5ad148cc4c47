//! What a `target` selects; and where it selects nothing, how far it leads and what may be meant.

use std::collections::BTreeSet;

use serde_json::Value;
use serde_json_path::{JsonPath, ParseError};

use crate::spec::nearest;
use crate::spec::pointer::Pointer;

/// How many names are listed where none is close.
const LISTED: usize = 8;

/// Reads a target.
pub(super) fn parse(target: &str) -> Result<JsonPath, ParseError> {
    JsonPath::parse(target)
}

/// The places that a target selects, each once.
pub(super) fn select(path: &JsonPath, document: &Value) -> Vec<Pointer> {
    let nodes = path.query_located(document);
    let found: BTreeSet<Pointer> =
        nodes.locations().filter_map(|location| Pointer::parse(&location.to_json_pointer())).collect();
    found.into_iter().collect()
}

/// How far a target leads that selects nothing.
pub(super) struct Reach<'t> {
    /// The steps that select something.
    prefix: &'t str,
    /// The step that selects nothing.
    step: &'t str,
    /// What follows it.
    rest: &'t str,
    /// The names that the step could have.
    names: BTreeSet<String>,
}

impl<'t> Reach<'t> {
    /// Follows a target as far as it leads.
    pub(super) fn of(target: &'t str, document: &Value) -> Self {
        let mut ends = ends_of_steps(target);
        let mut after = target.len();
        while let Some(end) = ends.pop() {
            let (prefix, rest) = target.split_at(end);
            let (step, rest) = rest.split_at(after - end);
            if let Ok(path) = parse(prefix) {
                let nodes = path.query(document).all();
                if !nodes.is_empty() {
                    let names = names(&nodes, step.starts_with(".."));
                    return Self { prefix, step, rest, names };
                }
            }
            after = end;
        }
        Self { prefix: "$", step: target, rest: "", names: BTreeSet::new() }
    }

    /// Whether all but the last step select something.
    pub(super) fn ends_at_the_last_step(&self) -> bool {
        self.rest.is_empty()
    }

    /// The target that is most likely meant, if there is a close one.
    pub(super) fn correction(&self) -> Option<String> {
        let known: Vec<&str> = self.names.iter().map(String::as_str).collect();
        let known = nearest(&name_of(self.step)?, &known)?;
        let dots = if self.step.starts_with("..") { ".." } else { "" };
        Some(format!("{}{dots}{}{}", self.prefix, step_to(known, dots.is_empty()), self.rest))
    }

    /// What to do about it.
    pub(super) fn hint(&self) -> String {
        let Self { prefix, step, names, .. } = self;
        if let Some(correction) = self.correction() {
            return format!("write `{correction}`, if that is meant");
        }
        let listed: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        match (name_of(step), listed.len()) {
            (Some(_), 1..=LISTED) => format!("`{prefix}` has {}", listed.join(", ")),
            _ => format!("`{prefix}` selects something, of which `{step}` selects nothing"),
        }
    }
}

/// Where `$` and each of the steps but the last end.
fn ends_of_steps(target: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let (mut depth, mut open, mut previous) = (0_usize, None, ' ');
    for (at, character) in target.char_indices() {
        let begins_step = matches!(character, '[' | '.') && depth == 0 && previous != '.';
        if begins_step && open.is_none() && at > 0 {
            ends.push(at);
        }
        match (open, character) {
            (Some(mark), _) if character == mark && previous != '\\' => open = None,
            (None, '\'' | '"') => open = Some(character),
            (None, '[' | '(') => depth += 1,
            (None, ']' | ')') => depth = depth.saturating_sub(1),
            (Some(_) | None, _) => {}
        }
        previous = if previous == '\\' { ' ' } else { character };
    }
    ends
}

/// The names of the members of some values; with `deep`, also of what lies below them.
fn names(nodes: &[&Value], deep: bool) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for node in nodes {
        let below: Vec<&Value> = match node {
            Value::Object(members) => {
                found.extend(members.keys().cloned());
                members.values().collect()
            }
            Value::Array(elements) => elements.iter().collect(),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
        };
        if deep {
            found.extend(names(&below, deep));
        }
    }
    found
}

/// The one name that a step selects.
fn name_of(step: &str) -> Option<String> {
    let step = step.trim_start_matches('.');
    let Some(inner) = step.strip_prefix('[') else { return Some(step.to_owned()).filter(|name| name != "*") };
    let inner = inner.strip_suffix(']')?.trim();
    let quoted = |mark: char| inner.strip_prefix(mark)?.strip_suffix(mark);
    let name = quoted('\'').or_else(|| quoted('"'))?;
    (!name.contains(['\'', '"', '\\'])).then(|| name.to_owned())
}

/// A step that selects a name.
fn step_to(name: &str, with_dot: bool) -> String {
    let is_plain = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.chars().all(|character| character.is_ascii_alphanumeric() || character == '_');
    match (is_plain, with_dot) {
        (true, true) => format!(".{name}"),
        (true, false) => name.to_owned(),
        (false, _) => format!("['{}']", name.replace('\\', "\\\\").replace('\'', "\\'")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn hint(target: &str) -> String {
        let document = json!({
            "info": { "title": "Pets" },
            "paths": { "/pets": { "get": { "parameters": [{ "name": "page" }] } }, "/toys/{id}": {} },
        });
        assert!(select(&parse(target).expect("JSONPath"), &document).is_empty(), "{target}");
        Reach::of(target, &document).hint()
    }

    #[test]
    fn the_nearest_name_is_put_in_its_place() {
        assert_eq!(hint("$.path['/pets'].get"), "write `$.paths['/pets'].get`, if that is meant");
        assert_eq!(hint("$.paths['/pet'].get"), "write `$.paths['/pets'].get`, if that is meant");
        assert_eq!(hint("$['paths']['/toys/{ids}']"), "write `$['paths']['/toys/{id}']`, if that is meant");
        assert_eq!(hint("$..paramters[0]"), "write `$..parameters[0]`, if that is meant");
    }

    #[test]
    fn where_no_name_is_near_those_that_there_are_are_listed() {
        assert_eq!(hint("$.info.contact.email"), "`$.info` has `title`");
        assert_eq!(
            hint("$.paths['/pets'].get.parameters[?@.name=='x.y[0]'].schema"),
            "`$.paths['/pets'].get.parameters` selects something, of which `[?@.name=='x.y[0]']` selects nothing"
        );
        assert_eq!(hint("$.paths.*.put"), "`$.paths.*` has `get`");
    }
}
