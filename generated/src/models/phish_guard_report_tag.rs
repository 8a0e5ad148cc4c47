// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// A tag of a PhishGuard report.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct PhishGuardReportTag {
    /// Category of the tag.
    pub category: String,
    /// Value of the tag within its category.
    pub value: String,
}
