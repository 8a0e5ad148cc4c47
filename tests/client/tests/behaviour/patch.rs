//! A partial update: what is not said is not sent, and clearing is not the same as leaving alone.

use cloudflare_email_security::Patch;
use cloudflare_email_security::types::UpdateAllowPolicy;

fn json(body: &UpdateAllowPolicy) -> String {
    serde_json::to_string(body).expect("JSON")
}

#[test]
fn absent_null_and_a_value_are_three_different_bodies() {
    assert_eq!(json(&UpdateAllowPolicy::default()), "{}");
    assert_eq!(json(&UpdateAllowPolicy::default().comments(Patch::Null)), r#"{"comments":null}"#);
    assert_eq!(json(&UpdateAllowPolicy::default().comments("hi")), r#"{"comments":"hi"}"#);
    assert_eq!(json(&UpdateAllowPolicy::default().comments("hi").comments(Patch::Absent)), "{}");
}

#[test]
fn a_value_becomes_a_patch_and_the_default_is_absent() {
    assert_eq!(Patch::from(5), Patch::Value(5));
    assert_eq!(Patch::<String>::from("x"), Patch::from(String::from("x")));
    assert!(Patch::<bool>::default().is_absent());
    assert!(!Patch::<bool>::Null.is_absent() && !Patch::Value(true).is_absent());
}

#[test]
fn null_is_read_as_null_and_a_value_as_itself() {
    assert_eq!(serde_json::from_str::<Patch<u8>>("null").expect("null"), Patch::Null);
    assert_eq!(serde_json::from_str::<Patch<u8>>("7").expect("a number"), Patch::Value(7));
    assert!(serde_json::from_str::<Patch<u8>>("\"x\"").is_err());
}
