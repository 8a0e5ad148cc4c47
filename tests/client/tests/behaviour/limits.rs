//! An attempt ends in time, body included, and an answer is not read without end.

use client_tests::{Loopback, builder, empty_page};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::{Client, Error, ErrorKind, RetryPolicy};
use std::io::Write;
use std::time::{Duration, Instant};

const HEAD: &[u8] = b"HTTP/1.1 200 OK\r\ncf-ray: r1\r\ntransfer-encoding: chunked\r\n\r\n";

async fn list(client: &Client) -> Result<usize, Error> {
    client.account("a").settings().allow_policies().list().send().await.map(|page| page.items.len())
}

fn assert_timeout(error: &Error, status: Option<u16>) {
    assert!(error.is_timeout() && error.kind() == ErrorKind::Timeout, "{error:?}");
    assert_eq!(error.status().map(|status| status.as_u16()), status);
    assert_eq!(error.attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_does_not_begin_is_cut_off_after_a_minute() {
    let mock = MockTransport::new().reply(empty_page().after(Duration::from_secs(61)));
    let before = tokio::time::Instant::now();
    assert_timeout(&list(&client_tests::client(&mock)).await.expect_err("too late"), None);
    assert_eq!(before.elapsed(), Duration::from_mins(1));
}

#[tokio::test(start_paused = true)]
async fn a_dripping_body_is_cut_off_at_the_limit_of_the_attempt() {
    let drip =
        (0..100).fold(MockReply::status(200), |reply, _| reply.body_after(Duration::from_secs(1), " "));
    let mock = MockTransport::new().reply(drip);
    let client = builder(&mock).timeout(Duration::from_secs(20)).build().expect("good");
    let before = tokio::time::Instant::now();
    assert_timeout(&list(&client).await.expect_err("too slow"), Some(200));
    assert_eq!(before.elapsed(), Duration::from_secs(20));
}

#[tokio::test(start_paused = true)]
async fn a_stalled_body_is_cut_off_at_the_idle_limit() {
    let stalls = || MockReply::status(200).body("{\"success\":").body_after(Duration::from_secs(59), "true}");
    let mock = MockTransport::new().reply(stalls()).reply(stalls());
    let before = tokio::time::Instant::now();
    assert_timeout(&list(&client_tests::client(&mock)).await.expect_err("stalled"), Some(200));
    assert_eq!(before.elapsed(), Duration::from_secs(30));
    let patient = builder(&mock).idle_read_timeout(Duration::from_mins(1)).build().expect("good");
    assert_eq!(list(&patient).await.expect("an empty page"), 0);
}

#[tokio::test(start_paused = true)]
async fn a_call_can_have_its_own_limit() {
    let slow = || empty_page().after(Duration::from_secs(70));
    let mock = MockTransport::new().reply(slow()).reply(slow());
    let policies = client_tests::client(&mock).account("a").settings().allow_policies();
    assert!(policies.list().timeout(Duration::from_secs(80)).send().await.is_ok());
    let error = policies.list().timeout(Duration::from_secs(1)).send().await.expect_err("too late");
    assert_eq!(error.to_string(), "no whole response within 1s (`timeout`, set on the call)");
}

#[tokio::test]
async fn the_limit_holds_for_a_body_that_drips_over_a_socket() {
    let mut answer = vec![(Duration::ZERO, HEAD.to_vec())];
    answer.extend(std::iter::repeat_n((Duration::from_millis(50), b"1\r\n \r\n".to_vec()), 40));
    let server = Loopback::start(answer).await;
    let client = Client::builder().api_token("t").base_url(server.url()).no_proxy();
    let client = client.timeout(Duration::from_millis(200)).retry(RetryPolicy::none()).build().expect("good");
    let before = Instant::now();
    let error = list(&client).await.expect_err("too slow");
    assert_timeout(&error, Some(200));
    assert_eq!(error.ray_id(), Some("r1"));
    assert!(before.elapsed() < Duration::from_secs(1), "{:?}", before.elapsed());
}

#[tokio::test]
async fn an_answer_over_the_limit_of_bytes_is_refused_and_one_at_the_limit_is_read() {
    let body = r#"{"success":true}"#;
    for (limit, fits) in [(body.len(), true), (body.len() - 1, false), (0, false)] {
        let reply = MockReply::status(200)
            .header("cf-ray", "r1")
            .body(&body.as_bytes()[..5])
            .body(&body.as_bytes()[5..]);
        let client =
            builder(&MockTransport::new().reply(reply)).max_response_bytes(limit).build().expect("good");
        match list(&client).await {
            Ok(items) => assert!(fits && items == 0),
            Err(error) => {
                assert!(!fits);
                assert_eq!(error.kind(), ErrorKind::ResponseTooLarge);
                assert_eq!((error.ray_id(), error.status().map(|s| s.as_u16())), (Some("r1"), Some(200)));
                assert_eq!(
                    error.to_string(),
                    format!("the answer is longer than {limit} bytes (HTTP 200); cf-ray r1")
                );
            }
        }
    }
}

#[tokio::test]
async fn a_chunked_answer_without_a_length_is_not_read_to_its_end() {
    let chunk = [b"1000\r\n".as_slice(), &[b' '; 0x1000], b"\r\n"].concat();
    let mut answer = vec![(Duration::ZERO, HEAD.to_vec())];
    answer.extend(std::iter::repeat_n((Duration::ZERO, chunk), 10_000));
    assert_too_large(&Loopback::start(answer).await).await;
}

#[tokio::test]
async fn the_limit_counts_what_gzip_unpacks_to() {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(&vec![b' '; 4 << 20]).expect("memory");
    let packed = packed.finish().expect("memory");
    assert!(packed.len() < 10_000);
    let head =
        format!("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n", packed.len());
    let server = Loopback::start(vec![(Duration::ZERO, [head.into_bytes(), packed].concat())]).await;
    assert_too_large(&server).await;
    assert!(
        server.heads()[0].to_ascii_lowercase().contains("\r\naccept-encoding: gzip\r\n"),
        "and nothing else"
    );
}

async fn assert_too_large(server: &Loopback) {
    let client = Client::builder().api_token("t").base_url(server.url()).no_proxy();
    let client = client.max_response_bytes(1 << 20).build().expect("good");
    assert_eq!(list(&client).await.expect_err("too large").kind(), ErrorKind::ResponseTooLarge);
}

#[tokio::test]
async fn making_a_connection_has_a_limit_of_its_own_tls_included() {
    // Somebody listens, and says nothing of TLS.
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let url = format!("https://{}", listener.local_addr().expect("an address"));
    let client = Client::builder().api_token("t").base_url(url).no_proxy().retry(RetryPolicy::none());
    let client = client.connect_timeout(Duration::from_millis(200)).build().expect("good");
    let before = Instant::now();
    let error = list(&client).await.expect_err("no connection");
    assert_eq!((error.kind(), error.is_connect()), (ErrorKind::Connect, true), "{error:?}");
    assert!(before.elapsed() < Duration::from_secs(2), "{:?}", before.elapsed());
    drop(listener);
}
