// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// Which mailbox folders are scanned in domains that are scanned by API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ScannableFolder {
    /// `AllItems`: All folders.
    AllItems,
    /// `Inbox`: The inbox alone.
    Inbox,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(ScannableFolder { AllItems = "AllItems", Inbox = "Inbox" });
