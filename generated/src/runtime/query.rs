//! The query of a URL: which parameters it has, and how each is laid out.

use super::parameter::{ListStyle, ObjectStyle, ParameterValue};
use serde::Serialize;
use serde_json::Value;
use std::borrow::Cow;
use url::form_urlencoded::byte_serialize;

/// The pairs in the order in which they were set. Keys and values are kept as they will stand in the URL.
#[derive(Clone, Default)]
pub(crate) struct Query {
    pairs: Vec<Pair>,
}

#[derive(Clone)]
struct Pair {
    /// The parameter that the pair belongs to: an object has several pairs.
    parameter: Cow<'static, str>,
    key: String,
    value: String,
}

impl Query {
    pub(crate) fn set(&mut self, name: &'static str, value: &impl ParameterValue) {
        self.remove(name);
        self.push(name.into(), name, encode(&value.to_text()));
    }

    /// Adds a pair beside those that are there.
    pub(crate) fn add(&mut self, name: &str, value: &str) {
        self.push(name.to_owned().into(), name, encode(value));
    }

    pub(crate) fn set_list<V: ParameterValue>(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = V>,
        style: ListStyle,
    ) {
        self.remove(name);
        let values: Vec<_> = values.into_iter().map(|value| encode(&value.to_text())).collect();
        let separator = match style {
            ListStyle::Repeat => {
                for value in values {
                    self.push(name.into(), name, value);
                }
                return;
            }
            ListStyle::Comma => ",",
            ListStyle::Space => "%20",
            ListStyle::Pipe => "%7C",
        };
        // An empty list is the absence of the parameter; an empty text would be one empty value.
        if !values.is_empty() {
            self.push(name.into(), name, values.join(separator));
        }
    }

    pub(crate) fn set_object(
        &mut self,
        name: &'static str,
        value: &impl Serialize,
        style: ObjectStyle,
    ) -> Result<(), serde_json::Error> {
        let value = serde_json::to_value(value)?;
        self.remove(name);
        match style {
            ObjectStyle::Json => self.push(name.into(), name, encode(&value.to_string())),
            ObjectStyle::DeepObject => self.push_nested(name, name, &value, Nesting::Brackets),
            ObjectStyle::FormExploded => self.push_nested(name, "", &value, Nesting::Dots),
            ObjectStyle::FormJoined => self.push_joined(name, &value),
        }
        Ok(())
    }

    /// `None` for a query without parameters.
    pub(crate) fn to_text(&self, defaults: &[(String, String)]) -> Option<String> {
        let missing = defaults
            .iter()
            .filter(|(name, _)| !self.pairs.iter().any(|pair| pair.parameter == *name))
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)));
        let own = self.pairs.iter().map(|pair| format!("{}={}", pair.key, pair.value));
        let pairs: Vec<_> = missing.chain(own).collect();
        (!pairs.is_empty()).then(|| pairs.join("&"))
    }

    /// The first value of a parameter, as it stands in the URL.
    pub(crate) fn get(&self, parameter: &str) -> Option<&str> {
        self.pairs.iter().find(|pair| pair.parameter == parameter).map(|pair| pair.value.as_str())
    }

    /// Takes a parameter out.
    pub(crate) fn remove(&mut self, parameter: &str) {
        self.pairs.retain(|pair| pair.parameter != parameter);
    }

    fn push(&mut self, parameter: Cow<'static, str>, key: &str, value: String) {
        self.pairs.push(Pair { parameter, key: encode(key), value });
    }

    fn push_nested(&mut self, parameter: &'static str, key: &str, value: &Value, nesting: Nesting) {
        match value {
            Value::Null => {}
            Value::Array(items) => {
                for item in items {
                    self.push_nested(parameter, key, item, nesting);
                }
            }
            Value::Object(members) => {
                for (member, value) in members {
                    let key = match nesting {
                        Nesting::Brackets => format!("{key}[{member}]"),
                        Nesting::Dots if key.is_empty() => member.clone(),
                        Nesting::Dots => format!("{key}.{member}"),
                    };
                    self.push_nested(parameter, &key, value, nesting);
                }
            }
            Value::Bool(_) | Value::Number(_) | Value::String(_) => {
                let key = if key.is_empty() { parameter } else { key };
                self.push(parameter.into(), key, encode(&scalar_text(value)));
            }
        }
    }

    fn push_joined(&mut self, name: &'static str, value: &Value) {
        let parts: Vec<_> = match value {
            Value::Object(members) => members
                .iter()
                .filter(|(_, value)| !value.is_null())
                .flat_map(|(member, value)| [encode(member), encode(&scalar_text(value))])
                .collect(),
            Value::Array(items) => items.iter().map(|item| encode(&scalar_text(item))).collect(),
            Value::Null => Vec::new(),
            Value::Bool(_) | Value::Number(_) | Value::String(_) => vec![encode(&scalar_text(value))],
        };
        if !parts.is_empty() {
            self.push(name.into(), name, parts.join(","));
        }
    }
}

/// How the name of a nested property is made.
#[derive(Clone, Copy)]
enum Nesting {
    Brackets,
    Dots,
}

/// A string without its quotes; anything else as JSON.
fn scalar_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// `application/x-www-form-urlencoded`: a space becomes `+`.
fn encode(text: &str) -> String {
    byte_serialize(text.as_bytes()).collect()
}
