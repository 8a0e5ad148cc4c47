//! Reading a value of any shape just as it stood in the text: of a number every digit is kept.
//!
//! serde has no such thing, so `serde_json`'s own reader is asked for the raw text of the value, by the name that its
//! `RawValue` asks with. Every other deserializer passes over that name and gives the value itself.

use serde::de::{Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use serde_json::{Number, Value};
use std::borrow::Cow;
use std::fmt;

/// How `serde_json` is asked for raw text. Private to it, and held by a test below.
const RAW_VALUE: &str = "$serde_json::private::RawValue";
/// What it calls the text of a number where another crate of the program has switched on its feature
/// `arbitrary_precision`. As private, and held by `tests/downstream/`.
const NUMBER: &str = "$serde_json::private::Number";

/// Any JSON value as it stood in the text.
pub(crate) enum Exact {
    /// A string, without quotes and escapes.
    Text(String),
    /// The JSON of anything else.
    Json(String),
}

pub(crate) fn exact<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Exact, D::Error> {
    deserializer.deserialize_newtype_struct(RAW_VALUE, ExactVisitor { is_raw: true })
}

/// What TOML has before and behind the text of a date or time that stands there without quotes. As private.
const TOML_DATE: (&str, &str) = (r#"{"$__toml_private_datetime":""#, r#""}"#);

/// A string, or the digits of a number just as the server wrote them.
pub(crate) fn exact_text<'de, D: Deserializer<'de>>(
    deserializer: D,
    expected: &'static str,
) -> Result<String, D::Error> {
    let json = match exact(deserializer)? {
        Exact::Text(text) => return Ok(text),
        Exact::Json(json) => json,
    };
    if let Some(date) = json.strip_prefix(TOML_DATE.0).and_then(|rest| rest.strip_suffix(TOML_DATE.1)) {
        return Ok(date.to_owned());
    }
    let found = match json.as_bytes().first() {
        Some(b'-' | b'0'..=b'9') => return Ok(json),
        Some(b'n') => Unexpected::Unit,
        Some(b't') => Unexpected::Bool(true),
        Some(b'f') => Unexpected::Bool(false),
        Some(b'[') => Unexpected::Seq,
        _ => Unexpected::Map,
    };
    Err(D::Error::invalid_type(found, &expected))
}

impl Exact {
    fn of_raw<E: Error>(json: Cow<'_, str>) -> Result<Self, E> {
        let Some(inside) = json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else {
            return Ok(Self::Json(json.into_owned()));
        };
        if inside.contains('\\') {
            return serde_json::from_str(&json).map(Self::Text).map_err(E::custom);
        }
        Ok(Self::Text(inside.to_owned()))
    }

    /// The JSON of a string and of anything else.
    fn into_json(self) -> String {
        match self {
            Self::Text(text) => Value::String(text).to_string(),
            Self::Json(json) => json,
        }
    }
}

/// A value inside of another one.
impl<'de> Deserialize<'de> for Exact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        exact(deserializer)
    }
}

struct ExactVisitor {
    /// Whether raw text comes from the reader that was asked for it, and is JSON without doubt.
    is_raw: bool,
}

impl<'de> Visitor<'de> for ExactVisitor {
    type Value = Exact;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    /// Of a deserializer that has no raw text.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Exact, D::Error> {
        deserializer.deserialize_any(Self { is_raw: false })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Exact, A::Error> {
        let mut json = Vec::new();
        while let Some(Text(wire_name)) = members.next_key()? {
            match &*wire_name {
                RAW_VALUE if self.is_raw => return Exact::of_raw(members.next_value::<Text<'de>>()?.0),
                RAW_VALUE | NUMBER => {
                    let Text(text) = members.next_value()?;
                    let raw = RawValue::from_string(text.into_owned()).map_err(A::Error::custom)?;
                    return Exact::of_raw(Cow::Borrowed(raw.get()));
                }
                _ => {
                    let member: Exact = members.next_value()?;
                    json.push(format!("{}:{}", Value::from(wire_name), member.into_json()));
                }
            }
        }
        Ok(Exact::Json(format!("{{{}}}", json.join(","))))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Exact, A::Error> {
        let mut json = Vec::new();
        while let Some(element) = elements.next_element::<Exact>()? {
            json.push(element.into_json());
        }
        Ok(Exact::Json(format!("[{}]", json.join(","))))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Exact, E> {
        Ok(Exact::Text(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Exact, E> {
        Ok(Exact::Text(text))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Exact, E> {
        Ok(Exact::Json(value.to_string()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Exact, E> {
        Ok(Exact::Json(value.to_string()))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Exact, E> {
        Ok(Exact::Json(value.to_string()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Exact, E> {
        Ok(Exact::Json(value.to_string()))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Exact, E> {
        Ok(Exact::Json(value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Exact, E> {
        // JSON has no number that is none.
        Ok(Exact::Json(
            Number::from_f64(value).map_or_else(|| "null".to_owned(), |number| number.to_string()),
        ))
    }

    fn visit_unit<E: Error>(self) -> Result<Exact, E> {
        Ok(Exact::Json("null".to_owned()))
    }

    fn visit_none<E: Error>(self) -> Result<Exact, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Exact, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// A string, of the text itself where that is possible.
struct Text<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;

        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Borrowed(text)))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Text<'de>, E> {
                self.visit_string(text.to_owned())
            }

            fn visit_string<E: Error>(self, text: String) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Owned(text)))
            }
        }

        deserializer.deserialize_str(TextVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::{Exact, RAW_VALUE, exact};
    use serde::Deserializer;
    use serde::de::Visitor;
    use serde_json::{Value, json};

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> (bool, String) {
        match exact(deserializer).unwrap_or_else(|error| panic!("{error}")) {
            Exact::Text(text) => (true, text),
            Exact::Json(json) => (false, json),
        }
    }

    #[test]
    fn the_name_that_raw_text_is_asked_by_is_that_of_the_library() {
        // Only raw text has the zero at the end.
        assert_eq!(read(&mut serde_json::Deserializer::from_str(" 1.50 ")), (false, "1.50".to_owned()));
        let digits = "123456789012345678901234567890";
        let mut bytes = serde_json::Deserializer::from_slice(digits.as_bytes());
        assert_eq!(read(&mut bytes), (false, digits.to_owned()));
        let object = r#"{ "b" : 1e0, "a" : [ ] }"#;
        assert_eq!(
            read(&mut serde_json::Deserializer::from_reader(object.as_bytes())),
            (false, object.to_owned())
        );
        // Of a tree the text is made.
        assert_eq!(read(json!([{ "a": "b" }])), (false, r#"[{"a":"b"}]"#.to_owned()));
    }

    #[test]
    fn a_server_that_uses_the_name_cannot_pass_off_other_text_as_json() {
        use serde::de::IntoDeserializer;
        use serde::de::value::{Error, MapDeserializer};
        for (text, is_json) in [("1.50", true), ("[1", false), ("1,2", false), ("", false)] {
            let map: MapDeserializer<'_, _, Error> =
                std::collections::BTreeMap::from([(RAW_VALUE, text)]).into_deserializer();
            let visited = super::ExactVisitor { is_raw: false }.visit_map(map);
            assert_eq!(visited.is_ok(), is_json, "{text}");
        }
    }

    #[test]
    fn every_other_deserializer_gives_the_value_itself() {
        use serde::de::IntoDeserializer;
        use serde::de::value::Error;
        let text: serde::de::value::StrDeserializer<'_, Error> = "a\"b".into_deserializer();
        assert_eq!(read(text), (true, "a\"b".to_owned()));
        let number: serde::de::value::U64Deserializer<Error> = 7_u64.into_deserializer();
        assert_eq!(read(number), (false, "7".to_owned()));
        let number: serde::de::value::F64Deserializer<Error> = f64::NAN.into_deserializer();
        assert_eq!(read(number), (false, "null".to_owned()));
        let members = std::collections::BTreeMap::from([("a", 1_u8), ("b", 2)]);
        let map: serde::de::value::MapDeserializer<'_, _, Error> = members.into_deserializer();
        assert_eq!(read(map), (false, r#"{"a":1,"b":2}"#.to_owned()));
        assert_eq!(read(Value::Null), (false, "null".to_owned()));
    }
}
