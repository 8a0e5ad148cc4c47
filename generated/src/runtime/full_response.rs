//! An answer with everything that came with it.

use super::rate_limit::RateLimit;
use crate::service::{Message, PageInfo};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;

/// What a call gives, together with status, headers, messages and the body as it came. Made by `send_full()`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// What `send()` would have given.
    pub result: T,
    /// The status, a 2xx.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// What the server says beside the result. A fault that it names although the call succeeded is here, too.
    pub messages: Vec<Message>,
    /// What it says about the page of a list.
    pub info: PageInfo,
    /// How often something was sent again; questions for an answer that the server prepares (202) count.
    pub retries: u32,
    /// The body as it came, with members that this crate does not know.
    pub body: Bytes,
}

impl<T> Response<T> {
    /// How much more may be asked, where the server says so.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::from_headers(&self.headers)
    }

    /// The same with another result.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        let Self { result, status, headers, messages, info, retries, body } = self;
        Response { result: change(result), status, headers, messages, info, retries, body }
    }
}

// By hand: headers and body may hold mail.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("result", &self.result)
            .field("status", &self.status.as_u16())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("messages", &self.messages)
            .field("info", &self.info)
            .field("retries", &self.retries)
            .field("body_bytes", &self.body.len())
            .finish()
    }
}
