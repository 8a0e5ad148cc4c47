// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `PatternType` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PatternType {
    /// `EMAIL`.
    Email,
    /// `DOMAIN`.
    Domain,
    /// `IP`.
    Ip,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(PatternType { Email = "EMAIL", Domain = "DOMAIN", Ip = "IP" });

/// `StoredPatternType` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StoredPatternType {
    /// `EMAIL`.
    Email,
    /// `DOMAIN`.
    Domain,
    /// `IP`.
    Ip,
    /// `UNKNOWN`.
    Unknown,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    StoredPatternType { Email = "EMAIL", Domain = "DOMAIN", Ip = "IP", Unknown =
    "UNKNOWN" }
);
