//! Client for Cloudflare's Email Security API: search and act on mail, run bulk jobs, read reports and submissions, and
//! keep the settings of the product.
//!
//! # Install
//! The crate is not on crates.io yet. It is used from a checkout of its repository, here one beside your crate:
//!
//! ```toml
//! [dependencies]
//! cloudflare-email-security = { path = "../email-security/generated" }
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! ```
//!
//! The feature `rustls`, which is on by default, needs a C compiler. A call outside of a tokio runtime panics; code that
//! is not async has the feature `blocking`.
//!
//! # First call
//! ```no_run
//! use cloudflare_email_security::{Client, Result};
//!
//! #[tokio::main]
//! async fn main() -> Result<()> {
//!     let client = Client::from_env()?; // reads CLOUDFLARE_API_TOKEN
//!     let account = client.account("023e105f4ecef8ad9ca31a8372d0c353");
//!     for sender in account.settings().block_senders().list().send().await? {
//!         println!("{} is blocked", sender.pattern.as_deref().unwrap_or("something"));
//!     }
//!     Ok(())
//! }
//! ```
//!
//! A call begins at the [`Client`], follows the URL through methods named after its parts, and ends in `send()` or `await`.
//! Bodies are structs of [`types`], made by `builder()` or, where nothing is required, by `default()`; parameters are
//! methods of the call. Many fields of answers are an `Option`, as the API does not promise to send them.
//!
//! [`Credentials`] lists the variables of the environment, and [`ClientBuilder`] says how to lead a client elsewhere.
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
//! - The README has a section for each task: lists, retries, slow searches, jobs, middleware, tests, and more. The folder
//!   `examples/` has ten whole programs, which also run without an account.
//! - [`ClientBuilder`]: credentials, limits of time and size, headers, another address.
//! - [`Page`], [`Items`], [`Pages`]: one page of a list, or all of it.
//! - [`RetryPolicy`]: what is repeated, and what never is.
//! - [`CallSettings`]: one part of a program whose calls are made differently.
//! - [`Response`]: status, headers and body beside the result.
//! - [`Client::request`]: calls that have no method here.
//! - [`Error`]: what went wrong, and what the server said.
//! - [`Patch`]: partial updates.
//! - [`extras`]: waiting for jobs, pictures and sources of messages as bytes.
//! - `blocking` (with the feature of that name): calls from code that is not async.
//! - [`DOCUMENT`]: which description of the API the crate was made from.
//! - [`ClientBuilder::log_to`]: what goes over the wire, for the search for a fault.
//! - [`transport`]: middleware, and, with the feature `test-util`, the module `test_util` for tests without a network.
//!
//! # Lists
//! `send()` gives one page, `items()` the items of all pages, each page asked for when its first item is wanted:
//!
//! ```no_run
//! # use cloudflare_email_security::{Result, operations::Account, types::DispositionFilter};
//! # async fn example(account: &Account) -> Result<()> {
//! let search = account.investigate().list().final_disposition(DispositionFilter::Malicious);
//! let mut messages = search.items();
//! while let Some(message) = messages.try_next().await? {
//!     println!("{} {}", message.id, message.subject.as_deref().unwrap_or("without a subject"));
//! }
//! # Ok(())
//! # }
//! ```
//!
//! `pages()` gives whole pages, and `items_lossy()` goes on behind an item that cannot be read. All three are a `Stream`.
//!
//! # Retries
//! A call is repeated twice by default, where doing it twice is the same as doing it once: a POST that moves or creates
//! something is only repeated when the server surely did not do it. [`RetryPolicy`] has the table. `idempotent`, `deadline`
//! and `retry` are methods of every call.
//!
//! # Errors
//! Every fault is one [`Error`], which keeps all that the server said:
//!
//! ```no_run
//! # use cloudflare_email_security::{Error, ErrorKind};
//! fn explain(error: &Error) -> String {
//!     match error.kind() {
//!         ErrorKind::Config => format!("not set up: {error}"), // from `build()` and `from_env()`
//!         ErrorKind::Connect | ErrorKind::Timeout => format!("network: {error}"),
//!         _ if error.is_auth() => format!("credentials or permission, request {:?}", error.ray_id()),
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
//! | `http2` (default) | HTTP/2 |
//! | `gzip` (default) | compressed responses |
//! | `jiff`, `time`, `chrono` | conversions of [`Timestamp`] |
//! | `blocking` | calls from code that is not async |
//! | `tracing` | a span for each call and an event for each attempt, for subscribers of that crate |
//! | `base64` | pictures of messages as bytes, and bytes as the source of a message |
//! | `serialize-responses` | writing what answers hold, and reading what requests hold |
//! | `test-util` | a fake of the API, and a transport with scripted answers |
//!
//! Without an HTTP client a [`transport`] has to be given.

// docs.rs documents with a nightly compiler, whose `doc_cfg` marks what stands behind a feature.
#![cfg_attr(docsrs, feature(doc_cfg))]

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
#[allow(clippy::type_complexity, reason = "a builder has a type parameter for each required member")]
pub mod types;

#[doc(hidden)]
pub use runtime::generated as __generated;

pub use operations::source_document::DOCUMENT;
pub use runtime::call_settings::CallSettings;
pub use runtime::client::Client;
pub use runtime::client_builder::ClientBuilder;
pub use runtime::date::Date;
pub use runtime::document_info::DocumentInfo;
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
/// # One client for both
/// A client can be used in both ways at once, also through a transport that stands around the crate's: its blocking calls
/// have connections of their own, because a connection is of no use while nobody runs the runtime that opened it. For the
/// same reason a listing is handed over between two of its pages, and not while one is asked for.
///
/// A [transport] of one's own runs on the thread that makes the calls. A blocking call inside of it is
/// an error of the kind `Request`, since it would wait for itself. Where it panics, the caller panics, and the next call
/// works again.
#[cfg(feature = "blocking")]
pub mod blocking {
    pub use crate::runtime::blocking::Blocking;
}

/// What the type of a builder says about the required fields: each is [`Missing`](builder::Missing) or
/// [`Set`](builder::Set), and `build()` asks that all are set. The traits are what setters take of what may be left out.
pub mod builder {
    pub use crate::runtime::builder::{Missing, Required, Set};
    pub use crate::runtime::optional::{AsOptionalText, IntoOptional};
    pub use crate::runtime::patch::IntoPatch;
}

/// The seam to the wire, for a transport of one's own.
///
/// It can replace the crate's, or stand around it. It sees every attempt; limits, repetitions and the reading of answers
/// stand outside of it. This one keeps answers for a while, and forgets all of them when something is changed. It needs
/// the crates whose types it names, `http = "1"` and `bytes = "1"`:
///
/// ```
/// use bytes::{Bytes, BytesMut};
/// use cloudflare_email_security::transport::{Body, BoxFuture, CallOptions, Transport, TransportError};
/// use http::{Method, Request, Response, StatusCode, Uri, response::Parts};
/// use std::collections::HashMap;
/// use std::sync::{Arc, Mutex, PoisonError};
/// use std::time::{Duration, Instant};
///
/// type Kept = HashMap<Uri, (Instant, Parts, Bytes)>;
///
/// /// For one client: answers belong to whose credentials asked for them.
/// struct Caching<T> {
///     inner: T,
///     time: Duration,
///     kept: Arc<Mutex<Kept>>,
/// }
///
/// impl<T: Transport> Transport for Caching<T> {
///     fn send(
///         &self,
///         request: Request<Body>,
///         options: &CallOptions,
///     ) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
///         let uri = request.uri().clone();
///         let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
///         if request.method() != Method::GET {
///             kept.clear();
///             return self.inner.send(request, options);
///         }
///         kept.retain(|_, (since, ..)| since.elapsed() < self.time);
///         if let Some((_, head, body)) = kept.get(&uri).cloned() {
///             return Box::pin(async { Ok(Response::from_parts(head, Body::from(body))) });
///         }
///         let (answer, kept) = (self.inner.send(request, options), Arc::clone(&self.kept));
///         Box::pin(async move {
///             let (head, mut body) = answer.await?.into_parts();
///             if head.status != StatusCode::OK {
///                 return Ok(Response::from_parts(head, body));
///             }
///             let mut whole = BytesMut::new();
///             while let Some(piece) = body.chunk().await? {
///                 whole.extend_from_slice(&piece);
///             }
///             let whole = whole.freeze();
///             let entry = (Instant::now(), head.clone(), whole.clone());
///             kept.lock().unwrap_or_else(PoisonError::into_inner).insert(uri, entry);
///             Ok(Response::from_parts(head, Body::from(whole)))
///         })
///     }
/// }
/// # #[cfg(feature = "test-util")]
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> cloudflare_email_security::Result<()> {
/// # use cloudflare_email_security::{Client, test_util::FakeApi};
/// # let api = FakeApi::new();
/// # let cache = Caching { inner: api.clone(), time: Duration::from_secs(60), kept: Arc::default() };
/// # let client = Client::builder().api_token("any").transport(cache).build()?;
/// # let policies = client.account("a").settings().allow_policies();
/// # assert_eq!(policies.get("p").send().await?, policies.get("p").send().await?);
/// # assert_eq!(api.calls().len(), 1);
/// # policies.delete("p").send().await?;
/// # policies.get("p").send().await?;
/// # assert_eq!(api.calls().len(), 3);
/// # Ok(())
/// # }
/// # #[cfg(not(feature = "test-util"))]
/// # fn main() {}
/// ```
///
/// An answer is read whole here, before the client can count its bytes. The README has one that writes a line for every
/// attempt.
///
/// [`WireLog`](transport::WireLog) is a ready one. It writes what the transport inside of it sends and receives:
///
/// ```
/// use cloudflare_email_security::transport::{Transport, WireLog};
///
/// fn logged(inner: impl Transport) -> impl Transport {
///     WireLog::new(inner, std::io::stderr()).max_logged_bytes(1_000)
/// }
/// ```
pub mod transport {
    pub use crate::runtime::transport::{
        Body, BoxFuture, CallOptions, Transport, TransportError, TransportErrorKind, WireLog,
    };
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub use crate::runtime::transport::{HttpTransport, HttpTransportBuilder};
}

/// A fake of the API, and a transport with scripted answers, for the tests of a crate that uses this one.
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
///
/// [`FakeApi`](test_util::FakeApi) answers every operation with the document's example:
///
/// ```
/// use cloudflare_email_security::Client;
/// use cloudflare_email_security::test_util::{FakeApi, MockReply};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> cloudflare_email_security::Result<()> {
/// let api = FakeApi::new().on("email_security_get_allow_policy", MockReply::status(404));
/// let client = Client::builder().api_token("any").transport(api.clone()).build()?;
/// let policies = client.account("a").settings().allow_policies();
///
/// let first = policies.get("p").send().await;
/// assert!(first.expect_err("asked for above").is_not_found());
/// let second = policies.get("p").send().await?; // the document's example
/// assert!(second.pattern.is_some() && api.calls().len() == 2);
/// # Ok(())
/// # }
/// ```
///
/// [`FakeApi::example`](test_util::FakeApi::example) has the body of an example, of which an answer can be made:
///
/// ```
/// use cloudflare_email_security::Client;
/// use cloudflare_email_security::test_util::{FakeApi, MockReply};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> cloudflare_email_security::Result<()> {
/// let get = "email_security_get_allow_policy";
/// let other = FakeApi::example(get).replace("test@example.com", "partner@example.net");
/// let api = FakeApi::new().on(get, MockReply::json(200, other));
/// let client = Client::builder().api_token("any").transport(api).build()?;
/// let policy = client.account("a").settings().allow_policies().get("p").send().await?;
/// assert_eq!(policy.pattern.as_deref(), Some("partner@example.net"));
/// # Ok(())
/// # }
/// ```
///
/// A strict one has no examples, and refuses what a test did not ask for:
///
/// ```
/// use cloudflare_email_security::test_util::FakeApi;
/// use cloudflare_email_security::{Client, ErrorKind};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> cloudflare_email_security::Result<()> {
/// let client = Client::builder().api_token("any").transport(FakeApi::strict()).build()?;
/// let policies = client.account("a").settings().allow_policies();
/// let error = policies.delete("p").send().await.expect_err("not asked for");
/// assert_eq!(error.kind(), ErrorKind::Request);
/// assert!(error.to_string().contains("`email_security_delete_allow_policy`"));
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "test-util")]
pub mod test_util {
    pub use crate::runtime::fake_api::FakeApi;
    pub use crate::runtime::mock_transport::{MockReply, MockTransport, RecordedRequest};
}

/// The examples of the front page are compiled and run as tests.
#[cfg(all(doctest, feature = "test-util", feature = "blocking", feature = "base64"))]
#[doc = include_str!("../README.md")]
struct FrontPage;
