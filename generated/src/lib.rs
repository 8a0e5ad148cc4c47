//! Client for Cloudflare's Email Security API: search and act on mail, run bulk jobs, read reports and submissions, and
//! keep the settings of the product.
//!
//! # Install
//! ```toml
//! [dependencies]
//! cloudflare-email-security = "0.1"
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! ```
//!
//! # First call
//! ```no_run
//! use cloudflare_email_security::{Client, Result};
//!
//! #[tokio::main]
//! async fn main() -> Result<()> {
//!     let client = Client::from_env()?; // reads CLOUDFLARE_API_TOKEN
//!     let account = client.account("023e105f4ecef8ad9ca31a8372d0c353");
//!     for sender in account.settings().block_senders().list().send().await?.items {
//!         println!("{:?} is blocked", sender.pattern);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! A call begins at the [`Client`], follows the URL through the methods named after its parts, and ends in `send()`.
//! Bodies are structs of [`types`], made by `builder()` or, where nothing is required, by `default()`; parameters are
//! methods of the call.
//!
//! # Tour
//! | task | handle, below [`client.account(id)`](Client::account) |
//! | --- | --- |
//! | search for messages, look at one | [`investigate()`](operations::investigate::Investigate), with [`detections()`](operations::investigate::detections::Detections), [`trace()`](operations::investigate::trace::Trace), [`raw()`](operations::investigate::raw::Raw), [`preview()`](operations::investigate::preview::Preview) and [`action_log()`](operations::investigate::action_log::ActionLog) below it |
//! | move, release or reclassify messages | [`investigate().r#move()`](operations::investigate::move::Move), [`release()`](operations::investigate::release::Release), [`reclassify()`](operations::investigate::reclassify::Reclassify) |
//! | act on everything that a search finds | [`investigate().bulk()`](operations::investigate::bulk::Bulk) |
//! | see what was sent in for review | [`submissions()`](operations::submissions::Submissions) |
//! | read `PhishGuard` reports | [`phishguard().reports()`](operations::phishguard::reports::Reports) |
//! | let mail through | [`settings().allow_policies()`](operations::settings::allow_policies::AllowPolicies), [`trusted_domains()`](operations::settings::trusted_domains::TrustedDomains) |
//! | keep mail out | [`settings().block_senders()`](operations::settings::block_senders::BlockSenders), [`content_policies()`](operations::settings::content_policies::ContentPolicies), [`sending_domain_restrictions()`](operations::settings::sending_domain_restrictions::SendingDomainRestrictions) |
//! | name people who are imitated | [`settings().impersonation_registry()`](operations::settings::impersonation_registry::ImpersonationRegistry) |
//! | keep the protected domains | [`settings().domains()`](operations::settings::domains::Domains) |
//! | leave links as they are | [`settings().url_ignore_patterns()`](operations::settings::url_ignore_patterns::UrlIgnorePatterns) |
//!
//! Each method has an example, the permission that the token needs, and the errors to expect.
//!
//! # Where to go next
//! - [`ClientBuilder`]: credentials, limits of time and size, headers, another address.
//! - [`Page`]: lists come page by page.
//! - [`Error`]: what went wrong, and what the server said.
//! - [`Patch`]: partial updates.
//! - [`extras`]: waiting for jobs, pictures and sources of messages as bytes.
//! - `blocking` (with the feature of that name): calls from code that is not async.
//! - [`transport`]: middleware, and, with the feature `test-util`, the module `test_util` for tests without a network.
//!
//! # Errors
//! Every fault is one [`Error`], which keeps all that the server said:
//!
//! ```no_run
//! # use cloudflare_email_security::{Error, ErrorKind};
//! fn explain(error: &Error) -> String {
//!     match error.kind() {
//!         ErrorKind::Connect | ErrorKind::Timeout => format!("network: {error}"),
//!         _ if error.has_code(10_000) => format!("bad token, request {:?}", error.ray_id()),
//!         _ if error.is_rate_limited() => format!("wait {:?}", error.retry_after()),
//!         _ => error.to_string(),
//!     }
//! }
//! ```
//!
//! # Partial updates
//! Leaving a field out keeps what is stored, `null` clears it; [`Patch`] says which is meant:
//!
//! ```
//! # use cloudflare_email_security::Patch;
//! assert!(Patch::<String>::default().is_absent());
//! assert_eq!(Patch::from("ticket 4711"), Patch::Value("ticket 4711".to_owned()));
//! ```
//!
//! # Dates
//! A [`Timestamp`] keeps the server's text, so nothing is lost where it cannot be read:
//!
//! ```
//! # use cloudflare_email_security::Timestamp;
//! let at = Timestamp::from("2026-11-01T12:00:00.250Z");
//! assert_eq!(at.unix_millis(), Some(1_793_534_400_250));
//! assert_eq!(Timestamp::from("yesterday").unix_millis(), None);
//! ```
//!
//! # Features
//! | feature | what it adds |
//! | --- | --- |
//! | `rustls` (default), `native-tls` | the HTTP client, with one TLS implementation; where both are on, `rustls` is used |
//! | `http2`, `gzip` (default) | of the HTTP client |
//! | `jiff`, `time`, `chrono` | conversions of [`Timestamp`] |
//! | `blocking` | calls from code that is not async |
//! | `tracing` | a span for each call and an event for each attempt, for subscribers of that crate |
//! | `base64` | pictures of messages as bytes, and bytes as the source of a message |
//! | `serialize-responses` | writing what answers hold, and reading what requests hold |
//! | `test-util` | a transport with scripted answers |
//!
//! Without an HTTP client a [`transport`] has to be given.

pub mod extras;

// rustfmt reads the configuration of a crate's root only, so the generated folders are skipped here.
#[rustfmt::skip]
#[allow(clippy::doc_markdown, reason = "the texts are the document's own words")]
pub mod operations;
mod runtime;
mod service;
#[rustfmt::skip]
#[path = "models/mod.rs"]
#[allow(clippy::doc_markdown, reason = "the texts are the document's own words")]
#[allow(clippy::struct_excessive_bools, reason = "the API has them, and builders name each")]
pub mod types;

#[doc(hidden)]
pub use runtime::generated as __generated;

pub use runtime::call_settings::CallSettings;
pub use runtime::client::Client;
pub use runtime::client_builder::ClientBuilder;
pub use runtime::date::Date;
pub use runtime::error::{BadElement, Error, ErrorKind, Result};
pub use runtime::full_response::Response;
pub use runtime::items::{Items, LossyItems};
pub use runtime::open_enum::UnrecognizedValue;
pub use runtime::page::Page;
pub use runtime::pages::Pages;
pub use runtime::patch::Patch;
pub use runtime::rate_limit::RateLimit;
pub use runtime::raw_request::RawRequest;
pub use runtime::retry_policy::RetryPolicy;
pub use runtime::secret::Secret;
pub use runtime::timestamp::Timestamp;
pub use service::{ApiErrorItem, Credentials, PageInfo};

/// Calls from code that is not async: `send_blocking()` on every request, and an iterator for every listing.
///
/// ```no_run
/// use cloudflare_email_security::{Client, Result};
///
/// fn senders(client: &Client) -> Result<Vec<String>> {
///     let senders = client.account("023e105f4ecef8ad9ca31a8372d0c353").settings().block_senders();
///     println!("{:?}", senders.get("2402").send_blocking()?.comments);
///     senders.list().items().blocking().map(|sender| Ok(sender?.pattern.unwrap_or_default())).collect()
/// }
/// ```
///
/// One thread of the process, begun by the first such call, makes all of them; the caller's thread waits, and reads the
/// answer itself. Connections are kept from call to call. It works from plain threads, from several at once, and from
/// tokio's `spawn_blocking`.
///
/// # Not on a thread that runs async tasks
/// There `send_blocking()` holds up every task of that thread until the answer is there, and in a runtime of one thread
/// all of them. Should the answer depend on one of these tasks (a test's server, say), it never comes, and the call ends
/// at its time limit. Use `send().await` there, or `spawn_blocking`.
///
/// A client that is used in both ways shares its connections between both runtimes: one that an async runtime opened is
/// of no use while nobody runs that runtime. Where that happens, build a client for each.
///
/// A [transport] of one's own runs on the thread that makes the calls. A blocking call inside of it is
/// an error of the kind `Request`, since it would wait for itself. Where it panics, the caller panics, and the next call
/// works again.
#[cfg(feature = "blocking")]
pub mod blocking {
    pub use crate::runtime::blocking::Blocking;
}

/// What the type of a builder says about the required fields: each is [`Missing`](builder::Missing) or
/// [`Set`](builder::Set), and `build()` asks that all are set.
pub mod builder {
    pub use crate::runtime::builder::{Missing, Required, Set};
}

/// The seam to the wire, for a transport of one's own.
///
/// It can replace the crate's, or stand around it:
///
/// ```
/// use cloudflare_email_security::transport::{Body, BoxFuture, CallOptions, Transport, TransportError};
/// use std::sync::atomic::{AtomicUsize, Ordering};
///
/// /// Counts the calls that go through it.
/// struct Counting<T> {
///     inner: T,
///     calls: AtomicUsize,
/// }
///
/// impl<T: Transport> Transport for Counting<T> {
///     fn send(
///         &self,
///         request: http::Request<Body>,
///         options: &CallOptions,
///     ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
///         self.calls.fetch_add(1, Ordering::Relaxed);
///         self.inner.send(request, options)
///     }
/// }
/// ```
pub mod transport {
    pub use crate::runtime::transport::{
        Body, BoxFuture, CallOptions, Transport, TransportError, TransportErrorKind,
    };
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub use crate::runtime::transport::{HttpTransport, HttpTransportBuilder};
}

/// A transport with scripted answers, for the tests of a crate that uses this one.
///
/// ```
/// use cloudflare_email_security::Client;
/// use cloudflare_email_security::test_util::{MockReply, MockTransport};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> cloudflare_email_security::Result<()> {
/// let mock = MockTransport::new().reply(MockReply::json(200, r#"{"success":true,"result":[]}"#));
/// let client = Client::builder().api_token("t").transport(mock.clone()).build()?;
/// let page = client.account("a").settings().allow_policies().list().send().await?;
/// assert!(page.items.is_empty());
/// assert_eq!(mock.requests()[0].path_template, "/accounts/{account_id}/email-security/settings/allow_policies");
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "test-util")]
pub mod test_util {
    pub use crate::runtime::mock_transport::{MockReply, MockTransport, RecordedRequest};
}

/// The examples of the front page are compiled and run as tests.
#[cfg(all(doctest, feature = "test-util", feature = "blocking", feature = "base64"))]
#[doc = include_str!("../README.md")]
struct FrontPage;
