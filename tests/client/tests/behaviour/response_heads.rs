//! How large the head of a response may be: the same over both protocols.

use client_tests::http2::Reply;
use client_tests::{Http1, Http2, envelope};
use cloudflare_email_security::{Client, ClientBuilder, Error, ErrorKind, RetryPolicy};
use std::time::Duration;

type Headers = Vec<(String, String)>;

async fn list(client: ClientBuilder) -> Result<usize, Error> {
    let client = client.api_token("t").retry(RetryPolicy::default().first_delay(Duration::ZERO)).build()?;
    Ok(client.account("a").settings().allow_policies().list().send().await?.items.len())
}

/// What comes of these headers over HTTP/1.1 and over HTTP/2, and how often each was asked.
async fn both(headers: Headers) -> [(Result<usize, Error>, usize); 2] {
    let body = envelope("[]");
    let lines: Vec<String> = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let lines = lines.concat();
    let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n{lines}\r\n{body}", body.len());
    let http1 = Http1::start(move |_| Some(answer.clone().into_bytes())).await;
    let http2 = Http2::start(move |_| Reply::WithHeaders(headers.clone(), body.clone())).await;
    let over_http1 = list(Client::builder().base_url(http1.url())).await;
    let over_http2 =
        list(Client::builder().base_url(http2.url()).root_certificates_pem(http2.root_pem())).await;
    [(over_http1, http1.seen().len()), (over_http2, http2.seen().len())]
}

fn headers(count: usize, length: usize) -> Headers {
    (0..count).map(|number| (format!("x-{number}"), "v".repeat(length))).collect()
}

#[tokio::test]
async fn up_to_256_kib_and_100_headers_are_read() {
    for headers in [headers(1, 100 * 1024), headers(10, 20 * 1024), headers(95, 100)] {
        for (outcome, _) in both(headers).await {
            assert_eq!(outcome.expect("read"), 0);
        }
    }
}

#[tokio::test]
async fn more_is_an_error_that_names_the_limit_and_is_not_repeated() {
    for headers in
        [headers(1, 300 * 1024), headers(20, 20 * 1024), headers(1, 5 * 1024 * 1024), headers(150, 1)]
    {
        for (outcome, asked) in both(headers).await {
            let error = outcome.expect_err("too large");
            assert_eq!(
                (error.kind(), error.attempts(), asked),
                (ErrorKind::ResponseTooLarge, 1, 1),
                "{error}"
            );
            let line = "the headers of the response are longer than 256 KiB, or more than 100";
            assert_eq!(error.to_string(), line);
        }
    }
}
