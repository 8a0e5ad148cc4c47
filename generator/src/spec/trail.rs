//! How operations lead to a component: the shortest way along `$ref`s, and of several the first.
//!
//! Complaints come from checks that walk operations and from checks that do not. The way is therefore found here,
//! for all of them and from the document alone, when a run is over and only if it has complaints.

use std::collections::{BTreeMap, VecDeque};

use serde_json::Value;

use super::load::METHODS;
use super::pointer::Pointer;
use super::references::{Reference, each_reference};
use crate::diagnostic::{Diagnostics, Place, Step, Trail};

/// Sections whose components are reached by `$ref` alone, with the word for one of them.
const SECTIONS: [(&str, &str); 5] = [
    ("schemas", "schema"),
    ("parameters", "parameter"),
    ("responses", "response"),
    ("requestBodies", "request body"),
    ("headers", "header"),
];

/// Says of each complaint about a component how an operation gets there.
pub fn trace(document: &Value, diagnostics: &mut Diagnostics) {
    if diagnostics.places().any(|at| Component::holding(at).is_some()) {
        let ways = Ways::find(document);
        diagnostics.trace(|at| Component::holding(at).map_or(Trail::Direct, |component| ways.to(&component)));
    }
}

/// The place of a component.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Component(Pointer);

impl Component {
    /// The component at or above a place.
    fn holding(at: &Pointer) -> Option<Self> {
        let mut tokens = at.as_str().split('/').skip(1);
        let (components, section, name) = (tokens.next()?, tokens.next()?, tokens.next()?);
        let is_reached_by_reference = SECTIONS.iter().any(|(known, _)| *known == section);
        if components != "components" || !is_reached_by_reference {
            return None;
        }
        Pointer::parse(&format!("/components/{section}/{name}")).map(Self)
    }

    /// The component that a reference names or names a part of.
    fn named_by(reference: &str) -> Option<Self> {
        Self::holding(&Pointer::parse(reference.strip_prefix('#')?)?)
    }

    /// What it is called in a sentence.
    fn describe(&self) -> String {
        let mut tokens = self.0.tokens().skip(1);
        let (section, name) = (tokens.next().unwrap_or_default(), tokens.next().unwrap_or_default());
        let word = SECTIONS.iter().find(|(known, _)| *known == section).map_or("component", |(_, word)| word);
        format!("{word} `{name}`")
    }
}

/// An operation, where every way begins.
struct Start {
    /// Method, path and id.
    title: String,
    /// The place of the operation.
    at: Pointer,
}

/// What holds a reference.
enum Holder {
    Operation(usize),
    Component(Component),
}

/// The reference by which a component is reached first.
struct Arrival {
    holder: Holder,
    at: Pointer,
}

/// The first way to every component.
struct Ways {
    starts: Vec<Start>,
    arrivals: BTreeMap<Component, Arrival>,
}

impl Ways {
    /// Searches in breadth: what operations refer to, in their order, then what these refer to.
    fn find(document: &Value) -> Self {
        let mut ways = Self { starts: Vec::new(), arrivals: BTreeMap::new() };
        let mut queue = VecDeque::new();
        for (start, values) in operations(document) {
            let number = ways.starts.len();
            ways.starts.push(start);
            for (value, at) in values {
                each_reference(value, &at, &mut |reference| {
                    queue.extend(ways.arrive(&reference, || Holder::Operation(number)));
                });
            }
        }
        while let Some(component) = queue.pop_front() {
            let Some(value) = document.pointer(component.0.as_str()) else { continue };
            let at = component.0.clone();
            each_reference(value, &at, &mut |reference| {
                queue.extend(ways.arrive(&reference, || Holder::Component(component.clone())));
            });
        }
        ways
    }

    /// Remembers a reference, and gives its component back, if it is the first to that component.
    fn arrive(&mut self, reference: &Reference<'_>, holder: impl FnOnce() -> Holder) -> Option<Component> {
        let component = Component::named_by(reference.target)?;
        if self.arrivals.contains_key(&component) {
            return None;
        }
        self.arrivals.insert(component.clone(), Arrival { holder: holder(), at: reference.at.clone() });
        Some(component)
    }

    fn to(&self, component: &Component) -> Trail {
        let mut steps = Vec::new();
        let mut next = component;
        // A component is reached by one that was reached before it, so this ends at an operation.
        while let Some(Arrival { holder, at }) = self.arrivals.get(next) {
            match holder {
                Holder::Component(holder) => {
                    steps.push(Step { place: Place::Document(at.clone()), within: holder.describe() });
                    next = holder;
                }
                Holder::Operation(number) => {
                    let Some(start) = self.starts.get(*number) else { break };
                    steps.push(Step { place: Place::Document(at.clone()), within: part_of(start, at) });
                    steps.reverse();
                    return Trail::Through { operation: start.title.clone(), steps };
                }
            }
        }
        Trail::Unreached
    }
}

/// The operations by path and method, each with the values that belong to it and their places.
fn operations(document: &Value) -> Vec<(Start, Vec<(&Value, Pointer)>)> {
    let Some(Value::Object(paths)) = document.get("paths") else { return Vec::new() };
    let mut paths: Vec<(&String, &Value)> = paths.iter().collect();
    paths.sort_by(|left, right| left.0.cmp(right.0));
    let mut operations = Vec::new();
    for (path, item) in paths {
        let item_at = Pointer::root().child("paths").child(path);
        for (key, method) in METHODS {
            let Some(operation) = item.get(key) else { continue };
            let at = item_at.child(key);
            let id = operation.get("operationId").and_then(Value::as_str);
            let title =
                id.map_or_else(|| format!("{method} {path}"), |id| format!("{method} {path} (`{id}`)"));
            let shared = item.get("parameters").map(|parameters| (parameters, item_at.child("parameters")));
            let values = shared.into_iter().chain([(operation, at.clone())]).collect();
            operations.push((Start { title, at }, values));
        }
    }
    operations
}

/// The part of an operation that a place lies in.
fn part_of(start: &Start, at: &Pointer) -> String {
    if !start.at.holds(at) {
        return "parameters of the path".to_owned();
    }
    let mut tokens = at.tokens().skip(start.at.tokens().count());
    match (tokens.next().as_deref(), tokens.next()) {
        (Some("responses"), Some(status)) => format!("response {status}"),
        (Some("requestBody"), _) => "request body".to_owned(),
        (Some(keyword), _) => keyword.to_owned(),
        (None, _) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn text(trail: Trail) -> String {
        match trail {
            Trail::Direct => "direct".to_owned(),
            Trail::Unreached => "unreached".to_owned(),
            Trail::Through { operation, steps } => steps.into_iter().fold(operation, |text, step| {
                let at = step.place.pointer().map(Pointer::as_str).unwrap_or_default();
                format!("{text}, {} ({at})", step.within)
            }),
        }
    }

    fn way_to(document: &Value, name: &str) -> String {
        let at = Pointer::root().child("components").child("schemas").child(name).child("type");
        let component = Component::holding(&at).expect("a component");
        text(Ways::find(document).to(&component))
    }

    #[test]
    fn the_shortest_way_is_shown_and_of_equal_ones_that_of_the_first_operation() {
        let refers = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        let document = json!({
            "paths": {
                "/b": { "post": { "requestBody": { "schema": refers("C") } }, "get": { "responses": { "200": refers("B") } } },
                "/a": { "parameters": [refers("P")], "get": { "operationId": "a", "responses": { "200": refers("A") } } },
            },
            "components": { "schemas": {
                "A": { "properties": { "b": refers("B") } }, "B": { "items": refers("C") }, "C": { "items": refers("D") },
                "D": refers("A"), "P": {}, "E": refers("E"),
            } },
        });
        let ways = |name: &str| way_to(&document, name);
        assert_eq!(ways("B"), "GET /b, response 200 (/paths/~1b/get/responses/200/$ref)");
        assert_eq!(ways("C"), "POST /b, request body (/paths/~1b/post/requestBody/schema/$ref)");
        assert_eq!(
            ways("D"),
            "POST /b, request body (/paths/~1b/post/requestBody/schema/$ref), \
             schema `C` (/components/schemas/C/items/$ref)"
        );
        assert_eq!(ways("P"), "GET /a (`a`), parameters of the path (/paths/~1a/parameters/0/$ref)");
        assert_eq!(ways("E"), "unreached");
    }
}
