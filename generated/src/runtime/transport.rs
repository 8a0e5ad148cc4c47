//! The seam to the wire: who sends a request and receives its answer.

#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub(crate) mod http_transport;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod request_url;

pub use super::body::Body;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub use http_transport::{HttpTransport, HttpTransportBuilder};

use super::error::{BoxError, Error, ErrorKind};
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
}

impl CallOptions {
    pub(crate) fn new(operation: &'static OperationInfo, timeout: Duration) -> Self {
        Self { operation, timeout }
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
}

/// What went wrong on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection could be made, so nothing was sent.
    Connect,
    /// A time limit of the transport has passed.
    Timeout,
    /// The connection broke, or anything else that is not one of the others.
    Io,
    /// The transport does not send this request, and will not send it the next time either: it is not repeated.
    Refused,
}

/// Why a transport has no answer.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: BoxError,
    /// Host and port of the other side, where they are known. They are no secret, path and query are.
    peer: Option<String>,
}

impl TransportError {
    /// An error of this kind. The source must not show the URL's query or any header: it is printed, and what the
    /// innermost one says stands in the line of the [`Error`].
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self { kind, source: source.into(), peer: None }
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

    /// The same as an error of the client.
    pub(crate) fn into_error(self) -> Error {
        let reason = reason(self.kind, &*self.source);
        let to = |words: &str| self.peer.as_ref().map(|peer| format!(" {words} {peer}")).unwrap_or_default();
        let error = match self.kind {
            TransportErrorKind::Connect => {
                Error::new(ErrorKind::Connect, format!("no connection{}: {reason}", to("to")))
            }
            TransportErrorKind::Timeout => {
                Error::new(ErrorKind::Timeout, "the transport's time limit has passed")
            }
            TransportErrorKind::Io => {
                Error::new(ErrorKind::Io, format!("the connection{} broke: {reason}", to("to")))
            }
            TransportErrorKind::Refused => {
                Error::new(ErrorKind::Request, format!("the transport refused the request: {reason}"))
            }
        };
        error.with_source(self.source)
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection",
            TransportErrorKind::Timeout => "the transport's time limit has passed",
            TransportErrorKind::Io => "the connection broke",
            TransportErrorKind::Refused => "the transport refused the request",
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
