//! The log of what goes over the wire: all of it but the secrets, in whole lines, however a call ends.

use client_tests::{Loopback, builder, empty_page, envelope, repeating_builder};
use cloudflare_email_security::test_util::{FakeApi, MockReply, MockTransport};
use cloudflare_email_security::transport::{TransportErrorKind, WireLog};
use cloudflare_email_security::types::CreateTrustedDomain;
use cloudflare_email_security::{Client, ClientBuilder, ErrorKind, RetryPolicy};
use flate2::{Compression, write::GzEncoder};
use http::Method;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

const CANARY: &str = "canary-4711-secret";

/// A writer whose text can be read, with the lengths of its writes.
#[derive(Clone, Default)]
struct Sink(Arc<Mutex<(Vec<u8>, Vec<usize>)>>);

impl Sink {
    fn text(&self) -> String {
        let written = self.0.lock().unwrap_or_else(PoisonError::into_inner).0.clone();
        String::from_utf8(written).expect("the log is text")
    }

    /// The text without what differs from run to run: dates and times.
    fn lines(&self) -> Vec<String> {
        let words =
            |line: &str| {
                let words =
                    line.split(' ').map(|word| match word {
                        word if word.starts_with("20") && word.ends_with('Z') => "DATE",
                        word if word.trim_end_matches([',', ':']).ends_with('s')
                            && word.starts_with(|first: char| first.is_ascii_digit()) =>
                        {
                            if word.ends_with(',') { "TIME," } else { "TIME" }
                        }
                        word => word,
                    });
                words.collect::<Vec<_>>().join(" ")
            };
        self.text().lines().map(words).collect()
    }

    /// The parts that came in one piece.
    fn parts(&self) -> Vec<String> {
        let (written, lengths) = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let mut rest = written.as_slice();
        let parts = lengths.iter().map(|length| {
            let (part, after) = rest.split_at(*length);
            rest = after;
            String::from_utf8(part.to_vec()).expect("the log is text")
        });
        parts.collect()
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.0.extend_from_slice(bytes);
        state.1.push(bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

async fn trust(client: &Client) -> Result<(), cloudflare_email_security::Error> {
    let body = CreateTrustedDomain::builder().is_recent(true).is_regex(false).is_similarity(false);
    let body = body.pattern("example.com").build();
    client.account("a").settings().trusted_domains().create(&body).send().await.map(drop)
}

async fn raw(client: &Client) -> Result<http::Response<bytes::Bytes>, cloudflare_email_security::Error> {
    client.request::<()>(Method::GET, &["any"]).send_raw().await
}

fn logged(builder: ClientBuilder) -> (Sink, ClientBuilder) {
    let sink = Sink::default();
    (sink.clone(), builder.log_to(sink))
}

#[tokio::test]
async fn an_exchange_is_written_with_everything_but_its_secrets() {
    let answer = MockReply::json(400, "{\"success\":false,\n \"errors\":[]}").header("set-cookie", CANARY);
    let mock = MockTransport::new().reply(answer);
    let (sink, builder) = logged(builder(&mock).api_token(CANARY).base_url("http://127.0.0.1:1/v4"));
    let client = builder.default_header("x-team-key", CANARY).app_info("me/1").build().expect("good");
    trust(&client).await.expect_err("refused");
    let mut lines = sink.lines();
    let agent = lines.iter().position(|line| line.starts_with("#1 > user-agent: me/1 ")).expect("an agent");
    lines.remove(agent);
    let version = lines.iter().position(|line| line.starts_with("#1 > api-version: ")).expect("a version");
    lines.remove(version);
    let (request, response) =
        lines.split_at(lines.iter().position(|line| line.starts_with("#1 <")).expect("one"));
    let mut request = request.to_vec();
    let url = "http://127.0.0.1:1/v4/accounts/a/email-security/settings/trusted_domains";
    assert_eq!(request.remove(0), format!("#1 > DATE POST {url} (email_security_create_trusted_domain)"));
    let body = r#"{"is_recent":true,"is_regex":false,"is_similarity":false,"pattern":"example.com"}"#;
    assert_eq!(request.pop(), Some(format!("#1 >| {body}")));
    request.sort();
    assert_eq!(
        request,
        [
            "#1 > accept: application/json".to_owned(),
            "#1 > authorization: <hidden>".to_owned(),
            format!("#1 > body: {} bytes", body.len()),
            "#1 > content-type: application/json".to_owned(),
            "#1 > x-team-key: <hidden>".to_owned(),
        ]
    );
    assert_eq!(
        response,
        [
            "#1 < 400 Bad Request after TIME",
            "#1 < content-type: application/json",
            "#1 < set-cookie: <hidden>",
            "#1 < body: 31 bytes after TIME",
            "#1 <| {\"success\":false,",
            "#1 <|  \"errors\":[]}",
        ]
    );
}

/// Every place that a secret can get to: credentials of each kind, headers by name, and what a server sends back.
#[tokio::test]
async fn no_secret_gets_into_the_log() {
    let echo = format!("{{\"success\":true,\"result\":\"{CANARY}\",\"headers\":\"Bearer {CANARY}\"}}");
    let reply = || {
        let reply = MockReply::json(200, &echo).header("set-cookie", CANARY).header("x-echo", CANARY);
        reply.header("x-session-token", CANARY)
    };
    let mock = MockTransport::new().reply(reply()).reply(reply()).reply(reply()).reply(reply());
    let given = |change: fn(ClientBuilder) -> ClientBuilder| {
        let (sink, builder) = logged(change(builder(&mock)));
        (sink, builder.build().expect("good"))
    };
    for (sink, client) in [
        given(|builder| builder.api_token(CANARY)),
        given(|builder| builder.api_key("me@example.com", CANARY)),
        given(|builder| builder.user_service_key(CANARY)),
        given(|builder| {
            let builder = builder.default_header("cookie", format!("a={CANARY}; b=1"));
            let builder = builder.default_header("proxy-authorization", format!("Basic {CANARY}"));
            let builder = builder.default_header("x-my-secret", CANARY).default_header("x-password", CANARY);
            builder.default_header("x-api-key", CANARY)
        }),
    ] {
        raw(&client).await.expect("a body");
        let text = sink.text();
        assert!(!text.contains(CANARY), "{text}");
        assert!(text.contains("<hidden>") && text.contains("application/json"), "{text}");
        assert!(!text.contains("me@example.com"), "{text}");
    }
}

#[tokio::test]
async fn a_body_is_written_decompressed_and_the_call_reads_the_same_with_and_without_the_log() {
    let long = envelope(&format!("\"{}\"", "x".repeat(200_000)));
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(long.as_bytes()).expect("memory");
    let packed = encoder.finish().expect("memory");
    let head =
        format!("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n", packed.len());
    let server = Loopback::start(vec![(Duration::ZERO, [head.into_bytes(), packed].concat())]).await;
    let plain = || Client::builder().api_token("t").base_url(server.url()).no_proxy();
    let (sink, builder) = logged(plain());
    let noted = raw(&builder.max_logged_bytes(20).build().expect("good")).await.expect("a body");
    let silent = raw(&plain().build().expect("good")).await.expect("a body");
    assert_eq!(noted.headers(), silent.headers());
    assert!(noted.body() == silent.body() && noted.body() == long.as_bytes());
    let heads = server.heads();
    assert_eq!(heads.first(), heads.get(1), "the same is sent");
    let lines = sink.lines();
    let end =
        [format!("#1 < body: {} bytes after TIME cut off after 20", long.len()).replace("TIME ", "TIME, ")];
    assert_eq!(lines.get(lines.len() - 2..lines.len() - 1), Some(&end[..]));
    assert_eq!(lines.last().map(String::as_str), Some("#1 <| {\"success\":true,\"err"));
}

#[tokio::test]
async fn each_attempt_is_an_exchange_of_its_own() {
    let mock = MockTransport::new().reply(MockReply::fault(TransportErrorKind::Connect)).reply(empty_page());
    let (sink, builder) = logged(repeating_builder(&mock));
    let client = builder.retry(RetryPolicy::default().first_delay(Duration::ZERO)).build().expect("good");
    raw(&client).await.expect("a body");
    let lines = sink.lines();
    let fault = "#1 < no response after TIME, no connection: a fault of the script";
    let at = lines.iter().position(|line| line == fault).expect(fault);
    assert!(lines.get(at + 1).is_some_and(|line| line.starts_with("#2 > DATE GET ")), "{lines:?}");
    assert!(lines.iter().any(|line| line == "#2 < 200 OK after TIME"), "{lines:?}");
}

#[tokio::test]
async fn a_body_that_breaks_off_is_written_as_far_as_it_came() {
    let reply = MockReply::status(200).body("{\"success\"").body_fault(TransportErrorKind::Io);
    let (sink, builder) = logged(builder(&MockTransport::new().reply(reply)));
    let error = raw(&builder.build().expect("good")).await.expect_err("broken");
    assert_eq!(error.kind(), ErrorKind::Io);
    let lines = sink.lines();
    let end =
        ["#1 < body: 10 bytes after TIME, the connection broke: a fault of the script", "#1 <| {\"success\""];
    assert_eq!(lines.get(lines.len() - 2..).unwrap_or_default(), end);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_cancelled_or_out_of_time_is_written_too() {
    let late = || empty_page().after(Duration::from_secs(100));
    let stalls = || MockReply::status(200).body("{").body_after(Duration::from_secs(100), "}");
    let mock = MockTransport::new().reply(late()).reply(stalls()).reply(late());
    let (sink, builder) = logged(builder(&mock));
    let client = builder.build().expect("good");
    tokio::time::timeout(Duration::from_secs(1), raw(&client)).await.expect_err("cancelled");
    tokio::time::timeout(Duration::from_secs(2), raw(&client)).await.expect_err("cancelled");
    assert!(raw(&client).await.expect_err("late").is_timeout());
    let text = sink.text();
    for end in [
        "#1 < no response after 1.000s, given up\n",
        "#2 < body: 1 byte after 2.000s, given up\n#2 <| {\n",
        "#3 < no response after 60.000s, given up\n",
    ] {
        assert!(text.contains(end), "{text}");
    }
}

#[tokio::test]
async fn calls_at_the_same_time_do_not_mix() {
    let api = FakeApi::new();
    let (sink, builder) = logged(Client::builder().api_token("t").transport(api));
    let client = builder.build().expect("good");
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.account("a").settings().domains().list().send().await })
        })
        .collect();
    for call in calls {
        call.await.expect("no panic").expect("a page");
    }
    let parts = sink.parts();
    assert_eq!(parts.len(), 100, "a request and a response each");
    let mut beginnings = Vec::new();
    for part in &parts {
        let beginning: String =
            part.chars().take_while(|character| !matches!(character, '>' | '<')).collect();
        assert!(part.ends_with('\n') && part.lines().all(|line| line.starts_with(&beginning)), "{part}");
        beginnings.push(
            part.split(' ').take(2).map(|word| word.trim_end_matches('|').to_owned()).collect::<Vec<_>>(),
        );
    }
    beginnings.sort();
    beginnings.dedup();
    assert_eq!(beginnings.len(), 100, "each has its own number");
}

/// A writer that fails in one way.
struct Failing(fn() -> io::Result<usize>);

impl Write for Failing {
    fn write(&mut self, _bytes: &[u8]) -> io::Result<usize> {
        (self.0)()
    }

    fn flush(&mut self) -> io::Result<()> {
        (self.0)().map(drop)
    }
}

#[tokio::test]
async fn a_writer_that_fails_fails_no_call() {
    let ways: [fn() -> io::Result<usize>; 3] =
        [|| Err(io::Error::other("full")), || Ok(0), || panic!("a writer of the test")];
    for way in ways {
        let mock = MockTransport::new().reply(empty_page()).reply(empty_page());
        let client = builder(&mock).log_to(Failing(way)).build().expect("good");
        raw(&client).await.expect("a body");
        raw(&client).await.expect("a body");
    }
}

#[tokio::test]
async fn a_server_cannot_forge_lines_and_bytes_are_only_counted() {
    let forged = "{}\r\n#9 > GET http://evil\u{1b}[31m";
    let mock = MockTransport::new().reply(MockReply::status(200).body(forged));
    mock.push(MockReply::status(200).body([0xff, 0xd8, 0xff]));
    let (sink, builder) = logged(builder(&mock));
    let client = builder.build().expect("good");
    raw(&client).await.expect("a body");
    raw(&client).await.expect("a body");
    let text = sink.text();
    assert!(text.contains("\n#1 <| {}\\r\n#1 <| #9 > GET http://evil\\u{1b}[31m\n"), "{text}");
    assert!(sink.lines().contains(&"#2 < body: 3 bytes after TIME, not text".to_owned()), "{text}");
    assert!(!text.contains('\u{1b}') && !text.contains("\n#9"));
}

#[test]
fn a_blocking_call_is_written_too() {
    let (sink, builder) = logged(builder(&MockTransport::new().reply(empty_page())));
    let client = builder.build().expect("good");
    client.account("a").settings().domains().list().send_blocking().expect("a page");
    assert!(sink.text().contains("#1 < 200 OK after "));
}

#[tokio::test]
async fn a_log_can_stand_around_any_transport() {
    let (sink, mock) = (Sink::default(), MockTransport::new().reply(empty_page()));
    let log = WireLog::new(mock.clone(), sink.clone()).max_logged_bytes(0);
    let client = builder(&mock).transport(log).build().expect("good");
    raw(&client).await.expect("a body");
    assert!(sink.lines().last().is_some_and(|line| line.ends_with(", not shown")), "{}", sink.text());
}
