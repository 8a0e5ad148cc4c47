//! A path template and its values become a path in which each value is exactly one segment, or part of one.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::borrow::Cow;

/// All that RFC 3986 does not allow in a segment as it is (`pchar`).
const NOT_PCHAR: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// Puts the values into the template; of the two lists the second is the stronger.
///
/// An empty value would turn one operation into another (`DELETE /things/` for `DELETE /things/{id}`), and `.` and
/// `..` would be taken out again by whoever normalises the URL. They are refused, and so is what some servers
/// decode twice.
///
/// # Errors
/// A sentence that names the parameter and never its value.
pub(crate) fn render(
    template: &str,
    values: [&[(&'static str, String)]; 2],
) -> Result<String, Cow<'static, str>> {
    let mut path = String::with_capacity(template.len() + 32);
    let mut rest = template;
    let mut may_have_dots = template.contains('.');
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((name, tail)) = after.split_once('}') else { break };
        path.push_str(literal);
        // The last one said wins.
        let said = values.iter().flat_map(|values| values.iter()).rfind(|(known, _)| *known == name);
        let Some((_, value)) = said else {
            return Err(format!("path parameter `{name}` is not given").into());
        };
        if is_plain(value) {
            path.push_str(value);
        } else {
            check(name, value)?;
            may_have_dots = true;
            path.extend(utf8_percent_encode(value, NOT_PCHAR));
        }
        rest = tail;
    }
    path.push_str(rest);
    // Two harmless values can still meet in one segment. Few paths have a dot at all.
    if may_have_dots && path.split('/').any(|segment| segment == "." || segment == "..") {
        return Err("the path parameters make a segment of dots".into());
    }
    Ok(path)
}

/// The path of these segments, each checked like a parameter.
///
/// # Errors
/// A sentence that says which segment is wrong, and not its value.
pub(crate) fn join(segments: &[String]) -> Result<String, Cow<'static, str>> {
    let mut path = String::new();
    for (position, segment) in segments.iter().enumerate() {
        check(&format!("segment {}", position + 1), segment)?;
        path.push('/');
        path.extend(utf8_percent_encode(segment, NOT_PCHAR));
    }
    if path.is_empty() { Err("the path has no segments".into()) } else { Ok(path) }
}

fn check(name: &str, value: &str) -> Result<(), Cow<'static, str>> {
    if value.is_empty() {
        return Err(format!("path parameter `{name}` is empty").into());
    }
    let has_control = if value.is_ascii() {
        value.bytes().any(|byte| byte.is_ascii_control())
    } else {
        value.chars().any(char::is_control)
    };
    if has_control {
        return Err(format!("path parameter `{name}` holds a control character").into());
    }
    if is_dots(value) {
        return Err(format!("path parameter `{name}` is `.` or `..`").into());
    }
    Ok(())
}

/// Whether a value is a segment as it is, as nearly every id: it has nothing to check and nothing to encode.
fn is_plain(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// Whether it is one or two dots, encoded or not.
fn is_dots(value: &str) -> bool {
    const LONGEST: usize = "%2e%2e".len();
    let is_short = value.len() <= LONGEST;
    is_short && matches!(value.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}
