// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `DomainOrder` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DomainOrder {
    /// `domain`: By the name of the domain.
    Domain,
    /// `created_at`: By the time of creation.
    CreatedAt,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(DomainOrder { Domain = "domain", CreatedAt = "created_at" });
