//! A redirect is an answer like any other: it is not followed, so credentials go nowhere else.

use client_tests::Loopback;
use cloudflare_email_security::{Client, ErrorKind};

#[tokio::test]
async fn the_second_host_is_never_contacted() {
    for status in [301, 302, 303, 307, 308] {
        let second =
            Loopback::with_text("HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{\"result\":[]}").await;
        let target = format!("{}/elsewhere", second.url());
        let answer = format!("HTTP/1.1 {status} Moved\r\nlocation: {target}\r\ncontent-length: 0\r\n\r\n");
        let first = Loopback::with_text(&answer).await;
        let client = Client::builder().api_key("me@example.com", "k").base_url(first.url()).no_proxy();
        let client = client.build().expect("good");
        let error =
            client.account("a").settings().allow_policies().list().send().await.expect_err("a redirect");
        assert_eq!(
            (error.kind(), error.status().map(|status| status.as_u16())),
            (ErrorKind::Api, Some(status))
        );
        let location = error.headers().and_then(|headers| headers.get("location")).expect("kept");
        assert_eq!(location, target.as_str());
        assert!(second.heads().is_empty(), "{:?}", second.heads());
        let heads = first.heads();
        assert_eq!(heads.len(), 1);
        assert!(!heads[0].to_ascii_lowercase().contains("\r\nreferer:"), "{}", heads[0]);
    }
}
