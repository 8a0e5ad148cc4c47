//! The document: text in, a checked and addressable [`Spec`] out.

mod document;
mod duplicates;
mod end_dates;
mod keywords;
mod load;
pub mod locate;
mod mend;
pub(crate) mod parameter_names;
mod place_table;
pub mod pointer;
mod read;
mod references;
mod refs;
mod shape;
mod trail;
mod wording;

pub use document::{PathEntry, Spec};
pub use end_dates::end_dates;
pub use load::METHODS;
pub(crate) use load::{check_head, check_part, is_method, load};
pub use place_table::PlaceTable;
pub(crate) use read::{TextKind, named_twice, not_json, read};
pub use references::local_reference;
pub use refs::{Resolved, component_name};
pub(crate) use refs::{unresolved, unusable};
pub use trail::trace;
pub(crate) use wording::describe;
pub use wording::nearest;
