//! The two protocols, each with a server and half of the tasks.

use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protocol {
    /// Without TLS.
    Http1,
    /// Over TLS, many requests at once on a connection.
    Http2,
}

impl Protocol {
    pub(crate) const ALL: [Self; 2] = [Self::Http1, Self::Http2];

    /// The protocol of a task: one half has the one, one the other.
    pub(crate) fn of_task(task: u64, tasks: u64) -> Self {
        if task < tasks / 2 { Self::Http1 } else { Self::Http2 }
    }
}

impl fmt::Display for Protocol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Http1 => "HTTP/1.1",
            Self::Http2 => "HTTP/2",
        })
    }
}
