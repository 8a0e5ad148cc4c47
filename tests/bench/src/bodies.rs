//! The responses of the server, made once.

use std::fmt::Write;
use std::sync::Arc;

/// How many items all pages of the list have together.
pub const ITEMS: usize = 100_000;
/// How many of them one page has.
pub const PER_PAGE: usize = 1_000;
/// The length of the large response, envelope included.
pub const LARGE: usize = 100_000_000;

/// Whole HTTP responses, head included.
#[derive(Debug)]
pub struct Bodies {
    /// One policy.
    pub policy: Arc<[u8]>,
    /// The pages of the list.
    pub pages: Vec<Arc<[u8]>>,
    /// One long string.
    pub large: Arc<[u8]>,
}

impl Bodies {
    /// Makes them all.
    pub fn new() -> Self {
        let pages = ITEMS / PER_PAGE;
        Self {
            policy: response(&envelope(&policy(1), "")),
            pages: (1..=pages).map(|number| response(&page(number, pages))).collect(),
            large: response(&large()),
        }
    }
}

impl Default for Bodies {
    fn default() -> Self {
        Self::new()
    }
}

/// A 200 with this body.
pub fn response(body: &str) -> Arc<[u8]> {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\
         cf-ray: 8f00b2a4c1d2e3f4-AMS\r\ndate: Fri, 27 Nov 2026 12:00:00 GMT\r\nserver: bench\r\n\r\n"
    );
    [head.as_bytes(), body.as_bytes()].concat().into()
}

fn envelope(result: &str, more: &str) -> String {
    format!(r#"{{"success":true,"errors":[],"messages":[],"result":{result}{more}}}"#)
}

fn policy(number: usize) -> String {
    format!(
        r#"{{"id":"{number:08x}-aafe-4643-bbbc-4a0ed4fc8415","created_at":"2014-01-01T05:20:00.12345Z","last_modified":"2014-01-01T05:20:00.12345Z","modified_at":"2014-01-01T05:20:00.12345Z","is_acceptable_sender":false,"is_exempt_recipient":false,"is_recipient":false,"is_regex":false,"is_sender":true,"is_spoof":false,"is_trusted_sender":true,"pattern":"user{number}@example.com","pattern_type":"EMAIL","verify_sender":true,"comments":"Trust all messages"}}"#
    )
}

fn page(number: usize, pages: usize) -> String {
    let first = (number - 1) * PER_PAGE;
    let mut items = String::from("[");
    for item in first..first + PER_PAGE {
        let comma = if item == first { "" } else { "," };
        let _ = write!(items, "{comma}{}", policy(item));
    }
    items.push(']');
    let info = format!(
        r#","result_info":{{"page":{number},"per_page":{PER_PAGE},"count":{PER_PAGE},"total_count":{ITEMS},"total_pages":{pages}}}"#
    );
    envelope(&items, &info)
}

fn large() -> String {
    let frame = envelope(r#"{"raw":""}"#, "").len();
    let text = "Subject: hello, this is a line of mail without anything that is escaped. ";
    let mut raw = text.repeat(LARGE / text.len() + 1);
    raw.truncate(LARGE - frame);
    envelope(&format!(r#"{{"raw":"{raw}"}}"#), "")
}
