//! A compressed response is read whole or is an error: no member is lost, and no compressed byte is taken for JSON.

use client_tests::{Loopback, POLICY, builder, envelope};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::transport::{
    Body, BoxFuture, CallOptions, HttpTransport, Transport, TransportError,
};
use cloudflare_email_security::{Client, Error, ErrorKind, RetryPolicy};
use flate2::Compression;
use flate2::write::{DeflateEncoder, GzEncoder};
use http::Method;
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

fn gzip(data: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(data).expect("memory");
    encoder.finish().expect("memory")
}

/// A file with a member for each of these parts.
fn members(text: &str, length: usize) -> Vec<u8> {
    text.as_bytes().chunks(length).flat_map(gzip).collect()
}

/// A list of one policy in its envelope.
fn policies() -> String {
    envelope(&format!("[{POLICY}]"))
}

/// A response with these lines in its head, and its length.
fn response(status: u16, lines: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status} X\r\ncf-ray: r1\r\n{lines}content-length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

async fn server(response: Vec<u8>) -> (Loopback, Client) {
    let server = Loopback::start(vec![(Duration::ZERO, response)]).await;
    let client = Client::builder().api_token("t").base_url(server.url()).no_proxy();
    let client = client.retry(RetryPolicy::default().first_delay(Duration::ZERO)).build().expect("good");
    (server, client)
}

async fn list(client: &Client) -> Result<usize, Error> {
    client.account("a").settings().allow_policies().list().send().await.map(|page| page.items.len())
}

async fn raw(client: &Client) -> Result<http::Response<bytes::Bytes>, Error> {
    client.request::<()>(Method::GET, &["any"]).send_raw().await
}

#[tokio::test]
async fn every_member_of_a_gzip_body_is_read() {
    for length in [1, 100, 10_000] {
        let body = members(&policies(), length);
        let (_server, client) = server(response(200, "content-encoding: gzip\r\n", &body)).await;
        assert_eq!(list(&client).await.expect("a page"), 1, "members of {length} bytes");
        assert_eq!(raw(&client).await.expect("a body").body(), policies().as_bytes());
    }
}

#[tokio::test]
async fn members_that_come_byte_by_byte_and_end_in_zeros_are_read() {
    let body = [members(&policies(), 100), vec![0; 700]].concat();
    let chunks = body.iter().flat_map(|byte| [b"1\r\n", [*byte].as_slice(), b"\r\n"].concat());
    let head = b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ntransfer-encoding: chunked\r\n\r\n".to_vec();
    let (_server, client) = server(head.into_iter().chain(chunks).chain(*b"0\r\n\r\n").collect()).await;
    assert_eq!(list(&client).await.expect("a page"), 1);
}

#[tokio::test]
async fn the_error_items_of_a_compressed_refusal_are_kept() {
    let body = r#"{"success":false,"errors":[{"code":10000,"message":"no"}],"messages":[],"result":null}"#;
    let (_server, client) = server(response(403, "Content-Encoding: X-GZip\r\n", &members(body, 20))).await;
    let error = list(&client).await.expect_err("refused");
    assert_eq!((error.kind(), error.has_code(10_000), error.is_auth()), (ErrorKind::Api, true, true));
    assert_eq!(error.body().expect("a body"), body.as_bytes());
}

#[tokio::test]
async fn gzip_is_decoded_however_it_is_spelt_and_however_often() {
    let once = gzip(policies().as_bytes());
    let twice = gzip(&once);
    for (lines, body) in [
        ("content-encoding: x-gzip\r\n", &once),
        ("content-encoding: GZIP\r\n", &once),
        ("content-encoding:  , gzip,\r\n", &once),
        ("content-encoding: identity\r\ncontent-encoding: Gzip\r\n", &once),
        ("content-encoding: gzip, x-gzip\r\n", &twice),
        ("content-encoding: gzip\r\ncontent-encoding: gzip\r\n", &twice),
        ("content-encoding: identity\r\n", &policies().into_bytes()),
        ("content-encoding:\r\n", &policies().into_bytes()),
    ] {
        let (_server, client) = server(response(200, lines, body)).await;
        assert_eq!(list(&client).await.expect(lines), 1, "{lines}");
    }
}

#[tokio::test]
async fn the_headers_of_the_encoded_form_are_taken_away_with_it() {
    let body = gzip(policies().as_bytes());
    let (_server, client) = server(response(200, "content-encoding: gzip\r\n", &body)).await;
    let answer = raw(&client).await.expect("a body");
    assert_eq!(answer.headers().get("content-encoding"), None);
    assert_eq!(answer.headers().get("content-length"), None);
    assert_eq!(answer.headers().get("cf-ray").map(http::HeaderValue::as_bytes), Some(&b"r1"[..]));
}

#[tokio::test]
async fn a_coding_of_the_way_is_taken_off_as_well() {
    let body = gzip(policies().as_bytes());
    let chunked = |data: &[u8]| [format!("{:x}\r\n", data.len()).as_bytes(), data, b"\r\n0\r\n\r\n"].concat();
    for (coding, body) in
        [("gzip, chunked", &body), ("gzip, chunked\r\ncontent-encoding: gzip", &gzip(&body))]
    {
        let head = format!("HTTP/1.1 200 OK\r\ntransfer-encoding: {coding}\r\n\r\n");
        let (_server, client) = server([head.as_bytes(), &chunked(body)].concat()).await;
        assert!(list(&client).await.expect(coding) > 0);
        assert_eq!(raw(&client).await.expect(coding).body(), policies().as_bytes());
    }
    let head = b"HTTP/1.1 200 OK\r\ntransfer-encoding: deflate, chunked\r\n\r\n";
    let (_server, client) = server([&head[..], &chunked(&deflate(b"{}"))].concat()).await;
    let error = raw(&client).await.expect_err("encoded");
    assert!(error.to_string().contains("encoded as `deflate`, which "), "{error}");
}

fn deflate(data: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(data).expect("memory");
    encoder.finish().expect("memory")
}

#[tokio::test]
async fn another_coding_is_an_error_that_names_it_and_keeps_the_response() {
    let body = deflate(policies().as_bytes());
    for (coding, named) in [
        ("deflate", "`deflate`"),
        ("br", "`br`"),
        ("zstd", "`zstd`"),
        ("compress", "`compress`"),
        ("utf-8", "`utf-8`"),
        ("br, gzip", "`br, gzip`"),
        ("gzip\r\ncontent-encoding: br", "`gzip, br`"),
        ("gzip,gzip,gzip,gzip,gzip,gzip", "`gzip, gzip, gzip, gzip, gzip, gzip`"),
    ] {
        let (server, client) = server(response(200, &format!("content-encoding: {coding}\r\n"), &body)).await;
        let policies = client.account("a").settings().allow_policies();
        let errors = [
            policies.list().send().await.map(drop).expect_err("encoded"),
            policies.list().send_full().await.map(drop).expect_err("encoded"),
            policies.list().send_raw().await.map(drop).expect_err("encoded"),
            raw(&client).await.expect_err("encoded"),
            client.request::<()>(Method::POST, &["any"]).send().await.expect_err("encoded"),
        ];
        assert_eq!(server.heads().len(), errors.len(), "nothing is sent twice");
        for error in errors {
            assert_eq!(error.kind(), ErrorKind::UnexpectedResponse, "{error:?}");
            assert!(error.to_string().contains(&format!("encoded as {named}, which ")), "{error}");
            assert_eq!(
                (error.status().map(|status| status.as_u16()), error.ray_id()),
                (Some(200), Some("r1"))
            );
            assert_eq!(error.body().expect("a body"), &body);
            assert!(error.headers().is_some_and(|headers| headers.contains_key("content-encoding")));
        }
    }
}

#[tokio::test]
async fn a_refusal_in_another_coding_keeps_its_status_and_what_that_asks_for() {
    let lines = "content-encoding: br\r\nretry-after: 0.001\r\n";
    for (status, requests) in [(403, 1), (404, 1), (429, 3), (503, 3)] {
        let (server, client) = server(response(status, lines, b"\x1b\x03")).await;
        let error = list(&client).await.expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Api);
        assert_eq!((error.status().map(|s| s.as_u16()), server.heads().len()), (Some(status), requests));
        assert!(error.to_string().contains("body is encoded as `br`, which "), "{error}");
    }
}

#[tokio::test]
async fn a_compressed_body_that_is_cut_or_damaged_is_an_error_and_never_a_part() {
    let whole = members(&policies(), 200);
    let first = gzip(&policies().as_bytes()[..200]);
    let mut damaged = whole.clone();
    let crc = first.len() - 8;
    damaged[crc] ^= 1;
    for (body, reason) in [
        (whole[..whole.len() - 1].to_vec(), "it ends in the middle of its gzip data"),
        (whole[..=first.len()].to_vec(), "it ends in the middle of its gzip data"),
        (whole[..5].to_vec(), "it ends in the middle of its gzip data"),
        (damaged, "its gzip checksum does not match"),
        ([whole.as_slice(), b"{}"].concat(), "other bytes follow its gzip data"),
        (policies().into_bytes(), "it is not gzip, although its header says so"),
    ] {
        let (server, client) = server(response(200, "content-encoding: gzip\r\n", &body)).await;
        let error = list(&client).await.expect_err("damaged");
        assert_eq!((error.kind(), error.attempts(), server.heads().len()), (ErrorKind::Io, 3, 3));
        assert_eq!((error.status().map(|status| status.as_u16()), error.ray_id()), (Some(200), Some("r1")));
        assert!(error.to_string().contains(reason), "{error}");
        let error = client.request::<()>(Method::POST, &["any"]).send().await.expect_err("damaged");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Io, 1));
    }
}

#[tokio::test]
async fn a_body_that_is_empty_needs_no_decoding() {
    for coding in ["gzip", "br", "gzip, gzip"] {
        let lines = format!("content-encoding: {coding}\r\n");
        let (_server, client) = server(response(200, &lines, b"")).await;
        assert!(raw(&client).await.expect(coding).body().is_empty());
        let no_content = format!("HTTP/1.1 204 No Content\r\n{lines}\r\n").into_bytes();
        let (_server, client) = server(no_content).await;
        client.request::<()>(Method::DELETE, &["any"]).send().await.expect(coding);
        let head = format!("HTTP/1.1 200 OK\r\n{lines}content-length: 99\r\n\r\n").into_bytes();
        let (_server, client) = server(head).await;
        let answer = client.request::<()>(Method::HEAD, &["any"]).send_raw().await.expect(coding);
        assert!(answer.body().is_empty());
    }
}

#[tokio::test]
async fn a_bomb_is_left_at_the_limit_of_bytes() {
    // 2 GB of zeros in some 10 MB, and in less where it is compressed once more.
    let bomb = gzip(&vec![0; 1 << 20]).repeat(2_000);
    for (lines, body) in
        [("content-encoding: gzip\r\n", bomb.clone()), ("content-encoding: gzip, gzip\r\n", gzip(&bomb))]
    {
        let (_server, client) = server(response(200, lines, &body)).await;
        let client = client.with(|calls| calls.max_response_bytes(1 << 20));
        let before = Instant::now();
        assert_eq!(list(&client).await.expect_err("too large").kind(), ErrorKind::ResponseTooLarge);
        assert!(before.elapsed() < Duration::from_secs(1), "{:?}", before.elapsed());
    }
}

#[tokio::test]
async fn a_body_that_never_decodes_to_a_byte_ends_at_the_time_limit() {
    let head = b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ntransfer-encoding: chunked\r\n\r\n".to_vec();
    let empties = gzip(b"").repeat(1000);
    let chunk = [format!("{:x}\r\n", empties.len()).into_bytes(), empties, b"\r\n".to_vec()].concat();
    let mut pieces = vec![(Duration::ZERO, head)];
    pieces.extend(std::iter::repeat_n((Duration::ZERO, chunk), 5_000));
    let server = Loopback::start(pieces).await;
    let client = Client::builder().api_token("t").base_url(server.url()).no_proxy();
    let client = client.timeout(Duration::from_millis(200)).retry(RetryPolicy::none()).build().expect("good");
    let before = Instant::now();
    assert!(list(&client).await.expect_err("nothing comes").is_timeout());
    assert!(before.elapsed() < Duration::from_secs(1), "{:?}", before.elapsed());
}

#[tokio::test]
async fn a_long_body_is_the_same_as_it_is_without_compression() {
    let long = envelope(&format!("[{}]", vec![POLICY; 1_000].join(",")));
    let (_server, client) = server(response(200, "content-encoding: gzip\r\n", &gzip(long.as_bytes()))).await;
    assert!(raw(&client).await.expect("a body").body() == long.as_bytes());
    assert_eq!(list(&client).await.expect("a page"), 1_000);
}

#[tokio::test]
async fn gzip_is_asked_for_unless_the_caller_asks_for_something_else() {
    let (server, client) = server(response(200, "", policies().as_bytes())).await;
    list(&client).await.expect("a page");
    let own = client.request::<()>(Method::GET, &["any"]).header("accept-encoding", "identity");
    own.send_raw().await.expect("a body");
    let asked: Vec<String> = server.heads().iter().map(|head| head.to_ascii_lowercase()).collect();
    for (head, coding) in asked.iter().zip(["gzip", "identity"]) {
        let lines: Vec<&str> = head.lines().filter(|line| line.starts_with("accept-encoding:")).collect();
        assert_eq!(lines, [format!("accept-encoding: {coding}")]);
    }
}

#[tokio::test]
async fn what_an_own_transport_leaves_encoded_is_decoded_or_refused() {
    let body = members(&policies(), 100);
    let (first, second) = body.split_at(body.len() / 2);
    let reply = |coding: &str| {
        MockReply::status(200)
            .header("content-encoding", coding)
            .header("content-length", "1")
            .body(first)
            .body(second)
    };
    let mock = MockTransport::new().reply(reply("gzip")).reply(reply("gzip")).reply(reply("br"));
    let client = builder(&mock).build().expect("good");
    assert_eq!(list(&client).await.expect("a page"), 1);
    let small = client.with(|calls| calls.max_response_bytes(100));
    assert_eq!(list(&small).await.expect_err("too large").kind(), ErrorKind::ResponseTooLarge);
    let error = list(&client).await.expect_err("encoded");
    assert_eq!(error.kind(), ErrorKind::UnexpectedResponse);
    assert!(error.to_string().contains("`br`"), "{error}");
}

/// Keeps what passes through it.
struct Reading<T>(T, Arc<Mutex<Vec<u8>>>);

impl<T: Transport> Transport for Reading<T> {
    fn send(
        &self,
        request: http::Request<Body>,
        options: &CallOptions,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let (answer, read) = (self.0.send(request, options), Arc::clone(&self.1));
        Box::pin(async move {
            let (head, mut body) = answer.await?.into_parts();
            while let Some(piece) = body.chunk().await? {
                read.lock().expect("one thread").extend_from_slice(&piece);
            }
            let whole = read.lock().expect("one thread").clone();
            Ok(http::Response::from_parts(head, Body::from(bytes::Bytes::from(whole))))
        })
    }
}

#[tokio::test]
async fn middleware_around_the_own_transport_reads_what_the_client_reads() {
    let (server, _) = server(response(200, "content-encoding: gzip\r\n", &members(&policies(), 100))).await;
    let read = Arc::new(Mutex::new(Vec::new()));
    let http = HttpTransport::builder().no_proxy().build().expect("a transport");
    let client = Client::builder().api_token("t").base_url(server.url());
    let client = client.transport(Reading(http, Arc::clone(&read))).build().expect("good");
    assert_eq!(list(&client).await.expect("a page"), 1);
    assert_eq!(*read.lock().expect("one thread"), policies().as_bytes());
}
