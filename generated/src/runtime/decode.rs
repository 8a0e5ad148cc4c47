//! Reading a result as a Rust type, with the place of the fault when it does not fit.

use super::display_text::{both_ends, one_line};
use super::error::{Error, ErrorKind};
use super::json_text;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use serde_path_to_error::{Path, Segment};
use std::borrow::Cow;
use std::fmt;

/// Reads `result`. `pointer` says where in the body it stands; empty for the body itself.
pub(crate) fn decode<T: DeserializeOwned>(result: &RawValue, pointer: &'static str) -> Result<T, Error> {
    read(result, Place::Whole(pointer))
}

/// Reads one element of a list by itself. The error holds the element.
pub(crate) fn decode_element<T: DeserializeOwned>(element: &RawValue, index: usize) -> Result<T, Error> {
    read(element, Place::Element(index)).map_err(|error| error.with_element(index, element.get()))
}

/// What is read.
#[derive(Clone, Copy)]
enum Place {
    /// The value at a pointer into the body.
    Whole(&'static str),
    /// An element of a list.
    Element(usize),
}

impl Place {
    /// The path of a fault, from the result on.
    fn path(self, within: String) -> String {
        match self {
            Self::Whole(_) => within,
            Self::Element(index) => join(&format!("[{index}]"), &within),
        }
    }

    fn describe(self, path: &str) -> String {
        let whole = match self {
            Self::Whole("") => "the body".to_owned(),
            Self::Whole(pointer) => format!("`{pointer}`"),
            Self::Element(_) => "an element of the list".to_owned(),
        };
        if path == "." { whole } else { format!("{whole} at `{path}`") }
    }
}

fn read<T: DeserializeOwned>(value: &RawValue, place: Place) -> Result<T, Error> {
    serde_json::from_str(value.get()).or_else(|_| read_again(value.get(), place))
}

/// Strings that are not Unicode are repaired only now. Keeping track of the place doubles the time, so a value that does not
/// fit is read once more for it.
fn read_again<T: DeserializeOwned>(text: &str, place: Place) -> Result<T, Error> {
    let repaired = json_text::repaired(text.as_bytes());
    if let Some(value) = repaired.as_deref().and_then(|repaired| serde_json::from_str(repaired).ok()) {
        return Ok(value);
    }
    let mut reader = serde_json::Deserializer::from_str(repaired.as_deref().unwrap_or(text));
    serde_path_to_error::deserialize(&mut reader).map_err(|error| fault(&error, place))
}

/// A line of an error must stay readable, whatever the server names its members.
const LONGEST_PATH: usize = 300;
const LONGEST_NAME: usize = 60;
const LONGEST_SENTENCE: usize = 300;

// Not generic, so that it is compiled once.
fn fault(error: &serde_path_to_error::Error<serde_json::Error>, place: Place) -> Error {
    let Deeper { path, sentence } = Deeper::of(error);
    let path = both_ends(&place.path(path), LONGEST_PATH);
    // What did not fit, without the value that did not: it may be part of a mail.
    let found = one_line(&without_value(&sentence), LONGEST_SENTENCE);
    let message = format!("cannot read {}: {found}", place.describe(&path));
    let fault = Error::new(ErrorKind::Decode, message).with_decode_path(path);
    let whole = match place {
        Place::Whole(_) => "result",
        Place::Element(_) => "element",
    };
    match (error.inner().line(), error.inner().column()) {
        // A value that was read before is not at any place.
        (0, _) => fault,
        (line, column) => fault.with_source(format!("at line {line}, column {column} of the {whole}")),
    }
}

/// A fault with its place. What is read from a value inside of another one, such as a form of a union, knows only its own
/// place; it writes that into its words, and whoever reads the outer value puts the two together.
pub(crate) struct Deeper {
    path: String,
    sentence: String,
}

impl Deeper {
    pub(crate) fn of(error: &serde_path_to_error::Error<serde_json::Error>) -> Self {
        let (outer, sentence) = (path_text(error.path()), error.inner().to_string());
        match Self::parse(&sentence) {
            Some(inner) => Self { path: join(&outer, &inner.path), ..inner },
            None => Self { path: outer, sentence },
        }
    }

    /// Reads what its `Display` writes.
    fn parse(sentence: &str) -> Option<Self> {
        let (path, sentence) = sentence.strip_prefix(WITHIN)?.split_once(BEFORE_SENTENCE)?;
        Some(Self { path: path.to_owned(), sentence: sentence.to_owned() })
    }
}

const WITHIN: &str = "at `";
const BEFORE_SENTENCE: &str = "`: ";

impl fmt::Display for Deeper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{WITHIN}{}{BEFORE_SENTENCE}{}", self.path, self.sentence)
    }
}

/// The text of a path. A name that a map of the server's own names may have is shown as [`shown_name`] does.
fn path_text(path: &Path) -> String {
    let mut text = String::new();
    for segment in path {
        let dot = if text.is_empty() { "" } else { "." };
        match segment {
            Segment::Seq { index } => text.extend(["[", &index.to_string(), "]"]),
            Segment::Map { key: name } | Segment::Enum { variant: name } => {
                text.extend([dot, &shown_name(name)]);
            }
            Segment::Unknown => text.extend([dot, "?"]),
        }
    }
    if text.is_empty() { ".".to_owned() } else { text }
}

/// A name of a member. One that is no word, such as an address, is not repeated, but its length is.
fn shown_name(wire_name: &str) -> Cow<'_, str> {
    let is_of_words = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '$' | ':' | '.');
    let inside = wire_name.strip_prefix('@').unwrap_or(wire_name);
    let length = wire_name.chars().count();
    if inside.is_empty() || !inside.chars().all(is_of_words) {
        Cow::Owned(format!("(name of {length} characters)"))
    } else if length > LONGEST_NAME {
        Cow::Owned(one_line(wire_name, LONGEST_NAME))
    } else {
        Cow::Borrowed(wire_name)
    }
}

/// The path of a place inside of another one; `.` is the whole.
fn join(outer: &str, inner: &str) -> String {
    match (outer, inner) {
        (outer, ".") => outer.to_owned(),
        (".", inner) => inner.to_owned(),
        (outer, inner) if inner.starts_with('[') => format!("{outer}{inner}"),
        (outer, inner) => format!("{outer}.{inner}"),
    }
}

/// How the sentences begin that hold nothing of a value.
const WITHOUT_VALUE: [&str; 5] = [
    "missing field `",
    "duplicate field `",
    "invalid length ",
    "number out of range",
    "recursion limit exceeded",
];

/// Takes the value out of a sentence such as ``invalid type: string "a secret", expected i64 at line 1 column 9``.
/// A sentence of another form is not repeated at all.
fn without_value(sentence: &str) -> String {
    // Of the place only the numbers are told, by the caller.
    let sentence = sentence.rfind(" at line ").map_or(sentence, |end| &sentence[..end]);
    if WITHOUT_VALUE.into_iter().any(|start| sentence.starts_with(start)) {
        return sentence.to_owned();
    }
    let wrong = ["invalid type: ", "invalid value: "].into_iter().find(|start| sentence.starts_with(start));
    if let (Some(start), Some(expected)) = (wrong, sentence.rfind(", expected ")) {
        let value = &sentence[start.len()..expected];
        let kinds = [
            "string",
            "integer",
            "floating point",
            "number",
            "boolean",
            "null",
            "map",
            "sequence",
            "byte array",
        ];
        let kind = kinds.into_iter().find(|kind| value.starts_with(kind)).unwrap_or("a value");
        return format!("{start}{kind}{}", &sentence[expected..]);
    }
    "the value does not have the expected form".to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Deeper, decode, join, without_value};
    use serde::de::Error as _;
    use serde::{Deserialize, Deserializer};
    use serde_json::value::RawValue;
    use std::error::Error as _;

    #[test]
    fn the_value_is_taken_out_and_the_rest_is_kept() {
        let told = |sentence| without_value(sentence);
        assert_eq!(
            told("invalid type: string \"secret, expected x\", expected i64 at line 1 column 9"),
            "invalid type: string, expected i64"
        );
        assert_eq!(told("missing field `id` at line 1 column 2"), "missing field `id`");
        assert_eq!(
            told("invalid length 0, expected struct X with 1 element at line 1 column 2"),
            "invalid length 0, expected struct X with 1 element"
        );
        assert_eq!(told("secret secret at line 1 column 2"), "the value does not have the expected form");
    }

    #[test]
    fn a_place_inside_of_a_value_is_put_behind_that_of_the_value() {
        for (outer, inner, path) in [
            (".", ".", "."),
            ("a", ".", "a"),
            (".", "b", "b"),
            ("a", "b.c", "a.b.c"),
            ("[1]", "[2].b", "[1][2].b"),
        ] {
            assert_eq!(join(outer, inner), path);
        }
        let told = Deeper { path: "a[0]".to_owned(), sentence: "missing field `id`".to_owned() }.to_string();
        let Deeper { path, sentence } = Deeper::parse(&told).expect("as it was written");
        assert_eq!((path.as_str(), sentence.as_str()), ("a[0]", "missing field `id`"));
        for other in ["missing field `id`", "at `a`", "invalid type: string \"at `a`: b\", expected i64"] {
            assert!(Deeper::parse(other).is_none(), "{other}");
        }
    }

    /// Knows no place.
    #[derive(Debug)]
    struct Refused;

    impl<'de> Deserialize<'de> for Refused {
        fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
            Err(D::Error::custom("secret"))
        }
    }

    #[test]
    fn a_place_that_is_not_known_is_not_told() {
        let raw = RawValue::from_string("7".to_owned()).expect("JSON");
        let error = decode::<Refused>(&raw, "result").expect_err("refused");
        assert_eq!(error.to_string(), "cannot read `result`: the value does not have the expected form");
        assert!(error.source().is_none());
    }
}
