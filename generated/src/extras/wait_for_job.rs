//! Waiting for a bulk job: it is looked at until it has ended.

use crate::operations::investigate::bulk::Bulk;
use crate::runtime::clock;
use crate::runtime::display_text::one_line;
use crate::runtime::error::{Error, ErrorKind, Result};
use crate::types::{BulkJob, BulkJobStatus};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

const LIMIT: Duration = Duration::from_secs(600);
const FIRST_DELAY: Duration = Duration::from_secs(2);
const MAX_DELAY: Duration = Duration::from_secs(30);
/// A line of an error must stay readable; a status that this crate does not know may be anything.
const LONGEST_STATUS: usize = 100;

impl Bulk {
    /// Waits until a job has ended: it is looked at at once, again 2 seconds later, then 3, 4.5 and so on, and every 30
    /// seconds in the end, for at most 10 minutes.
    ///
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// use cloudflare_email_security::types::BulkJobStatus;
    /// use std::time::Duration;
    ///
    /// let bulk = account.investigate().bulk();
    /// let job = bulk.wait("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e").timeout(Duration::from_secs(3_600)).send().await?;
    /// if job.status == BulkJobStatus::Completed {
    ///     println!("{} of {} messages", job.messages_successful, job.total_messages_discovered);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn wait(&self, job_id: impl Into<String>) -> WaitForJob {
        WaitForJob {
            bulk: self.clone(),
            job_id: job_id.into(),
            limit: LIMIT,
            first_delay: FIRST_DELAY,
            max_delay: MAX_DELAY,
            on_progress: None,
        }
    }
}

/// Is told of the job at each look. Shared, so that a wait can be cloned.
type Listener = Arc<dyn Fn(&BulkJob) + Send + Sync>;

/// The wait for a bulk job, made by [`Bulk::wait`] and not yet begun.
#[derive(Clone)]
#[must_use = "nothing is waited for until it is sent"]
pub struct WaitForJob {
    bulk: Bulk,
    job_id: String,
    limit: Duration,
    first_delay: Duration,
    max_delay: Duration,
    on_progress: Option<Listener>,
}

impl WaitForJob {
    /// How long to wait in all. 10 minutes by default.
    ///
    /// When the next look at the job would come later than that, the wait is over at once: it does not sit out the rest.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// How long to wait between the first two looks; every further wait is half as long again. 2 seconds by default.
    pub fn first_delay(mut self, delay: Duration) -> Self {
        self.first_delay = delay;
        self
    }

    /// What the wait does not grow beyond. 30 seconds by default.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Gives the job to `listener` each time it was looked at, when it has ended for the last time: to show how far it is.
    /// Said again, it replaces the one before. The next look waits for it, so it should not take long.
    ///
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let wait = account.investigate().bulk().wait("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e");
    /// let wait = wait.on_progress(|job| {
    ///     println!("{}: {} of {}", job.status, job.messages_successful, job.total_messages_discovered);
    /// });
    /// wait.send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn on_progress(mut self, listener: impl Fn(&BulkJob) + Send + Sync + 'static) -> Self {
        self.on_progress = Some(Arc::new(listener));
        self
    }

    /// Looks at the job until it is completed, failed or cancelled, and gives it as it is then: whether it has ended
    /// well is in its `status`. A status that is newer than this crate is no end.
    ///
    /// # Errors
    /// [`Pending`](ErrorKind::Pending), with the last status in its text, when the job has not ended in time; its
    /// `attempts()` are those of all looks. And as for every call, when it cannot be looked at. The job goes on in both
    /// cases, and can be waited for again.
    pub async fn send(self) -> Result<BulkJob> {
        // Boxed, so that whoever holds this future holds a small one.
        Box::pin(self.look_until_ended()).await
    }

    async fn look_until_ended(self) -> Result<BulkJob> {
        let begun = clock::now();
        let until = begun.checked_add(self.limit);
        let mut delay = self.first_delay.min(self.max_delay);
        let mut last = None;
        let mut attempts = 0;
        loop {
            let Some(look) = before(until, self.bulk.get(&self.job_id).send_full()).await else {
                // This look was begun, too.
                return Err(self.pending(last.as_ref(), attempts + 1, begun.elapsed()));
            };
            let look = look?;
            attempts += look.retries + 1;
            let job = look.result;
            if let Some(listener) = &self.on_progress {
                listener(&job);
            }
            if has_ended(&job.status) {
                return Ok(job);
            }
            let next = clock::now().checked_add(delay);
            if until.is_some_and(|until| next.is_none_or(|next| next >= until)) {
                return Err(self.pending(Some(&job.status), attempts, begun.elapsed()));
            }
            last = Some(job.status);
            clock::sleep(delay).await;
            delay = (delay.saturating_mul(3) / 2).min(self.max_delay);
        }
    }

    /// As [`send`](Self::send), for code that is not async: this thread waits. Not for threads that run async tasks: see
    /// [`blocking`](crate::blocking).
    ///
    /// # Errors
    /// As for `send`.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<BulkJob> {
        crate::runtime::blocking::wait(self.send())
    }

    fn pending(&self, last: Option<&BulkJobStatus>, attempts: u32, waited: Duration) -> Error {
        let state = match last {
            Some(status) => format!(
                "is still `{}`",
                one_line(&status.as_str().escape_debug().to_string(), LONGEST_STATUS)
            ),
            None => "has not been seen".to_owned(),
        };
        let (waited, limit) = (waited.as_secs_f64(), self.limit.as_secs_f64());
        let message = format!("the job {state} after {waited:.1} s; the limit is {limit:.1} s");
        Error::new(ErrorKind::Pending, message).with_attempts(attempts)
    }
}

// By hand: like any request it does not show the values of its path.
impl fmt::Debug for WaitForJob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WaitForJob")
            .field("limit", &self.limit)
            .field("first_delay", &self.first_delay)
            .field("max_delay", &self.max_delay)
            .finish_non_exhaustive()
    }
}

/// Runs a call that is given up at a point in time: `None` then.
async fn before<C: Future>(until: Option<Instant>, call: C) -> Option<C::Output> {
    match until {
        Some(until) => timeout_at(until, call).await.ok(),
        None => Some(call.await),
    }
}

/// Whether nothing more is done on the job.
fn has_ended(status: &BulkJobStatus) -> bool {
    match status {
        BulkJobStatus::Completed | BulkJobStatus::Failed | BulkJobStatus::Cancelled => true,
        BulkJobStatus::Pending
        | BulkJobStatus::Discovering
        | BulkJobStatus::Processing
        | BulkJobStatus::Unrecognized(_) => false,
    }
}
