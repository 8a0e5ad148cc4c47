//! What stands in the query: form encoding, defaults, and only what was set.

use client_tests::{builder, empty_page};
use cloudflare_email_security::ClientBuilder;
use cloudflare_email_security::test_util::MockTransport;

/// The query that a listing is sent with.
async fn query_of(
    tune: impl FnOnce(ClientBuilder) -> ClientBuilder,
    pairs: &[(&str, &str)],
) -> Option<String> {
    let mock = MockTransport::new().reply(empty_page());
    let client = tune(builder(&mock)).build().expect("a good description");
    let list = client.account("a").settings().allow_policies().list();
    let list = pairs.iter().fold(list, |list, (name, value)| list.extra_query(name, value));
    list.send().await.expect("an empty page");
    mock.requests()[0].uri.query().map(str::to_owned)
}

fn untouched(builder: ClientBuilder) -> ClientBuilder {
    builder
}

#[tokio::test]
async fn without_parameters_there_is_no_question_mark() {
    assert_eq!(query_of(untouched, &[]).await, None);
}

#[tokio::test]
async fn values_are_form_encoded() {
    let query = query_of(untouched, &[("search", "a b&c=d+é/?#")]).await;
    assert_eq!(query.as_deref(), Some("search=a+b%26c%3Dd%2B%C3%A9%2F%3F%23"));
}

#[tokio::test]
async fn an_empty_text_that_was_set_is_sent() {
    assert_eq!(query_of(untouched, &[("search", "")]).await.as_deref(), Some("search="));
}

#[tokio::test]
async fn an_extra_parameter_said_twice_is_sent_twice_in_order() {
    let query = query_of(untouched, &[("tag", "1"), ("tag", "2")]).await;
    assert_eq!(query.as_deref(), Some("tag=1&tag=2"));
}

#[tokio::test]
async fn a_default_is_sent_unless_the_call_sets_that_name() {
    let tune = |builder: ClientBuilder| builder.default_query("tenant", "x y").default_query("v", "1");
    assert_eq!(query_of(tune, &[]).await.as_deref(), Some("tenant=x+y&v=1"));
    assert_eq!(query_of(tune, &[("v", "2")]).await.as_deref(), Some("tenant=x+y&v=2"));
}

#[tokio::test]
async fn a_url_longer_than_http_allows_is_refused_before_anything_is_sent() {
    let mock = MockTransport::new();
    let client = client_tests::client(&mock);
    let list = client.account("a").settings().allow_policies().list();
    let error = list.extra_query("search", "x".repeat(70_000)).send().await.expect_err("too long");
    client_tests::assert_refused_unsent(&error, &mock);
}
