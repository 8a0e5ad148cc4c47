// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `MessagePreview` of the API.
#[non_exhaustive]
#[derive(Clone, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct MessagePreview {
    /// The member `screenshot`.
    pub screenshot: String,
}

impl std::fmt::Debug for MessagePreview {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("MessagePreview")
            .field("screenshot", &rt::Redacted)
            .finish()
    }
}
