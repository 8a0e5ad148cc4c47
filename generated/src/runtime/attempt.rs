//! The one place where an attempt is made: the request goes out, and its answer is read within the limits.

use super::client::ClientInner;
use super::content_coding;
use super::error::{Error, ErrorKind, Result};
use super::operation::OperationInfo;
use super::prepared::Prepared;
use super::response::Received;
use super::time_limit::TimeLimit;
use super::transport::{Body, CallOptions, TransportError};
use bytes::Bytes;
use http::response::Parts;
use http::{Method, StatusCode, header};
use std::future::poll_fn;
use std::task::Poll;
use tokio::time::timeout;

/// How long an attempt may take and how much it may read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// The whole attempt, from connecting to the last byte of the body.
    pub(crate) attempt: TimeLimit,
    /// Waiting for the next piece of the body.
    pub(crate) idle_read: TimeLimit,
    /// After decompression.
    pub(crate) max_response_bytes: usize,
}

/// No head is trusted to announce more than that.
const MOST_RESERVED: usize = 256 * 1024 * 1024;

/// Sends the request once and reads the whole answer, whatever its status.
///
/// # Errors
/// When there is no whole answer. What was received of it is in the error.
pub(crate) async fn attempt(
    client: &ClientInner,
    operation: &'static OperationInfo,
    prepared: &Prepared,
    limits: Limits,
) -> Result<Received> {
    let options =
        CallOptions::new(operation, limits.attempt.value).with_idle_read_timeout(limits.idle_read.value);
    // Outside the future that is dropped when the time is over.
    let mut head = None;
    let whole = async {
        let answer =
            client.transport.send(prepared.to_http(), &options).await.map_err(TransportError::into_error)?;
        // A transport of the user's may have left the body as the server encoded it.
        let (parts, body) = content_coding::decode(answer).into_parts();
        let announced = announced_length(&prepared.method, &parts);
        head = Some(Received::new(parts.status, parts.headers));
        read_body(body, limits, announced).await
    };
    let outcome = timeout(limits.attempt.value, whole).await.unwrap_or_else(|_| {
        let message = format!("no whole response within {}", limits.attempt);
        Err(Error::new(ErrorKind::Timeout, message))
    });
    match (outcome, head) {
        (Ok(body), Some(received)) => Ok(received.with_body(body)),
        (Err(error), Some(received)) => Err(error.with_response(received)),
        (Err(error), None) => Err(error),
        (Ok(_), None) => Err(Error::new(ErrorKind::Io, "the answer has no head")),
    }
}

/// How many bytes the body has, where the head says so. An answer to a `HEAD` has the length of what a `GET` would give,
/// and a 304 that of what has not changed.
fn announced_length(method: &Method, parts: &Parts) -> Option<usize> {
    if *method == Method::HEAD || parts.status == StatusCode::NOT_MODIFIED {
        return None;
    }
    parts.headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.trim().parse().ok()
}

async fn read_body(mut body: Body, limits: Limits, announced: Option<usize>) -> Result<Bytes> {
    if announced.is_some_and(|length| length > limits.max_response_bytes) {
        return Err(too_large(limits));
    }
    let Some(first) = next_piece(&mut body, limits, 0).await? else { return Ok(Bytes::new()) };
    // One piece needs no copy.
    let Some(second) = next_piece(&mut body, limits, first.len()).await? else { return Ok(first) };
    let mut all = Vec::new();
    // As long as the head says, so that nothing is moved while it grows; what is never written costs no memory. The body
    // is read all the same where so much is not to be had.
    let _ = all.try_reserve_exact(announced.unwrap_or_default().min(MOST_RESERVED));
    all.extend_from_slice(&first);
    drop(first);
    let mut piece = Some(second);
    while let Some(bytes) = piece {
        all.extend_from_slice(&bytes);
        drop(bytes);
        piece = next_piece(&mut body, limits, all.len()).await?;
    }
    Ok(all.into())
}

fn too_large(limits: Limits) -> Error {
    let message = format!("the answer is longer than {} bytes", limits.max_response_bytes);
    Error::new(ErrorKind::ResponseTooLarge, message)
}

/// The next piece, refused if it is too much together with the `length` bytes before it.
async fn next_piece(body: &mut Body, limits: Limits, length: usize) -> Result<Option<Bytes>> {
    // What is there already needs no timer.
    let there = poll_fn(|context| match body.poll_chunk(context) {
        Poll::Ready(piece) => Poll::Ready(Some(piece.transpose())),
        Poll::Pending => Poll::Ready(None),
    });
    let piece = match there.await {
        Some(piece) => piece,
        None => timeout(limits.idle_read.value, body.chunk()).await.map_err(|_| {
            let message = format!("nothing more of the response for {}", limits.idle_read);
            Error::new(ErrorKind::Timeout, message)
        })?,
    };
    let piece = piece.map_err(TransportError::into_error)?;
    match &piece {
        Some(bytes) if bytes.len() > limits.max_response_bytes.saturating_sub(length) => {
            Err(too_large(limits))
        }
        _ => Ok(piece),
    }
}
