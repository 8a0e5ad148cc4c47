//! The server in a process of its own, seen from the process of the clients.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};

use crate::server::{COUNT, RELEASE};

/// The first argument of the program that makes it the server.
pub const SERVE: &str = "serve";

/// A server that ends with this value.
#[derive(Debug)]
pub struct Remote {
    child: Child,
    port: u16,
}

impl Remote {
    /// Starts this program again as a server.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start() -> Result<Self> {
        let program = std::env::current_exe().context("this program has no path")?;
        let mut child = Command::new(program)
            .arg(SERVE)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .context("the server does not start")?;
        let mut line = String::new();
        let stdout = child.stdout.take().context("the server writes nothing")?;
        BufReader::new(stdout).read_line(&mut line)?;
        let port = line.trim().parse().context("the server does not tell its port")?;
        Ok(Self { child, port })
    }

    /// Its base URL.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// How many requests it holds.
    ///
    /// # Errors
    /// When it does not answer.
    pub fn held(&self) -> Result<usize> {
        self.ask(COUNT)
    }

    /// Lets it answer them.
    ///
    /// # Errors
    /// When it does not answer.
    pub fn release(&self) -> Result<()> {
        self.ask(RELEASE).map(drop)
    }

    fn ask(&self, path: &str) -> Result<usize> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        write!(stream, "GET {path} HTTP/1.1\r\n\r\n")?;
        stream.shutdown(std::net::Shutdown::Write)?;
        let mut response = String::new();
        stream.read_to_string(&mut response)?;
        let (_, number) = response.rsplit_once("\r\n").context("no head")?;
        number.parse().context("no number")
    }
}

impl Drop for Remote {
    fn drop(&mut self) {
        // It may be over already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
