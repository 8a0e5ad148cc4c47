//! The one error type of the client, and what can be asked of it.

use super::operation::OperationInfo;
use super::rate_limit::RateLimit;
use super::refusal_text::refusal_text;
use super::response::Received;
use crate::service::{ErrorDetails, PRODUCT};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

/// What every fallible call of this crate gives.
pub type Result<T, E = Error> = std::result::Result<T, E>;

pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

/// What kind of fault an [`Error`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be built as it was described: a missing credential, a bad base URL.
    Config,
    /// The request cannot be made: a bad path parameter or header, or a transport that refuses it. Nothing was sent.
    Request,
    /// No connection could be made. Nothing was sent.
    Connect,
    /// The time limit of the attempt, or of waiting for more of the answer, has passed.
    Timeout,
    /// The connection broke while the request was sent or the answer was read.
    Io,
    /// The server answered that the call failed: a status other than 2xx, or a failure inside a 2xx.
    Api,
    /// A 2xx whose body is not what this API answers with, such as a page of HTML, no body at all, or one in a content coding
    /// that the client does not decode. Something else may have responded, and whether the call had an effect is not known.
    UnexpectedResponse,
    /// A 2xx whose result does not have the expected shape; see [`Error::decode_path`].
    Decode,
    /// The answer is longer than `max_response_bytes`, or its headers than the transport takes.
    ResponseTooLarge,
    /// The pages of a list do not end: one comes twice, or leads back.
    Pagination,
    /// The server is still at work after the time that was waited for it, on an answer that it prepares (202) or on a
    /// job.
    Pending,
}

/// Why a call failed, with all that the server said.
///
/// `Display` is one line without secrets, query or body; `Debug` adds the operation and the source. The body is there
/// only for those who ask for it with [`body`](Error::body): of a refusal in another form than the API's the line shows
/// `title` and `detail`, `message`, or `error`, cut and with what is not seen escaped. Some lines, of which those about a fault that the server
/// tells begin with the name of the API:
///
/// ```text
/// no connection to 127.0.0.1:3000: connection refused
/// cannot read `result` at `[2].id`: invalid type: boolean, expected an id as a string or a number (HTTP 200)
/// the list does not end: page 2 is the page before again; 1 item was given (HTTP 200)
/// the transport refused the request: the script has no answer left
/// ```
///
/// What is behind it, such as the fault of the HTTP client, is its [`source`](StdError::source) and has one of its own:
///
/// ```
/// # fn report(error: &dyn std::error::Error) {
/// eprintln!("{error}");
/// let mut cause = error.source();
/// while let Some(error) = cause {
///     eprintln!("  because of: {error}");
///     cause = error.source();
/// }
/// # }
/// ```
pub struct Error {
    // Boxed, so that a `Result` stays small.
    inner: Box<Inner>,
}

struct Inner {
    kind: ErrorKind,
    repetition: Repetition,
    message: Cow<'static, str>,
    operation: Option<&'static OperationInfo>,
    attempts: u32,
    response: Option<Box<Received>>,
    details: ErrorDetails,
    decode_path: Option<String>,
    element: Option<BadElement>,
    source: Option<BoxError>,
}

/// Whether the same request is worth sending again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repetition {
    /// As the kind of the fault says.
    ByKind,
    /// The server certainly did not process it.
    Safe,
    /// It would fail in the same way.
    Hopeless,
}

/// An element of a list that could not be read.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BadElement {
    /// Its place in its page, from 0.
    pub index: usize,
    /// What the server sent, as JSON.
    pub raw: String,
}

// By hand: what was sent may be mail.
impl fmt::Debug for BadElement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BadElement").field("index", &self.index).field("raw_bytes", &self.raw.len()).finish()
    }
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        let inner = Inner {
            kind,
            repetition: Repetition::ByKind,
            message: message.into(),
            operation: None,
            attempts: 0,
            response: None,
            details: ErrorDetails::default(),
            decode_path: None,
            element: None,
            source: None,
        };
        Self { inner: Box::new(inner) }
    }

    pub(crate) fn config(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    /// The server answered and said that the call failed.
    pub(crate) fn api(received: Received) -> Self {
        Self::new(ErrorKind::Api, format!("{PRODUCT} error")).with_response(received)
    }

    pub(crate) fn with_repetition(mut self, repetition: Repetition) -> Self {
        self.inner.repetition = repetition;
        self
    }

    pub(crate) fn repetition(&self) -> Repetition {
        self.inner.repetition
    }

    pub(crate) fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.inner.source = Some(source.into());
        self
    }

    pub(crate) fn with_response(mut self, received: Received) -> Self {
        self.inner.details = ErrorDetails::parse(&received.headers, &received.body);
        self.inner.response = Some(Box::new(received));
        self
    }

    /// As [`with_response`](Self::with_response), for one of many faults in a body, which is not read again for each.
    pub(crate) fn with_response_of_many(mut self, received: Received) -> Self {
        self.inner.details = ErrorDetails::parse(&received.headers, b"");
        self.inner.response = Some(Box::new(received));
        self
    }

    pub(crate) fn with_decode_path(mut self, path: String) -> Self {
        self.inner.decode_path = Some(path);
        self
    }

    pub(crate) fn with_element(mut self, index: usize, raw: &str) -> Self {
        self.inner.element = Some(BadElement { index, raw: raw.to_owned() });
        self
    }

    pub(crate) fn with_operation(mut self, operation: &'static OperationInfo) -> Self {
        self.inner.operation = Some(operation);
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.inner.attempts = attempts;
        self
    }

    /// What kind of fault it is.
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// The status of the answer, where one came.
    pub fn status(&self) -> Option<StatusCode> {
        self.response().map(|response| response.status)
    }

    /// The headers of the answer, where one came.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.response().map(|response| &response.headers)
    }

    /// The body of the answer, where one came: whole, or empty if it could not be read to its end. It is decompressed,
    /// unless a header `Content-Encoding` says in which way it is not.
    pub fn body(&self) -> Option<&Bytes> {
        self.response().map(|response| &response.body)
    }

    /// How long the server asks to wait before the next call.
    pub fn retry_after(&self) -> Option<Duration> {
        self.response().and_then(|response| response.retry_after)
    }

    /// How often the request was sent: 0 if it never was. Questions for an answer that the server prepares (202) count.
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }

    /// The document's name of the operation that failed.
    pub fn operation_id(&self) -> Option<&'static str> {
        self.inner.operation.map(|operation| operation.operation_id)
    }

    /// Where in the result the value stands that could not be read, such as `[3].id`. Only for [`ErrorKind::Decode`];
    /// `.` is the result as a whole.
    ///
    /// It is for people, at most 300 characters long, and in one line. A name with other characters than letters, digits and
    /// `_ - $ : .`, such as an address, is replaced by `(name of 17 characters)`; a long name is cut with `…`, and so is the
    /// middle of a long path. The names that were sent are in [`body`](Self::body).
    pub fn decode_path(&self) -> Option<&str> {
        self.inner.decode_path.as_deref()
    }

    /// The element of a list that could not be read, from a listing with `items_lossy()`.
    pub fn element(&self) -> Option<&BadElement> {
        self.inner.element.as_ref()
    }

    /// How much more may be asked, where the answer says so.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.headers().and_then(RateLimit::from_headers)
    }

    /// The server refused because of too many calls (429).
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// A time limit of the client has passed.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// No connection could be made.
    pub fn is_connect(&self) -> bool {
        self.kind() == ErrorKind::Connect
    }

    /// The server does not accept the credentials, or not for this: 401, 403, or a fault that says so with another
    /// status.
    pub fn is_auth(&self) -> bool {
        matches!(self.status(), Some(StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN))
            || self.details().refuses_credentials()
    }

    /// What was asked for does not exist (404).
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    pub(crate) fn details(&self) -> &ErrorDetails {
        &self.inner.details
    }

    fn response(&self) -> Option<&Received> {
        self.inner.response.as_deref()
    }

    /// ` for GET /things/{id}; Forbidden: no such scope; 439 bytes of body`, where the answer does not say in the form of
    /// the API what is wrong. What another form is known to say in words about a fault is told, and nothing else of a body.
    fn fmt_call(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_unexplained = matches!(self.kind(), ErrorKind::Api | ErrorKind::UnexpectedResponse);
        let Some(response) = self.response().filter(|_| is_unexplained && self.details().is_empty()) else {
            return Ok(());
        };
        if let Some(operation) = self.inner.operation {
            write!(f, " for {} {}", operation.method, operation.path)?;
        }
        if let Some(text) = refusal_text(&response.body).filter(|_| self.kind() == ErrorKind::Api) {
            write!(f, "; {text}")?;
        }
        match response.body.len() {
            0 => f.write_str("; no body"),
            1 => f.write_str("; 1 byte of body"),
            length => write!(f, "; {length} bytes of body"),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.inner.message)?;
        if let Some(status) = self.status() {
            write!(f, " (HTTP {})", status.as_u16())?;
        }
        self.fmt_call(f)?;
        self.details().fmt_line(f)?;
        if self.attempts() > 1 {
            write!(f, "; after {} attempts", self.attempts())?;
        }
        Ok(())
    }
}

// By hand: headers and body of an answer may hold mail, and are shown only to those who ask for them.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.inner;
        let mut out = f.debug_struct("Error");
        out.field("kind", &inner.kind).field("message", &inner.message);
        if let Some(operation) = inner.operation {
            out.field("operation", &operation.operation_id)
                .field("method", &operation.method)
                .field("path", &operation.path);
        }
        out.field("attempts", &inner.attempts);
        if let Some(response) = self.response() {
            out.field("status", &response.status.as_u16())
                .field("details", &inner.details)
                .field("body_bytes", &response.body.len());
        }
        if let Some(path) = &inner.decode_path {
            out.field("decode_path", path);
        }
        if let Some(source) = &inner.source {
            out.field("source", source);
        }
        out.finish()
    }
}
