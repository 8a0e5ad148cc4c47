//! The settings by what they are about; remembers which were asked for, so that none is without effect.

mod table;

use std::cell::Cell;
use std::ops::Range;

use serde_json::Value;
use toml::Spanned;

use crate::decisions::table::{NO_EFFECT, Table, unmatched};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::ir::{Retry, Usage};
use crate::settings::{Extensions, PagerKind, RetrySafety, Settings};
use crate::spec::parameter_names::{Target, resolve};
use crate::spec::pointer::Pointer;
use crate::spec::{Spec, is_method};

/// Whether any object of the document has a member of that name.
fn has_member(value: &Value, wire_name: &str) -> bool {
    match value {
        Value::Object(members) => {
            members.contains_key(wire_name) || members.values().any(|member| has_member(member, wire_name))
        }
        Value::Array(elements) => elements.iter().any(|element| has_member(element, wire_name)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

/// The settings by what they are about.
#[derive(Debug)]
pub(crate) struct Decisions {
    settings: Settings,
    methods: Table<String>,
    pagers: Table<(PagerKind, String)>,
    retry: Table<RetrySafety>,
    sensitive: Table<()>,
    names: NameTables,
    shared: Table<String>,
    ids: Table<()>,
    splits: Table<Split>,
    ignored_responses: Table<()>,
    envelope_found: Cell<bool>,
    fit: Fit,
}

/// How well the settings have to fit the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fit {
    /// Each has to match something, and operations are named by all or none.
    Exact,
    /// They were made for another version of the document: what is missing in one of the two is passed over.
    Loose,
}

/// Names by pointer.
#[derive(Debug)]
struct NameTables {
    types: Table<String>,
    requests: Table<String>,
    members: Table<String>,
}

/// How one enum becomes two types.
#[derive(Clone, Debug)]
pub(crate) struct Split {
    /// Values that only answers hold, with their places in the settings.
    pub response_only: Vec<(String, Range<usize>)>,
    /// The type in requests.
    pub request_type: String,
    /// The type in answers.
    pub response_type: String,
}

impl Decisions {
    /// Sorts the settings by what they are about.
    pub(crate) fn new(settings: Settings, fit: Fit, diagnostics: &mut Diagnostics) -> Self {
        let mut decisions = Self {
            settings: Settings::default(),
            methods: Table::new("method names"),
            pagers: Table::new("pagers"),
            retry: Table::new("retry safety"),
            sensitive: Table::new("sensitive fields"),
            names: NameTables {
                types: Table::new("type names"),
                requests: Table::new("names of request types"),
                members: Table::new("names of members"),
            },
            shared: Table::new("shared types"),
            ids: Table::new("identifiers"),
            splits: Table::new("split enums"),
            ignored_responses: Table::new("ignored responses"),
            envelope_found: Cell::new(false),
            fit,
        };
        decisions.fill_operations(&settings, diagnostics);
        decisions.fill_schemas(&settings, diagnostics);
        decisions.settings = settings;
        decisions
    }

    fn fill_operations(&mut self, settings: &Settings, diagnostics: &mut Diagnostics) {
        for (key, value) in settings.methods.iter().flat_map(|entry| &entry.names) {
            self.methods.add(key, value.get_ref().clone(), diagnostics);
        }
        for entry in &settings.pagers {
            for key in &entry.operations {
                self.pagers.add(key, (entry.kind, entry.parameter.clone()), diagnostics);
            }
        }
        for entry in &settings.retry {
            for key in &entry.operations {
                self.retry.add(key, entry.safety, diagnostics);
            }
        }
        for entry in &settings.ignored_responses {
            let key = format!("{} {}", entry.operation.get_ref(), entry.status);
            self.ignored_responses.add(&Spanned::new(entry.operation.span(), key), (), diagnostics);
        }
    }

    fn fill_schemas(&mut self, settings: &Settings, diagnostics: &mut Diagnostics) {
        for key in settings.sensitive.iter().flat_map(|entry| &entry.fields) {
            self.sensitive.add(key, (), diagnostics);
        }
        for entry in &settings.names {
            let NameTables { types, requests, members } = &mut self.names;
            for (table, names) in
                [(types, &entry.types), (requests, &entry.requests), (members, &entry.members)]
            {
                for (key, value) in names {
                    table.add(key, value.clone(), diagnostics);
                }
            }
        }
        for entry in &settings.shared {
            for key in &entry.schemas {
                self.shared.add(key, entry.name.clone(), diagnostics);
            }
        }
        for key in settings.ids.iter().flat_map(|entry| &entry.fields) {
            self.ids.add(key, (), diagnostics);
        }
        for entry in &settings.split_enums {
            let values = entry.response_only.iter().map(|value| (value.get_ref().clone(), value.span()));
            let split = Split {
                response_only: values.collect(),
                request_type: entry.request_type.clone(),
                response_type: entry.response_type.clone(),
            };
            self.splits.add(&entry.schema, split, diagnostics);
        }
    }

    /// `settings.allow_policies.list` of an operation.
    pub(crate) fn method(&self, operation_id: &str) -> Option<&str> {
        self.methods.get(operation_id).map(String::as_str)
    }

    /// Whether every operation has to be named by the settings.
    pub(crate) fn names_operations(&self) -> bool {
        self.fit == Fit::Exact && !self.methods.entries.is_empty()
    }

    /// How an operation's pages are asked for.
    pub(crate) fn pager(&self, operation_id: &str) -> Option<&(PagerKind, String)> {
        self.pagers.get(operation_id)
    }

    /// Complains about a pager that has no effect.
    pub(crate) fn report_pager(&self, operation_id: &str, what: &str, diagnostics: &mut Diagnostics) {
        if let Some(entry) = self.pagers.entries.get(operation_id) {
            let message = format!("`{operation_id}` cannot be paged: {what}");
            diagnostics.add(
                Diagnostic::new(Code::UNMATCHED_SETTING, Place::settings(&entry.span), message)
                    .hint(NO_EFFECT),
            );
        }
    }

    /// Remembers that an answer is wrapped as the settings say.
    pub(crate) fn note_envelope(&self) {
        self.envelope_found.set(true);
    }

    /// Whether an operation may be repeated: by the settings, else by its method (RFC 9110, 9.2.2, and PATCH
    /// because its bodies hold absolute values).
    pub(crate) fn retry(&self, operation_id: &str, method: &str) -> Retry {
        match self.retry.get(operation_id) {
            Some(RetrySafety::Unsafe) => Retry::Unsafe,
            None if method == "POST" => Retry::Unsafe,
            Some(RetrySafety::Idempotent) | None => Retry::Idempotent,
        }
    }

    /// Whether retry safety is stated by the settings, which then have to state all of it.
    pub(crate) fn lacks_retry(&self, operation_id: &str) -> bool {
        self.fit == Fit::Exact && !self.retry.entries.is_empty() && self.retry.get(operation_id).is_none()
    }

    /// Whether `Debug` hides a property.
    pub(crate) fn is_sensitive(&self, at: &Pointer) -> bool {
        self.sensitive.get(at.as_str()).is_some()
    }

    /// The type name that the settings give a schema in one role.
    pub(crate) fn type_name(&self, at: &Pointer, usage: Usage) -> Option<&str> {
        let own = match usage {
            Usage::Response => None,
            Usage::Request => self.names.requests.get(at.as_str()),
        };
        own.or_else(|| self.names.types.get(at.as_str())).map(String::as_str)
    }

    /// The name that the settings give a field, a variant or a setter.
    pub(crate) fn member_name(&self, at: &Pointer) -> Option<&str> {
        self.names.members.get(at.as_str()).map(String::as_str)
    }

    /// The group of equal schemas that a schema belongs to.
    pub(crate) fn shared_name(&self, at: &Pointer) -> Option<&str> {
        self.shared.get(at.as_str()).map(String::as_str)
    }

    /// Whether a property is an identifier, whatever JSON type it has.
    pub(crate) fn is_id(&self, at: &Pointer) -> bool {
        self.ids.get(at.as_str()).is_some()
    }

    /// How an enum becomes two types.
    pub(crate) fn split(&self, at: &Pointer) -> Option<&Split> {
        self.splits.get(at.as_str())
    }

    /// Whether a successful answer is handled elsewhere.
    pub(crate) fn ignores_response(&self, operation_id: &str, status: &str) -> bool {
        self.ignored_responses.get(&format!("{operation_id} {status}")).is_some()
    }

    /// The component name without the prefix that the settings cut.
    pub(crate) fn component_stem<'n>(&self, component: &'n str) -> &'n str {
        let prefix = self.settings.components.as_ref().map_or("", |entry| entry.prefix.get_ref());
        component.strip_prefix(prefix).filter(|rest| !rest.is_empty()).unwrap_or(component)
    }

    /// The settings as they were read.
    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Whether something in the settings could not be read, so that what is missing may be meant to be there.
    pub(crate) fn are_incomplete(&self) -> bool {
        self.settings.is_incomplete
    }

    /// Finds the parameters that settings name in their places.
    pub(crate) fn find_parameters(&mut self, document: &Value, diagnostics: &mut Diagnostics) {
        let NameTables { types, requests, members } = &mut self.names;
        for table in [types, requests, members, &mut self.shared] {
            table.find_parameters(document, diagnostics);
        }
        for table in [&mut self.sensitive, &mut self.ids] {
            table.find_parameters(document, diagnostics);
        }
        self.splits.find_parameters(document, diagnostics);
    }

    /// Reports every setting that the document gave no occasion for. A part that could not be read gives none either,
    /// so of a document with errors only those are reported whose operation or place it does not have at all.
    pub(crate) fn report_unused(&self, spec: &Spec, diagnostics: &mut Diagnostics) {
        let is_sound = !diagnostics.has_errors();
        let ids = OperationIds::of(&spec.value);
        let of_operation = |key: &str| (is_sound || ids.lack(key)).then(|| NO_EFFECT.to_owned());
        let misshapen: Vec<Pointer> = diagnostics.misshapen().cloned().collect();
        let of_place = |key: &str| cure_of_place(spec, key, is_sound, &misshapen);
        self.methods.report_unused(of_operation, diagnostics);
        self.pagers.report_unused(of_operation, diagnostics);
        self.retry.report_unused(of_operation, diagnostics);
        let of_answer = |key: &str| of_operation(key.rsplit_once(' ').map_or(key, |(id, _)| id));
        self.ignored_responses.report_unused(of_answer, diagnostics);
        let NameTables { types, requests, members } = &self.names;
        for table in [types, requests, members, &self.shared] {
            table.report_unused(of_place, diagnostics);
        }
        for table in [&self.sensitive, &self.ids] {
            table.report_unused(of_place, diagnostics);
        }
        self.splits.report_unused(of_place, diagnostics);
        self.report_unused_singles(&spec.value, is_sound, diagnostics);
    }

    /// The same of the settings that there is one of.
    fn report_unused_singles(&self, document: &Value, is_sound: bool, diagnostics: &mut Diagnostics) {
        let Settings { components, scope, envelope, extensions, .. } = &self.settings;
        let names = |place: &str| document.pointer(place).and_then(Value::as_object).into_iter().flatten();
        if let Some(entry) = components
            && !names("/components/schemas").any(|(name, _)| name.starts_with(entry.prefix.get_ref()))
        {
            diagnostics.add(unmatched("component prefix", entry.prefix.get_ref(), &entry.prefix.span()));
        }
        if let Some(entry) = envelope.as_ref().filter(|_| is_sound && !self.envelope_found.get()) {
            diagnostics.add(unmatched("envelope of answers", entry.result.get_ref(), &entry.result.span()));
        }
        if let Some(extensions) = extensions {
            let Extensions { sunset, replacement, permissions, value_texts, reason: _ } = extensions;
            for name in [sunset, replacement, permissions, value_texts].into_iter().flatten() {
                if !has_member(document, name.get_ref()) {
                    diagnostics.add(unmatched("extension", name.get_ref(), &name.span()));
                }
            }
        }
        if let Some(entry) = scope
            && !names("/paths").any(|(path, _)| path.contains(&format!("{{{}}}", entry.parameter.get_ref())))
        {
            diagnostics.add(unmatched("scope", entry.parameter.get_ref(), &entry.parameter.span()));
        }
    }
}

/// What to do about a place that nobody asked for; none if it may only have been lost by another fault.
fn cure_of_place(spec: &Spec, key: &str, is_sound: bool, misshapen: &[Pointer]) -> Option<String> {
    let at = Pointer::parse(key);
    let (meant, may_be_lost) = match at.as_ref().map(|at| resolve(&spec.value, at)) {
        Some(Target::Unknown { meant, may_be_lost }) => (meant, may_be_lost),
        None | Some(Target::Other | Target::Named(_) | Target::Counted { .. }) => (Vec::new(), false),
    };
    let is_lost = || {
        let is_held = at.as_ref().is_some_and(|at| misshapen.iter().any(|place| place.holds(at)));
        may_be_lost || is_held || spec.value.pointer(key).is_some()
    };
    if !is_sound && is_lost() {
        return None;
    }
    let meant: Vec<String> = meant.iter().map(|place| format!("`{}`", place.as_str())).collect();
    Some(if meant.is_empty() {
        NO_EFFECT.to_owned()
    } else {
        format!("write {}, if that is meant", meant.join(" or "))
    })
}

/// The ids of operations as they stand in the document, also of those that cannot be read.
struct OperationIds<'v> {
    known: Vec<&'v str>,
    /// Some operation has none, and one is made for it.
    has_unnamed: bool,
}

impl<'v> OperationIds<'v> {
    fn of(document: &'v Value) -> Self {
        let paths = document.get("paths").and_then(Value::as_object).into_iter().flatten();
        let items = paths.filter_map(|(_, item)| item.as_object()).flatten();
        let operations: Vec<&Value> =
            items.filter(|(key, _)| is_method(key)).map(|(_, operation)| operation).collect();
        let ids = operations.iter().map(|operation| operation.get("operationId").and_then(Value::as_str));
        let known: Vec<&str> = ids.flatten().collect();
        Self { has_unnamed: known.len() < operations.len(), known }
    }

    fn lack(&self, id: &str) -> bool {
        !self.has_unnamed && !self.known.contains(&id)
    }
}
