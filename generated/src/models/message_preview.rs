// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// Picture of a message.
#[non_exhaustive]
#[derive(Clone, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct MessagePreview {
    /// PNG picture of the message, in base64.
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
