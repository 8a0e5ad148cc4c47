//! The two clients that are compared, and the server that answers both.
//!
//! Everything runs on one thread per process: the clients in one, the server in another.

pub mod bodies;
mod call;
#[rustfmt::skip]
#[path = "../../client/tests/generated/everything/mod.rs"]
mod everything;
pub mod ours;
pub mod plain;
pub mod remote;
pub mod server;
pub mod sizes;
pub mod stats;

use std::fmt;

/// How many calls are made at once.
pub const CALLS_AT_ONCE: usize = 10_000;

/// Which of the two clients makes a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// reqwest with `serde_json` and structs written by hand.
    Plain,
    /// The generated crate.
    Ours,
}

impl Side {
    /// Both, and in the other order every second time, so that neither always profits from going first.
    pub fn both(round: usize) -> [Self; 2] {
        if round.is_multiple_of(2) { [Self::Plain, Self::Ours] } else { [Self::Ours, Self::Plain] }
    }

    /// Reads what `Display` writes.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Plain, Self::Ours].into_iter().find(|side| side.to_string() == text)
    }
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Plain => "plain",
            Self::Ours => "ours",
        })
    }
}

/// A runtime of one thread.
///
/// # Errors
/// When the system gives no event queue.
pub fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()
}
