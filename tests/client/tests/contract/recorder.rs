//! A transport that remembers what was sent and what the mock server says about it in its headers.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use cloudflare_email_security::transport::{
    Body, BoxFuture, CallOptions, HttpTransport, Transport, TransportError,
};
use http::{HeaderMap, Method, Request, Response, StatusCode, Uri};
use serde_json::Value;

use crate::document::Operation;

/// Stands around the client's own transport. Clones share what they remember.
#[derive(Clone)]
pub(crate) struct Recorder {
    inner: HttpTransport,
    answered: Arc<Mutex<Vec<Exchange>>>,
}

/// A request and the head of its answer.
pub(crate) struct Exchange {
    method: Method,
    uri: Uri,
    sent: Vec<u8>,
    status: StatusCode,
    headers: HeaderMap,
}

impl Recorder {
    pub(crate) fn new(inner: HttpTransport) -> Self {
        Self { inner, answered: Arc::default() }
    }

    /// What was answered since the last time.
    pub(crate) fn take(&self) -> Vec<Exchange> {
        std::mem::take(&mut *self.answered.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Transport for Recorder {
    fn send(
        &self,
        request: Request<Body>,
        options: &CallOptions,
    ) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        let (method, uri) = (request.method().clone(), request.uri().clone());
        let sent = request.body().as_bytes().unwrap_or_default().to_vec();
        let sending = self.inner.send(request, options);
        let answered = Arc::clone(&self.answered);
        Box::pin(async move {
            let response = sending.await?;
            let (status, headers) = (response.status(), response.headers().clone());
            let exchange = Exchange { method, uri, sent, status, headers };
            answered.lock().unwrap_or_else(PoisonError::into_inner).push(exchange);
            Ok(response)
        })
    }
}

impl Exchange {
    /// What the server has to say against the request. A remark on length, range, pattern or format does not make it
    /// invalid, but counts.
    pub(crate) fn remarks(&self) -> Vec<String> {
        let count = self.header("error-count");
        if self.header("request-valid") == "true" && count == "0" {
            return Vec::new();
        }
        let Self { method, uri, status, .. } = self;
        let mut lines = vec![format!("{method} {uri} does not fit the document (status {status})")];
        for number in 1..=count.parse().unwrap_or(0_usize) {
            let part = |part: &str| self.header(&format!("error-{number}-{part}"));
            lines.push(format!("  {} {} {}", part("code"), part("path"), part("message")));
        }
        lines
    }

    /// Whether the server took the request for another operation.
    pub(crate) fn mistaken(&self, operation: &Operation) -> Option<String> {
        let (method, path) = (self.method.as_str(), self.header("matched-path"));
        (method != operation.method || path != operation.path)
            .then(|| format!("it was taken for {method} {path}"))
    }

    /// The names in the query.
    pub(crate) fn query_names(&self) -> BTreeSet<String> {
        let query = self.uri.query().unwrap_or_default();
        url::form_urlencoded::parse(query.as_bytes()).map(|(name, _)| name.into_owned()).collect()
    }

    /// The body as JSON, `null` if none was sent.
    pub(crate) fn body(&self) -> Value {
        if self.sent.is_empty() {
            return Value::Null;
        }
        serde_json::from_slice(&self.sent).expect("a body of JSON")
    }

    fn header(&self, name: &str) -> &str {
        let value = self.headers.get(format!("x-steady-{name}"));
        value.and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}
