// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// A link in a message.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct Link {
    /// Where the link leads.
    pub href: String,
    /// Text that the reader sees for the link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}
