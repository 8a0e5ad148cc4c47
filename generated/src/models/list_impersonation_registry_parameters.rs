// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `ImpersonationRegistryOrder` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ImpersonationRegistryOrder {
    /// `name`.
    Name,
    /// `email`.
    Email,
    /// `created_at`.
    CreatedAt,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    ImpersonationRegistryOrder { Name = "name", Email = "email", CreatedAt = "created_at"
    }
);
