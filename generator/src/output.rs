//! Tokens to files: formatting, headers, and the comparison that writing and checking share.

mod drift;
mod format;
mod tree;

pub use drift::{Drift, DriftEntry, render_drift};
pub use format::format_module;
pub(crate) use format::format_statements;
pub use tree::{OutputTree, OwnedFolder};
