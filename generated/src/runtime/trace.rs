//! What a subscriber of `tracing` is told: method, path template, status, attempt and delay. Never headers, queries or
//! bodies: they hold credentials, addresses and mail.

use super::error::Result;
use super::operation::OperationInfo;
use super::response::Received;
use std::time::Duration;

/// Runs a call inside its span.
#[cfg(feature = "tracing")]
pub(crate) async fn in_span<F: Future>(operation: &'static OperationInfo, call: F) -> F::Output {
    use tracing::Instrument;

    let OperationInfo { operation_id, method, path, .. } = operation;
    let span = tracing::info_span!("call", operation_id, %method, path);
    call.instrument(span).await
}

/// Without the feature nobody is told anything.
#[cfg(not(feature = "tracing"))]
pub(crate) async fn in_span<F: Future>(_operation: &'static OperationInfo, call: F) -> F::Output {
    call.await
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
    let delay_ms = delay.map(|delay| u64::try_from(delay.as_millis()).unwrap_or(u64::MAX));
    if let Some(delay_ms) = delay_ms {
        tracing::warn!(attempt, status, fault, request_id, delay_ms, "the call is repeated");
    } else {
        tracing::debug!(attempt, status, fault, request_id, "the attempt is over");
    }
}

/// Without the feature nobody is told anything.
#[cfg(not(feature = "tracing"))]
pub(crate) fn attempt(_attempt: u32, _outcome: &Result<Received>, _delay: Option<Duration>) {}
