//! What an answer says about the page it holds.

use crate::runtime::json_text;
use crate::runtime::pager::Progress;
use crate::runtime::read::{Id, Integer, ReadAs, read};
use serde_json::value::RawValue;
use std::collections::BTreeMap;

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
    pub(super) fn read(info: &RawValue) -> Self {
        let members: Members = json_text::from_str(info.get()).unwrap_or_default();
        let after =
            members.get("cursors").and_then(|cursors| json_text::from_str::<Members>(cursors.get()).ok());
        let number = |wire_name: &str| read_as::<Integer, u64>(members.get(wire_name)?);
        let text = |members: &Members, wire_name: &str| {
            read_as::<Id, String>(members.get(wire_name)?).filter(|text| !text.is_empty())
        };
        Self {
            count: number("count"),
            page: number("page"),
            per_page: number("per_page"),
            total_count: number("total_count"),
            total_pages: number("total_pages"),
            next: text(&members, "next"),
            previous: text(&members, "previous"),
            cursor: text(&members, "cursor").or_else(|| text(&after?, "after")),
        }
    }
}

type Members = BTreeMap<String, Box<RawValue>>;

/// Reads a value as a model would; `None` for one that does not fit.
fn read_as<As: for<'de> ReadAs<'de, T>, T>(value: &RawValue) -> Option<T> {
    let read = |text: &str| read::<As, T, _>(&mut serde_json::Deserializer::from_str(text)).ok();
    read(value.get()).or_else(|| read(&json_text::repaired(value.get().as_bytes())?))
}
