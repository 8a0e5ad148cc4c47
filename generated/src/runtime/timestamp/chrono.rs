//! Conversions from and to the types of `chrono`.

use super::Timestamp;
use chrono::{DateTime, SecondsFormat, Utc};

impl From<DateTime<Utc>> for Timestamp {
    fn from(at: DateTime<Utc>) -> Self {
        Self(at.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

impl Timestamp {
    /// As a date and time of `chrono`, in UTC. `None` for a text that is not a date and time.
    pub fn to_chrono(&self) -> Option<DateTime<Utc>> {
        let nanoseconds = self.instant()?.as_nanosecond();
        let second = i64::try_from(nanoseconds.div_euclid(1_000_000_000)).ok()?;
        let rest = u32::try_from(nanoseconds.rem_euclid(1_000_000_000)).ok()?;
        DateTime::from_timestamp(second, rest)
    }
}
