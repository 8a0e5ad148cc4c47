//! Names parameters in places by what they are called, because their positions change with their neighbours.
//!
//! ```text
//! /paths/~1pets/get/parameters/4/schema  ->  /paths/~1pets/get/parameters/status/schema
//! ```

use serde_json::Value;

use super::load::is_method;
use super::pointer::Pointer;
use super::references::local_reference;
use super::wording::nearest;

/// What a place leads to that may name a parameter.
#[derive(Debug)]
pub(crate) enum Target {
    /// It goes through no list of parameters, or through one that is not there.
    Other,
    /// The place in the document; that of a component where the list refers to one.
    Named(Pointer),
    /// It counts, and should name.
    Counted {
        /// The place in the document.
        at: Pointer,
        /// How to write it.
        named: Pointer,
    },
    /// No parameter is called so.
    Unknown {
        /// How to write what may be meant; nothing if nothing is like it.
        meant: Vec<Pointer>,
        /// Whether some parameter of the list cannot be read, and may be the one.
        may_be_lost: bool,
    },
}

/// What a place leads to in which a parameter may be named.
pub(crate) fn resolve(document: &Value, place: &Pointer) -> Target {
    let Some(parts) = Parts::of(place) else { return Target::Other };
    let Some(list) = List::read(document, &parts.list) else { return Target::Other };
    let is_meant = |parameter: &&Listed<'_>| parameter.identity() == parts.token;
    let mut called = list.known.iter().filter(|parameter| parameter.wire_name == parts.token);
    match (list.known.iter().find(is_meant), called.next(), called.next()) {
        (Some(found), _, _) | (None, Some(found), None) => Target::Named(found.at.joined(&parts.rest)),
        (None, Some(_), Some(_)) => unknown(document, &list, &parts),
        (None, None, _) => {
            let position = parts.token.parse::<usize>().ok();
            match position.and_then(|position| list.known.iter().find(|known| known.position == position)) {
                Some(found) => Target::Counted {
                    at: found.at.joined(&parts.rest),
                    named: parts.list.child(&list.token(found)).joined(&parts.rest),
                },
                // One that cannot be read has no name.
                None if position.is_some() => Target::Other,
                None => unknown(document, &list, &parts),
            }
        }
    }
}

/// A place in which parameters are named where they were counted.
pub(crate) fn named(document: &Value, place: &Pointer) -> Pointer {
    match resolve(document, place) {
        Target::Counted { named, .. } => named,
        Target::Other | Target::Named(_) | Target::Unknown { .. } => place.clone(),
    }
}

fn unknown(document: &Value, list: &List<'_>, parts: &Parts) -> Target {
    let write = |list: &Pointer, token: &str| list.child(token).joined(&parts.rest);
    let called: Vec<Pointer> = list
        .known
        .iter()
        .filter(|parameter| parameter.wire_name == parts.token)
        .map(|parameter| write(&parts.list, &parameter.identity()))
        .collect();
    let of_path = parts.list_of_path().filter(|of_path| {
        let list = List::read(document, of_path);
        list.is_some_and(|list| list.tokens().contains(&parts.token))
    });
    let tokens = list.tokens();
    let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
    let meant = match (of_path, nearest(&parts.token, &tokens)) {
        _ if !called.is_empty() => called,
        (Some(of_path), _) => vec![write(&of_path, &parts.token)],
        (None, Some(similar)) => vec![write(&parts.list, similar)],
        (None, None) => Vec::new(),
    };
    Target::Unknown { meant, may_be_lost: list.has_unreadable }
}

/// A place by its list of parameters.
struct Parts {
    list: Pointer,
    /// The parameter: its name, its name behind its place and a colon, or its position.
    token: String,
    /// The way from the parameter on.
    rest: String,
}

impl Parts {
    fn of(place: &Pointer) -> Option<Self> {
        let tokens: Vec<String> = place.tokens().collect();
        let depth = match tokens.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["paths", _, "parameters", _, ..] => 3,
            ["paths", _, method, "parameters", _, ..] if is_method(method) => 4,
            _ => return None,
        };
        let list = tokens.iter().take(depth).fold(Pointer::root(), |at, token| at.child(token));
        let rest = tokens.iter().skip(depth + 1).fold(Pointer::root(), |at, token| at.child(token));
        Some(Self { list, token: tokens.get(depth)?.clone(), rest: rest.as_str().to_owned() })
    }

    /// The list that the path of an operation has for all of its operations.
    fn list_of_path(&self) -> Option<Pointer> {
        let operation = self.list.parent()?;
        operation.last().filter(|last| is_method(last))?;
        Some(operation.parent()?.child("parameters"))
    }
}

/// The parameters of an operation or a path that are known by name.
struct List<'v> {
    known: Vec<Listed<'v>>,
    has_unreadable: bool,
}

struct Listed<'v> {
    position: usize,
    at: Pointer,
    location: &'v str,
    wire_name: &'v str,
}

impl<'v> List<'v> {
    fn read(document: &'v Value, at: &Pointer) -> Option<Self> {
        let elements = document.pointer(at.as_str())?.as_array()?;
        let known: Vec<Listed<'v>> = (0..elements.len())
            .filter_map(|position| {
                let (at, parameter) = followed(document, at.index(position))?;
                let text = |key: &str| parameter.get(key).and_then(Value::as_str);
                Some(Listed { position, at, location: text("in")?, wire_name: text("name")? })
            })
            .collect();
        Some(Self { has_unreadable: known.len() < elements.len(), known })
    }

    /// What a parameter is called in a place: its name, where that is enough.
    fn token(&self, parameter: &Listed<'_>) -> String {
        let namesakes = self.known.iter().filter(|other| other.wire_name == parameter.wire_name);
        if namesakes.count() == 1 { parameter.wire_name.to_owned() } else { parameter.identity() }
    }

    fn tokens(&self) -> Vec<String> {
        self.known.iter().map(|parameter| self.token(parameter)).collect()
    }
}

impl Listed<'_> {
    /// `query:page`, of which a list has one.
    fn identity(&self) -> String {
        format!("{}:{}", self.location, self.wire_name)
    }
}

/// What stands at a place or is referred to from there, and its own place.
fn followed(document: &Value, mut at: Pointer) -> Option<(Pointer, &Value)> {
    let mut visited: Vec<Pointer> = Vec::new();
    loop {
        let value = document.pointer(at.as_str())?;
        let Some(target) = local_reference(value) else { return Some((at, value)) };
        visited.push(at);
        at = Pointer::parse(target).filter(|target| !visited.contains(target))?;
    }
}
