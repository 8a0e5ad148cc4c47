//! Document to IR: every decision about what the document means is made here.

mod all_of;
mod array;
mod body;
mod context;
mod docs;
mod example;
mod handle;
mod keywords;
mod object;
mod operation;
mod parameter;
mod path_template;
mod primitive;
mod refusal;
mod response;
mod schema;
mod security;
mod string_enum;
mod union;

pub(crate) use context::{Draft, Drafts, NameRank};
pub(crate) use docs::paragraphs;
pub(crate) use operation::LoweredOperation;
pub(crate) use string_enum::CATCH_ALL;

use crate::decisions::Decisions;
use crate::diagnostic::Diagnostics;
use crate::spec::Spec;

/// Lowers the whole document.
pub(crate) fn lower(spec: &Spec, decisions: &Decisions, diagnostics: &mut Diagnostics) -> Drafts {
    let mut ctx = context::Lowering::new(spec, decisions, diagnostics);
    let operations = operation::lower_operations(&mut ctx);
    let handles = handle::lower_handles(&ctx, &operations);
    let security = security::lower_security(&mut ctx);
    ctx.finish(operations, handles, security)
}
