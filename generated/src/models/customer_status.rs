// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// How far the review of a submission has come.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CustomerStatus {
    /// `escalated`: It was escalated.
    Escalated,
    /// `reviewed`: It was reviewed.
    Reviewed,
    /// `unreviewed`: It was not reviewed.
    Unreviewed,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    CustomerStatus { Escalated = "escalated", Reviewed = "reviewed", Unreviewed =
    "unreviewed" }
);
