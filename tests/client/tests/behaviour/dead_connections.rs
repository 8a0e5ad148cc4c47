//! A connection over HTTP/2 whose other side has fallen silent costs one attempt, and one that lives is kept.

use client_tests::http2::{Reply, Seen};
use client_tests::{Authority, Http1, Http2, envelope, http1};
use cloudflare_email_security::{Client, ClientBuilder, Error, ErrorKind, RetryPolicy};
use http::Method;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

const LIMIT: Duration = Duration::from_millis(150);
const LONG: Duration = Duration::from_secs(20);

fn client(server: &Http2) -> ClientBuilder {
    let client =
        Client::builder().api_token("t").base_url(server.url()).root_certificates_pem(server.root_pem());
    client.retry(RetryPolicy::default().first_delay(Duration::ZERO)).timeout(LIMIT)
}

/// How often a listing was repeated.
async fn list(client: &Client) -> Result<u32, Error> {
    Ok(client.account("a").settings().allow_policies().list().send_full().await?.retries)
}

/// The first connection has an answer for so many requests, and then does as `reply` says. All others answer.
async fn dying(answers: usize, reply: Reply) -> Http2 {
    Http2::start(move |seen: Seen| match seen {
        Seen { connection: 0, request, .. } if request >= answers => reply.clone(),
        _ => Reply::Json(envelope("[]")),
    })
    .await
}

#[tokio::test]
async fn a_silent_connection_costs_one_attempt_and_the_next_one_has_another() {
    for answers in [0, 1, 5] {
        for reply in [Reply::Freeze, Reply::Nothing] {
            let server = dying(answers, reply).await;
            let client = client(&server).build().expect("good");
            for _ in 0..answers {
                assert_eq!(list(&client).await.expect("an answer"), 0);
            }
            assert_eq!(list(&client).await.expect("an answer of another connection"), 1);
            assert_eq!(list(&client).await.expect("an answer of that one, too"), 0);
            assert_eq!((server.connections(), server.seen().len()), (2, answers + 3));
        }
    }
}

#[tokio::test]
async fn without_repetitions_the_next_call_has_another_connection() {
    let server = dying(1, Reply::Freeze).await;
    let client = client(&server).retry(RetryPolicy::none()).build().expect("good");
    list(&client).await.expect("an answer");
    assert!(list(&client).await.expect_err("silence").is_timeout());
    list(&client).await.expect("an answer of another connection");
}

#[tokio::test]
async fn a_body_that_stalls_makes_the_next_attempt_use_another_connection() {
    let server = dying(1, Reply::Beginning("{\"suc".to_owned())).await;
    let client = client(&server).timeout(LONG).idle_read_timeout(LIMIT).build().expect("good");
    assert_eq!(list(&client).await.expect("an answer"), 0);
    assert_eq!(list(&client).await.expect("an answer of another connection"), 1);
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn calls_of_a_blocking_program_recover_in_the_same_way() {
    let server = dying(1, Reply::Freeze).await;
    let client = client(&server).build().expect("good");
    let retries = tokio::task::spawn_blocking(move || {
        let list = || client.account("a").settings().allow_policies().list().send_full_blocking();
        [list(), list()].map(|response| response.expect("an answer").retries)
    });
    assert_eq!(retries.await.expect("no panic"), [0, 1]);
}

#[tokio::test]
async fn many_calls_that_time_out_at_once_get_one_fresh_pool() {
    let server = dying(1, Reply::Nothing).await;
    let client = client(&server).timeout(LIMIT * 8).retry_budget(false).build().expect("good");
    list(&client).await.expect("an answer");
    let calls: Vec<_> = (0..40)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { list(&client).await })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.expect("no panic").expect("an answer of another connection"), 1);
    }
    let connections = server.connections();
    list(&client).await.expect("an answer of a connection that is there");
    assert_eq!(server.connections(), connections);
}

#[tokio::test]
async fn a_call_that_its_caller_gives_up_leaves_the_connection_to_others() {
    let server = dying(1, Reply::Nothing).await;
    let client = client(&server).timeout(LONG).build().expect("good");
    list(&client).await.expect("an answer");
    for _ in 0..2 {
        tokio::time::timeout(LIMIT, list(&client)).await.expect_err("given up");
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn over_http_1_a_time_limit_ends_one_connection_and_keeps_the_others() {
    let authority = Authority::new();
    // The first request opens a connection, the second one stalls on it, the third one needs another.
    let acceptor = authority.acceptor(&["http/1.1"]);
    let server =
        Http1::start_tls(acceptor, |number| (number != 1).then(|| http1::json(&envelope("[]")))).await;
    let client =
        Client::builder().api_token("t").base_url(server.url()).root_certificates_pem(authority.pem());
    let client = client.timeout(LIMIT).retry(RetryPolicy::none()).build().expect("good");
    list(&client).await.expect("an answer");
    let stalling = tokio::spawn({
        let client = client.clone();
        async move { list(&client).await }
    });
    while server.seen().len() < 2 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    list(&client).await.expect("an answer of a second connection");
    assert!(stalling.await.expect("no panic").expect_err("silence").is_timeout());
    list(&client).await.expect("an answer of the second connection again");
    let connections: Vec<usize> = server.seen().iter().map(|(connection, _)| *connection).collect();
    assert_eq!(connections, [0, 0, 1, 1]);
}

#[tokio::test]
async fn a_ping_without_an_answer_finds_a_dead_connection_long_before_the_time_limit() {
    let server = dying(1, Reply::Freeze).await;
    let pinging = |client: ClientBuilder| {
        client.http2_keep_alive_interval(LIMIT / 3).http2_keep_alive_timeout(LIMIT / 3)
    };
    let client = pinging(client(&server).timeout(LONG)).build().expect("good");
    list(&client).await.expect("an answer");
    let begin = Instant::now();
    assert_eq!(list(&client).await.expect("an answer of another connection"), 1);
    assert!(begin.elapsed() < Duration::from_secs(2), "{:?}", begin.elapsed());

    let server = dying(0, Reply::Freeze).await;
    let client = pinging(self::client(&server).timeout(LONG)).build().expect("good");
    let post = client.request::<Value>(Method::POST, &["things"]).json(&json!({}));
    let error = post.send().await.expect_err("silence");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1), "{error:?}");
    let address = server.url().replace("https://", "");
    assert!(error.to_string().contains(&address), "{error}");
}

#[tokio::test]
async fn a_server_that_answers_pings_may_take_its_time() {
    let server = Http2::start(|seen: Seen| match seen.request {
        0 => Reply::Nothing,
        _ => Reply::Json(envelope("[]")),
    })
    .await;
    let client = client(&server).http2_keep_alive_interval(LIMIT / 10).http2_keep_alive_timeout(LIMIT / 10);
    let client = client.retry(RetryPolicy::none()).timeout(LIMIT * 2).build().expect("good");
    let begin = Instant::now();
    assert!(list(&client).await.expect_err("no answer").is_timeout());
    assert!(begin.elapsed() >= LIMIT * 2);
}
