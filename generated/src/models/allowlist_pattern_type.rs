// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// What kind of rule let the message through.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AllowlistPatternType {
    /// `quarantine_release`: A release from quarantine.
    QuarantineRelease,
    /// `acceptable_sender`: An acceptable sender.
    AcceptableSender,
    /// `allowed_sender`: An allowed sender.
    AllowedSender,
    /// `allowed_recipient`: An allowed recipient.
    AllowedRecipient,
    /// `domain_similarity`: A domain trusted in spite of its similar spelling.
    DomainSimilarity,
    /// `domain_recency`: A domain trusted in spite of its recent registration.
    DomainRecency,
    /// `managed_acceptable_sender`: A managed acceptable sender.
    ManagedAcceptableSender,
    /// `outbound_ndr`: An outbound non-delivery report.
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
