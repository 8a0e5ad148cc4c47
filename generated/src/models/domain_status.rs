// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// State of a domain or of its verification.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DomainStatus {
    /// `PENDING`: Not decided.
    Pending,
    /// `ACTIVE`: In force.
    Active,
    /// `FAILED`: Failed.
    Failed,
    /// `TIMEOUT`: Not settled in the time allowed.
    Timeout,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    DomainStatus { Pending = "PENDING", Active = "ACTIVE", Failed = "FAILED", Timeout =
    "TIMEOUT" }
);
