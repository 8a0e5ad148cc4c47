//! A response over HTTP/2 that the server gives up in its middle is never taken for a whole one.

use client_tests::http2::{Reply, reason};
use client_tests::{Http2, envelope};
use cloudflare_email_security::{Client, ErrorKind, RetryPolicy};
use http::Method;
use serde_json::Value;
use std::time::Duration;

async fn server(lines: &[(&str, &str)], body: &str, ends: bool, reason: u32) -> (Http2, Client) {
    let headers = lines.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let reply = Reply::ThenReset(headers, body.to_owned(), ends, reason);
    let server = Http2::start(move |_| reply.clone()).await;
    let client =
        Client::builder().api_token("t").base_url(server.url()).root_certificates_pem(server.root_pem());
    let client = client.retry(RetryPolicy::default().first_delay(Duration::ZERO)).build().expect("good");
    (server, client)
}

#[tokio::test]
async fn a_stream_that_is_reset_before_its_end_is_a_broken_response_whatever_the_reason() {
    let whole = envelope("[]");
    for reason in [reason::NO_ERROR, reason::INTERNAL_ERROR, reason::REFUSED_STREAM] {
        for (method, times) in [(Method::GET, 3), (Method::POST, 1)] {
            // Also where what has come could be all.
            for body in [&whole, &whole[..9], ""] {
                let (server, client) = server(&[], body, false, reason).await;
                let request = client.request::<Value>(method.clone(), &["things"]);
                let error = request.send_raw().await.expect_err("not whole");
                assert_eq!(
                    (error.kind(), error.attempts()),
                    (ErrorKind::Io, times),
                    "{method} {reason} {error}"
                );
                assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
                assert_eq!(server.seen().len(), usize::try_from(times).expect("few"));
            }
        }
    }
    let (_server, client) = server(&[], &whole, false, reason::NO_ERROR).await;
    let line = client.account("a").settings().allow_policies().list().send().await.expect_err("not whole");
    assert!(line.to_string().contains("reset the stream before the end of the response"), "{line}");
}

#[tokio::test]
async fn one_that_is_shorter_than_its_length_neither() {
    let lines = [("content-length", "999")];
    for ends in [false, true] {
        let (_server, client) = server(&lines, &envelope("[]"), ends, reason::NO_ERROR).await;
        let error =
            client.request::<Value>(Method::GET, &["things"]).send_raw().await.expect_err("not whole");
        assert_eq!(error.kind(), ErrorKind::Io, "{error}");
    }
}

#[tokio::test]
async fn a_whole_response_is_read_although_the_stream_is_reset_behind_it() {
    for lines in [&[][..], &[("content-length", "57")]] {
        let body = format!("{:57}", envelope("[]"));
        let (server, client) = server(lines, &body, true, reason::NO_ERROR).await;
        client.account("a").settings().allow_policies().list().send().await.expect("whole");
        assert_eq!(server.seen().len(), 1);
    }
    let (_server, client) = server(&[("content-length", "57")], "", true, reason::NO_ERROR).await;
    let request = client.request::<Value>(Method::HEAD, &["things"]);
    assert_eq!(request.send_raw().await.expect("a head has no body").status().as_u16(), 200);
}
