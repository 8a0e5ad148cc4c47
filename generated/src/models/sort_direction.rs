// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `SortDirection` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SortDirection {
    /// `asc`: Smallest, earliest or first of the alphabet first.
    Asc,
    /// `desc`: Largest, latest or last of the alphabet first.
    Desc,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(SortDirection { Asc = "asc", Desc = "desc" });
