//! How large the head of a response may be, the same over HTTP/1.1 and HTTP/2.

use http::HeaderMap;

/// Counted as HTTP/2 counts: name, value and 32 for each header.
const MOST_BYTES: usize = 256 * 1024;
const MOST_HEADERS: usize = 100;
/// As HTTP/1.1 counts.
const OVERHEAD: usize = 32;

/// What the HTTP client takes over HTTP/2: far more than is allowed, so that the limit is found
/// here and can be named. Beyond it the fault has no words of its own.
#[cfg(feature = "http2")]
pub(super) const ACCEPTED_BYTES: u32 = 16 * 1024 * 1024;

/// What the HTTP client says where it gives up by itself, over HTTP/1.1 and, in two ways, over HTTP/2.
const WORDS: [&str; 3] = ["message head is too large", "header_list_way_too_large", "too_many_continuations"];

/// The limit in words.
pub(super) const LIMIT: &str = "the headers of the response are longer than 256 KiB, or more than 100";

pub(super) fn is_too_large(headers: &HeaderMap) -> bool {
    let bytes = headers.iter().map(|(name, value)| name.as_str().len() + value.len() + OVERHEAD);
    headers.len() > MOST_HEADERS || bytes.sum::<usize>() > MOST_BYTES
}

/// Whether a fault of the HTTP client means the same.
pub(super) fn says_too_large(error: &(dyn std::error::Error + 'static)) -> bool {
    let text = error.to_string();
    WORDS.into_iter().any(|words| text.contains(words))
}
