// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// Only messages that this has been done to.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MessageActionFilter {
    /// `PREVIEW`: A preview was made.
    Preview,
    /// `QUARANTINE_RELEASED`: Released from quarantine.
    QuarantineReleased,
    /// `MOVED`: Moved to another folder.
    Moved,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    MessageActionFilter { Preview = "PREVIEW", QuarantineReleased =
    "QUARANTINE_RELEASED", Moved = "MOVED" }
);
