//! A request being put together, and the sending of it.

mod optional;

use super::accepted;
use super::call::Call;
use super::call_settings::CallSettings;
use super::client::Client;
use super::clock;
use super::error::{Error, ErrorKind, Result};
use super::header::chosen_header;
use super::operation::{OperationInfo, ScopeValues};
use super::pager::{Pager, Position};
use super::parameter::{ListStyle, ObjectStyle, ParameterValue};
use super::path;
use super::prepared::Prepared;
use super::query::Query;
use super::request_headers::{add, client_headers, cookie_header};
use super::response::{Answer, Received};
use super::retry_policy::RetryPolicy;
use super::time_limit::TimeLimit;
use super::trace;
use super::transport::BoxFuture;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use serde::Serialize;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

const JSON: &str = "application/json";

/// A request of one operation. Its setters never fail: the first fault is kept and told when it is sent, before
/// anything goes out.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Request {
    // Boxed, so that setters and futures move a pointer.
    parts: Box<Parts>,
}

#[derive(Clone)]
struct Parts {
    client: Client,
    operation: &'static OperationInfo,
    /// Those that the scope has for all its requests, and those of this one.
    scope_values: ScopeValues,
    path_values: Vec<(&'static str, String)>,
    /// In place of the operation's path.
    segments: Option<Vec<String>>,
    query: Query,
    headers: HeaderMap,
    cookies: Vec<(&'static str, String)>,
    body: Option<Content>,
    settings: CallSettings,
    idempotent: bool,
    fault: Option<Fault>,
}

#[derive(Clone)]
struct Content {
    content_type: HeaderValue,
    bytes: Bytes,
}

#[derive(Clone)]
struct Fault {
    message: Cow<'static, str>,
    // Shared, so that a request can be cloned.
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl Request {
    pub(crate) fn new(client: Client, operation: &'static OperationInfo) -> Self {
        let settings = client.inner.settings.clone();
        let parts = Parts {
            client,
            operation,
            scope_values: None,
            path_values: Vec::new(),
            segments: None,
            query: Query::default(),
            headers: HeaderMap::new(),
            cookies: Vec::new(),
            body: None,
            settings,
            idempotent: operation.idempotent,
            fault: None,
        };
        Self { parts: Box::new(parts) }
    }

    /// Takes the parameters of the path that the scope has.
    pub(crate) fn scope_values(mut self, values: &ScopeValues) -> Self {
        self.parts.scope_values.clone_from(values);
        self
    }

    /// Sets a parameter of the path.
    pub fn path(mut self, wire_name: &'static str, value: impl ParameterValue) -> Self {
        self.parts.path_values.push((wire_name, value.to_text()));
        self
    }

    /// Sets a parameter of the query, replacing an earlier value of it.
    pub fn query(mut self, wire_name: &'static str, value: impl ParameterValue) -> Self {
        self.parts.query.set(wire_name, &value);
        self
    }

    /// Sets a parameter of the query that is a list, replacing an earlier one. An empty list is not sent.
    pub fn query_list<V: ParameterValue>(
        mut self,
        wire_name: &'static str,
        values: impl IntoIterator<Item = V>,
        style: ListStyle,
    ) -> Self {
        self.parts.query.set_list(wire_name, values, style);
        self
    }

    /// Sets a parameter of the query that is an object, replacing an earlier one.
    pub fn query_object(
        mut self,
        wire_name: &'static str,
        value: &impl Serialize,
        style: ObjectStyle,
    ) -> Self {
        if let Err(error) = self.parts.query.set_object(wire_name, value, style) {
            self.keep_fault(
                format!("query parameter `{wire_name}` cannot be written"),
                Some(Arc::new(error)),
            );
        }
        self
    }

    /// Sets a parameter that is a header of the document.
    pub fn header_param(self, wire_name: &'static str, value: impl ParameterValue) -> Self {
        self.header(wire_name, &value.to_text())
    }

    /// Sets a parameter that is a cookie.
    pub fn cookie_param(mut self, wire_name: &'static str, value: impl ParameterValue) -> Self {
        self.parts.cookies.retain(|(name, _)| *name != wire_name);
        self.parts.cookies.push((wire_name, value.to_text()));
        self
    }

    /// Sets a body of JSON.
    pub fn json(self, body: &(impl Serialize + ?Sized)) -> Self {
        self.json_as(body, JSON)
    }

    /// Sets a body of JSON under another of its media types, such as `application/merge-patch+json`.
    pub fn json_as(mut self, body: &(impl Serialize + ?Sized), content_type: &'static str) -> Self {
        match serde_json::to_vec(body) {
            Ok(bytes) => self.content(content_type, bytes.into()),
            Err(error) => {
                self.keep_fault("the body cannot be written as JSON", Some(Arc::new(error)));
                self
            }
        }
    }

    /// Sets a body of text.
    pub fn text_body(self, body: String, content_type: &'static str) -> Self {
        self.content(content_type, body.into())
    }

    /// Sets a body of bytes.
    pub fn bytes_body(self, body: Bytes, content_type: &'static str) -> Self {
        self.content(content_type, body)
    }

    /// How long one attempt may take, body included.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.parts.settings = self.parts.settings.clone().timeout(limit);
        self.parts.settings.limits.attempt = self.parts.settings.limits.attempt.set_on_call();
        self
    }

    /// How long to wait for the next piece of an answer that has begun.
    pub fn idle_read_timeout(mut self, limit: Duration) -> Self {
        self.parts.settings = self.parts.settings.clone().idle_read_timeout(limit);
        self.parts.settings.limits.idle_read = self.parts.settings.limits.idle_read.set_on_call();
        self
    }

    /// How many bytes of an answer are read, counted after decompression.
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.parts.settings = self.parts.settings.clone().max_response_bytes(limit);
        self
    }

    /// How long the call may take with all attempts and the waiting between them.
    pub fn deadline(mut self, limit: Duration) -> Self {
        self.parts.settings = self.parts.settings.clone().deadline(limit);
        self.parts.settings.deadline = self.parts.settings.deadline.map(TimeLimit::set_on_call);
        self
    }

    /// When and how often it is repeated.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.parts.settings = self.parts.settings.clone().retry(policy);
        self
    }

    /// Whether twice is the same as once.
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.parts.idempotent = idempotent;
        self
    }

    /// How long to wait for an answer that the server prepares elsewhere.
    pub fn accepted_timeout(mut self, limit: Duration) -> Self {
        self.parts.settings = self.parts.settings.clone().accepted_timeout(limit);
        self
    }

    /// Sets a header, replacing the client's of that name. The credentials cannot be replaced.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match chosen_header(name, value) {
            Ok((name, value)) => drop(self.parts.headers.insert(name, value)),
            Err(fault) => self.keep_fault(format!("header `{}` {fault}", name.escape_debug()), None),
        }
        self
    }

    /// Adds a parameter to the query that the document does not know.
    pub fn extra_query(mut self, name: &str, value: &str) -> Self {
        self.parts.query.add(name, value);
        self
    }

    /// Sends it and reads an answer of JSON to its end.
    ///
    /// # Errors
    /// When the request is faulty, no whole answer comes, or the answer's status is not a success.
    ///
    /// # Panics
    /// Outside of a tokio runtime.
    pub fn call(self) -> BoxFuture<'static, Result<Answer>> {
        self.call_accepting(JSON)
    }

    /// As [`call`](Self::call), for answers of any type.
    ///
    /// # Errors
    /// As for `call`.
    ///
    /// # Panics
    /// Outside of a tokio runtime.
    pub fn call_raw(self) -> BoxFuture<'static, Result<Answer>> {
        self.call_accepting("*/*")
    }

    // The future of a call is large, and every other future holds one: it is boxed once, here.
    fn call_accepting(self, accept: &'static str) -> BoxFuture<'static, Result<Answer>> {
        Box::pin(async move {
            clock::check_runtime();
            let operation = self.parts.operation;
            let prepared = self.prepare(accept).map_err(|error| error.with_operation(operation))?;
            let (received, attempts) = trace::in_span(operation, self.receive(&prepared)).await?;
            Answer::new(operation, received, attempts)
        })
    }

    async fn receive(&self, prepared: &Prepared) -> Result<(Received, u32)> {
        let Parts { client, operation, settings, idempotent, .. } = &*self.parts;
        let call = Call {
            client: &client.inner,
            operation,
            settings,
            idempotent: *idempotent,
            deadline: settings.deadline.and_then(|limit| clock::now().checked_add(limit.value)),
        };
        let (received, attempts) = call.run(prepared, 0).await?;
        if operation.accepted && received.status == StatusCode::ACCEPTED {
            // Boxed, because few calls need it.
            Box::pin(accepted::wait(&call, prepared, received, attempts)).await
        } else {
            Ok((received, attempts))
        }
    }

    /// How its pages are asked for, if it is a list in pages. What changes something is not done again for a further page.
    pub(crate) fn pager(&self) -> Option<Pager> {
        self.parts.operation.pager.filter(|_| self.parts.operation.method == Method::GET)
    }

    /// Where a listing begins that this request is the first call of.
    pub(crate) fn position(&self, pager: Pager) -> Position {
        let number = |wire_name: &str| self.parts.query.get(wire_name)?.parse().ok();
        let first_page = match pager {
            Pager::Page(parameter) => number(parameter).unwrap_or(1),
            Pager::Cursor(_) => 1,
        };
        Position::new(pager, first_page, number("per_page"))
    }

    /// The call of another page.
    pub(crate) fn at_page(&self, pager: Pager, value: &str) -> Self {
        let (Pager::Page(parameter) | Pager::Cursor(parameter)) = pager;
        self.clone().query(parameter, value)
    }

    /// Takes these segments in place of the operation's path.
    pub(crate) fn segments(mut self, segments: &[&str]) -> Self {
        self.parts.segments = Some(segments.iter().map(|segment| (*segment).to_owned()).collect());
        self
    }

    /// Everything that can be wrong with a request is found here.
    fn prepare(&self, accept: &'static str) -> Result<Prepared> {
        if let Some(Fault { message, source }) = &self.parts.fault {
            let error = Error::new(ErrorKind::Request, message.clone());
            return Err(match source {
                Some(source) => error.with_source(Arc::clone(source)),
                None => error,
            });
        }
        let client = &self.parts.client.inner;
        let path = if let Some(segments) = &self.parts.segments {
            path::join(segments)
        } else {
            let Parts { operation, scope_values, path_values, .. } = &*self.parts;
            let of_scope = scope_values.as_deref().map(Vec::as_slice).unwrap_or_default();
            path::render(operation.path, [of_scope, path_values])
        };
        let path = path.map_err(|message| Error::new(ErrorKind::Request, message))?;
        let query = self.parts.query.to_text(&client.query);
        let uri = Uri::try_from(client.base_url.join(&path, query.as_deref())).map_err(|error| {
            Error::new(ErrorKind::Request, "the parameters do not make a valid URL").with_source(error)
        })?;
        let body = self.parts.body.as_ref().map(|content| content.bytes.clone()).unwrap_or_default();
        Ok(Prepared {
            method: self.parts.operation.method.clone(),
            uri,
            headers: self.all_headers(accept)?,
            body,
        })
    }

    /// The weaker first: the client's, the operation's, the caller's, the credentials.
    fn all_headers(&self, accept: &'static str) -> Result<Arc<HeaderMap>> {
        let Parts { client, headers: own, body, cookies, .. } = &*self.parts;
        let client = &client.inner;
        let is_usual = accept == JSON && own.is_empty() && body.is_none() && cookies.is_empty();
        if is_usual {
            let usual = client.shared.usual_headers.get_or_init(|| {
                let mut headers = client_headers(client, accept);
                add(&mut headers, client.auth_headers.iter().map(|(name, value)| (name, value)));
                Arc::new(headers)
            });
            return Ok(Arc::clone(usual));
        }
        let mut headers = client_headers(client, accept);
        if let Some(content) = body {
            headers.insert(header::CONTENT_TYPE, content.content_type.clone());
        }
        if !cookies.is_empty() {
            headers.insert(header::COOKIE, cookie_header(cookies)?);
        }
        add(&mut headers, own);
        add(&mut headers, client.auth_headers.iter().map(|(name, value)| (name, value)));
        Ok(Arc::new(headers))
    }

    fn content(mut self, content_type: &'static str, bytes: Bytes) -> Self {
        self.parts.body = Some(Content { content_type: HeaderValue::from_static(content_type), bytes });
        self
    }

    fn keep_fault(
        &mut self,
        message: impl Into<Cow<'static, str>>,
        source: Option<Arc<dyn std::error::Error + Send + Sync>>,
    ) {
        let message = message.into();
        self.parts.fault.get_or_insert(Fault { message, source });
    }
}

// By hand: the URL holds addresses, the body mail, the headers credentials.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let OperationInfo { operation_id, method, path, .. } = self.parts.operation;
        f.debug_struct("Request")
            .field("operation", operation_id)
            .field("method", method)
            .field("path", path)
            .finish_non_exhaustive()
    }
}
