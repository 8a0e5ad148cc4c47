//! An enum that the server extends: the new value is kept as it came, and known ones are ordinary variants.

use cloudflare_email_security::types::{
    Disposition, DispositionFilter, PatternType, ReclassifyDisposition, StoredPatternType,
    SubmissionDisposition,
};
use std::collections::HashSet;

fn read(json: &str) -> PatternType {
    serde_json::from_str(json).expect("any JSON value")
}

#[test]
fn known_values_are_variants_that_can_be_matched() {
    for known in PatternType::KNOWN {
        assert!(known.is_known());
        assert_eq!(&PatternType::from(known.as_str()), known);
        assert_eq!(&read(&format!("\"{known}\"")), known);
        assert_eq!(serde_json::to_value(known).expect("JSON"), known.as_str());
        assert_eq!(known.as_str().parse::<PatternType>().as_ref(), Ok(known));
    }
    assert!(matches!(read("\"EMAIL\""), PatternType::Email));
    assert_eq!(PatternType::Email.to_string(), "EMAIL");
    assert_eq!(read(r#""EM\u0041IL""#), PatternType::Email);
}

#[test]
fn an_unknown_value_of_any_type_goes_back_byte_for_byte() {
    for json in [
        r#""NEW_VALUE""#,
        r#""email""#,
        r#""""#,
        r#""a\"b\\c\n""#,
        "42",
        "-1",
        "1.50",
        "1e3",
        "12345678901234567890123",
        "true",
        "null",
        "[1, 2]",
        r#"{"b":1, "a":{}}"#,
    ] {
        let value = read(json);
        assert!(!value.is_known(), "{json}");
        assert_eq!(serde_json::to_string(&value).expect("JSON"), json);
    }
}

#[test]
fn an_unknown_value_shows_its_text() {
    assert_eq!(read(r#""NEW""#).as_str(), "NEW");
    assert_eq!(read("42").as_str(), "42");
    assert_eq!(read(r#""NEW""#).to_string(), "NEW");
    assert!(format!("{:?}", read(r#""NEW""#)).contains("NEW"));
}

#[test]
fn letter_case_matters_and_another_one_is_kept_as_it_is() {
    let lower = PatternType::from("email");
    assert_ne!(lower, PatternType::Email);
    assert!(!lower.is_known());
    assert_eq!(serde_json::to_value(&lower).expect("JSON"), "email");
}

#[test]
fn equality_does_not_depend_on_where_a_value_came_from() {
    assert_eq!(read(r#""NEW""#), PatternType::from("NEW"));
    assert_eq!(PatternType::from(String::from("NEW")), PatternType::from("NEW"));
    assert_ne!(read("42"), read(r#""42""#));
    let set: HashSet<_> = [read(r#""NEW""#), "NEW".into(), read("42"), "42".into()].into();
    assert_eq!(set.len(), 3);
}

#[test]
fn a_value_is_read_from_a_tree_as_from_a_text() {
    let tree = serde_json::json!(["EMAIL", "NEW", 42]);
    let values: Vec<PatternType> = serde_json::from_value(tree.clone()).expect("any values");
    assert_eq!(values[0], PatternType::Email);
    assert_eq!(serde_json::to_value(&values).expect("JSON"), tree);
}

#[test]
fn what_an_answer_holds_can_be_asked_for() {
    for filter in DispositionFilter::KNOWN {
        let found = Disposition::from(filter.clone());
        assert!(found.is_known(), "{filter}");
        assert_eq!(found.as_str(), filter.as_str());
        assert_eq!(&DispositionFilter::from(found), filter);
        assert_eq!(SubmissionDisposition::from(filter.clone()).as_str(), filter.as_str());
    }
    assert_eq!(ReclassifyDisposition::from(SubmissionDisposition::Spoof), ReclassifyDisposition::Spoof);
    assert_eq!(PatternType::from(StoredPatternType::Ip), PatternType::Ip);
    let mock = client_tests::client(&cloudflare_email_security::test_util::MockTransport::new());
    // The setter takes it as it is.
    drop(mock.account("a").investigate().list().final_disposition(Disposition::Spam));
}

#[test]
fn a_value_that_only_one_of_two_enums_knows_is_carried_over() {
    let filter = DispositionFilter::from(Disposition::Encrypted);
    assert!(!filter.is_known());
    assert_eq!(filter.as_str(), "ENCRYPTED");
    // On the way back it is known again.
    assert_eq!(Disposition::from(filter), Disposition::Encrypted);
    assert_eq!(
        StoredPatternType::from(PatternType::from(StoredPatternType::Unknown)),
        StoredPatternType::Unknown
    );
}

#[test]
fn an_unrecognized_value_is_carried_over_as_it_came() {
    for json in [r#""NEWER""#, "42", "null", r#"{"b":1, "a":{}}"#] {
        let found: Disposition = serde_json::from_str(json).expect("any JSON");
        let filter = DispositionFilter::from(found.clone());
        assert_eq!(serde_json::to_string(&filter).expect("JSON"), json);
        assert_eq!(Disposition::from(filter), found);
    }
}
