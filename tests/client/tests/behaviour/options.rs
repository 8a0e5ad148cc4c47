//! What a call can be told, and what it can give beside its result.

use client_tests::{assert_refused_unsent, builder, client, empty_page, envelope, repeating_builder};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::types::UpdateTrustedDomain;
use cloudflare_email_security::{Client, ErrorKind, RetryPolicy};
use http::Method;
use serde_json::{Value, json};
use std::time::Duration;
use tokio::time::Instant;

/// An answer with everything that an envelope can hold, and more.
const FULL: &str = r#"{
    "success": true,
    "result": [{"id": "1", "added_later": {"a": [1.50]}}],
    "messages": ["be quick", {"code": 7, "message": "be kind"}],
    "errors": [{"code": "1001", "message": "one shard is away", "source": {"pointer": "/x"}}],
    "result_info": {"count": 1, "page": 1, "per_page": 20, "total_count": 1, "took_ms": 3},
    "trace": "t"
}"#;

#[tokio::test(start_paused = true)]
async fn a_full_answer_has_all_that_came() {
    let mock = MockTransport::new().reply(MockReply::status(503)).reply(
        MockReply::json(203, FULL).header("cf-ray", "r2").header("ratelimit", "\"default\";r=50;t=30"),
    );
    let client = repeating_builder(&mock).build().expect("good");
    let full = client.account("a").settings().trusted_domains().list().send_full().await.expect("a page");
    assert_eq!((full.status.as_u16(), full.retries), (203, 1));
    assert_eq!(full.headers["cf-ray"], "r2");
    assert_eq!(full.rate_limit().map(|limit| limit.remaining), Some(50));
    assert_eq!(full.result.items[0].id.as_deref(), Some("1"));
    assert_eq!((full.info.count, full.info.total_count), (Some(1), Some(1)));
    assert_eq!(full.result.info, full.info);
    // What a success says is wrong is not lost.
    let messages: Vec<_> = full.messages.iter().map(|item| (item.code, item.message.as_str())).collect();
    assert_eq!(messages, [(0, "be quick"), (7, "be kind"), (1001, "one shard is away")]);
    assert_eq!(full.messages[2].pointer.as_deref(), Some("/x"));
    // Nor is what this crate does not know.
    assert_eq!(full.body, FULL);
    let body: Value = serde_json::from_slice(&full.body).expect("JSON");
    assert_eq!((&body["trace"], &body["result"][0]["added_later"]["a"][0]), (&json!("t"), &json!(1.5)));
    assert_eq!(full.map(|page| page.items.len()).result, 1);
}

#[tokio::test]
async fn a_full_answer_fails_where_the_result_would() {
    for (reply, kind) in [
        (MockReply::json(200, r#"{"success":false}"#), ErrorKind::Api),
        (MockReply::json(404, "{}"), ErrorKind::Api),
        (MockReply::json(200, r#"{"success":true,"result":7}"#), ErrorKind::Decode),
        (MockReply::json(200, "<html>"), ErrorKind::UnexpectedResponse),
    ] {
        let client = client(&MockTransport::new().reply(reply));
        let list = client.account("a").settings().trusted_domains().list();
        assert_eq!(list.send_full().await.expect_err("no page").kind(), kind);
    }
}

#[tokio::test]
async fn a_raw_answer_is_not_read_but_for_its_status() {
    for body in [FULL, "<html>", "", r#"{"success":false}"#] {
        let reply = MockReply::status(299).header("x-any", "1").body(body);
        let client = client(&MockTransport::new().reply(reply));
        let raw = client.account("a").settings().trusted_domains().list().send_raw().await.expect(body);
        assert_eq!((raw.status().as_u16(), &raw.headers()["x-any"]), (299, &"1".parse().expect("a value")));
        assert_eq!(raw.body(), body);
    }
    for status in [302, 404, 500] {
        let client = client(&MockTransport::new().reply(MockReply::json(status, FULL)));
        let error =
            client.account("a").settings().trusted_domains().list().send_raw().await.expect_err("no 2xx");
        assert_eq!(
            (error.kind(), error.body().map(|body| &body[..])),
            (ErrorKind::Api, Some(FULL.as_bytes()))
        );
    }
}

#[tokio::test]
async fn the_escape_hatch_sends_any_call_like_the_others() {
    let mock = MockTransport::new().reply(MockReply::json(200, envelope(r#"{"id":"v"}"#)));
    let client =
        builder(&mock).default_header("x-team", "soc").default_query("tenant", "7").build().expect("good");
    let call = client.request::<Value>(Method::PUT, &["accounts", "a/b c", "new"]).query("q", "1 2");
    let full = call.header("x-case", "4711").json(&json!({"a": null})).send_full().await.expect("a value");
    assert_eq!((full.result["id"].as_str(), full.status.as_u16()), (Some("v"), 200));
    let sent = &mock.requests()[0];
    let url = "https://api.cloudflare.com/client/v4/accounts/a%2Fb%20c/new?q=1+2&tenant=7";
    assert_eq!((&sent.method, sent.path_template), (&Method::PUT, "(raw)"));
    let mut queries: Vec<_> = sent.uri.query().unwrap_or_default().split('&').collect();
    queries.sort_unstable();
    assert_eq!((queries, sent.uri.path()), (vec!["q=1+2", "tenant=7"], &url[26..url.len() - 15]));
    assert_eq!(sent.body, r#"{"a":null}"#);
    for (name, value) in [
        ("authorization", "Bearer t"),
        ("x-team", "soc"),
        ("x-case", "4711"),
        ("content-type", "application/json"),
    ] {
        assert_eq!(sent.headers[name], value);
    }
}

#[tokio::test]
async fn the_escape_hatch_refuses_bad_segments_unsent() {
    let mock = MockTransport::new();
    let client = client(&mock);
    for bad in ["", ".", "..", "%2e%2E", "a\nb", "\u{7f}"] {
        for segments in [&["accounts", bad][..], &[bad, "accounts"], &[bad]] {
            let error = client.request::<()>(Method::DELETE, segments).send().await.expect_err(bad);
            assert_refused_unsent(&error, &mock);
        }
    }
    let method = Method::from_bytes(b"BREW").expect("a method");
    let error = client.request::<()>(method.clone(), &["pot"]).send().await.expect_err("no such method");
    assert_refused_unsent(&error, &mock);
    assert!(error.to_string().contains("`BREW`"), "{error}");
    let error = client.request::<()>(method, &["pot"]).send_raw().await.expect_err("no such method");
    assert_refused_unsent(&error, &mock);
}

#[tokio::test(start_paused = true)]
async fn the_escape_hatch_repeats_what_its_method_allows_and_reads_what_there_is() {
    for (method, sent) in [(Method::GET, 3), (Method::DELETE, 3), (Method::PATCH, 3), (Method::POST, 1)] {
        let mock = (0..3).fold(MockTransport::new(), |mock, _| mock.reply(MockReply::status(503)));
        let client = repeating_builder(&mock).build().expect("good");
        let error = client.request::<()>(method.clone(), &["x"]).send().await.expect_err("503");
        assert_eq!((error.attempts(), mock.requests().len()), (sent, sent as usize), "{method}");
    }
    let empty = MockTransport::new()
        .reply(MockReply::status(204))
        .reply(MockReply::status(204))
        .reply(MockReply::status(204));
    let client = client(&empty);
    client.request::<()>(Method::GET, &["x"]).send().await.expect("nothing is enough");
    let none = client.request::<Option<String>>(Method::GET, &["x"]).send().await.expect("nothing is none");
    assert_eq!(none, None);
    let error = client.request::<String>(Method::GET, &["x"]).send().await.expect_err("no text");
    assert_eq!(error.kind(), ErrorKind::Decode);
}

/// Whether a listing succeeds, and after how many seconds.
async fn list(client: &Client) -> (bool, u64) {
    let before = Instant::now();
    let outcome = client.account("a").settings().trusted_domains().list().send().await;
    (outcome.is_ok(), before.elapsed().as_secs())
}

#[tokio::test(start_paused = true)]
async fn a_variant_of_a_client_differs_only_in_what_it_is_told() {
    let slow = || empty_page().after(Duration::from_secs(20));
    let mock = (0..3).fold(MockTransport::new(), |mock, _| mock.reply(slow()));
    let client = builder(&mock).default_header("x-team", "soc").build().expect("good");
    let hurried = client.with(|settings| settings.timeout(Duration::from_secs(1)));
    let patient = hurried.with(|settings| settings.timeout(Duration::from_secs(30)));
    assert_eq!(list(&hurried).await, (false, 1));
    assert_eq!(list(&patient).await, (true, 20));
    assert_eq!(list(&client).await, (true, 20));
    let requests = mock.requests();
    assert_eq!(requests.len(), 3);
    for sent in &requests {
        assert_eq!((&sent.uri, &sent.headers), (&requests[0].uri, &requests[0].headers));
    }
}

#[tokio::test(start_paused = true)]
async fn every_setting_can_be_said_for_a_variant() {
    let page = || MockReply::json(200, envelope("[]")).body_after(Duration::from_secs(9), " ");
    let variants: [(&str, Client, ErrorKind); 4] = {
        let of = |change: fn(
            cloudflare_email_security::CallSettings,
        ) -> cloudflare_email_security::CallSettings| {
            client(&MockTransport::new().reply(page())).with(change)
        };
        [
            ("deadline", of(|s| s.deadline(Duration::from_secs(2))), ErrorKind::Timeout),
            ("timeout", of(|s| s.timeout(Duration::from_secs(2))), ErrorKind::Timeout),
            ("idle read", of(|s| s.idle_read_timeout(Duration::from_secs(2))), ErrorKind::Timeout),
            ("size", of(|s| s.max_response_bytes(3)), ErrorKind::ResponseTooLarge),
        ]
    };
    for (what, client, kind) in variants {
        let error = client.account("a").settings().trusted_domains().list().send().await.expect_err(what);
        assert_eq!(error.kind(), kind, "{what}: {error}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_call_is_told_goes_before_its_client() {
    let mock = (0..4).fold(MockTransport::new(), |mock, _| mock.reply(MockReply::status(503)));
    let client = builder(&mock).default_header("x-team", "soc").build().expect("good");
    let domains = client.account("a").settings().trusted_domains();
    let eager = domains.list().retry(RetryPolicy::default().max_retries(2));
    let error = eager.header("x-team", "audit").header("x-case", "1").send().await.expect_err("503");
    assert_eq!(error.attempts(), 3);
    let edit = domains.edit("d", &UpdateTrustedDomain::default().comments("c"));
    assert_eq!(edit.retry(RetryPolicy::none()).send().await.expect_err("503").attempts(), 1);
    let requests = mock.requests();
    for sent in &requests[..3] {
        assert_eq!(
            (&sent.headers["x-team"], &sent.headers["x-case"]),
            (&"audit".parse().expect("a value"), &"1".parse().expect("a value"))
        );
    }
    assert_eq!(requests[3].headers["x-team"], "soc");
    assert!(!requests[3].headers.contains_key("x-case"));
}

#[tokio::test(start_paused = true)]
async fn every_limit_can_be_said_for_one_call() {
    let page = || MockReply::json(200, envelope("[]")).body_after(Duration::from_secs(9), " ");
    let mock = (0..10).fold(MockTransport::new(), |mock, _| mock.reply(page()));
    let client = client(&mock);
    let list = || client.account("a").settings().trusted_domains().list();
    let raw = || client.request::<Vec<Value>>(Method::GET, &["x"]);
    let two = Duration::from_secs(2);
    let kind = |outcome: Result<(), cloudflare_email_security::Error>| outcome.expect_err("too much").kind();
    for (what, call, raw_call, wanted) in [
        ("deadline", list().deadline(two), raw().deadline(two), ErrorKind::Timeout),
        ("timeout", list().timeout(two), raw().timeout(two), ErrorKind::Timeout),
        ("idle read", list().idle_read_timeout(two), raw().idle_read_timeout(two), ErrorKind::Timeout),
        ("size", list().max_response_bytes(3), raw().max_response_bytes(3), ErrorKind::ResponseTooLarge),
    ] {
        assert_eq!(kind(call.send().await.map(drop)), wanted, "{what}");
        assert_eq!(kind(raw_call.send().await.map(drop)), wanted, "{what}");
    }
    list().send().await.expect("the next call is not bound");
}

#[tokio::test]
async fn a_call_cannot_be_told_other_credentials_or_a_bad_header() {
    let mock = MockTransport::new();
    let client = client(&mock);
    for (name, value) in
        [("authorization", "x"), ("X-Auth-Key", "x"), ("x-any", "a\nb"), ("x any", "x"), ("", "x")]
    {
        let list = client.account("a").settings().trusted_domains().list();
        let error = list.header(name, value).send().await.expect_err(name);
        assert_refused_unsent(&error, &mock);
        let error =
            client.request::<()>(Method::GET, &["x"]).header(name, value).send().await.expect_err(name);
        assert_refused_unsent(&error, &mock);
    }
}
