//! The document: text in, a checked and addressable [`Spec`] out.

mod document;
mod duplicates;
mod load;
pub mod locate;
pub mod pointer;
mod references;
mod refs;
mod shape;
mod trail;

pub use document::{PathEntry, Spec};
pub use load::load;
pub use refs::{Resolved, component_name};
pub(crate) use trail::trace;
