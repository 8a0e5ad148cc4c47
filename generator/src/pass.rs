//! IR to IR: each pass does one thing, in the order below.

mod assign_names;
mod break_cycles;
mod check_forms;
mod derive_traits;
mod equivalence;
mod group;
mod link_roles;
mod order_forms;
mod pair_enums;
mod reaches;
mod search_aliases;
mod share_types;
mod unite_enums;

use crate::decisions::Decisions;
use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::lower::Drafts;
use crate::spec::Spec;

/// Runs every pass.
pub(crate) fn run(
    mut drafts: Drafts,
    spec: &Spec,
    decisions: &Decisions,
    diagnostics: &mut Diagnostics,
) -> Api {
    check_forms::check_forms(&drafts.models, diagnostics);
    order_forms::order_forms(&mut drafts.models);
    share_types::share_types(&mut drafts, decisions, diagnostics);
    let traits = derive_traits::derive_traits(&mut drafts);
    break_cycles::break_cycles(&mut drafts.models);
    let mut models = assign_names::assign_names(&mut drafts, &traits, spec, diagnostics);
    link_roles::link_roles(&mut models);
    pair_enums::pair_enums(&mut models);
    let mut tree = group::group(drafts.operations, &drafts.handles, decisions, diagnostics);
    search_aliases::add_search_aliases(&models, &mut tree.root, tree.scope.as_mut().map(|(_, group)| group));
    Api {
        title: spec.title.clone(),
        version: spec.version.clone(),
        provenance: spec.provenance.clone(),
        api_version: decisions.settings().api_version.as_ref().map(|stated| stated.value.clone()),
        server_url: spec.server_url.clone(),
        security: drafts.security,
        models,
        root: tree.root,
        scope: tree.scope,
    }
}
