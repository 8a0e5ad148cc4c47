// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `SpfStatus` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SpfStatus {
    /// `none`.
    None,
    /// `good`.
    Good,
    /// `neutral`.
    Neutral,
    /// `open`.
    Open,
    /// `invalid`.
    Invalid,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    SpfStatus { None = "none", Good = "good", Neutral = "neutral", Open = "open", Invalid
    = "invalid" }
);
