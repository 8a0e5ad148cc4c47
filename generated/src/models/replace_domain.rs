// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{DeliveryMode, Disposition, Region, ScannableFolder, builder_markers};
use crate::runtime::generated as rt;

/// New settings of a domain, all at once. The name is not among them, as it cannot change.
///
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.folder = folder`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct ReplaceDomain {
    /// Ways in which mail of the domain may reach Email Security.
    ///
    /// Between 1 and 10 elements.
    pub allowed_delivery_modes: Vec<DeliveryMode>,
    /// Mail with one of these dispositions is dropped and not delivered.
    ///
    /// At most 10 elements.
    pub drop_dispositions: Vec<Disposition>,
    /// IP ranges that may send mail in; mail from elsewhere is rejected.
    ///
    /// At most 100 elements.
    pub ip_restrictions: Vec<String>,
    /// Where messages of the domain are processed.
    ///
    /// Between 1 and 10 elements.
    pub regions: Vec<Region>,
    /// Which mailbox folders are scanned in domains that are scanned by API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder: Option<ScannableFolder>,
    /// Uuid of a CASB integration, which gives access to the domain and makes API scanning, directory sync and actions after delivery possible.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Id>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub integration_id: Option<String>,
    /// How many hops of the Received headers are traced back to find the original message.
    ///
    /// Between 1 and 20.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Integer>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub lookback_hops: Option<i64>,
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

impl ReplaceDomain {
    /// A builder; required are `allowed_delivery_modes`, `drop_dispositions`, `ip_restrictions`, `regions`.
    pub fn builder() -> ReplaceDomainBuilder {
        ReplaceDomainBuilder {
            allowed_delivery_modes: rt::Missing::new(),
            drop_dispositions: rt::Missing::new(),
            ip_restrictions: rt::Missing::new(),
            regions: rt::Missing::new(),
            optional: ReplaceDomainOptional::default(),
        }
    }
}

/// Builder of [`ReplaceDomain`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct ReplaceDomainBuilder<
    AllowedDeliveryModesState = rt::Missing<builder_markers::AllowedDeliveryModesField>,
    DropDispositionsState = rt::Missing<builder_markers::DropDispositionsField>,
    IpRestrictionsState = rt::Missing<builder_markers::IpRestrictionsField>,
    RegionsState = rt::Missing<builder_markers::RegionsField>,
> {
    allowed_delivery_modes: AllowedDeliveryModesState,
    drop_dispositions: DropDispositionsState,
    ip_restrictions: IpRestrictionsState,
    regions: RegionsState,
    optional: ReplaceDomainOptional,
}

impl<
    AllowedDeliveryModesState,
    DropDispositionsState,
    IpRestrictionsState,
    RegionsState,
> std::fmt::Debug
for ReplaceDomainBuilder<
    AllowedDeliveryModesState,
    DropDispositionsState,
    IpRestrictionsState,
    RegionsState,
> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("ReplaceDomainBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct ReplaceDomainOptional {
    folder: Option<ScannableFolder>,
    integration_id: Option<String>,
    lookback_hops: Option<i64>,
    require_tls_inbound: Option<bool>,
    require_tls_outbound: Option<bool>,
    transport: Option<String>,
}

impl<
    AllowedDeliveryModesState,
    DropDispositionsState,
    IpRestrictionsState,
    RegionsState,
> ReplaceDomainBuilder<
    AllowedDeliveryModesState,
    DropDispositionsState,
    IpRestrictionsState,
    RegionsState,
> {
    /// Ways in which mail of the domain may reach Email Security.
    ///
    /// Between 1 and 10 elements.
    pub fn allowed_delivery_modes(
        self,
        allowed_delivery_modes: impl IntoIterator<Item = impl Into<DeliveryMode>>,
    ) -> ReplaceDomainBuilder<
        rt::Set<Vec<DeliveryMode>>,
        DropDispositionsState,
        IpRestrictionsState,
        RegionsState,
    > {
        ReplaceDomainBuilder {
            allowed_delivery_modes: rt::Set(
                allowed_delivery_modes.into_iter().map(Into::into).collect(),
            ),
            drop_dispositions: self.drop_dispositions,
            ip_restrictions: self.ip_restrictions,
            regions: self.regions,
            optional: self.optional,
        }
    }

    /// Mail with one of these dispositions is dropped and not delivered.
    ///
    /// At most 10 elements.
    pub fn drop_dispositions(
        self,
        drop_dispositions: impl IntoIterator<Item = impl Into<Disposition>>,
    ) -> ReplaceDomainBuilder<
        AllowedDeliveryModesState,
        rt::Set<Vec<Disposition>>,
        IpRestrictionsState,
        RegionsState,
    > {
        ReplaceDomainBuilder {
            drop_dispositions: rt::Set(
                drop_dispositions.into_iter().map(Into::into).collect(),
            ),
            allowed_delivery_modes: self.allowed_delivery_modes,
            ip_restrictions: self.ip_restrictions,
            regions: self.regions,
            optional: self.optional,
        }
    }

    /// IP ranges that may send mail in; mail from elsewhere is rejected.
    ///
    /// At most 100 elements.
    pub fn ip_restrictions(
        self,
        ip_restrictions: impl IntoIterator<Item = impl Into<String>>,
    ) -> ReplaceDomainBuilder<
        AllowedDeliveryModesState,
        DropDispositionsState,
        rt::Set<Vec<String>>,
        RegionsState,
    > {
        ReplaceDomainBuilder {
            ip_restrictions: rt::Set(
                ip_restrictions.into_iter().map(Into::into).collect(),
            ),
            allowed_delivery_modes: self.allowed_delivery_modes,
            drop_dispositions: self.drop_dispositions,
            regions: self.regions,
            optional: self.optional,
        }
    }

    /// Where messages of the domain are processed.
    ///
    /// Between 1 and 10 elements.
    pub fn regions(
        self,
        regions: impl IntoIterator<Item = impl Into<Region>>,
    ) -> ReplaceDomainBuilder<
        AllowedDeliveryModesState,
        DropDispositionsState,
        IpRestrictionsState,
        rt::Set<Vec<Region>>,
    > {
        ReplaceDomainBuilder {
            regions: rt::Set(regions.into_iter().map(Into::into).collect()),
            allowed_delivery_modes: self.allowed_delivery_modes,
            drop_dispositions: self.drop_dispositions,
            ip_restrictions: self.ip_restrictions,
            optional: self.optional,
        }
    }

    /// Which mailbox folders are scanned in domains that are scanned by API.
    pub fn folder(mut self, folder: impl Into<ScannableFolder>) -> Self {
        self.optional.folder = Some(folder.into());
        self
    }

    /// Uuid of a CASB integration, which gives access to the domain and makes API scanning, directory sync and actions after delivery possible.
    pub fn integration_id(mut self, integration_id: impl Into<String>) -> Self {
        self.optional.integration_id = Some(integration_id.into());
        self
    }

    /// How many hops of the Received headers are traced back to find the original message.
    ///
    /// Between 1 and 20.
    pub fn lookback_hops(mut self, lookback_hops: i64) -> Self {
        self.optional.lookback_hops = Some(lookback_hops);
        self
    }

    /// Whether incoming connections must use TLS.
    pub fn require_tls_inbound(mut self, require_tls_inbound: bool) -> Self {
        self.optional.require_tls_inbound = Some(require_tls_inbound);
        self
    }

    /// Whether outgoing connections must use TLS.
    pub fn require_tls_outbound(mut self, require_tls_outbound: bool) -> Self {
        self.optional.require_tls_outbound = Some(require_tls_outbound);
        self
    }

    /// Host that scanned mail is handed on to in inline (MX) delivery, such as `mx.example.com`.
    pub fn transport(mut self, transport: impl Into<String>) -> Self {
        self.optional.transport = Some(transport.into());
        self
    }

    /// The finished [`ReplaceDomain`]; compiles once every required member is set.
    pub fn build(self) -> ReplaceDomain
    where
        AllowedDeliveryModesState: rt::Required<Vec<DeliveryMode>>,
        DropDispositionsState: rt::Required<Vec<Disposition>>,
        IpRestrictionsState: rt::Required<Vec<String>>,
        RegionsState: rt::Required<Vec<Region>>,
    {
        ReplaceDomain {
            allowed_delivery_modes: self.allowed_delivery_modes.into_value(),
            drop_dispositions: self.drop_dispositions.into_value(),
            ip_restrictions: self.ip_restrictions.into_value(),
            regions: self.regions.into_value(),
            folder: self.optional.folder,
            integration_id: self.optional.integration_id,
            lookback_hops: self.optional.lookback_hops,
            require_tls_inbound: self.optional.require_tls_inbound,
            require_tls_outbound: self.optional.require_tls_outbound,
            transport: self.optional.transport,
        }
    }
}
