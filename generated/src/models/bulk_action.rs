// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::ActionLogOperation;
use crate::runtime::generated as rt;

/// Action carried out on the message.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BulkAction {
    /// `MOVE`: Move the messages to a mailbox folder.
    Move,
    /// `RELEASE`: Release the messages from quarantine.
    Release,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(BulkAction { Move = "MOVE", Release = "RELEASE" });

rt::enum_from!(BulkAction, ActionLogOperation);
