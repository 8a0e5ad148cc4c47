//! Conversions from and to the types of `jiff`.

use super::Timestamp;

impl From<jiff::Timestamp> for Timestamp {
    fn from(at: jiff::Timestamp) -> Self {
        Self(at.to_string())
    }
}

impl Timestamp {
    /// As a timestamp of `jiff`. `None` for a text that is not a date and time.
    pub fn to_jiff(&self) -> Option<jiff::Timestamp> {
        self.instant()
    }
}
