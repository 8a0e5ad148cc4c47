//! What a subscriber of `tracing` is told of a call, and what it is not.

use client_tests::{Log, empty_page, envelope, repeating_builder};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::transport::TransportErrorKind as Fault;
use cloudflare_email_security::types::CreateTrustedDomain;
use cloudflare_email_security::{Client, RetryPolicy};
use std::time::Duration;

const CANARY: &str = "canary-4711";
const PATH: &str = "/accounts/{account_id}/email-security/settings/trusted_domains";

fn some(values: &[&str]) -> Vec<Option<String>> {
    values.iter().map(|value| (!value.is_empty()).then(|| (*value).to_owned())).collect()
}

#[tokio::test(start_paused = true)]
async fn a_call_is_one_span_and_each_attempt_is_an_event_in_it() {
    let (log, _guard) = Log::listen();
    let mock = MockTransport::new()
        .reply(MockReply::status(503).header("cf-ray", "r1"))
        .reply(MockReply::fault(Fault::Io))
        .reply(empty_page().header("cf-ray", "r3"));
    let client = repeating_builder(&mock).build().expect("good");
    client.account("a").settings().trusted_domains().list().send().await.expect("a page");

    let [span] = &log.spans()[..] else { panic!("one span: {:?}", log.spans()) };
    assert_eq!(span.name, "call");
    let wanted = [("method", "GET"), ("operation_id", "email_security_list_trusted_domains"), ("path", PATH)];
    let fields: Vec<_> = span.fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(fields, wanted);

    let events = log.events();
    assert_eq!(events.iter().map(|event| event.name).collect::<Vec<_>>(), ["WARN", "WARN", "DEBUG"]);
    assert!(events.iter().all(|event| event.parent == 1), "{events:?}");
    assert_eq!(log.column("attempt"), some(&["1", "2", "3"]));
    assert_eq!(log.column("status"), some(&["503", "", "200"]));
    assert_eq!(log.column("fault"), some(&["", "Io", ""]));
    assert_eq!(log.column("delay_ms"), some(&["500", "1000", ""]));
    assert_eq!(log.column("request_id"), some(&["r1", "", "r3"]));
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_is_not_repeated_does_not_say_that_it_is() {
    let (log, _guard) = Log::listen();
    let mock = (0..300).fold(MockTransport::new(), |mock, _| mock.reply(MockReply::status(503)));
    let all = RetryPolicy::default().max_retries(200);
    let client = repeating_builder(&mock).retry(all).build().expect("good");
    client.account("a").settings().trusted_domains().list().send().await.expect_err("503");
    // The budget ends it, and not the policy.
    assert_eq!(log.column("delay_ms").iter().filter(|delay| delay.is_some()).count(), 100);
    assert_eq!(log.events().last().map(|event| event.name), Some("DEBUG"));
}

#[tokio::test(start_paused = true)]
async fn the_span_of_a_search_covers_the_questions_for_its_answer() {
    let (log, _guard) = Log::listen();
    let accepted = MockReply::json(202, envelope("[]")).header("location", &format!("/{CANARY}?q={CANARY}"));
    let mock = MockTransport::new()
        .reply(accepted.clone())
        .reply(MockReply::status(503))
        .reply(accepted.header("retry-after", "7"))
        .reply(empty_page());
    let client = repeating_builder(&mock).build().expect("good");
    client.account("a").investigate().list().send().await.expect("a page");
    assert_eq!(log.spans().len(), 1);
    let events = log.events();
    assert!(events.iter().all(|event| event.parent == 1), "{events:?}");
    assert_eq!(log.column("attempt"), some(&["1", "", "2", "3", "", "4"]));
    assert_eq!(log.column("status"), some(&["202", "", "503", "202", "", "200"]));
    assert_eq!(log.column("delay_ms"), some(&["", "500", "500", "", "7000", ""]));
    assert!(!format!("{events:?}").contains(CANARY), "{events:?}");
}

#[tokio::test(start_paused = true)]
async fn nothing_secret_is_told() {
    let (log, _guard) = Log::listen();
    let refusal = format!(r#"{{"success":false,"errors":[{{"code":1001,"message":"{CANARY}"}}]}}"#);
    let mock = MockTransport::new();
    for status in [503, 429, 400, 200, 302] {
        mock.push(MockReply::json(status, &refusal).header("location", CANARY).header("x-any", CANARY));
    }
    mock.push(MockReply::json(200, envelope(&format!(r#"[{{"id":["{CANARY}"]}}]"#))));
    mock.push(MockReply::json(200, format!("<html>{CANARY}")));
    mock.push(MockReply::fault(Fault::Connect));
    mock.push(MockReply::json(200, CANARY).body_fault(Fault::Io));
    let client = repeating_builder(&mock)
        .api_token(CANARY)
        .default_header("x-team", CANARY)
        .default_query("tenant", CANARY)
        .build()
        .expect("good");
    let body = CreateTrustedDomain::builder()
        .is_recent(true)
        .is_regex(false)
        .is_similarity(false)
        .pattern(CANARY)
        .comments(CANARY)
        .build();
    let domains = client.account(CANARY).settings().trusted_domains();
    while mock.requests().len() < 9 {
        let list = domains.list().search(CANARY).header("x-own", CANARY).extra_query(CANARY, CANARY);
        let _ = list.send().await;
        let _ = domains.create(&body).send().await;
        let _ =
            client.request::<()>(http::Method::GET, &[CANARY]).query(CANARY, CANARY).json(&body).send().await;
    }
    let told = format!("{:#?}{:#?}", log.spans(), log.events());
    assert!(!told.contains(CANARY), "{told}");
    for harmless in [PATH, "(raw)", "503", "Connect", "POST"] {
        assert!(told.contains(harmless), "`{harmless}` is not in {told}");
    }
}

#[tokio::test]
async fn a_call_over_the_wire_stands_in_the_callers_span() {
    let (log, _guard) = Log::listen();
    let body = envelope("[]");
    let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    let server = client_tests::Loopback::with_text(&answer).await;
    let client = Client::builder().api_token(CANARY).base_url(server.url()).build().expect("good");
    let span = tracing::info_span!(target: "caller", "nightly");
    let list = client.account(CANARY).settings().trusted_domains().list().timeout(Duration::from_secs(5));
    tracing::Instrument::instrument(list.send(), span).await.expect("a page");
    let spans = log.spans();
    assert_eq!(
        spans.iter().map(|span| (span.name, span.parent)).collect::<Vec<_>>(),
        [("nightly", 0), ("call", 1)]
    );
    assert!(!format!("{spans:?}{:?}", log.events()).contains(CANARY));
}

#[test]
fn a_blocking_call_is_told_to_the_callers_subscriber() {
    let (log, _guard) = Log::listen();
    let mock = MockTransport::new().reply(empty_page());
    let client = client_tests::client(&mock);
    let span = tracing::info_span!(target: "caller", "nightly");
    let list = || client.account("a").settings().trusted_domains().list().send_blocking();
    span.in_scope(list).expect("a page");
    // The one of the caller, and on the other thread the call in it.
    assert_eq!(log.spans().iter().map(|span| span.name).collect::<Vec<_>>(), ["nightly", "call"]);
    assert_eq!(log.column("status"), some(&["200"]));
}
