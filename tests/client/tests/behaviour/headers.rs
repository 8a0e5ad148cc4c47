//! The headers of a request, and who may set them.

use client_tests::{assert_refused_unsent, builder, client, empty_page, envelope};
use cloudflare_email_security::test_util::{MockReply, MockTransport, RecordedRequest};
use cloudflare_email_security::types::{CreateAllowPolicy, PatternType};
use cloudflare_email_security::{Client, ClientBuilder, ErrorKind};

/// The request of a listing.
async fn listed(builder: impl FnOnce(ClientBuilder) -> ClientBuilder) -> RecordedRequest {
    let mock = MockTransport::new().reply(empty_page());
    let client = builder(client_tests::builder(&mock)).build().expect("a good description");
    client.account("a").settings().allow_policies().list().send().await.expect("an empty page");
    mock.requests().remove(0)
}

fn text<'a>(request: &'a RecordedRequest, name: &str) -> Option<&'a str> {
    request.headers.get(name).map(|value| value.to_str().expect("ASCII"))
}

fn sorted(mut names: Vec<&str>) -> Vec<&str> {
    names.sort_unstable();
    names
}

#[tokio::test]
async fn a_request_without_a_body_has_no_content_type() {
    let request = listed(|builder| builder).await;
    assert_eq!(text(&request, "accept"), Some("application/json"));
    assert_eq!(text(&request, "content-type"), None);
    assert!(request.body.is_empty());
    assert!(request.headers.keys().all(|name| !name.as_str().starts_with("x-stainless")));
    // Nothing that the API has not documented.
    let names: Vec<&str> = request.headers.keys().map(http::HeaderName::as_str).collect();
    assert_eq!(sorted(names), ["accept", "api-version", "authorization", "user-agent"]);
}

#[tokio::test]
async fn a_body_is_json_and_says_so() {
    let mock = MockTransport::new().reply(MockReply::json(200, envelope(client_tests::POLICY)));
    let body = CreateAllowPolicy::builder()
        .pattern("partner@example.com")
        .pattern_type(PatternType::Email)
        .is_regex(false)
        .is_acceptable_sender(false)
        .is_exempt_recipient(false)
        .is_trusted_sender(true)
        .verify_sender(true)
        .build();
    client(&mock).account("a").settings().allow_policies().create(&body).send().await.expect("a policy");
    let request = &mock.requests()[0];
    assert_eq!(text(request, "content-type"), Some("application/json"));
    let sent: serde_json::Value = serde_json::from_slice(&request.body).expect("JSON");
    let expected = serde_json::json!({
        "pattern": "partner@example.com", "pattern_type": "EMAIL", "is_regex": false, "is_acceptable_sender": false,
        "is_exempt_recipient": false, "is_trusted_sender": true, "verify_sender": true
    });
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn the_user_agent_names_the_program_the_crate_and_the_platform() {
    let request = listed(|builder| builder.app_info("acme-soc/1.4")).await;
    let agent = text(&request, "user-agent").expect("a user agent");
    assert!(agent.starts_with("acme-soc/1.4 cloudflare-email-security/"), "{agent}");
    assert!(
        agent.ends_with(&format!("(rust; {}; {})", std::env::consts::OS, std::env::consts::ARCH)),
        "{agent}"
    );
}

#[tokio::test]
async fn the_api_version_is_a_fixed_date_that_can_be_changed_and_left_out() {
    let date = text(&listed(|builder| builder).await, "api-version").expect("a date").to_owned();
    assert!(date.len() == 10 && date.starts_with("20"), "{date}");
    let changed = listed(|builder| builder.api_version(Some("2025-01-01"))).await;
    assert_eq!(text(&changed, "api-version"), Some("2025-01-01"));
    assert_eq!(text(&listed(|builder| builder.api_version(None)).await, "api-version"), None);
}

#[tokio::test]
async fn a_header_of_the_call_replaces_one_of_the_client() {
    let mock = MockTransport::new().reply(empty_page());
    let client = builder(&mock)
        .default_header("x-team", "client")
        .default_header("x-other", "o")
        .build()
        .expect("good");
    let list = client.account("a").settings().allow_policies().list();
    list.header("X-Team", "call").send().await.expect("an empty page");
    let request = &mock.requests()[0];
    assert_eq!(text(request, "x-team"), Some("call"));
    assert_eq!(text(request, "x-other"), Some("o"));
}

#[tokio::test]
async fn nothing_but_credentials_sets_an_authentication_header() {
    for name in ["Authorization", "X-Auth-Key", "X-Auth-Email", "X-Auth-User-Service-Key"] {
        let mock = MockTransport::new();
        let error = builder(&mock).default_header(name, "x").build().expect_err(name);
        assert_eq!(error.kind(), ErrorKind::Config);
        let list = client(&mock).account("a").settings().allow_policies().list();
        assert_refused_unsent(&list.header(name, "x").send().await.expect_err(name), &mock);
    }
}

#[tokio::test]
async fn a_header_that_http_does_not_allow_is_refused_before_anything_is_sent() {
    for (name, value) in [("x y", "v"), ("", "v"), ("x", "a\r\nb: c"), ("x", "é")] {
        let mock = MockTransport::new();
        let list = client(&mock).account("a").settings().allow_policies().list();
        assert_refused_unsent(&list.header(name, value).send().await.expect_err("refused"), &mock);
        assert_eq!(
            builder(&mock).default_header(name, value).build().expect_err("refused").kind(),
            ErrorKind::Config
        );
    }
}

/// A builder that finds the headers in its environment.
fn from_variable(mock: &MockTransport, headers: &'static str) -> ClientBuilder {
    builder(mock).from_variables(|name| (name == "CLOUDFLARE_CUSTOM_HEADERS").then(|| headers.to_owned()))
}

#[tokio::test]
async fn the_environment_gives_headers_one_a_line() {
    let mock = MockTransport::new().reply(empty_page());
    let builder =
        from_variable(&mock, "X-Team: soc\n\n x-url : https://x.example/a:b \r\napi-version: 2024-01-01");
    let client = builder.default_header("x-team", "explicit").build().expect("good lines");
    client.account("a").settings().allow_policies().list().send().await.expect("an empty page");
    let request = &mock.requests()[0];
    assert_eq!(text(request, "x-team"), Some("explicit"), "the builder beats the environment");
    assert_eq!(text(request, "x-url"), Some("https://x.example/a:b"));
    assert_eq!(text(request, "api-version"), Some("2024-01-01"));
}

#[tokio::test]
async fn a_malformed_line_of_the_environment_is_an_error_that_names_it_and_does_not_show_it() {
    for headers in
        ["x-a: 1\nsecret", "x-a: 1\nse cret: 2", "x-a: 1\nauthorization: secret", "x-a: 1\nx: secr\u{e9}t"]
    {
        let error = from_variable(&MockTransport::new(), headers).build().expect_err(headers);
        assert_eq!(error.kind(), ErrorKind::Config);
        let text = error.to_string();
        assert!(text.starts_with("CLOUDFLARE_CUSTOM_HEADERS: line 2 "), "{text}");
        assert!(!text.contains("secr") && !text.contains("se cret"), "{text}");
    }
}

#[test]
fn an_app_info_that_cannot_stand_in_a_header_is_an_error() {
    let error = Client::builder().api_token("t").app_info("a\nb").build().expect_err("a line break");
    assert_eq!(error.kind(), ErrorKind::Config);
}
