// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{
    DeliveryMode, Disposition, DmarcStatus, DomainAuthorization, DomainStatus,
    EmailsProcessed, Region, ScannableFolder, SpfStatus,
};

use crate::runtime::generated as rt;

/// An email domain under protection, with its settings and its state.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct Domain {
    /// Ways in which mail of the domain may reach Email Security.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_delivery_modes: Option<Vec<DeliveryMode>>,
    /// State of the authorization of a domain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization: Option<DomainAuthorization>,
    /// When the domain was added, as an RFC 3339 date and time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<rt::Timestamp>,
    /// State of the DMARC setup of a domain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dmarc_status: Option<DmarcStatus>,
    /// The email domain, such as `example.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Messages with one of these dispositions are dropped and not delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drop_dispositions: Option<Vec<Disposition>>,
    /// How many emails of a domain were processed, in a period and in the one before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails_processed: Option<EmailsProcessed>,
    /// Which mailbox folders are scanned in domains that are scanned by API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder: Option<ScannableFolder>,
    /// Uuid of a domain.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Id>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<String>,
    /// Who runs the mailboxes of the domain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox_provider: Option<InboxProvider>,
    /// Uuid of the CASB integration by which the domain is authorized. Scanning by API, actions after delivery and directory sync rest on it too.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Id>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub integration_id: Option<String>,
    /// IP ranges, in CIDR notation, from which mail is accepted. Mail from anywhere else is rejected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_restrictions: Option<Vec<String>>,
    /// How many hops to go back through the `Received` headers in order to find the original message.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Integer>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub lookback_hops: Option<i64>,
    /// When the domain was last changed, as an RFC 3339 date and time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<rt::Timestamp>,
    /// Id of the Microsoft Office 365 tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub o365_tenant_id: Option<String>,
    /// Regions where messages of the domain are processed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regions: Option<Vec<Region>>,
    /// Whether connections that bring mail in must use TLS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_tls_inbound: Option<bool>,
    /// Whether connections that pass mail on must use TLS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_tls_outbound: Option<bool>,
    /// State of the SPF setup of a domain; may be null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spf_status: Option<SpfStatus>,
    /// State of a domain or of its verification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<DomainStatus>,
    /// Host name of the mail server that gets the mail once it is processed, such as `mx.example.com`, where delivery is by MX.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport: Option<String>,
    /// Time of the last change. Deprecated, with end of life on 2026-11-01; read `modified_at` instead.
    #[deprecated(note = "end of life 2026-11-01, use `modified_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<rt::Timestamp>,
}

/// Who runs the mailboxes of the domain.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InboxProvider {
    /// `Microsoft`: The mailboxes are at Microsoft.
    Microsoft,
    /// `Google`: The mailboxes are at Google.
    Google,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(InboxProvider { Microsoft = "Microsoft", Google = "Google" });
