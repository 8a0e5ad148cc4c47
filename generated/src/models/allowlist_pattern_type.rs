// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `AllowlistPatternType` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AllowlistPatternType {
    /// `quarantine_release`.
    QuarantineRelease,
    /// `acceptable_sender`.
    AcceptableSender,
    /// `allowed_sender`.
    AllowedSender,
    /// `allowed_recipient`.
    AllowedRecipient,
    /// `domain_similarity`.
    DomainSimilarity,
    /// `domain_recency`.
    DomainRecency,
    /// `managed_acceptable_sender`.
    ManagedAcceptableSender,
    /// `outbound_ndr`.
    OutboundNdr,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    AllowlistPatternType { QuarantineRelease = "quarantine_release", AcceptableSender =
    "acceptable_sender", AllowedSender = "allowed_sender", AllowedRecipient =
    "allowed_recipient", DomainSimilarity = "domain_similarity", DomainRecency =
    "domain_recency", ManagedAcceptableSender = "managed_acceptable_sender", OutboundNdr
    = "outbound_ndr" }
);
