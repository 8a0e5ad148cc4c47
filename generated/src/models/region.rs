// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// Region in which messages are processed.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Region {
    /// `GLOBAL`: Worldwide.
    Global,
    /// `AU`: Australia.
    Au,
    /// `DE`: Germany.
    De,
    /// `IN`: India.
    In,
    /// `US`: The United States.
    Us,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(Region { Global = "GLOBAL", Au = "AU", De = "DE", In = "IN", Us = "US" });
