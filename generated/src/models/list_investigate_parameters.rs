// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{Disposition, SubmissionDisposition};
use crate::runtime::generated as rt;

/// `DispositionFilter` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DispositionFilter {
    /// `MALICIOUS`: Judged to be malicious.
    Malicious,
    /// `SUSPICIOUS`: Judged to be suspicious.
    Suspicious,
    /// `SPOOF`: Judged to have a forged sender.
    Spoof,
    /// `SPAM`: Judged to be spam.
    Spam,
    /// `BULK`: Judged to be bulk mail.
    Bulk,
    /// `NONE`: Given no disposition.
    None,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    DispositionFilter { Malicious = "MALICIOUS", Suspicious = "SUSPICIOUS", Spoof =
    "SPOOF", Spam = "SPAM", Bulk = "BULK", None = "NONE" }
);

rt::enum_from!(DispositionFilter, Disposition);

rt::enum_from!(DispositionFilter, SubmissionDisposition);
