//! Reading what is nearly right, without inventing a value and without losing one.

use cloudflare_email_security::__generated as rt;
use cloudflare_email_security::ErrorKind;
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use std::collections::BTreeMap;

fn read<'de, A: rt::ReadAs<'de, T>, T>(json: &'de str) -> Result<T, serde_json::Error> {
    rt::read::<A, T, _>(&mut serde_json::Deserializer::from_str(json))
}

#[test]
fn a_whole_number_is_read_from_a_number_or_its_text() {
    for json in ["7", "7.0", "7e0", "\"7\"", "\" 7 \""] {
        assert_eq!(read::<rt::Integer, i64>(json).expect(json), 7);
        assert_eq!(read::<rt::Integer, u32>(json).expect(json), 7);
    }
    assert_eq!(read::<rt::Integer, i64>("-9223372036854775808").expect("the least"), i64::MIN);
    assert_eq!(read::<rt::Integer, u64>("18446744073709551615").expect("the largest"), u64::MAX);
}

#[test]
fn what_is_no_whole_number_or_does_not_fit_is_an_error() {
    for json in ["7.5", "\"\"", "\"x\"", "\"7.5\"", "true", "null", "[7]", "1e300", "9223372036854775808"] {
        assert!(read::<rt::Integer, i64>(json).is_err(), "{json}");
    }
    assert!(read::<rt::Integer, u32>("-1").is_err());
    assert!(read::<rt::Integer, i32>("2147483648").is_err());
}

#[test]
fn an_id_is_a_string_or_the_digits_of_a_number() {
    for (json, id) in
        [("\"a\"", "a"), ("\"\"", ""), ("7", "7"), ("12345678901234567890123", "12345678901234567890123")]
    {
        assert_eq!(read::<rt::Id, String>(json).expect(json), id);
    }
    for json in ["null", "true", "{}", "[]"] {
        assert!(read::<rt::Id, String>(json).is_err(), "{json}");
    }
}

#[test]
fn the_ways_of_reading_go_through_options_lists_and_maps() {
    assert_eq!(read::<Option<rt::Integer>, Option<i64>>("null").expect("null"), None);
    assert_eq!(read::<Option<rt::Integer>, Option<i64>>("\"7\"").expect("text"), Some(7));
    assert_eq!(read::<Vec<rt::Id>, Vec<String>>("[1,\"b\"]").expect("ids"), ["1", "b"]);
    let nested = read::<Option<Vec<Option<rt::Integer>>>, Option<Vec<Option<i32>>>>("[1,null,\"3\"]");
    assert_eq!(nested.expect("a list"), Some(vec![Some(1), None, Some(3)]));
    assert_eq!(read_ids(r#"{"a":1}"#).expect("a map"), BTreeMap::from([("a".to_owned(), "1".to_owned())]));
    assert_eq!(read::<Vec<rt::Plain>, Vec<bool>>("[true]").expect("plain"), [true]);
}

#[expect(
    clippy::zero_sized_map_values,
    reason = "the values are read as ids, which is a type without content"
)]
fn read_ids(json: &str) -> Result<BTreeMap<String, String>, serde_json::Error> {
    read::<BTreeMap<String, rt::Id>, _>(json)
}

#[test]
fn a_discriminator_is_read_where_there_is_one() {
    let tagged = |json: &str| {
        let tagged = rt::read_tagged(&mut serde_json::Deserializer::from_str(json), "type").expect("JSON");
        assert_eq!(tagged.value, serde_json::from_str::<rt::Value>(json).expect("JSON"));
        tagged.tag
    };
    assert_eq!(tagged(r#"{"a":1,"type":"MOVE"}"#).as_deref(), Some("MOVE"));
    for json in [r#"{"a":1}"#, r#"{"type":7}"#, "[]", "\"type\"", "null"] {
        assert_eq!(tagged(json), None, "{json}");
    }
}

#[test]
fn a_value_is_read_as_one_of_the_shapes_or_is_an_error_of_the_reader() {
    let read = |value| rt::from_value::<Vec<u8>, serde_json::Error>(value);
    assert_eq!(read(serde_json::json!([1, 2])).expect("a list"), [1, 2]);
    assert!(read(serde_json::json!(["x"])).is_err());
}

/// An element that may have one of two shapes, one of which has such elements again.
#[derive(Debug)]
enum Nested {
    Leaf { _size: u8 },
    Branch { _parts: Vec<Nested> },
}

impl<'de> rt::Deserialize<'de> for Nested {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        struct Leaf {
            size: u8,
        }
        #[derive(serde::Deserialize)]
        struct Branch {
            parts: Vec<Nested>,
        }
        let tagged = rt::read_tagged(deserializer, "type")?;
        if tagged.tag.as_deref() == Some("LEAF") {
            rt::from_value(tagged.value).map(|Leaf { size }| Self::Leaf { _size: size })
        } else {
            rt::from_value(tagged.value).map(|Branch { parts }| Self::Branch { _parts: parts })
        }
    }
}

#[tokio::test]
async fn the_place_of_a_fault_leads_into_values_of_several_shapes() {
    let call = async |result: &str| {
        let mock = MockTransport::new().reply(MockReply::json(200, client_tests::envelope(result)));
        let call = client_tests::client(&mock).request::<Vec<Nested>>(http::Method::GET, &["x"]);
        call.send().await.expect_err("it does not fit")
    };
    for (result, path, found) in [
        (r#"[{"type":"LEAF","size":1},{"type":"LEAF"}]"#, "[1]", "missing field `size`"),
        (r#"[{"type":"LEAF","size":"canary"}]"#, "[0].size", "invalid type: string, expected u8"),
        (
            r#"[{"type":"B","parts":[{"type":"LEAF","size":true}]}]"#,
            "[0].parts[0].size",
            "invalid type: boolean, expected u8",
        ),
        (
            r#"[{"type":"B","parts":[{"type":"B","parts":["canary"]}]}]"#,
            "[0].parts[0].parts[0]",
            "invalid type: string, expected struct Branch",
        ),
        (
            r#"[{"type":"B","parts":"canary at `a`: b"}]"#,
            "[0].parts",
            "invalid type: string, expected a sequence",
        ),
    ] {
        let error = call(result).await;
        assert_eq!((error.kind(), error.decode_path()), (ErrorKind::Decode, Some(path)), "{error}");
        assert_eq!(error.to_string(), format!("cannot read `result` at `{path}`: {found} (HTTP 200)"));
        let source = std::error::Error::source(&error).map(ToString::to_string);
        assert!(!format!("{error} {error:?} {source:?}").contains("canary"), "{error:?}");
    }
}

#[test]
fn a_shape_without_its_discriminator_is_written_with_it() {
    let form = BTreeMap::from([("a", 1)]);
    let text = rt::write_tagged(serde_json::value::Serializer, "type", "MOVE", &form).expect("JSON");
    assert_eq!(text, serde_json::json!({"a": 1, "type": "MOVE"}));
}
