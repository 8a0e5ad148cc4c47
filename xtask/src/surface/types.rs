//! Types, bounds and generics of rustdoc's JSON as Rust writes them, with short paths.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde_json::Value;

use super::document::{Document, Id, is, list, tagged, text};

/// The crates whose names may stand in the public API.
const ALLOWED: [&str; 7] = ["std", "core", "alloc", "http", "bytes", "futures_core", "serde"];

/// Names of the standard library that everybody knows without a path.
const KNOWN: [&str; 40] = [
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Display",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "FromStr",
    "Future",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "RefUnwindSafe",
    "Send",
    "Sized",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "UnwindSafe",
    "Vec",
    "Arc",
];

/// Writes types as they are seen in one module.
pub(crate) struct Types<'d> {
    document: &'d Document,
    /// The module whose items need no path.
    module: String,
    /// What was named of crates that should not be named.
    pub(crate) strangers: RefCell<BTreeSet<String>>,
}

impl<'d> Types<'d> {
    pub(crate) fn new(document: &'d Document, module: &str) -> Self {
        Self { document, module: module.to_owned(), strangers: RefCell::default() }
    }

    /// A type.
    pub(crate) fn ty(&self, ty: &Value) -> String {
        let (kind, value) = tagged(ty);
        match kind {
            "resolved_path" => self.path(value),
            "generic" | "primitive" => value.as_str().unwrap_or_default().to_owned(),
            "borrowed_ref" => {
                let lifetime = value.get("lifetime").and_then(Value::as_str);
                let lifetime = lifetime.map(|lifetime| format!("{lifetime} ")).unwrap_or_default();
                format!("&{lifetime}{}{}", if is(value, "is_mutable") { "mut " } else { "" }, self.of(value))
            }
            "raw_pointer" => {
                format!("*{} {}", if is(value, "is_mutable") { "mut" } else { "const" }, self.of(value))
            }
            "slice" => format!("[{}]", self.ty(value)),
            "array" => format!("[{}; {}]", self.of(value), text(value, "len")),
            "tuple" => match value.as_array().map(Vec::as_slice) {
                Some([one]) => format!("({},)", self.ty(one)),
                parts => format!("({})", self.all(parts.unwrap_or_default())),
            },
            "impl_trait" => {
                format!("impl {}", self.bounds(value.as_array().map_or(&[], Vec::as_slice)))
            }
            "dyn_trait" => {
                let traits = list(value, "traits").iter();
                let mut parts: Vec<String> =
                    traits.filter_map(|of| of.get("trait")).map(|of| self.path(of)).collect();
                parts.extend(value.get("lifetime").and_then(Value::as_str).map(str::to_owned));
                format!("dyn {}", parts.join(" + "))
            }
            "qualified_path" => self.qualified(value),
            "function_pointer" => {
                let signature = value.get("sig").unwrap_or(&Value::Null);
                let inputs: Vec<String> = list(signature, "inputs")
                    .iter()
                    .filter_map(|input| input.get(1))
                    .map(|ty| self.ty(ty))
                    .collect();
                format!("fn({}){}", inputs.join(", "), self.output(signature))
            }
            "infer" => "_".to_owned(),
            // A reader of the text sees that this command has to learn something.
            other => format!("<{other}?>"),
        }
    }

    /// ` -> T`, or nothing for `()`.
    pub(crate) fn output(&self, signature: &Value) -> String {
        match signature.get("output") {
            None | Some(Value::Null) => String::new(),
            Some(output) => format!(" -> {}", self.ty(output)),
        }
    }

    /// A path with its arguments, of a type or a trait.
    pub(crate) fn path(&self, path: &Value) -> String {
        let name = match path.get("id").and_then(Value::as_u64) {
            Some(id) => self.name(id, text(path, "path")),
            None => text(path, "path").to_owned(),
        };
        format!("{name}{}", self.arguments(path.get("args").unwrap_or(&Value::Null)))
    }

    /// `Trait<A>` with the types that an implementation gives it.
    pub(crate) fn implemented(&self, path: &Value, given: &[(String, String)]) -> String {
        let without = self.path(path);
        if given.is_empty() {
            return without;
        }
        let given: Vec<String> = given.iter().map(|(name, ty)| format!("{name} = {ty}")).collect();
        let given = given.join(", ");
        match without.strip_suffix('>') {
            Some(open) => format!("{open}, {given}>"),
            None => format!("{without}<{given}>"),
        }
    }

    /// Bounds with `+` between them.
    pub(crate) fn bounds(&self, bounds: &[Value]) -> String {
        bounds.iter().map(|bound| self.bound(bound)).collect::<Vec<_>>().join(" + ")
    }

    /// `<T: A, U = B>`, or nothing. What `impl Trait` in an argument stands for is left out.
    pub(crate) fn parameters(&self, generics: &Value) -> String {
        let parts: Vec<String> =
            list(generics, "params").iter().filter_map(|parameter| self.parameter(parameter)).collect();
        if parts.is_empty() { String::new() } else { format!("<{}>", parts.join(", ")) }
    }

    /// The conditions of a `where`.
    pub(crate) fn conditions(&self, generics: &Value) -> Vec<String> {
        let bounds = |value: &Value| self.bounds(list(value, "bounds"));
        list(generics, "where_predicates")
            .iter()
            .map(|predicate| match tagged(predicate) {
                ("bound_predicate", value) => format!("{}: {}", self.of(value), bounds(value)),
                ("lifetime_predicate", value) => {
                    let outlives: Vec<&str> =
                        list(value, "outlives").iter().filter_map(Value::as_str).collect();
                    format!("{}: {}", text(value, "lifetime"), outlives.join(" + "))
                }
                (other, _) => format!("<{other}?>"),
            })
            .collect()
    }

    fn parameter(&self, parameter: &Value) -> Option<String> {
        let name = text(parameter, "name");
        match tagged(parameter.get("kind")?) {
            ("type", kind) if is(kind, "is_synthetic") => None,
            ("type", kind) => {
                let bounds = self.bounds(list(kind, "bounds"));
                let colon = if bounds.is_empty() { "" } else { ": " };
                let default = kind.get("default").filter(|default| !default.is_null());
                let default = default.map(|default| format!(" = {}", self.ty(default))).unwrap_or_default();
                Some(format!("{name}{colon}{bounds}{default}"))
            }
            ("const", kind) => Some(format!("const {name}: {}", self.of(kind))),
            _ => Some(name.to_owned()),
        }
    }

    fn bound(&self, bound: &Value) -> String {
        match tagged(bound) {
            ("trait_bound", value) => {
                let maybe = if text(value, "modifier") == "maybe" { "?" } else { "" };
                format!("{maybe}{}", self.path(value.get("trait").unwrap_or(&Value::Null)))
            }
            ("outlives", lifetime) => lifetime.as_str().unwrap_or_default().to_owned(),
            (other, _) => format!("<{other}?>"),
        }
    }

    fn arguments(&self, arguments: &Value) -> String {
        match tagged(arguments) {
            ("angle_bracketed", value) => {
                let plain = list(value, "args").iter().map(|argument| match tagged(argument) {
                    ("type", ty) => self.ty(ty),
                    ("lifetime", lifetime) => lifetime.as_str().unwrap_or_default().to_owned(),
                    ("const", value) => text(value, "expr").to_owned(),
                    (other, _) => format!("<{other}?>"),
                });
                let given = list(value, "constraints").iter().map(|constraint| {
                    let name = text(constraint, "name");
                    match constraint.get("binding").map(tagged) {
                        Some(("equality", term)) => format!("{name} = {}", self.of(term)),
                        Some(("constraint", bounds)) => {
                            format!("{name}: {}", self.bounds(bounds.as_array().map_or(&[], Vec::as_slice)))
                        }
                        _ => name.to_owned(),
                    }
                });
                let parts: Vec<String> = plain.chain(given).collect();
                if parts.is_empty() { String::new() } else { format!("<{}>", parts.join(", ")) }
            }
            ("parenthesized", value) => {
                format!("({}){}", self.all(list(value, "inputs")), self.output(value))
            }
            _ => String::new(),
        }
    }

    fn qualified(&self, value: &Value) -> String {
        let on = value.get("self_type").map(|ty| self.ty(ty)).unwrap_or_default();
        let name = text(value, "name");
        match value.get("trait").filter(|of| !text(of, "path").is_empty()) {
            Some(of) => format!("<{on} as {}>::{name}", self.path(of)),
            None => format!("{on}::{name}"),
        }
    }

    /// The type in the member `type`.
    fn of(&self, value: &Value) -> String {
        value.get("type").map(|ty| self.ty(ty)).unwrap_or_default()
    }

    fn all(&self, types: &[Value]) -> String {
        types.iter().map(|ty| self.ty(ty)).collect::<Vec<_>>().join(", ")
    }

    /// The shortest path that says which item it is.
    fn name(&self, id: Id, written: &str) -> String {
        if let Some(path) = self.document.public_path(id) {
            let local = path.strip_prefix(&self.module).and_then(|rest| rest.strip_prefix("::"));
            let local = local.filter(|rest| !rest.contains("::"));
            return local.unwrap_or(path).to_owned();
        }
        let Some(path) = self.document.definition(id) else { return written.to_owned() };
        let (Some(&first), Some(&last)) = (path.first(), path.last()) else { return written.to_owned() };
        if self.document.is_own(id) {
            return path.get(1..).unwrap_or_default().join("::");
        }
        let first = if first == "serde_core" { "serde" } else { first };
        let short = match first {
            "std" | "core" | "alloc" if KNOWN.contains(&last) => last.to_owned(),
            "std" | "core" | "alloc" => match path.get(1) {
                Some(&module) if module != last => format!("std::{module}::{last}"),
                _ => format!("std::{last}"),
            },
            other => format!("{other}::{last}"),
        };
        if !ALLOWED.contains(&first) && short != "serde_json::Value" {
            self.strangers.borrow_mut().insert(short.clone());
        }
        short
    }
}
