//! What the tasks do, and the transport that counts and numbers their attempts.

use crate::figures::Figures;
use crate::response::{ATTEMPT_HEADER, ITEMS, PAGES};
use cloudflare_email_security::transport::{
    Body, BoxFuture, CallOptions, HttpTransport, Transport, TransportError,
};
use cloudflare_email_security::types::CreateTrustedDomain;
use cloudflare_email_security::{Client, Result};
use fastrand::Rng;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

/// With it a call says which of its task's calls it is.
const CALL: &str = "x-call";

/// Counts what goes through it, and numbers it for the server. An attempt with the call and the URL of the task's attempt before is a repetition.
#[derive(Clone)]
pub(crate) struct Counting {
    inner: HttpTransport,
    counts: Arc<Mutex<Counts>>,
}

#[derive(Default)]
struct Counts {
    sent: u64,
    repeated: u64,
    /// The last attempt of each task.
    last: HashMap<String, (String, http::Uri)>,
}

impl Counting {
    pub(crate) fn new(inner: HttpTransport) -> Self {
        Self { inner, counts: Arc::default() }
    }

    /// All attempts, and those that were repetitions.
    pub(crate) fn counts(&self) -> (u64, u64) {
        let counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        (counts.sent, counts.repeated)
    }
}

impl Transport for Counting {
    fn send(
        &self,
        mut request: http::Request<Body>,
        options: &CallOptions,
    ) -> BoxFuture<'static, std::result::Result<http::Response<Body>, TransportError>> {
        {
            let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
            counts.sent += 1;
            let call = request.headers().get(CALL).and_then(|call| call.to_str().ok()).unwrap_or_default();
            let (task, number) = call.split_once('-').unwrap_or_default();
            let this = (number.to_owned(), request.uri().clone());
            let before = counts.last.insert(task.to_owned(), this.clone());
            counts.repeated += u64::from(before.as_ref() == Some(&this));
            request.headers_mut().insert(ATTEMPT_HEADER, http::HeaderValue::from(counts.sent));
        }
        self.inner.send(request, options)
    }
}

/// One task.
pub(crate) struct Worker {
    number: u64,
    rng: Rng,
    client: Client,
    figures: Arc<Figures>,
    calls: u64,
}

impl Worker {
    pub(crate) fn new(number: u64, seed: u64, client: Client, figures: Arc<Figures>) -> Self {
        let rng = Rng::with_seed(seed.wrapping_add(1_000 * (number + 1)));
        Self { number, rng, client, figures, calls: 0 }
    }

    /// Makes calls of all kinds until the time has come.
    pub(crate) async fn work_until(mut self, end: Instant) {
        while Instant::now() < end {
            self.calls += 1;
            self.figures.begin();
            match self.rng.u32(0..100) {
                0..40 => self.create().await,
                40..60 => self.get().await,
                60..70 => self.delete().await,
                70..90 => self.list().await,
                _ => self.search().await,
            }
        }
    }

    fn call(&self) -> String {
        format!("{}-{}", self.number, self.calls)
    }

    fn single(&self, what: &'static str, begun: Instant, outcome: Result<()>) {
        self.figures.end(what, outcome, Some(begun.elapsed()));
    }

    async fn create(&self) {
        let body = CreateTrustedDomain::builder()
            .is_recent(true)
            .is_regex(false)
            .is_similarity(false)
            .pattern(format!("create-{}", self.call()))
            .build();
        let begun = Instant::now();
        let domains = self.client.account("a").settings().trusted_domains();
        let outcome = domains.create(&body).header(CALL, self.call()).send().await;
        self.single("create", begun, outcome.map(drop));
    }

    async fn get(&self) {
        let begun = Instant::now();
        let domains = self.client.account("a").settings().trusted_domains();
        let outcome = domains.get("7").header(CALL, self.call()).send_full().await;
        self.single("get", begun, outcome.map(drop));
    }

    async fn delete(&self) {
        let begun = Instant::now();
        let domains = self.client.account("a").settings().trusted_domains();
        let outcome = domains.delete("7").header(CALL, self.call()).send().await;
        self.single("delete", begun, outcome.map(drop));
    }

    async fn list(&self) {
        let domains = self.client.account("a").settings().trusted_domains();
        let items = domains.list().header(CALL, self.call()).items().collect_all().await;
        let ids = items.map(|items| items.into_iter().filter_map(|item| item.id).collect());
        self.listed("list", ids);
    }

    async fn search(&self) {
        let messages = self.client.account("a").investigate();
        let items = messages.list().header(CALL, self.call()).items().collect_all().await;
        let ids = items.map(|items| items.into_iter().map(|item| item.id).collect());
        self.listed("search", ids);
    }

    /// A list that ended well has every item once, in its order.
    fn listed(&self, what: &'static str, ids: Result<Vec<String>>) {
        if let Ok(ids) = &ids
            && !ids
                .iter()
                .map(String::as_str)
                .eq((0..PAGES * ITEMS).map(|id| id.to_string()).collect::<Vec<_>>())
        {
            self.figures.broken_list(format!("a {what} ended well with {} items: {ids:?}", ids.len()));
        }
        self.figures.end(what, ids.map(drop), None);
    }
}
