//! What both clients allocate. A program of its own, because its allocator counts, which takes time.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "printing is what a command line does")]
#![expect(clippy::cast_precision_loss, reason = "counts are small")]

use std::env;
use std::time::Duration;

use allocation_counter::{AllocationInfo, measure};
use anyhow::{Context, Result, ensure};
use client_bench::plain::Plain;
use client_bench::remote::{Remote, SERVE};
use client_bench::{CALLS_AT_ONCE, Side, ours, runtime, server};
use cloudflare_email_security::Client;
use serde_json::{Map, json};
use tokio::runtime::Runtime;
use tokio::task::JoinSet;

const HELD_ID: &str = "held-1";
const ID: &str = "00000001-aafe-4643-bbbc-4a0ed4fc8415";
/// Of so many GETs the middle one is not the first that needs a buffer.
const GETS: u32 = 100;

fn main() -> Result<()> {
    if env::args().nth(1).as_deref() == Some(SERVE) {
        server::serve(|port| println!("{port}"))?;
        return Ok(());
    }
    let server = Remote::start()?;
    let mut result = Map::new();
    for side in Side::both(0) {
        eprintln!("memory: {side}");
        let (all, calls) = waiting(&server, side)?;
        let get = get(&server, side)?;
        let large = large(&server, side)?;
        let numbers = [
            ("waiting_kilobytes", all.bytes_current as f64 / 1e3 / CALLS_AT_ONCE as f64),
            // What goes when the calls are over, while their connections stay.
            ("call_kilobytes", -calls.bytes_current as f64 / 1e3 / CALLS_AT_ONCE as f64),
            ("get_allocations", get.count_total as f64 / f64::from(GETS)),
            ("get_kilobytes", get.bytes_total as f64 / 1e3 / f64::from(GETS)),
            ("large_allocations", large.count_total as f64),
            ("large_peak_megabytes", large.bytes_max as f64 / 1e6),
            ("large_megabytes", large.bytes_total as f64 / 1e6),
        ];
        for (name, number) in numbers {
            let sides = result.entry(name).or_insert_with(|| json!({}));
            sides[side.to_string()] = json!(number);
        }
    }
    println!("{}", serde_json::to_string(&result)?);
    Ok(())
}

/// What many calls hold that all wait for their response, first with their connections and then without.
fn waiting(server: &Remote, side: Side) -> Result<(AllocationInfo, AllocationInfo)> {
    let runtime = runtime()?;
    let both = Both::new(server)?;
    runtime.block_on(both.get(side, 1))?;
    let mut calls = JoinSet::new();
    let mut outcome = Ok(());
    let all = measure(|| outcome = runtime.block_on(both.hold(side, server, &mut calls)));
    outcome?;
    server.release()?;
    let mut outcome = Ok(());
    let freed = measure(|| outcome = runtime.block_on(finish(&mut calls)));
    outcome.map(|()| (all, freed))
}

async fn finish(calls: &mut JoinSet<Result<()>>) -> Result<()> {
    while let Some(call) = calls.join_next().await {
        call??;
    }
    Ok(())
}

fn get(server: &Remote, side: Side) -> Result<AllocationInfo> {
    let both = Both::new(server)?;
    counted(&runtime()?, || both.get(side, GETS))
}

fn large(server: &Remote, side: Side) -> Result<AllocationInfo> {
    let both = Both::new(server)?;
    counted(&runtime()?, || async {
        match side {
            Side::Plain => both.plain.raw().await.map(drop),
            Side::Ours => Ok(ours::raw(&both.ours).await.map(drop)?),
        }
    })
}

/// Counts the second time, when connections and tables are there.
fn counted<F: Future<Output = Result<()>>>(
    runtime: &Runtime,
    calls: impl Fn() -> F,
) -> Result<AllocationInfo> {
    runtime.block_on(calls())?;
    let mut outcome = Ok(());
    let counted = measure(|| outcome = runtime.block_on(calls()));
    outcome.map(|()| counted)
}

struct Both {
    plain: Plain,
    ours: Client,
}

impl Both {
    fn new(server: &Remote) -> Result<Self> {
        Ok(Self { plain: Plain::new(&server.url())?, ours: ours::client(&server.url())? })
    }

    async fn get(&self, side: Side, calls: u32) -> Result<()> {
        for _ in 0..calls {
            match side {
                Side::Plain => drop(self.plain.get(ID).await?),
                Side::Ours => drop(ours::get(&self.ours, ID).await?),
            }
        }
        Ok(())
    }

    /// Begins calls until the server holds them all.
    async fn hold(&self, side: Side, server: &Remote, calls: &mut JoinSet<Result<()>>) -> Result<()> {
        for _ in 0..CALLS_AT_ONCE {
            match side {
                Side::Plain => {
                    let plain = self.plain.clone();
                    calls.spawn(async move { plain.get(HELD_ID).await.map(drop) });
                }
                Side::Ours => {
                    let ours = self.ours.clone();
                    calls.spawn(async move { Ok(ours::get(&ours, HELD_ID).await.map(drop)?) });
                }
            }
        }
        for _ in 0..300 {
            tokio::time::sleep(Duration::from_millis(100)).await;
            let held = server.held().context("the server counts what it holds")?;
            if held == CALLS_AT_ONCE {
                return Ok(());
            }
            ensure!(!calls.is_empty(), "a call is over too early");
        }
        anyhow::bail!("the server does not hold all calls")
    }
}
