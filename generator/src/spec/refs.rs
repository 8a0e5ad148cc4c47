//! Resolves `$ref`s to components, with the name and place of what they end in.

use std::collections::BTreeMap;

use openapiv3::ReferenceOr;
use serde_json::Value;

use super::document::Spec;
use super::pointer::Pointer;
use super::references::each_reference;
use super::wording::nearest;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};

/// What a reference ends in.
#[derive(Debug)]
pub struct Resolved<'s, T> {
    /// The component itself.
    pub item: &'s T,
    /// Its place.
    pub at: Pointer,
}

/// The component's name, if `reference` is `#/components/<section>/<name>`.
pub fn component_name<'r>(reference: &'r str, section: &str) -> Option<&'r str> {
    reference.strip_prefix("#/components/")?.strip_prefix(section)?.strip_prefix('/')
}

impl Spec {
    /// Follows `item` (which stands at `at`) through the components of one section.
    pub fn resolve<'s, T>(
        &'s self,
        item: &'s ReferenceOr<T>,
        at: &Pointer,
        section: &Section<'s, T>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Resolved<'s, T>> {
        let mut item = item;
        let mut at = at.clone();
        let mut visited: Vec<Pointer> = Vec::new();
        loop {
            let reference = match item {
                ReferenceOr::Item(item) => return Some(Resolved { item, at }),
                ReferenceOr::Reference { reference } => reference,
            };
            if visited.contains(&at) {
                break;
            }
            visited.push(at.clone());
            let place = at.child("$ref");
            // What does not exist or lies in another document was reported when all references were checked.
            let exists = reference.strip_prefix('#').is_some_and(|at| self.value.pointer(at).is_some());
            let Some(name) = component_name(reference, section.name) else {
                if exists {
                    diagnostics.add(unusable(reference, section.name, &place));
                }
                return None;
            };
            let name = unescape(name);
            let Some(next) = section.components.get(&name) else {
                // A component that could not be read has its own complaint.
                if exists && !is_component(reference) {
                    diagnostics.add(unusable(reference, section.name, &place));
                }
                return None;
            };
            item = next;
            at = Pointer::root().child("components").child(section.name).child(&name);
        }
        // The same place, whichever of its members a circle was entered by.
        let circle = visited.iter().skip_while(|place| **place != at).min().unwrap_or(&at);
        diagnostics.add(
            Diagnostic::new(
                Code::CYCLIC_REF,
                Place::Document(circle.child("$ref")),
                "this reference leads back to itself",
            )
            .hint("let one of the components say what it is instead of referring on"),
        );
        None
    }

    /// The schemas, to resolve in.
    pub fn schema_section(&self) -> Section<'_, openapiv3::Schema> {
        Section { name: "schemas", components: &self.schemas }
    }

    /// The parameters, to resolve in.
    pub fn parameter_section(&self) -> Section<'_, openapiv3::Parameter> {
        Section { name: "parameters", components: &self.parameters }
    }

    /// The responses, to resolve in.
    pub fn response_section(&self) -> Section<'_, openapiv3::Response> {
        Section { name: "responses", components: &self.responses }
    }

    /// The request bodies, to resolve in.
    pub fn request_body_section(&self) -> Section<'_, openapiv3::RequestBody> {
        Section { name: "requestBodies", components: &self.request_bodies }
    }
}

/// One section of `components`.
#[derive(Debug)]
pub struct Section<'s, T> {
    name: &'static str,
    components: &'s BTreeMap<String, ReferenceOr<T>>,
}

/// Reports every reference of the document that names nothing, also where no operation leads.
pub(super) fn check(document: &Value, diagnostics: &mut Diagnostics) {
    each_reference(document, &Pointer::root(), &mut |reference| {
        check_reference(document, reference.target, &reference.at, diagnostics);
    });
}

fn check_reference(document: &Value, reference: &str, place: &Pointer, diagnostics: &mut Diagnostics) {
    let Some(pointer) = reference.strip_prefix('#') else {
        diagnostics.add(unusable(reference, "", place));
        return;
    };
    if document.pointer(pointer).is_some() {
        return;
    }
    let mut tokens = pointer.strip_prefix("/components/").unwrap_or_default().splitn(2, '/');
    let (section, name) = (tokens.next().unwrap_or_default(), unescape(tokens.next().unwrap_or_default()));
    let known = document.pointer(&format!("/components/{section}")).and_then(Value::as_object);
    let names: Vec<&str> = known.into_iter().flat_map(|members| members.keys()).map(String::as_str).collect();
    diagnostics.add(unresolved(reference, section, nearest(&name, &names), place));
}

/// Whether a reference names a component and not a part of one.
fn is_component(reference: &str) -> bool {
    reference.starts_with("#/components/") && reference.split('/').count() == 4
}

fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// The complaint about a reference to something that is not a component of this document.
pub(crate) fn unusable(reference: &str, section: &str, place: &Pointer) -> Diagnostic {
    if reference.starts_with('#') {
        let message = format!("`{reference}` is not a reference to `#/components/{section}`");
        return Diagnostic::new(Code::UNRESOLVED_REF, Place::Document(place.clone()), message)
            .hint("move what it names into `components` and refer to it there");
    }
    let message = format!("`{reference}` refers to another document");
    Diagnostic::new(Code::EXTERNAL_REF, Place::Document(place.clone()), message)
        .hint("bundle the documents into one first")
}

/// The complaint about a reference to something that is not there.
pub(crate) fn unresolved(
    reference: &str,
    section: &str,
    similar: Option<&str>,
    place: &Pointer,
) -> Diagnostic {
    let message = format!("`{reference}` names nothing");
    let diagnostic = Diagnostic::new(Code::UNRESOLVED_REF, Place::Document(place.clone()), message);
    match similar {
        Some(similar) => diagnostic.hint(format!("there is `#/components/{section}/{similar}`")),
        None if section.is_empty() => diagnostic.hint("declare it under `components` and refer to it there"),
        None => diagnostic.hint(format!("declare it under `components.{section}`")),
    }
}
