//! The mock server `steady`, from its start to its end.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// How long it may take to read the document and to listen.
const START_LIMIT: Duration = Duration::from_secs(30);
/// How long one question about its health may take.
const HEALTH_LIMIT: Duration = Duration::from_secs(2);
const BETWEEN_QUESTIONS: Duration = Duration::from_millis(50);

/// Runs its arguments until standard input ends. That is when whoever started it lets go of the pipe or is gone,
/// however it ended, so no server is left behind.
const WHILE_WANTED: &str = r#"exec 3<&0; "$@" </dev/null & server=$!; { cat <&3 >/dev/null; kill "$server" 2>/dev/null; } & wait "$server""#;

/// A running server. It ends when this value goes.
#[derive(Debug)]
pub(super) struct MockServer {
    process: Child,
    address: SocketAddr,
}

impl MockServer {
    /// Starts the server on a free port of the loopback interface and waits until it answers.
    ///
    /// # Errors
    /// When it ends or says nothing instead.
    pub(super) fn start(steady: &Path, document: &Path) -> Result<Self> {
        let address = free_address()?;
        let process = Command::new("bash")
            .args(["-c", WHILE_WANTED, "steady"])
            .arg(steady)
            .args(["--host", &address.ip().to_string(), "--port", &address.port().to_string()])
            .args(["--quiet", "--no-color", "--validator-strict-oneof"])
            .arg(document)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .context("cannot start the mock server")?;
        let mut server = Self { process, address };
        server.wait_until_healthy()?;
        Ok(server)
    }

    /// Where it listens.
    pub(super) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    fn wait_until_healthy(&mut self) -> Result<()> {
        let started = Instant::now();
        while started.elapsed() < START_LIMIT {
            if let Some(status) = self.process.try_wait().context("cannot ask for the mock server")? {
                bail!("the mock server does not start ({status})");
            }
            if is_healthy(self.address) {
                return Ok(());
            }
            thread::sleep(BETWEEN_QUESTIONS);
        }
        bail!("the mock server does not answer on {} after {} s", self.address, START_LIMIT.as_secs())
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        // It was told to end; what it says about that does not matter any more.
        let _ = self.process.wait();
    }
}

/// An address that nobody listens on at the moment.
fn free_address() -> Result<SocketAddr> {
    let probe =
        TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("the loopback interface has no free port")?;
    probe.local_addr().context("the loopback interface has no free port")
}

/// Whether the server says of itself that it is well. Anything else than a plain yes is a no.
fn is_healthy(address: SocketAddr) -> bool {
    let ask = || -> std::io::Result<String> {
        let mut stream = TcpStream::connect_timeout(&address, HEALTH_LIMIT)?;
        stream.set_read_timeout(Some(HEALTH_LIMIT))?;
        stream.set_write_timeout(Some(HEALTH_LIMIT))?;
        write!(stream, "GET /_x-steady/health HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    };
    ask().is_ok_and(|answer| answer.split_whitespace().nth(1) == Some("200"))
}
