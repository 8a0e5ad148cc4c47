//! Headers whose text comes from outside, checked before they are used.

use crate::service::AUTH_HEADERS;
use http::{HeaderName, HeaderValue};

/// A value of visible ASCII. HTTP would allow other bytes too, but no two programs agree on what they mean.
pub(crate) fn header_value(text: &str) -> Option<HeaderValue> {
    let is_visible = |byte: u8| byte == b' ' || byte == b'\t' || byte.is_ascii_graphic();
    text.bytes().all(is_visible).then(|| HeaderValue::from_str(text).ok())?
}

/// A header that a user of the client has chosen.
///
/// # Errors
/// What is wrong with it, to be put behind its name or place.
pub(crate) fn chosen_header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), &'static str> {
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| "has a name that is not allowed")?;
    if AUTH_HEADERS.contains(&name.as_str()) {
        return Err("would replace the credentials");
    }
    let value = header_value(value).ok_or("has a value that is not visible ASCII")?;
    Ok((name, value))
}
