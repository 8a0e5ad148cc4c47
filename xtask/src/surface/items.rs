//! A line for each item, field, variant, method and implementation.

use std::collections::BTreeMap;

use anyhow::Result;
use serde_json::Value;

use super::document::{Document, Id, ids, inner, is, list, name, tagged, text};
use super::types::Types;

/// The lines of one item, in their order.
pub(crate) struct Item<'d> {
    document: &'d Document,
    types: &'d Types<'d>,
    lines: Vec<(Rank, String, String)>,
}

/// What stands first below an item.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Itself,
    Part,
    Member,
    Implementation,
}

/// The lines of an item under its public name, and of what is implemented for it.
pub(crate) fn lines<'d>(
    document: &'d Document,
    types: &'d Types<'d>,
    (id, name): (Id, &str),
    implementations: &[&'d Value],
) -> Result<Vec<String>> {
    let mut item = Item { document, types, lines: Vec::new() };
    item.itself(document.expect(id)?, name)?;
    item.implementations(name, implementations)?;
    item.lines.sort();
    Ok(item.lines.into_iter().map(|(.., line)| line).collect())
}

impl<'d> Item<'d> {
    fn add(&mut self, rank: Rank, line: String) {
        // An attribute or an `async` must not move a line.
        let name = line.split(['(', ' ']).find(|word| word.contains("::")).unwrap_or_default().to_owned();
        self.lines.push((rank, name, line));
    }

    fn itself(&mut self, item: &'d Value, name: &str) -> Result<()> {
        let types = self.types;
        let (kind, value) = inner(item);
        let generics = value.get("generics").unwrap_or(&Value::Null);
        let parameters = types.parameters(generics);
        let conditions = condition(&types.conditions(generics));
        let before = attributes(item);
        match kind {
            "struct" => {
                let hidden = self.fields(value.get("kind").unwrap_or(&Value::Null), name)?;
                let rest = if hidden { " { .. }" } else { "" };
                self.add(Rank::Itself, format!("{before}pub struct {name}{parameters}{conditions}{rest}"));
            }
            "enum" => {
                self.add(Rank::Itself, format!("{before}pub enum {name}{parameters}{conditions}"));
                for id in ids(value.get("variants")) {
                    self.variant(id, name)?;
                }
            }
            "trait" => {
                let bounds = types.bounds(list(value, "bounds"));
                let colon = if bounds.is_empty() { "" } else { ": " };
                let line = format!("{before}pub trait {name}{parameters}{colon}{bounds}{conditions}");
                self.add(Rank::Itself, line);
                for id in ids(value.get("items")) {
                    self.member(id, name, &[]);
                }
            }
            "function" => {
                let line = self.function(item, name, &[]);
                self.add(Rank::Itself, line);
            }
            "type_alias" => {
                let ty = value.get("type").map(|ty| types.ty(ty)).unwrap_or_default();
                self.add(Rank::Itself, format!("{before}pub type {name}{parameters} = {ty}{conditions}"));
            }
            "constant" | "static" => {
                let ty = value.get("type").map(|ty| types.ty(ty)).unwrap_or_default();
                self.add(Rank::Itself, format!("{before}pub const {name}: {ty}"));
            }
            other => self.add(Rank::Itself, format!("{before}pub {other} {name}")),
        }
        Ok(())
    }

    /// The public fields of a struct; whether there are others.
    fn fields(&mut self, kind: &Value, owner: &str) -> Result<bool> {
        match tagged(kind) {
            ("plain", fields) => {
                for id in ids(fields.get("fields")) {
                    let field = self.document.expect(id)?;
                    let line = format!("{}pub {owner}::{}", attributes(field), self.field(field));
                    self.add(Rank::Part, line);
                }
                Ok(is(fields, "has_stripped_fields"))
            }
            ("tuple", fields) => {
                let fields = fields.as_array().map_or(&[][..], Vec::as_slice);
                for id in fields.iter().filter_map(Value::as_u64) {
                    let line = format!("pub {owner}::{}", self.field(self.document.expect(id)?));
                    self.add(Rank::Part, line);
                }
                Ok(fields.iter().any(Value::is_null))
            }
            _ => Ok(false),
        }
    }

    fn field(&self, field: &Value) -> String {
        format!("{}: {}", name(field), self.types.ty(inner(field).1))
    }

    fn variant(&mut self, id: Id, owner: &str) -> Result<()> {
        let variant = self.document.expect(id)?;
        let content = match tagged(inner(variant).1.get("kind").unwrap_or(&Value::Null)) {
            ("tuple", fields) => {
                let fields = ids(Some(fields)).into_iter().map(|id| self.document.expect(id));
                let types: Result<Vec<_>> = fields.map(|field| Ok(self.types.ty(inner(field?).1))).collect();
                format!("({})", types?.join(", "))
            }
            ("struct", fields) => {
                let fields = ids(fields.get("fields")).into_iter().map(|id| self.document.expect(id));
                let fields: Result<Vec<_>> = fields.map(|field| Ok(self.field(field?))).collect();
                format!(" {{ {} }}", fields?.join(", "))
            }
            _ => String::new(),
        };
        let line = format!("{}pub {owner}::{}{content}", attributes(variant), name(variant));
        self.add(Rank::Part, line);
        Ok(())
    }

    /// What stands in a trait or in an implementation of a type's own.
    fn member(&mut self, id: Id, owner: &str, conditions: &[String]) {
        // What is hidden or private is not in the document.
        let Some(item) = self.document.item(id) else { return };
        let full = format!("{owner}::{}", name(item));
        let line = match inner(item) {
            ("function", _) => self.function(item, &full, conditions),
            ("assoc_const", value) => {
                let ty = value.get("type").map(|ty| self.types.ty(ty)).unwrap_or_default();
                format!("{}pub const {full}: {ty}", attributes(item))
            }
            ("assoc_type", value) => {
                let bounds = self.types.bounds(list(value, "bounds"));
                format!("pub type {full}{}{bounds}", if bounds.is_empty() { "" } else { ": " })
            }
            (other, _) => format!("pub {other} {full}"),
        };
        self.add(Rank::Member, line);
    }

    fn function(&self, item: &Value, name: &str, conditions: &[String]) -> String {
        let value = inner(item).1;
        let (null, types) = (Value::Null, self.types);
        let generics = value.get("generics").unwrap_or(&null);
        let signature = value.get("sig").unwrap_or(&null);
        let header = value.get("header").unwrap_or(&null);
        let words = [("is_const", "const "), ("is_async", "async "), ("is_unsafe", "unsafe ")];
        let words: String =
            words.iter().filter(|(flag, _)| is(header, flag)).map(|(_, word)| *word).collect();
        let inputs: Vec<String> = list(signature, "inputs").iter().map(|input| self.input(input)).collect();
        let mut all = conditions.to_vec();
        all.extend(types.conditions(generics));
        format!(
            "{}pub {words}fn {name}{}({}){}{}",
            attributes(item),
            types.parameters(generics),
            inputs.join(", "),
            types.output(signature),
            condition(&all)
        )
    }

    fn input(&self, input: &Value) -> String {
        let (null, name) = (Value::Null, input.get(0).and_then(Value::as_str).unwrap_or_default());
        let ty = self.types.ty(input.get(1).unwrap_or(&null));
        match (name, ty.as_str()) {
            ("self", "Self") => "self".to_owned(),
            ("self", "&Self") => "&self".to_owned(),
            ("self", "&mut Self") => "&mut self".to_owned(),
            _ => format!("{name}: {ty}"),
        }
    }

    /// Methods one a line; traits that are implemented under the same conditions together.
    fn implementations(&mut self, owner: &str, implementations: &[&'d Value]) -> Result<()> {
        let mut together: BTreeMap<(String, String, String), Vec<String>> = BTreeMap::new();
        for implementation in implementations {
            let value = inner(implementation).1;
            let generics = value.get("generics").unwrap_or(&Value::Null);
            let conditions = self.types.conditions(generics);
            let of = value.get("trait").filter(|of| !of.is_null());
            let Some(of) = of else {
                let mut bounded = Vec::new();
                for parameter in list(generics, "params") {
                    let kind = parameter.get("kind").and_then(|kind| kind.get("type"));
                    let bounds = kind.map(|kind| self.types.bounds(list(kind, "bounds"))).unwrap_or_default();
                    if !bounds.is_empty() {
                        bounded.push(format!("{}: {bounds}", text(parameter, "name")));
                    }
                }
                bounded.extend(conditions);
                for id in ids(value.get("items")) {
                    self.member(id, owner, &bounded);
                }
                continue;
            };
            let given = self.given(value)?;
            let target = value.get("for").map(|ty| self.types.ty(ty)).unwrap_or_default();
            let negative = if is(value, "is_negative") { "!" } else { "" };
            let named = format!("{negative}{}", self.types.implemented(of, &given));
            let key = (self.types.parameters(generics), target, condition(&conditions));
            together.entry(key).or_default().push(named);
        }
        for ((parameters, target, conditions), mut traits) in together {
            traits.sort();
            let line = format!("impl{parameters} {} for {target}{conditions}", traits.join(" + "));
            self.add(Rank::Implementation, line);
        }
        Ok(())
    }

    /// The types that an implementation gives its trait.
    fn given(&self, implementation: &Value) -> Result<Vec<(String, String)>> {
        let mut given = Vec::new();
        for id in ids(implementation.get("items")) {
            let item = self.document.expect(id)?;
            if let ("assoc_type", value) = inner(item)
                && let Some(ty) = value.get("type").filter(|ty| !ty.is_null())
            {
                given.push((name(item).to_owned(), self.types.ty(ty)));
            }
        }
        Ok(given)
    }
}

fn condition(conditions: &[String]) -> String {
    if conditions.is_empty() { String::new() } else { format!(" where {}", conditions.join(", ")) }
}

/// What a user of the item has to know of its attributes.
fn attributes(item: &Value) -> String {
    let mut text = String::new();
    if list(item, "attrs").iter().any(|attribute| tagged(attribute).0 == "non_exhaustive") {
        text.push_str("#[non_exhaustive] ");
    }
    if item.get("deprecation").is_some_and(|deprecation| !deprecation.is_null()) {
        text.push_str("#[deprecated] ");
    }
    text
}
