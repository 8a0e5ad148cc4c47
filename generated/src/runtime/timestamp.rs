//! A point in time as the server wrote it.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;

use super::exact::exact_text;
use ::jiff::civil::DateTime;
use ::jiff::tz::Offset;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;
use std::time::SystemTime;

/// A date and time of a server, with its text.
///
/// The text is kept, so nothing is lost when it cannot be read. Two timestamps are equal when their texts are; to
/// compare points in time use [`unix_millis`](Self::unix_millis).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

impl Timestamp {
    /// The text, just as it was received or given.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Milliseconds since 1970-01-01T00:00:00Z, rounded down. `None` for a text that is not a date and time.
    pub fn unix_millis(&self) -> Option<i64> {
        let at = self.instant()?;
        Some(at.as_second() * 1_000 + i64::from(at.subsec_nanosecond()).div_euclid(1_000_000))
    }

    /// `None` for a text that is not a date and time.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        self.instant().map(SystemTime::from)
    }

    /// The text in the form of RFC 3339, with `T`, an offset, and the digits it came with. A text that is not a date
    /// and time is left as it is. This is what is sent.
    pub fn to_rfc3339(&self) -> Cow<'_, str> {
        match self.instant() {
            None => Cow::Borrowed(&self.0),
            Some(at) => mended(&self.0).unwrap_or_else(|| Cow::Owned(at.to_string())),
        }
    }

    /// Without an offset it is read as UTC.
    fn instant(&self) -> Option<::jiff::Timestamp> {
        let text = self.0.trim();
        text.parse().ok().or_else(|| {
            let local: DateTime = text.parse().ok().filter(|_| text.contains(':'))?;
            Offset::UTC.to_timestamp(local).ok()
        })
    }
}

/// Makes RFC 3339 of a readable text without touching its digits; `None` where more than letters would have to change.
fn mended(text: &str) -> Option<Cow<'_, str>> {
    const DATE_TIME: &[u8] = b"dddd-dd-ddTdd:dd:dd";
    let head = text.get(..DATE_TIME.len())?;
    let fits = head.bytes().zip(DATE_TIME).all(|(byte, form)| match form {
        b'd' => byte.is_ascii_digit(),
        b'T' => matches!(byte, b'T' | b't' | b' '),
        other => byte == *other,
    });
    let tail = &text[DATE_TIME.len()..];
    let fraction_end = match tail.strip_prefix('.') {
        Some(digits) => 1 + digits.bytes().take_while(u8::is_ascii_digit).count(),
        None => 0,
    };
    let (fraction, offset) = tail.split_at(fraction_end);
    let offset = match offset.as_bytes() {
        [] | b"z" => "Z",
        b"Z" | [b'+' | b'-', _, _, b':', _, _] => offset,
        _ => return None,
    };
    let is_as_it_is = fits && head.as_bytes()[10] == b'T' && tail.ends_with(offset);
    match (fits, is_as_it_is) {
        (false, _) => None,
        (true, true) => Some(Cow::Borrowed(text)),
        (true, false) => Some(Cow::Owned(format!("{}T{}{fraction}{offset}", &head[..10], &head[11..]))),
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

/// In UTC. A time outside the years that RFC 3339 can write becomes the nearest that it can.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let nearest =
            if time < SystemTime::UNIX_EPOCH { ::jiff::Timestamp::MIN } else { ::jiff::Timestamp::MAX };
        Self(::jiff::Timestamp::try_from(time).unwrap_or(nearest).to_string())
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_rfc3339())
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        exact_text(deserializer, "a date and time as a string").map(Self)
    }
}
