//! A call of anything that this crate has no method for, with the client's credentials, limits, repetitions and errors.

use super::client::Client;
use super::error::{Error, ErrorKind, Result};
use super::full_response::Response;
use super::operation::OperationInfo;
use super::request::Request;
use super::response::Answer;
use super::transport::BoxFuture;
use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt;
use std::marker::PhantomData;

/// What stands in place of an operation's name.
pub(crate) const RAW: &str = "raw";

macro_rules! raw_operations {
    ($($method:ident: $idempotent:literal),+) => {
        /// A raw call has no operation of the document: what is known of it is its method.
        fn operation(method: &Method) -> Option<&'static OperationInfo> {
            $(
                static $method: OperationInfo = OperationInfo {
                    operation_id: RAW,
                    method: Method::$method,
                    path: "(raw)",
                    idempotent: $idempotent,
                    accepted: false,
                    pager: None,
                };
            )+
            $(
                if *method == Method::$method {
                    return Some(&$method);
                }
            )+
            None
        }
    };
}

raw_operations!(GET: true, HEAD: true, OPTIONS: true, PUT: true, DELETE: true, PATCH: true, POST: false);

impl Client {
    /// A call that this crate has no method for: what is new in the API, or beside it. Each segment of the path is
    /// encoded and checked like any path parameter, and the result is read as `T`.
    ///
    /// A response to `HEAD` has no body, so nothing in it is a result, and nothing shows who answered. Send `HEAD` with
    /// [`send_raw`](RawRequest::send_raw), which looks at the status alone.
    pub fn request<T>(&self, method: Method, segments: &[&str]) -> RawRequest<T> {
        let known = operation(&method);
        let request = known.map(|operation| Request::new(self.clone(), operation).segments(segments));
        RawRequest { request: request.ok_or(method), result: PhantomData }
    }
}

/// A call of [`Client::request`], not yet sent.
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest<T> {
    /// Or a method that HTTP does not have.
    request: Result<Request, Method>,
    result: PhantomData<fn() -> T>,
}

impl<T> RawRequest<T> {
    /// Adds a parameter to the query.
    pub fn query(self, name: &str, value: &str) -> Self {
        self.change(|request| request.extra_query(name, value))
    }

    /// Sets a body of JSON.
    pub fn json(self, body: &(impl Serialize + ?Sized)) -> Self {
        self.change(|request| request.json(body))
    }

    crate::runtime::generated::call_options!();

    /// Sends it and reads the whole body, whatever its form.
    ///
    /// # Errors
    /// As for every call, and for a method that HTTP does not know.
    pub async fn send_raw(self) -> Result<http::Response<Bytes>> {
        self.known()?.call_raw().await?.raw()
    }

    /// As [`send_raw`](Self::send_raw), for code that is not async: this thread waits.
    ///
    /// # Errors
    /// As for `send_raw`.
    #[cfg(feature = "blocking")]
    pub fn send_raw_blocking(self) -> Result<http::Response<Bytes>> {
        super::blocking::wait(self.known()?.call_raw())?.raw()
    }

    fn change(self, change: impl FnOnce(Request) -> Request) -> Self {
        Self { request: self.request.map(change), result: self.result }
    }

    fn known(self) -> Result<Request> {
        self.request.map_err(|method| {
            Error::new(ErrorKind::Request, format!("the method `{method}` is not supported"))
        })
    }
}

impl<T: DeserializeOwned> RawRequest<T> {
    /// Sends it and reads the result. An answer without one is read as `null`: `()` and `Option` take it.
    ///
    /// # Errors
    /// As for every call, and for a method that HTTP does not know.
    pub async fn send(self) -> Result<T> {
        self.known()?.call().await?.value_or_null()
    }

    /// As [`send`](Self::send), with status, headers, messages and body.
    ///
    /// # Errors
    /// As for `send`.
    pub async fn send_full(self) -> Result<Response<T>> {
        self.known()?.call().await?.full(Answer::value_or_null)
    }

    /// As [`send`](Self::send), for code that is not async: this thread waits. Not for threads that run async tasks:
    /// see [`blocking`](crate::blocking).
    ///
    /// # Errors
    /// As for `send`.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<T> {
        super::blocking::wait(self.known()?.call())?.value_or_null()
    }

    /// As [`send_full`](Self::send_full), for code that is not async: this thread waits.
    ///
    /// # Errors
    /// As for `send`.
    #[cfg(feature = "blocking")]
    pub fn send_full_blocking(self) -> Result<Response<T>> {
        super::blocking::wait(self.known()?.call())?.full(Answer::value_or_null)
    }
}

/// `request.await` is `request.send().await`, with a future on the heap.
impl<T: DeserializeOwned + 'static> IntoFuture for RawRequest<T> {
    type Output = Result<T>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<T> Clone for RawRequest<T> {
    fn clone(&self) -> Self {
        Self { request: self.request.clone(), result: PhantomData }
    }
}

impl<T> fmt::Debug for RawRequest<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawRequest").field("request", &self.request).finish()
    }
}
