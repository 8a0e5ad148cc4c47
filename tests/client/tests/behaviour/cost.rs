//! What a call costs beside the network: the size of its future, and how often the body of a response is moved.

use allocation_counter::measure;
use client_tests::{Loopback, builder, client, envelope};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::{Client, ErrorKind, RetryPolicy};
use http::Method;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::time::{Duration, Instant};

/// The bytes of the future of a call, which is held by whatever awaits it.
const LARGEST_CALL: usize = 1_024;
/// Of a wait, which makes several calls.
const LARGEST_WAIT: usize = 1_536;
/// Of a GET with all that is below the client; plain reqwest with `serde_json` has about ten less.
const MOST_ALLOCATIONS: u64 = 64;

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

/// Answers every request of one connection with a policy.
fn keep_answering(stream: TcpStream) {
    let body = envelope(r#"{"id":"p","created_at":"2014-01-01T05:20:00Z","pattern_type":"EMAIL"}"#);
    let length = body.len();
    let response = format!("HTTP/1.1 200 OK\r\ncf-ray: r1\r\ncontent-length: {length}\r\n\r\n{body}");
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    while reader.read_line(&mut line).is_ok_and(|bytes| bytes > 0) {
        if line == "\r\n" && reader.get_mut().write_all(response.as_bytes()).is_err() {
            break;
        }
        line.clear();
    }
}

#[test]
fn a_get_over_a_connection_that_is_there_makes_few_allocations() {
    const CALLS: u64 = 20;
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || keep_answering(listener.accept().expect("a connection").0));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let client = Client::builder().api_token("t").base_url(url).no_proxy().build().expect("good");
    let get = async || {
        let policies = client.account("a").settings().allow_policies();
        assert_eq!(policies.get("p").send().await.expect("a policy").id, "p");
    };
    // The first calls open the connection and fill what is kept.
    runtime.block_on(async {
        for _ in 0..3 {
            get().await
        }
    });
    let counted = measure(|| {
        runtime.block_on(async {
            for _ in 0..CALLS {
                get().await
            }
        })
    });
    assert!(counted.count_total <= MOST_ALLOCATIONS * CALLS, "{counted:?}");
}
