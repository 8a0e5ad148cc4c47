// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// Where an entry of the impersonation registry comes from. Entries synchronised from a directory cannot be edited.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Provenance {
    /// `A1S_INTERNAL`: An internal source.
    A1sInternal,
    /// `SNOOPY-CASB_OFFICE_365`: Office 365, by way of a CASB integration.
    SnoopyCasbOffice365,
    /// `SNOOPY-OFFICE_365`: Office 365.
    SnoopyOffice365,
    /// `SNOOPY-GOOGLE_DIRECTORY`: The Google directory.
    SnoopyGoogleDirectory,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    Provenance { A1sInternal = "A1S_INTERNAL", SnoopyCasbOffice365 =
    "SNOOPY-CASB_OFFICE_365", SnoopyOffice365 = "SNOOPY-OFFICE_365",
    SnoopyGoogleDirectory = "SNOOPY-GOOGLE_DIRECTORY" }
);
