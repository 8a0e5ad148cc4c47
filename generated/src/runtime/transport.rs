//! The seam to the wire: who sends a request and receives its answer.

#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod certificates;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod connect_status;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod fault;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod head;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub(crate) mod http_transport;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod pool;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod proxy;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod request_url;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub(crate) mod settings;
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
mod tls_native;
#[cfg(feature = "rustls")]
mod tls_rustls;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod watch;
pub(crate) mod wire_log;

pub use super::body::Body;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub use http_transport::HttpTransport;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub use settings::HttpTransportBuilder;
pub use wire_log::WireLog;

use super::content_coding;
use super::error::{BoxError, Error, ErrorKind, Repetition};
use super::operation::OperationInfo;
#[cfg(feature = "test-util")]
use super::pager::Pager;
use super::reason::reason;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
#[cfg(feature = "test-util")]
use url::form_urlencoded;

/// A boxed future that can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends one request and gives back the head of its answer, with a body that may still be coming.
///
/// An own transport can replace the crate's, or stand around it to log, cache, sign or route.
///
/// Limits of time and size are kept by the client, whatever the transport does. A transport must not follow redirects:
/// credentials in headers would go with them.
///
/// A body that a header `Content-Encoding` says is compressed with gzip is decoded by the client. A transport that decodes
/// bodies itself therefore takes that header away, as the crate's own does.
pub trait Transport: Send + Sync + 'static {
    /// Makes one attempt.
    ///
    /// # Errors
    /// When no answer came. An answer with any status is not an error here.
    fn send(
        &self,
        request: http::Request<Body>,
        options: &CallOptions,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<Body>,
        options: &CallOptions,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        (**self).send(request, options)
    }
}

/// What a transport may want to know about a call beside its request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CallOptions {
    operation: &'static OperationInfo,
    timeout: Duration,
    idle_read_timeout: Duration,
}

impl CallOptions {
    pub(crate) fn new(operation: &'static OperationInfo, timeout: Duration) -> Self {
        Self { operation, timeout, idle_read_timeout: Duration::MAX }
    }

    pub(crate) fn with_idle_read_timeout(mut self, limit: Duration) -> Self {
        self.idle_read_timeout = limit;
        self
    }

    /// The document's name of the operation.
    pub fn operation_id(&self) -> &'static str {
        self.operation.operation_id
    }

    /// The path with its parameters in braces: harmless in a log, where the URL itself is not.
    pub fn path_template(&self) -> &'static str {
        self.operation.path
    }

    /// Whether the URL asks for a page of a list after the first one: by a number above 1, or by any cursor.
    #[cfg(feature = "test-util")]
    pub(crate) fn is_later_page(&self, uri: &http::Uri) -> bool {
        let Some(pager) = self.operation.pager else { return false };
        let (Pager::Page(parameter) | Pager::Cursor(parameter)) = pager;
        let mut pairs = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
        let Some((_, value)) = pairs.find(|(name, _)| name == parameter) else { return false };
        match pager {
            Pager::Page(_) => value.parse().is_ok_and(|number: u64| number > 1),
            Pager::Cursor(_) => !value.is_empty(),
        }
    }

    /// How long the attempt may take, body included. The client keeps this limit itself.
    pub fn timeout(&self) -> Duration {
        self.timeout
    }

    /// How long the next piece of the body may take. The client keeps this limit, too.
    pub fn idle_read_timeout(&self) -> Duration {
        self.idle_read_timeout
    }
}

/// What went wrong on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection could be made, so nothing was sent.
    Connect,
    /// No connection could be made, and the next time it would be the same: a certificate that is not trusted, a proxy
    /// that forbids it. It is not repeated.
    ConnectRejected,
    /// The server has said that it did nothing with the request, as it does when it refuses a stream of HTTP/2. It is
    /// repeated for every operation.
    Unprocessed,
    /// A time limit of the transport has passed.
    Timeout,
    /// The connection broke, or anything else that is not one of the others.
    Io,
    /// The transport does not send this request, and will not send it the next time either: it is not repeated.
    Refused,
    /// The response is larger than the transport takes. It is not repeated.
    TooLarge,
}

/// Why a transport has no answer.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: BoxError,
    /// Host and port of the other side, where they are known. They are no secret, path and query are.
    peer: Option<String>,
    /// What the line says instead of the innermost cause.
    reason: Option<String>,
}

impl TransportError {
    /// An error of this kind. The source must not show the URL's query or any header: it is printed, and what the
    /// innermost one says stands in the line of the [`Error`].
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self { kind, source: source.into(), peer: None, reason: None }
    }

    /// What went wrong.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub(crate) fn with_peer(mut self, peer: Option<String>) -> Self {
        self.peer = peer;
        self
    }

    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub(crate) fn with_reason(mut self, reason: Option<String>) -> Self {
        self.reason = reason;
        self
    }

    /// The same as an error of the client.
    pub(crate) fn into_error(self) -> Error {
        let reason = self.reason.unwrap_or_else(|| reason(self.kind, &*self.source));
        let to = |words: &str| self.peer.as_ref().map(|peer| format!(" {words} {peer}")).unwrap_or_default();
        let (kind, repetition, line) = match self.kind {
            TransportErrorKind::Connect => {
                (ErrorKind::Connect, Repetition::ByKind, format!("no connection{}: {reason}", to("to")))
            }
            TransportErrorKind::ConnectRejected => {
                (ErrorKind::Connect, Repetition::Hopeless, format!("no connection{}: {reason}", to("to")))
            }
            TransportErrorKind::Unprocessed => {
                let line = format!("the server{} did not process the request: {reason}", to("at"));
                (ErrorKind::Io, Repetition::Safe, line)
            }
            TransportErrorKind::Timeout => {
                let line = format!("the transport's time limit{} has passed: {reason}", to("for"));
                (ErrorKind::Timeout, Repetition::ByKind, line)
            }
            // Nothing is wrong with the connection.
            TransportErrorKind::Io if content_coding::is_damage(&*self.source) => {
                let line = format!("the body of the response cannot be decoded: {reason}");
                (ErrorKind::Io, Repetition::ByKind, line)
            }
            TransportErrorKind::Io => {
                (ErrorKind::Io, Repetition::ByKind, format!("the connection{} broke: {reason}", to("to")))
            }
            TransportErrorKind::Refused => {
                let line = format!("the transport refused the request: {reason}");
                (ErrorKind::Request, Repetition::ByKind, line)
            }
            TransportErrorKind::TooLarge => (ErrorKind::ResponseTooLarge, Repetition::ByKind, reason),
        };
        Error::new(kind, line).with_repetition(repetition).with_source(self.source)
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect | TransportErrorKind::ConnectRejected => "no connection",
            TransportErrorKind::Unprocessed => "the server did not process the request",
            TransportErrorKind::Timeout => "the transport's time limit has passed",
            TransportErrorKind::Io => "the connection broke",
            TransportErrorKind::Refused => "the transport refused the request",
            TransportErrorKind::TooLarge => "the response is too large",
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
