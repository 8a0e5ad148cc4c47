//! The server: it keeps a record of what it may have done, answers, and misbehaves.

use crate::fault::Fault;
use crate::figures::list;
use crate::wire::{Answer, Request};
use client_tests::envelope;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::io::BufReader;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Instant, sleep, timeout_at};

/// The pages of each list, and the items of each page.
pub(crate) const PAGES: u64 = 5;
pub(crate) const ITEMS: u64 = 20;

/// Listens for so long, and then refuses connections for so long.
const LISTENING: Duration = Duration::from_millis(900);
const REFUSING: Duration = Duration::from_millis(60);

pub(crate) struct Server {
    address: SocketAddr,
    state: Arc<State>,
}

struct State {
    seed: u64,
    arrivals: AtomicU64,
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    faults: BTreeMap<String, u64>,
    /// What became of each create, by the number in its body.
    creates: HashMap<u64, Fate>,
    again: Vec<u64>,
}

/// One create, as the server saw it.
#[derive(Default)]
struct Fate {
    /// How often it was turned away with 429.
    turned_away: u32,
    /// How often it may have been done: everything else.
    done: u32,
}

impl Server {
    /// Begins to listen; the same seed gives the same faults.
    pub(crate) async fn start(seed: u64) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let state = Arc::new(State { seed, arrivals: AtomicU64::default(), inner: Mutex::default() });
        tokio::spawn(listen(listener, address, Arc::clone(&state)));
        Self { address, state }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn print(&self) {
        let inner = self.state.lock();
        let turned_away: u64 = inner.creates.values().map(|fate| u64::from(fate.turned_away)).sum();
        println!("requests    {} reached the server", self.state.arrivals.load(Ordering::Relaxed));
        println!("answers     {}", list(&inner.faults));
        println!("creates     {}, turned away with 429 {turned_away} times", inner.creates.len());
    }

    /// What is not as it should be.
    pub(crate) fn faults(&self) -> Vec<String> {
        let inner = self.state.lock();
        let mut faults: Vec<String> = inner
            .again
            .iter()
            .map(|create| format!("create {create} was sent again after it may have been done"))
            .collect();
        if inner.creates.values().all(|fate| fate.turned_away == 0) {
            faults.push("no create was ever turned away and sent again".to_owned());
        }
        faults
    }
}

async fn listen(first: TcpListener, address: SocketAddr, state: Arc<State>) {
    let mut listener = first;
    loop {
        let until = Instant::now() + LISTENING;
        while let Ok(accepted) = timeout_at(until, listener.accept()).await {
            if let Ok((stream, _)) = accepted {
                tokio::spawn(serve(stream, Arc::clone(&state)));
            }
        }
        drop(listener);
        sleep(REFUSING).await;
        listener = loop {
            match TcpListener::bind(address).await {
                Ok(listener) => break listener,
                Err(_) => sleep(Duration::from_millis(5)).await,
            }
        };
    }
}

async fn serve(stream: TcpStream, state: Arc<State>) {
    let mut stream = BufReader::new(stream);
    while let Some(request) = Request::read(&mut stream).await {
        let number = state.arrivals.fetch_add(1, Ordering::Relaxed);
        let is_search = request.path.ends_with("/investigate");
        let fault = Fault::of(state.seed, number).filter(|fault| *fault != Fault::Accepted || is_search);
        state.note(&request, fault);
        let answer = if fault == Some(Fault::Accepted) {
            let place = format!("{}/results/{number}?{}", request.path, request.query);
            let mut answer = Answer::json(202, r#"{"success":true,"result":[]}"#);
            answer.headers = format!("location: {place}\r\nretry-after-ms: 5\r\n");
            answer
        } else {
            answer(&request)
        };
        if !answer.write(stream.get_mut(), fault, number).await {
            return;
        }
    }
}

impl State {
    /// Counts the fault, and what becomes of a create.
    fn note(&self, request: &Request, fault: Option<Fault>) {
        let mut inner = self.lock();
        let what = fault.map_or_else(|| "good".to_owned(), |fault| format!("{fault:?}"));
        *inner.faults.entry(what).or_default() += 1;
        let Some(create) = created(request) else { return };
        let fate = inner.creates.entry(create).or_default();
        let is_again = fate.done > 0;
        if fault == Some(Fault::TooMany) {
            fate.turned_away += 1;
        } else {
            fate.done += 1;
        }
        if is_again {
            inner.again.push(create);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The number in the body of a create.
fn created(request: &Request) -> Option<u64> {
    if request.method != "POST" {
        return None;
    }
    let body: Value = serde_json::from_slice(&request.body).expect("the client sends JSON");
    body.get("pattern")?.as_str()?.strip_prefix("create-")?.parse().ok()
}

/// A good answer.
fn answer(request: &Request) -> Answer {
    let of_query = |name: &str| {
        let mut pairs = request.query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(key, _)| *key == name).and_then(|(_, value)| value.parse::<u64>().ok())
    };
    let (first, last) = request.path.rsplit_once('/').unwrap_or_default();
    match (request.method.as_str(), last) {
        ("GET", "trusted_domains") => {
            let page = of_query("page").unwrap_or(1);
            let info = format!(
                r#"{{"count":{ITEMS},"page":{page},"per_page":{ITEMS},"total_count":{}}}"#,
                PAGES * ITEMS
            );
            paged(page, &info, |id| format!(r#"{{"id":"{id}"}}"#))
        }
        ("GET", _) if last == "investigate" || first.ends_with("/results") => {
            let page = of_query("cursor").unwrap_or(1);
            let next = if page < PAGES { (page + 1).to_string() } else { String::new() };
            paged(page, &format!(r#"{{"next":"{next}"}}"#), |id| {
                format!(
                    r#"{{"id":"{id}","postfix_id":"p","client_recipients":[],"detection_reasons":[],
                        "is_phish_submission":false,"is_quarantined":false,"properties":{{}}}}"#
                )
            })
        }
        _ => Answer::json(200, envelope(r#"{"id":"7","pattern":"example.com"}"#)),
    }
}

fn paged(page: u64, info: &str, item: impl Fn(u64) -> String) -> Answer {
    let first = (page - 1) * ITEMS;
    let items: Vec<String> = (first..first + ITEMS).map(item).collect();
    let items = items.join(",");
    Answer::json(200, format!(r#"{{"success":true,"result":[{items}],"result_info":{info}}}"#))
}
