//! What came back, and how an operation's value is read from it.

use super::clock;
use super::decode::{decode, decode_element};
use super::direct::{self, Direct};
use super::error::{Error, ErrorKind, Result};
use super::full_response::Response;
use super::operation::OperationInfo;
use super::page::Page;
use super::pager::Progress;
use crate::service;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
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
        let retry_after = super::retry_after::from_headers(&headers, clock::wall());
        Self { status, headers, body: Bytes::new(), retry_after }
    }

    /// The same with its body, which may say how long to wait where the headers do not.
    pub(crate) fn with_body(self, body: Bytes) -> Self {
        let told = || if self.status.is_success() { None } else { service::retry_after(&body) };
        Self { retry_after: self.retry_after.or_else(told), body, ..self }
    }
}

/// A 2xx whose body has not been looked at. Each operation reads it as its document says.
pub struct Answer {
    operation: &'static OperationInfo,
    received: Received,
    attempts: u32,
}

impl Answer {
    /// # Errors
    /// Any status other than 2xx is an error of the API; there is no following of redirects.
    pub(crate) fn new(operation: &'static OperationInfo, received: Received, attempts: u32) -> Result<Self> {
        if received.status.is_success() {
            Ok(Self { operation, received, attempts })
        } else {
            Err(Error::api(received).with_operation(operation).with_attempts(attempts))
        }
    }

    /// The result, which must be there.
    ///
    /// # Errors
    /// When the answer has no result, or one of another shape.
    pub fn value<T: DeserializeOwned>(self) -> Result<T> {
        if let Some(direct) = self.direct() {
            return Ok(direct.value);
        }
        let opened = self.open()?;
        match opened.result {
            Some(result) => self.read(result, opened.result_pointer),
            None => Err(self.no_result()),
        }
    }

    /// The result; a missing one is read as `null`.
    ///
    /// # Errors
    /// When the answer has a result of another shape, or none and null is not one.
    pub fn value_or_null<T: DeserializeOwned>(self) -> Result<T> {
        if let Some(direct) = self.direct() {
            return Ok(direct.value);
        }
        let opened = self.open()?;
        match opened.result {
            Some(result) => self.read(result, opened.result_pointer),
            None => serde_json::from_str("null").map_err(|_| self.no_result()),
        }
    }

    /// The result, or `None` where the answer has none.
    ///
    /// # Errors
    /// When the result has another shape.
    pub fn optional<T: DeserializeOwned>(self) -> Result<Option<T>> {
        if let Some(direct) = self.direct() {
            return Ok(Some(direct.value));
        }
        let opened = self.open()?;
        opened.result.map(|result| self.read(result, opened.result_pointer)).transpose()
    }

    /// Only that the call succeeded.
    ///
    /// # Errors
    /// When the body says that it did not.
    pub fn unit(self) -> Result<()> {
        match self.open() {
            // Without an envelope a body says nothing about success, and nobody asked for its content.
            Err(error) if error.kind() == ErrorKind::UnexpectedResponse && !service::ENVELOPED => Ok(()),
            opened => opened.map(drop),
        }
    }

    /// A list that is not paged. Without a result it is empty.
    ///
    /// # Errors
    /// When the result has another shape.
    pub fn sequence<T: DeserializeOwned>(self) -> Result<Vec<T>> {
        self.optional().map(Option::unwrap_or_default)
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
    pub fn full<T>(self, read: fn(Self) -> Result<T>) -> Result<Response<T>> {
        // An answer that cannot be opened is for `read` to complain about.
        let opened = service::open(&self.received.body);
        let (messages, info) = opened.map(|opened| (opened.messages(), opened.page_info)).unwrap_or_default();
        let Received { status, headers, body, retry_after: _ } = self.received.clone();
        let retries = self.attempts.saturating_sub(1);
        Ok(Response { result: read(self)?, status, headers, messages, info, retries, body })
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
        if let Some(Direct { value, place, page_info }) = self.direct() {
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
            let elements = elements.into_iter().enumerate();
            Ok(elements
                .map(|(index, element)| decode_element(&element, index).map_err(|error| answer.named(error)))
                .collect())
        })
    }

    fn listed<T>(
        &self,
        read: impl FnOnce(&Self, &RawValue, &'static str) -> Result<Vec<T>>,
    ) -> Result<ReadPage<T>> {
        let opened = self.open()?;
        let progress = opened.page_info.progress();
        let (items, raw) = match opened.result {
            Some(result) => {
                let raw = self.received.body.slice_ref(result.get().as_bytes());
                (read(self, result, opened.result_pointer)?, raw)
            }
            None => (Vec::new(), Bytes::new()),
        };
        Ok(ReadPage { page: Page::new(items, opened.page_info), raw, progress })
    }

    /// The body as it is, which must be UTF-8.
    ///
    /// # Errors
    /// When it is not.
    pub fn text(self) -> Result<String> {
        String::from_utf8(self.received.body.to_vec()).map_err(|error| {
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

    /// Opens the envelope, where there is one. An empty body is an answer without a result.
    fn open(&self) -> Result<Opened<'_>> {
        if self.received.body.trim_ascii().is_empty() {
            return Ok(Opened { result: None, result_pointer: "", page_info: service::PageInfo::default() });
        }
        let opened = service::open(&self.received.body).map_err(|error| {
            // Only its place: the reader's words may quote the body.
            let place = format!("not the expected JSON at line {}, column {}", error.line(), error.column());
            self.fail(
                Error::new(ErrorKind::UnexpectedResponse, "the answer is not one of this API")
                    .with_source(place),
            )
        })?;
        if !opened.success {
            return Err(self.fail_api());
        }
        let result = opened.result.filter(|result| result.get() != "null");
        Ok(Opened { result, result_pointer: opened.result_pointer, page_info: opened.page_info })
    }

    /// The result of a usual answer, in one pass.
    fn direct<T: DeserializeOwned>(&self) -> Option<Direct<T>> {
        direct::read(&self.received.body)
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
    result: Option<&'a RawValue>,
    result_pointer: &'static str,
    page_info: service::PageInfo,
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
