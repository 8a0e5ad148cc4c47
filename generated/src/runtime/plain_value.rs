//! Writing JSON of any shape into any format.
//!
//! `serde_json` writes raw text, and numbers of arbitrary precision, in a form that only its own formats understand. So
//! they are written as plain data, and in that form only where plain data would change a number. The readers of this crate
//! understand it wherever it comes from.

use super::json_text;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;
use serde_json::{Number, Value};
use std::fmt;

/// Writes JSON that came from a server.
pub(crate) fn write_raw<S: Serializer>(raw: &RawValue, serializer: S) -> Result<S::Ok, S::Error> {
    // White space is kept too where that is possible; whoever hides the type gets the same value without it.
    if std::any::type_name::<S>().contains("serde_json::") {
        raw.serialize(serializer)
    } else {
        PlainRaw { raw, levels_left: MOST_LEVELS }.serialize(serializer)
    }
}

/// Writes a value.
///
/// # Errors
/// Those of the serializer.
pub fn write_value<S: Serializer>(value: &Value, serializer: S) -> Result<S::Ok, S::Error> {
    PlainValue(value).serialize(serializer)
}

/// Raw text is found without looking into it, however deep it is; `serde_json` itself reads no more levels than this.
const MOST_LEVELS: u8 = 127;

struct PlainRaw<'a> {
    raw: &'a RawValue,
    levels_left: u8,
}

impl Serialize for PlainRaw<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { raw, levels_left } = *self;
        let inner = |raw| PlainRaw { raw, levels_left: levels_left.saturating_sub(1) };
        match raw.get().as_bytes().first() {
            Some(b'[' | b'{') if levels_left == 0 => raw.serialize(serializer),
            Some(b'[') => {
                let elements: Vec<&RawValue> =
                    serde_json::from_str(raw.get()).map_err(serde::ser::Error::custom)?;
                serializer.collect_seq(elements.into_iter().map(inner))
            }
            Some(b'{') => match serde_json::from_str(raw.get()) {
                Ok(Members(members)) => {
                    serializer.collect_map(members.into_iter().map(|(name, member)| (name, inner(member))))
                }
                // A name that is not Unicode.
                Err(_) => raw.serialize(serializer),
            },
            Some(b'-' | b'0'..=b'9') => match Plain::of(raw.get()) {
                Some(number) => number.write(serializer),
                None => raw.serialize(serializer),
            },
            _ => match json_text::from_str(raw.get()) {
                Ok(Value::Bool(value)) => serializer.serialize_bool(value),
                Ok(Value::String(text)) => serializer.serialize_str(&text),
                Ok(_) => serializer.serialize_unit(),
                Err(_) => raw.serialize(serializer),
            },
        }
    }
}

struct PlainValue<'a>(&'a Value);

impl Serialize for PlainValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Number(number) => match Plain::of(&number.to_string()) {
                Some(plain) => plain.write(serializer),
                None => number.serialize(serializer),
            },
            Value::String(text) => serializer.serialize_str(text),
            Value::Array(elements) => serializer.collect_seq(elements.iter().map(PlainValue)),
            Value::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, member)| (name, PlainValue(member))))
            }
        }
    }
}

/// A number that is written with the same digits.
enum Plain {
    Unsigned(u64),
    Signed(i64),
    Float(f64),
}

impl Plain {
    /// `None` for a number whose digits would change.
    fn of(text: &str) -> Option<Self> {
        let unsigned = text.parse().ok().map(Self::Unsigned);
        let signed = || text.parse().ok().filter(|value| *value != 0).map(Self::Signed);
        unsigned.or_else(signed).or_else(|| {
            let value = text.parse().ok()?;
            (Number::from_f64(value)?.to_string() == text).then_some(Self::Float(value))
        })
    }

    fn write<S: Serializer>(self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unsigned(value) => serializer.serialize_u64(value),
            Self::Signed(value) => serializer.serialize_i64(value),
            Self::Float(value) => serializer.serialize_f64(value),
        }
    }
}

/// The members of an object in their order.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct MembersVisitor;

        impl<'de> Visitor<'de> for MembersVisitor {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(MembersVisitor)
    }
}
