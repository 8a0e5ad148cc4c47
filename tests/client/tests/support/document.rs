//! The OpenAPI document as plain JSON, with what the tests ask of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use serde_json::Value;

/// The document as it is committed.
const COMMITTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec/email-security.json");
/// The document with its overlay, which is only there if there is one.
const OVERLAID: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/client/tests/generated/document.json");

/// The whole document.
pub(crate) fn document() -> &'static Value {
    static DOCUMENT: OnceLock<Value> = OnceLock::new();
    DOCUMENT.get_or_init(|| {
        let path = if Path::new(OVERLAID).is_file() { OVERLAID } else { COMMITTED };
        let text = fs::read_to_string(path).expect("the document");
        serde_json::from_str(&text).expect("the document is JSON")
    })
}

/// Follows `$ref`s until something else stands there.
pub(crate) fn resolve(value: &'static Value) -> &'static Value {
    match value.get("$ref").and_then(Value::as_str) {
        None => value,
        Some(reference) => {
            let pointer = reference.strip_prefix('#').expect("a reference into the document");
            resolve(document().pointer(pointer).expect("a reference that names something"))
        }
    }
}

/// A schema with its compositions put together: the properties it states, each with all its statements.
pub(crate) struct Merged {
    /// Every statement of every property, outermost last.
    pub(crate) properties: BTreeMap<String, Vec<&'static Value>>,
    /// The plain parts, for keywords other than properties.
    pub(crate) parts: Vec<&'static Value>,
}

impl Merged {
    /// Puts a schema together.
    pub(crate) fn of(schema: &'static Value) -> Self {
        let mut merged = Self { properties: BTreeMap::new(), parts: Vec::new() };
        merged.add(schema);
        merged
    }

    fn add(&mut self, schema: &'static Value) {
        let schema = resolve(schema);
        for member in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.add(member);
        }
        for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
            self.properties.entry(name.clone()).or_default().push(property);
        }
        self.parts.push(schema);
    }

    /// The last statement of a keyword.
    pub(crate) fn keyword(&self, keyword: &str) -> Option<&'static Value> {
        self.parts.iter().rev().find_map(|part| part.get(keyword))
    }

    /// The last statement of a keyword, as text.
    pub(crate) fn text(&self, keyword: &str) -> &'static str {
        self.keyword(keyword).and_then(Value::as_str).unwrap_or_default()
    }
}

/// Whether a property says that it is for the other direction (`readOnly` or `writeOnly`).
pub(crate) fn says(property: &'static Value, keyword: &str) -> bool {
    property.get(keyword).or_else(|| resolve(property).get(keyword)) == Some(&Value::Bool(true))
}

/// An operation with its path.
pub(crate) struct Operation {
    /// The path template.
    pub(crate) path: &'static str,
    /// The method in upper case.
    pub(crate) method: String,
    /// What the document says about it.
    pub(crate) value: &'static Value,
    /// The parameters of path and operation, resolved.
    pub(crate) parameters: Vec<&'static Value>,
}

impl Operation {
    /// Every operation of the document.
    pub(crate) fn all() -> Vec<Self> {
        let paths = document().get("paths").and_then(Value::as_object).expect("paths");
        let mut operations = Vec::new();
        for (path, item) in paths {
            for (method, value) in item.as_object().expect("a path item") {
                if method == "parameters" {
                    continue;
                }
                let lists = [item.get("parameters"), value.get("parameters")];
                let parameters =
                    lists.into_iter().flatten().filter_map(Value::as_array).flatten().map(resolve).collect();
                operations.push(Self { path, method: method.to_uppercase(), value, parameters });
            }
        }
        operations
    }

    /// The operation with an id.
    pub(crate) fn find(operation_id: &str) -> Self {
        let found = Self::all().into_iter().find(|operation| operation.id() == operation_id);
        found.unwrap_or_else(|| panic!("the document has no operation `{operation_id}`"))
    }

    /// Its id.
    pub(crate) fn id(&self) -> &'static str {
        self.value.get("operationId").and_then(Value::as_str).expect("an operation id")
    }

    /// The parameters of one place.
    pub(crate) fn parameters_in(&self, place: &str) -> Vec<(&'static str, &'static Value)> {
        let of_place = self.parameters.iter().filter(|parameter| parameter.get("in") == Some(&place.into()));
        of_place
            .map(|parameter| {
                let name = parameter.get("name").and_then(Value::as_str).expect("a parameter's name");
                (name, parameter.get("schema").expect("a parameter's schema"))
            })
            .collect()
    }

    /// The status of the first successful answer, and the schema of its body if it has one.
    pub(crate) fn success(&self) -> (u16, Option<&'static Value>) {
        let responses = self.value.get("responses").and_then(Value::as_object).expect("responses");
        let (status, response) =
            responses.iter().find(|(status, _)| status.starts_with('2')).expect("a successful answer");
        let schema = resolve(response).pointer("/content/application~1json/schema");
        (status.parse().expect("a status"), schema)
    }

    /// The schema of the body, if it takes one.
    pub(crate) fn body(&self) -> Option<&'static Value> {
        resolve(self.value.get("requestBody")?).pointer("/content/application~1json/schema")
    }
}
