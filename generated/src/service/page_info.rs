//! What an answer says about the page it holds.

use crate::runtime::pager::Progress;
use serde_json::{Map, Value};

/// Counts and the way to the next page. Every field is optional: endpoints differ in what they send.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageInfo {
    /// How many items this page has.
    pub count: Option<u64>,
    /// The number of this page, from 1.
    pub page: Option<u64>,
    /// How many items a full page has.
    pub per_page: Option<u64>,
    /// How many items there are. The server may count without the filters of the request.
    pub total_count: Option<u64>,
    /// How many pages there are.
    pub total_pages: Option<u64>,
    /// The cursor of the next page.
    pub next: Option<String>,
    /// The cursor of the page before.
    pub previous: Option<String>,
    /// The cursor of the next page, as older endpoints name it.
    pub cursor: Option<String>,
}

impl PageInfo {
    /// What a listing goes by.
    pub(crate) fn progress(&self) -> Progress {
        Progress {
            page: self.page,
            per_page: self.per_page,
            count: self.count,
            total_count: self.total_count,
            total_pages: self.total_pages,
            next: self.next.clone().or_else(|| self.cursor.clone()),
        }
    }

    /// What can be read of it. A listing must not fail for its counters.
    pub(crate) fn read(info: &Map<String, Value>) -> Self {
        let number = |name: &str| {
            let value = info.get(name)?;
            value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())
        };
        let text = |value: Option<&Value>| match value? {
            Value::String(text) if text.is_empty() => None,
            Value::String(text) => Some(text.clone()),
            number @ Value::Number(_) => Some(number.to_string()),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
        };
        let after = info.get("cursors").and_then(|cursors| cursors.get("after"));
        Self {
            count: number("count"),
            page: number("page"),
            per_page: number("per_page"),
            total_count: number("total_count"),
            total_pages: number("total_pages"),
            next: text(info.get("next")),
            previous: text(info.get("previous")),
            cursor: text(info.get("cursor")).or_else(|| text(after)),
        }
    }
}
