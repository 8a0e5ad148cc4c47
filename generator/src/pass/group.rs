//! Sorts operations into the tree of handles and keeps names apart within each handle.

use std::collections::{BTreeMap, BTreeSet};

use crate::decisions::Decisions;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::ir::ident::{FieldName, FnName, ModName, TypeName};
use crate::ir::{Argument, Docs, Group, Operation, ScopeHandle};
use crate::lower::{LoweredOperation, paragraphs};

/// Methods of every request; a parameter of that name is called otherwise.
const REQUEST_METHODS: [&str; 24] = [
    "send",
    "send_full",
    "send_raw",
    "send_blocking",
    "send_full_blocking",
    "send_raw_blocking",
    "items",
    "items_lossy",
    "pages",
    "blocking",
    "timeout",
    "idle_read_timeout",
    "max_response_bytes",
    "deadline",
    "accepted_timeout",
    "retry",
    "idempotent",
    "header",
    "extra_query",
    "max_pages",
    "body",
    "clone",
    "change",
    "request",
];

/// Methods of the client; a handle of that name is called otherwise.
const CLIENT_METHODS: [&str; 7] = ["new", "builder", "from_env", "with", "request", "clone", "scope"];

/// Modules of the crate itself beside the outermost handles; a handle of that name has another one.
const OWN_MODULES: [&str; 2] = ["example_answers", "source_document"];

/// The trees of handles.
pub(super) struct Tree {
    pub(super) root: Group,
    pub(super) scope: Option<(ScopeHandle, Group)>,
}

#[derive(Default)]
struct Node {
    operations: Vec<Operation>,
    children: BTreeMap<String, Node>,
}

impl Node {
    fn insert(&mut self, path: &[String], operation: Operation) {
        match path.split_first() {
            None => self.operations.push(operation),
            Some((first, rest)) => self.children.entry(first.clone()).or_default().insert(rest, operation),
        }
    }
}

pub(super) fn group(
    operations: Vec<LoweredOperation>,
    handles: &BTreeMap<Vec<String>, Docs>,
    decisions: &Decisions,
    diagnostics: &mut Diagnostics,
) -> Tree {
    let mut unscoped = Node::default();
    let mut scoped = Node::default();
    let mut example = None;
    for lowered in operations {
        example = example.or(lowered.scope_example);
        let tree = if lowered.scoped { &mut scoped } else { &mut unscoped };
        tree.insert(&lowered.group, lowered.operation);
    }
    let scope = decisions.settings().scope.as_ref().map(|scope| ScopeHandle {
        wire_name: scope.parameter.get_ref().clone(),
        accessor: FnName::from_wire(&scope.accessor),
        handle: TypeName::from_wire(&scope.handle),
        docs: Docs { text: paragraphs(scope.description.as_deref()), facts: Vec::new() },
        example,
    });
    let taken: BTreeSet<String> = scoped.children.keys().cloned().collect();
    let mut root = finish(unscoped, &[], (&CLIENT_METHODS, handles), diagnostics);
    for child in root.children.iter_mut().filter(|child| taken.contains(child.module.as_str())) {
        child.module = ModName::from_wire(&format!("{} of client", child.module));
    }
    let scope = scope.map(|handle| (handle, finish(scoped, &[], (&[], handles), diagnostics)));
    Tree { root, scope }
}

fn finish(
    node: Node,
    path: &[String],
    (reserved, handles): (&[&str], &BTreeMap<Vec<String>, Docs>),
    diagnostics: &mut Diagnostics,
) -> Group {
    let last = path.last().map(String::as_str).unwrap_or_default();
    let mut taken: BTreeSet<String> = reserved.iter().map(|name| (*name).to_owned()).collect();
    let mut children = Vec::new();
    for (wire_name, child) in node.children {
        let path: Vec<String> = path.iter().chain([&wire_name]).cloned().collect();
        let mut group = finish(child, &path, (&[], handles), diagnostics);
        if !taken.insert(group.accessor.as_str().to_owned()) {
            group.accessor = group.accessor.suffixed("api");
            taken.insert(group.accessor.as_str().to_owned());
        }
        if path.len() == 1 && OWN_MODULES.contains(&group.module.as_str()) {
            group.module = ModName::from_wire(&format!("{} of api", group.module));
        }
        children.push(group);
    }
    let mut operations = node.operations;
    operations.sort_by(|left, right| left.rust_name.cmp(&right.rust_name));
    for operation in &mut operations {
        name_parts(operation);
        if !taken.insert(operation.rust_name.as_str().to_owned()) {
            rename(operation, &mut taken, diagnostics);
        }
    }
    Group {
        path: path.to_vec(),
        accessor: FnName::from_wire(last),
        handle: TypeName::from_wire(last),
        docs: handles.get(path).cloned().unwrap_or_default(),
        module: ModName::from_wire(last),
        operations,
        children,
    }
}

/// A method whose name another method or handle has.
fn rename(operation: &mut Operation, taken: &mut BTreeSet<String>, diagnostics: &mut Diagnostics) {
    let wanted = operation.rust_name.clone();
    let method = operation.method.to_lowercase();
    operation.rust_name = wanted.suffixed(&method);
    let mut number = 2_usize;
    while !taken.insert(operation.rust_name.as_str().to_owned()) {
        operation.rust_name = wanted.suffixed(&format!("{method}_{number}"));
        number += 1;
    }
    operation.request =
        operation.request.extended(&operation.rust_name.as_str().replace(wanted.as_str(), ""));
    operation.constant = crate::ir::ident::ConstName::from_wire(operation.rust_name.as_str());
    let message = format!("two calls would be named `{wanted}`; this one is named `{}`", operation.rust_name);
    diagnostics.add(
        Diagnostic::new(Code::NAME_COLLISION, Place::DocumentKey(operation.source.clone()), message).hint(
            format!(
                "name it in the settings: [methods.names] {} = \"resource.method\"",
                operation.operation_id
            ),
        ),
    );
}

/// Keeps arguments and setters apart from each other and from the methods of every request.
fn name_parts(operation: &mut Operation) {
    let mut taken: BTreeSet<String> = REQUEST_METHODS.iter().map(|name| (*name).to_owned()).collect();
    let mut claim = |name: &mut FieldName| {
        while !taken.insert(name.as_str().to_owned()) {
            *name = name.suffixed("param");
        }
    };
    for argument in &mut operation.arguments {
        if let Argument::Parameter(parameter) = argument {
            claim(&mut parameter.rust_name);
        }
    }
    for parameter in &mut operation.options {
        claim(&mut parameter.rust_name);
    }
}
