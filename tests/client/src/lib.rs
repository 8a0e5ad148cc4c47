//! What the tests of the client share: a client without sockets, a server on the loopback interface, and an ear for what
//! is logged.

mod authority;
mod child;
pub mod http1;
pub mod http2;
mod log;
mod loopback;
mod proxy;

pub use authority::{Authority, Validity};
pub use child::{run_child, say};
pub use http1::Http1;
pub use http2::Http2;
pub use log::{Log, Told};
pub use loopback::{Answer, Loopback};
pub use proxy::{Proxy, ProxyReply};

use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::{Client, ClientBuilder, Error, ErrorKind, RetryPolicy};

/// A policy as the server sends it.
pub const POLICY: &str = r#"{
    "id": "f174e90a-fafe-4643-bbbc-4a0ed4fc8415",
    "created_at": "2014-01-01T05:20:00.12345Z",
    "last_modified": "2014-01-01T05:20:00.12345Z",
    "modified_at": "2014-01-01T05:20:00.12345Z",
    "is_acceptable_sender": false,
    "is_exempt_recipient": false,
    "is_recipient": false,
    "is_regex": false,
    "is_sender": true,
    "is_spoof": false,
    "is_trusted_sender": true,
    "pattern": "test@example.com",
    "pattern_type": "EMAIL",
    "verify_sender": true,
    "comments": "Trust all messages"
}"#;

/// A body in its envelope.
pub fn envelope(result: &str) -> String {
    format!(r#"{{"success":true,"errors":[],"messages":[],"result":{result}}}"#)
}

/// An empty page.
pub fn empty_page() -> MockReply {
    MockReply::json(200, envelope("[]"))
}

/// A builder with a token that goes to the mock. Calls are sent once, so that a script of one answer is all there is.
pub fn builder(mock: &MockTransport) -> ClientBuilder {
    repeating_builder(mock).retry(RetryPolicy::none())
}

/// A builder with a token that goes to the mock and repeats calls, without jitter.
pub fn repeating_builder(mock: &MockTransport) -> ClientBuilder {
    Client::builder().api_token("t").transport(mock.clone()).jitter(|| 0.0)
}

/// A client that goes to the mock.
///
/// # Panics
/// Never: the description is right.
pub fn client(mock: &MockTransport) -> Client {
    builder(mock).build().expect("the description is right")
}

/// What comes of listing policies with this one answer.
///
/// # Errors
/// What the client says.
pub async fn list(reply: MockReply) -> Result<usize, Error> {
    let mock = MockTransport::new().reply(reply);
    let page = client(&mock).account("a").settings().allow_policies().list().send().await?;
    Ok(page.items.len())
}

/// What comes of deleting a policy with this one answer.
///
/// # Errors
/// What the client says.
pub async fn delete(reply: MockReply) -> Result<String, Error> {
    let mock = MockTransport::new().reply(reply);
    let deleted = client(&mock).account("a").settings().allow_policies().delete("p").send().await?;
    Ok(deleted.id)
}

/// Checks that the fault was found before anything was sent.
///
/// # Panics
/// When something was sent, or the error is of another kind.
pub fn assert_refused_unsent(error: &Error, mock: &MockTransport) {
    assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
    assert_eq!(error.attempts(), 0);
    assert!(mock.requests().is_empty(), "{:?}", mock.requests());
}
