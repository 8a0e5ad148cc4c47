//! What a failed answer says: its error items, and the id under which the vendor finds the request.

use crate::runtime::display_text::one_line;
use crate::runtime::error::Error;
use crate::runtime::json_text;
use crate::runtime::read::{Integer, read};
use crate::runtime::retry_after::positive;
use http::HeaderMap;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

const RAY_ID: &str = "cf-ray";
/// The header of the address, of the key or of the token does not have its form. These stand behind a 6003, "invalid
/// request headers", of an answer with status 400: the server does not even look up who that would be.
const MALFORMED_CREDENTIALS: [i64; 3] = [6102, 6103, 6111];
/// A line of an error must stay readable, whatever the server puts into it.
const LONGEST_MESSAGE: usize = 500;
const LONGEST_POINTER: usize = 200;
const LONGEST_RAY_ID: usize = 100;
/// How many faults, those behind others included, are in the line.
const MOST_ITEMS: usize = 10;
/// The members of a fault that are words about it, the best first.
const WORDS: [&str; 3] = ["message", "detail", "title"];
const OTHER_MEMBERS: [&str; 4] = ["code", "documentation_url", "source", "error_chain"];

/// The id under which the vendor finds the request, as logs show it.
#[cfg(feature = "tracing")]
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get(RAY_ID).and_then(|value| value.to_str().ok())
}

/// How long the vendor's edge asks to wait: its own errors are no envelope, but `{"retry_after":30}` with more about it, and
/// the header beside that may say 0.
pub(crate) fn retry_after(body: &[u8]) -> Option<Duration> {
    let edge_error: BTreeMap<String, Box<RawValue>> = json_text::from_slice(body).ok()?;
    let seconds = match json_text::from_str(edge_error.get("retry_after")?.get()).ok()? {
        Value::Number(seconds) => seconds.as_f64()?,
        Value::String(seconds) => seconds.trim().parse().ok()?,
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => return None,
    };
    positive(seconds)
}

/// One fault as the API describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiErrorItem {
    /// The vendor's number of the fault; 0 where none was given.
    pub code: i64,
    /// What is wrong. Where the fault has no `message` it is its `detail` or `title`; where nothing of the fault has a
    /// known name, it is the JSON of the fault.
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
        let text = json_text::without_mark(body);
        let items = items_in(text).or_else(|| items_in(json_text::repaired(text)?.as_bytes()));
        let ray_id = headers.get(RAY_ID).map(|value| String::from_utf8_lossy(value.as_bytes()));
        let ray_id = ray_id.filter(|id| !id.is_empty()).map(Cow::into_owned);
        Self { items: items.unwrap_or_default(), ray_id }
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
        let mut left = MOST_ITEMS;
        for (position, item) in self.items.iter().enumerate() {
            f.write_str("; ")?;
            if left == 0 {
                write!(f, "and {} more", self.items.len() - position)?;
                break;
            }
            fmt_item(item, &mut left, f)?;
        }
        match &self.ray_id {
            Some(ray_id) => write!(f, "; {RAY_ID} {}", one_line(ray_id, LONGEST_RAY_ID)),
            None => Ok(()),
        }
    }
}

/// A fault and, in brackets, those behind it; `left` counts how many may still be told.
fn fmt_item(item: &ApiErrorItem, left: &mut usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    *left = left.saturating_sub(1);
    write!(f, "[{}] {}", item.code, one_line(&item.message, LONGEST_MESSAGE))?;
    if let Some(pointer) = &item.pointer {
        write!(f, " at {}", one_line(pointer, LONGEST_POINTER))?;
    }
    for (position, behind) in item.error_chain.iter().enumerate() {
        f.write_str(if position == 0 { " (from " } else { ", " })?;
        if *left == 0 {
            write!(f, "{} more", item.error_chain.len() - position)?;
            break;
        }
        fmt_item(behind, left, f)?;
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
    /// The faults that the API names; of a failure without any, its messages. Empty where it did not answer, or with
    /// something else, such as HTML.
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

/// The items in a body; `None` where it cannot be read. Of a member that comes twice the last counts, and what follows
/// the object does not.
fn items_in(body: &[u8]) -> Option<Vec<ApiErrorItem>> {
    let mut reader = serde_json::Deserializer::from_slice(body);
    let members = BTreeMap::<String, &RawValue>::deserialize(&mut reader).ok()?;
    let items = |wire_name: &str| members.get(wire_name).copied().map(items_of).unwrap_or_default();
    let errors = items("errors");
    let is_failure = members.get("success").is_some_and(|success| success.get() == "false");
    Some(if errors.is_empty() && is_failure { items("messages") } else { errors })
}

/// The items in a text of JSON; none where it is not JSON.
pub(super) fn items_of(text: &RawValue) -> Vec<ApiErrorItem> {
    let value = |text: &RawValue| json_text::from_str::<Value>(text.get()).ok();
    let Some(all) = value(text) else {
        // An entry that is too deep to be read must not hide the others.
        let entries: Vec<Box<RawValue>> = json_text::from_str(text.get()).unwrap_or_default();
        return entries.iter().filter_map(|entry| value(entry)).map(|entry| item(&entry)).collect();
    };
    items(&all)
}

/// One item or a list of them. What is empty names none.
fn items(errors: &Value) -> Vec<ApiErrorItem> {
    match errors {
        Value::Null | Value::Bool(false) => Vec::new(),
        Value::String(text) if text.is_empty() => Vec::new(),
        Value::Object(members) if members.is_empty() => Vec::new(),
        Value::Array(entries) => entries.iter().filter(|entry| !entry.is_null()).map(item).collect(),
        entry @ (Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_)) => {
            vec![item(entry)]
        }
    }
}

/// An entry that is not an object becomes a message: one odd entry must not hide the others.
fn item(entry: &Value) -> ApiErrorItem {
    let member = |name: &str| entry.get(name).filter(|value| !value.is_null());
    let words = WORDS.into_iter().find_map(|name| member(name).filter(|text| text.as_str() != Some("")));
    let is_known = |name: &String| WORDS.contains(&name.as_str()) || OTHER_MEMBERS.contains(&name.as_str());
    let is_usual = |members: &Map<String, Value>| members.is_empty() || members.keys().any(is_known);
    let message = if entry.as_object().is_some_and(is_usual) { words } else { Some(entry) };
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

/// As models read whole numbers.
fn code(value: &Value) -> Option<i64> {
    read::<Integer, i64, _>(value).ok()
}

/// A string without its quotes; anything else as JSON.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
