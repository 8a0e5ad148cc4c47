//! What a server has seen, and what it may have processed.

use crate::ATTEMPT;
use crate::fault::Fault;
use crate::figures::list;
use crate::protocol::Protocol;
use crate::response::Request;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// With so many creates every way of turning one away has been met.
const ENOUGH_CREATES: u64 = 500;

pub(crate) struct Record {
    protocol: Protocol,
    seed: u64,
    arrivals: AtomicU64,
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    connections: u64,
    responses: BTreeMap<String, u64>,
    /// For each task, in the order of its calls. A byte each, so that the record itself needs hardly any memory.
    creates: BTreeMap<u64, Vec<Create>>,
    created: u64,
    turned_away: BTreeMap<Fault, u64>,
    sent_again: BTreeMap<Fault, u64>,
    faults: Vec<String>,
    passed_over: u64,
    /// How long a connection had been silent when its last request came, at most.
    last_on_silent: Duration,
    /// A bit for each attempt that has come.
    attempts: Vec<u64>,
    replayed: u64,
}

/// One create, as the server saw it.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Create {
    #[default]
    Unseen,
    /// Certainly not processed.
    TurnedAway(Fault),
    /// Perhaps processed: everything else.
    Processed,
}

impl Record {
    pub(crate) fn new(protocol: Protocol, seed: u64) -> Self {
        Self { protocol, seed, arrivals: AtomicU64::default(), inner: Mutex::default() }
    }

    /// A connection begins.
    pub(crate) fn connected(&self) {
        self.lock().connections += 1;
    }

    /// A request has come whole: its number, and what goes wrong with it.
    pub(crate) fn arrived(&self, request: &Request) -> (u64, Option<Fault>) {
        let number = self.arrivals.fetch_add(1, Ordering::Relaxed);
        self.lock().came(request.attempt);
        let is_search = request.path.ends_with("/investigate");
        let fault = Fault::of(self.protocol, self.seed, number);
        (number, fault.filter(|fault| *fault != Fault::Accepted || is_search))
    }

    /// Counts the fault, and what becomes of a create.
    pub(crate) fn note(&self, request: &Request, fault: Option<Fault>) {
        let mut inner = self.lock();
        let kind = fault.map_or_else(|| "good".to_owned(), |fault| format!("{fault:?}"));
        *inner.responses.entry(kind).or_default() += 1;
        let Some((task, call)) = created(request) else { return };
        let turning_away = Fault::turning_away(self.protocol);
        let now = match fault {
            Some(fault) if turning_away.contains(&fault) => Create::TurnedAway(fault),
            _ => Create::Processed,
        };
        match inner.replace(task, call, now) {
            Create::Unseen => inner.created += 1,
            Create::TurnedAway(before) => *inner.sent_again.entry(before).or_default() += 1,
            Create::Processed => {
                let message =
                    format!("create {call} of task {task} was sent again after it may have been done");
                inner.faults.push(message);
            }
        }
        if let Create::TurnedAway(fault) = now {
            *inner.turned_away.entry(fault).or_default() += 1;
        }
    }

    /// A request that is not processed, because its connection is over.
    pub(crate) fn passed_over(&self, request: &Request) {
        let mut inner = self.lock();
        inner.passed_over += 1;
        inner.came(request.attempt);
    }

    /// A request on a connection that has been silent for so long.
    pub(crate) fn came_on_silent(&self, silent: Duration) {
        let mut inner = self.lock();
        inner.last_on_silent = inner.last_on_silent.max(silent);
    }

    pub(crate) fn print(&self) {
        let inner = self.lock();
        println!(
            "  requests    {} reached the server on {} connections, {} more came on connections that were over",
            self.arrivals.load(Ordering::Relaxed),
            inner.connections,
            inner.passed_over
        );
        if !inner.last_on_silent.is_zero() {
            println!("  silence     {} ms at most before the last request", inner.last_on_silent.as_millis());
        }
        println!("  responses   {}", list(&inner.responses));
        println!(
            "  creates     {}; turned away: {}; sent again after it: {}",
            inner.created,
            list_of_faults(&inner.turned_away),
            list_of_faults(&inner.sent_again)
        );
    }

    /// What is not as it should be, where timers may be so late.
    pub(crate) fn faults(&self, lateness: Duration) -> Vec<String> {
        let inner = self.lock();
        let mut faults = inner.faults.clone();
        if inner.replayed > 0 {
            faults.push(format!(
                "{} attempts came more than once: others repeat than the policy",
                inner.replayed
            ));
        }
        // An attempt may begin just before the first one there is given up.
        let most = 2 * ATTEMPT + Duration::from_millis(200) + 2 * lateness;
        if inner.last_on_silent > most {
            let last = inner.last_on_silent;
            faults.push(format!(
                "a connection that was silent for {last:?} got a request, and {most:?} is the most"
            ));
        }
        if inner.replayed > 0 {
            faults.push(format!(
                "{} attempts came more than once: others repeat than the policy",
                inner.replayed
            ));
        }
        let never =
            Fault::turning_away(self.protocol).iter().filter(|fault| !inner.sent_again.contains_key(fault));
        if inner.created >= ENOUGH_CREATES {
            faults.extend(never.map(|fault| format!("no create was sent again after {fault:?}")));
        }
        faults
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    /// Each attempt of the client has a number of its own.
    fn came(&mut self, attempt: Option<u64>) {
        let Some(attempt) = attempt.and_then(|attempt| usize::try_from(attempt).ok()) else {
            self.faults.push("a request is of no attempt".to_owned());
            return;
        };
        let (word, bit) = (attempt / 64, 1 << (attempt % 64));
        if self.attempts.len() <= word {
            self.attempts.resize(word + 1, 0);
        }
        self.replayed += u64::from(self.attempts[word] & bit != 0);
        self.attempts[word] |= bit;
    }

    /// What was known of the create before.
    fn replace(&mut self, task: u64, call: u64, now: Create) -> Create {
        let call = usize::try_from(call).expect("a small number");
        let creates = self.creates.entry(task).or_default();
        if creates.len() <= call {
            creates.resize(call + 1, Create::Unseen);
        }
        let before = std::mem::replace(&mut creates[call], now);
        if before == Create::Processed {
            creates[call] = before;
        }
        before
    }
}

/// Task and call in the body of a create.
fn created(request: &Request) -> Option<(u64, u64)> {
    if request.method != "POST" {
        return None;
    }
    let body: Value = serde_json::from_slice(&request.body).expect("the client sends JSON");
    let (task, call) = body.get("pattern")?.as_str()?.strip_prefix("create-")?.split_once('-')?;
    Some((task.parse().ok()?, call.parse().ok()?))
}

fn list_of_faults(counts: &BTreeMap<Fault, u64>) -> String {
    list(&counts.iter().map(|(fault, count)| (format!("{fault:?}"), *count)).collect())
}
