//! A transport that answers every operation with the document's example: the API without a network.

use super::mock_transport::{MockReply, RecordedRequest};
use super::transport::{Body, BoxFuture, CallOptions, Transport, TransportError, TransportErrorKind};
use crate::operations::example_answers::EXAMPLE_ANSWERS;
use crate::service::EMPTY_PAGE;
use http::Response;
use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What an operation answers in the document's own words.
#[derive(Clone, Copy, Debug)]
pub struct ExampleAnswer {
    /// The document's name of the operation.
    pub operation_id: &'static str,
    /// The status.
    pub status: u16,
    /// The body; empty where there is none.
    pub body: &'static str,
}

/// Answers every operation with the document's example, records the calls, and gives other answers where a test asks
/// for them. It opens no socket and keeps nothing: what is created is not listed afterwards.
///
/// Clones share what is recorded and what was asked for: keep one and give another to the client.
#[derive(Clone, Default)]
pub struct FakeApi {
    shared: Arc<Mutex<Shared>>,
}

#[derive(Default)]
struct Shared {
    scripts: BTreeMap<String, VecDeque<MockReply>>,
    calls: Vec<RecordedRequest>,
}

impl FakeApi {
    /// An API that answers everything with its example.
    pub fn new() -> Self {
        Self::default()
    }

    /// Gives the next call of an operation this answer in place of the example. Said several times, the answers come in
    /// their order; after them the example comes again.
    ///
    /// # Panics
    /// When the document has no operation of that name: a typing error would make a test say what it does not check.
    #[must_use]
    pub fn on(self, operation_id: &str, reply: MockReply) -> Self {
        self.push(operation_id, reply);
        self
    }

    /// As [`on`](Self::on), for an API that is in use already.
    ///
    /// # Panics
    /// As `on` does.
    pub fn push(&self, operation_id: &str, reply: MockReply) {
        let is_known = position(operation_id).is_some();
        assert!(is_known, "`{operation_id}` is not the name of an operation with an example");
        self.lock().scripts.entry(operation_id.to_owned()).or_default().push_back(reply);
    }

    /// The calls so far, in their order; a repetition is a call of its own.
    pub fn calls(&self) -> Vec<RecordedRequest> {
        self.lock().calls.clone()
    }

    /// The operations that have an example, by name.
    pub fn operation_ids() -> impl Iterator<Item = &'static str> {
        EXAMPLE_ANSWERS.iter().map(|example| example.operation_id)
    }

    fn lock(&self) -> MutexGuard<'_, Shared> {
        // A test that panicked elsewhere has left nothing half done in here.
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn position(operation_id: &str) -> Option<usize> {
    EXAMPLE_ANSWERS.binary_search_by_key(&operation_id, |example| example.operation_id).ok()
}

/// The document's example as an answer.
fn example(operation_id: &str) -> MockReply {
    let found = position(operation_id).and_then(|position| EXAMPLE_ANSWERS.get(position));
    match found {
        Some(example) if example.body.is_empty() => MockReply::status(example.status),
        Some(example) => MockReply::json(example.status, example.body),
        None => MockReply::fault(TransportErrorKind::Io),
    }
}

impl Transport for FakeApi {
    fn send(
        &self,
        request: http::Request<Body>,
        options: &CallOptions,
    ) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        let operation_id = options.operation_id();
        let is_later = options.is_later_page(request.uri());
        let scripted = {
            let mut shared = self.lock();
            shared.calls.push(RecordedRequest::new(request, options));
            shared.scripts.get_mut(operation_id).and_then(VecDeque::pop_front)
        };
        // The example is the only page; without this a listing would find it again and again.
        let usual = || if is_later { MockReply::json(200, EMPTY_PAGE) } else { example(operation_id) };
        scripted.unwrap_or_else(usual).play()
    }
}

impl fmt::Debug for FakeApi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeApi").field("calls", &self.lock().calls.len()).finish_non_exhaustive()
    }
}
