//! Reading a result as a Rust type, with the place of the fault when it does not fit.

use super::error::{Error, ErrorKind};
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use std::fmt;

/// Reads `result`. `pointer` says where in the body it stands; empty for the body itself.
pub(crate) fn decode<T: DeserializeOwned>(result: &RawValue, pointer: &'static str) -> Result<T, Error> {
    // Keeping track of the place doubles the time, so a result that does not fit is read a second time for it.
    serde_json::from_str(result.get()).or_else(|_| {
        let mut reader = serde_json::Deserializer::from_str(result.get());
        serde_path_to_error::deserialize(&mut reader).map_err(|error| fault(&error, pointer))
    })
}

/// Reads one element of a list by itself. The error holds the element.
pub(crate) fn decode_element<T: DeserializeOwned>(
    element: &RawValue,
    pointer: &'static str,
    index: usize,
) -> Result<T, Error> {
    decode(element, pointer).map_err(|error| error.with_element(index, element.get()))
}

// Not generic, so that it is compiled once.
fn fault(error: &serde_path_to_error::Error<serde_json::Error>, pointer: &'static str) -> Error {
    let path = error.path().to_string();
    let whole = if pointer.is_empty() { "the body".to_owned() } else { format!("`{pointer}`") };
    let message =
        if path == "." { format!("cannot read {whole}") } else { format!("cannot read {whole} at `{path}`") };
    let source = DecodeFault::new(error.inner());
    Error::new(ErrorKind::Decode, message).with_decode_path(path).with_source(source)
}

/// What did not fit, without the value that did not: it may be part of a mail.
#[derive(Debug)]
struct DecodeFault {
    found: String,
    line: usize,
    column: usize,
}

impl DecodeFault {
    fn new(error: &serde_json::Error) -> Self {
        let found = without_value(&error.to_string());
        Self { found, line: error.line(), column: error.column() }
    }
}

impl fmt::Display for DecodeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { found, line, column } = self;
        write!(f, "{found} (line {line}, column {column} of the result)")
    }
}

impl std::error::Error for DecodeFault {}

/// Takes the value out of a sentence such as ``invalid type: string "a secret", expected i64 at line 1 column 9``.
/// A sentence of another form is not repeated at all.
fn without_value(sentence: &str) -> String {
    // The place is told by the caller.
    let sentence = sentence.rfind(" at line ").map_or(sentence, |end| &sentence[..end]);
    if sentence.starts_with("missing field `") {
        return sentence.to_owned();
    }
    let wrong = ["invalid type: ", "invalid value: "].into_iter().find(|start| sentence.starts_with(start));
    if let (Some(start), Some(expected)) = (wrong, sentence.rfind(", expected ")) {
        let value = &sentence[start.len()..expected];
        let kinds =
            ["string", "integer", "floating point", "boolean", "null", "map", "sequence", "byte array"];
        let kind = kinds.into_iter().find(|kind| value.starts_with(kind)).unwrap_or("a value");
        return format!("{start}{kind}{}", &sentence[expected..]);
    }
    "the value does not have the expected form".to_owned()
}

#[cfg(test)]
mod tests {
    use super::without_value;

    #[test]
    fn the_value_is_taken_out_and_the_rest_is_kept() {
        let told = |sentence| without_value(sentence);
        assert_eq!(
            told("invalid type: string \"secret, expected x\", expected i64 at line 1 column 9"),
            "invalid type: string, expected i64"
        );
        assert_eq!(told("missing field `id` at line 1 column 2"), "missing field `id`");
        assert_eq!(told("secret secret at line 1 column 2"), "the value does not have the expected form");
    }
}
