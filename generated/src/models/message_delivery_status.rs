// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `MessageDeliveryStatus` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MessageDeliveryStatus {
    /// `delivered`.
    Delivered,
    /// `moved`.
    Moved,
    /// `quarantined`.
    Quarantined,
    /// `rejected`.
    Rejected,
    /// `deferred`.
    Deferred,
    /// `bounced`.
    Bounced,
    /// `queued`.
    Queued,
    /// `move_failed`.
    MoveFailed,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    MessageDeliveryStatus { Delivered = "delivered", Moved = "moved", Quarantined =
    "quarantined", Rejected = "rejected", Deferred = "deferred", Bounced = "bounced",
    Queued = "queued", MoveFailed = "move_failed" }
);
