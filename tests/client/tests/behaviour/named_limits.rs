//! A timeout says which limit has passed and who set it, so that a reader knows what to change.

use client_tests::{builder, empty_page};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::transport::HttpTransport;
use cloudflare_email_security::{Client, ClientBuilder, Error, RetryPolicy};
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

/// A client whose response comes after an hour.
fn client(change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Client {
    let mock = MockTransport::new().reply(empty_page().after(Duration::from_hours(1)));
    change(builder(&mock)).build().expect("a client")
}

async fn line(client: &Client) -> String {
    let sent = client.account("a").settings().domains().list().send().await;
    sent.expect_err("too late").to_string()
}

#[tokio::test(start_paused = true)]
async fn a_limit_that_nobody_set_is_called_the_default() {
    assert_eq!(
        line(&client(|builder| builder)).await,
        "no whole response within 60s (`timeout`, the default)"
    );
}

#[tokio::test(start_paused = true)]
async fn a_limit_of_the_client_and_of_a_variant_is_called_the_clients() {
    let expected = "no whole response within 7s (`timeout`, set on the client)";
    assert_eq!(line(&client(|builder| builder.timeout(7 * SECOND))).await, expected);
    assert_eq!(line(&client(|builder| builder).with(|calls| calls.timeout(7 * SECOND))).await, expected);
}

#[tokio::test(start_paused = true)]
async fn a_limit_of_the_call_is_called_the_calls() {
    let domains = client(|builder| builder.timeout(7 * SECOND)).account("a").settings().domains();
    let error = domains.list().timeout(2 * SECOND).send().await.expect_err("too late");
    assert_eq!(error.to_string(), "no whole response within 2s (`timeout`, set on the call)");
}

#[tokio::test(start_paused = true)]
async fn the_deadline_is_named_where_it_cuts_an_attempt_off() {
    let expected = |set_by| format!("no whole response within 3s (`deadline`, {set_by})");
    let by_client = line(&client(|builder| builder.deadline(3 * SECOND))).await;
    assert_eq!(by_client, expected("set on the client"));
    let domains = client(|builder| builder).account("a").settings().domains();
    let error = domains.list().deadline(3 * SECOND).send().await.expect_err("too late");
    assert_eq!(error.to_string(), expected("set on the call"));
}

#[tokio::test(start_paused = true)]
async fn a_deadline_that_is_over_before_the_first_attempt_is_named_as_well() {
    let domains = client(|builder| builder).account("a").settings().domains();
    let error = domains.list().deadline(Duration::ZERO).send().await.expect_err("no time");
    assert_eq!(error.to_string(), "the time for the whole call is over: 0ns (`deadline`, set on the call)");
    assert_eq!(error.attempts(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_response_that_stalls_names_the_limit_between_its_pieces() {
    let stalled = || MockReply::status(200).body("{").body_after(Duration::from_secs(59), "}");
    let send = async |change: fn(ClientBuilder) -> ClientBuilder| -> Error {
        let mock = MockTransport::new().reply(stalled());
        let client = change(builder(&mock)).build().expect("a client");
        client.account("a").settings().domains().list().send().await.expect_err("stalled")
    };
    let line = |error: Error| error.to_string();
    let expected = "nothing more of the response for 30s (`idle_read_timeout`, the default) (HTTP 200)";
    assert_eq!(line(send(|builder| builder).await), expected);
    let expected = "nothing more of the response for 9s (`idle_read_timeout`, set on the client) (HTTP 200)";
    assert_eq!(line(send(|builder| builder.idle_read_timeout(9 * SECOND)).await), expected);
}

#[tokio::test]
async fn a_connection_that_takes_too_long_names_the_limit_and_its_option() {
    // Somebody listens, and says nothing of TLS.
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let address = listener.local_addr().expect("an address");
    let short = Duration::from_millis(60);
    let builder = || Client::builder().api_token("t").base_url(format!("https://{address}"));
    let http = HttpTransport::builder().connect_timeout(short).build().expect("a transport");
    for (client, set_by) in [
        (builder().connect_timeout(short), "set on the client"),
        (builder().transport(http), "set on the transport"),
    ] {
        let client = client.retry(RetryPolicy::none()).build().expect("good");
        assert_eq!(
            line(&client).await,
            format!("no connection to {address}: not made within 60ms (`connect_timeout`, {set_by})")
        );
    }
    drop(listener);
}
