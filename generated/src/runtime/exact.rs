//! Reading a value of any shape just as it stood in the text: of a number every digit is kept.
//!
//! serde has no such thing, so `serde_json`'s own reader is asked for the raw text of the value, by the name that its
//! `RawValue` asks with. Every other deserializer passes over that name and gives the value itself.
//!
//! Raw text is searched for its end and then looked at once more, which takes longer than reading. Nearly all such values
//! are strings, so they are read as strings at first, and as raw text when that did not do: see [`quickly`].

use serde::de::{Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use serde_json::{Number, Value};
use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

/// How `serde_json` is asked for raw text. Private to it, and held by a test below.
const RAW_VALUE: &str = "$serde_json::private::RawValue";
/// What it calls the text of a number where another crate of the program has switched on its feature
/// `arbitrary_precision`. As private, and held by `tests/downstream/`.
const NUMBER: &str = "$serde_json::private::Number";

/// Any JSON value as it stood in the text.
pub(crate) enum Exact<'de> {
    /// A string, without quotes and escapes.
    Text(Cow<'de, str>),
    /// The JSON of anything else.
    Json(String),
}

pub(crate) fn exact<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Exact<'de>, D::Error> {
    if PASS.get() == Pass::Quick {
        return deserializer.deserialize_any(QuickVisitor);
    }
    deserializer.deserialize_newtype_struct(RAW_VALUE, ExactVisitor { is_raw: true })
}

/// What TOML has before and behind the text of a date or time that stands there without quotes. As private.
const TOML_DATE: (&str, &str) = (r#"{"$__toml_private_datetime":""#, r#""}"#);

thread_local! {
    static PASS: Cell<Pass> = const { Cell::new(Pass::Exact) };
}

/// How the values of this module are read on this thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pass {
    Exact,
    /// Only strings and whole numbers, of which this loses nothing.
    Quick,
    /// Something else was met: what the pass has read does not count, whatever its reader made of the error.
    GivenUp,
}

/// Reads JSON twice as often as needed in the seldom case, and much faster in the usual one: without raw text at first, and
/// with it where there was a value whose text this would have changed.
pub(crate) fn quickly<T>(read: impl Fn() -> T) -> T {
    /// Also when a reader panics.
    struct Restore(Pass);

    impl Drop for Restore {
        fn drop(&mut self) {
            PASS.set(self.0);
        }
    }

    let quick = {
        let _restore = Restore(PASS.replace(Pass::Quick));
        let value = read();
        (PASS.get() == Pass::Quick).then_some(value)
    };
    quick.unwrap_or_else(read)
}

struct QuickVisitor;

impl QuickVisitor {
    fn give_up<E: Error>() -> E {
        PASS.set(Pass::GivenUp);
        E::custom("a value to be read from its raw text")
    }
}

impl<'de> Visitor<'de> for QuickVisitor {
    type Value = Exact<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Exact<'de>, E> {
        Ok(Exact::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Exact<'de>, E> {
        Ok(Exact::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Exact<'de>, E> {
        Ok(Exact::Json(value.to_string()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Exact<'de>, E> {
        Ok(Exact::Json(value.to_string()))
    }

    fn visit_f64<E: Error>(self, _value: f64) -> Result<Exact<'de>, E> {
        Err(Self::give_up())
    }

    fn visit_bool<E: Error>(self, _value: bool) -> Result<Exact<'de>, E> {
        Err(Self::give_up())
    }

    fn visit_unit<E: Error>(self) -> Result<Exact<'de>, E> {
        Err(Self::give_up())
    }

    fn visit_map<A: MapAccess<'de>>(self, _members: A) -> Result<Exact<'de>, A::Error> {
        Err(Self::give_up())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _elements: A) -> Result<Exact<'de>, A::Error> {
        Err(Self::give_up())
    }
}

/// A string, or the digits of a number just as the server wrote them.
pub(crate) fn exact_text<'de, D: Deserializer<'de>>(
    deserializer: D,
    expected: &'static str,
) -> Result<String, D::Error> {
    let json = match exact(deserializer)? {
        Exact::Text(text) => return Ok(text.into_owned()),
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

impl<'de> Exact<'de> {
    fn of_raw<E: Error>(json: Cow<'de, str>) -> Result<Self, E> {
        let Some(inside) = json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else {
            return Ok(Self::Json(json.into_owned()));
        };
        if inside.contains('\\') {
            return serde_json::from_str(&json)
                .map(|text: String| Self::Text(text.into()))
                .map_err(E::custom);
        }
        Ok(Self::Text(match json {
            Cow::Borrowed(json) => Cow::Borrowed(&json[1..json.len() - 1]),
            Cow::Owned(_) => Cow::Owned(inside.to_owned()),
        }))
    }

    /// The JSON of a string and of anything else.
    fn into_json(self) -> String {
        match self {
            Self::Text(text) => Value::from(text).to_string(),
            Self::Json(json) => json,
        }
    }
}

/// A value inside of another one.
impl<'de> Deserialize<'de> for Exact<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        exact(deserializer)
    }
}

struct ExactVisitor {
    /// Whether raw text comes from the reader that was asked for it, and is JSON without doubt.
    is_raw: bool,
}

impl<'de> Visitor<'de> for ExactVisitor {
    type Value = Exact<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    /// Of a deserializer that has no raw text.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Exact<'de>, D::Error> {
        deserializer.deserialize_any(Self { is_raw: false })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Exact<'de>, A::Error> {
        let mut json = Vec::new();
        while let Some(Text(wire_name)) = members.next_key()? {
            match &*wire_name {
                RAW_VALUE if self.is_raw => return Exact::of_raw(members.next_value::<Text<'de>>()?.0),
                RAW_VALUE | NUMBER => {
                    let Text(text) = members.next_value()?;
                    let raw = RawValue::from_string(text.into_owned()).map_err(A::Error::custom)?;
                    return Exact::of_raw(Cow::Owned(raw.get().to_owned()));
                }
                _ => {
                    let member: Exact<'de> = members.next_value()?;
                    json.push(format!("{}:{}", Value::from(wire_name), member.into_json()));
                }
            }
        }
        Ok(Exact::Json(format!("{{{}}}", json.join(","))))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Exact<'de>, A::Error> {
        let mut json = Vec::new();
        while let Some(element) = elements.next_element::<Exact<'de>>()? {
            json.push(element.into_json());
        }
        Ok(Exact::Json(format!("[{}]", json.join(","))))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Exact<'de>, E> {
        Ok(Exact::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Exact<'de>, E> {
        Ok(Exact::Text(Cow::Owned(text)))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Exact<'de>, E> {
        Ok(Exact::Json(value.to_string()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Exact<'de>, E> {
        Ok(Exact::Json(value.to_string()))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Exact<'de>, E> {
        Ok(Exact::Json(value.to_string()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Exact<'de>, E> {
        Ok(Exact::Json(value.to_string()))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Exact<'de>, E> {
        Ok(Exact::Json(value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Exact<'de>, E> {
        // JSON has no number that is none.
        Ok(Exact::Json(
            Number::from_f64(value).map_or_else(|| "null".to_owned(), |number| number.to_string()),
        ))
    }

    fn visit_unit<E: Error>(self) -> Result<Exact<'de>, E> {
        Ok(Exact::Json("null".to_owned()))
    }

    fn visit_none<E: Error>(self) -> Result<Exact<'de>, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Exact<'de>, D::Error> {
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
    use super::{Exact, PASS, Pass, RAW_VALUE, exact, quickly};
    use serde::Deserializer;
    use serde::de::Visitor;
    use serde_json::{Value, json};

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> (bool, String) {
        match exact(deserializer).unwrap_or_else(|error| panic!("{error}")) {
            Exact::Text(text) => (true, text.into_owned()),
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
    fn read_quickly_values_are_the_same_to_the_last_digit() {
        for (text, is_text, value) in [
            (r#""a""#, true, "a"),
            (r#""a\u00e9\n""#, true, "a\u{e9}\n"),
            ("12", false, "12"),
            ("-7", false, "-7"),
            ("-0", false, "-0"),
            ("1.50", false, "1.50"),
            ("1e2", false, "1e2"),
            ("123456789012345678901234567890", false, "123456789012345678901234567890"),
            ("true", false, "true"),
            ("null", false, "null"),
            ("[ 1 ]", false, "[ 1 ]"),
            (r#"{ "b" : 1.0 }"#, false, r#"{ "b" : 1.0 }"#),
        ] {
            let quick = quickly(|| match serde_json::from_str::<Exact<'_>>(text).ok()? {
                Exact::Text(text) => Some((true, text.into_owned())),
                Exact::Json(json) => Some((false, json)),
            });
            assert_eq!(quick, Some((is_text, value.to_owned())), "{text}");
        }
    }

    #[test]
    fn what_a_reader_makes_of_a_value_that_was_passed_over_does_not_count() {
        // As a union does that tries its forms one after the other.
        let first_or_else = || match serde_json::from_str::<Exact<'_>>("1.5") {
            Ok(_) => "first",
            Err(_) => "second",
        };
        assert_eq!(quickly(first_or_else), "first");
        assert!(std::panic::catch_unwind(|| quickly(|| assert_ne!(PASS.get(), Pass::Quick))).is_err());
        assert_eq!(PASS.get(), Pass::Exact);
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
