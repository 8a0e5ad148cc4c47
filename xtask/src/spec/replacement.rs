//! What the name of a replacement means: something beside the deprecated part, an operation, or a field of its result.

use generator::spec::pointer::Pointer;

use super::deprecation::{Deprecated, enum_values};
use super::document::{COMPOSITIONS, Document, Node, Operation};
use super::parts::Kind;

/// What is used instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Replacement<'d> {
    /// A field of the same object, a parameter of the same operation, or a value of the same enum.
    Beside(&'d str),
    /// An operation, by its id.
    Operation(&'d str),
    /// A field of what an operation gives or takes.
    FieldOf { operation_id: &'d str, field: &'d str },
    /// Nothing that the document has.
    Unknown(&'d str),
}

/// What the replacement of a deprecated part means; none where it names none.
pub(super) fn resolve<'d>(
    document: &'d Document,
    operations: &[Operation<'d>],
    deprecated: &Deprecated<'d>,
) -> Option<Replacement<'d>> {
    let (named, _) = deprecated.replacement.as_ref()?;
    let operation = |id: &str| operations.iter().find(|operation| operation.node.text("operationId") == id);
    let is_beside = match (deprecated.value, deprecated.kind) {
        (Some(_), _) => enum_values(&deprecated.node).contains(named),
        (None, Kind::Parameter) => {
            parameters_beside(document, operations, &deprecated.node.at).contains(named)
        }
        (None, Kind::Schema) => properties_beside(document, &deprecated.node.at).contains(named),
        (None, Kind::Operation | Kind::Header) => false,
    };
    if is_beside {
        return Some(Replacement::Beside(named));
    }
    if operation(named).is_some() {
        return Some(Replacement::Operation(named));
    }
    let field = named.rsplit_once('.').and_then(|(operation_id, field)| {
        let operation = operation(operation_id)?;
        has_field(document, &operation.node, field).then_some(Replacement::FieldOf { operation_id, field })
    });
    Some(field.unwrap_or(Replacement::Unknown(named)))
}

/// The names of the properties of the object that holds a property, those of its compositions included.
fn properties_beside<'d>(document: &'d Document, at: &Pointer) -> Vec<&'d str> {
    let Some(properties) = at.parent() else { return Vec::new() };
    let Some(mut owner_at) =
        properties.parent().filter(|_| properties.last().is_some_and(|last| last == "properties"))
    else {
        return Vec::new();
    };
    // The whole composition that the object is a member of.
    while let Some(list) = owner_at.parent().filter(is_composition)
        && let Some(owner) = list.parent()
    {
        owner_at = owner;
    }
    let mut names = Vec::new();
    if let Some(value) = document.value.pointer(owner_at.as_str()) {
        collect_properties(document, &Node { value, at: owner_at }, 32, &mut names);
    }
    names
}

fn is_composition(at: &Pointer) -> bool {
    at.last().is_some_and(|last| COMPOSITIONS.contains(&last.as_str()))
}

fn collect_properties<'d>(document: &'d Document, schema: &Node<'d>, depth: usize, names: &mut Vec<&'d str>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    let schema = document.resolve(schema);
    names.extend(schema.child("properties").members().iter().map(|(wire_name, _)| *wire_name));
    for keyword in COMPOSITIONS {
        for member in schema.child(keyword).elements() {
            collect_properties(document, &member, depth, names);
        }
    }
}

/// The names of the parameters of every operation that has the parameter.
fn parameters_beside<'d>(document: &'d Document, operations: &[Operation<'d>], at: &Pointer) -> Vec<&'d str> {
    let mut names = Vec::new();
    for operation in operations {
        let parameters = document.parameters(operation);
        if parameters.iter().any(|parameter| parameter.at == *at) {
            names.extend(parameters.iter().map(|parameter| parameter.text("name")));
        }
    }
    names
}

/// Whether an operation takes or gives an object with such a field, however deep.
fn has_field(document: &Document, operation: &Node<'_>, field: &str) -> bool {
    let mut open = vec![operation.clone()];
    let mut visited = std::collections::BTreeSet::new();
    while let Some(node) = open.pop() {
        let node = document.resolve(&node);
        if !visited.insert(node.at.clone()) {
            continue;
        }
        if node.child("properties").value.get(field).is_some() {
            return true;
        }
        open.extend(
            node.members().into_iter().filter(|(key, _)| *key != "example").map(|(_, member)| member),
        );
        open.extend(node.elements());
    }
    false
}
