//! Requests and responses, whatever the protocol.

use crate::MAX_RESPONSE_BYTES;
use crate::fault::Fault;
use client_tests::envelope;

/// The pages of each list, and the items of each page.
pub(crate) const PAGES: u64 = 5;
pub(crate) const ITEMS: u64 = 20;

/// Names the attempt of the client that a request is.
pub(crate) const ATTEMPT_HEADER: &str = "x-attempt";

/// More than the client takes of headers.
const LONG_HEADER: usize = 30 * 1024;
const LONG_HEADERS: usize = 12;

/// A request that has been read to its end.
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) body: Vec<u8>,
    /// The attempt of the client that it is.
    pub(crate) attempt: Option<u64>,
}

impl Request {
    fn number(&self, parameter: &str) -> Option<u64> {
        let mut pairs = self.query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(key, _)| *key == parameter).and_then(|(_, value)| value.parse().ok())
    }
}

pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Response {
    /// What the server answers to the request of this number; a fault of the connection comes on top.
    pub(crate) fn to(request: &Request, fault: Option<Fault>, number: u64) -> Self {
        match fault {
            Some(Fault::TooMany) => {
                Self::new(429, "retry-after-ms", (2 + number % 20).to_string(), String::new())
            }
            Some(Fault::Unavailable) => Self { status: 503, headers: Vec::new(), body: String::new() },
            Some(Fault::Internal) => Self::json(500, r#"{"success":false,"errors":[{"code":500}]}"#),
            Some(Fault::HtmlError) => Self::html(502),
            Some(Fault::HtmlSuccess) => Self::html(200),
            Some(Fault::Refused) => Self::json(400, r#"{"success":false,"errors":[{"code":1001}]}"#),
            Some(Fault::WrongShape) => Self::json(200, r#"{"success":true,"result":7}"#),
            Some(Fault::Oversize) => Self::json(200, " ".repeat(MAX_RESPONSE_BYTES * 4)),
            Some(Fault::Accepted) => {
                let place = format!("{}/results/{number}?{}", request.path, request.query);
                let mut response = Self::json(202, r#"{"success":true,"result":[]}"#);
                response.headers.push(("location".to_owned(), place));
                response.headers.push(("retry-after-ms".to_owned(), "5".to_owned()));
                response
            }
            Some(Fault::LongHeaders) => {
                let mut response = Self::good(request);
                let long = |header| (format!("x-long-{header}"), "x".repeat(LONG_HEADER));
                response.headers.extend((0..LONG_HEADERS).map(long));
                response
            }
            _ => Self::good(request),
        }
    }

    fn good(request: &Request) -> Self {
        let (first, last) = request.path.rsplit_once('/').unwrap_or_default();
        match (request.method.as_str(), last) {
            ("GET", "trusted_domains") => {
                let page = request.number("page").unwrap_or(1);
                let total = PAGES * ITEMS;
                let info =
                    format!(r#"{{"count":{ITEMS},"page":{page},"per_page":{ITEMS},"total_count":{total}}}"#);
                Self::page(page, &info, |id| format!(r#"{{"id":"{id}"}}"#))
            }
            ("GET", _) if last == "investigate" || first.ends_with("/results") => {
                let page = request.number("cursor").unwrap_or(1);
                let next = if page < PAGES { (page + 1).to_string() } else { String::new() };
                Self::page(page, &format!(r#"{{"next":"{next}"}}"#), |id| {
                    format!(
                        r#"{{"id":"{id}","postfix_id":"p","client_recipients":[],"detection_reasons":[],
                            "is_phish_submission":false,"is_quarantined":false,"properties":{{}}}}"#
                    )
                })
            }
            _ => Self::json(200, envelope(r#"{"id":"7","pattern":"example.com"}"#)),
        }
    }

    fn page(page: u64, info: &str, item: impl Fn(u64) -> String) -> Self {
        let first = (page - 1) * ITEMS;
        let items: Vec<String> = (first..first + ITEMS).map(item).collect();
        let items = items.join(",");
        Self::json(200, format!(r#"{{"success":true,"result":[{items}],"result_info":{info}}}"#))
    }

    fn json(status: u16, body: impl Into<String>) -> Self {
        Self::new(status, "content-type", "application/json".to_owned(), body.into())
    }

    fn html(status: u16) -> Self {
        Self::new(
            status,
            "content-type",
            "text/html".to_owned(),
            "<html>not what was asked for</html>".to_owned(),
        )
    }

    fn new(status: u16, header: &str, value: String, body: String) -> Self {
        Self { status, headers: vec![(header.to_owned(), value)], body }
    }
}
