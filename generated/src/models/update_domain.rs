// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{DeliveryMode, Disposition, Region, ScannableFolder};
use crate::runtime::generated as rt;

/// `UpdateDomain` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct UpdateDomain {
    /// The member `allowed_delivery_modes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_delivery_modes: Option<Vec<DeliveryMode>>,
    /// The member `drop_dispositions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drop_dispositions: Option<Vec<Disposition>>,
    /// The member `folder`.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub folder: rt::Patch<ScannableFolder>,
    /// The member `integration_id`.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub integration_id: rt::Patch<String>,
    /// The member `ip_restrictions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_restrictions: Option<Vec<String>>,
    /// The member `lookback_hops`.
    ///
    /// Between 1 and 20.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Integer>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub lookback_hops: Option<i64>,
    /// The member `regions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regions: Option<Vec<Region>>,
    /// The member `require_tls_inbound`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_tls_inbound: Option<bool>,
    /// The member `require_tls_outbound`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_tls_outbound: Option<bool>,
    /// The member `transport`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport: Option<String>,
}

impl UpdateDomain {
    /// Sets the member `allowed_delivery_modes`.
    #[must_use]
    pub fn allowed_delivery_modes(
        mut self,
        allowed_delivery_modes: impl IntoIterator<Item = impl Into<DeliveryMode>>,
    ) -> Self {
        self.allowed_delivery_modes = Some(
            allowed_delivery_modes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets the member `drop_dispositions`.
    #[must_use]
    pub fn drop_dispositions(
        mut self,
        drop_dispositions: impl IntoIterator<Item = impl Into<Disposition>>,
    ) -> Self {
        self.drop_dispositions = Some(
            drop_dispositions.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets the member `folder`.
    #[must_use]
    pub fn folder(mut self, folder: impl Into<rt::Patch<ScannableFolder>>) -> Self {
        self.folder = folder.into();
        self
    }

    /// Sets the member `integration_id`.
    #[must_use]
    pub fn integration_id(
        mut self,
        integration_id: impl Into<rt::Patch<String>>,
    ) -> Self {
        self.integration_id = integration_id.into();
        self
    }

    /// Sets the member `ip_restrictions`.
    #[must_use]
    pub fn ip_restrictions(
        mut self,
        ip_restrictions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_restrictions = Some(
            ip_restrictions.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets the member `lookback_hops`.
    ///
    /// Between 1 and 20.
    #[must_use]
    pub fn lookback_hops(mut self, lookback_hops: i64) -> Self {
        self.lookback_hops = Some(lookback_hops);
        self
    }

    /// Sets the member `regions`.
    #[must_use]
    pub fn regions(
        mut self,
        regions: impl IntoIterator<Item = impl Into<Region>>,
    ) -> Self {
        self.regions = Some(regions.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the member `require_tls_inbound`.
    #[must_use]
    pub fn require_tls_inbound(mut self, require_tls_inbound: bool) -> Self {
        self.require_tls_inbound = Some(require_tls_inbound);
        self
    }

    /// Sets the member `require_tls_outbound`.
    #[must_use]
    pub fn require_tls_outbound(mut self, require_tls_outbound: bool) -> Self {
        self.require_tls_outbound = Some(require_tls_outbound);
        self
    }

    /// Sets the member `transport`.
    #[must_use]
    pub fn transport(mut self, transport: impl Into<String>) -> Self {
        self.transport = Some(transport.into());
        self
    }
}
