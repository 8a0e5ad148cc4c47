//! No answer, or half of one: which kind of error it is, and what is left of the answer.

use client_tests::{builder, list};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::transport::{
    Body, BoxFuture, CallOptions, HttpTransport, Transport, TransportError, TransportErrorKind,
};
use cloudflare_email_security::{Client, Error, ErrorKind, RetryPolicy};
use std::error::Error as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::io::AsyncWriteExt as _;

#[tokio::test]
async fn each_fault_of_the_transport_has_its_kind() {
    for (fault, kind) in [
        (TransportErrorKind::Connect, ErrorKind::Connect),
        (TransportErrorKind::Timeout, ErrorKind::Timeout),
        (TransportErrorKind::Io, ErrorKind::Io),
        (TransportErrorKind::ConnectRejected, ErrorKind::Connect),
        (TransportErrorKind::Unprocessed, ErrorKind::Io),
        (TransportErrorKind::TooLarge, ErrorKind::ResponseTooLarge),
    ] {
        let error = list(MockReply::fault(fault)).await.expect_err("no answer");
        assert_eq!((error.kind(), error.status(), error.attempts()), (kind, None, 1));
        assert!(error.source().is_some());
    }
}

#[tokio::test(start_paused = true)]
async fn what_a_transport_refuses_was_not_sent_and_is_not_repeated() {
    let mock = (0..3)
        .fold(MockTransport::new(), |mock, _| mock.reply(MockReply::fault(TransportErrorKind::Refused)));
    let client = client_tests::repeating_builder(&mock).build().expect("good");
    let error = client.account("a").settings().allow_policies().list().send().await.expect_err("refused");
    assert_eq!((error.kind(), error.attempts(), mock.requests().len()), (ErrorKind::Request, 0, 1));
    // After an attempt that was sent, that one counts.
    let mock = MockTransport::new().reply(MockReply::status(503));
    let client = client_tests::repeating_builder(&mock).build().expect("good");
    let error = client.account("a").settings().allow_policies().list().send().await.expect_err("refused");
    assert_eq!((error.kind(), error.attempts(), mock.requests().len()), (ErrorKind::Request, 1, 2));
}

#[tokio::test]
async fn a_body_that_breaks_off_keeps_status_and_headers() {
    let reply =
        MockReply::json(200, "{\"success\":").header("cf-ray", "r1").body_fault(TransportErrorKind::Io);
    let error = list(reply).await.expect_err("half an answer");
    assert_eq!(error.kind(), ErrorKind::Io);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert_eq!(error.ray_id(), Some("r1"));
}

#[tokio::test]
async fn a_body_in_pieces_is_put_together() {
    let reply = MockReply::json(200, "{\"result\"").body(":[").body("").body("]}");
    assert_eq!(list(reply).await.expect("an empty page"), 0);
}

/// The error of a call with the crate's own transport, whose path and query hold a canary.
async fn fails_at(base_url: &str) -> Error {
    let client = Client::builder()
        .api_token("t")
        .base_url(base_url)
        .allow_insecure(true)
        .no_proxy()
        .retry(RetryPolicy::none())
        .build()
        .expect("good");
    let list = client.account("canary").settings().allow_policies().list().extra_query("search", "canary");
    let error = list.send().await.expect_err("no answer");
    assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
    error
}

#[tokio::test]
async fn nobody_listening_is_a_connect_error_with_host_and_port() {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let error = fails_at(&format!("http://{address}/client/v4")).await;
    assert!(error.is_connect(), "{error:?}");
    assert_eq!(error.to_string(), format!("no connection to {address}: connection refused"));
    assert!(error.source().is_some());
}

#[tokio::test]
async fn a_host_without_an_address_is_a_connect_error_of_the_resolver() {
    // No resolver may know such a name (RFC 6761), and none is asked for a part as long as this one.
    let host = format!("{}.invalid", "x".repeat(64));
    let error = fails_at(&format!("http://{host}")).await;
    assert!(error.is_connect(), "{error:?}");
    let line = error.to_string();
    assert!(line.starts_with(&format!("no connection to {host}:80: failed to lookup address")), "{line}");
}

#[tokio::test]
async fn a_server_that_does_not_speak_tls_is_told_from_one_that_is_not_there() {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.expect("written");
        stream.shutdown().await.expect("ended");
    });
    let error = fails_at(&format!("https://{address}")).await;
    assert!(error.is_connect(), "{error:?}");
    let line = error.to_string();
    assert!(line.starts_with(&format!("no connection to {address}: TLS: ")), "{line}");
}

#[tokio::test]
async fn a_connection_that_breaks_names_host_and_reason() {
    let server = client_tests::Loopback::with_text("").await;
    let error = fails_at(&server.url()).await;
    assert_eq!(error.kind(), ErrorKind::Io);
    let address = server.url().replace("http://", "");
    let line = error.to_string();
    assert!(line.starts_with(&format!("the connection to {address} broke: ")), "{line}");
}

#[tokio::test]
async fn the_reason_of_an_own_transport_stands_in_the_line() {
    let error = list(MockReply::fault(TransportErrorKind::Connect)).await.expect_err("no answer");
    assert_eq!(error.to_string(), "no connection: a fault of the script");
    let client = client_tests::client(&MockTransport::new());
    let error = client.account("a").settings().allow_policies().list().send().await.expect_err("no answer");
    assert_eq!(error.to_string(), "the transport refused the request: the script has no answer left");
}

/// Opens all files that a process may have, and calls.
#[ignore = "run by another test, in a process of its own"]
#[tokio::test]
async fn child_without_files() {
    let client = Client::builder().api_token("t").base_url("http://127.0.0.1:1").retry(RetryPolicy::none());
    let client = client.build().expect("good");
    let files: Vec<_> = std::iter::from_fn(|| std::fs::File::open("/dev/null").ok()).collect();
    let error = client.account("a").settings().allow_policies().list().send().await.expect_err("no socket");
    client_tests::say(&format!("{:?} {error}", error.kind()));
    drop(files);
}

#[test]
fn a_fault_of_the_system_without_a_kind_of_its_own_has_the_words_of_the_system() {
    let said = client_tests::run_child("transport_faults::child_without_files", &[]);
    assert_eq!(said, ["Connect no connection to 127.0.0.1:1: Too many open files"]);
}

#[tokio::test]
async fn an_answer_shorter_than_its_length_is_an_io_error() {
    let server = client_tests::Loopback::with_text("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{}").await;
    let client = Client::builder()
        .api_token("t")
        .base_url(server.url())
        .no_proxy()
        .retry(RetryPolicy::none())
        .build()
        .expect("good");
    let error =
        client.account("a").settings().allow_policies().list().send().await.expect_err("half an answer");
    assert_eq!((error.kind(), error.status().map(|status| status.as_u16())), (ErrorKind::Io, Some(200)));
}

/// Counts the calls that go through it.
struct Counting<T> {
    inner: T,
    calls: Arc<AtomicUsize>,
}

impl<T: Transport> Transport for Counting<T> {
    fn send(
        &self,
        request: http::Request<Body>,
        options: &CallOptions,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        self.calls.fetch_add(1, Ordering::Relaxed);
        self.inner.send(request, options)
    }
}

#[tokio::test]
async fn a_transport_can_stand_around_another() {
    let answer = "HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{\"result\":[]}";
    let server = client_tests::Loopback::with_text(answer).await;
    let calls = Arc::new(AtomicUsize::new(0));
    let inner = HttpTransport::builder().no_proxy().build().expect("a transport");
    let counting = Counting { inner, calls: Arc::clone(&calls) };
    let client =
        builder(&MockTransport::new()).base_url(server.url()).transport(counting).build().expect("good");
    client.account("a").settings().allow_policies().list().send().await.expect("an empty page");
    assert_eq!((calls.load(Ordering::Relaxed), server.heads().len()), (1, 1));
}
