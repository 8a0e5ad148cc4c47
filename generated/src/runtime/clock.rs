//! Time and chance: the only place that waits, and the only one that asks what time it is.
//!
//! All of it is tokio's timer, so a test that pauses it waits for nothing.

use std::time::{Duration, SystemTime};
use tokio::runtime::Handle;
use tokio::time::Instant;

/// Looks whether a timer runs at all.
///
/// # Panics
/// Outside of a tokio runtime, with what to do about it.
pub(crate) fn check_runtime() {
    assert!(
        Handle::try_current().is_ok(),
        "a call needs a tokio runtime: await it below `#[tokio::main]` or `Runtime::block_on`, or switch on the feature \
         `blocking` of this crate and use `send_blocking()`, which needs none"
    );
}

/// A point in time that deadlines are counted to.
pub(crate) fn now() -> Instant {
    Instant::now()
}

/// The time of day, which dates in headers are compared with.
#[allow(clippy::disallowed_methods, reason = "the one place that asks for the time of day")]
pub(crate) fn wall() -> SystemTime {
    SystemTime::now()
}

/// Waits; not at all for nothing.
#[allow(clippy::disallowed_methods, reason = "the one place that waits")]
pub(crate) async fn sleep(delay: Duration) {
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
}

/// A number from 0 up to, but not, 1.
pub(crate) type Chance = dyn Fn() -> f64 + Send + Sync;

/// The chance of a client that is not told otherwise.
pub(crate) fn chance() -> f64 {
    fastrand::f64()
}
