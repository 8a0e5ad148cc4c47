//! What a call costs beside the network: the size of its future, and how often the body of a response is moved.

use client_tests::{Loopback, builder, client, envelope};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::{Client, ErrorKind, RetryPolicy};
use http::Method;
use std::time::{Duration, Instant};

/// The bytes of the future of a call, which is held by whatever awaits it.
const LARGEST_CALL: usize = 1_024;
/// Of a wait, which makes several calls.
const LARGEST_WAIT: usize = 1_536;

#[test]
fn the_future_of_a_call_is_small() {
    let client = client(&MockTransport::new());
    let account = client.account("a");
    let policies = account.settings().allow_policies();
    let investigate = account.investigate();
    let sizes = [
        size_of_val(&policies.get("p").send()),
        size_of_val(&policies.get("p").send_full()),
        size_of_val(&policies.get("p").send_raw()),
        size_of_val(&policies.delete("p").send()),
        size_of_val(&policies.list().send()),
        size_of_val(&investigate.get("m").send()),
        size_of_val(&investigate.list().send()),
        size_of_val(&investigate.raw().get("m").send()),
        size_of_val(&client.request::<()>(Method::GET, &["user"]).send()),
    ];
    assert!(sizes.iter().all(|size| *size <= LARGEST_CALL), "{sizes:?}");
    assert!(size_of_val(&policies.get("p")) <= 64, "a request is moved by each of its setters");
    let wait = size_of_val(&investigate.bulk().wait("j").send());
    assert!(wait <= LARGEST_WAIT, "{wait}");
}

#[tokio::test]
async fn a_body_whose_length_is_known_is_gathered_without_being_moved_or_too_large() {
    const PIECE: &str = "0123456789";
    const PIECES: usize = 1_000;
    let length = PIECE.len() * PIECES;
    let reply = MockReply::status(200).header("content-length", &length.to_string());
    let reply = (0..PIECES).fold(reply, |reply, _| reply.body(PIECE));
    let client = client(&MockTransport::new().reply(reply));
    let response = client.request::<()>(Method::GET, &["x"]).send_raw().await.expect("a response");
    let body = response.into_body().try_into_mut().expect("nobody else has it");
    assert_eq!((body.len(), body.capacity()), (length, length));
}

#[tokio::test]
async fn a_length_that_is_not_true_costs_nothing() {
    let reply = || MockReply::status(200).header("content-length", "18446744073709551615");
    let body = envelope("[]");
    let reply = reply().body(&body.as_bytes()[..9]).body(&body.as_bytes()[9..]);
    let client = builder(&MockTransport::new().reply(reply)).max_response_bytes(usize::MAX);
    let client = client.build().expect("good");
    let page = client.account("a").settings().allow_policies().list().send().await.expect("a page");
    assert!(page.items.is_empty());
}

#[tokio::test]
async fn a_response_that_announces_too_much_is_refused_before_it_comes() {
    let head = "HTTP/1.1 200 OK\r\ncf-ray: r1\r\ncontent-length: 52428800\r\n\r\n{";
    let answer = vec![(Duration::ZERO, head.into()), (Duration::from_secs(5), b"late".to_vec())];
    let server = Loopback::start(answer).await;
    let client = Client::builder().api_token("t").base_url(server.url()).no_proxy();
    let client = client.max_response_bytes(1 << 20).retry(RetryPolicy::none()).build().expect("good");
    let before = Instant::now();
    for calls in 1..=2 {
        let sent = client.account("a").settings().allow_policies().list().send().await;
        let error = sent.expect_err("too much");
        assert_eq!(error.kind(), ErrorKind::ResponseTooLarge);
        assert_eq!((error.ray_id(), error.status().map(|status| status.as_u16())), (Some("r1"), Some(200)));
        // A connection with an answer on it that nobody reads is not used again.
        assert_eq!(server.heads().len(), calls);
    }
    assert!(before.elapsed() < Duration::from_secs(2), "{:?}", before.elapsed());
}

#[tokio::test]
async fn the_length_that_a_head_announces_is_not_that_of_its_own_body() {
    let reply = MockReply::status(200).header("content-length", "52428800");
    let client = builder(&MockTransport::new().reply(reply)).max_response_bytes(10).build().expect("good");
    let response = client.request::<()>(Method::HEAD, &["x"]).send_raw().await.expect("a response");
    assert!(response.body().is_empty());
}
