// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// Source of a message.
#[non_exhaustive]
#[derive(Clone, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct MessageRaw {
    /// The whole message in EML format, as UTF-8 text.
    pub raw: String,
}

impl std::fmt::Debug for MessageRaw {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("MessageRaw").field("raw", &rt::Redacted).finish()
    }
}
