//! Path templates: the names between braces, in order.

use super::context::Lowering;
use crate::diagnostic::{Code, Diagnostic, Place};
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
    template: &str,
    declared: &[(String, Pointer)],
    path_at: &Pointer,
) {
    let in_template = parameters_of(template);
    for wire_name in &in_template {
        if !declared.iter().any(|(name, _)| name == wire_name) {
            ctx.diagnostics.add(
                Diagnostic::new(
                    Code::PATH_PARAMETER,
                    Place::DocumentKey(path_at.clone()),
                    format!("`{{{wire_name}}}` stands in the path and is not declared"),
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
                at,
                message,
                "put it between braces, or correct its name or `in`",
            );
        }
    }
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
