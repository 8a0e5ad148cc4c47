//! Where an answer can be varied, by its schema.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::document::{Merged, resolve, says};
use crate::example;

/// A member of an object of the answer.
#[derive(Clone)]
pub(crate) struct Member {
    /// The JSON pointer of the object, which an error about the absence of the member names.
    pub(crate) object: String,
    pub(crate) wire_name: String,
    /// Whether the document says that it is always there, and that it will stay.
    pub(crate) is_needed: bool,
    /// Whether `null` is kept like any value that is newer than the client, where the member is needed.
    pub(crate) may_be_anything: bool,
}

/// Another form of a value that may have several.
pub(crate) struct Form {
    /// The JSON pointer of the value.
    pub(crate) at: String,
    /// A complete value of that form.
    pub(crate) value: Value,
}

/// All places of one answer.
#[derive(Default)]
pub(crate) struct Sites {
    pub(crate) members: Vec<Member>,
    pub(crate) objects: Vec<String>,
    /// The texts of which the document lists the known ones.
    pub(crate) listed: Vec<String>,
    pub(crate) forms: Vec<Form>,
    /// The schemas that were met, by their place in memory.
    pub(crate) met: BTreeSet<usize>,
}

/// Where the walk is.
#[derive(Clone, Copy)]
struct Here<'h> {
    at: &'h str,
    /// The member that tells the forms apart.
    tag: Option<&'h str>,
}

impl Sites {
    /// The places of an answer that has every member.
    pub(crate) fn of(schema: &'static Value, answer: &Value) -> Self {
        let mut sites = Self::default();
        sites.walk(schema, answer, Here { at: "", tag: None });
        sites
    }

    fn walk(&mut self, schema: &'static Value, value: &Value, here: Here<'_>) {
        self.meet(schema);
        let merged = Merged::of(schema);
        if let Some(forms) = merged.keyword("oneOf").and_then(Value::as_array) {
            return self.walk_forms(forms, merged.keyword("discriminator"), value, here.at);
        }
        match value {
            Value::Object(members) => self.walk_object(&merged, members, here),
            Value::Array(elements) => {
                let Some(items) = merged.keyword("items") else { return };
                for (index, element) in elements.iter().enumerate() {
                    self.walk(items, element, Here { at: &format!("{}/{index}", here.at), tag: None });
                }
            }
            Value::String(_) if merged.keyword("enum").is_some() => self.listed.push(here.at.to_owned()),
            Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Null => {}
        }
    }

    fn walk_object(&mut self, merged: &Merged, members: &Map<String, Value>, here: Here<'_>) {
        self.objects.push(here.at.to_owned());
        for (wire_name, statements) in &merged.properties {
            let Some(member) = members.get(wire_name) else { continue };
            for statement in statements {
                self.meet(statement);
            }
            let statement = statements.last().expect("a statement");
            let may_go =
                statements.iter().any(|statement| says(statement, "deprecated") || is_nullable(statement));
            self.members.push(Member {
                object: here.at.to_owned(),
                wire_name: wire_name.clone(),
                // What has no tag is kept as it is, since it may be a form that is newer than the client.
                is_needed: is_required(merged, wire_name) && !may_go && here.tag != Some(wire_name),
                may_be_anything: is_open(statement),
            });
            let at = format!("{}/{}", here.at, wire_name.replace('~', "~0").replace('/', "~1"));
            self.walk(statement, member, Here { at: &at, tag: None });
        }
    }

    fn walk_forms(
        &mut self,
        forms: &'static [Value],
        discriminator: Option<&'static Value>,
        value: &Value,
        at: &str,
    ) {
        let tag =
            discriminator.and_then(|discriminator| discriminator["propertyName"].as_str()).expect("a tag");
        for form in forms {
            let tags = Merged::of(Merged::of(form).properties[tag].last().expect("a tag")).keyword("enum");
            let tags = tags.and_then(Value::as_array).expect("the values of the tag");
            if tags.contains(&value[tag]) {
                self.walk(form, value, Here { at, tag: Some(tag) });
            } else {
                self.forms.push(Form { at: at.to_owned(), value: example::of(form, "form") });
            }
        }
    }

    fn meet(&mut self, schema: &'static Value) {
        self.met.insert(address(schema));
        self.met.extend(Merged::of(schema).parts.into_iter().map(address));
    }
}

/// The example with a value for all that it says nothing about: members, elements of empty lists, what is `null`.
pub(crate) fn completed(schema: &'static Value, example: &Value, name: &str) -> Value {
    let merged = Merged::of(schema);
    match example {
        Value::Null => example::of(schema, name),
        Value::Array(elements) => {
            let Some(items) = merged.keyword("items").filter(|_| !is_always_empty(&merged)) else {
                return json!([]);
            };
            if elements.is_empty() {
                return json!([example::of(items, name)]);
            }
            elements.iter().map(|element| completed(items, element, name)).collect()
        }
        Value::Object(members) => {
            let mut members = members.clone();
            for (name, statements) in &merged.properties {
                let member = members.get(name).cloned().unwrap_or(Value::Null);
                let member = completed(statements.last().expect("a statement"), &member, name);
                members.insert(name.clone(), member);
            }
            members.into()
        }
        Value::String(_) | Value::Number(_) | Value::Bool(_) => example.clone(),
    }
}

/// Every schema that can be reached from one, by its place in memory, with a name for people.
pub(crate) fn reachable(schema: &'static Value, name: &str, found: &mut BTreeMap<usize, String>) {
    let name = schema.get("$ref").and_then(Value::as_str).unwrap_or(name);
    let schema = resolve(schema);
    if found.insert(address(schema), name.to_owned()).is_some() {
        return;
    }
    for keyword in ["allOf", "oneOf", "anyOf"] {
        for (index, member) in schema.get(keyword).and_then(Value::as_array).into_iter().flatten().enumerate()
        {
            reachable(member, &format!("{name}/{keyword}/{index}"), found);
        }
    }
    for (property, member) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        reachable(member, &format!("{name}/properties/{property}"), found);
    }
    if let Some(items) = schema.get("items").filter(|_| !is_always_empty(&Merged::of(schema))) {
        reachable(items, &format!("{name}/items"), found);
    }
}

fn address(schema: &'static Value) -> usize {
    std::ptr::from_ref(resolve(schema)).addr()
}

fn is_always_empty(merged: &Merged) -> bool {
    merged.keyword("maxItems") == Some(&json!(0))
}

fn is_required(merged: &Merged, wire_name: &str) -> bool {
    let mut lists = merged.parts.iter().filter_map(|part| part.get("required")?.as_array());
    lists.any(|list| list.iter().any(|required| required == wire_name))
}

/// Whether the client keeps a value that the schema does not describe: those of enums, of unions, and of what has no type.
fn is_open(schema: &'static Value) -> bool {
    let merged = Merged::of(schema);
    let is_typed = merged.keyword("type").is_some() || !merged.properties.is_empty();
    !is_typed || ["enum", "oneOf"].into_iter().any(|keyword| merged.keyword(keyword).is_some())
}

fn is_nullable(schema: &'static Value) -> bool {
    Merged::of(schema).parts.iter().any(|part| part.get("nullable") == Some(&Value::Bool(true)))
}
