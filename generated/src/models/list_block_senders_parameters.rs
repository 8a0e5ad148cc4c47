// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `BlockedSenderOrder` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BlockedSenderOrder {
    /// `pattern`: By the pattern.
    Pattern,
    /// `created_at`: By the time of creation.
    CreatedAt,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(BlockedSenderOrder { Pattern = "pattern", CreatedAt = "created_at" });
