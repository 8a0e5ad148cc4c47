//! One call: attempts until one succeeds, is hopeless, or the time is over.

use super::attempt::{Limits, attempt};
use super::backoff::spread;
use super::call_settings::CallSettings;
use super::client::ClientInner;
use super::clock;
use super::error::{Error, ErrorKind, Result};
use super::operation::OperationInfo;
use super::prepared::Prepared;
use super::rate_limit::RateLimit;
use super::response::Received;
use super::retry_policy::Outcome;
use super::trace;
use http::StatusCode;
use std::time::Duration;
use tokio::time::Instant;

/// What a call is made of.
#[derive(Clone, Copy)]
pub(crate) struct Call<'c> {
    pub(crate) client: &'c ClientInner,
    pub(crate) operation: &'static OperationInfo,
    pub(crate) settings: &'c CallSettings,
    /// Whether twice is the same as once.
    pub(crate) idempotent: bool,
    /// When the whole call has to be over.
    pub(crate) deadline: Option<Instant>,
}

impl Call<'_> {
    /// Sends the request until there is an answer to keep; `sent` counts the requests of the call so far, and comes back
    /// with those of this one added. An answer with any status is one.
    ///
    /// # Errors
    /// When there is no whole answer.
    pub(crate) async fn run(&self, prepared: &Prepared, sent: u32) -> Result<(Received, u32)> {
        let shared = &self.client.shared;
        let mut attempts = 0;
        let mut taken = 0;
        loop {
            self.wait_for_rate_limit().await;
            let limits = self.limits_left().map_err(|error| self.told(error, sent + attempts))?;
            attempts += 1;
            let outcome = attempt(self.client, self.operation, prepared, limits).await;
            if let Ok(received) = &outcome {
                shared.throttle.observe(&received.headers);
            }
            let delay = self.delay(&outcome, attempts);
            let paid = delay.and_then(|delay| Some((delay, shared.budget.take(is_timeout(&outcome))?)));
            trace::attempt(sent + attempts, &outcome, paid.map(|(delay, _)| delay));
            let Some((delay, cost)) = paid else {
                if matches!(&outcome, Ok(received) if received.status.is_success()) {
                    shared.budget.give_back(taken);
                }
                return match outcome {
                    Ok(received) => Ok((received, sent + attempts)),
                    // What the transport refused was not sent.
                    Err(error) if error.kind() == ErrorKind::Request => {
                        Err(self.told(error, sent + attempts - 1))
                    }
                    Err(error) => Err(self.told(error, sent + attempts)),
                };
            };
            taken += cost;
            clock::sleep(delay).await;
        }
    }

    /// How long to wait before the next attempt, if there is one and it can still begin.
    fn delay(&self, outcome: &Result<Received>, attempts: u32) -> Option<Duration> {
        let seen = match outcome {
            Ok(received) => Outcome::Answered(received),
            Err(error) => Outcome::Failed(error),
        };
        let (retry, repetitions) = (&self.settings.retry, attempts - 1);
        if !retry.repeats(seen, repetitions, self.idempotent) {
            return None;
        }
        let asked = outcome.as_ref().ok().and_then(|received| self.asked(received));
        let delay = retry.delay(asked, repetitions, (self.client.shared.chance)())?;
        if !self.fits(delay) {
            return None;
        }
        Some(if asked.is_some() { self.spread(delay) } else { delay })
    }

    /// A wait that the server names, lengthened by chance where the deadline leaves time for that.
    pub(crate) fn spread(&self, named: Duration) -> Duration {
        let longer = spread(named, (self.client.shared.chance)());
        if self.fits(longer) { longer } else { named }
    }

    /// How long the server asks to wait. A refusal that names no time may still say when the limit begins anew, which a
    /// client that keeps to the limits waits for.
    fn asked(&self, received: &Received) -> Option<Duration> {
        let keeps_to_limits = self.settings.throttle && received.status == StatusCode::TOO_MANY_REQUESTS;
        received.retry_after.or_else(|| {
            let limit = RateLimit::from_headers(&received.headers).filter(|_| keeps_to_limits)?;
            limit.wait()
        })
    }

    /// Whether waiting leaves anything of the time for the whole call.
    pub(crate) fn fits(&self, delay: Duration) -> bool {
        self.deadline
            .is_none_or(|deadline| clock::now().checked_add(delay).is_some_and(|then| then < deadline))
    }

    async fn wait_for_rate_limit(&self) {
        if self.settings.throttle {
            let wait = self.client.shared.throttle.wait();
            // What the user would not wait for after a refusal is not waited for before it either.
            if self.settings.retry.waits_for(wait) && self.fits(wait) {
                clock::sleep(self.spread(wait)).await;
            }
        }
    }

    /// The limits of the next attempt.
    fn limits_left(&self) -> Result<Limits> {
        let limits = self.settings.limits;
        let Some(until) = self.deadline else { return Ok(limits) };
        let left = until.saturating_duration_since(clock::now());
        if left.is_zero() {
            let limit = self.settings.deadline.map(|limit| format!(": {limit}")).unwrap_or_default();
            return Err(Error::new(
                ErrorKind::Timeout,
                format!("the time for the whole call is over{limit}"),
            ));
        }
        if limits.attempt.value <= left {
            return Ok(limits);
        }
        // The wait for a 202 can end before the deadline; its own error then says so.
        let attempt = self.settings.deadline.unwrap_or(limits.attempt).with_left(left);
        Ok(Limits { attempt, ..limits })
    }

    fn told(&self, error: Error, attempts: u32) -> Error {
        error.with_operation(self.operation).with_attempts(attempts)
    }
}

fn is_timeout(outcome: &Result<Received>) -> bool {
    matches!(outcome, Err(error) if error.is_timeout())
}
