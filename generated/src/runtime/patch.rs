//! A field of a partial update: left alone, cleared, or given a value.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What a partial update says about one field.
///
/// Leaving a field out and sending `null` are different things to a server: the first keeps what is stored, the
/// second clears it.
///
/// There is no conversion from `Option`: whether `None` means "keep" or "clear" has to be said, with
/// `note.map_or(Patch::Absent, Patch::Value)` or `note.map_or(Patch::Null, Patch::Value)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// The field is not sent; what is stored stays.
    #[default]
    Absent,
    /// `null` is sent; what is stored is cleared.
    Null,
    /// The value is sent.
    Value(T),
}

impl<T> Patch<T> {
    /// Whether the field is left out of the body.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Patch<String> {
    fn from(text: &str) -> Self {
        Self::Value(text.to_owned())
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            // A field that is absent is skipped by its struct and does not come here.
            Self::Absent | Self::Null => serializer.serialize_none(),
            Self::Value(value) => value.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Patch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Self::Null, Self::Value))
    }
}
