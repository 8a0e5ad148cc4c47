//! The client against servers that misbehave, for as long as one likes:
//! `cargo run -p client-tests --bin endurance -- --seconds 600 --seed 1`.
//!
//! Tasks read, list, search, create and delete at the same time, half of them over HTTP/1.1 and half over HTTP/2. The
//! servers answer a good part of it with faults, chosen by a seeded generator: over HTTP/2 also with peers that go silent,
//! refused streams and GOAWAY. In the end every call has ended, no create has reached a server again after it may have been
//! done, every list that ended well was whole, and the memory is flat. Figures are printed.

#![expect(clippy::print_stdout, reason = "printing figures is what it is for")]

mod fault;
mod figures;
mod frames;
mod http1;
mod http2;
mod lateness;
mod memory;
mod protocol;
mod record;
mod response;
mod server;
mod work;

use cloudflare_email_security::transport::HttpTransport;
use cloudflare_email_security::{Client, RetryPolicy};
use figures::Figures;
use lateness::Lateness;
use memory::Memory;
use protocol::Protocol;
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
        let mut arguments = Self { seconds: 600, seed: 1, tasks: 16 };
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
        println!("every call ended; nothing was done twice; every list was whole; the memory is flat");
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// One protocol: its server, and what its tasks count.
struct Side {
    protocol: Protocol,
    server: Server,
    transport: Counting,
    figures: Arc<Figures>,
}

impl Side {
    async fn new(protocol: Protocol, seed: u64) -> Self {
        let server = Server::start(protocol, seed).await;
        let mut transport = HttpTransport::builder().no_proxy().connect_timeout(Duration::from_secs(1));
        if let Some(root) = server.root_pem() {
            transport = transport.root_certificates_pem(root).no_system_root_certificates();
        }
        let transport = Counting::new(transport.build().expect("good"));
        Self { protocol, server, transport, figures: Arc::default() }
    }

    /// Prints the figures, and gives what is not as it should be.
    fn judge(&self, lateness: Duration) -> Vec<String> {
        println!("{}", self.protocol);
        self.figures.print(&self.transport);
        self.server.record().print();
        let mut faults = self.figures.faults(ATTEMPT + CALL + 2 * lateness);
        faults.extend(self.server.record().faults(lateness));
        faults.into_iter().map(|fault| format!("{}: {fault}", self.protocol)).collect()
    }
}

/// Runs for the time that was asked for, prints the figures, and gives what is not as it should be.
async fn run(arguments: &Arguments) -> Vec<String> {
    let mut sides = Vec::new();
    for protocol in Protocol::ALL {
        sides.push(Side::new(protocol, arguments.seed).await);
    }
    let begin = Instant::now();
    let length = Duration::from_secs(arguments.seconds);
    let end = begin + length;
    let (memory, lateness) = (Memory::watch(length), Lateness::watch());
    let mut tasks = Vec::new();
    for number in 0..arguments.tasks {
        let protocol = Protocol::of_task(number, arguments.tasks);
        let side = sides.iter().find(|side| side.protocol == protocol).expect("both are there");
        let client = client(&side.server, &side.transport, number);
        let worker = Worker::new(number, arguments.seed, client, Arc::clone(&side.figures));
        tasks.push(tokio::spawn(worker.work_until(end)));
    }
    let mut faults = Vec::new();
    for (number, task) in tasks.into_iter().enumerate() {
        let most = end.saturating_duration_since(Instant::now()) + Duration::from_mins(1);
        match tokio::time::timeout(most, task).await {
            Ok(Ok(())) => {}
            Ok(Err(fault)) => faults.push(format!("task {number} panicked: {fault}")),
            Err(_) => faults.push(format!("a call of task {number} has not ended a minute after the time")),
        }
    }
    println!("{} s, seed {}, {} tasks", begin.elapsed().as_secs(), arguments.seed, arguments.tasks);
    let lateness = lateness.longest();
    println!("timers      {} ms late at most", lateness.as_millis());
    faults.extend(sides.iter().flat_map(|side| side.judge(lateness)));
    faults.extend(memory.judge());
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
