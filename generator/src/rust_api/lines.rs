//! The listing as text: a line for everything that can be named, in the form of `generated/public-api.txt`.

use std::collections::BTreeMap;

use super::{Call, Form, Handle, Member, Parameter, RustApi, RustType, Setter};
use crate::ir::Construction;

/// What every request has: how this one call is made.
const CALL_OPTIONS: [&str; 9] = [
    "accepted_timeout(self, limit: Duration) -> Self",
    "deadline(self, limit: Duration) -> Self",
    "extra_query(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self",
    "header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self",
    "idempotent(self, idempotent: bool) -> Self",
    "idle_read_timeout(self, limit: Duration) -> Self",
    "max_response_bytes(self, limit: usize) -> Self",
    "retry(self, policy: RetryPolicy) -> Self",
    "timeout(self, limit: Duration) -> Self",
];

impl RustApi {
    /// A line for everything that can be named, by the module that it is named in; the module of what is added to the
    /// client itself is `crate`. Types stand without paths, and a builder without the states of its members.
    pub fn lines(&self) -> BTreeMap<String, Vec<String>> {
        let mut modules: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let types = modules.entry("types".to_owned()).or_default();
        self.types.iter().for_each(|item| item.write_lines(types));
        if !self.markers.is_empty() {
            let markers = modules.entry("types::builder_markers".to_owned()).or_default();
            for marker in &self.markers {
                markers.push(format!("pub enum {marker}"));
                markers.extend(implementations(marker, ["Clone", "Copy", "Debug"]));
            }
        }
        let operations = modules.entry("operations".to_owned()).or_default();
        operations.extend(self.constants.iter().map(|constant| format!("pub const {constant}: &str")));
        for handle in &self.handles {
            let module = if handle.is_client() { "crate".to_owned() } else { handle.module() };
            let lines = modules.entry(module).or_default();
            self.write_handle(handle, lines);
            let requests = modules.entry(handle.module()).or_default();
            handle.calls.iter().for_each(|call| call.write_request(requests));
        }
        modules
    }

    fn write_handle(&self, handle: &Handle, lines: &mut Vec<String>) {
        let name = &handle.rust_name;
        if !handle.is_client() {
            lines.push(format!("pub struct {name} {{ .. }}"));
            lines.extend(implementations(name, ["Clone", "Debug"]));
        }
        for child in self.handles.iter().filter(|child| handle.is_parent_of(child)) {
            let accessor = child.accessors.last().map(String::as_str).unwrap_or_default();
            let parameter = child.parameter.as_ref();
            let argument = parameter.map(|name| format!(", {}: impl Into<String>", argument_name(name)));
            let argument = argument.unwrap_or_default();
            lines.push(format!("pub fn {name}::{accessor}(&self{argument}) -> {}", child.rust_name));
        }
        lines.extend(handle.calls.iter().map(|call| call.signature(handle)));
    }
}

fn argument_name(wire_name: &str) -> String {
    crate::ir::ident::FieldName::from_wire(wire_name).as_str().to_owned()
}

fn implementations<T: AsRef<str>>(name: &str, traits: impl IntoIterator<Item = T>) -> Vec<String> {
    traits.into_iter().map(|implemented| format!("impl {} for {name}", implemented.as_ref())).collect()
}

fn deprecated(deprecation: Option<&String>) -> &'static str {
    if deprecation.is_some() { "#[deprecated] " } else { "" }
}

/// What follows `self` between the brackets.
fn comma_before_each(arguments: impl Iterator<Item = String>) -> String {
    arguments.flat_map(|argument| [", ".to_owned(), argument]).collect()
}

/// The type parameters of a setter that takes this.
fn generics(takes: &str) -> &'static str {
    match takes {
        _ if takes.ends_with("By>") => "<By>",
        _ if takes.contains("&'a ") => "<'a>",
        _ => "",
    }
}

impl Handle {
    /// Whether it is the client itself.
    pub fn is_client(&self) -> bool {
        self.accessors.is_empty()
    }

    /// Whether a method of this handle gives the other one.
    pub fn is_parent_of(&self, other: &Self) -> bool {
        other.accessors.split_last().is_some_and(|(_, above)| above == self.accessors)
    }
}

impl Call {
    /// The line of the method.
    pub fn signature(&self, handle: &Handle) -> String {
        let arguments = comma_before_each(self.arguments.iter().map(Parameter::declaration));
        let (name, method) = (&handle.rust_name, &self.rust_name);
        let deprecated = deprecated(self.deprecation.as_ref());
        format!("{deprecated}pub fn {name}::{method}(&self{arguments}) -> {}", self.request)
    }

    /// The line of a setter of its request.
    pub fn setter_signature(&self, setter: &Parameter) -> String {
        let deprecated = deprecated(setter.deprecation.as_ref());
        let (request, name) = (&self.request, &setter.rust_name);
        let generics = generics(&setter.takes);
        format!("{deprecated}pub fn {request}::{name}{generics}(self, {}) -> Self", setter.declaration())
    }

    /// The line of `send`.
    pub fn send_signature(&self) -> String {
        format!("pub async fn {}::send(self) -> Result<{}>", self.request, self.gives)
    }

    fn write_request(&self, lines: &mut Vec<String>) {
        let Self { request, gives, item, .. } = self;
        lines.push(format!("pub struct {request} {{ .. }}"));
        lines.extend(implementations(request, ["Clone", "Debug", "IntoFuture"]));
        lines.extend(self.setters.iter().map(|setter| self.setter_signature(setter)));
        lines.extend(CALL_OPTIONS.iter().map(|option| format!("pub fn {request}::{option}")));
        lines.push(self.send_signature());
        lines.push(format!("pub async fn {request}::send_full(self) -> Result<Response<{gives}>>"));
        lines.push(format!("pub async fn {request}::send_raw(self) -> Result<http::Response<Bytes>>"));
        if let Some(item) = item {
            for (method, list) in [("items", "Items"), ("items_lossy", "LossyItems"), ("pages", "Pages")] {
                lines.push(format!("pub fn {request}::{method}(self) -> {list}<{item}>"));
            }
        }
    }
}

impl Parameter {
    fn declaration(&self) -> String {
        format!("{}: {}", self.rust_name, self.takes)
    }
}

impl RustType {
    /// The line of the type.
    pub fn signature(&self) -> String {
        let kind = match self.form {
            Form::Struct => "struct",
            Form::OpenEnum | Form::Union => "enum",
        };
        format!("#[non_exhaustive] pub {kind} {}", self.rust_name)
    }

    /// The line of a field or variant.
    pub fn member_signature(&self, member: &Member) -> String {
        let Member { rust_name, ty, deprecation, .. } = member;
        let deprecated = deprecated(deprecation.as_ref());
        let owner = &self.rust_name;
        match (self.form, ty) {
            (Form::Struct, Some(ty)) => format!("{deprecated}pub {owner}::{rust_name}: {ty}"),
            (Form::OpenEnum | Form::Union, Some(ty)) => format!("{deprecated}pub {owner}::{rust_name}({ty})"),
            (_, None) => format!("{deprecated}pub {owner}::{rust_name}"),
        }
    }

    /// The line of the method that sets a member.
    pub fn setter_signature(&self, member: &Member, setter: &Setter) -> String {
        let deprecated = deprecated(member.deprecation.as_ref());
        let owner =
            if self.construction == Construction::Builder { self.builder() } else { self.rust_name.clone() };
        let gives = if setter.is_required { owner.as_str() } else { "Self" };
        let name = &setter.rust_name;
        let generics = setter.arguments.iter().map(|(_, ty)| generics(ty)).collect::<String>();
        let arguments = setter.arguments.iter().map(|(name, ty)| format!("{name}: {ty}"));
        let arguments = comma_before_each(arguments);
        format!("{deprecated}pub fn {owner}::{name}{generics}(self{arguments}) -> {gives}")
    }

    fn write_lines(&self, lines: &mut Vec<String>) {
        let name = &self.rust_name;
        lines.push(self.signature());
        lines.extend(implementations(name, &self.traits));
        for member in &self.members {
            lines.push(self.member_signature(member));
            lines.extend(member.setter.iter().map(|setter| self.setter_signature(member, setter)));
        }
        if self.construction == Construction::Builder {
            let builder = self.builder();
            lines.push(format!("pub struct {builder} {{ .. }}"));
            lines.extend(implementations(&builder, ["Clone", "Debug"]));
            lines.push(format!("pub fn {name}::builder() -> {builder}"));
            lines.push(format!("pub fn {builder}::build(self) -> {name}"));
        }
        match self.form {
            Form::Struct => {}
            Form::OpenEnum => {
                lines.push(format!("pub {name}::Unrecognized(UnrecognizedValue)"));
                lines.push(format!("pub const {name}::KNOWN: &'static [Self]"));
                lines.push(format!("pub fn {name}::as_str(&self) -> &str"));
                lines.push(format!("pub fn {name}::is_known(&self) -> bool"));
            }
            Form::Union => lines.push(format!("pub {name}::Unrecognized(serde_json::Value)")),
        }
    }
}
