// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// Result of an SPF, DKIM or DMARC check.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ValidationStatus {
    /// `pass`: The check passed.
    Pass,
    /// `neutral`: The check is neutral.
    Neutral,
    /// `fail`: The check failed.
    Fail,
    /// `error`: The check ended in an error.
    Error,
    /// `none`: There is no result.
    None,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    ValidationStatus { Pass = "pass", Neutral = "neutral", Fail = "fail", Error =
    "error", None = "none" }
);
