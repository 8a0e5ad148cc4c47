// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `Link` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct Link {
    /// The member `href`.
    pub href: String,
    /// The member `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}
