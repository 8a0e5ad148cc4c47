//! Ten faults of the vendor's own Python and TypeScript libraries that this client does not have. Each test is named
//! after what is true here; the comment above it says what the fault was. What is tested in full elsewhere stands here
//! once more, so that the list is whole.

use client_tests::{Log, Loopback, POLICY, builder, client, delete, envelope, list, repeating_builder};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::types::{
    MailboxDestination, MoveMessage, ReclassifyDisposition, ReclassifyMessage, ReleaseMessages,
};
use cloudflare_email_security::{Client, ErrorKind, Result};
use std::time::Duration;
use tokio::time::Instant;

const AUTH: [&str; 4] = ["authorization", "x-auth-email", "x-auth-key", "x-auth-user-service-key"];

/// The mock's answers to a POST that may not be done twice: how often it is sent when each of them is `reply`.
async fn sent<T>(reply: &MockReply, call: impl AsyncFnOnce(Client) -> Result<T>) -> usize {
    let mock = (0..5).fold(MockTransport::new(), |mock, _| mock.reply(reply.clone()));
    let client = repeating_builder(&mock).build().expect("good");
    assert!(call(client).await.is_err(), "no answer was a success");
    mock.requests().len()
}

// 1. With an e-mail address and a token in the environment the Python library sent no `Authorization` at all, and the
// TypeScript library sent all credentials that it found together.
#[tokio::test]
async fn an_address_beside_a_token_takes_nothing_away_and_adds_nothing() {
    let mock = MockTransport::new().reply(client_tests::empty_page());
    let variables = [
        ("CLOUDFLARE_EMAIL", "me@example.com"),
        ("CLOUDFLARE_API_KEY", "k"),
        ("CLOUDFLARE_API_TOKEN", "tok"),
        ("CLOUDFLARE_API_USER_SERVICE_KEY", "s"),
    ];
    let found = move |name: &str| {
        variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
    };
    let client = Client::builder().from_variables(found).transport(mock.clone()).build().expect("a token");
    client.account("a").settings().allow_policies().list().send().await.expect("an empty page");
    let headers = &mock.requests()[0].headers;
    let sent: Vec<&str> = AUTH.into_iter().filter(|name| headers.contains_key(*name)).collect();
    assert_eq!(sent, ["authorization"]);
    assert_eq!(headers["authorization"], "Bearer tok");
}

// 1, too: without any credentials the TypeScript library sent the request nevertheless.
#[test]
fn without_credentials_there_is_no_client_that_could_send() {
    let error = Client::builder().from_variables(|_| None).transport(MockTransport::new()).build();
    assert_eq!(error.expect_err("no credentials").kind(), ErrorKind::Config);
}

// 2. An answer that says `success: false` with status 200 became `None`, `null` or an empty list.
#[tokio::test]
async fn a_failure_with_status_200_is_never_a_value() {
    let body = r#"{"success":false,"errors":[{"code":10000,"message":"no"}],"result":null}"#;
    let listed = list(MockReply::json(200, body)).await.expect_err("not an empty list");
    let deleted = delete(MockReply::json(200, body)).await.expect_err("not nothing");
    for error in [listed, deleted] {
        assert_eq!(error.kind(), ErrorKind::Api);
        assert!(error.has_code(10_000));
    }
}

// 2, too: a 204 and an empty 200 crashed both libraries; a page of HTML crashed one and was `undefined` in the other.
#[tokio::test]
async fn an_answer_without_json_is_a_typed_error_and_never_a_crash() {
    assert_eq!(list(MockReply::status(204)).await.expect_err("no list").kind(), ErrorKind::Decode);
    assert_eq!(list(MockReply::status(200)).await.expect_err("nobody").kind(), ErrorKind::UnexpectedResponse);
    assert_eq!(delete(MockReply::status(204)).await.expect_err("no id").kind(), ErrorKind::Decode);
    let html = || MockReply::status(200).header("content-type", "text/html").body("<html>");
    assert_eq!(list(html()).await.expect_err("HTML").kind(), ErrorKind::UnexpectedResponse);
    assert_eq!(delete(html()).await.expect_err("HTML").kind(), ErrorKind::UnexpectedResponse);
}

// 3. `domains.delete('')` became `DELETE …/settings/domains/`, which deletes all domains.
#[tokio::test]
async fn an_empty_id_never_becomes_the_bulk_delete() {
    let mock = MockTransport::new();
    let domains = client(&mock).account("a").settings().domains();
    for id in ["", ".", "..", "%2e%2e"] {
        let error = domains.delete(id).send().await.expect_err("no id");
        client_tests::assert_refused_unsent(&error, &mock);
    }
}

// 4. A redirect to another host was followed with `X-Auth-Key` and `X-Auth-Email` in the request.
#[tokio::test]
async fn a_redirect_takes_no_key_to_another_host() {
    let second = Loopback::with_text("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await;
    let moved =
        format!("HTTP/1.1 307 Moved\r\nlocation: {}/elsewhere\r\ncontent-length: 0\r\n\r\n", second.url());
    let first = Loopback::with_text(&moved).await;
    let client = Client::builder().api_key("me@example.com", "k").base_url(first.url()).no_proxy();
    let policies = client.build().expect("good").account("a").settings().allow_policies();
    let error = policies.list().send().await.expect_err("a redirect is no success");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(307));
    assert!(first.heads()[0].contains("x-auth-key: k"), "{:?}", first.heads());
    assert!(second.heads().is_empty(), "{:?}", second.heads());
}

/// A page of trusted domains, `from` to `to`, out of five.
fn domains(from: u32, to: u32) -> MockReply {
    let items: Vec<String> = (from..=to).map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    let info = format!(r#"{{"count":{},"per_page":2,"total_count":5}}"#, items.len());
    let items = items.join(",");
    MockReply::json(200, format!(r#"{{"success":true,"result":[{items}],"result_info":{info}}}"#))
}

// 5. The total was never read, so that three pages took four requests; and a server that ignores the number of the page
// was asked for ever.
#[tokio::test]
async fn three_pages_take_three_requests() {
    let mock = MockTransport::new().reply(domains(1, 2)).reply(domains(3, 4)).reply(domains(5, 5));
    let trusted = client(&mock).account("a").settings().trusted_domains();
    assert_eq!(trusted.list().items().collect_all().await.expect("all").len(), 5);
    assert_eq!(mock.requests().len(), 3);
}

#[tokio::test]
async fn a_server_that_ignores_the_page_is_not_asked_for_ever() {
    let mock = (0..50).fold(MockTransport::new(), |mock, _| mock.reply(domains(1, 2)));
    let mut items = client(&mock).account("a").settings().trusted_domains().list().items();
    let mut read = Vec::new();
    let error = items.collect_into(&mut read).await.expect_err("no end");
    assert_eq!(error.kind(), ErrorKind::Pagination);
    assert_eq!((read.len(), mock.requests().len()), (2, 2));
}

/// A page of the search with one message.
fn found(id: u32, next: &str) -> MockReply {
    let message = format!(
        r#"{{"id":"{id}","postfix_id":"p","client_recipients":[],"detection_reasons":[],
            "is_phish_submission":false,"is_quarantined":false,"properties":{{}}}}"#
    );
    let body =
        format!(r#"{{"success":true,"result":[{message}],"result_info":{{"next":"{next}","page":1}}}}"#);
    MockReply::json(200, body)
}

// 6. The search was paged by `page`, whose end of life has passed, and the cursor of the answer was ignored.
#[tokio::test]
async fn the_search_goes_by_the_cursor_and_sends_no_page() {
    let mock = MockTransport::new().reply(found(1, "c2")).reply(found(2, ""));
    let search = client(&mock).account("a").investigate().list();
    assert_eq!(search.items().collect_all().await.expect("all").len(), 2);
    let queries: Vec<_> = mock.requests().iter().map(|sent| sent.uri.query().map(str::to_owned)).collect();
    assert_eq!(queries, [None, Some("cursor=c2".to_owned())]);
}

// 7. The TypeScript library slept for as long as `Retry-After` said, an hour if need be; the Python library ignored
// what was over a minute and went on asking.
#[tokio::test(start_paused = true)]
async fn a_retry_after_of_an_hour_is_neither_slept_through_nor_ignored() {
    let reply = MockReply::status(429).header("retry-after", "3600");
    let mock = (0..5).fold(MockTransport::new(), |mock, _| mock.reply(reply.clone()));
    let before = Instant::now();
    let policies = repeating_builder(&mock).build().expect("good").account("a").settings().allow_policies();
    let error = policies.list().send().await.expect_err("429");
    assert_eq!(error.retry_after(), Some(Duration::from_hours(1)));
    assert_eq!((before.elapsed(), mock.requests().len()), (Duration::ZERO, 1));
}

// 7, too: both repeated POSTs after a 5xx and without an idempotency key: a message could be moved or released twice.
#[tokio::test(start_paused = true)]
async fn a_message_is_neither_moved_nor_released_twice() {
    let moving = async |client: Client| {
        let body = MoveMessage::builder().destination(MailboxDestination::Inbox).build();
        client.account("a").investigate().r#move().create("m", &body).send().await
    };
    let releasing = async |client: Client| {
        let body = ReleaseMessages::builder().ids(["m"]).build();
        client.account("a").investigate().release().bulk(&body).send().await
    };
    for status in [408, 409, 500, 502, 503, 504] {
        let reply = MockReply::status(status);
        assert_eq!(sent(&reply, moving).await, 1, "move, {status}");
        assert_eq!(sent(&reply, releasing).await, 1, "release, {status}");
    }
}

// 8. The TypeScript library's time limit ended with the headers: a body that stalled was waited for without end.
#[tokio::test(start_paused = true)]
async fn the_time_limit_covers_the_body() {
    let stalled = MockReply::status(200).body("{").body_after(Duration::from_hours(1), "}");
    let client = builder(&MockTransport::new().reply(stalled))
        .timeout(Duration::from_secs(5))
        .idle_read_timeout(Duration::from_hours(2))
        .build()
        .expect("good");
    let before = Instant::now();
    let error = client.account("a").settings().allow_policies().list().send().await.expect_err("stalled");
    assert!(error.is_timeout(), "{error:?}");
    assert_eq!(before.elapsed(), Duration::from_secs(5));
}

// 9. The 202 of a slow search, which has no result yet, looked like a search that found nothing; the place where the
// result would be was never asked.
#[tokio::test(start_paused = true)]
async fn a_search_that_takes_its_time_is_waited_for_and_never_empty() {
    let place = "/client/v4/accounts/a/email-security/investigate/results/7";
    let later = || MockReply::json(202, r#"{"success":true,"result":[]}"#).header("location", place);
    let mock = MockTransport::new().reply(later()).reply(later()).reply(found(1, ""));
    let search = client(&mock).account("a").investigate().list();
    assert_eq!(search.send().await.expect("the result").items.len(), 1);
    let paths: Vec<String> = mock.requests().iter().map(|sent| sent.uri.path().to_owned()).collect();
    assert_eq!(paths[1..], [place, place]);

    let mock = MockTransport::new().reply(later());
    let search = client(&mock).account("a").investigate().list().accepted_timeout(Duration::ZERO);
    assert_eq!(search.send().await.expect_err("no result yet").kind(), ErrorKind::Pending);
}

// 10. The Python library logged whole messages, as they came and as they were sent, at the level `debug`.
#[expect(deprecated, reason = "the call of this API whose body is mail")]
#[tokio::test(start_paused = true)]
async fn no_line_of_the_log_holds_mail_a_key_or_a_search() {
    const CANARY: &str = "canary-4711";
    let (log, _guard) = Log::listen();
    let mock = MockTransport::new()
        .reply(MockReply::json(503, CANARY).header("cf-ray", "r1").header("x-any", CANARY))
        .reply(MockReply::json(200, envelope(&format!(r#"{{"raw":"{CANARY}"}}"#))).header("cf-ray", "r2"))
        .reply(MockReply::json(400, format!(r#"{{"errors":[{{"code":1,"message":"{CANARY}"}}]}}"#)))
        .reply(MockReply::json(200, envelope(&format!("[{POLICY}, \"{CANARY}\"]"))));
    let client = repeating_builder(&mock).api_key(CANARY, CANARY).build().expect("good");
    let account = client.account(CANARY);
    account.investigate().raw().get(CANARY).header("x-own", CANARY).send().await.expect("the second answer");
    let mail = ReclassifyMessage::builder()
        .expected_disposition(ReclassifyDisposition::Spam)
        .eml_content(CANARY)
        .build();
    account.investigate().reclassify().create(CANARY, &mail).send().await.expect_err("400");
    account.settings().allow_policies().list().search(CANARY).send().await.expect_err("no policy");

    let lines = log.lines();
    assert!(lines.len() >= 7, "three spans and four attempts: {lines:#?}");
    for line in &lines {
        assert!(!line.contains(CANARY), "{line}");
    }
    // What is harmless is there.
    for harmless in
        ["/investigate/{investigate_id}/raw", "status=503", "delay_ms=500", "r1", "r2", "status=400"]
    {
        assert!(lines.iter().any(|line| line.contains(harmless)), "`{harmless}` is in none of {lines:#?}");
    }
}
