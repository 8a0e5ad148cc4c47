//! How a value is typed in Rust.

use super::model::ModelId;

/// The Rust type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypeRef {
    /// `String`.
    Text,
    /// `String`, read from a JSON string or number.
    Id,
    /// `bool`.
    Bool,
    /// `i32`.
    Int32,
    /// `i64`.
    Int64,
    /// `f64`.
    Float,
    /// RFC 3339 date and time.
    Timestamp,
    /// RFC 3339 full date.
    Date,
    /// Any JSON.
    Json,
    /// `Vec<T>`.
    List(Box<TypeRef>),
    /// `BTreeMap<String, T>`.
    Map(Box<TypeRef>),
    /// `Option<T>`: an element, or a required member, that may be null.
    Nullable(Box<TypeRef>),
    /// `Box<T>`, where a type would contain itself.
    Boxed(Box<TypeRef>),
    /// A generated type.
    Model(ModelId),
}

impl TypeRef {
    /// `Vec<inner>`.
    pub fn list(inner: Self) -> Self {
        Self::List(Box::new(inner))
    }

    /// `Option<inner>`, once.
    #[must_use]
    pub fn nullable(self) -> Self {
        if matches!(self, Self::Nullable(_)) { self } else { Self::Nullable(Box::new(self)) }
    }

    /// Calls `visit` with every model that the type names.
    pub fn visit_models(&self, visit: &mut dyn FnMut(ModelId)) {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Boxed(inner) => {
                inner.visit_models(visit);
            }
            Self::Model(id) => visit(*id),
            Self::Text
            | Self::Id
            | Self::Bool
            | Self::Int32
            | Self::Int64
            | Self::Float
            | Self::Timestamp
            | Self::Date
            | Self::Json => {}
        }
    }

    /// Replaces every model by another one.
    pub fn map_models(&mut self, replace: &dyn Fn(ModelId) -> ModelId) {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Boxed(inner) => {
                inner.map_models(replace);
            }
            Self::Model(id) => *id = replace(*id),
            Self::Text
            | Self::Id
            | Self::Bool
            | Self::Int32
            | Self::Int64
            | Self::Float
            | Self::Timestamp
            | Self::Date
            | Self::Json => {}
        }
    }

    /// The model that a value of this type holds directly, without a `Vec`, map or box between.
    pub fn contained_model(&self) -> Option<ModelId> {
        match self {
            Self::Model(id) => Some(*id),
            Self::Nullable(inner) => inner.contained_model(),
            Self::List(_)
            | Self::Map(_)
            | Self::Boxed(_)
            | Self::Text
            | Self::Id
            | Self::Bool
            | Self::Int32
            | Self::Int64
            | Self::Float
            | Self::Timestamp
            | Self::Date
            | Self::Json => None,
        }
    }
}
