// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// Where the message stands on its way to the recipient.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MessageDeliveryStatus {
    /// `delivered`: It was delivered.
    Delivered,
    /// `moved`: It was moved to another folder.
    Moved,
    /// `quarantined`: It is held in quarantine.
    Quarantined,
    /// `rejected`: It was rejected.
    Rejected,
    /// `deferred`: Its delivery is put off.
    Deferred,
    /// `bounced`: It bounced.
    Bounced,
    /// `queued`: It waits in a queue.
    Queued,
    /// `move_failed`: It was to be moved, and that failed.
    MoveFailed,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    MessageDeliveryStatus { Delivered = "delivered", Moved = "moved", Quarantined =
    "quarantined", Rejected = "rejected", Deferred = "deferred", Bounced = "bounced",
    Queued = "queued", MoveFailed = "move_failed" }
);
