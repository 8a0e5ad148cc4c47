// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{DeliveryMode, Disposition, Region, ScannableFolder, builder_markers};
use crate::runtime::generated as rt;

/// An email domain to put under protection, with its settings. One set of settings serves all delivery modes.
///
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.folder = folder`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct CreateDomain {
    /// Ways in which mail of the domain may reach Email Security.
    ///
    /// Between 1 and 10 elements.
    pub allowed_delivery_modes: Vec<DeliveryMode>,
    /// The email domain, such as `example.com`. It cannot be changed later.
    pub domain: String,
    /// Messages with one of these dispositions are dropped and not delivered.
    ///
    /// At most 10 elements.
    pub drop_dispositions: Vec<Disposition>,
    /// IP ranges, in CIDR notation, from which mail is accepted. Mail from anywhere else is rejected.
    ///
    /// At most 100 elements.
    pub ip_restrictions: Vec<String>,
    /// Regions where messages of the domain are processed.
    ///
    /// Between 1 and 10 elements.
    pub regions: Vec<Region>,
    /// Which mailbox folders are scanned in domains that are scanned by API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder: Option<ScannableFolder>,
    /// Uuid of the CASB integration by which the domain is authorized. Scanning by API, actions after delivery and directory sync rest on it too.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Id>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub integration_id: Option<String>,
    /// How many hops to go back through the `Received` headers in order to find the original message.
    ///
    /// Between 1 and 20.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Integer>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub lookback_hops: Option<i64>,
    /// Whether connections that bring mail in must use TLS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_tls_inbound: Option<bool>,
    /// Whether connections that pass mail on must use TLS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_tls_outbound: Option<bool>,
    /// Host name of the mail server that gets the mail once it is processed, such as `mx.example.com`, where delivery is by MX.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport: Option<String>,
}

impl CreateDomain {
    /// A builder; required are `allowed_delivery_modes`, `domain`, `drop_dispositions`, `ip_restrictions`, `regions`.
    pub fn builder() -> CreateDomainBuilder {
        CreateDomainBuilder {
            allowed_delivery_modes: rt::Missing::new(),
            domain: rt::Missing::new(),
            drop_dispositions: rt::Missing::new(),
            ip_restrictions: rt::Missing::new(),
            regions: rt::Missing::new(),
            optional: CreateDomainOptional::default(),
        }
    }
}

/// Builder of [`CreateDomain`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct CreateDomainBuilder<
    AllowedDeliveryModesState = rt::Missing<builder_markers::AllowedDeliveryModesField>,
    DomainState = rt::Missing<builder_markers::DomainField>,
    DropDispositionsState = rt::Missing<builder_markers::DropDispositionsField>,
    IpRestrictionsState = rt::Missing<builder_markers::IpRestrictionsField>,
    RegionsState = rt::Missing<builder_markers::RegionsField>,
> {
    allowed_delivery_modes: AllowedDeliveryModesState,
    domain: DomainState,
    drop_dispositions: DropDispositionsState,
    ip_restrictions: IpRestrictionsState,
    regions: RegionsState,
    optional: CreateDomainOptional,
}

impl<
    AllowedDeliveryModesState,
    DomainState,
    DropDispositionsState,
    IpRestrictionsState,
    RegionsState,
> std::fmt::Debug
for CreateDomainBuilder<
    AllowedDeliveryModesState,
    DomainState,
    DropDispositionsState,
    IpRestrictionsState,
    RegionsState,
> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("CreateDomainBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct CreateDomainOptional {
    folder: Option<ScannableFolder>,
    integration_id: Option<String>,
    lookback_hops: Option<i64>,
    require_tls_inbound: Option<bool>,
    require_tls_outbound: Option<bool>,
    transport: Option<String>,
}

impl<
    AllowedDeliveryModesState,
    DomainState,
    DropDispositionsState,
    IpRestrictionsState,
    RegionsState,
> CreateDomainBuilder<
    AllowedDeliveryModesState,
    DomainState,
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
    ) -> CreateDomainBuilder<
        rt::Set<Vec<DeliveryMode>>,
        DomainState,
        DropDispositionsState,
        IpRestrictionsState,
        RegionsState,
    > {
        CreateDomainBuilder {
            allowed_delivery_modes: rt::Set(
                allowed_delivery_modes.into_iter().map(Into::into).collect(),
            ),
            domain: self.domain,
            drop_dispositions: self.drop_dispositions,
            ip_restrictions: self.ip_restrictions,
            regions: self.regions,
            optional: self.optional,
        }
    }

    /// The email domain, such as `example.com`. It cannot be changed later.
    pub fn domain(
        self,
        domain: impl Into<String>,
    ) -> CreateDomainBuilder<
        AllowedDeliveryModesState,
        rt::Set<String>,
        DropDispositionsState,
        IpRestrictionsState,
        RegionsState,
    > {
        CreateDomainBuilder {
            domain: rt::Set(domain.into()),
            allowed_delivery_modes: self.allowed_delivery_modes,
            drop_dispositions: self.drop_dispositions,
            ip_restrictions: self.ip_restrictions,
            regions: self.regions,
            optional: self.optional,
        }
    }

    /// Messages with one of these dispositions are dropped and not delivered.
    ///
    /// At most 10 elements.
    pub fn drop_dispositions(
        self,
        drop_dispositions: impl IntoIterator<Item = impl Into<Disposition>>,
    ) -> CreateDomainBuilder<
        AllowedDeliveryModesState,
        DomainState,
        rt::Set<Vec<Disposition>>,
        IpRestrictionsState,
        RegionsState,
    > {
        CreateDomainBuilder {
            drop_dispositions: rt::Set(
                drop_dispositions.into_iter().map(Into::into).collect(),
            ),
            allowed_delivery_modes: self.allowed_delivery_modes,
            domain: self.domain,
            ip_restrictions: self.ip_restrictions,
            regions: self.regions,
            optional: self.optional,
        }
    }

    /// IP ranges, in CIDR notation, from which mail is accepted. Mail from anywhere else is rejected.
    ///
    /// At most 100 elements.
    pub fn ip_restrictions(
        self,
        ip_restrictions: impl IntoIterator<Item = impl Into<String>>,
    ) -> CreateDomainBuilder<
        AllowedDeliveryModesState,
        DomainState,
        DropDispositionsState,
        rt::Set<Vec<String>>,
        RegionsState,
    > {
        CreateDomainBuilder {
            ip_restrictions: rt::Set(
                ip_restrictions.into_iter().map(Into::into).collect(),
            ),
            allowed_delivery_modes: self.allowed_delivery_modes,
            domain: self.domain,
            drop_dispositions: self.drop_dispositions,
            regions: self.regions,
            optional: self.optional,
        }
    }

    /// Regions where messages of the domain are processed.
    ///
    /// Between 1 and 10 elements.
    pub fn regions(
        self,
        regions: impl IntoIterator<Item = impl Into<Region>>,
    ) -> CreateDomainBuilder<
        AllowedDeliveryModesState,
        DomainState,
        DropDispositionsState,
        IpRestrictionsState,
        rt::Set<Vec<Region>>,
    > {
        CreateDomainBuilder {
            regions: rt::Set(regions.into_iter().map(Into::into).collect()),
            allowed_delivery_modes: self.allowed_delivery_modes,
            domain: self.domain,
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

    /// Uuid of the CASB integration by which the domain is authorized. Scanning by API, actions after delivery and directory sync rest on it too.
    pub fn integration_id(mut self, integration_id: impl Into<String>) -> Self {
        self.optional.integration_id = Some(integration_id.into());
        self
    }

    /// How many hops to go back through the `Received` headers in order to find the original message.
    ///
    /// Between 1 and 20.
    pub fn lookback_hops(mut self, lookback_hops: i64) -> Self {
        self.optional.lookback_hops = Some(lookback_hops);
        self
    }

    /// Whether connections that bring mail in must use TLS.
    pub fn require_tls_inbound(mut self, require_tls_inbound: bool) -> Self {
        self.optional.require_tls_inbound = Some(require_tls_inbound);
        self
    }

    /// Whether connections that pass mail on must use TLS.
    pub fn require_tls_outbound(mut self, require_tls_outbound: bool) -> Self {
        self.optional.require_tls_outbound = Some(require_tls_outbound);
        self
    }

    /// Host name of the mail server that gets the mail once it is processed, such as `mx.example.com`, where delivery is by MX.
    pub fn transport(mut self, transport: impl Into<String>) -> Self {
        self.optional.transport = Some(transport.into());
        self
    }

    /// The finished [`CreateDomain`]; compiles once every required member is set.
    pub fn build(self) -> CreateDomain
    where
        AllowedDeliveryModesState: rt::Required<Vec<DeliveryMode>>,
        DomainState: rt::Required<String>,
        DropDispositionsState: rt::Required<Vec<Disposition>>,
        IpRestrictionsState: rt::Required<Vec<String>>,
        RegionsState: rt::Required<Vec<Region>>,
    {
        CreateDomain {
            allowed_delivery_modes: self.allowed_delivery_modes.into_value(),
            domain: self.domain.into_value(),
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
