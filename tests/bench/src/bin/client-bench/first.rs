//! The first response of 100 MB in a fresh process, and the ones after it.

use std::env;
use std::fs;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use client_bench::bodies::LARGE;
use client_bench::plain::Plain;
use client_bench::stats::Measure;
use client_bench::{Side, ours, runtime};

/// The first argument of the program that makes it a sample.
pub(crate) const SAMPLE: &str = "first-large";

const REPEATED: usize = 5;

/// Compares samples, each in a process of its own.
///
/// # Errors
/// When a sample fails.
pub(crate) fn large(url: &str, quick: bool) -> Result<Vec<Measure>> {
    let rounds = if quick { 3 } else { 9 };
    let (mut first, mut repeated, mut peak) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..rounds {
        eprint!("\rfirst large response: {} of {rounds}", round + 1);
        let mut pair = [[0.0; 3]; 2];
        for side in Side::both(round) {
            pair[side as usize] = child(side, url)?;
        }
        let [plain, ours] = pair;
        first.push((plain[0], ours[0]));
        repeated.push((plain[1], ours[1]));
        peak.push((plain[2], ours[2]));
    }
    eprintln!();
    Ok(vec![
        Measure::of_pairs("first 100 MB response", "ms", &first, Some(1.1)),
        Measure::of_pairs("next 100 MB responses", "ms", &repeated, None),
        Measure::of_pairs("peak memory of that process", "MB", &peak, None),
    ])
}

fn child(side: Side, url: &str) -> Result<[f64; 3]> {
    let output = Command::new(env::current_exe()?).args([SAMPLE, &side.to_string(), url]).output()?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout)?;
    let numbers = text.split_whitespace().map(str::parse).collect::<Result<Vec<f64>, _>>()?;
    numbers.try_into().ok().context("a sample has three numbers")
}

/// Reads the large response in this process: milliseconds of the first time, of the next ones, and megabytes.
///
/// # Errors
/// When a call fails.
pub(crate) fn sample(side: &str, url: &str) -> Result<String> {
    let side = Side::parse(side).context("no such side")?;
    let (plain, ours) = (Plain::new(url)?, ours::client(url)?);
    let mut times = runtime()?.block_on(async {
        let mut times = Vec::new();
        for _ in 0..=REPEATED {
            let begun = Instant::now();
            let raw = match side {
                Side::Plain => plain.raw().await?,
                Side::Ours => ours::raw(&ours).await?,
            };
            times.push(begun.elapsed().as_secs_f64() * 1_000.0);
            ensure!(raw.len() > LARGE - 1_000, "a part is missing");
        }
        Ok(times)
    })?;
    let first = times.remove(0);
    times.sort_by(f64::total_cmp);
    let repeated = times.get(times.len() / 2).copied().unwrap_or_default();
    Ok(format!("{first} {repeated} {}", peak_megabytes().unwrap_or_default()))
}

/// The most memory that this process had, where the system tells it.
fn peak_megabytes() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse::<f64>().ok().map(|kilobytes| kilobytes / 1_000.0)
}
