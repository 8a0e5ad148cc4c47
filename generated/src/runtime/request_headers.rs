//! The headers of a request, from where they come.

use super::client::ClientInner;
use super::error::{Error, ErrorKind, Result};
use super::header::header_value;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// Those of the client, and what it accepts.
pub(crate) fn client_headers(client: &ClientInner, accept: &'static str) -> HeaderMap {
    let mut headers = client.headers.clone();
    headers.entry(header::ACCEPT).or_insert(HeaderValue::from_static(accept));
    headers
}

/// Adds headers, replacing those of the same names.
pub(crate) fn add<'h>(
    headers: &mut HeaderMap,
    more: impl IntoIterator<Item = (&'h HeaderName, &'h HeaderValue)>,
) {
    for (name, value) in more {
        headers.insert(name, value.clone());
    }
}

/// The header of these cookies.
pub(crate) fn cookie_header(cookies: &[(&'static str, String)]) -> Result<HeaderValue> {
    let encoded =
        |(name, value): &(&str, String)| format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC));
    let text = cookies.iter().map(encoded).collect::<Vec<_>>().join("; ");
    header_value(&text).ok_or_else(|| Error::new(ErrorKind::Request, "a cookie's name is not allowed"))
}
