//! What came back, and how an operation's value is read from it.

use super::clock;
use super::content_coding;
use super::decode::{decode, decode_element};
use super::direct::{self, Direct};
use super::error::{Error, ErrorKind, Result};
use super::full_response::Response;
use super::json_text;
use super::operation::OperationInfo;
use super::page::Page;
use super::pager::Progress;
use crate::service::{self, Message, PRODUCT, PageInfo};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use std::ops::Range;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

/// An answer that has been read to its end.
#[derive(Clone)]
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// Taken when the answer came: an HTTP date counts from then.
    pub(crate) retry_after: Option<Duration>,
}

impl Received {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap) -> Self {
        let retry_after = super::retry_after::from_headers(&headers, clock::wall);
        Self { status, headers, body: Bytes::new(), retry_after }
    }

    /// The same with its body, which may say how long to wait where the headers do not.
    pub(crate) fn with_body(self, body: Bytes) -> Self {
        let told = || if self.status.is_success() { None } else { service::retry_after(&body) };
        Self { retry_after: self.retry_after.or_else(told), body, ..self }
    }

    /// Whether the body says in the form of the API that the call failed.
    pub(crate) fn is_refusal(&self) -> bool {
        let text = json_text::without_mark(&self.body);
        let is_refusal = |text: &[u8]| service::open(text).is_ok_and(|opened| !opened.success);
        is_refusal(text) || json_text::repaired(text).is_some_and(|text| is_refusal(text.as_bytes()))
    }
}

/// A 2xx whose body has not been looked at. Each operation reads it as its document says.
pub struct Answer {
    operation: &'static OperationInfo,
    received: Received,
    attempts: u32,
    /// Where it is wanted, filled when the body is read.
    beside: Option<Arc<OnceLock<Beside>>>,
}

/// What a body says beside the result.
#[derive(Default)]
struct Beside {
    messages: Vec<Message>,
    page_info: PageInfo,
}

impl Answer {
    /// # Errors
    /// Any status other than 2xx is an error of the API; there is no following of redirects. A body in a content coding
    /// that the client does not decode is an error with any status.
    pub(crate) fn new(operation: &'static OperationInfo, received: Received, attempts: u32) -> Result<Self> {
        let undecoded = content_coding::undecoded(&received.headers).filter(|_| !received.body.is_empty());
        let error = match (received.status.is_success(), undecoded) {
            (true, None) => return Ok(Self { operation, received, attempts, beside: None }),
            (true, Some(coding)) => {
                let message = format!("the response is encoded as {coding}");
                Error::new(ErrorKind::UnexpectedResponse, message).with_response(received)
            }
            (false, None) => Error::api(received),
            (false, Some(coding)) => {
                let message = format!("{PRODUCT} error whose body is encoded as {coding}");
                Error::new(ErrorKind::Api, message).with_response(received)
            }
        };
        Err(error.with_operation(operation).with_attempts(attempts))
    }

    /// The result, which must be there.
    ///
    /// # Errors
    /// When the answer has no result, or one of another shape.
    pub fn value<T: DeserializeOwned>(self) -> Result<T> {
        if let Some(direct) = self.direct() {
            return Ok(direct.value);
        }
        self.open(|opened| match opened.result() {
            Some((result, pointer)) => self.read(result, pointer),
            None => Err(self.no_result()),
        })
    }

    /// The result; a missing one is read as `null`.
    ///
    /// # Errors
    /// When the answer has a result of another shape, or none and null is not one.
    pub fn value_or_null<T: DeserializeOwned>(self) -> Result<T> {
        if let Some(direct) = self.direct() {
            return Ok(direct.value);
        }
        self.open(|opened| match opened.result() {
            Some((result, pointer)) => self.read(result, pointer),
            None => serde_json::from_str("null").map_err(|_| self.no_result()),
        })
    }

    /// The result, or `None` where the answer has none.
    ///
    /// # Errors
    /// When the result has another shape.
    pub fn optional<T: DeserializeOwned>(self) -> Result<Option<T>> {
        if let Some(direct) = self.direct() {
            return Ok(Some(direct.value));
        }
        self.open(|opened| opened.result().map(|(result, pointer)| self.read(result, pointer)).transpose())
    }

    /// Only that the call succeeded.
    ///
    /// # Errors
    /// When the body says that it did not, or is not one of this API.
    pub fn unit(self) -> Result<()> {
        // Without an envelope a body says nothing about success, and nobody asked for its content.
        if service::ENVELOPED { self.open(|_| Ok(())) } else { Ok(()) }
    }

    /// A list that is not paged. Without a result it is empty.
    ///
    /// # Errors
    /// When the result has another shape.
    pub fn sequence<T: DeserializeOwned>(self) -> Result<Vec<T>> {
        if let Some(direct) = self.direct() {
            return Ok(direct.value);
        }
        self.open(|opened| match opened.result() {
            Some((result, pointer)) => self.read(result, pointer),
            None => self.empty_list(&opened),
        })
    }

    /// One page of a list. Without a result it is empty.
    ///
    /// # Errors
    /// When the result has another shape.
    pub fn page<T: DeserializeOwned>(self) -> Result<Page<T>> {
        self.read_page().map(|read| read.page)
    }

    /// The same with status, headers, messages and body.
    ///
    /// # Errors
    /// Those of `read`.
    pub fn full<T>(mut self, read: fn(Self) -> Result<T>) -> Result<Response<T>> {
        let Self { operation, attempts, .. } = self;
        let beside = Arc::default();
        self.beside = Some(Arc::clone(&beside));
        let copy = Self { operation, received: self.received.clone(), attempts, beside: self.beside.clone() };
        let result = read(self)?;
        if service::ENVELOPED && beside.get().is_none() {
            // `read` did not look into the body.
            let _ = copy.open(|_| Ok(()));
        }
        let Received { status, headers, body, retry_after: _ } = copy.received;
        drop(copy.beside);
        let Beside { messages, page_info: info } =
            Arc::into_inner(beside).and_then(OnceLock::into_inner).unwrap_or_default();
        Ok(Response { result, status, headers, messages, info, retries: attempts.saturating_sub(1), body })
    }

    /// The answer as it came; whether its body says that the call failed is not looked at.
    ///
    /// # Errors
    /// None so far.
    pub fn raw(self) -> Result<http::Response<Bytes>> {
        let mut response = http::Response::new(self.received.body);
        *response.status_mut() = self.received.status;
        *response.headers_mut() = self.received.headers;
        Ok(response)
    }

    /// One page, and what a listing needs to go on.
    pub(crate) fn read_page<T: DeserializeOwned>(&self) -> Result<ReadPage<T>> {
        if let Some(Direct { value, place, page_info, messages: _ }) = self.direct() {
            let progress = page_info.progress();
            let raw = self.received.body.slice(place);
            return Ok(ReadPage { page: Page::new(value, page_info), raw, progress });
        }
        self.listed(Self::read)
    }

    /// One page whose items are read one by one: what cannot be read is an error in its place.
    pub(crate) fn read_page_lossy<T: DeserializeOwned>(&self) -> Result<ReadPage<Result<T>>> {
        self.listed(|answer, result, pointer| {
            let elements: Vec<Box<RawValue>> = answer.read(result, pointer)?;
            let fail = |error: Error| answer.named(error.with_response_of_many(answer.received.clone()));
            let elements = elements.into_iter().enumerate();
            Ok(elements.map(|(index, element)| decode_element(&element, index).map_err(fail)).collect())
        })
    }

    fn listed<T>(
        &self,
        read: impl FnOnce(&Self, &RawValue, &'static str) -> Result<Vec<T>>,
    ) -> Result<ReadPage<T>> {
        self.open(|opened| {
            let (items, raw) = match opened.result() {
                Some((result, pointer)) => {
                    (read(self, result, pointer)?, opened.source.slice_ref(result.get().as_bytes()))
                }
                None => (self.empty_list(&opened)?, Bytes::new()),
            };
            let info = opened.envelope.map(|envelope| envelope.page_info).unwrap_or_default();
            let progress = info.progress();
            Ok(ReadPage { page: Page::new(items, info), raw, progress })
        })
    }

    /// The body as it is, which must be UTF-8. A byte order mark is no part of it.
    ///
    /// # Errors
    /// When it is not.
    pub fn text(self) -> Result<String> {
        String::from_utf8(json_text::without_mark(&self.received.body).to_vec()).map_err(|error| {
            let fault = error.utf8_error();
            self.fail(Error::new(ErrorKind::Decode, "the answer is not UTF-8").with_source(fault))
        })
    }

    /// The body as it is.
    ///
    /// # Errors
    /// None so far.
    pub fn bytes(self) -> Result<Bytes> {
        Ok(self.received.body)
    }

    /// Opens the envelope, where there is one.
    fn open<R>(&self, read: impl FnOnce(Opened<'_>) -> Result<R>) -> Result<R> {
        let body = &self.received.body;
        let text = json_text::without_mark(body);
        if text.trim_ascii().is_empty() && self.may_be_empty() {
            return read(Opened { envelope: None, source: body });
        }
        let error = match service::open(text) {
            Ok(envelope) => return self.accept(envelope, body).and_then(read),
            Err(error) => error,
        };
        // Only now: it costs a copy.
        let repaired = json_text::repaired(text).map(Bytes::from).unwrap_or_default();
        match service::open(&repaired) {
            Ok(envelope) => self.accept(envelope, &repaired).and_then(read),
            Err(_) => Err(self.not_of_this_api(&error)),
        }
    }

    /// Whether an answer without a body is a success. With an envelope it is one only where the status says that there is
    /// no body: anything may lie behind an empty 200.
    fn may_be_empty(&self) -> bool {
        let says_so = matches!(self.received.status, StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT);
        says_so || !service::ENVELOPED
    }

    fn accept<'a>(&self, envelope: service::Opened<'a>, source: &'a Bytes) -> Result<Opened<'a>> {
        if !envelope.success {
            return Err(self.fail_api());
        }
        if let Some(beside) = &self.beside {
            let page_info = envelope.page_info.clone();
            let _ = beside.set(Beside { messages: envelope.messages(), page_info });
        }
        Ok(Opened { envelope: Some(envelope), source })
    }

    fn not_of_this_api(&self, error: &serde_json::Error) -> Error {
        // Of the reader only the place: its words may quote the body.
        let cause = match (error.line(), error.column()) {
            (0, _) => error.to_string(),
            (line, column) => format!("not the expected JSON at line {line}, column {column}"),
        };
        self.fail(
            Error::new(ErrorKind::UnexpectedResponse, "the answer is not one of this API").with_source(cause),
        )
    }

    /// What a list is without a result. Where there is no body, nothing says that there is a list.
    fn empty_list<T>(&self, opened: &Opened<'_>) -> Result<Vec<T>> {
        if opened.envelope.is_none() && service::ENVELOPED { Err(self.no_result()) } else { Ok(Vec::new()) }
    }

    /// The result of a usual answer, in one pass.
    fn direct<T: DeserializeOwned>(&self) -> Option<Direct<T>> {
        let direct = direct::read(&self.received.body)?;
        self.note_beside(&direct.messages, &direct.page_info);
        Some(direct)
    }

    fn note_beside(&self, messages: &[Range<usize>; 2], page_info: &PageInfo) {
        let Some(beside) = &self.beside else { return };
        let member = |place: &Range<usize>| {
            let text = self.received.body.get(place.clone())?;
            serde_json::from_slice(text).ok()
        };
        let messages = service::messages(messages.each_ref().map(member));
        let _ = beside.set(Beside { messages, page_info: page_info.clone() });
    }

    fn read<T: DeserializeOwned>(&self, result: &RawValue, pointer: &'static str) -> Result<T> {
        decode(result, pointer).map_err(|error| self.fail(error))
    }

    fn no_result(&self) -> Error {
        self.fail(Error::new(ErrorKind::Decode, "the answer has no result"))
    }

    fn fail_api(&self) -> Error {
        let error = Error::api(self.received.clone());
        error.with_operation(self.operation).with_attempts(self.attempts)
    }

    /// An error about this answer.
    pub(crate) fn fail(&self, error: Error) -> Error {
        self.named(error.with_response(self.received.clone()))
    }

    fn named(&self, error: Error) -> Error {
        error.with_operation(self.operation).with_attempts(self.attempts)
    }
}

/// What a successful answer holds.
struct Opened<'a> {
    /// None without a body.
    envelope: Option<service::Opened<'a>>,
    /// The bytes that it is read from.
    source: &'a Bytes,
}

impl<'a> Opened<'a> {
    /// The result with its place in the body. `null` is none.
    fn result(&self) -> Option<(&'a RawValue, &'static str)> {
        let envelope = self.envelope.as_ref()?;
        let result = envelope.result.filter(|result| result.get() != "null")?;
        Some((result, envelope.result_pointer))
    }
}

/// A page with what a listing needs to go on.
pub(crate) struct ReadPage<T> {
    pub(crate) page: Page<T>,
    /// The text of its items.
    pub(crate) raw: Bytes,
    pub(crate) progress: Progress,
}

// By hand: the body may hold mail.
impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Answer")
            .field("operation", &self.operation.operation_id)
            .field("status", &self.received.status.as_u16())
            .field("body_bytes", &self.received.body.len())
            .finish_non_exhaustive()
    }
}
