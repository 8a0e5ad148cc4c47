//! The content codings of a response's body (RFC 9110, section 8.4): what is asked for, and what is decoded.
//!
//! The crate's own transport hands on decoded bodies, so that middleware around it reads what the client reads. The client
//! decodes once more what another transport left encoded. It knows a decoded body by its missing header.

#[cfg(feature = "gzip")]
mod gzip;

use super::transport::Body;
use http::{HeaderMap, HeaderName, header};
use std::error::Error;

/// More layers than anybody uses; each costs memory and time.
#[cfg(feature = "gzip")]
const MOST_LAYERS: usize = 5;
/// A name from a header must not become a page.
const LONGEST_NAME: usize = 60;

/// Asks for what can be decoded, unless the caller asks for something else.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
pub(crate) fn ask(headers: &mut HeaderMap) {
    if cfg!(feature = "gzip") {
        headers.entry(header::ACCEPT_ENCODING).or_insert(http::HeaderValue::from_static("gzip"));
    }
}

/// Decodes the body piece by piece and takes away the headers that are about its encoded form. A response whose codings are
/// not all known stays as it is, and [`undecoded`] names them.
#[cfg(feature = "gzip")]
pub(crate) fn decode(response: http::Response<Body>) -> http::Response<Body> {
    if !may_be_encoded(response.headers()) {
        return response;
    }
    let layers = codings(response.headers()).map(|coding| is_gzip(&coding)).collect::<Vec<_>>();
    let is_known = layers.len() <= MOST_LAYERS && layers.iter().all(|is_gzip| *is_gzip);
    if layers.is_empty() || !is_known {
        return response;
    }
    let (mut head, body) = response.into_parts();
    head.headers.remove(header::CONTENT_ENCODING);
    if transfer_codings(&head.headers).next().is_some() {
        head.headers.remove(header::TRANSFER_ENCODING);
    }
    head.headers.remove(header::CONTENT_LENGTH);
    // The coding that was applied last is decoded first, which makes no difference among equals.
    let body = layers.iter().fold(body, |body, _| Body::from_stream(gzip::Decoded::new(body)));
    http::Response::from_parts(head, body)
}

/// Without the feature nothing is decoded.
#[cfg(not(feature = "gzip"))]
pub(crate) fn decode(response: http::Response<Body>) -> http::Response<Body> {
    response
}

/// Whether the cause of a transport's fault is that a body could not be decoded.
#[cfg(feature = "gzip")]
pub(crate) fn is_damage(cause: &(dyn Error + 'static)) -> bool {
    cause.is::<gzip::Damage>()
}

/// Without the feature nothing is decoded.
#[cfg(not(feature = "gzip"))]
pub(crate) fn is_damage(_cause: &(dyn Error + 'static)) -> bool {
    false
}

/// The codings of a response that [`decode`] left as it is, in back-ticks, and why it did: the rest of a sentence.
pub(crate) fn undecoded(headers: &HeaderMap) -> Option<String> {
    if !may_be_encoded(headers) {
        return None;
    }
    let codings: Vec<String> = codings(headers).collect();
    if codings.is_empty() {
        return None;
    }
    let names: String = codings.join(", ").escape_debug().take(LONGEST_NAME).collect();
    let why = match codings.iter().all(|coding| is_gzip(coding)) {
        true if cfg!(not(feature = "gzip")) => "which needs the feature `gzip`",
        true => "which is too often",
        false => "which this client does not decode",
    };
    Some(format!("`{names}`, {why}"))
}

/// Looked at first, since most responses have neither header.
fn may_be_encoded(headers: &HeaderMap) -> bool {
    headers.contains_key(header::CONTENT_ENCODING) || headers.contains_key(header::TRANSFER_ENCODING)
}

/// The codings in the order in which they were applied, over all lines of the headers. `identity` is none.
fn codings(headers: &HeaderMap) -> impl Iterator<Item = String> {
    names(headers, header::CONTENT_ENCODING).chain(transfer_codings(headers))
}

/// Codings of the way, which come on top: none is ever asked for. Whoever reads from the connection has taken away
/// `chunked`.
fn transfer_codings(headers: &HeaderMap) -> impl Iterator<Item = String> {
    names(headers, header::TRANSFER_ENCODING).filter(|name| !name.eq_ignore_ascii_case("chunked"))
}

fn names(headers: &HeaderMap, header: HeaderName) -> impl Iterator<Item = String> {
    let lines = headers.get_all(header).iter();
    let names = lines.flat_map(|line| {
        let line = String::from_utf8_lossy(line.as_bytes()).into_owned();
        line.split(',').map(|name| name.trim().to_owned()).collect::<Vec<_>>()
    });
    names.filter(|name| !name.is_empty() && !name.eq_ignore_ascii_case("identity"))
}

/// A recipient treats `x-gzip` as the same (RFC 9110, section 8.4.1.3).
fn is_gzip(coding: &str) -> bool {
    ["gzip", "x-gzip"].iter().any(|name| coding.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn headers(lines: &[&'static str]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(header::CONTENT_ENCODING, HeaderValue::from_static(line));
        }
        headers
    }

    #[test]
    fn codings_are_read_in_any_case_and_over_all_lines() {
        let read = |lines: &[&'static str]| codings(&headers(lines)).collect::<Vec<_>>();
        assert_eq!(read(&["gzip , br", "", "Identity", ",X-GZIP"]), ["gzip", "br", "X-GZIP"]);
        assert!(read(&[]).is_empty() && read(&["identity"]).is_empty());
        assert!(is_gzip("X-GZIP") && is_gzip("gzip") && !is_gzip("gzip2"));
    }

    #[test]
    fn what_stays_encoded_is_named_with_the_reason() {
        let named = |lines: &[&'static str]| undecoded(&headers(lines));
        assert_eq!(named(&["identity"]), None);
        assert_eq!(named(&["br", "gzip"]).as_deref(), Some("`br, gzip`, which this client does not decode"));
        assert_eq!(named(&["a`\tb"]).as_deref(), Some("`a`\\tb`, which this client does not decode"));
        let gzip =
            if cfg!(feature = "gzip") { "which is too often" } else { "which needs the feature `gzip`" };
        assert_eq!(named(&["gzip"; 6]).map(|text| text.ends_with(gzip)), Some(true));
    }
}
