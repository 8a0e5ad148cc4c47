//! A transport that writes what is sent and received, for people who look for a fault.

mod builder;
mod exchange;
mod text;

pub(crate) use builder::LogSettings;

use super::{Body, BoxFuture, CallOptions, Transport, TransportError};
use crate::runtime::content_coding;
use bytes::Bytes;
use exchange::Exchange;
use futures_core::Stream;
use http::{Request, Response};
use std::fmt;
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

const MAX_LOGGED_BYTES: usize = 64 * 1024;

/// Writes every request and response that goes through another transport: method, URL, headers, body, status and times.
///
/// [`ClientBuilder::log_to`](crate::ClientBuilder::log_to) puts one around the transport of a client, and describes what
/// is written. This type is for transports that are put together by hand: `WireLog::new(inner, std::io::stderr())` is a
/// [`Transport`] for [`ClientBuilder::transport`](crate::ClientBuilder::transport). Around middleware it shows what the
/// client sends and reads; inside of middleware it shows what the middleware makes of it.
///
/// Clones write to the same writer, and count their exchanges together.
#[derive(Clone)]
pub struct WireLog<T> {
    inner: T,
    log: Arc<Log>,
    max_logged_bytes: usize,
}

impl<T: Transport> WireLog<T> {
    /// Writes to `writer` what goes through `inner`. The writer gets each part of an exchange in one piece and is flushed
    /// after it. Its faults are ignored.
    pub fn new(inner: T, writer: impl Write + Send + 'static) -> Self {
        Self { inner, log: Arc::new(Log::new(writer)), max_logged_bytes: MAX_LOGGED_BYTES }
    }

    /// How many bytes of a body are written; the rest is only counted. 65,536 by default. Zero writes no body.
    #[must_use]
    pub fn max_logged_bytes(mut self, limit: usize) -> Self {
        self.max_logged_bytes = limit;
        self
    }
}

impl<T: Transport> Transport for WireLog<T> {
    fn send(
        &self,
        request: Request<Body>,
        options: &CallOptions,
    ) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        let mut exchange = Exchange::begin(&self.log, self.max_logged_bytes, &request, options);
        let response = self.inner.send(request, options);
        Box::pin(async move {
            let response = match response.await {
                Ok(response) => response,
                Err(error) => {
                    exchange.end(Some(&error));
                    return Err(error);
                }
            };
            // As the client reads it, also where the transport left it encoded.
            let (head, body) = content_coding::decode(response).into_parts();
            exchange.answered(head.status, &head.headers);
            let body = match body.as_bytes() {
                Some(bytes) => {
                    exchange.received(bytes);
                    exchange.end(None);
                    body
                }
                None => Body::from_stream(Recorded { body, exchange }),
            };
            Ok(Response::from_parts(head, body))
        })
    }
}

/// A body whose pieces are noted as they pass.
struct Recorded {
    body: Body,
    exchange: Exchange,
}

impl Stream for Recorded {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = ready!(self.body.poll_chunk(context));
        match &piece {
            Some(Ok(bytes)) => self.exchange.received(bytes),
            Some(Err(error)) => self.exchange.end(Some(error)),
            None => self.exchange.end(None),
        }
        Poll::Ready(piece)
    }
}

/// Where lines are written, and how many exchanges there were.
pub(crate) struct Log {
    writer: Mutex<Box<dyn Write + Send>>,
    exchanges: AtomicU64,
}

impl Log {
    fn new(writer: impl Write + Send + 'static) -> Self {
        Self { writer: Mutex::new(Box::new(writer)), exchanges: AtomicU64::new(0) }
    }

    /// The number of a new exchange, from 1.
    fn begin(&self) -> u64 {
        self.exchanges.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// Writes whole lines. A log that cannot be written is no reason for a call to fail, not even with a panic.
    fn write(&self, lines: &str) {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let written = catch_unwind(AssertUnwindSafe(|| {
            writer.write_all(lines.as_bytes()).and_then(|()| writer.flush())
        }));
        drop(written);
    }
}

// By hand: a transport of the user's need not be printable.
impl<T> fmt::Debug for WireLog<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WireLog").field("max_logged_bytes", &self.max_logged_bytes).finish_non_exhaustive()
    }
}
