//! Operations: puts parameters, body and answer together and decides where the call lives.

use std::collections::BTreeMap;

use super::body::lower_body;
use super::context::Lowering;
use super::docs::{deprecation, operation_text};
use super::parameter::{Declared, lower_parameters, path_parameters};
use super::path_template;
use super::refusal::lower_refusals;
use super::response::lower_answer;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::ir::ident::{ConstName, FnName, ModName, TypeName};
use crate::ir::{Answer, Argument, Docs, Location, Operation, Pager};
use crate::settings::PagerKind;
use crate::spec::PathEntry;
use crate::spec::pointer::Pointer;

/// An operation and the handles that lead to it.
#[derive(Clone, Debug)]
pub(crate) struct LoweredOperation {
    /// The names of the handles from the client down.
    pub group: Vec<String>,
    /// Whether its path holds the parameter that is said once.
    pub scoped: bool,
    /// The example of that parameter here.
    pub scope_example: Option<serde_json::Value>,
    /// The operation.
    pub operation: Operation,
}

/// Where a call lives: `settings.allow_policies` and `list`.
struct Address {
    group: Vec<String>,
    method: String,
}

impl Address {
    /// The words that types of the operation are named with: `list allow_policies`.
    fn stem(&self) -> String {
        match self.group.last() {
            Some(group) => format!("{} {group}", self.method),
            None => self.method.clone(),
        }
    }
}

/// Lowers every operation of the document, by path and method.
pub(super) fn lower_operations(ctx: &mut Lowering<'_>) -> Vec<LoweredOperation> {
    let spec = ctx.spec;
    let mut seen: BTreeMap<String, Pointer> = BTreeMap::new();
    let mut operations = Vec::new();
    for entry in &spec.paths {
        let operation_id = operation_id(ctx, entry);
        let earlier = seen.get(&operation_id).cloned();
        if let Some(earlier) = &earlier {
            ctx.diagnostics.add(
                Diagnostic::new(
                    Code::DUPLICATE_OPERATION_ID,
                    Place::Document(entry.at.child("operationId")),
                    format!("`{operation_id}` is the id of two operations"),
                )
                .related(Place::Document(earlier.child("operationId")), "the first one")
                .hint("give one of them another id; callers and settings refer to operations by it"),
            );
        } else {
            seen.insert(operation_id.clone(), entry.at.clone());
        }
        report_ignored(ctx, entry);
        // What else is wrong with one whose id is taken is reported all the same.
        operations.extend(lower_operation(ctx, entry, operation_id).filter(|_| earlier.is_none()));
    }
    operations
}

/// The id of an operation; a missing one is made of method and path.
fn operation_id(ctx: &mut Lowering<'_>, entry: &PathEntry) -> String {
    if let Some(id) = &entry.operation.operation_id {
        return id.clone();
    }
    let words = entry.path.replace('{', " by ").replace('}', " ");
    let id = FnName::from_wire(&format!("{} {words}", entry.method.to_lowercase())).as_str().to_owned();
    let message = format!("this operation has no `operationId`; it is called `{id}`");
    ctx.complain_of_member(
        Code::MISSING_OPERATION_ID,
        &entry.at,
        message,
        "add one, so that the name does not follow the path",
    );
    id
}

/// Parts of an operation that no code is made for.
fn report_ignored(ctx: &mut Lowering<'_>, entry: &PathEntry) {
    for (keyword, present, hint) in [
        ("callbacks", !entry.operation.callbacks.is_empty(), "serve them elsewhere; a client only calls"),
        (
            "servers",
            !entry.operation.servers.is_empty(),
            "calls go to the base URL of the client; give it another one for this call",
        ),
    ] {
        if present {
            let message = format!("`{keyword}` of an operation have no effect on the client");
            ctx.complain_of_member(Code::UNSUPPORTED_CONSTRUCT, &entry.at.child(keyword), message, hint);
        }
    }
}

fn lower_operation<'a>(
    ctx: &mut Lowering<'a>,
    entry: &'a PathEntry,
    operation_id: String,
) -> Option<LoweredOperation> {
    let address = address(ctx, entry, &operation_id);
    if ctx.decisions.lacks_retry(&operation_id) {
        let message = format!("`{operation_id}` stands in no [[retry]] entry");
        let hint = "add it to the one of those that may be repeated, or to the one of those that may not";
        ctx.complain(Code::UNNAMED_OPERATION, &entry.at.child("operationId"), message, hint);
    }
    // What else is wrong with an operation without a name is reported all the same.
    let is_named = address.is_some();
    let address = address.unwrap_or_else(|| Address { group: Vec::new(), method: operation_id.clone() });
    let stem = address.stem();
    let declared = lower_parameters(ctx, entry, &stem);
    let path_parameters = path_parameters(ctx, entry);
    let path_at = entry.at.parent().unwrap_or_default();
    path_template::check(ctx, entry, &path_parameters, &path_at);
    let scope = ctx.decisions.settings().scope.as_ref().map(|scope| scope.parameter.get_ref().clone());
    let scoped = scope.as_ref().is_some_and(|scope| path_parameters.iter().any(|(name, _)| name == scope));
    let is_scope = |declared: &&Declared| Some(&declared.parameter.wire_name) == scope.as_ref();
    let scope_example =
        declared.iter().find(is_scope).and_then(|declared| declared.parameter.example.clone());
    let body = lower_body(ctx, entry, &stem);
    let (mut arguments, options) = sort_parameters(declared, &entry.path, scope.as_deref());
    if body.as_ref().is_some_and(|body| body.required) {
        arguments.push(Argument::Body);
    }
    let (answer, answer_example) = lower_answer(ctx, entry, &operation_id, &stem);
    let refusals = lower_refusals(ctx, entry);
    let (answer, pager) = paged(ctx, answer, entry, (&operation_id, &options));
    let accepted = ctx.decisions.ignores_response(&operation_id, "202");
    let operation = Operation {
        rust_name: FnName::from_wire(&address.method),
        request: TypeName::from_wire(&format!("{stem} request")),
        constant: ConstName::from_wire(&address.method),
        docs: operation_docs(ctx, entry),
        aliases: Vec::new(),
        deprecation: deprecation(ctx, entry.operation.deprecated, &entry.at),
        retry: ctx.decisions.retry(&operation_id, entry.method),
        operation_id,
        method: entry.method,
        path: entry.path.clone(),
        arguments,
        options,
        body,
        answer,
        answer_example,
        refusals,
        accepted,
        pager,
        source: entry.at.clone(),
    };
    is_named.then_some(LoweredOperation { group: address.group, scoped, scope_example, operation })
}

fn address(ctx: &mut Lowering<'_>, entry: &PathEntry, operation_id: &str) -> Option<Address> {
    if let Some(name) = ctx.decisions.method(operation_id) {
        let mut group: Vec<String> = name.split('.').map(str::to_owned).collect();
        let method = group.pop()?;
        return Some(Address { group, method });
    }
    if ctx.decisions.names_operations() {
        let message = format!("`{operation_id}` has no name in the settings");
        let hint = format!("add it under [methods.names]: {operation_id} = \"resource.method\"");
        ctx.complain(Code::UNNAMED_OPERATION, &entry.at.child("operationId"), message, &hint);
        return None;
    }
    let group = entry.operation.tags.first().map(|tag| ModName::from_wire(tag).as_str().to_owned());
    Some(Address { group: group.into_iter().collect(), method: operation_id.to_owned() })
}

/// Required parameters become arguments (those of the path in its order), the others setters.
fn sort_parameters(
    declared: Vec<Declared>,
    path: &str,
    scope: Option<&str>,
) -> (Vec<Argument>, Vec<crate::ir::Parameter>) {
    let order = path_template::parameters_of(path);
    let position = |wire_name: &str| order.iter().position(|name| name == wire_name).unwrap_or(order.len());
    let (mut required, mut options): (Vec<Declared>, Vec<Declared>) = declared
        .into_iter()
        .filter(|declared| {
            declared.parameter.location != Location::Path
                || Some(declared.parameter.wire_name.as_str()) != scope
        })
        .partition(|declared| declared.required);
    required.sort_by_key(|declared| {
        (position(&declared.parameter.wire_name), declared.parameter.wire_name.clone())
    });
    options.sort_by_key(|declared| {
        (declared.parameter.deprecation.is_some(), declared.parameter.wire_name.clone())
    });
    let arguments =
        required.into_iter().map(|declared| Argument::Parameter(Box::new(declared.parameter))).collect();
    (arguments, options.into_iter().map(|declared| declared.parameter).collect())
}

fn paged(
    ctx: &mut Lowering<'_>,
    answer: Answer,
    entry: &PathEntry,
    (operation_id, options): (&str, &[crate::ir::Parameter]),
) -> (Answer, Option<Pager>) {
    let Some((kind, parameter)) = ctx.decisions.pager(operation_id) else { return (answer, None) };
    let parameter = parameter.clone();
    let pager = match kind {
        PagerKind::Page => Pager::Page { parameter: parameter.clone() },
        PagerKind::Cursor => Pager::Cursor { parameter: parameter.clone() },
    };
    let declares = options.iter().any(|option| option.wire_name == parameter);
    // If its parts or a component could not be read, nobody knows what it declares.
    let path_at = entry.at.parent().unwrap_or_default();
    let components = Pointer::root().child("components");
    let is_known = !ctx.decisions.are_incomplete()
        && [path_at, components].iter().all(|at| !ctx.diagnostics.has_error_within(at));
    if is_known && (!declares || !matches!(answer, Answer::Sequence(_))) {
        let what =
            if declares { "its answer is not a list" } else { "it has no such optional query parameter" };
        ctx.decisions.report_pager(operation_id, what, ctx.diagnostics);
    }
    if !declares {
        return (answer, None);
    }
    if let Answer::Sequence(element) = answer { (Answer::Page(element), Some(pager)) } else { (answer, None) }
}

fn operation_docs(ctx: &Lowering<'_>, entry: &PathEntry) -> Docs {
    let text = operation_text(entry.operation.summary.as_deref(), entry.operation.description.as_deref());
    let extensions = ctx.decisions.settings().extensions.as_ref();
    let key = extensions.and_then(|extensions| extensions.permissions.as_ref());
    let permissions = key.and_then(|key| entry.operation.extensions.get(key.get_ref()));
    let permissions = permissions.and_then(serde_json::Value::as_array).into_iter().flatten();
    let names: Vec<String> =
        permissions.filter_map(serde_json::Value::as_str).map(|name| format!("`{name}`")).collect();
    let facts = match (key, names.as_slice()) {
        (None, []) => Vec::new(),
        (Some(_), []) => vec!["The document names no permission for this call.".to_owned()],
        (_, [only]) => vec![format!("Needs the permission {only}.")],
        (_, several) => vec![format!("Needs one of the permissions {}.", several.join(", "))],
    };
    Docs { text, facts }
}
