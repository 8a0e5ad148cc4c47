//! Types of this crate inside of a user's own types, and in formats other than JSON.

use client_tests::POLICY;
use cloudflare_email_security::test_util::FakeApi;
use cloudflare_email_security::types::{
    AllowPolicy, BulkJob, BulkJobActionParams, BulkJobMessage, Finding, MessageDetails, MessageDetections,
    MessageTrace, PatternType, StoredPatternType,
};
use cloudflare_email_security::{Date, Timestamp};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::fmt::Debug;

/// What the document's example of an operation has as its result, or as the first element of it.
fn example<T: DeserializeOwned>(operation_id: &str) -> T {
    let mut body: Value = serde_json::from_str(FakeApi::example(operation_id)).expect("JSON");
    let result = body["result"].take();
    let result = result.get(0).cloned().unwrap_or(result);
    serde_json::from_value(result).unwrap_or_else(|error| panic!("{operation_id}: {error}"))
}

fn policy(change: impl Fn(&mut Value)) -> String {
    let mut policy: Value = serde_json::from_str(POLICY).expect("JSON");
    change(&mut policy);
    policy.to_string()
}

fn job(change: impl Fn(&mut Value)) -> String {
    let body: Value = serde_json::from_str(FakeApi::example("email_security_get_bulk_job")).expect("JSON");
    let mut job = body["result"].clone();
    change(&mut job);
    job.to_string()
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
struct Flattened<T> {
    seen_by: String,
    #[serde(flatten)]
    inner: T,
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(untagged)]
enum Untagged<T> {
    Count { count: u64 },
    Ours(T),
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Tagged<T> {
    Ours(T),
    Nothing,
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(tag = "kind", content = "content")]
enum Adjacent<T> {
    Ours(T),
}

/// The members of an object after one more.
fn with_member(json: &str, member: &str) -> String {
    format!("{{{member},{}", json.strip_prefix('{').expect("an object"))
}

/// Reads a value by itself and inside of each of the types above; it has to be the same everywhere.
fn reads_inside<T: DeserializeOwned + Serialize + Clone + Debug + PartialEq>(json: &str) -> T {
    let alone: T = serde_json::from_str(json).expect(json);
    let flattened: Flattened<T> = serde_json::from_str(&with_member(json, r#""seen_by":"me""#)).expect(json);
    assert_eq!(flattened.inner, alone);
    let optional: Flattened<Option<T>> =
        serde_json::from_str(&with_member(json, r#""seen_by":"me""#)).expect(json);
    assert_eq!(optional.inner.as_ref(), Some(&alone));
    assert_eq!(serde_json::from_str::<Untagged<T>>(json).expect(json), Untagged::Ours(alone.clone()));
    let tagged: Tagged<T> = serde_json::from_str(&with_member(json, r#""kind":"ours""#)).expect(json);
    assert_eq!(tagged, Tagged::Ours(alone.clone()));
    let adjacent = format!(r#"{{"content":{json},"kind":"Ours"}}"#);
    assert_eq!(serde_json::from_str::<Adjacent<T>>(&adjacent).expect(json), Adjacent::Ours(alone.clone()));
    // And from a tree, which is how many programs read.
    let tree: Value = serde_json::from_str(json).expect(json);
    assert_eq!(serde_json::from_value::<Untagged<T>>(tree).expect(json), Untagged::Ours(alone.clone()));
    goes_through(&alone);
    goes_through(&flattened);
    goes_through(&tagged);
    goes_through(&Adjacent::Ours(alone.clone()));
    goes_through(&Untagged::Ours(alone.clone()));
    alone
}

/// Writes and reads a value in every format.
fn goes_through<T: DeserializeOwned + Serialize + Debug + PartialEq>(value: &T) {
    let json = serde_json::to_string(value).expect("JSON");
    assert_eq!(&serde_json::from_str::<T>(&json).expect(&json), value);
    let tree = serde_json::to_value(value).expect("a tree");
    assert_eq!(&serde_json::from_value::<T>(tree).expect(&json), value);
    goes_through_other_formats(value);
}

fn goes_through_other_formats<T: DeserializeOwned + Serialize + Debug + PartialEq>(value: &T) {
    let toml = toml::to_string(value).expect("TOML");
    assert_eq!(&toml::from_str::<T>(&toml).expect(&toml), value, "{toml}");
    let bytes = rmp_serde::to_vec_named(value).expect("MessagePack");
    assert_eq!(&rmp_serde::from_slice::<T>(&bytes).expect(&toml), value);
    assert_eq!(&rmp_serde::from_read::<_, T>(&bytes[..]).expect(&toml), value);
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).expect("CBOR");
    assert_eq!(&ciborium::from_reader::<T, _>(&bytes[..]).expect(&toml), value);
}

#[test]
fn the_examples_of_the_document_are_read_inside_of_other_types_and_in_other_formats() {
    fn check<T: DeserializeOwned + Serialize + Clone + Debug + PartialEq>(operation_id: &str) {
        let value: T = example(operation_id);
        reads_inside::<T>(&serde_json::to_string(&value).expect("JSON"));
    }
    check::<AllowPolicy>("email_security_get_allow_policy");
    check::<BulkJob>("email_security_get_bulk_job");
    check::<BulkJobMessage>("email_security_get_bulk_job_messages");
    check::<MessageDetails>("email_security_investigate");
    check::<MessageDetections>("email_security_get_message_detections");
    check::<MessageTrace>("email_security_get_message_trace");
}

#[test]
fn ids_and_whole_numbers_are_read_in_every_form() {
    let policy: AllowPolicy = reads_inside(&policy(|policy| policy["id"] = 42.into()));
    assert_eq!(policy.id, "42");
    for failed in [json!(7), json!(7.0), json!("7"), json!(" 7 "), json!("7.0"), json!("7.00")] {
        let job: BulkJob = reads_inside(&job(|job| job["messages_failed"] = failed.clone()));
        assert_eq!(job.messages_failed, 7);
    }
}

#[test]
fn numbers_with_decimals_are_read() {
    for (score, read) in [(json!(0.1), 0.1), (json!(7), 7.0), (json!(-3), -3.0)] {
        assert_eq!(reads_inside::<Finding>(&json!({"score": score}).to_string()).score, Some(read));
    }
}

#[test]
fn unknown_values_of_enums_are_kept() {
    for value in [
        json!("NEW"),
        json!(42),
        json!(-1),
        json!(1.5),
        json!(true),
        json!(["x", 1, {"a": 1.5}]),
        json!({"a": [1]}),
    ] {
        let policy: AllowPolicy = reads_inside(&policy(|policy| policy["pattern_type"] = value.clone()));
        let kept = policy.pattern_type.expect("the value");
        assert_eq!(serde_json::to_value(&kept).expect("JSON"), value);
        assert!(!kept.is_known());
    }
}

#[test]
fn unknown_forms_are_kept() {
    for params in [
        json!({"type": "NEW", "n": 7, "x": [1.5, "a"]}),
        json!({"destination": "Inbox"}),
        json!("text"),
        json!(7),
    ] {
        let job: BulkJob = reads_inside(&job(|job| job["action_params"] = params.clone()));
        assert_eq!(job.action_params, BulkJobActionParams::Unrecognized(params));
    }
}

#[test]
fn a_timestamp_that_cannot_be_read_is_kept() {
    for text in ["2014-01-01T05:20:00.12345Z", "soon", ""] {
        let policy: AllowPolicy = reads_inside(&policy(|policy| policy["created_at"] = text.into()));
        assert_eq!(policy.created_at.as_str(), text);
    }
    for at in [Timestamp::from("2014-01-01T05:20:00Z"), Timestamp::from("soon")] {
        goes_through(&Flattened {
            seen_by: "me".to_owned(),
            inner: std::collections::BTreeMap::from([("at".to_owned(), at)]),
        });
    }
    let dates = std::collections::BTreeMap::from([("on".to_owned(), Date::from("2014-01-01"))]);
    goes_through(&Flattened { seen_by: "me".to_owned(), inner: dates });
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
struct Held {
    kept: PatternType,
}

fn held(json: &str) -> Held {
    Held { kept: serde_json::from_str(json).expect("any value") }
}

#[test]
fn the_digits_of_an_unknown_number_survive_every_format() {
    for digits in ["1.50", "1e3", "-0", "12345678901234567890123", "0.1000", "[1.50,2]", r#"{"a":{"b":1e3}}"#]
    {
        let held = held(digits);
        goes_through_other_formats(&held);
        assert_eq!(serde_json::to_string(&held.kept).expect("JSON"), digits);
    }
}

#[test]
fn an_unknown_value_of_any_depth_is_written() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(serde_json::to_string(&held(&deep).kept).expect("JSON"), deep);
    let bytes = rmp_serde::to_vec_named(&held(&deep)).expect("MessagePack");
    assert!(bytes.len() > 190_000);
}

#[test]
fn other_formats_get_plain_data_where_nothing_is_lost_by_it() {
    for (json, toml) in [
        ("42", "kept = 42\n"),
        ("-7", "kept = -7\n"),
        ("1.5", "kept = 1.5\n"),
        ("true", "kept = true\n"),
        (r#""NEW""#, "kept = \"NEW\"\n"),
        ("[1, 2]", "kept = [1, 2]\n"),
        (r#"{ "b" : "x\u00e9" }"#, "[kept]\nb = \"xé\"\n"),
        (r#"{"a":"\ud800"}"#, "[kept]\na = \"\u{fffd}\"\n"),
    ] {
        assert_eq!(toml::to_string(&held(json)).expect("TOML"), toml);
    }
    assert_eq!(rmp_serde::to_vec_named(&held("7")).expect("MessagePack"), b"\x81\xa4kept\x07");
    let null = rmp_serde::to_vec_named(&held("null")).expect("MessagePack");
    assert_eq!(null, b"\x81\xa4kept\xc0");
    assert_eq!(rmp_serde::from_slice::<Held>(&null).expect("the value"), held("null"));
}

#[test]
fn a_form_is_written_as_plain_data() {
    #[derive(Serialize)]
    struct Params {
        params: BulkJobActionParams,
    }
    let params = |json: &str| Params { params: serde_json::from_str(json).expect("any value") };
    let toml = toml::to_string(&params(r#"{"type":"NEW","n":7}"#)).expect("TOML");
    assert_eq!(toml, "[params]\nn = 7\ntype = \"NEW\"\n".replace("n = 7\ntype = \"NEW\"\n", &order()));
    let toml = toml::to_string(&params(r#"{"type":"MOVE","destination":"Inbox"}"#)).expect("TOML");
    assert!(toml.contains("type = \"MOVE\"\n") && toml.contains("destination = \"Inbox\"\n"), "{toml}");
}

/// A map of `serde_json` has its members in their order, or as they came where a crate of the program asks for that.
fn order() -> String {
    let sorted =
        serde_json::from_str::<Value>(r#"{"b":1,"a":2}"#).expect("JSON").to_string().starts_with("{\"a");
    if sorted { "n = 7\ntype = \"NEW\"\n" } else { "type = \"NEW\"\nn = 7\n" }.to_owned()
}

#[test]
fn a_value_of_another_kind_is_refused_inside_of_other_types_too() {
    for (wire_name, value) in [("id", json!(true)), ("id", Value::Null), ("created_at", json!([]))] {
        let json = with_member(&policy(|policy| policy[wire_name] = value.clone()), r#""seen_by":"me""#);
        serde_json::from_str::<Flattened<AllowPolicy>>(&json).expect_err("another kind");
    }
    let json = job(|job| job["messages_failed"] = json!({"a": 1}));
    let error = serde_json::from_str::<BulkJob>(&json).expect_err("no number").to_string();
    assert!(error.starts_with("invalid type: map, expected a whole number"), "{error}");
}

#[test]
fn dates_and_times_of_toml_are_read_as_they_are_written_there() {
    #[derive(Debug, Deserialize)]
    struct Settings {
        since: Timestamp,
        on: Date,
    }
    for (since, on) in [
        ("2014-01-01T05:20:00Z", "2014-01-01"),
        ("2014-01-01T05:20:00.5+02:00", "2014-01-02"),
        ("2014-01-01", "1979-05-27"),
    ] {
        for quote in ["", "\""] {
            let text = format!("since = {quote}{since}{quote}\non = {quote}{on}{quote}");
            let settings: Settings = toml::from_str(&text).expect("TOML");
            assert_eq!((settings.since.as_str(), settings.on.as_str()), (since, on));
        }
    }
}

#[test]
fn enums_and_timestamps_are_read_as_names_of_members() {
    type Counts<Name> = std::collections::HashMap<Name, u8>;

    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    struct Inside {
        counts: Counts<PatternType>,
    }
    let inside: Inside = reads_inside(r#"{"counts":{"EMAIL":1,"\u0049P":2,"a\"b":3}}"#);
    let counts = [(PatternType::Email, 1), (PatternType::Ip, 2), (PatternType::from("a\"b"), 3)];
    assert_eq!(inside.counts, counts.into());
    let flat: Flattened<Counts<Timestamp>> =
        serde_json::from_str(r#"{"seen_by":"me","2014-01-01T05:20:00Z":1}"#).expect("a timestamp");
    assert_eq!(flat.inner, [(Timestamp::from("2014-01-01T05:20:00Z"), 1)].into());
}

#[test]
fn an_enum_reads_from_a_text_of_another_format() {
    #[derive(Debug, Deserialize)]
    struct Settings {
        pattern: StoredPatternType,
        since: Timestamp,
    }
    let settings: Settings =
        toml::from_str("pattern = \"EMAIL\"\nsince = \"2014-01-01T05:20:00Z\"").expect("TOML");
    assert_eq!(settings.pattern, StoredPatternType::Email);
    assert_eq!(settings.since.unix_millis(), Some(1_388_553_600_000));
}
