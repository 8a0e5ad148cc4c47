// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// State of the SPF setup of a domain; may be null.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SpfStatus {
    /// `none`.
    None,
    /// `good`: The setup is good.
    Good,
    /// `neutral`: The setup is neutral.
    Neutral,
    /// `open`: The setup is open.
    Open,
    /// `invalid`: The setup is invalid.
    Invalid,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    SpfStatus { None = "none", Good = "good", Neutral = "neutral", Open = "open", Invalid
    = "invalid" }
);
