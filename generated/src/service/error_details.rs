//! What a failed answer says: its error items, and the id under which the vendor finds the request.

use crate::runtime::error::Error;
use crate::runtime::retry_after::positive;
use http::HeaderMap;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use std::fmt;
use std::time::Duration;

const RAY_ID: &str = "cf-ray";
/// The header of the address, of the key or of the token does not have its form. These stand behind a 6003, "invalid
/// request headers", of an answer with status 400: the server does not even look up who that would be.
const MALFORMED_CREDENTIALS: [i64; 3] = [6102, 6103, 6111];
/// A line of an error must stay readable, whatever the server puts into a message.
const LONGEST_MESSAGE: usize = 500;

/// The id under which the vendor finds the request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get(RAY_ID).and_then(|value| value.to_str().ok())
}

/// How long the vendor's edge asks to wait: its own errors are no envelope, but `{"retry_after":30}` with more about it, and
/// the header beside that may say 0.
pub(crate) fn retry_after(body: &[u8]) -> Option<Duration> {
    #[derive(Deserialize)]
    struct EdgeError {
        retry_after: Option<f64>,
    }
    positive(serde_json::from_slice::<EdgeError>(body).ok()?.retry_after?)
}

/// One fault as the API describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiErrorItem {
    /// The vendor's number of the fault; 0 where none was given.
    pub code: i64,
    /// What is wrong.
    pub message: String,
    /// Where it is explained.
    pub documentation_url: Option<String>,
    /// The JSON pointer of the part of the request that is at fault.
    pub pointer: Option<String>,
    /// The faults behind this one.
    pub error_chain: Vec<ApiErrorItem>,
}

/// What an answer says about its fault. Reading it never fails: what cannot be read is left out.
#[derive(Debug, Default)]
pub(crate) struct ErrorDetails {
    items: Vec<ApiErrorItem>,
    ray_id: Option<String>,
}

impl ErrorDetails {
    pub(crate) fn parse(headers: &HeaderMap, body: &[u8]) -> Self {
        #[derive(Deserialize)]
        struct Envelope<'a> {
            #[serde(borrow)]
            errors: Option<&'a RawValue>,
        }
        let errors = serde_json::from_slice::<Envelope<'_>>(body).ok().and_then(|envelope| envelope.errors);
        let errors = errors.and_then(|errors| serde_json::from_str::<Value>(errors.get()).ok());
        let ray_id = request_id(headers).map(str::to_owned);
        Self { items: errors.as_ref().map(items).unwrap_or_default(), ray_id }
    }

    /// Whether the body names no fault.
    pub(crate) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Whether a fault is one of the credentials, whatever the status.
    pub(crate) fn refuses_credentials(&self) -> bool {
        MALFORMED_CREDENTIALS.into_iter().any(|code| has_code(&self.items, code))
    }

    /// `; [1001] bad at /x (from [1002] worse); cf-ray 0a1b`
    pub(crate) fn fmt_line(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for item in &self.items {
            f.write_str("; ")?;
            fmt_item(item, f)?;
        }
        match &self.ray_id {
            Some(ray_id) => write!(f, "; {RAY_ID} {ray_id}"),
            None => Ok(()),
        }
    }
}

/// A fault and, in brackets, those behind it.
fn fmt_item(item: &ApiErrorItem, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "[{}] {}", item.code, one_line(&item.message))?;
    if let Some(pointer) = &item.pointer {
        write!(f, " at {}", one_line(pointer))?;
    }
    for (position, behind) in item.error_chain.iter().enumerate() {
        f.write_str(if position == 0 { " (from " } else { ", " })?;
        fmt_item(behind, f)?;
    }
    f.write_str(if item.error_chain.is_empty() { "" } else { ")" })
}

/// # What is special about this API
/// Its faults have numbers, and stand in the line of the error with those behind them:
///
/// ```text
/// Cloudflare API error (HTTP 400); [1001] pattern is not valid at /pattern; cf-ray 8f00b2a4c1d2e3f4-AMS
/// Cloudflare API error (HTTP 400); [6003] Invalid request headers (from [6111] Invalid format for Authorization header)
/// Cloudflare API error (HTTP 501) for GET /accounts/{account_id}/email-security/settings/allow_policies; 6 bytes of body
/// Cloudflare API error (HTTP 503); [1001] try later; after 3 attempts
/// ```
impl Error {
    /// The faults that the API names. Empty where it did not answer, or with something else, such as HTML.
    pub fn errors(&self) -> &[ApiErrorItem] {
        &self.details().items
    }

    /// Whether one of the faults, or one behind it, has this number.
    pub fn has_code(&self, code: i64) -> bool {
        has_code(self.errors(), code)
    }

    /// The id of the request (`cf-ray`), to be named to the vendor's support.
    pub fn ray_id(&self) -> Option<&str> {
        self.details().ray_id.as_deref()
    }
}

fn has_code(items: &[ApiErrorItem], code: i64) -> bool {
    items.iter().any(|item| item.code == code || has_code(&item.error_chain, code))
}

/// The items in a text of JSON; none where it is not JSON.
pub(super) fn items_of(text: &RawValue) -> Vec<ApiErrorItem> {
    serde_json::from_str::<Value>(text.get()).as_ref().map(items).unwrap_or_default()
}

/// One item or a list of them.
fn items(errors: &Value) -> Vec<ApiErrorItem> {
    match errors {
        Value::Null => Vec::new(),
        Value::Array(entries) => entries.iter().filter(|entry| !entry.is_null()).map(item).collect(),
        entry @ (Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_)) => {
            vec![item(entry)]
        }
    }
}

/// An entry that is not an object becomes a message: one odd entry must not hide the others.
fn item(entry: &Value) -> ApiErrorItem {
    let member = |name: &str| entry.get(name).filter(|value| !value.is_null());
    let message = if entry.is_object() { member("message") } else { Some(entry) };
    ApiErrorItem {
        code: member("code").and_then(code).unwrap_or_default(),
        message: message.map(text).unwrap_or_default(),
        documentation_url: member("documentation_url").map(text),
        pointer: member("source")
            .and_then(|source| source.get("pointer"))
            .filter(|value| !value.is_null())
            .map(text),
        error_chain: member("error_chain").map(items).unwrap_or_default(),
    }
}

fn code(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())
}

/// A string without its quotes; anything else as JSON.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn one_line(text: &str) -> String {
    let printable = |c: char| if c.is_control() { ' ' } else { c };
    let mut line: String = text.chars().take(LONGEST_MESSAGE).map(printable).collect();
    if line.len() < text.len() {
        line.push('…');
    }
    line
}
