//! How calls are made: limits, repetitions, waiting. A client has them for all its calls, and each call can differ.

use super::attempt::Limits;
use super::retry_policy::RetryPolicy;
use super::time_limit::TimeLimit;
use std::time::Duration;

/// One attempt, body included.
const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(60);
const IDLE_READ_TIMEOUT: Duration = Duration::from_secs(30);
const MAX_RESPONSE_BYTES: usize = 128 * 1024 * 1024;
const ACCEPTED_TIMEOUT: Duration = Duration::from_secs(120);

/// The options that set a limit of time, as an error names them.
const TIMEOUT: &str = "timeout";
const DEADLINE: &str = "deadline";
const IDLE_READ: &str = "idle_read_timeout";

/// How the calls of a client are made; see [`Client::with`](crate::Client::with).
#[derive(Clone, Debug)]
#[must_use = "it is changed by value"]
pub struct CallSettings {
    pub(crate) limits: Limits,
    pub(crate) deadline: Option<TimeLimit>,
    pub(crate) retry: RetryPolicy,
    pub(crate) accepted_timeout: Duration,
    pub(crate) throttle: bool,
}

impl CallSettings {
    pub(crate) fn new() -> Self {
        Self {
            limits: Limits {
                attempt: TimeLimit::default_of(TIMEOUT, ATTEMPT_TIMEOUT),
                idle_read: TimeLimit::default_of(IDLE_READ, IDLE_READ_TIMEOUT),
                max_response_bytes: MAX_RESPONSE_BYTES,
            },
            deadline: None,
            retry: RetryPolicy::default(),
            accepted_timeout: ACCEPTED_TIMEOUT,
            throttle: false,
        }
    }

    /// How long one attempt may take, from connecting to the last byte of the answer. 60 seconds by default.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.limits.attempt = TimeLimit::of_client(TIMEOUT, limit);
        self
    }

    /// How long a call may take with all its attempts and the waiting between them. Unlimited by default.
    ///
    /// Where the next wait does not fit into what is left, the last fault comes at once. Of a listing it holds for each
    /// page.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.deadline = Some(TimeLimit::of_client(DEADLINE, limit));
        self
    }

    /// How long to wait for the next piece of an answer that has begun. 30 seconds by default.
    pub fn idle_read_timeout(mut self, limit: Duration) -> Self {
        self.limits.idle_read = TimeLimit::of_client(IDLE_READ, limit);
        self
    }

    /// How many bytes of an answer are read, counted after decompression. 128 MiB by default.
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.limits.max_response_bytes = limit;
        self
    }

    /// When and how often calls are repeated.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How long to wait for an answer that the server prepares elsewhere (202 with `Location`). 2 minutes by default;
    /// zero does not wait at all, and gives an error of the kind [`Pending`](crate::ErrorKind::Pending).
    pub fn accepted_timeout(mut self, limit: Duration) -> Self {
        self.accepted_timeout = limit;
        self
    }

    /// Waits before a call when the last answer said that no more calls are allowed until later (`Ratelimit` with
    /// `r=0`), unless the wait is longer than the deadline or than the longest `Retry-After` leaves. Off by default.
    ///
    /// A 429 without `Retry-After` is then repeated when the limit begins anew, and not after the usual delay; where that
    /// is too far off, the error comes at once, as with a `Retry-After`.
    pub fn throttle(mut self, wait: bool) -> Self {
        self.throttle = wait;
        self
    }
}
