// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `Region` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Region {
    /// `GLOBAL`.
    Global,
    /// `AU`.
    Au,
    /// `DE`.
    De,
    /// `IN`.
    In,
    /// `US`.
    Us,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(Region { Global = "GLOBAL", Au = "AU", De = "DE", In = "IN", Us = "US" });
