//! Which failures are worth a repetition, how many, and how long to wait.

use super::backoff::Backoff;
use super::error::{Error, ErrorKind, Repetition};
use super::response::Received;
use http::{HeaderName, StatusCode};
use std::time::Duration;

/// With it a server overrules every other rule.
const SHOULD_RETRY: HeaderName = HeaderName::from_static("x-should-retry");

/// How often and when a call is repeated.
///
/// By default a call is repeated twice, after half a second and a second, each shortened by up to a quarter. What is
/// repeated depends on the operation:
///
/// | what came | repeated |
/// | --- | --- |
/// | 429 | always |
/// | 408, 503 and 500 or more, but not 501 and 505 | if twice is the same as once |
/// | no connection | always: nothing was sent |
/// | a certificate that is not trusted, a proxy that refuses (4xx) | never: it would be the same |
/// | a request that the server says it did not process (over HTTP/2: a stream that it refused, or left out when it ended the connection) | always |
/// | no answer in time, a broken connection, half an answer | if twice is the same as once |
/// | anything else | never |
///
/// A header `x-should-retry` of the answer decides before this table does. Whether twice is the same as once is in the
/// documentation of each operation, and can be said otherwise with `idempotent(true)` on a call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "give it to a client or a call"]
pub struct RetryPolicy {
    max_retries: u32,
    max_retry_after: Duration,
    backoff: Backoff,
    table: Table,
}

/// Which failures are repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Table {
    /// Nothing is done twice that must not be.
    Careful,
    /// That of the vendor's own libraries.
    Official,
}

/// What came of an attempt.
#[derive(Clone, Copy)]
pub(crate) enum Outcome<'a> {
    Answered(&'a Received),
    Failed(&'a Error),
}

impl RetryPolicy {
    /// Every call is sent once.
    pub fn none() -> Self {
        Self::default().max_retries(0)
    }

    /// Repeats what the vendor's own Python and TypeScript libraries repeat: 408, 409, 429 and 500 or more, and every
    /// fault of the connection but one that would stay, whatever the method. A message can be moved or released twice by
    /// that.
    pub fn official() -> Self {
        Self { table: Table::Official, ..Self::default() }
    }

    /// How often a call is repeated at most. 2 by default.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// The longest `Retry-After` that is waited for. Where the server asks for more, the error comes at once, with
    /// [`retry_after`](crate::Error::retry_after). 60 seconds by default.
    pub fn max_retry_after(mut self, limit: Duration) -> Self {
        self.max_retry_after = limit;
        self
    }

    /// The first delay, which doubles from repetition to repetition. Half a second by default.
    pub fn first_delay(mut self, delay: Duration) -> Self {
        self.backoff.first = delay;
        self
    }

    /// What the delay does not grow beyond. 8 seconds by default.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.backoff.longest = delay;
        self
    }

    /// Whether there is another attempt after so many repetitions.
    pub(crate) fn repeats(&self, outcome: Outcome<'_>, repetitions: u32, idempotent: bool) -> bool {
        repetitions < self.max_retries && self.repeats_outcome(outcome, idempotent)
    }

    /// How long to wait before it, where the server asks for `asked`; `None` if that is too long.
    pub(crate) fn delay(&self, asked: Option<Duration>, repetitions: u32, chance: f64) -> Option<Duration> {
        match asked {
            Some(asked) => self.waits_for(asked).then_some(asked),
            None => Some(self.backoff.delay(repetitions, chance)),
        }
    }

    /// Whether a wait that the server asks for is short enough.
    pub(crate) fn waits_for(&self, wait: Duration) -> bool {
        wait <= self.max_retry_after
    }

    fn repeats_outcome(&self, outcome: Outcome<'_>, idempotent: bool) -> bool {
        match outcome {
            Outcome::Answered(received) if received.status.is_success() => false,
            Outcome::Answered(received) => match should_retry(received) {
                Some(decided) => decided,
                None => self.repeats_status(received.status, idempotent),
            },
            Outcome::Failed(error) => match error.repetition() {
                Repetition::Safe => true,
                Repetition::Hopeless => false,
                Repetition::ByKind => self.repeats_kind(error.kind(), idempotent),
            },
        }
    }

    fn repeats_kind(&self, kind: ErrorKind, idempotent: bool) -> bool {
        match kind {
            ErrorKind::Connect => true,
            ErrorKind::Timeout | ErrorKind::Io => idempotent || self.table == Table::Official,
            ErrorKind::Config
            | ErrorKind::Request
            | ErrorKind::Api
            | ErrorKind::UnexpectedResponse
            | ErrorKind::Decode
            | ErrorKind::ResponseTooLarge
            | ErrorKind::Pagination
            | ErrorKind::Pending => false,
        }
    }

    fn repeats_status(&self, status: StatusCode, idempotent: bool) -> bool {
        let status = status.as_u16();
        match self.table {
            Table::Careful => match status {
                429 => true,
                501 | 505 => false,
                408 | 500.. => idempotent,
                _ => false,
            },
            Table::Official => matches!(status, 408 | 409 | 429 | 500..),
        }
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_retries: 2,
            max_retry_after: Duration::from_secs(60),
            backoff: Backoff { first: Duration::from_millis(500), longest: Duration::from_secs(8) },
            table: Table::Careful,
        }
    }
}

fn should_retry(received: &Received) -> Option<bool> {
    match received.headers.get(SHOULD_RETRY)?.to_str().ok()?.trim() {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}
