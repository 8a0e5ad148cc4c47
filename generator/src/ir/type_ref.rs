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

    /// The type that this one wraps.
    pub fn inner(&self) -> Option<&Self> {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Boxed(inner) => Some(inner),
            Self::Text
            | Self::Id
            | Self::Bool
            | Self::Int32
            | Self::Int64
            | Self::Float
            | Self::Timestamp
            | Self::Date
            | Self::Json
            | Self::Model(_) => None,
        }
    }

    /// Whether it is neither a wrapper nor a generated type.
    pub fn is_leaf(&self) -> bool {
        self.inner().is_none() && !matches!(self, Self::Model(_))
    }

    /// Calls `visit` with every model that the type names.
    pub fn visit_models(&self, visit: &mut dyn FnMut(ModelId)) {
        if let Self::Model(id) = self {
            visit(*id);
        } else if let Some(inner) = self.inner() {
            inner.visit_models(visit);
        }
    }

    /// Replaces every model by another one.
    pub fn map_models(&mut self, replace: &dyn Fn(ModelId) -> ModelId) {
        if let Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) | Self::Boxed(inner) = self {
            inner.map_models(replace);
        } else if let Self::Model(id) = self {
            *id = replace(*id);
        }
    }

    /// The model that a value of this type holds directly, without a `Vec`, map or box between.
    pub fn contained_model(&self) -> Option<ModelId> {
        if let Self::Nullable(inner) = self {
            return inner.contained_model();
        }
        if let Self::Model(id) = self { Some(*id) } else { None }
    }
}
