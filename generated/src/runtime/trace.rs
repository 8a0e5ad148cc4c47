//! What a subscriber of `tracing` is told: method, path template, status, attempt and delay. Never headers, queries or
//! bodies: they hold credentials, addresses and mail.

use super::error::Result;
use super::operation::OperationInfo;
use super::response::Received;
use std::time::Duration;

/// Runs a call inside its span: all attempts, and the waiting between and after them.
#[cfg(feature = "tracing")]
pub(crate) fn in_span<F: Future>(
    operation: &'static OperationInfo,
    call: F,
) -> impl Future<Output = F::Output> {
    use tracing::Instrument;

    let OperationInfo { operation_id, method, path, .. } = operation;
    let span = tracing::info_span!("call", operation_id, %method, path);
    call.instrument(span)
}

/// Without the feature nobody is told anything.
#[cfg(not(feature = "tracing"))]
pub(crate) fn in_span<F: Future>(_operation: &'static OperationInfo, call: F) -> F {
    call
}

/// Takes the caller's span and subscriber along to the thread that runs the future.
#[cfg(all(feature = "blocking", feature = "tracing"))]
pub(crate) fn carried<F: Future>(future: F) -> impl Future<Output = F::Output> {
    use tracing::instrument::{Instrument, WithSubscriber};

    future.in_current_span().with_current_subscriber()
}

/// Without the feature there is nothing to take along.
#[cfg(all(feature = "blocking", not(feature = "tracing")))]
pub(crate) fn carried<F: Future>(future: F) -> F {
    future
}

/// Tells that an attempt is over; `delay` is the wait before the next one.
#[cfg(feature = "tracing")]
pub(crate) fn attempt(attempt: u32, outcome: &Result<Received>, delay: Option<Duration>) {
    let status = match outcome {
        Ok(received) => Some(received.status.as_u16()),
        Err(error) => error.status().map(|status| status.as_u16()),
    };
    let fault = outcome.as_ref().err().map(|error| format!("{:?}", error.kind()));
    let request_id = match outcome {
        Ok(received) => crate::service::request_id(&received.headers).map(str::to_owned),
        Err(error) => error.headers().and_then(crate::service::request_id).map(str::to_owned),
    };
    let (fault, request_id) = (fault.as_deref(), request_id.as_deref());
    if let Some(delay_ms) = delay.map(millis) {
        tracing::warn!(attempt, status, fault, request_id, delay_ms, "the call is repeated");
    } else {
        tracing::debug!(attempt, status, fault, request_id, "the attempt is over");
    }
}

/// Without the feature nobody is told anything.
#[cfg(not(feature = "tracing"))]
pub(crate) fn attempt(_attempt: u32, _outcome: &Result<Received>, _delay: Option<Duration>) {}

/// Tells that the server prepares the answer; `delay` is the wait before the next question for it.
#[cfg(feature = "tracing")]
pub(crate) fn accepted(asked: u32, delay: Duration) {
    tracing::debug!(asked, delay_ms = millis(delay), "the server prepares the answer");
}

/// Without the feature nobody is told anything.
#[cfg(not(feature = "tracing"))]
pub(crate) fn accepted(_asked: u32, _delay: Duration) {}

#[cfg(feature = "tracing")]
fn millis(delay: Duration) -> u64 {
    u64::try_from(delay.as_millis()).unwrap_or(u64::MAX)
}
