//! The one line that switches the log of a client on.

use super::super::Transport;
use super::{Log, MAX_LOGGED_BYTES, WireLog};
use crate::runtime::client_builder::ClientBuilder;
use std::io::Write;
use std::sync::Arc;

/// Whether and how much a client writes.
pub(crate) struct LogSettings {
    log: Option<Arc<Log>>,
    max_logged_bytes: usize,
}

impl Default for LogSettings {
    fn default() -> Self {
        Self { log: None, max_logged_bytes: MAX_LOGGED_BYTES }
    }
}

impl LogSettings {
    /// The transport itself, unless a log was asked for.
    pub(crate) fn around(&self, transport: Arc<dyn Transport>) -> Arc<dyn Transport> {
        match &self.log {
            Some(log) => Arc::new(WireLog {
                inner: transport,
                log: Arc::clone(log),
                max_logged_bytes: self.max_logged_bytes,
            }),
            None => transport,
        }
    }
}

impl ClientBuilder {
    /// Writes every request and response to `writer`, to see what goes over the wire: `log_to(std::io::stderr())`.
    ///
    /// **URLs, headers and bodies are written, and they hold addresses and mail.** The log is for the search for a fault,
    /// and not for the logs of production.
    ///
    /// The request is written when it is sent, and the response when its body is over. A number ties them together.
    ///
    /// ```text
    /// #1 > 2026-11-01T12:00:00.25Z GET https://api.example/v1/things?page=2 (list_things)
    /// #1 > authorization: <hidden>
    /// #1 > accept: application/json
    /// #1 < 200 OK after 12.345ms
    /// #1 < content-type: application/json
    /// #1 < body: 13 bytes after 13.456ms
    /// #1 <| {"result":[]}
    /// ```
    ///
    /// - Each attempt is an exchange of its own. Its lines are written in one piece, so calls at the same time do not mix.
    /// - The times are from the sending to the head of the response, and to the end of its body.
    /// - The headers are those that the client hands to its transport. The HTTP client adds its own, such as `host` and
    ///   `accept-encoding`.
    /// - The values of credentials, cookies, sensitive headers and headers whose name looks like a secret are `<hidden>`.
    ///   Such a value is hidden in the URL and in bodies too, where a server sends it back.
    /// - A body is written as the client reads it, decompressed, up to
    ///   [`max_logged_bytes`](Self::max_logged_bytes). Of a body that is not UTF-8 the length is written.
    /// - Control characters of the server are escaped. Lines of bodies begin with `<|` or `>|`, so that no body can look
    ///   like a header.
    /// - An attempt without a whole response says why, or `given up`: the call was cancelled, or a limit of the client was
    ///   reached.
    ///
    /// A writer that fails does not fail a call. A writer that blocks holds up the calls of the client.
    pub fn log_to(mut self, writer: impl Write + Send + 'static) -> Self {
        self.log.log = Some(Arc::new(Log::new(writer)));
        self
    }

    /// How many bytes of each body [`log_to`](Self::log_to) writes; the rest is only counted. 65,536 by default. Zero
    /// writes no body.
    pub fn max_logged_bytes(mut self, limit: usize) -> Self {
        self.log.max_logged_bytes = limit;
        self
    }
}
