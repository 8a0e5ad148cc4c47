//! Conversions from and to the types of `time`.

use super::Timestamp;
use time::OffsetDateTime;

/// A time outside the years that RFC 3339 can write becomes the nearest that it can.
impl From<OffsetDateTime> for Timestamp {
    fn from(at: OffsetDateTime) -> Self {
        Self::from(std::time::SystemTime::from(at))
    }
}

impl Timestamp {
    /// As a date and time of `time`, in UTC. `None` for a text that is not a date and time.
    pub fn to_time(&self) -> Option<OffsetDateTime> {
        OffsetDateTime::from_unix_timestamp_nanos(self.instant()?.as_nanosecond()).ok()
    }
}
