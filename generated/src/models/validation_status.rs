// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `ValidationStatus` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ValidationStatus {
    /// `pass`.
    Pass,
    /// `neutral`.
    Neutral,
    /// `fail`.
    Fail,
    /// `error`.
    Error,
    /// `none`.
    None,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    ValidationStatus { Pass = "pass", Neutral = "neutral", Fail = "fail", Error =
    "error", None = "none" }
);
