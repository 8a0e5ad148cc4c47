//! A body with required fields is built in any order, and what may be left out is taken as an `Option` too.

use std::time::{Duration, SystemTime};

use client_tests::client;
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::types::{
    BulkSearchParams, CreateAllowPolicy, CreateAllowPolicyBuilder, PatternType, PreviewMessage,
    SortDirection, UpdateAllowPolicy, UpdateDomain,
};
use cloudflare_email_security::{Patch, Timestamp};
use serde_json::json;

/// A text of a user's own.
struct Ticket(u32);

impl From<Ticket> for String {
    fn from(ticket: Ticket) -> Self {
        format!("ticket {}", ticket.0)
    }
}

/// With all that is required.
#[expect(clippy::type_complexity, reason = "the state of each required field is a parameter")]
fn policy() -> CreateAllowPolicyBuilder<
    cloudflare_email_security::builder::Set<bool>,
    cloudflare_email_security::builder::Set<bool>,
    cloudflare_email_security::builder::Set<bool>,
    cloudflare_email_security::builder::Set<bool>,
    cloudflare_email_security::builder::Set<String>,
    cloudflare_email_security::builder::Set<PatternType>,
    cloudflare_email_security::builder::Set<bool>,
> {
    CreateAllowPolicy::builder()
        .verify_sender(true)
        .pattern_type("NEW_TYPE")
        .is_trusted_sender(true)
        .is_exempt_recipient(false)
        .is_regex(true)
        .is_acceptable_sender(false)
        .pattern(String::from("x"))
}

#[test]
fn setters_come_in_any_order_and_optional_fields_are_left_out() {
    let body = policy().comments("ticket 4711").build();
    assert_eq!(body.comments, Patch::from("ticket 4711"));
    assert_eq!(body.pattern_type, PatternType::from("NEW_TYPE"));
    assert!(body.is_regex && body.verify_sender);
    let json = serde_json::to_value(policy().build()).expect("JSON");
    assert_eq!(json.as_object().map(serde_json::Map::len), Some(7), "{json}");
}

#[test]
fn a_required_field_that_is_set_twice_has_its_last_value() {
    assert_eq!(policy().pattern("a").pattern("b").build().pattern, "b");
}

#[test]
fn a_builder_is_cloned_half_way_and_its_debug_shows_no_value() {
    let half = CreateAllowPolicy::builder().pattern("secret");
    let other = half.clone();
    let rest = |pattern: &str| policy().pattern(pattern).build();
    assert_eq!(rest("a").is_regex, rest("b").is_regex);
    assert_eq!(format!("{half:?}"), "CreateAllowPolicyBuilder { .. }");
    assert_eq!(format!("{other:?}"), "CreateAllowPolicyBuilder { .. }");
}

#[test]
fn an_optional_field_of_a_body_takes_a_value_or_an_option() {
    let comments = |body: CreateAllowPolicy| body.comments;
    assert_eq!(comments(policy().comments("x").build()), Patch::from("x"));
    assert_eq!(comments(policy().comments(Some("x")).build()), Patch::from("x"));
    assert_eq!(comments(policy().comments(Some(String::from("x"))).build()), Patch::from("x"));
    assert_eq!(comments(policy().comments(Ticket(7)).build()), Patch::from("ticket 7"));
    assert_eq!(comments(policy().comments(Some(Ticket(7))).build()), Patch::from("ticket 7"));
    assert_eq!(comments(policy().comments(["a"].first().copied()).build()), Patch::from("a"));
    assert_eq!(comments(policy().comments(None::<&str>).build()), Patch::Absent);
    assert_eq!(comments(policy().comments("x").comments(None::<String>).build()), Patch::Absent);
    assert_eq!(comments(policy().comments("x").comments(Patch::Null).build()), Patch::Null);
}

#[test]
fn flags_and_enums_take_a_value_or_an_option() {
    let body = UpdateAllowPolicy::default().is_regex(Some(true)).verify_sender(false).is_trusted_sender(None);
    assert_eq!((body.is_regex, body.verify_sender, body.is_trusted_sender), (Some(true), Some(false), None));
    assert_eq!(UpdateAllowPolicy::default().is_regex(true).is_regex(None).is_regex, None);
    let typed = |body: UpdateAllowPolicy| body.pattern_type;
    assert_eq!(typed(UpdateAllowPolicy::default().pattern_type("EMAIL")), Some(PatternType::Email));
    assert_eq!(typed(UpdateAllowPolicy::default().pattern_type(Some("EMAIL"))), Some(PatternType::Email));
    assert_eq!(typed(UpdateAllowPolicy::default().pattern_type(PatternType::Ip)), Some(PatternType::Ip));
    assert_eq!(typed(UpdateAllowPolicy::default().pattern_type(None::<PatternType>)), None);
}

#[test]
fn dates_numbers_and_lists_take_a_value_or_an_option() {
    let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1);
    let search = BulkSearchParams::default().start(at).end(Some(at));
    let wanted = Some(Timestamp::from("1970-01-01T00:00:01Z"));
    assert_eq!((&search.start, &search.end), (&wanted, &wanted));
    assert_eq!(BulkSearchParams::default().start(None::<SystemTime>), BulkSearchParams::default());
    let domain = UpdateDomain::default().lookback_hops(3).ip_restrictions(["192.0.2.1"]);
    assert_eq!(domain.lookback_hops, Some(3));
    let same =
        UpdateDomain::default().lookback_hops(Some(3)).ip_restrictions(Some(vec![String::from("192.0.2.1")]));
    assert_eq!(domain, same);
    assert_eq!(domain.lookback_hops(None).ip_restrictions(None::<Vec<String>>), UpdateDomain::default());
}

#[tokio::test]
async fn an_optional_parameter_takes_a_value_or_an_option_and_none_is_not_sent() {
    let mock = MockTransport::new();
    let client = client(&mock);
    let account = client.account("a");
    let end = SystemTime::UNIX_EPOCH + Duration::from_secs(1);
    let values = account.submissions().list().page(2).per_page(Some(5)).query("q").status(Some("reviewed"));
    let values = values.end(Some(end)).direction(Some("asc")).escalated_from_user(Some(false));
    let nothing = values.clone().page(None).per_page(None::<i64>).query(None::<&str>).status(None::<String>);
    let nothing = nothing.end(None::<SystemTime>).direction(None::<SortDirection>).escalated_from_user(None);
    for (request, wanted) in [
        (
            values,
            Some(
                "page=2&per_page=5&query=q&status=reviewed&end=1970-01-01T00%3A00%3A01Z&direction=asc&escalated_from_user=false",
            ),
        ),
        (nothing, None),
    ] {
        mock.push(MockReply::json(200, r#"{"success":true,"errors":[],"messages":[],"result":[]}"#));
        request.send().await.expect("a page");
        assert_eq!(mock.requests().pop().expect("a request").uri.query(), wanted);
    }
}

#[test]
fn a_struct_whose_only_required_field_is_set_is_built() {
    let body = PreviewMessage::builder().id("x").build();
    assert_eq!(serde_json::to_value(body).expect("JSON"), json!({"id": "x"}));
}
