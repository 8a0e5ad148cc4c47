// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `DeliveryMode` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DeliveryMode {
    /// `DIRECT`.
    Direct,
    /// `BCC`.
    Bcc,
    /// `JOURNAL`.
    Journal,
    /// `API`.
    Api,
    /// `RETRO_SCAN`.
    RetroScan,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    DeliveryMode { Direct = "DIRECT", Bcc = "BCC", Journal = "JOURNAL", Api = "API",
    RetroScan = "RETRO_SCAN" }
);
