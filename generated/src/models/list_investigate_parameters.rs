// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `DispositionFilter` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DispositionFilter {
    /// `MALICIOUS`.
    Malicious,
    /// `SUSPICIOUS`.
    Suspicious,
    /// `SPOOF`.
    Spoof,
    /// `SPAM`.
    Spam,
    /// `BULK`.
    Bulk,
    /// `NONE`.
    None,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    DispositionFilter { Malicious = "MALICIOUS", Suspicious = "SUSPICIOUS", Spoof =
    "SPOOF", Spam = "SPAM", Bulk = "BULK", None = "NONE" }
);
