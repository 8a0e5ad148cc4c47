// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// Mailbox folder that messages are moved to.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MailboxDestination {
    /// `Inbox`: The inbox.
    Inbox,
    /// `JunkEmail`: The junk mail folder.
    JunkEmail,
    /// `DeletedItems`: The folder of deleted items.
    DeletedItems,
    /// `RecoverableItemsDeletions`: The deletions folder among the recoverable items.
    RecoverableItemsDeletions,
    /// `RecoverableItemsPurges`: The purges folder among the recoverable items.
    RecoverableItemsPurges,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    MailboxDestination { Inbox = "Inbox", JunkEmail = "JunkEmail", DeletedItems =
    "DeletedItems", RecoverableItemsDeletions = "RecoverableItemsDeletions",
    RecoverableItemsPurges = "RecoverableItemsPurges" }
);
