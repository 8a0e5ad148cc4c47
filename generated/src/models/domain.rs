// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{
    DeliveryMode, Disposition, DmarcStatus, DomainAuthorization, DomainStatus,
    EmailsProcessed, Region, ScannableFolder, SpfStatus,
};

use crate::runtime::generated as rt;

/// `Domain` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct Domain {
    /// The member `allowed_delivery_modes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_delivery_modes: Option<Vec<DeliveryMode>>,
    /// The member `authorization`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization: Option<DomainAuthorization>,
    /// The member `created_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<rt::Timestamp>,
    /// The member `dmarc_status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dmarc_status: Option<DmarcStatus>,
    /// The member `domain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// The member `drop_dispositions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drop_dispositions: Option<Vec<Disposition>>,
    /// The member `emails_processed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emails_processed: Option<EmailsProcessed>,
    /// The member `folder`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder: Option<ScannableFolder>,
    /// The member `id`.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Id>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<String>,
    /// The member `inbox_provider`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inbox_provider: Option<InboxProvider>,
    /// The member `integration_id`.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Id>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub integration_id: Option<String>,
    /// The member `ip_restrictions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_restrictions: Option<Vec<String>>,
    /// The member `lookback_hops`.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Integer>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub lookback_hops: Option<i64>,
    /// The member `modified_at`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<rt::Timestamp>,
    /// The member `o365_tenant_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub o365_tenant_id: Option<String>,
    /// The member `regions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regions: Option<Vec<Region>>,
    /// The member `require_tls_inbound`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_tls_inbound: Option<bool>,
    /// The member `require_tls_outbound`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_tls_outbound: Option<bool>,
    /// The member `spf_status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spf_status: Option<SpfStatus>,
    /// The member `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<DomainStatus>,
    /// The member `transport`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport: Option<String>,
    /// The member `last_modified`.
    #[deprecated(note = "end of life 2026-11-01, use `modified_at`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<rt::Timestamp>,
}

/// `InboxProvider` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum InboxProvider {
    /// `Microsoft`.
    Microsoft,
    /// `Google`.
    Google,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(InboxProvider { Microsoft = "Microsoft", Google = "Google" });
