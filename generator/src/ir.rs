//! The intermediate representation: everything that emission needs to know, decided before emission starts.

mod api;
mod docs;
pub mod ident;
mod model;
mod operation;
mod security;
mod taking;
mod type_ref;

pub use api::{Api, Provenance, ScopeHandle};
pub use docs::{Deprecation, Docs};
pub use model::{
    Construction, EnumValue, Field, FieldValue, Model, ModelId, ModelKind, Presence, StringEnum, Struct, Tag,
    Traits, Union, Usage, Variant,
};
pub use operation::{
    Answer, AnswerExample, Argument, Body, Group, ListStyle, Location, ObjectStyle, Operation, Pager,
    Parameter, Refusal, Retry, Shape,
};
pub use security::{SecurityForm, SecurityScheme};
pub use taking::Taking;
pub use type_ref::TypeRef;
