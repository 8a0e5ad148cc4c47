//! Path templates: the names between braces, in order.

use super::context::Lowering;
use super::parameter::path_parameters;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::spec::PathEntry;
use crate::spec::pointer::Pointer;

/// The parameters of a template in their order.
pub(super) fn parameters_of(template: &str) -> Vec<String> {
    template
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(wire_name, _)| wire_name.to_owned())
        .collect()
}

/// Reports names of the template without a declared parameter, and the other way round.
pub(super) fn check(
    ctx: &mut Lowering<'_>,
    entry: &PathEntry,
    declared: &[(String, Pointer)],
    path_at: &Pointer,
) {
    let template = &entry.path;
    let in_template = parameters_of(template);
    for wire_name in &in_template {
        if !declared.iter().any(|(name, _)| name == wire_name) && !may_be_declared(ctx, entry, wire_name) {
            // One complaint for the path, or for each operation that does not do what another one does.
            let (place, by) = if is_declared_beside(ctx, entry, wire_name) {
                (&entry.at, format!(" by {}", entry.method))
            } else {
                (path_at, String::new())
            };
            ctx.diagnostics.add(
                Diagnostic::new(
                    Code::PATH_PARAMETER,
                    Place::DocumentKey(place.clone()),
                    format!("`{{{wire_name}}}` stands in the path and is not declared{by}"),
                )
                .hint(format!("declare it: {{ \"name\": \"{wire_name}\", \"in\": \"path\", \"required\": true, \"schema\": … }}")),
            );
        }
    }
    for (wire_name, at) in declared {
        if !in_template.contains(wire_name) {
            let message = format!("path parameter `{wire_name}` does not stand in `{template}`");
            ctx.complain(
                Code::PATH_PARAMETER,
                &at.child("name"),
                message,
                "put it between braces, or correct its name or `in`",
            );
        }
    }
}

/// Whether another operation of the same path declares the parameter.
fn is_declared_beside(ctx: &mut Lowering<'_>, entry: &PathEntry, wire_name: &str) -> bool {
    let spec = ctx.spec;
    let beside = spec.paths.iter().filter(|other| other.path == entry.path && other.at != entry.at);
    let mut declared = beside.flat_map(|other| path_parameters(ctx, other));
    declared.any(|(name, _)| name == wire_name)
}

/// Whether a parameter that could not be read, which has its own complaint, may be the one of that name.
fn may_be_declared(ctx: &mut Lowering<'_>, entry: &PathEntry, wire_name: &str) -> bool {
    let spec = ctx.spec;
    let is_unresolved = entry
        .path_parameters
        .iter()
        .chain(&entry.parameters)
        .any(|(item, at)| spec.resolve(item, at, &spec.parameter_section(), ctx.diagnostics).is_none());
    let is_it = |unreadable: &Option<String>| unreadable.as_ref().is_none_or(|name| name == wire_name);
    is_unresolved || entry.unreadable_parameters.iter().any(is_it)
}

#[cfg(test)]
mod tests {
    use super::parameters_of;

    #[test]
    fn names_come_in_the_order_of_the_path() {
        assert_eq!(parameters_of("/a/{x}/b/{y_z}.json"), ["x", "y_z"]);
        assert!(parameters_of("/a").is_empty());
    }
}
