//! The client against a server that misbehaves, for as long as one likes:
//! `cargo run -p client-tests --bin endurance -- --seconds 300 --seed 1`.
//!
//! Tasks read, list, search, create and delete at the same time, and the server answers a good part of it with faults,
//! chosen by a seeded generator. In the end every call has ended, no create has reached the server again after it may
//! have been done, every list that ended well was whole, and the memory has not grown. Figures are printed.

#![expect(clippy::print_stdout, reason = "printing figures is what it is for")]

mod fault;
mod figures;
mod memory;
mod server;
mod wire;
mod work;

use cloudflare_email_security::transport::HttpTransport;
use cloudflare_email_security::{Client, RetryPolicy};
use figures::Figures;
use memory::Memory;
use server::Server;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};
use work::{Counting, Worker};

/// One attempt may take so long, and a call with all its attempts.
const ATTEMPT: Duration = Duration::from_millis(300);
const CALL: Duration = Duration::from_secs(3);
const MAX_RESPONSE_BYTES: usize = 64 * 1024;

/// What the command line says.
struct Arguments {
    seconds: u64,
    seed: u64,
    tasks: u64,
}

impl Arguments {
    fn read(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut arguments = Self { seconds: 300, seed: 1, tasks: 16 };
        while let Some(word) = words.next() {
            let value = words.next().and_then(|value| value.parse().ok());
            let value = value.ok_or_else(|| format!("`{word}` needs a whole number"))?;
            match word.as_str() {
                "--seconds" => arguments.seconds = value,
                "--seed" => arguments.seed = value,
                "--tasks" => arguments.tasks = value,
                _ => return Err(format!("`{word}` is none of --seconds, --seed and --tasks")),
            }
        }
        Ok(arguments)
    }
}

fn main() -> ExitCode {
    let arguments = match Arguments::read(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(message) => {
            println!("error: {message}");
            return ExitCode::from(2);
        }
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let faults = runtime.expect("a runtime").block_on(run(&arguments));
    for fault in &faults {
        println!("NOT TRUE: {fault}");
    }
    if faults.is_empty() {
        println!("every call ended; nothing was done twice; every list was whole; the memory is bounded");
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Runs for the time that was asked for, prints the figures, and gives what is not as it should be.
async fn run(arguments: &Arguments) -> Vec<String> {
    let server = Server::start(arguments.seed).await;
    let transport =
        HttpTransport::builder().no_proxy().connect_timeout(Duration::from_secs(1)).build().expect("good");
    let transport = Counting::new(transport);
    let figures = Arc::new(Figures::default());
    let begin = Instant::now();
    let end = begin + Duration::from_secs(arguments.seconds);
    let tasks: Vec<_> = (0..arguments.tasks)
        .map(|number| {
            let client = client(&server, &transport, number);
            let worker = Worker::new(number, arguments.seed, client, Arc::clone(&figures));
            tokio::spawn(worker.work_until(end))
        })
        .collect();
    // What is made once, buffers and connections, is there after a part of the time.
    tokio::time::sleep(Duration::from_secs(arguments.seconds.div_ceil(4))).await;
    let early = Memory::now();
    let mut faults = Vec::new();
    for (number, task) in tasks.into_iter().enumerate() {
        let most = end.saturating_duration_since(Instant::now()) + Duration::from_mins(1);
        match tokio::time::timeout(most, task).await {
            Ok(Ok(())) => {}
            Ok(Err(fault)) => faults.push(format!("task {number} panicked: {fault}")),
            Err(_) => faults.push(format!("a call of task {number} has not ended a minute after the time")),
        }
    }
    let late = Memory::now();
    println!("{} s, seed {}, {} tasks", begin.elapsed().as_secs(), arguments.seed, arguments.tasks);
    figures.print(&transport);
    server.print();
    Memory::print(early.as_ref(), late.as_ref());
    faults.extend(figures.faults(ATTEMPT + CALL));
    faults.extend(server.faults());
    faults.extend(Memory::faults(early, late));
    faults
}

/// Small limits, so that every one of them is met. Half of the clients repeat without a budget, which would soon be
/// empty here.
fn client(server: &Server, transport: &Counting, number: u64) -> Client {
    let policy = RetryPolicy::default()
        .max_retries(3)
        .first_delay(Duration::from_millis(5))
        .max_delay(Duration::from_millis(40));
    Client::builder()
        .api_token("t")
        .base_url(server.url())
        .transport(transport.clone())
        .timeout(ATTEMPT)
        .idle_read_timeout(ATTEMPT / 2)
        .deadline(CALL)
        .max_response_bytes(MAX_RESPONSE_BYTES)
        .accepted_timeout(Duration::from_millis(500))
        .retry(policy)
        .retry_budget(number.is_multiple_of(2))
        .build()
        .expect("a good description")
}
