// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// State of the DMARC setup of a domain.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DmarcStatus {
    /// `none`: There is no DMARC setup.
    None,
    /// `good`: The setup is in order.
    Good,
    /// `invalid`: The setup is not valid.
    Invalid,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(DmarcStatus { None = "none", Good = "good", Invalid = "invalid" });
