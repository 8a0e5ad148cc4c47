//! A text that is not shown and does not outlive its use.

use super::redacted::Redacted;
use std::fmt;
use zeroize::Zeroize;

/// A token, key or password.
///
/// It has no `Display` and no `Serialize`, its `Debug` shows nothing of it, and its memory is overwritten when it is
/// dropped. What was copied out of it with [`expose`](Secret::expose) is the caller's to keep safe.
///
/// White space around the text is removed: files and variables often end in a line break.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The text itself.
    pub fn expose(&self) -> &str {
        self.0.trim()
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Redacted.fmt(f)
    }
}
