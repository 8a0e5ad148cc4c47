//! The answers that the document declares beside the successful ones.

use super::context::Lowering;
use super::docs::paragraphs;
use crate::ir::Refusal;
use crate::spec::PathEntry;

/// The declared refusals by status, the default one last. A reference that leads nowhere has its own complaint.
pub(super) fn lower_refusals(ctx: &mut Lowering<'_>, entry: &PathEntry) -> Vec<Refusal> {
    let at = entry.at.child("responses");
    let responses = &entry.operation.responses;
    let has_success = responses.responses.keys().any(|status| status.to_string().starts_with('2'));
    let mut declared: Vec<_> = responses
        .responses
        .iter()
        .map(|(status, item)| (status.to_string(), item))
        .filter(|(status, _)| status.starts_with(['4', '5']))
        .collect();
    declared.sort_by(|left, right| left.0.cmp(&right.0));
    // Where no success is declared, the default answer stands for it.
    declared
        .extend(responses.default.iter().filter(|_| has_success).map(|item| ("default".to_owned(), item)));
    let spec = ctx.spec;
    let mut refusals = Vec::new();
    for (status, item) in declared {
        if let Some(resolved) =
            spec.resolve(item, &at.child(&status), &spec.response_section(), ctx.diagnostics)
        {
            refusals.push(Refusal { status, text: paragraphs(Some(&resolved.item.description)) });
        }
    }
    refusals
}
