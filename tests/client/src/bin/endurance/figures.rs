//! What is counted on the client's side, and what has to be true of it.

use crate::work::Counting;
use cloudflare_email_security::Error;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The calls of all tasks.
#[derive(Default)]
pub(crate) struct Figures {
    begun: AtomicU64,
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    succeeded: BTreeMap<&'static str, u64>,
    failed: BTreeMap<String, u64>,
    longest: Duration,
    /// What the longest call was, and how it ended.
    longest_call: String,
    broken_lists: Vec<String>,
}

impl Figures {
    /// A call begins.
    pub(crate) fn begin(&self) {
        self.begun.fetch_add(1, Ordering::Relaxed);
    }

    /// A call has ended. `took` is left out for what consists of several calls.
    pub(crate) fn end(&self, what: &'static str, outcome: Result<(), Error>, took: Option<Duration>) {
        let mut inner = self.lock();
        if let Some(took) = took.filter(|took| *took > inner.longest) {
            inner.longest = took;
            inner.longest_call = match &outcome {
                Ok(()) => format!("{what}, which succeeded"),
                Err(error) => format!("{what}, {} attempts: {error}", error.attempts()),
            };
        }
        match outcome {
            Ok(()) => *inner.succeeded.entry(what).or_default() += 1,
            Err(error) => {
                let status = error.status().map(|status| format!(" {}", status.as_u16()));
                let key = format!("{:?}{}", error.kind(), status.unwrap_or_default());
                *inner.failed.entry(key).or_default() += 1;
            }
        }
    }

    /// A list ended well and was not whole.
    pub(crate) fn broken_list(&self, message: String) {
        self.lock().broken_lists.push(message);
    }

    pub(crate) fn print(&self, transport: &Counting) {
        let inner = self.lock();
        let (sent, repeated) = transport.counts();
        println!("  calls       {}", self.begun.load(Ordering::Relaxed));
        println!("  attempts    {sent}, of which {repeated} were repetitions");
        println!("  succeeded   {}: {}", inner.succeeded.values().sum::<u64>(), list(&inner.succeeded));
        println!("  failed      {}: {}", inner.failed.values().sum::<u64>(), list(&inner.failed));
        println!("  longest     {} ms for a single call: {}", inner.longest.as_millis(), inner.longest_call);
    }

    /// What is not as it should be.
    pub(crate) fn faults(&self, longest: Duration) -> Vec<String> {
        let inner = self.lock();
        let begun = self.begun.load(Ordering::Relaxed);
        let ended = inner.succeeded.values().sum::<u64>() + inner.failed.values().sum::<u64>();
        let mut faults = inner.broken_lists.clone();
        if begun != ended || begun == 0 {
            faults.push(format!("{begun} calls began and {ended} ended"));
        }
        if inner.longest > longest {
            faults.push(format!("a call took {:?}, and {longest:?} is the most", inner.longest));
        }
        faults
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// `name count` with commas between them.
pub(crate) fn list<K: std::fmt::Display>(counts: &BTreeMap<K, u64>) -> String {
    counts.iter().map(|(name, count)| format!("{name} {count}")).collect::<Vec<_>>().join(", ")
}
