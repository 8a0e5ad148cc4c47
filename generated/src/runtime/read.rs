//! Reading values with the tolerance that models need, and without losing what was there.
//!
//! A field says how it is read by a type: `#[serde(deserialize_with = "rt::read::<Option<rt::Integer>, _, _>")]`.

use super::exact::exact_text;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, Expected, MapAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

/// Reads a value in the way `A` says.
///
/// # Errors
/// When the value does not have a form that `A` accepts.
pub fn read<'de, A: ReadAs<'de, T>, T, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    A::read_as(deserializer)
}

/// A way of reading a `T`.
pub trait ReadAs<'de, T> {
    /// Reads one value.
    ///
    /// # Errors
    /// When the value does not have an accepted form.
    fn read_as<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;
}

/// A whole number: as JSON number, with a fraction of zero, or as text.
#[derive(Debug)]
pub struct Integer;

/// A number, with a fraction or without. As serde reads it, but from any form that a reader of numbers gives.
#[derive(Debug)]
pub struct Float;

/// An identifier: a string, or a number whose text is kept.
#[derive(Debug)]
pub struct Id;

/// As the type itself reads.
#[derive(Debug)]
pub struct Plain;

impl<'de, T: Deserialize<'de>> ReadAs<'de, T> for Plain {
    fn read_as<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

impl<'de> ReadAs<'de, String> for Id {
    fn read_as<D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
        exact_text(deserializer, "an id as a string or a number")
    }
}

/// Whole numbers that a field can have.
macro_rules! integer {
    ($($ty:ty),*) => {
        $(impl<'de> ReadAs<'de, $ty> for Integer {
            fn read_as<D: Deserializer<'de>>(deserializer: D) -> Result<$ty, D::Error> {
                deserializer.deserialize_any(IntegerVisitor(PhantomData))
            }
        })*
    };
}

integer!(i32, i64, u32, u64);

struct IntegerVisitor<T>(PhantomData<fn() -> T>);

impl<'de, T: FromStr + TryFrom<i64> + TryFrom<u64>> Visitor<'de> for IntegerVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a whole number that fits {}", std::any::type_name::<T>())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        T::try_from(value).map_err(|_| E::invalid_value(Unexpected::Signed(value), &self))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        T::try_from(value).map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        // Its text has no fraction exactly where the value has none, and every digit before the point. Adding to a zero
        // takes its sign away.
        (value + 0.0).to_string().parse().map_err(|_| E::invalid_value(Unexpected::Float(value), &self))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        without_fraction(value.trim()).parse().map_err(|_| E::invalid_value(Unexpected::Str(value), &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<T, A::Error> {
        let text = number_text(members, &self)?;
        match without_fraction(&text).parse() {
            Ok(value) => Ok(value),
            Err(_) => self.visit_f64(text.parse().map_err(A::Error::custom)?),
        }
    }
}

/// The digits before the point of a text such as `7.0`; any other text as it is.
fn without_fraction(text: &str) -> &str {
    match text.split_once('.') {
        Some((whole, zeros)) if !zeros.is_empty() && zeros.bytes().all(|byte| byte == b'0') => whole,
        _ => text,
    }
}

/// The text of a number that `serde_json` gives as a map, because another crate of the program has switched on its feature
/// `arbitrary_precision`.
fn number_text<'de, A: MapAccess<'de>>(members: A, expected: &dyn Expected) -> Result<String, A::Error> {
    match Value::deserialize(MapAccessDeserializer::new(members))? {
        Value::Number(number) => Ok(number.to_string()),
        Value::Null | Value::Bool(_) | Value::String(_) | Value::Array(_) | Value::Object(_) => {
            Err(A::Error::invalid_type(Unexpected::Map, expected))
        }
    }
}

impl<'de> ReadAs<'de, f64> for Float {
    fn read_as<D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
        deserializer.deserialize_any(FloatVisitor)
    }
}

struct FloatVisitor;

impl<'de> Visitor<'de> for FloatVisitor {
    type Value = f64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("f64")
    }

    #[expect(clippy::cast_precision_loss, reason = "serde's own reader rounds it too")]
    fn visit_i64<E: Error>(self, value: i64) -> Result<f64, E> {
        Ok(value as f64)
    }

    #[expect(clippy::cast_precision_loss, reason = "serde's own reader rounds it too")]
    fn visit_u64<E: Error>(self, value: u64) -> Result<f64, E> {
        Ok(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<f64, E> {
        Ok(value)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<f64, A::Error> {
        number_text(members, &self)?.parse().map_err(A::Error::custom)
    }
}

/// Reads one value as `How` says, inside a container.
struct Inner<How, T>(T, PhantomData<fn() -> How>);

impl<'de, How: ReadAs<'de, T>, T> Deserialize<'de> for Inner<How, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        How::read_as(deserializer).map(|value| Self(value, PhantomData))
    }
}

impl<'de, How: ReadAs<'de, T>, T> ReadAs<'de, Option<T>> for Option<How> {
    fn read_as<D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        Ok(Option::<Inner<How, T>>::deserialize(deserializer)?.map(|inner| inner.0))
    }
}

impl<'de, How: ReadAs<'de, T>, T> ReadAs<'de, Vec<T>> for Vec<How> {
    fn read_as<D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        let inner = Vec::<Inner<How, T>>::deserialize(deserializer)?;
        Ok(inner.into_iter().map(|inner| inner.0).collect())
    }
}

impl<'de, How: ReadAs<'de, T>, T> ReadAs<'de, BTreeMap<String, T>> for BTreeMap<String, How> {
    fn read_as<D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, T>, D::Error> {
        let inner = BTreeMap::<String, Inner<How, T>>::deserialize(deserializer)?;
        Ok(inner.into_iter().map(|(key, inner)| (key, inner.0)).collect())
    }
}
