//! A transport that answers from a script and remembers what it was asked.
#![allow(clippy::disallowed_methods, reason = "a script says when its answers come")]

use super::transport::{Body, BoxFuture, CallOptions, Transport, TransportError, TransportErrorKind};
use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, Uri};
use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::time::{Sleep, sleep};

/// Answers calls from a script, one after the other, and records them. It opens no socket.
///
/// Clones share the script and the record: keep one and give another to the client. Waiting is done with tokio's
/// timer, so it takes no time where that is paused.
#[derive(Clone, Debug, Default)]
pub struct MockTransport {
    shared: Arc<Mutex<Shared>>,
}

#[derive(Debug, Default)]
struct Shared {
    script: VecDeque<MockReply>,
    requests: Vec<RecordedRequest>,
}

/// A call that was made.
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The document's name of the operation.
    pub operation_id: &'static str,
    /// The path with its parameters in braces.
    pub path_template: &'static str,
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub uri: Uri,
    /// All headers, credentials included.
    pub headers: HeaderMap,
    /// The body; empty where none was sent.
    pub body: Bytes,
}

/// One scripted answer.
#[derive(Clone, Debug)]
#[must_use = "give it to a `MockTransport`"]
pub struct MockReply {
    delay: Duration,
    outcome: Outcome,
}

#[derive(Clone)]
enum Outcome {
    Answer { status: StatusCode, headers: HeaderMap, pieces: VecDeque<(Duration, Piece)> },
    Fault(TransportErrorKind),
}

#[derive(Clone)]
enum Piece {
    Bytes(Bytes),
    Fault(TransportErrorKind),
}

impl MockTransport {
    /// A transport with an empty script: a call that finds no answer left is refused, with an error of the kind `Request`
    /// that says so.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an answer to the end of the script.
    #[must_use]
    pub fn reply(self, reply: MockReply) -> Self {
        self.push(reply);
        self
    }

    /// As [`reply`](Self::reply), for a transport that is in use already.
    pub fn push(&self, reply: MockReply) {
        self.lock().script.push_back(reply);
    }

    /// The calls so far, in their order.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.lock().requests.clone()
    }

    fn lock(&self) -> MutexGuard<'_, Shared> {
        // A test that panicked elsewhere has left nothing half done in here.
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl MockReply {
    /// An answer without a body. A number that is no status becomes 500.
    pub fn status(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let outcome = Outcome::Answer { status, headers: HeaderMap::new(), pieces: VecDeque::new() };
        Self { delay: Duration::ZERO, outcome }
    }

    /// An answer of JSON: a text or bytes, borrowed or not. It is sent as it is, also where it is no JSON.
    pub fn json(status: u16, body: impl AsRef<[u8]>) -> Self {
        Self::status(status).header("content-type", "application/json").body(body)
    }

    /// No answer, but a fault of the connection.
    pub fn fault(kind: TransportErrorKind) -> Self {
        Self { delay: Duration::ZERO, outcome: Outcome::Fault(kind) }
    }

    /// Adds a header to the answer. One that is not allowed in HTTP is left out.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let header = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value));
        if let (Outcome::Answer { headers, .. }, (Ok(name), Ok(value))) = (&mut self.outcome, header) {
            headers.append(name, value);
        }
        self
    }

    /// Adds a piece to the body.
    pub fn body(self, bytes: impl AsRef<[u8]>) -> Self {
        self.body_after(Duration::ZERO, bytes)
    }

    /// Adds a piece that comes this long after the one before it.
    pub fn body_after(self, delay: Duration, bytes: impl AsRef<[u8]>) -> Self {
        self.piece(delay, Piece::Bytes(Bytes::copy_from_slice(bytes.as_ref())))
    }

    /// Breaks the body off at this point.
    pub fn body_fault(self, kind: TransportErrorKind) -> Self {
        self.piece(Duration::ZERO, Piece::Fault(kind))
    }

    /// Waits before the answer begins.
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    fn piece(mut self, delay: Duration, piece: Piece) -> Self {
        if let Outcome::Answer { pieces, .. } = &mut self.outcome {
            pieces.push_back((delay, piece));
        }
        self
    }
}

impl RecordedRequest {
    pub(crate) fn new(request: http::Request<Body>, options: &CallOptions) -> Self {
        let (head, body) = request.into_parts();
        Self {
            operation_id: options.operation_id(),
            path_template: options.path_template(),
            method: head.method,
            uri: head.uri,
            headers: head.headers,
            body: Bytes::copy_from_slice(body.as_bytes().unwrap_or_default()),
        }
    }
}

impl MockReply {
    /// Whether it has a status of success.
    pub(crate) fn is_success(&self) -> bool {
        matches!(&self.outcome, Outcome::Answer { status, .. } if status.is_success())
    }

    /// The answer as a transport gives it.
    pub(crate) fn play(self) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        let Self { delay, outcome } = self;
        Box::pin(async move {
            if !delay.is_zero() {
                sleep(delay).await;
            }
            match outcome {
                Outcome::Fault(kind) => Err(scripted(kind)),
                Outcome::Answer { status, headers, pieces } => {
                    let mut answer = Response::new(Body::from_stream(Pieces { waiting: None, rest: pieces }));
                    *answer.status_mut() = status;
                    *answer.headers_mut() = headers;
                    Ok(answer)
                }
            }
        })
    }
}

impl Transport for MockTransport {
    fn send(
        &self,
        request: http::Request<Body>,
        options: &CallOptions,
    ) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        let reply = {
            let mut shared = self.lock();
            shared.requests.push(RecordedRequest::new(request, options));
            shared.script.pop_front()
        };
        match reply {
            Some(reply) => reply.play(),
            None => refuse("the script has no answer left".to_owned()),
        }
    }
}

/// The answer to a call that a test did not expect.
pub(crate) fn refuse(why: String) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
    Box::pin(async { Err(TransportError::new(TransportErrorKind::Refused, why)) })
}

/// The body of an answer, piece by piece.
struct Pieces {
    waiting: Option<Pin<Box<Sleep>>>,
    rest: VecDeque<(Duration, Piece)>,
}

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(&(delay, _)) = self.rest.front() else { return Poll::Ready(None) };
        if !delay.is_zero() {
            let waiting = self.waiting.get_or_insert_with(|| Box::pin(sleep(delay)));
            ready!(waiting.as_mut().poll(context));
            self.waiting = None;
        }
        Poll::Ready(self.rest.pop_front().map(|(_, piece)| match piece {
            Piece::Bytes(bytes) => Ok(bytes),
            Piece::Fault(kind) => Err(scripted(kind)),
        }))
    }
}

fn scripted(kind: TransportErrorKind) -> TransportError {
    TransportError::new(kind, "a fault of the script")
}

// By hand: what is recorded may be secret, and a failed assertion prints it.
impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("operation_id", &self.operation_id)
            .field("method", &self.method)
            .field("path_template", &self.path_template)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer { status, .. } => write!(f, "Answer({status})"),
            Self::Fault(kind) => write!(f, "Fault({kind:?})"),
        }
    }
}
