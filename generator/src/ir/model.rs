//! Generated types.

use super::docs::{Deprecation, Docs};
use super::ident::{FieldName, ModName, TypeName, VariantName};
use super::type_ref::TypeRef;
use crate::spec::pointer::Pointer;

/// The position of a model in [`Api::models`](super::Api::models).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ModelId(pub usize);

/// In which role a schema is read: the same schema may be several types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Usage {
    /// Reached from an answer.
    Response,
    /// Reached from a body or parameter.
    Request,
}

/// One generated type.
#[derive(Clone, Debug)]
pub struct Model {
    /// Its name in Rust.
    pub rust_name: TypeName,
    /// The file that holds it.
    pub file: ModName,
    /// Its documentation.
    pub docs: Docs,
    /// What it is.
    pub kind: ModelKind,
    /// What it can be used for.
    pub traits: Traits,
    /// In which role its schema was read; the first, where several are one type.
    pub usage: Usage,
    /// Where it comes from.
    pub source: Pointer,
}

/// The directions in which a type travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traits {
    /// Some answer holds it.
    pub read: bool,
    /// Some request holds it.
    pub written: bool,
}

/// The form of a type.
#[derive(Clone, Debug, PartialEq)]
pub enum ModelKind {
    /// An object.
    Struct(Struct),
    /// Texts of an open set.
    StringEnum(StringEnum),
    /// One of several forms.
    Union(Union),
}

/// An object with named members.
#[derive(Clone, Debug, PartialEq)]
pub struct Struct {
    /// The members in their order of output.
    pub fields: Vec<Field>,
    /// The type of members that the schema does not name, if it gives them one.
    pub additional: Option<TypeRef>,
    /// How users make one.
    pub construction: Construction,
}

/// How users make a struct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Construction {
    /// They do not: answers hold it.
    Read,
    /// `Default` and setters: nothing is required.
    Default,
    /// `builder()`: something is required.
    Builder,
}

/// A member of a struct.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The name in JSON.
    pub wire_name: String,
    /// The name in Rust.
    pub rust_name: FieldName,
    /// The type without its presence.
    pub ty: TypeRef,
    /// Whether it may be missing.
    pub presence: Presence,
    /// Its documentation.
    pub docs: Docs,
    /// Set when it is deprecated.
    pub deprecation: Option<Deprecation>,
    /// Whether `Debug` prints it.
    pub value: FieldValue,
    /// Where it comes from.
    pub source: Pointer,
}

/// Whether a member's value may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldValue {
    /// `Debug` prints it.
    Plain,
    /// `Debug` hides it.
    Sensitive,
}

/// Whether a member may be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Presence {
    /// Always there.
    Required,
    /// `Option`: missing and null are the same.
    Optional,
    /// `Patch`: missing, null and a value are three things.
    Patch,
}

/// Texts of an open set.
#[derive(Clone, Debug, PartialEq)]
pub struct StringEnum {
    /// The known values in the document's order.
    pub values: Vec<EnumValue>,
    /// Enums of which one of this type can be made.
    pub made_of: Vec<ModelId>,
}

/// A known value of a [`StringEnum`].
#[derive(Clone, Debug, PartialEq)]
pub struct EnumValue {
    /// The text in JSON.
    pub wire_name: String,
    /// The variant.
    pub rust_name: VariantName,
    /// Its documentation.
    pub docs: Docs,
    /// Where it comes from.
    pub source: Pointer,
}

/// One of several forms.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// How the forms are told apart.
    pub tag: Option<Tag>,
    /// The forms in the document's order.
    pub variants: Vec<Variant>,
}

impl Union {
    /// Whether every form is written as one text, going by `is_scalar` for their types.
    pub fn is_scalar(&self, is_scalar: &dyn Fn(&TypeRef) -> bool) -> bool {
        self.tag.is_none() && self.variants.iter().all(|variant| is_scalar(&variant.ty))
    }
}

/// The member that tells the forms of a [`Union`] apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Its name in JSON.
    pub wire_name: String,
}

/// One form of a [`Union`].
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// The values of the tag that mean this form.
    pub tags: Vec<String>,
    /// The variant.
    pub rust_name: VariantName,
    /// What it holds.
    pub ty: TypeRef,
    /// Whether the tag has to be written beside the held object's members.
    pub tag_is_dropped: bool,
    /// Where it comes from.
    pub source: Pointer,
}
