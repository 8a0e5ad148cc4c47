// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// What a pattern is compared with.
///
/// Answers hold [`StoredPatternType`](super::StoredPatternType) instead.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PatternType {
    /// `EMAIL`: A whole email address, such as `user@example.com`.
    Email,
    /// `DOMAIN`: The name of a domain, such as `example.com`.
    Domain,
    /// `IP`: An IPv4 address or a CIDR block of them, such as `1.2.3.0/24`; only globally reachable ones are accepted.
    Ip,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(PatternType { Email = "EMAIL", Domain = "DOMAIN", Ip = "IP" });

rt::enum_from!(PatternType, StoredPatternType);

/// What a pattern is compared with.
///
/// Requests take [`PatternType`](super::PatternType) instead.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum StoredPatternType {
    /// `EMAIL`: A whole email address, such as `user@example.com`.
    Email,
    /// `DOMAIN`: The name of a domain, such as `example.com`.
    Domain,
    /// `IP`: An IPv4 address or a CIDR block of them, such as `1.2.3.0/24`; only globally reachable ones are accepted.
    Ip,
    /// `UNKNOWN`: Deprecated: older entries may still carry it, but no request may send it.
    Unknown,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    StoredPatternType { Email = "EMAIL", Domain = "DOMAIN", Ip = "IP", Unknown =
    "UNKNOWN" }
);

rt::enum_from!(StoredPatternType, PatternType);
