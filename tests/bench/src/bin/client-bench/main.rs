//! Compares the client with plain reqwest: time and sizes here, memory by `client-bench-memory` beside it.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "printing is what a command line does")]

mod arguments;
mod first;
mod timing;

use std::process::{Command, ExitCode};
use std::{env, fs};

use anyhow::{Context, Result, bail};
use arguments::Arguments;
use client_bench::remote::{Remote, SERVE};
use client_bench::stats::{Measure, table};
use client_bench::{server, sizes};
use serde_json::{Value, json};

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<ExitCode> {
    let given: Vec<String> = env::args().skip(1).collect();
    // What this program starts itself for.
    match given.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [SERVE] => {
            server::serve(|port| println!("{port}"))?;
            return Ok(ExitCode::SUCCESS);
        }
        [first::SAMPLE, side, url] => {
            println!("{}", first::sample(side, url)?);
            return Ok(ExitCode::SUCCESS);
        }
        _ => {}
    }
    let arguments = Arguments::parse(&given)?;
    let measures = measure(&arguments)?;
    println!("{}", table(&measures));
    if let Some(path) = &arguments.markdown {
        fs::write(path, table(&measures)).with_context(|| format!("cannot write {path}"))?;
    }
    if let Some(path) = &arguments.json {
        let text = serde_json::to_string_pretty(&json!({ "measures": measures }))?;
        fs::write(path, text + "\n").with_context(|| format!("cannot write {path}"))?;
    }
    let above = measures.iter().filter(|measure| measure.is_within() == Some(false)).count();
    if above > 0 {
        eprintln!("{above} of {} measures are above their limits", measures.len());
    }
    Ok(ExitCode::from(u8::from(arguments.check && above > 0)))
}

fn measure(arguments: &Arguments) -> Result<Vec<Measure>> {
    let mut measures = Vec::new();
    let quick = arguments.quick;
    if arguments.wants("sizes") {
        let all = sizes::all()?;
        let (largest, size) = all.into_iter().max_by_key(|(_, size)| *size).context("no operation")?;
        eprintln!("sizes: the largest future is that of {largest}");
        measures.push(Measure::of_value(
            "largest `send()` future",
            "bytes",
            None,
            as_f64(size),
            Some(1_024.0),
        ));
        measures.push(Measure::of_value(
            "`bulk().wait()` future",
            "bytes",
            None,
            as_f64(sizes::wait()?),
            Some(1_536.0),
        ));
    }
    if arguments.wants("memory") {
        measures.extend(memory()?);
    }
    let server = Remote::start()?;
    if arguments.wants("get") {
        measures.extend(timing::gets(&server.url(), quick)?);
    }
    if arguments.wants("items") {
        measures.extend(timing::items(&server.url(), quick)?);
    }
    if arguments.wants("first") {
        measures.extend(first::large(&server.url(), quick)?);
    }
    if arguments.wants("burst") {
        measures.extend(timing::bursts(&server.url(), quick)?);
    }
    Ok(measures)
}

/// Runs the program beside this one, whose allocator counts.
fn memory() -> Result<Vec<Measure>> {
    let program =
        env::current_exe()?.with_file_name(format!("client-bench-memory{}", env::consts::EXE_SUFFIX));
    let output = Command::new(&program)
        .stderr(std::process::Stdio::inherit())
        .output()
        .with_context(|| format!("cannot run {}", program.display()))?;
    if !output.status.success() {
        bail!("{} has failed", program.display());
    }
    let read: Value = serde_json::from_slice(&output.stdout)?;
    let number = |name: &str, side: &str| read[name][side].as_f64().context("no number");
    let measure = |name: &str, title: &str, unit: &'static str, limit: Option<f64>| -> Result<Measure> {
        Ok(Measure::of_value(title, unit, Some(number(name, "plain")?), number(name, "ours")?, limit))
    };
    Ok(vec![
        measure("call_kilobytes", "memory of a waiting call, 10,000 in flight", "kB", Some(25.0))?,
        // Most of it is the HTTP client's for a connection, of which each of these calls has one.
        measure("waiting_kilobytes", "the same with its connection", "kB", None)?,
        measure("get_allocations", "allocations of a GET", "count", None)?,
        measure("get_kilobytes", "allocated by a GET", "kB", None)?,
        measure("large_allocations", "allocations of a 100 MB response", "count", None)?,
        measure("large_peak_megabytes", "peak of a 100 MB response", "MB", None)?,
        measure("large_megabytes", "allocated by a 100 MB response", "MB", None)?,
    ])
}

#[expect(clippy::cast_precision_loss, reason = "sizes are small")]
fn as_f64(size: usize) -> f64 {
    size as f64
}
