//! A search that the server prepares: 202 with the place of the answer, which is asked for until it is there.

use client_tests::{envelope, repeating_builder};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::types::{MessageDetails, ReclassifyDisposition, ReclassifyMessage};
use cloudflare_email_security::{Client, Error, ErrorKind, Page, RetryPolicy};
use std::error::Error as _;
use std::time::Duration;
use tokio::time::Instant;

const PLACE: &str = "/client/v4/accounts/a/email-security/investigate/prepared/7?cursor=x";

fn accepted() -> MockReply {
    MockReply::json(202, envelope("[]"))
}

fn at(location: &str) -> MockReply {
    accepted().header("location", location)
}

fn found(ids: &[u32], info: &str) -> MockReply {
    let item = |id: &u32| {
        format!(
            r#"{{"id":"{id}","postfix_id":"p","client_recipients":[],"detection_reasons":[],
            "is_phish_submission":false,"is_quarantined":false,"properties":{{}}}}"#
        )
    };
    let items = ids.iter().map(item).collect::<Vec<_>>().join(",");
    MockReply::json(200, format!(r#"{{"success":true,"result":[{items}],"result_info":{info}}}"#))
}

fn script(replies: impl IntoIterator<Item = MockReply>) -> (MockTransport, Client) {
    let mock = replies.into_iter().fold(MockTransport::new(), MockTransport::reply);
    let client = repeating_builder(&mock).build().expect("good");
    (mock, client)
}

async fn search(client: &Client) -> Result<Page<MessageDetails>, Error> {
    client.account("a").investigate().list().subject("invoice").send().await
}

#[tokio::test(start_paused = true)]
async fn the_answer_is_asked_for_where_the_server_says() {
    for location in [PLACE, &format!("https://api.cloudflare.com{PLACE}"), "investigate/prepared/7?cursor=x"]
    {
        let (mock, client) = script([at(location), accepted().header("location", PLACE), found(&[1], "{}")]);
        let page = search(&client).await.expect(location);
        assert_eq!(page.items.len(), 1);
        let urls: Vec<_> = mock.requests().iter().map(|sent| sent.uri.to_string()).collect();
        let place = format!("https://api.cloudflare.com{PLACE}");
        assert_eq!(urls[1..], [place.clone(), place], "{location}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_question_has_the_credentials_and_headers_of_the_call_and_no_body() {
    let (mock, client) = script([at(PLACE), found(&[], "{}")]);
    client.account("a").investigate().list().header("x-case", "4711").send().await.expect("a page");
    let [first, question] = &mock.requests()[..] else { panic!("two requests") };
    assert_eq!(question.method, http::Method::GET);
    assert_eq!((&question.headers, question.body.len()), (&first.headers, 0));
    assert_eq!(question.headers["x-case"], "4711");
    assert_eq!(question.headers["authorization"], "Bearer t");
}

#[tokio::test(start_paused = true)]
async fn another_server_is_never_asked() {
    for location in [
        "https://example.com/client/v4/x",
        "//example.com/x",
        "http://api.cloudflare.com/client/v4/x",
        "https://api.cloudflare.com:8443/client/v4/x",
        "https://api.cloudflare.com.example.com/x",
        "https://user:word@api.cloudflare.com/x",
        "https://api.cloudflare.com@example.com/x",
        "file:///etc/passwd",
        "https://[",
    ] {
        let (mock, client) = script([at(location), found(&[1], "{}")]);
        let error = search(&client).await.expect_err(location);
        assert_eq!(error.kind(), ErrorKind::UnexpectedResponse, "{location}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(202));
        assert!(!error.to_string().contains("example.com"), "{error}");
        assert_eq!(mock.requests().len(), 1, "{location} was asked");
    }
}

#[tokio::test(start_paused = true)]
async fn another_server_is_not_asked_after_a_question_either() {
    let (mock, client) = script([at(PLACE), at("https://example.com/x"), found(&[1], "{}")]);
    let error = search(&client).await.expect_err("another server");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::UnexpectedResponse, 2));
    assert_eq!(mock.requests().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_202_that_names_no_place_is_no_empty_page() {
    let (_, client) = script([accepted()]);
    let error = search(&client).await.expect_err("no place");
    assert_eq!(error.kind(), ErrorKind::UnexpectedResponse);
    assert!(error.to_string().contains("does not say where"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_202_that_says_that_the_search_failed_is_an_error_at_once() {
    for body in [
        r#"{"success":false,"errors":[{"code":7}]}"#,
        "\u{feff}{\"success\":false,\"errors\":[{\"code\":7}],\"\\ud800\":1}",
    ] {
        for before in [vec![], vec![at(PLACE)]] {
            for reply in [MockReply::json(202, body), MockReply::json(202, body).header("location", PLACE)] {
                let sent = before.len() + 1;
                let (mock, client) = script(before.iter().cloned().chain([reply, found(&[1], "{}")]));
                let error = search(&client).await.expect_err("a failure");
                assert_eq!((error.kind(), error.has_code(7)), (ErrorKind::Api, true), "{error:?}");
                assert_eq!((mock.requests().len(), error.attempts() as usize), (sent, sent));
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_says_when_to_ask_and_else_the_waits_double() {
    let (_, client) = script([
        at(PLACE).header("retry-after", "7"),
        at(PLACE).header("retry-after-ms", "90"),
        found(&[], "{}"),
    ]);
    let before = Instant::now();
    search(&client).await.expect("a page");
    assert_eq!(before.elapsed().as_millis(), 7_000 + 90);

    let (_, client) = script([at(PLACE), at(PLACE), at(PLACE), found(&[], "{}")]);
    let before = Instant::now();
    search(&client).await.expect("a page");
    assert_eq!(before.elapsed().as_millis() / 100 * 100, 500 + 1_000 + 2_000);
}

#[tokio::test(start_paused = true)]
async fn the_waiting_has_a_limit_that_the_error_names() {
    let (mock, client) = script((0..99).map(|_| at(PLACE)));
    let before = Instant::now();
    let error = search(&client).await.expect_err("no answer");
    assert_eq!(error.kind(), ErrorKind::Pending);
    assert!(before.elapsed() < Duration::from_mins(2), "{:?}", before.elapsed());
    // 0.5, 1, 2 and 4 seconds, and then 8 at a time up to two minutes.
    assert_eq!(mock.requests().len(), 19);
    let text = error.to_string();
    assert!(text.contains("119.5 s and 18 questions") && text.contains("wait of 8.0 s"), "{text}");
    assert_eq!(error.attempts(), 19);

    let (mock, client) = script([at(PLACE).header("retry-after", "300"), found(&[], "{}")]);
    let error = search(&client).await.expect_err("too long");
    assert_eq!((error.kind(), error.retry_after()), (ErrorKind::Pending, Some(Duration::from_mins(5))));
    assert_eq!(mock.requests().len(), 1);
    let (_, client) = script([at(PLACE).header("retry-after", "300"), found(&[], "{}")]);
    let patient = client.account("a").investigate().list().accepted_timeout(Duration::from_secs(400));
    patient.send().await.expect("a page");
}

#[tokio::test(start_paused = true)]
async fn a_question_that_hangs_does_not_outlast_the_limit() {
    let (_, client) = script([at(PLACE), found(&[], "{}").after(Duration::from_secs(50))]);
    let before = Instant::now();
    let list = client.account("a").investigate().list().accepted_timeout(Duration::from_secs(10));
    let error = list.send().await.expect_err("no answer");
    assert_eq!((error.kind(), before.elapsed().as_secs()), (ErrorKind::Pending, 10));
    assert!(error.source().is_some());
    // The deadline of the whole call is one for the questions, too, and keeps its kind.
    let (_, client) = script([at(PLACE), found(&[], "{}").after(Duration::from_secs(50))]);
    let before = Instant::now();
    let list = client.account("a").investigate().list().deadline(Duration::from_secs(3));
    let error = list.send().await.expect_err("no answer");
    assert_eq!((error.kind(), before.elapsed().as_secs()), (ErrorKind::Timeout, 3));
}

#[tokio::test(start_paused = true)]
async fn a_client_that_does_not_wait_says_so_at_once() {
    let (mock, client) = script([at(PLACE), at(PLACE), at(PLACE)]);
    let hurried = client.with(|settings| settings.accepted_timeout(Duration::ZERO));
    let before = Instant::now();
    assert_eq!(search(&hurried).await.expect_err("no wait").kind(), ErrorKind::Pending);
    let list = || client.account("a").investigate().list().accepted_timeout(Duration::ZERO);
    assert_eq!(list().send_full().await.expect_err("no wait").kind(), ErrorKind::Pending);
    let error = list().items().next().await.expect("no end").expect_err("no wait");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Pending, 1));
    assert_eq!((mock.requests().len(), before.elapsed().as_secs()), (3, 0));
}

#[tokio::test(start_paused = true)]
async fn a_202_of_another_operation_is_its_answer() {
    let (mock, client) = script([MockReply::json(202, envelope("{}")).header("location", PLACE)]);
    let body = ReclassifyMessage::builder().expected_disposition(ReclassifyDisposition::None).build();
    #[allow(deprecated, reason = "it is the operation that answers so")]
    let call = client.account("a").investigate().reclassify().create("m", &body);
    let full = call.send_full().await.expect("accepted");
    assert_eq!((full.status.as_u16(), mock.requests().len()), (202, 1));
}

#[tokio::test(start_paused = true)]
async fn a_question_that_fails_is_repeated() {
    let (mock, client) =
        script([at(PLACE), MockReply::status(503), MockReply::status(503), found(&[1], "{}")]);
    // Even where the search itself is not: to ask twice does no harm.
    let call = client.account("a").investigate().list().idempotent(false);
    let full = call.send_full().await.expect("a page");
    assert_eq!((full.result.items.len(), full.retries, mock.requests().len()), (1, 3, 4));

    let (mock, client) = script([at(PLACE), MockReply::status(404)]);
    let error = search(&client).await.expect_err("gone");
    assert_eq!((error.is_not_found(), error.attempts(), mock.requests().len()), (true, 2, 2));
    let (_, client) = script([at(PLACE), MockReply::status(503)]);
    let once = client.with(|settings| settings.retry(RetryPolicy::none()));
    assert_eq!(search(&once).await.expect_err("503").attempts(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_listing_waits_for_each_of_its_pages() {
    let (mock, client) = script([
        at(PLACE),
        found(&[1, 2], r#"{"next":"c2"}"#),
        at(PLACE),
        accepted().header("location", "/client/v4/other"),
        found(&[3], "{}"),
    ]);
    let items = client.account("a").investigate().list().per_page(2).items();
    let ids: Vec<_> = items.collect_all().await.expect("all").into_iter().map(|message| message.id).collect();
    assert_eq!(ids, ["1", "2", "3"]);
    let requests = mock.requests();
    assert_eq!(requests.len(), 5);
    assert_eq!(requests[2].uri.query(), Some("per_page=2&cursor=c2"));
    assert_eq!(requests[4].uri.path(), "/client/v4/other");
}
