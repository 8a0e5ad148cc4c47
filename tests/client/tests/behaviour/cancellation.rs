//! A call whose future is dropped is over: nothing more is sent, and the connection is closed.

use client_tests::{empty_page, repeating_builder};
use cloudflare_email_security::Client;
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use std::time::Duration;
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;
use tokio::time::{sleep, timeout};

const LONG: Duration = Duration::from_hours(1);

/// Waits for a call for this long only, and then to see whether anything is sent behind its back.
async fn dropped_after(wait: Duration, replies: [MockReply; 2]) -> usize {
    let mock = replies.into_iter().fold(MockTransport::new(), MockTransport::reply);
    let client = repeating_builder(&mock).build().expect("good");
    let call = client.account("a").settings().domains().list().send();
    assert!(timeout(wait, call).await.is_err(), "it was to be dropped");
    sleep(LONG).await;
    mock.requests().len()
}

#[tokio::test(start_paused = true)]
async fn nothing_is_sent_after_a_call_was_dropped() {
    let ms = Duration::from_millis;
    let slow = || empty_page().after(Duration::from_secs(5));
    assert_eq!(dropped_after(ms(100), [slow(), empty_page()]).await, 1, "while it waits for an answer");
    let busy = || MockReply::status(503);
    assert_eq!(dropped_after(ms(100), [busy(), empty_page()]).await, 1, "while it waits to repeat");
    assert_eq!(dropped_after(ms(600), [busy(), slow()]).await, 2, "while it repeats");
}

#[tokio::test(start_paused = true)]
async fn a_listing_that_was_dropped_asks_for_no_further_page() {
    let page = |id: u8| client_tests::envelope(&format!(r#"[{{"id":"{id}"}}]"#));
    let mock = (1..9).fold(MockTransport::new(), |mock, id| mock.reply(MockReply::json(200, page(id))));
    let client = repeating_builder(&mock).build().expect("good");
    let mut items = client.account("a").settings().trusted_domains().list().items();
    items.try_next().await.expect("a page").expect("an item");
    drop(items);
    sleep(LONG).await;
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test]
async fn the_connection_of_a_dropped_call_is_closed() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let client = Client::builder().api_token("t").base_url(url).no_proxy().build().expect("good");
    let calling = tokio::spawn(async move { client.account("a").settings().domains().list().send().await });
    let (mut stream, _) = listener.accept().await.expect("a connection");
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.expect("a request"));
    }
    calling.abort();
    let rest = timeout(Duration::from_secs(5), stream.read_u8()).await.expect("it is closed at once");
    assert!(rest.is_err(), "nothing more comes");
}
