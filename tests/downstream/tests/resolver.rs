//! How names are resolved is the client's own choice, although the resolver of another crate is switched on here.

use cloudflare_email_security::{Client, RetryPolicy};

/// A host that no resolver knows (RFC 6761), and none asks another one for: a part of it is too long.
fn unknown_host() -> String {
    format!("{}.invalid", "x".repeat(64))
}

#[tokio::test]
async fn a_name_is_asked_for_at_the_system_and_at_no_other_resolver() {
    let host = unknown_host();
    let client = Client::builder().api_token("t").base_url(format!("http://{host}")).allow_insecure(true);
    let client = client.no_proxy().retry(RetryPolicy::none()).build().expect("a client");
    let error = client.account("a").settings().domains().list().send().await.expect_err("no such host");
    let line = error.to_string();
    assert!(line.starts_with(&format!("no connection to {host}:80: failed to lookup address")), "{line}");
}

#[tokio::test]
async fn a_client_that_leaves_the_choice_to_features_asks_the_other_resolver() {
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    let error = client.get(format!("http://{}", unknown_host())).send().await.expect_err("no such host");
    let mut innermost: &dyn std::error::Error = &error;
    while let Some(cause) = innermost.source() {
        innermost = cause;
    }
    assert!(!innermost.to_string().contains("failed to lookup address"), "{innermost}");
}
