//! The document: text in, a checked and addressable [`Spec`] out.

mod document;
mod duplicates;
mod keywords;
mod load;
pub mod locate;
mod mend;
pub mod pointer;
mod references;
mod refs;
mod shape;
mod trail;
mod wording;

pub use document::{PathEntry, Spec};
pub(crate) use load::is_method;
pub use load::{METHODS, load};
pub use references::local_reference;
pub use refs::{Resolved, component_name};
pub use trail::trace;
pub use wording::nearest;
