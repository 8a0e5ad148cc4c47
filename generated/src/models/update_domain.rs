// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{DeliveryMode, Disposition, Region, ScannableFolder};
use crate::runtime::generated as rt;

/// Changes to a domain; what is left out stays as it is. The name cannot change.
///
/// Made by `default()` and the setters of its fields, which take an `Option` too.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct UpdateDomain {
    /// Ways in which mail of the domain may reach Email Security.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_delivery_modes: Option<Vec<DeliveryMode>>,
    /// Mail with one of these dispositions is dropped and not delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drop_dispositions: Option<Vec<Disposition>>,
    /// Which mailbox folders are scanned in domains that are scanned by API.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub folder: rt::Patch<ScannableFolder>,
    /// Uuid of a CASB integration, which gives access to the domain and makes API scanning, directory sync and actions after delivery possible. Null clears it.
    #[serde(
        default,
        deserialize_with = "rt::read::<rt::Patch<rt::Id>, _, _>",
        skip_serializing_if = "rt::Patch::is_absent"
    )]
    pub integration_id: rt::Patch<String>,
    /// IP ranges that may send mail in; mail from elsewhere is rejected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_restrictions: Option<Vec<String>>,
    /// How many hops of the Received headers are traced back to find the original message.
    ///
    /// Between 1 and 20.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Integer>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub lookback_hops: Option<i64>,
    /// Where messages of the domain are processed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regions: Option<Vec<Region>>,
    /// Whether incoming connections must use TLS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_tls_inbound: Option<bool>,
    /// Whether outgoing connections must use TLS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_tls_outbound: Option<bool>,
    /// Host that scanned mail is handed on to in inline (MX) delivery, such as `mx.example.com`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport: Option<String>,
}

impl UpdateDomain {
    /// Ways in which mail of the domain may reach Email Security.
    #[must_use]
    pub fn allowed_delivery_modes<By>(
        mut self,
        allowed_delivery_modes: impl rt::IntoOptional<rt::ListInto<DeliveryMode>, By>,
    ) -> Self {
        self.allowed_delivery_modes = allowed_delivery_modes
            .into_optional()
            .map(Into::into);
        self
    }

    /// Mail with one of these dispositions is dropped and not delivered.
    #[must_use]
    pub fn drop_dispositions<By>(
        mut self,
        drop_dispositions: impl rt::IntoOptional<rt::ListInto<Disposition>, By>,
    ) -> Self {
        self.drop_dispositions = drop_dispositions.into_optional().map(Into::into);
        self
    }

    /// Which mailbox folders are scanned in domains that are scanned by API.
    #[must_use]
    pub fn folder<By>(
        mut self,
        folder: impl rt::IntoPatch<ScannableFolder, By>,
    ) -> Self {
        self.folder = folder.into_patch();
        self
    }

    /// Uuid of a CASB integration, which gives access to the domain and makes API scanning, directory sync and actions after delivery possible. Null clears it.
    #[must_use]
    pub fn integration_id<By>(
        mut self,
        integration_id: impl rt::IntoPatch<String, By>,
    ) -> Self {
        self.integration_id = integration_id.into_patch();
        self
    }

    /// IP ranges that may send mail in; mail from elsewhere is rejected.
    #[must_use]
    pub fn ip_restrictions<By>(
        mut self,
        ip_restrictions: impl rt::IntoOptional<rt::ListInto<String>, By>,
    ) -> Self {
        self.ip_restrictions = ip_restrictions.into_optional().map(Into::into);
        self
    }

    /// How many hops of the Received headers are traced back to find the original message.
    ///
    /// Between 1 and 20.
    #[must_use]
    pub fn lookback_hops(mut self, lookback_hops: impl Into<Option<i64>>) -> Self {
        self.lookback_hops = lookback_hops.into();
        self
    }

    /// Where messages of the domain are processed.
    #[must_use]
    pub fn regions<By>(
        mut self,
        regions: impl rt::IntoOptional<rt::ListInto<Region>, By>,
    ) -> Self {
        self.regions = regions.into_optional().map(Into::into);
        self
    }

    /// Whether incoming connections must use TLS.
    #[must_use]
    pub fn require_tls_inbound(
        mut self,
        require_tls_inbound: impl Into<Option<bool>>,
    ) -> Self {
        self.require_tls_inbound = require_tls_inbound.into();
        self
    }

    /// Whether outgoing connections must use TLS.
    #[must_use]
    pub fn require_tls_outbound(
        mut self,
        require_tls_outbound: impl Into<Option<bool>>,
    ) -> Self {
        self.require_tls_outbound = require_tls_outbound.into();
        self
    }

    /// Host that scanned mail is handed on to in inline (MX) delivery, such as `mx.example.com`.
    #[must_use]
    pub fn transport<By>(
        mut self,
        transport: impl rt::IntoOptional<String, By>,
    ) -> Self {
        self.transport = transport.into_optional();
        self
    }
}
