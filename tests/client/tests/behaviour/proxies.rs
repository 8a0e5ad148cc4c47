//! Which requests go through a proxy, and what is said where one cannot be used.

use client_tests::{Authority, Http1, Proxy, ProxyReply, envelope, http1, run_child, say};
use cloudflare_email_security::transport::HttpTransport;
use cloudflare_email_security::{Client, ClientBuilder, Error, ErrorKind, RetryPolicy};
use std::net::SocketAddr;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const API: &str = "https://api.example.com";
const VARIABLES: [&str; 6] =
    ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];

fn builder(base_url: &str) -> ClientBuilder {
    let policy = RetryPolicy::default().first_delay(Duration::ZERO);
    Client::builder().api_token("canary").base_url(base_url).retry(policy)
}

async fn list(client: ClientBuilder) -> Result<usize, Error> {
    let client = client.build()?;
    Ok(client.account("a").settings().allow_policies().list().send().await?.items.len())
}

async fn server() -> Http1 {
    Http1::start(|_| Some(http1::json(&envelope("[]")))).await
}

/// A proxy that nobody should ask.
async fn stranger() -> Proxy {
    Proxy::start(ProxyReply::Text(String::from_utf8_lossy(&http1::json(&envelope("[1, 2]"))).into_owned()))
        .await
}

/// An address where nobody listens.
fn nobody() -> SocketAddr {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("an address")
}

/// All ways to write this machine that pass as a base URL.
fn loopback_urls(scheme: &str, port: u16) -> Vec<String> {
    let hosts = [
        "127.0.0.1",
        "localhost",
        "LocalHost",
        "localhost.",
        "api.localhost",
        "127.1",
        "2130706433",
        "0x7f.0.0.1",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "ｌｏｃａｌｈｏｓｔ",
        "127。0。0。1",
    ];
    hosts.map(|host| format!("{scheme}://{host}:{port}")).to_vec()
}

/// Lists with each of the bases in `BASES`, async and blocking, and says how it went.
#[ignore = "run by other tests, in a process of its own"]
#[test]
fn child_lists() {
    let variable = |name: &str| std::env::var(name).unwrap_or_default();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    for base in variable("BASES").split_whitespace() {
        for insecure in [false, true] {
            let client = || {
                let client = builder(base).allow_insecure(insecure).retry(RetryPolicy::none());
                match variable("ROOT") {
                    root if root.is_empty() => client,
                    root => client.root_certificates_pem(root),
                }
            };
            match runtime.block_on(list(client())) {
                Ok(items) => say(&format!("{items} items")),
                Err(error) => say(&format!("{:?} {error}", error.kind())),
            }
            let Ok(client) = client().build() else { continue };
            match client.account("a").settings().allow_policies().list().send_blocking() {
                Ok(page) => say(&format!("{} items", page.items.len())),
                Err(error) => say(&format!("{:?} {error}", error.kind())),
            }
            // A transport that is wrapped decides in the same way.
            let http = HttpTransport::builder().build().expect("a transport");
            if variable("ROOT").is_empty() {
                let client = builder(base).allow_insecure(insecure).transport(http);
                match runtime.block_on(list(client.retry(RetryPolicy::none()))) {
                    Ok(items) => say(&format!("{items} items")),
                    Err(error) => say(&format!("{:?} {error}", error.kind())),
                }
            }
        }
    }
}

fn lists(variables: &[(&str, &str)]) -> Vec<String> {
    run_child("proxies::child_lists", variables)
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_for_this_machine_goes_to_a_proxy_of_the_environment() {
    let (server, stranger) = (server().await, stranger().await);
    let proxy = format!("http://{}", stranger.address());
    let bases = loopback_urls("http", server.address().port()).join(" ");
    let mut variables: Vec<(&str, &str)> = VARIABLES.iter().map(|&name| (name, proxy.as_str())).collect();
    variables.push(("BASES", &bases));
    for line in lists(&variables) {
        assert_eq!(line, "0 items");
    }
    assert_eq!(stranger.heads(), [""; 0]);
    assert_eq!(server.seen().len(), 12 * 2 * 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn over_https_neither() {
    let (authority, stranger) = (Authority::new(), stranger().await);
    let server = Http1::with_json(&authority, envelope("[]")).await;
    let (proxy, root) = (format!("http://{}", stranger.address()), authority.pem());
    for name in ["HTTPS_PROXY", "all_proxy"] {
        let said = lists(&[(name, &proxy), ("ROOT", &root), ("BASES", &server.url())]);
        assert_eq!(said, ["0 items"; 4]);
    }
    assert_eq!(stranger.heads(), [""; 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_machine_is_reached_through_the_proxy_of_the_environment() {
    let authority = Authority::new();
    let server = Http1::with_json(&authority, envelope("[]")).await;
    let proxy = Proxy::start(ProxyReply::Tunnel(server.address())).await;
    let (url, root) = (format!("http://user:p%40ss@{}", proxy.address()), authority.pem());
    for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        assert_eq!(lists(&[(name, &url), ("ROOT", &root), ("BASES", API)]), ["0 items"; 4], "{name}");
    }
    for head in proxy.heads() {
        assert!(head.starts_with("CONNECT api.example.com:443 HTTP/1.1\r\n"), "{head}");
        assert!(head.contains("Proxy-Authorization: Basic dXNlcjpwQHNz\r\n"), "{head}");
        assert!(!head.contains("canary"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_variable_that_names_no_proxy_is_a_config_error_with_its_name() {
    for (name, value) in [
        ("HTTPS_PROXY", "socks5://user:secret@127.0.0.1:1"),
        ("https_proxy", "SOCKS5H://secret:1"),
        ("ALL_PROXY", "socks4://127.0.0.1:1"),
        ("all_proxy", "htp://secret:3128"),
        ("HTTPS_PROXY", "http:/secret:3128"),
        ("HTTPS_PROXY", "http//secret:3128"),
        ("HTTPS_PROXY", "http://secret proxy:3128"),
        ("HTTPS_PROXY", " http://secret:3128"),
        ("HTTPS_PROXY", "http://secret:99999"),
        ("HTTPS_PROXY", "http://user:sec/ret@proxy:3128"),
        ("HTTPS_PROXY", "http://user:secret@"),
        ("HTTPS_PROXY", "http://:3128"),
    ] {
        let said = lists(&[(name, value), ("BASES", API)]);
        for line in &said {
            assert!(line.starts_with(&format!("Config {name}: ")), "{name}={value}: {line}");
            assert!(!line.contains("secret") && !line.contains("ret@"), "{line}");
        }
        assert_eq!(said.len(), 2, "{name}={value}");
    }
    let said = lists(&[("HTTP_PROXY", "socks5://127.0.0.1:1"), ("BASES", "http://api.example.com")]);
    // Without `allow_insecure` the base itself is refused.
    assert!(said[1].starts_with("Config HTTP_PROXY: SOCKS is not supported"), "{said:?}");
}

/// Builds in all the ways that a bad variable has nothing to do with.
#[ignore = "run by another test, in a process of its own"]
#[test]
fn child_builds() {
    builder("http://127.0.0.1:1").build().expect("this machine");
    builder(API).no_proxy().build().expect("no proxy");
    builder(API).proxy("http://proxy.example:3128").build().expect("another proxy");
    say("built");
    say(if builder(API).build().is_ok() { "too" } else { "not" });
}

#[test]
fn a_variable_that_is_not_asked_is_not_looked_at() {
    let build = |more: &[(&str, &str)]| {
        let variables = [&[("HTTPS_PROXY", "socks5://127.0.0.1:1")], more].concat();
        run_child("proxies::child_builds", &variables)
    };
    assert_eq!(build(&[]), ["built", "not"]);
    assert_eq!(build(&[("NO_PROXY", "other.example, .example.com")]), ["built", "too"]);
    assert_eq!(build(&[("REQUEST_METHOD", "GET")]), ["built", "too"]);
    // Of `http://` and unset ones.
    let variables = [("HTTP_PROXY", "socks5://127.0.0.1:1"), ("HTTPS_PROXY", ""), ("ALL_PROXY", " ")];
    assert_eq!(run_child("proxies::child_builds", &variables), ["built", "too"]);
}

#[tokio::test]
async fn a_given_proxy_is_used_and_its_password_is_not_shown() {
    let authority = Authority::new();
    let server = Http1::with_json(&authority, envelope("[]")).await;
    let proxy = Proxy::start(ProxyReply::Tunnel(server.address())).await;
    let url = format!("http://user:hidden@{}", proxy.address());
    let client = builder(API).root_certificates_pem(authority.pem()).proxy(&url);
    assert!(!format!("{client:?}").contains("hidden"));
    list(client).await.expect("through the proxy");
    assert_eq!(proxy.heads().len(), 1);
    assert!(proxy.heads()[0].contains("Proxy-Authorization: Basic dXNlcjpoaWRkZW4=\r\n"));
    let http = HttpTransport::builder().proxy(&url);
    assert!(!format!("{http:?} {:?}", http.clone().build()).contains("hidden"));
}

#[test]
fn a_given_proxy_that_is_none_is_a_config_error_without_its_text() {
    for url in [
        "secret",
        "secret:3128",
        "socks5://secret:1",
        "http://",
        "http://user:sec/ret@proxy",
        "http://p/secret",
    ] {
        let error = builder(API).proxy(url).build().expect_err(url);
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().starts_with("proxy: "), "{error}");
        assert!(!format!("{error} {error:?}").contains("secret"), "{error:?}");
    }
}

#[tokio::test]
async fn this_machine_is_not_reached_through_another_one() {
    for base in ["http://127.0.0.1:1", "https://localhost:1"] {
        let error = builder(base).proxy("http://user:secret@proxy.example:3128").build().expect_err(base);
        assert_eq!(error.kind(), ErrorKind::Config);
        let line = error.to_string();
        assert!(line.starts_with("proxy: ") && line.contains("proxy.example:3128"), "{line}");
        assert!(!line.contains("secret"), "{line}");
        let http = HttpTransport::builder().proxy("http://proxy.example:3128").build().expect("a transport");
        let error = list(builder(base).transport(http)).await.expect_err(base);
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0), "{error}");
    }
    // A proxy on this machine is one that shows what is sent.
    let proxy = stranger().await;
    let client = builder("http://127.0.0.1:1").proxy(format!("http://{}", proxy.address()));
    assert!(list(client).await.is_err(), "two numbers are no policies");
    assert!(proxy.heads()[0].starts_with("GET http://127.0.0.1:1/accounts/a/"), "{:?}", proxy.heads());
}

#[tokio::test]
async fn a_proxy_that_is_not_there_is_named() {
    let unknown = format!("{}.invalid:3128", "x".repeat(64));
    for (proxy, reason) in
        [(nobody().to_string(), "connection refused"), (unknown, "failed to lookup address")]
    {
        let error =
            list(builder(API).proxy(format!("http://user:secret@{proxy}"))).await.expect_err("no proxy");
        assert!(error.is_connect());
        assert_eq!(error.attempts(), 3);
        let line = error.to_string();
        let begin = format!("no connection to api.example.com:443 through the proxy {proxy}: {reason}");
        assert!(line.starts_with(&begin), "{line}");
        assert!(!format!("{line} {error:?}").contains("secret"), "{error:?}");
    }
}

#[tokio::test]
async fn the_status_that_a_proxy_answers_connect_with_is_named() {
    for (status, attempts) in [(403, 1), (407, 1), (502, 3), (429, 3), (302, 3)] {
        let text = format!("HTTP/1.1 {status} No\r\ncontent-length: 0\r\n\r\n");
        let proxy = Proxy::start(ProxyReply::Text(text)).await;
        let error =
            list(builder(API).proxy(format!("http://{}", proxy.address()))).await.expect_err("refused");
        assert!(error.is_connect());
        assert_eq!(error.attempts(), attempts, "{status}");
        let line = error.to_string();
        let begin = format!(
            "no connection to api.example.com:443 through the proxy {}: the proxy answered CONNECT with HTTP {status}",
            proxy.address()
        );
        assert!(line.starts_with(&begin), "{line}");
    }
    let proxy = Proxy::start(ProxyReply::Text(String::new())).await;
    let error = list(builder(API).proxy(format!("http://{}", proxy.address()))).await.expect_err("refused");
    assert!(error.to_string().contains("ended the connection without an answer to CONNECT"), "{error}");
}

#[tokio::test]
async fn a_proxy_that_refuses_and_then_falls_silent_is_a_refusal_and_no_time_limit() {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let proxy = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        let (mut refused, _) = listener.accept().await.expect("a connection");
        let mut head = [0; 2_000];
        assert_ne!(refused.read(&mut head).await.expect("CONNECT"), 0);
        refused.write_all(b"HTTP/1.1 502 No\r\n\r\n").await.expect("written");
        let _silent = listener.accept().await;
        std::future::pending::<()>().await;
    });
    let limit = Duration::from_millis(200);
    let client = builder(API).proxy(format!("http://{proxy}")).timeout(limit).retry(RetryPolicy::none());
    let error = list(client).await.expect_err("refused");
    let line =
        format!("no connection to api.example.com:443 through the proxy {proxy}: the proxy refused CONNECT");
    assert_eq!((error.kind(), error.to_string()), (ErrorKind::Connect, line));
}

#[tokio::test]
async fn plain_http_to_another_machine_goes_through_the_proxy_as_it_is() {
    let proxy = stranger().await;
    let url = format!("http://user:hidden@{}", proxy.address());
    let client = builder("http://api.example.com").allow_insecure(true).proxy(url);
    assert!(list(client).await.is_err(), "two numbers are no policies");
    let heads = proxy.heads();
    assert!(heads[0].starts_with("GET http://api.example.com/accounts/a/"), "{heads:?}");
    assert!(heads[0].contains("proxy-authorization: Basic dXNlcjpoaWRkZW4=\r\n"), "{heads:?}");
}

/// Builds and calls on a machine without root certificates.
#[ignore = "run by another test, in a process of its own"]
#[test]
fn child_without_roots() {
    let variable = |name: &str| std::env::var(name).expect(name);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let error = builder(API).build().expect_err("nobody is trusted");
    say(&format!("{:?} {error}", error.kind()));
    let root = variable("ROOT");
    let items = runtime.block_on(list(builder(&variable("HTTPS")).root_certificates_pem(&root)));
    say(&format!("{items:?}"));
    say(&format!("{:?}", runtime.block_on(list(builder(&variable("HTTP"))))));
    let http = HttpTransport::builder().build().expect("a transport");
    say(&format!("{:?}", runtime.block_on(list(builder(&variable("HTTP")).transport(http.clone())))));
    let error = runtime.block_on(list(builder(API).transport(http))).expect_err("nobody is trusted");
    say(&format!("{:?} {error}", error.kind()));
}

#[tokio::test(flavor = "multi_thread")]
async fn without_root_certificates_the_line_says_what_to_do_and_what_needs_none_works() {
    let authority = Authority::new();
    let (https, http) = (Http1::with_json(&authority, envelope("[]")).await, server().await);
    let said = run_child(
        "proxies::child_without_roots",
        &[
            ("SSL_CERT_FILE", "/nowhere/certificates.pem"),
            ("SSL_CERT_DIR", "/nowhere"),
            ("ROOT", &authority.pem()),
            ("HTTPS", &https.url()),
            ("HTTP", &http.url()),
        ],
    );
    let advice = "the system has no root certificates, or `SSL_CERT_FILE` and `SSL_CERT_DIR` lead to none, so no server \
                  can be trusted: install them (on Debian and Alpine the package `ca-certificates`), or give your own \
                  with `root_certificates_pem`";
    assert_eq!(
        said,
        [
            format!("Config {advice}"),
            "Ok(0)".to_owned(),
            "Ok(0)".to_owned(),
            "Ok(0)".to_owned(),
            format!("Request the transport refused the request: {advice}"),
        ]
    );
}
