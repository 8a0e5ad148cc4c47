//! `cargo xtask surface`: everything that users of the client can name, one line each, as a text to be read in a review.

mod difference;
mod document;
mod items;
mod rustdoc;
mod types;

pub(crate) use difference::Difference;
pub(crate) use rustdoc::{Crate, in_its_place, json, target_folder};

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use anyhow::Result;
use generator::output::{OutputTree, render_drift};
use serde_json::Value;

use self::document::{Document, Export, Id, inner, is, text};
use self::types::Types;
use crate::cli::{Status, SurfaceArguments};
use crate::{disk, workspace};

const COMMAND: &str = "cargo xtask surface";

/// Runs the command.
pub(crate) fn run(arguments: &SurfaceArguments) -> Result<Status> {
    let (root, target) = (workspace::root(), target_folder()?);
    let of = Crate { folder: &root, package: workspace::PACKAGE, target: &target };
    let surface = Surface::read(&json(&of)?)?;
    if !surface.strangers.is_empty() {
        eprintln!("error: with default features the public API names what may change without it:");
        for (name, lines) in &surface.strangers {
            eprintln!("  `{name}` in {}", lines.join("\n    and "));
        }
        return Ok(Status::NeedsHuman);
    }
    let lines = surface.text.lines().count();
    let files = BTreeMap::from([(workspace::SURFACE.to_owned(), surface.text)]);
    let tree = OutputTree { files, owned: Vec::new() };
    let drift = tree.compare(&disk::present_files(&root, &tree)?);
    if arguments.check && !drift.is_empty() {
        eprint!("{}", render_drift(&drift, COMMAND));
        return Ok(Status::Drift);
    }
    if !arguments.check {
        disk::apply(&root, &tree, &drift)?;
    }
    let changed = if drift.is_empty() { "up to date" } else { "written" };
    println!("{}: {lines} lines, {changed}", workspace::SURFACE);
    Ok(Status::Fine)
}

/// The text, and what stands in it that should not.
pub(crate) struct Surface {
    pub(crate) text: String,
    strangers: BTreeMap<String, Vec<String>>,
}

impl Surface {
    /// Reads what rustdoc says about a crate.
    pub(crate) fn read(json: &str) -> Result<Self> {
        let document = Document::read(json)?;
        let implementations = implementations(&document);
        let mut surface = Self {
            text: format!("# Made by `{COMMAND}` from the crate with default features; edits are lost.\n"),
            strangers: BTreeMap::new(),
        };
        for (module, exports) in &document.modules {
            surface.add_module(&document, module, exports, &implementations)?;
        }
        Ok(surface)
    }

    fn add_module(
        &mut self,
        document: &Document,
        module: &str,
        exports: &[Export],
        implementations: &BTreeMap<Id, Vec<&Value>>,
    ) -> Result<()> {
        let shown = if module.is_empty() { "crate" } else { module };
        let _ = writeln!(self.text, "\nmod {shown}");
        let mut items = BTreeMap::new();
        for export in exports {
            match export {
                Export::Item { id, name } => {
                    let types = Types::new(document, module);
                    let of_item = implementations.get(id).map_or(&[][..], Vec::as_slice);
                    let lines = items::lines(document, &types, (*id, name), of_item)?;
                    for stranger in types.strangers.take() {
                        let in_lines = lines.iter().filter(|line| line.contains(&stranger)).cloned();
                        self.strangers.entry(stranger.clone()).or_default().extend(in_lines);
                    }
                    items.insert(name.clone(), lines);
                }
                Export::Alias { name, source } => {
                    items.insert(name.clone(), vec![format!("pub use {source} as {name}")]);
                }
            }
        }
        for line in items.values().flatten() {
            self.text.push_str(line);
            self.text.push('\n');
        }
        Ok(())
    }
}

/// The implementations that people wrote or derived, by the public item that they belong to: their type, or else their
/// trait, or else a type that the trait is given.
fn implementations(document: &Document) -> BTreeMap<Id, Vec<&Value>> {
    let mut found: BTreeMap<Id, Vec<&Value>> = BTreeMap::new();
    for item in document.items() {
        let ("impl", value) = inner(item) else { continue };
        let of = value.get("trait").filter(|of| !of.is_null());
        // What follows from others.
        if is(value, "is_synthetic") || value.get("blanket_impl").is_some_and(|of| !of.is_null()) {
            continue;
        }
        if of.is_some_and(|of| !is_nameable(document, of)) {
            continue;
        }
        let mut owners = ids_in(value.get("for").unwrap_or(&Value::Null));
        owners.extend(of.map(ids_in).unwrap_or_default());
        if let Some(owner) = owners.into_iter().find(|id| document.public_path(*id).is_some()) {
            found.entry(owner).or_default().push(item);
        }
    }
    found
}

/// Whether users can name a trait: it is public here or in another crate, and not the compiler's own mark of derived
/// comparisons.
fn is_nameable(document: &Document, of: &Value) -> bool {
    let id = of.get("id").and_then(Value::as_u64).unwrap_or_default();
    let is_hidden = document.is_own(id) && document.public_path(id).is_none();
    !is_hidden && !text(of, "path").ends_with("StructuralPartialEq")
}

/// The items that a type or a trait names, itself first.
fn ids_in(value: &Value) -> Vec<Id> {
    let mut ids: Vec<Id> = value.get("id").and_then(Value::as_u64).into_iter().collect();
    let mut seen: BTreeSet<Id> = ids.iter().copied().collect();
    let below: Vec<&Value> = match value {
        Value::Object(members) => members.values().collect(),
        Value::Array(elements) => elements.iter().collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    };
    for id in below.into_iter().flat_map(ids_in) {
        if seen.insert(id) {
            ids.push(id);
        }
    }
    ids
}

#[cfg(test)]
mod tests {
    //! A document of a few items, as rustdoc would write it.

    use serde_json::{Value, json};

    use super::*;

    /// A struct with a field and a method, used by a public module; `stranger` is the crate of the field's type.
    fn document(format: u64, stranger: &str) -> Value {
        json!({
            "format_version": format,
            "root": 0,
            "index": {
                "0": { "name": "c", "inner": { "module": { "items": [1, 2] } } },
                "1": { "name": null, "inner": { "use": { "source": "inside::Thing", "name": "Thing", "id": 3 } } },
                "2": { "name": "m", "inner": { "module": { "items": [9] } } },
                "3": { "name": "Thing", "attrs": ["non_exhaustive"], "inner": { "struct": {
                    "kind": { "plain": { "fields": [4], "has_stripped_fields": true } },
                    "generics": { "params": [], "where_predicates": [] } } } },
                "4": { "name": "part", "inner": { "struct_field": { "resolved_path":
                    { "path": "Part", "id": 20, "args": null } } } },
                "5": { "inner": { "impl": {
                    "generics": { "params": [], "where_predicates": [] }, "trait": null,
                    "for": { "resolved_path": { "path": "Thing", "id": 3, "args": null } }, "items": [6, 7] } } },
                "6": { "name": "open", "inner": { "function": {
                    "sig": { "inputs": [["self", { "borrowed_ref":
                        { "lifetime": null, "is_mutable": true, "type": { "generic": "Self" } } }]],
                        "output": { "generic": "Self" } },
                    "generics": { "params": [], "where_predicates": [] }, "header": { "is_async": true } } } },
                "8": { "inner": { "impl": {
                    "generics": { "params": [], "where_predicates": [] },
                    "trait": { "path": "Clone", "id": 21, "args": null },
                    "for": { "resolved_path": { "path": "Thing", "id": 3, "args": null } }, "items": [] } } },
                "9": { "name": "take", "inner": { "function": {
                    "sig": { "inputs": [["thing", { "resolved_path": { "path": "Thing", "id": 3, "args": null } }]],
                        "output": null },
                    "generics": { "params": [], "where_predicates": [] }, "header": {} } } },
            },
            "paths": {
                "3": { "crate_id": 0, "path": ["c", "inside", "Thing"] },
                "20": { "crate_id": 1, "path": [stranger, "deep", "Part"] },
                "21": { "crate_id": 2, "path": ["core", "clone", "Clone"] },
            },
        })
    }

    #[test]
    fn each_public_thing_has_a_line_in_the_module_where_it_is_named() {
        let surface = Surface::read(&document(57, "http").to_string()).expect("a document");
        let lines: Vec<&str> = surface.text.lines().skip(1).collect();
        let wanted = [
            "",
            "mod crate",
            "#[non_exhaustive] pub struct Thing { .. }",
            "pub Thing::part: http::Part",
            "pub async fn Thing::open(&mut self) -> Self",
            "impl Clone for Thing",
            "",
            "mod m",
            "pub fn take(thing: Thing)",
        ];
        assert_eq!(lines, wanted);
        assert!(surface.strangers.is_empty());
    }

    #[test]
    fn a_name_of_a_crate_that_users_should_not_see_is_told_with_its_lines() {
        let surface = Surface::read(&document(57, "reqwest").to_string()).expect("a document");
        let found: Vec<_> = surface.strangers.iter().collect();
        assert_eq!(
            found,
            [(&"reqwest::Part".to_owned(), &vec!["pub Thing::part: reqwest::Part".to_owned()])]
        );
    }

    #[test]
    fn another_format_is_refused_by_its_number() {
        let error = Surface::read(&document(58, "http").to_string()).err().expect("a newer format");
        let error = error.to_string();
        assert!(error.contains("the format 58") && error.contains("reads 57"), "{error}");
    }
}
