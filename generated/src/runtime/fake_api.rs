//! A transport that answers every operation with the document's example: the API without a network.

use super::mock_transport::{MockReply, RecordedRequest, refuse};
use super::nearest::nearest;
use super::raw_request::RAW;
use super::transport::{Body, BoxFuture, CallOptions, Transport, TransportError};
use crate::operations::example_answers::EXAMPLE_ANSWERS;
use crate::service::EMPTY_PAGE;
use http::Response;
use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// An operation of the document, and what it answers in the document's own words.
#[derive(Clone, Copy, Debug)]
pub struct ExampleAnswer {
    /// The document's name of the operation.
    pub operation_id: &'static str,
    /// Its successful answer; `None` where the document shows none.
    pub example: Option<Example>,
}

/// A successful answer as the document shows it.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// The status.
    pub status: u16,
    /// The media type of the body; empty where there is no body.
    pub content_type: &'static str,
    /// The body; empty where there is none.
    pub body: &'static str,
}

/// Answers every operation with the document's example, records the calls, and gives other answers where a test asks
/// for them. It opens no socket and keeps nothing: what is created is not listed afterwards.
///
/// A call whose operation has no example in the document is refused with an error of the kind `Request`, which names the
/// operation. [`on`](Self::on) and [`on_always`](Self::on_always) give it an answer.
///
/// A test that wants to know of every call that it did not expect begins with [`strict`](Self::strict).
///
/// Clones share what is recorded and what was asked for: keep one and give another to the client.
#[derive(Clone, Default)]
pub struct FakeApi {
    shared: Arc<Mutex<Shared>>,
}

#[derive(Default)]
struct Shared {
    /// Whether a call that the test says nothing of is refused.
    is_strict: bool,
    scripts: BTreeMap<String, Script>,
    calls: Vec<RecordedRequest>,
}

/// What a test wants of one operation.
#[derive(Default)]
struct Script {
    /// Once each, in their order.
    next: VecDeque<MockReply>,
    /// When those are used up.
    always: Option<MockReply>,
}

impl FakeApi {
    /// An API that answers each operation with its example.
    pub fn new() -> Self {
        Self::default()
    }

    /// An API that has no examples: it answers what a test asks for, and refuses every other call with an error of the
    /// kind `Request` that names the operation. Such a call is recorded, and it is not repeated.
    ///
    /// The pages of a list are calls, too. A listing that asks for one more than [`on`](Self::on) was given ends with that
    /// error: the last answer has to say that it is the last, or an answer without items has to follow it. What
    /// [`on_always`](Self::on_always) was given is a whole list.
    pub fn strict() -> Self {
        let shared = Shared { is_strict: true, ..Shared::default() };
        Self { shared: Arc::new(Mutex::new(shared)) }
    }

    /// Gives the next call of an operation this answer in place of the example. Said several times, the answers come in
    /// their order; after them comes what [`on_always`](Self::on_always) says, or the example again. Calls of
    /// [`Client::request`](crate::Client::request) have the name `raw`.
    ///
    /// # Panics
    /// When the document has no operation of that name: a typing error would make a test say what it does not check.
    #[must_use]
    #[track_caller]
    pub fn on(self, operation_id: &str, reply: MockReply) -> Self {
        self.push(operation_id, reply);
        self
    }

    /// Gives every call of an operation this answer in place of the example, once those of [`on`](Self::on) are used up.
    /// Said again, it replaces what was said before.
    ///
    /// A success stands for a whole list: the pages after its first one are empty, as those after the example are. A page
    /// is one after the first when its call has a number above 1, or a cursor.
    ///
    /// # Panics
    /// As `on` does.
    #[must_use]
    #[track_caller]
    pub fn on_always(self, operation_id: &str, reply: MockReply) -> Self {
        self.set_always(operation_id, reply);
        self
    }

    /// As [`on`](Self::on), for an API that is in use already.
    ///
    /// # Panics
    /// As `on` does.
    #[track_caller]
    pub fn push(&self, operation_id: &str, reply: MockReply) {
        self.script(operation_id, |script| script.next.push_back(reply));
    }

    /// As [`on_always`](Self::on_always), for an API that is in use already.
    ///
    /// # Panics
    /// As `on` does.
    #[track_caller]
    pub fn set_always(&self, operation_id: &str, reply: MockReply) {
        self.script(operation_id, |script| script.always = Some(reply));
    }

    #[track_caller]
    fn script(&self, operation_id: &str, change: impl FnOnce(&mut Script)) {
        if operation_id != RAW {
            known(operation_id);
        }
        change(self.lock().scripts.entry(operation_id.to_owned()).or_default());
    }

    /// The body that an operation has in the document's example of its success. It is empty where that has no body, and
    /// where the document has no example.
    ///
    /// An answer of a test can begin with it and change what the test is about, as text or with `serde_json`.
    ///
    /// # Panics
    /// When the document has no operation of that name. `raw` is none, and has no example.
    #[track_caller]
    pub fn example(operation_id: &str) -> &'static str {
        known(operation_id).and_then(|known| known.example).map_or("", |example| example.body)
    }

    /// The calls so far, in their order; a repetition is a call of its own.
    pub fn calls(&self) -> Vec<RecordedRequest> {
        self.lock().calls.clone()
    }

    /// All operations of the document, by name.
    pub fn operation_ids() -> impl Iterator<Item = &'static str> {
        EXAMPLE_ANSWERS.iter().map(|example| example.operation_id)
    }

    fn lock(&self) -> MutexGuard<'_, Shared> {
        // A test that panicked elsewhere has left nothing half done in here.
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn find(operation_id: &str) -> Option<&'static ExampleAnswer> {
    let found = EXAMPLE_ANSWERS.binary_search_by_key(&operation_id, |example| example.operation_id);
    EXAMPLE_ANSWERS.get(found.ok()?)
}

/// The operation that a test names, which must be one.
#[track_caller]
fn known(operation_id: &str) -> Option<&'static ExampleAnswer> {
    let found = find(operation_id);
    let meant = || nearest(operation_id, FakeApi::operation_ids());
    let hint = || meant().map(|meant| format!("; there is `{meant}`")).unwrap_or_default();
    assert!(found.is_some(), "`{operation_id}` is not the name of an operation{}", hint());
    found
}

/// The document's example as an answer; raw calls have none.
fn example(operation_id: &str) -> Option<MockReply> {
    let Example { status, content_type, body } = find(operation_id)?.example?;
    let reply = MockReply::status(status);
    Some(if content_type.is_empty() { reply } else { reply.header("content-type", content_type).body(body) })
}

impl Shared {
    /// The answer to a call, which may ask for a page after the first one.
    ///
    /// # Errors
    /// Why there is none.
    fn answer(&mut self, operation_id: &str, is_later: bool) -> Result<MockReply, String> {
        let script = self.scripts.get_mut(operation_id);
        let left = if script.is_some() { " left" } else { "" };
        let (next, always) = script.map(|script| (script.next.pop_front(), script.always.clone())).unzip();
        if let Some(reply) = next.flatten() {
            return Ok(reply);
        }
        // A fault is one on every page. A success is the only page; a listing would find it again and again.
        let always = match always.flatten() {
            Some(reply) if is_later && reply.is_success() => Some(empty_page()),
            always => always,
        };
        let example = || match (self.is_strict, is_later) {
            (true, _) => None,
            (false, true) => Some(empty_page()),
            (false, false) => example(operation_id),
        };
        let page = if is_later { ", for a page after the first one" } else { "" };
        let is_shown = self.is_strict || find(operation_id).is_none_or(|known| known.example.is_some());
        always.or_else(example).ok_or_else(|| {
            if is_shown {
                format!("the test has no answer{left} for `{operation_id}`{page}")
            } else {
                format!(
                    "the document has no example of an answer to `{operation_id}`, and the test has no \
                     answer{left} for it; give it one with `on` or `on_always`"
                )
            }
        })
    }
}

fn empty_page() -> MockReply {
    MockReply::json(200, EMPTY_PAGE)
}

impl Transport for FakeApi {
    fn send(
        &self,
        request: http::Request<Body>,
        options: &CallOptions,
    ) -> BoxFuture<'static, Result<Response<Body>, TransportError>> {
        let operation_id = options.operation_id();
        let is_later = options.is_later_page(request.uri());
        let reply = {
            let mut shared = self.lock();
            shared.calls.push(RecordedRequest::new(request, options));
            shared.answer(operation_id, is_later)
        };
        reply.map_or_else(refuse, MockReply::play)
    }
}

impl fmt::Debug for FakeApi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeApi").field("calls", &self.lock().calls.len()).finish_non_exhaustive()
    }
}
