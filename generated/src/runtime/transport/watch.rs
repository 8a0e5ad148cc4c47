//! Notices that a request is given up because its time is over: the connection may be dead then.

use super::pool::Origin;
use crate::runtime::transport::CallOptions;
use std::time::Duration;
use tokio::time::Instant;

/// A clock that was started a little later, or rounds.
const SLACK: Duration = Duration::from_millis(5);

/// Held as long as something is expected of the connection. Dropped after a time limit, it makes later requests use
/// another connection; dropped before, it does nothing, since the caller has changed its mind.
pub(super) struct Watch {
    origin: Origin,
    begin: Instant,
    limit: Duration,
    idle_limit: Duration,
    /// Since when nothing has come of the body.
    waiting: Option<Instant>,
    is_over: bool,
}

impl Watch {
    pub(super) fn new(origin: Origin, options: &CallOptions) -> Self {
        let (limit, idle_limit) = (options.timeout(), options.idle_read_timeout());
        Self { origin, begin: Instant::now(), limit, idle_limit, waiting: None, is_over: false }
    }

    /// The head of the response has come.
    pub(super) fn saw(&mut self, version: http::Version) {
        self.origin.saw(version);
    }

    pub(super) fn waits(&mut self) {
        self.waiting.get_or_insert_with(Instant::now);
    }

    pub(super) fn received(&mut self) {
        self.waiting = None;
    }

    /// Everything has come, or the connection has told its fault.
    pub(super) fn end(&mut self) {
        self.is_over = true;
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if self.is_over || !self.origin.may_be_shared() {
            return;
        }
        let is_late = |since: Instant, limit: Duration| since.elapsed() + SLACK >= limit;
        if is_late(self.begin, self.limit)
            || self.waiting.is_some_and(|since| is_late(since, self.idle_limit))
        {
            self.origin.give_up();
        }
    }
}
