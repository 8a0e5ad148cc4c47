//! The document: text in, a checked and addressable [`Spec`] out.

mod document;
mod duplicates;
mod load;
pub mod locate;
pub mod pointer;
mod refs;
mod shape;

pub use document::{PathEntry, Spec};
pub use load::load;
pub use refs::{Resolved, component_name};
