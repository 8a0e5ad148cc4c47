// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{Disposition, DispositionFilter, ReclassifyDisposition};
use crate::runtime::generated as rt;

/// Disposition as submissions know it.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SubmissionDisposition {
    /// `MALICIOUS`: Malicious.
    Malicious,
    /// `SUSPICIOUS`: Suspicious.
    Suspicious,
    /// `SPOOF`: The sender is spoofed.
    Spoof,
    /// `SPAM`: Spam.
    Spam,
    /// `BULK`: Bulk mail.
    Bulk,
    /// `NONE`: None of the others.
    None,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    SubmissionDisposition { Malicious = "MALICIOUS", Suspicious = "SUSPICIOUS", Spoof =
    "SPOOF", Spam = "SPAM", Bulk = "BULK", None = "NONE" }
);

rt::enum_from!(SubmissionDisposition, Disposition);

rt::enum_from!(SubmissionDisposition, DispositionFilter);

rt::enum_from!(SubmissionDisposition, ReclassifyDisposition);
