//! The body of a request or of an answer: bytes that are all there, or that come in pieces.

use super::transport::TransportError;
use bytes::Bytes;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

/// The body of a request or of an answer.
///
/// Requests of this crate have bodies that are all there; the answers of a transport may come in pieces.
pub struct Body {
    content: Content,
}

enum Content {
    /// Taken when it has been read.
    Whole(Option<Bytes>),
    Pieces(Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>),
}

impl Body {
    /// A body of no bytes.
    pub const fn empty() -> Self {
        Self { content: Content::Whole(None) }
    }

    /// A body that comes in pieces, for a transport whose answers do.
    pub fn from_stream(pieces: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static) -> Self {
        Self { content: Content::Pieces(Box::pin(pieces)) }
    }

    /// The bytes, if they are all there.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.content {
            Content::Whole(bytes) => Some(bytes.as_deref().unwrap_or_default()),
            Content::Pieces(_) => None,
        }
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// When the connection breaks.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        poll_fn(|context| self.poll_chunk(context)).await.transpose()
    }

    /// As [`chunk`](Self::chunk), for a stream around this body.
    pub(crate) fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        match &mut self.content {
            Content::Whole(bytes) => Poll::Ready(bytes.take().map(Ok)),
            Content::Pieces(pieces) => pieces.as_mut().poll_next(context),
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self { content: Content::Whole(Some(bytes)) }
    }
}

// Only the size: a body may hold mail.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.as_bytes() {
            Some(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            None => f.write_str("Body(in pieces)"),
        }
    }
}
