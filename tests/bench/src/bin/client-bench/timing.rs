//! Times of both clients, taken in turns.

use std::fs;
use std::time::Instant;

use anyhow::{Result, ensure};
use client_bench::bodies::ITEMS;
use client_bench::plain::Plain;
use client_bench::stats::Measure;
use client_bench::{CALLS_AT_ONCE, Side, ours, runtime};
use cloudflare_email_security::Client;
use tokio::runtime::Runtime;
use tokio::task::JoinSet;

/// Seconds that passed, and seconds of work.
type Times = [f64; 2];

const ID: &str = "00000001-aafe-4643-bbbc-4a0ed4fc8415";

/// Both clients, each with a pool of its own.
struct Both {
    plain: Plain,
    ours: Client,
}

impl Both {
    fn new(url: &str) -> Result<Self> {
        Ok(Self { plain: Plain::new(url)?, ours: ours::client(url)? })
    }

    async fn get(&self, side: Side, calls: u16) -> Result<()> {
        for _ in 0..calls {
            match side {
                Side::Plain => drop(self.plain.get(ID).await?),
                Side::Ours => drop(ours::get(&self.ours, ID).await?),
            }
        }
        Ok(())
    }

    async fn list(&self, side: Side) -> Result<()> {
        let items = match side {
            Side::Plain => self.plain.list().await?.len(),
            Side::Ours => ours::list(&self.ours).await?.len(),
        };
        ensure!(items == ITEMS, "{items} items came from {side}");
        Ok(())
    }

    /// All of them at once, each in a task.
    async fn burst(&self, side: Side) -> Result<()> {
        let mut calls = JoinSet::new();
        for _ in 0..CALLS_AT_ONCE {
            match side {
                Side::Plain => {
                    let plain = self.plain.clone();
                    calls.spawn(async move { plain.get(ID).await.map(drop) });
                }
                Side::Ours => {
                    let ours = self.ours.clone();
                    calls.spawn(async move { Ok(ours::get(&ours, ID).await.map(drop)?) });
                }
            }
        }
        while let Some(call) = calls.join_next().await {
            call??;
        }
        Ok(())
    }
}

/// One GET after the other over a connection that is kept.
///
/// # Errors
/// When a call fails.
pub(crate) fn gets(url: &str, quick: bool) -> Result<Vec<Measure>> {
    const CALLS: u16 = 500;
    let name = "keep-alive GET";
    let rounds = if quick { 15 } else { 60 };
    let both = Both::new(url)?;
    let runtime = runtime()?;
    for side in Side::both(0) {
        runtime.block_on(both.get(side, CALLS))?;
    }
    let microseconds = 1e6 / f64::from(CALLS);
    let pairs = Pairs::of(name, rounds, microseconds, |side| timed(&runtime, both.get(side, CALLS)))?;
    Ok(pairs.measures(name, "µs", 1.08))
}

/// A list of all items, page by page.
///
/// # Errors
/// When a call fails.
pub(crate) fn items(url: &str, quick: bool) -> Result<Vec<Measure>> {
    let name = "100,000 items, `collect_all`";
    let rounds = if quick { 7 } else { 25 };
    let both = Both::new(url)?;
    let runtime = runtime()?;
    for side in Side::both(0) {
        runtime.block_on(both.list(side))?;
    }
    let pairs = Pairs::of(name, rounds, 1e3, |side| timed(&runtime, both.list(side)))?;
    Ok(pairs.measures(name, "ms", 1.05))
}

/// Many calls at once: each on a connection that has to be made, and then on those that are there.
///
/// # Errors
/// When a call fails.
pub(crate) fn bursts(url: &str, quick: bool) -> Result<Vec<Measure>> {
    let name = "10,000 calls at once";
    let rounds = if quick { 3 } else { 9 };
    let mut again = Vec::new();
    let first = Pairs::of(name, rounds, 1e3, |side| {
        // A runtime and clients of their own, so that all connections end with them.
        let runtime = runtime()?;
        let both = Both::new(url)?;
        let first = timed(&runtime, both.burst(side))?;
        let [passed, _] = timed(&runtime, both.burst(side))?;
        again.push((side, passed * 1e3));
        Ok(first)
    })?;
    let of = |wanted| again.iter().filter(move |(side, _)| *side == wanted).map(|(_, time)| *time);
    let again: Vec<(f64, f64)> = of(Side::Plain).zip(of(Side::Ours)).collect();
    let mut measures = first.measures(name, "ms", 1.05);
    measures.push(Measure::of_pairs("10,000 more over these connections", "ms", &again, None));
    Ok(measures)
}

/// Times of plain and ours, pair by pair.
struct Pairs {
    passed: Vec<(f64, f64)>,
    busy: Vec<(f64, f64)>,
}

impl Pairs {
    /// Times that are multiplied with `scale`.
    fn of(
        name: &str,
        rounds: usize,
        scale: f64,
        mut time: impl FnMut(Side) -> Result<Times>,
    ) -> Result<Self> {
        let mut pairs = Self { passed: Vec::new(), busy: Vec::new() };
        for round in 0..rounds {
            eprint!("\r{name}: {} of {rounds}", round + 1);
            let mut pair = [[0.0; 2]; 2];
            for side in Side::both(round) {
                pair[side as usize] = time(side)?.map(|seconds| seconds * scale);
            }
            let [[plain, plain_busy], [ours, ours_busy]] = pair;
            pairs.passed.push((plain, ours));
            pairs.busy.push((plain_busy, ours_busy));
        }
        eprintln!();
        Ok(pairs)
    }

    fn measures(&self, name: &str, unit: &'static str, limit: f64) -> Vec<Measure> {
        let mut measures = vec![Measure::of_pairs(name, unit, &self.passed, Some(limit))];
        if self.busy.iter().all(|(plain, _)| *plain > 0.0) {
            measures.push(Measure::of_pairs(&format!("{name}: processor time"), unit, &self.busy, None));
        }
        measures
    }
}

/// Seconds that passed, and seconds that this thread was busy with it.
fn timed(runtime: &Runtime, calls: impl Future<Output = Result<()>>) -> Result<Times> {
    let (begun, busy) = (Instant::now(), busy_seconds());
    runtime.block_on(calls)?;
    Ok([begun.elapsed().as_secs_f64(), busy_seconds() - busy])
}

/// How long this thread has run, where the system counts it: what other programs do makes no difference to that.
fn busy_seconds() -> f64 {
    let counted = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    counted.split(' ').next().and_then(|text| text.parse::<f64>().ok()).unwrap_or_default() / 1e9
}
