// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `Disposition` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Disposition {
    /// `MALICIOUS`.
    Malicious,
    /// `MALICIOUS-BEC`.
    MaliciousBec,
    /// `SUSPICIOUS`.
    Suspicious,
    /// `SPOOF`.
    Spoof,
    /// `SPAM`.
    Spam,
    /// `BULK`.
    Bulk,
    /// `ENCRYPTED`.
    Encrypted,
    /// `EXTERNAL`.
    External,
    /// `UNKNOWN`.
    Unknown,
    /// `NONE`.
    None,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    Disposition { Malicious = "MALICIOUS", MaliciousBec = "MALICIOUS-BEC", Suspicious =
    "SUSPICIOUS", Spoof = "SPOOF", Spam = "SPAM", Bulk = "BULK", Encrypted = "ENCRYPTED",
    External = "EXTERNAL", Unknown = "UNKNOWN", None = "NONE" }
);
