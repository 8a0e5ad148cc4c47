// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{DispositionFilter, ReclassifyDisposition, SubmissionDisposition};
use crate::runtime::generated as rt;

/// Verdict on a message or on a part of it.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Disposition {
    /// `MALICIOUS`: Malicious.
    Malicious,
    /// `MALICIOUS-BEC`: Malicious, by way of business email compromise.
    MaliciousBec,
    /// `SUSPICIOUS`: Suspicious.
    Suspicious,
    /// `SPOOF`: The sender is forged.
    Spoof,
    /// `SPAM`: Spam.
    Spam,
    /// `BULK`: Bulk mail.
    Bulk,
    /// `ENCRYPTED`: Encrypted mail.
    Encrypted,
    /// `EXTERNAL`.
    External,
    /// `UNKNOWN`: No verdict is known.
    Unknown,
    /// `NONE`: No verdict against it.
    None,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    Disposition { Malicious = "MALICIOUS", MaliciousBec = "MALICIOUS-BEC", Suspicious =
    "SUSPICIOUS", Spoof = "SPOOF", Spam = "SPAM", Bulk = "BULK", Encrypted = "ENCRYPTED",
    External = "EXTERNAL", Unknown = "UNKNOWN", None = "NONE" }
);

rt::enum_from!(Disposition, DispositionFilter);

rt::enum_from!(Disposition, ReclassifyDisposition);

rt::enum_from!(Disposition, SubmissionDisposition);
