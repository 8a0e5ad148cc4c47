//! A date and time keeps the server's text, is read where it can be, and goes out as RFC 3339.

use cloudflare_email_security::Timestamp;
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use std::time::{Duration, SystemTime};

#[test]
fn the_text_is_kept_and_read() {
    for (text, millis) in [
        ("2014-01-01T05:20:00.12345Z", Some(1_388_553_600_123)),
        ("2014-01-01T06:20:00+01:00", Some(1_388_553_600_000)),
        ("2014-01-01T05:20:00", Some(1_388_553_600_000)),
        ("2014-01-01 05:20:00", Some(1_388_553_600_000)),
        ("1969-12-31T23:59:59.999Z", Some(-1)),
        ("1969-12-31T23:59:59.9995Z", Some(-1)),
        ("2014-01-01", None),
        ("05:20:00", None),
        ("2014-13-01T00:00:00Z", None),
        ("soon", None),
        ("", None),
    ] {
        let at = Timestamp::from(text);
        assert_eq!((at.as_str(), at.unix_millis()), (text, millis));
        assert_eq!(at.to_system_time().is_some(), millis.is_some());
        assert_eq!(at.to_string(), text);
    }
}

#[test]
fn what_goes_out_has_an_offset_and_the_digits_that_came() {
    for (text, sent) in [
        ("2014-01-01T05:20:00.12345Z", "2014-01-01T05:20:00.12345Z"),
        ("2014-01-01T05:20:00.120Z", "2014-01-01T05:20:00.120Z"),
        ("2014-01-01T05:20:00+01:00", "2014-01-01T05:20:00+01:00"),
        ("2014-01-01T05:20:00.500", "2014-01-01T05:20:00.500Z"),
        ("2014-01-01 05:20:00", "2014-01-01T05:20:00Z"),
        ("2014-01-01t05:20:00z", "2014-01-01T05:20:00Z"),
        ("20140101T052000Z", "2014-01-01T05:20:00Z"),
        ("soon", "soon"),
        ("é", "é"),
    ] {
        let at = Timestamp::from(text);
        assert_eq!(at.to_rfc3339(), sent);
        assert_eq!(serde_json::to_value(&at).expect("JSON"), sent);
    }
}

#[test]
fn anything_that_stands_for_a_time_is_kept_and_nothing_else_is_accepted() {
    let read = |json: &str| serde_json::from_str::<Timestamp>(json);
    assert_eq!(read(r#""2014-01-01T05:20:00\u005a""#).expect("text").unix_millis(), Some(1_388_553_600_000));
    assert_eq!(read("1388553600.50").expect("a number").as_str(), "1388553600.50");
    for json in ["null", "true", "[]", "{}"] {
        assert!(read(json).is_err(), "{json}");
    }
}

#[test]
fn a_system_time_becomes_utc_and_comes_back() {
    let time = SystemTime::UNIX_EPOCH + Duration::new(1_388_553_600, 250_000_000);
    let at = Timestamp::from(time);
    assert_eq!(at.as_str(), "2014-01-01T05:20:00.25Z");
    assert_eq!(at.to_system_time(), Some(time));
    let before = SystemTime::UNIX_EPOCH - Duration::from_millis(1_500);
    assert_eq!(Timestamp::from(before).unix_millis(), Some(-1_500));
}

#[test]
fn a_system_time_out_of_range_becomes_the_nearest_that_can_be_written() {
    let far = SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 50);
    assert!(Timestamp::from(far).as_str().starts_with("9999-"));
}

#[test]
fn the_date_crates_give_the_same_time_and_back() {
    let at = Timestamp::from("2014-01-01T06:20:00.25+01:00");
    let utc = "2014-01-01T05:20:00.25Z";
    assert_eq!(Timestamp::from(at.to_jiff().expect("readable")).as_str(), utc);
    assert_eq!(Timestamp::from(at.to_chrono().expect("readable")).unix_millis(), at.unix_millis());
    assert_eq!(Timestamp::from(at.to_time().expect("readable")).as_str(), utc);
    let before = Timestamp::from("1969-12-31T23:59:59.5Z");
    assert_eq!(before.to_chrono().map(|at| at.timestamp_millis()), Some(-500));
    assert_eq!(before.to_time().map(time::OffsetDateTime::unix_timestamp_nanos), Some(-500_000_000));
    let odd = Timestamp::from("soon");
    assert!(odd.to_jiff().is_none() && odd.to_chrono().is_none() && odd.to_time().is_none());
}

#[tokio::test]
async fn a_date_that_cannot_be_read_fails_no_page_and_keeps_its_text() {
    let domains = r#"[{"id":"1","created_at":"soon"},{"id":"2","created_at":1388553600},{"id":"3","created_at":"2014-01-01"}]"#;
    let mock = MockTransport::new().reply(MockReply::json(200, client_tests::envelope(domains)));
    let list = client_tests::client(&mock).account("a").settings().trusted_domains().list();
    let page = list.send().await.expect("a page");
    let texts: Vec<_> =
        page.iter().filter_map(|domain| domain.created_at.as_ref()).map(Timestamp::as_str).collect();
    assert_eq!(texts, ["soon", "1388553600", "2014-01-01"]);
    assert!(
        page.iter().all(|domain| domain.created_at.as_ref().is_some_and(|at| at.unix_millis().is_none()))
    );
}
