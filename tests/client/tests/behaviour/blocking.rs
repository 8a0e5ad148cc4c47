//! Calls from code that is not async: from plain threads and from tokio's blocking ones.

use client_tests::{Loopback, client, empty_page, envelope};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::transport::{
    Body, BoxFuture, CallOptions, HttpTransport, Transport, TransportError,
};
use cloudflare_email_security::types::TrustedDomain;
use cloudflare_email_security::{Client, ErrorKind, Result, RetryPolicy};
use http::Method;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// Keeps connections open, answers every request with an empty page, and counts the connections.
struct KeepAlive {
    url: String,
    connections: Arc<AtomicUsize>,
}

impl KeepAlive {
    fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let connections = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&connections);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                count.fetch_add(1, Ordering::SeqCst);
                thread::spawn(move || serve(&stream));
            }
        });
        Self { url, connections }
    }
}

fn serve(mut stream: &TcpStream) {
    let mut lines = BufReader::new(stream).lines();
    while let Some(Ok(line)) = lines.next() {
        if line.is_empty() {
            let body = envelope("[]");
            let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
            if stream.write_all(answer.as_bytes()).is_err() {
                return;
            }
        }
    }
}

fn over_the_wire(url: &str) -> Client {
    Client::builder().api_token("t").base_url(url).build().expect("good")
}

fn list(client: &Client) -> Result<usize> {
    client.account("a").settings().trusted_domains().list().send_blocking().map(|page| page.items.len())
}

/// Runs it on a thread that tokio knows nothing of, while the server goes on in this test's runtime.
async fn on_a_plain_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(|| thread::spawn(work).join().expect("no panic")).await.expect("no panic")
}

#[tokio::test]
async fn a_plain_thread_and_a_blocking_one_of_tokio_can_call() {
    let body = envelope("[]");
    let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    let server = Loopback::with_text(&answer).await;
    let client = over_the_wire(&server.url());
    let copy = client.clone();
    assert_eq!(on_a_plain_thread(move || list(&copy)).await.expect("an empty page"), 0);
    let blocking = tokio::task::spawn_blocking(move || list(&client)).await.expect("no panic");
    assert_eq!(blocking.expect("an empty page"), 0);
    assert_eq!(server.heads().len(), 2);
}

#[test]
fn connections_live_on_from_call_to_call_and_from_thread_to_thread() {
    let server = KeepAlive::start();
    let client = over_the_wire(&server.url);
    for _ in 0..3 {
        let client = client.clone();
        thread::spawn(move || list(&client)).join().expect("no panic").expect("an empty page");
    }
    assert_eq!(server.connections.load(Ordering::SeqCst), 1);
}

#[test]
fn a_connection_that_an_idle_runtime_opened_does_not_hold_up_a_blocking_call() {
    let server = KeepAlive::start();
    let http = HttpTransport::builder().no_proxy().build().expect("a transport");
    let wrapped = Client::builder().api_token("t").base_url(&server.url).transport(Around(http));
    let retry = RetryPolicy::none();
    for client in [over_the_wire(&server.url), wrapped.build().expect("good")] {
        let client = client.with(|calls| calls.timeout(Duration::from_secs(2)).retry(retry.clone()));
        let before = server.connections.load(Ordering::SeqCst);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let listed = async || client.account("a").settings().trusted_domains().list().send().await;
        runtime.block_on(listed()).expect("an empty page");
        // From here on nobody drives the runtime that the connection belongs to.
        for _ in 0..2 {
            list(&client).expect("an empty page");
        }
        runtime.block_on(listed()).expect("an empty page");
        assert_eq!(server.connections.load(Ordering::SeqCst) - before, 2, "one for each runtime");
    }
}

/// Middleware that does nothing.
struct Around<T>(T);

impl<T: Transport> Transport for Around<T> {
    fn send(
        &self,
        request: http::Request<Body>,
        options: &CallOptions,
    ) -> BoxFuture<'static, std::result::Result<http::Response<Body>, TransportError>> {
        self.0.send(request, options)
    }
}

#[test]
fn many_threads_call_at_once() {
    // Each answer takes a fifth of a second: one after the other they would take more than three.
    let mock = MockTransport::new();
    let client = client(&mock);
    for _ in 0..16 {
        mock.push(empty_page().after(Duration::from_millis(200)));
    }
    let before = std::time::Instant::now();
    let threads: Vec<_> = (0..16)
        .map(|_| {
            let client = client.clone();
            thread::spawn(move || list(&client))
        })
        .collect();
    for thread in threads {
        thread.join().expect("no panic").expect("an empty page");
    }
    assert!(before.elapsed() < Duration::from_secs(3), "{:?}", before.elapsed());
}

#[test]
fn every_way_to_send_has_its_blocking_form() {
    let reply = || MockReply::json(200, envelope(r#"{"id":"d"}"#)).header("cf-ray", "r1");
    let mock = (0..6).fold(MockTransport::new(), |mock, _| mock.reply(reply()));
    let client = client(&mock);
    let delete = || client.account("a").settings().trusted_domains().delete("d");
    let raw = || client.request::<serde_json::Value>(Method::GET, &["x"]);
    assert_eq!(delete().send_blocking().expect("deleted").id, "d");
    let full = delete().send_full_blocking().expect("deleted");
    assert_eq!(
        (full.result.id.as_str(), &full.headers["cf-ray"]),
        ("d", &http::HeaderValue::from_static("r1"))
    );
    assert_eq!(delete().send_raw_blocking().expect("deleted").body(), &full.body);
    assert_eq!(raw().send_blocking().expect("a value")["id"], "d");
    assert_eq!(raw().send_full_blocking().expect("a value").result["id"], "d");
    assert_eq!(raw().send_raw_blocking().expect("a value").body(), &full.body);
}

/// Three trusted domains on two pages.
fn two_pages() -> MockTransport {
    let page = |items: &str| {
        MockReply::json(
            200,
            format!(r#"{{"success":true,"result":[{items}],"result_info":{{"total_pages":2}}}}"#),
        )
    };
    MockTransport::new().reply(page(r#"{"id":"1"},{"id":"2"}"#)).reply(page(r#"{"id":"3"}"#))
}

#[test]
fn a_listing_is_an_iterator_over_all_its_pages() {
    let mock = two_pages();
    let listing = || client(&mock).account("a").settings().trusted_domains().list();
    let mut items = listing().items().blocking();
    assert!(mock.requests().is_empty());
    assert_eq!(items.next().expect("an item").expect("readable").id.as_deref(), Some("1"));
    assert_eq!((mock.requests().len(), items.cursor()), (1, None));
    let rest: Vec<TrustedDomain> = items.by_ref().collect::<Result<_>>().expect("the others");
    assert_eq!((rest.len(), items.cursor()), (2, Some("2")));
    assert!(items.next().is_none());

    let mock = two_pages();
    let pages = client(&mock).account("a").settings().trusted_domains().list().pages().blocking();
    assert_eq!(pages.map(|page| page.expect("a page").items.len()).collect::<Vec<_>>(), [2, 1]);
    let mock = two_pages();
    let some = client(&mock).account("a").settings().trusted_domains().list().items().max_pages(1);
    assert_eq!(some.blocking().count(), 2);
}

#[test]
fn a_bad_item_does_not_end_a_lossy_listing_and_an_error_ends_any() {
    let body = r#"{"success":true,"result":[{"id":"1"},{"id":[]},{"id":"3"}]}"#;
    let script = || MockTransport::new().reply(MockReply::json(200, body)).reply(MockReply::status(404));
    let mock = script();
    let listing = client(&mock).account("a").settings().trusted_domains().list();
    let kinds: Vec<_> = listing.items_lossy().blocking().map(|item| item.err().map(|e| e.kind())).collect();
    assert_eq!(kinds, [None, Some(ErrorKind::Decode), None, Some(ErrorKind::Api)]);
    let mock = script();
    let listing = client(&mock).account("a").settings().trusted_domains().list();
    let kinds: Vec<_> = listing.items().blocking().map(|item| item.err().map(|e| e.kind())).collect();
    assert_eq!(kinds, [Some(ErrorKind::Decode)]);
}

#[tokio::test(flavor = "current_thread")]
async fn a_listing_that_began_async_goes_on_blocking() {
    let mock = two_pages();
    let mut items = client(&mock).account("a").settings().trusted_domains().list().items();
    items.try_next().await.expect("a page").expect("an item");
    let rest = tokio::task::spawn_blocking(move || items.blocking().count()).await.expect("no panic");
    assert_eq!(rest, 2);
}

#[test]
fn errors_are_those_of_the_async_call() {
    let mock = MockTransport::new().reply(MockReply::status(404));
    assert!(list(&client(&mock)).expect_err("404").is_not_found());
    let unsent = client(&mock).account("").settings().trusted_domains().list().send_blocking();
    assert_eq!(unsent.expect_err("no account").kind(), ErrorKind::Request);
    assert_eq!(mock.requests().len(), 1);
    let late = MockTransport::new().reply(empty_page().after(Duration::from_secs(50)));
    let domains = client(&late).account("a").settings().trusted_domains();
    let error = domains.list().timeout(Duration::from_millis(50)).send_blocking().expect_err("too late");
    assert!(error.is_timeout());
}

/// A transport that does what it is told with the client it is given, on the thread that makes the calls.
struct Doing<F>(F);

impl<F: Fn() -> Result<usize> + Send + Sync + 'static> Transport for Doing<F> {
    fn send(
        &self,
        _request: http::Request<Body>,
        _options: &CallOptions,
    ) -> BoxFuture<'static, std::result::Result<http::Response<Body>, TransportError>> {
        let outcome = (self.0)();
        Box::pin(async move {
            let status = match outcome {
                Ok(_) => 200,
                Err(error) if error.kind() == ErrorKind::Request => 409,
                Err(_) => 500,
            };
            let mut answer = http::Response::new(Body::empty());
            *answer.status_mut() = http::StatusCode::from_u16(status).expect("a status");
            Ok(answer)
        })
    }
}

fn doing(work: impl Fn() -> Result<usize> + Send + Sync + 'static) -> Client {
    Client::builder().api_token("t").transport(Doing(work)).build().expect("good")
}

#[test]
fn a_panic_of_a_transport_is_the_callers_and_the_next_call_works() {
    let panicking = doing(|| panic!("on purpose"));
    for _ in 0..2 {
        let outcome = catch_unwind(AssertUnwindSafe(|| list(&panicking)));
        let panic = outcome.expect_err("it panics");
        assert_eq!(panic.downcast_ref::<&str>(), Some(&"on purpose"));
        let mock = MockTransport::new().reply(empty_page());
        assert_eq!(list(&client(&mock)).expect("an empty page"), 0);
    }
}

#[test]
fn a_blocking_call_inside_of_a_blocking_call_is_an_error_and_no_deadlock() {
    let inner = client(&MockTransport::new().reply(empty_page()));
    let outer = doing(move || list(&inner));
    let error = list(&outer).expect_err("the inner call is refused");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(409));
}

#[tokio::test(flavor = "current_thread")]
async fn on_an_async_thread_it_blocks_that_thread_and_nothing_else_is_wrong() {
    let mock = MockTransport::new().reply(empty_page());
    assert_eq!(list(&client(&mock)).expect("an empty page"), 0);
}

#[test]
#[should_panic(expected = "a call needs a tokio runtime: await it below `#[tokio::main]`")]
fn a_call_outside_of_a_runtime_panics_with_what_to_do_about_it() {
    let mock = MockTransport::new();
    let list = client(&mock).account("a").settings().allow_policies().list();
    let mut call = std::pin::pin!(list.send());
    let _ = call.as_mut().poll(&mut std::task::Context::from_waker(std::task::Waker::noop()));
}
