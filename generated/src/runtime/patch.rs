//! A field of a request: left alone, cleared, or given a value.

use super::optional::{AnyJson, IntoOptional, ListInto, ListOf};
use super::read::ReadAs;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// What a request says about one field that may be left out and may be `null`.
///
/// Leaving a field out and sending `null` are different things to a server: in a partial update the first keeps what is
/// stored and the second clears it; elsewhere the first leaves the choice to the server.
///
/// An `Option` becomes a `Patch`: `Some` is the value, and `None` is absent. Where `None` means `null`, that has to be
/// said, with `note.map_or(Patch::Null, Patch::Value)`.
///
/// ```text
/// .comments("x")           "x"
/// .comments(Some("x"))     "x"
/// .comments(None::<&str>)  not sent
/// .comments(Patch::Null)   null
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// The field is not sent.
    #[default]
    Absent,
    /// `null` is sent.
    Null,
    /// The value is sent.
    Value(T),
}

impl<T> Patch<T> {
    /// Whether the field is left out of the body.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// The value, if there is one; what is absent and `null` have none.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The same with another value, if there is one.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Patch<U> {
        match self {
            Self::Absent => Patch::Absent,
            Self::Null => Patch::Null,
            Self::Value(value) => Patch::Value(change(value)),
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// `None` is absent, and not `null`.
impl<T> From<Option<T>> for Patch<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Value)
    }
}

impl From<&str> for Patch<String> {
    fn from(text: &str) -> Self {
        Self::Value(text.to_owned())
    }
}

/// What a setter takes of a field that may be left out and may be `null`: everything that becomes a `T`, an `Option` of
/// that, or a [`Patch`].
///
/// `None` leaves the field out, also if an earlier call had set it; [`Patch::Null`] sends `null`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a value for this setter, nor an `Option` of one, nor a `Patch`",
    label = "this setter takes a `{T}`, what becomes one with `into()`, an `Option` of that, or a `Patch`"
)]
pub trait IntoPatch<T, By>: Sized {
    /// What is said about the field.
    fn into_patch(self) -> Patch<T>;
}

/// It was a value or an `Option`.
#[derive(Debug)]
pub struct ByOptional<By>(By);

/// It was a [`Patch`].
#[derive(Debug)]
pub enum ByPatch {}

#[diagnostic::do_not_recommend]
impl<T, By, U: IntoOptional<T, By>> IntoPatch<T, ByOptional<By>> for U {
    fn into_patch(self) -> Patch<T> {
        self.into_optional().into()
    }
}

// What can be sent is none of the types below, so that `Patch::Null` needs no type: one implementation fits.
impl<T: Serialize> IntoPatch<T, ByPatch> for Patch<T> {
    fn into_patch(self) -> Self {
        self
    }
}

impl<T> IntoPatch<ListOf<T>, ByPatch> for Patch<Vec<T>> {
    fn into_patch(self) -> Patch<ListOf<T>> {
        self.map(ListOf)
    }
}

impl<T> IntoPatch<ListInto<T>, ByPatch> for Patch<Vec<T>> {
    fn into_patch(self) -> Patch<ListInto<T>> {
        self.map(ListInto)
    }
}

impl IntoPatch<AnyJson, ByPatch> for Patch<Value> {
    fn into_patch(self) -> Patch<AnyJson> {
        self.map(AnyJson)
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

impl<'de, How, T> ReadAs<'de, Patch<T>> for Patch<How>
where
    Option<How>: ReadAs<'de, Option<T>>,
{
    fn read_as<D: Deserializer<'de>>(deserializer: D) -> Result<Patch<T>, D::Error> {
        Ok(<Option<How>>::read_as(deserializer)?.map_or(Patch::Null, Patch::Value))
    }
}
