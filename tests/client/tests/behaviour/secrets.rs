//! Secrets and mail do not show in what is printed, and what is harmless does.

use client_tests::{delete, envelope, list};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::{Client, Credentials, Secret};
use std::fmt::Debug;

const CANARY: &str = "canary-4711";

fn assert_hidden(value: &impl Debug, harmless: &str) {
    for text in [format!("{value:?}"), format!("{value:#?}")] {
        assert!(!text.contains(CANARY), "{text}");
        assert!(text.contains(harmless), "`{harmless}` is not in {text}");
    }
}

#[test]
fn credentials_do_not_show() {
    assert_hidden(&Secret::from(CANARY), "[redacted]");
    assert_hidden(&Credentials::ApiToken(CANARY.into()), "ApiToken");
    let key = Credentials::ApiKey { email: "me@example.com".to_owned(), key: CANARY.into() };
    assert_hidden(&key, "me@example.com");
    assert_hidden(&Credentials::UserServiceKey(CANARY.into()), "UserServiceKey");
}

#[test]
fn a_client_shows_the_names_of_its_headers_and_no_value() {
    let builder = Client::builder()
        .api_token(CANARY)
        .default_header("x-team", CANARY)
        .default_query("tenant", CANARY)
        .transport(MockTransport::new());
    assert_hidden(&builder, "x-team");
    let client = builder.build().expect("good");
    assert_hidden(&client, "x-team");
    assert_hidden(&client, "Sensitive");
    assert_hidden(&client, "https://api.cloudflare.com/client/v4");
    let key =
        Client::builder().api_key(CANARY, CANARY).transport(MockTransport::new()).build().expect("good");
    assert_hidden(&key, "x-auth-key");
}

#[test]
fn a_request_shows_its_operation_and_nothing_of_its_content() {
    let policies = client_tests::client(&MockTransport::new()).account(CANARY).settings().allow_policies();
    let request = policies.delete(CANARY).header("x-any", CANARY).extra_query("search", CANARY);
    assert_hidden(&request, "/accounts/{account_id}/email-security/settings/allow_policies/{policy_id}");
    assert_hidden(&policies, "account_id");
    let bulk = client_tests::client(&MockTransport::new()).account(CANARY).investigate().bulk();
    assert_hidden(&bulk.wait(CANARY), "limit");
}

#[tokio::test]
async fn a_recorded_request_shows_no_value() {
    let mock = MockTransport::new().reply(client_tests::empty_page());
    let client = client_tests::builder(&mock).api_token(CANARY).build().expect("good");
    let list = client.account(CANARY).settings().allow_policies().list();
    list.extra_query("search", CANARY).send().await.expect("an empty page");
    assert_hidden(&mock.requests(), "authorization");
    assert_hidden(&mock, "GET");
}

#[tokio::test]
async fn an_error_does_not_show_the_body_that_it_keeps() {
    let replies = [
        MockReply::json(200, format!("<html>{CANARY}")),
        MockReply::json(200, envelope(&format!(r#""{CANARY}""#))),
        MockReply::json(200, envelope(&format!(r#"[{{"id":["{CANARY}"]}}]"#))),
        MockReply::json(
            200,
            envelope(&format!(r#"[{{"id":"1","pattern":"{CANARY}","pattern_type":"EMAIL"}},7]"#)),
        ),
        MockReply::json(200, format!(r#"{{"success":"{CANARY}"}}"#)),
        MockReply::json(502, CANARY),
    ];
    for reply in replies {
        let reply = reply.header("x-any", CANARY).header("set-cookie", CANARY).header("cf-ray", "r1");
        let error = list(reply.clone()).await.expect_err("a failure");
        assert!(
            error.body().is_some_and(|body| body.windows(CANARY.len()).any(|part| part == CANARY.as_bytes()))
        );
        assert_hidden(&error, "r1");
        let mut line = error.to_string();
        let mut cause = std::error::Error::source(&error);
        while let Some(error) = cause {
            line = format!("{line} / {error} / {error:?}");
            cause = error.source();
        }
        assert!(!line.contains(CANARY) && line.contains("r1"), "{line}");
        delete(reply).await.expect_err("a failure too");
    }
}

#[tokio::test]
async fn an_error_shows_no_query_path_value_or_header_of_its_request() {
    let mock = MockTransport::new().reply(MockReply::json(400, "{}").header("cf-ray", "r1"));
    let client = client_tests::builder(&mock).api_token(CANARY).build().expect("good");
    let list = client.account(CANARY).settings().allow_policies().list();
    let error =
        list.extra_query("search", CANARY).header("x-any", CANARY).send().await.expect_err("a failure");
    assert_hidden(&error, "/accounts/{account_id}/email-security");
    assert!(!error.to_string().contains(CANARY));
}

#[tokio::test]
async fn a_bad_secret_does_not_show_in_its_error() {
    let error = Client::builder().api_token(format!("{CANARY}\nx")).transport(MockTransport::new()).build();
    let error = error.expect_err("a line break");
    assert_hidden(&error, "API token");
    assert!(!error.to_string().contains(CANARY));
}
