//! Reading and writing a value that may have one of several shapes.

use super::decode::Deeper;
use super::plain_value::write_value;
use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer, Serialize, Serializer, ser};
use serde_json::Value;

/// A JSON value with the text of its discriminator.
#[derive(Clone, Debug)]
pub struct Tagged {
    /// What the discriminating property says, where the value is an object that has it as a string.
    pub tag: Option<String>,
    /// The whole value, discriminator included.
    pub value: Value,
}

/// Reads any JSON value and looks up its discriminator.
///
/// # Errors
/// Only when the input is not JSON.
pub fn read_tagged<'de, D: Deserializer<'de>>(
    deserializer: D,
    property: &'static str,
) -> Result<Tagged, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let tag = value.get(property).and_then(Value::as_str).map(str::to_owned);
    Ok(Tagged { tag, value })
}

/// Reads a JSON value as one of the shapes.
///
/// # Errors
/// When the value does not have the shape of `T`. The place in the value is in the error's words, as it is not in a text
/// any more that a reader could count in.
#[allow(clippy::needless_pass_by_value, reason = "generated code has no other use for it")]
pub fn from_value<T: DeserializeOwned, E: Error>(value: Value) -> Result<T, E> {
    T::deserialize(&value).or_else(|_| {
        // Read a second time for the place, as in `decode`.
        serde_path_to_error::deserialize(&value).map_err(|error| E::custom(Deeper::of(&error)))
    })
}

/// Writes a shape that does not hold its own discriminator, with it.
///
/// # Errors
/// When the shape cannot be written.
pub fn write_tagged<S: Serializer>(
    serializer: S,
    property: &'static str,
    tag: &'static str,
    form: &impl Serialize,
) -> Result<S::Ok, S::Error> {
    let mut value = serde_json::to_value(form).map_err(ser::Error::custom)?;
    if let Value::Object(members) = &mut value {
        members.insert(property.to_owned(), tag.into());
    }
    write_value(&value, serializer)
}
