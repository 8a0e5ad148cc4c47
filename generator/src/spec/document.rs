//! The loaded document: the parts that code is made from, in an order that does not depend on the text's.

use std::collections::BTreeMap;

use openapiv3 as oas;
use serde_json::Value;

use super::pointer::Pointer;
use super::references::local_reference;
use crate::ir::Provenance;
use crate::overlay::Origins;

/// A loaded `OpenAPI` document. Every map is sorted: object keys carry no meaning.
#[derive(Debug, Default)]
pub struct Spec {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// The first server's URL.
    pub server_url: Option<String>,
    /// Component schemas by name.
    pub schemas: BTreeMap<String, oas::ReferenceOr<oas::Schema>>,
    /// Component parameters by name.
    pub parameters: BTreeMap<String, oas::ReferenceOr<oas::Parameter>>,
    /// Component responses by name.
    pub responses: BTreeMap<String, oas::ReferenceOr<oas::Response>>,
    /// Component request bodies by name.
    pub request_bodies: BTreeMap<String, oas::ReferenceOr<oas::RequestBody>>,
    /// Security schemes by name.
    pub security_schemes: BTreeMap<String, oas::SecurityScheme>,
    /// The document's default security requirement: schemes that are sent together, in alternatives.
    pub security: Vec<Vec<String>>,
    /// The operations, by path and then by method.
    pub paths: Vec<PathEntry>,
    /// The document as plain JSON, for pointers of the settings and for extensions.
    pub value: Value,
    /// Where the values of the document with its overlays stand.
    pub origins: Origins,
    /// What the document was read from.
    pub provenance: Provenance,
}

/// One operation with what its path adds to it.
#[derive(Debug)]
pub struct PathEntry {
    /// The path template.
    pub path: String,
    /// The method in upper case.
    pub method: &'static str,
    /// The operation; its parameters stand below, each with its place.
    pub operation: oas::Operation,
    /// The place of the operation.
    pub at: Pointer,
    /// Parameters of the path item, with their places.
    pub path_parameters: Vec<(oas::ReferenceOr<oas::Parameter>, Pointer)>,
    /// Its own parameters, with their places.
    pub parameters: Vec<(oas::ReferenceOr<oas::Parameter>, Pointer)>,
    /// The names of parameters that are declared and cannot be read; none for one that is not even known by name.
    pub unreadable_parameters: Vec<Option<String>>,
}

impl Spec {
    /// The plain JSON at a place.
    pub fn value_at(&self, at: &Pointer) -> Option<&Value> {
        self.value.pointer(at.as_str())
    }

    /// What a value refers to in this document; `None` where it refers to nothing that is there.
    pub fn referred(&self, value: &Value) -> Option<&Value> {
        self.value.pointer(local_reference(value)?)
    }
}
