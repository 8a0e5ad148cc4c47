//! One attempt in the log: its request when it is sent, its response when it is over, however it ends.

use super::Log;
use super::text::{Lines, Secrets};
use crate::runtime::clock;
use crate::runtime::reason::reason;
use crate::runtime::timestamp::Timestamp;
use crate::runtime::transport::{Body, CallOptions, TransportError};
use http::{HeaderMap, Request, StatusCode};
use std::fmt::Arguments;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// Writes the response when it ends, or when it is dropped before.
pub(super) struct Exchange {
    log: Arc<Log>,
    limit: usize,
    secrets: Secrets,
    begun: Instant,
    /// The head of the response, once it is there.
    lines: Lines,
    has_head: bool,
    /// The beginning of the body, up to the limit.
    kept: Vec<u8>,
    /// Of the whole body so far.
    length: usize,
    is_written: bool,
}

impl Exchange {
    /// Writes the request.
    pub(super) fn begin(
        log: &Arc<Log>,
        limit: usize,
        request: &Request<Body>,
        options: &CallOptions,
    ) -> Self {
        let (id, secrets) = (log.begin(), Secrets::of(request.headers()));
        let mut lines = Lines::new(format!("#{id} >"));
        let (at, method, uri) = (Timestamp::from(clock::wall()), request.method(), request.uri());
        let url = secrets.hidden_in(&uri.to_string());
        lines.add(format_args!("{} {method} {url} ({})", at.as_str(), options.operation_id()));
        lines.add_headers(request.headers(), &secrets);
        match request.body().as_bytes() {
            Some([]) => {}
            Some(bytes) => {
                let kept = bytes.get(..limit).unwrap_or(bytes);
                lines.add_body(kept, bytes.len(), format_args!(""), &secrets);
            }
            None => lines.add(format_args!("body: in pieces")),
        }
        log.write(lines.as_str());
        Self {
            log: Arc::clone(log),
            limit,
            secrets,
            begun: clock::now(),
            lines: Lines::new(format!("#{id} <")),
            has_head: false,
            kept: Vec::new(),
            length: 0,
            is_written: false,
        }
    }

    /// Notes the head of the response.
    pub(super) fn answered(&mut self, status: StatusCode, headers: &HeaderMap) {
        self.has_head = true;
        self.lines.add(format_args!("{status} after {:.3?}", self.begun.elapsed()));
        self.lines.add_headers(headers, &self.secrets);
    }

    /// Notes a piece of its body.
    pub(super) fn received(&mut self, piece: &[u8]) {
        let left = self.limit - self.kept.len();
        self.kept.extend_from_slice(piece.get(..left).unwrap_or(piece));
        self.length = self.length.saturating_add(piece.len());
    }

    /// Writes the response, which is whole, or ended by a fault.
    pub(super) fn end(&mut self, fault: Option<&TransportError>) {
        let after = self.begun.elapsed();
        match fault {
            None => self.write(after, format_args!("")),
            Some(error) => {
                let reason = std::error::Error::source(error).map(|cause| reason(error.kind(), cause));
                let reason = self.secrets.hidden_in(&reason.unwrap_or_default());
                self.write(after, format_args!(", {error}: {reason}"));
            }
        }
    }

    fn write(&mut self, after: Duration, end: Arguments<'_>) {
        if std::mem::replace(&mut self.is_written, true) {
            return;
        }
        if self.has_head {
            let Self { lines, kept, length, secrets, .. } = self;
            lines.add_body(kept, *length, format_args!(" after {after:.3?}{end}"), secrets);
        } else {
            self.lines.add(format_args!("no response after {after:.3?}{end}"));
        }
        self.log.write(self.lines.as_str());
    }
}

impl Drop for Exchange {
    fn drop(&mut self) {
        self.write(self.begun.elapsed(), format_args!(", given up"));
    }
}
