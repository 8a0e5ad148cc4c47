//! How late timers are, because the machine has other things to do. Limits of time are judged with that in mind.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::time::{Instant, sleep};

const SLEEP: Duration = Duration::from_millis(20);

/// Sleeps again and again, and keeps by how much a sleep was too long at most.
#[derive(Clone, Default)]
pub(crate) struct Lateness(Arc<AtomicU64>);

impl Lateness {
    pub(crate) fn watch() -> Self {
        let lateness = Self::default();
        let kept = lateness.clone();
        tokio::spawn(async move {
            loop {
                let begin = Instant::now();
                sleep(SLEEP).await;
                let late = begin.elapsed().saturating_sub(SLEEP);
                kept.0.fetch_max(u64::try_from(late.as_millis()).unwrap_or(u64::MAX), Ordering::Relaxed);
            }
        });
        lateness
    }

    pub(crate) fn longest(&self) -> Duration {
        Duration::from_millis(self.0.load(Ordering::Relaxed))
    }
}
