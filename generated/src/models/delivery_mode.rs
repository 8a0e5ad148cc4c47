// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::MessageDeliveryMode;
use crate::runtime::generated as rt;

/// A way in which mail of a domain reaches Email Security.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DeliveryMode {
    /// `DIRECT`.
    Direct,
    /// `BCC`: Copies come by BCC.
    Bcc,
    /// `JOURNAL`: Copies come by journaling.
    Journal,
    /// `API`: Mailboxes are scanned through an API.
    Api,
    /// `RETRO_SCAN`: Mail is scanned in retrospect.
    RetroScan,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    DeliveryMode { Direct = "DIRECT", Bcc = "BCC", Journal = "JOURNAL", Api = "API",
    RetroScan = "RETRO_SCAN" }
);

rt::enum_from!(DeliveryMode, MessageDeliveryMode);
