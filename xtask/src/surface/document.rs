//! What rustdoc says about a crate, as JSON, and which of its items can be named from outside.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// The format that is read here: that of Rust 1.95.
const FORMAT: u64 = 57;

/// An item's number in the document.
pub(crate) type Id = u64;

/// The document, with the public path of each item that has one.
pub(crate) struct Document {
    json: Value,
    /// Without the crate's own name: `types::AllowPolicy`.
    public: BTreeMap<Id, String>,
    /// The modules by path; the crate itself is the empty one.
    pub(crate) modules: BTreeMap<String, Vec<Export>>,
}

/// Something that a module makes public.
pub(crate) enum Export {
    /// An item under its name there.
    Item { id: Id, name: String },
    /// An item of another crate, or another name for one of this.
    Alias { name: String, source: String },
}

impl Document {
    /// Reads the text of a document.
    pub(crate) fn read(text: &str) -> Result<Self> {
        let json: Value = serde_json::from_str(text).context("what rustdoc wrote is not JSON")?;
        match json.get("format_version").and_then(Value::as_u64) {
            Some(FORMAT) => {}
            found => {
                let found = found.map_or_else(|| "unknown".to_owned(), |found| found.to_string());
                bail!(
                    "rustdoc writes its JSON in the format {found}, and this command reads {FORMAT}, that of Rust \
                     1.95: use the toolchain that rust-toolchain.toml names, or change xtask/src/surface/ with it"
                );
            }
        }
        let mut document = Self { json, public: BTreeMap::new(), modules: BTreeMap::new() };
        let root = document.json.get("root").and_then(Value::as_u64).context("the document has no root")?;
        document.walk(root, "")?;
        Ok(document)
    }

    /// An item of the crate.
    pub(crate) fn item(&self, id: Id) -> Option<&Value> {
        self.json.get("index")?.get(id.to_string())
    }

    /// An item of the crate that must be there.
    pub(crate) fn expect(&self, id: Id) -> Result<&Value> {
        self.item(id).with_context(|| format!("the document has no item {id}"))
    }

    /// All items of the crate.
    pub(crate) fn items(&self) -> impl Iterator<Item = &Value> {
        self.json.get("index").and_then(Value::as_object).into_iter().flat_map(|index| index.values())
    }

    /// The path under which users name an item of this crate.
    pub(crate) fn public_path(&self, id: Id) -> Option<&str> {
        self.public.get(&id).map(String::as_str)
    }

    /// Where an item is defined, its crate first.
    pub(crate) fn definition(&self, id: Id) -> Option<Vec<&str>> {
        let path = self.json.get("paths")?.get(id.to_string())?.get("path")?.as_array()?;
        path.iter().map(Value::as_str).collect()
    }

    /// Whether an item is this crate's.
    pub(crate) fn is_own(&self, id: Id) -> bool {
        let of_paths =
            || self.json.get("paths")?.get(id.to_string())?.get("crate_id")?.as_u64().map(|of| of == 0);
        of_paths().unwrap_or_else(|| self.item(id).is_some())
    }

    /// Notes what a module makes public, and what the modules below it do.
    fn walk(&mut self, module: Id, path: &str) -> Result<()> {
        let mut exports = Vec::new();
        let mut below = Vec::new();
        let mut open = vec![module];
        while let Some(module) = open.pop() {
            let item = self.expect(module)?;
            for id in ids(inner(item).1.get("items")) {
                // What is hidden from the documentation is not in the document either.
                let Some(item) = self.item(id) else { continue };
                match inner(item) {
                    ("module", _) => below.push((id, joined(path, name(item)))),
                    ("use", used) => {
                        let target = used.get("id").and_then(Value::as_u64);
                        let found = target.filter(|target| self.item(*target).is_some());
                        let alias = used.get("name").and_then(Value::as_str).unwrap_or_default();
                        match found {
                            Some(target) if used.get("is_glob") == Some(&Value::Bool(true)) => {
                                open.push(target);
                            }
                            Some(id) => exports.push(Export::Item { id, name: alias.to_owned() }),
                            None => exports.push(Export::Alias {
                                name: alias.to_owned(),
                                source: text(used, "source").to_owned(),
                            }),
                        }
                    }
                    ("impl", _) => {}
                    _ => exports.push(Export::Item { id, name: name(item).to_owned() }),
                }
            }
        }
        for export in &mut exports {
            let Export::Item { id, name } = export else { continue };
            let full = joined(path, name);
            match self.public.get(id) {
                None => drop(self.public.insert(*id, full)),
                Some(known) => *export = Export::Alias { name: name.clone(), source: known.clone() },
            }
        }
        self.modules.insert(path.to_owned(), exports);
        for (id, path) in below {
            self.walk(id, &path)?;
        }
        Ok(())
    }
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}::{name}") }
}

/// The name of an item.
pub(crate) fn name(item: &Value) -> &str {
    text(item, "name")
}

/// A member that is a text; empty where it is not.
pub(crate) fn text<'a>(value: &'a Value, member: &str) -> &'a str {
    value.get(member).and_then(Value::as_str).unwrap_or_default()
}

/// What kind of item it is, and what the document says about this kind.
pub(crate) fn inner(item: &Value) -> (&str, &Value) {
    item.get("inner").map_or(("", &Value::Null), tagged)
}

/// A choice of the document: an object with one member, or a text alone.
pub(crate) fn tagged(value: &Value) -> (&str, &Value) {
    if let Value::String(tag) = value {
        return (tag, &Value::Null);
    }
    let first = value.as_object().and_then(|members| members.iter().next());
    first.map_or(("", &Value::Null), |(tag, value)| (tag, value))
}

/// The elements of a member that is a list; none where it is not.
pub(crate) fn list<'a>(value: &'a Value, member: &str) -> &'a [Value] {
    value.get(member).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// A list of numbers of items.
pub(crate) fn ids(value: Option<&Value>) -> Vec<Id> {
    value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_u64).collect()
}

/// Whether a member is `true`.
pub(crate) fn is(value: &Value, member: &str) -> bool {
    value.get(member) == Some(&Value::Bool(true))
}
