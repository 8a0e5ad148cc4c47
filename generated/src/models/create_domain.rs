// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{DeliveryMode, Disposition, Region, ScannableFolder, builder_markers};
use crate::runtime::generated as rt;

/// An email domain to put under protection, with its settings. One set of settings serves all delivery modes.
///
/// Made by [`builder()`](Self::builder).
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
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub folder: rt::Patch<ScannableFolder>,
    /// Uuid of the CASB integration by which the domain is authorized. Scanning by API, actions after delivery and directory sync rest on it too.
    #[serde(
        default,
        deserialize_with = "rt::read::<rt::Patch<rt::Id>, _, _>",
        skip_serializing_if = "rt::Patch::is_absent"
    )]
    pub integration_id: rt::Patch<String>,
    /// How many hops to go back through the `Received` headers in order to find the original message.
    ///
    /// Between 1 and 20.
    #[serde(
        default,
        deserialize_with = "rt::read::<rt::Patch<rt::Integer>, _, _>",
        skip_serializing_if = "rt::Patch::is_absent"
    )]
    pub lookback_hops: rt::Patch<i64>,
    /// Whether connections that bring mail in must use TLS.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub require_tls_inbound: rt::Patch<bool>,
    /// Whether connections that pass mail on must use TLS.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub require_tls_outbound: rt::Patch<bool>,
    /// Host name of the mail server that gets the mail once it is processed, such as `mx.example.com`, where delivery is by MX.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub transport: rt::Patch<String>,
}

impl CreateDomain {
    /// A builder; required are `allowed_delivery_modes`, `domain`, `drop_dispositions`, `ip_restrictions`, `regions`.
    pub fn builder() -> CreateDomainBuilder {
        CreateDomainBuilder {
            required: (
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
            ),
            optional: CreateDomainOptional::default(),
        }
    }
}

/// Builder of [`CreateDomain`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct CreateDomainBuilder<
    A = rt::Missing<builder_markers::AllowedDeliveryModesField>,
    B = rt::Missing<builder_markers::DomainField>,
    C = rt::Missing<builder_markers::DropDispositionsField>,
    D = rt::Missing<builder_markers::IpRestrictionsField>,
    E = rt::Missing<builder_markers::RegionsField>,
> {
    required: (A, B, C, D, E),
    optional: CreateDomainOptional,
}

impl<A, B, C, D, E> std::fmt::Debug for CreateDomainBuilder<A, B, C, D, E> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("CreateDomainBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct CreateDomainOptional {
    folder: rt::Patch<ScannableFolder>,
    integration_id: rt::Patch<String>,
    lookback_hops: rt::Patch<i64>,
    require_tls_inbound: rt::Patch<bool>,
    require_tls_outbound: rt::Patch<bool>,
    transport: rt::Patch<String>,
}

impl<A, B, C, D, E> CreateDomainBuilder<A, B, C, D, E> {
    /// Ways in which mail of the domain may reach Email Security.
    ///
    /// Between 1 and 10 elements.
    pub fn allowed_delivery_modes(
        self,
        allowed_delivery_modes: impl IntoIterator<Item = impl Into<DeliveryMode>>,
    ) -> CreateDomainBuilder<rt::Set<Vec<DeliveryMode>>, B, C, D, E> {
        let (_, b_, c_, d_, e_) = self.required;
        CreateDomainBuilder {
            required: (
                rt::Set(allowed_delivery_modes.into_iter().map(Into::into).collect()),
                b_,
                c_,
                d_,
                e_,
            ),
            optional: self.optional,
        }
    }

    /// The email domain, such as `example.com`. It cannot be changed later.
    pub fn domain(
        self,
        domain: impl Into<String>,
    ) -> CreateDomainBuilder<A, rt::Set<String>, C, D, E> {
        let (a_, _, c_, d_, e_) = self.required;
        CreateDomainBuilder {
            required: (a_, rt::Set(domain.into()), c_, d_, e_),
            optional: self.optional,
        }
    }

    /// Messages with one of these dispositions are dropped and not delivered.
    ///
    /// At most 10 elements.
    pub fn drop_dispositions(
        self,
        drop_dispositions: impl IntoIterator<Item = impl Into<Disposition>>,
    ) -> CreateDomainBuilder<A, B, rt::Set<Vec<Disposition>>, D, E> {
        let (a_, b_, _, d_, e_) = self.required;
        CreateDomainBuilder {
            required: (
                a_,
                b_,
                rt::Set(drop_dispositions.into_iter().map(Into::into).collect()),
                d_,
                e_,
            ),
            optional: self.optional,
        }
    }

    /// IP ranges, in CIDR notation, from which mail is accepted. Mail from anywhere else is rejected.
    ///
    /// At most 100 elements.
    pub fn ip_restrictions(
        self,
        ip_restrictions: impl IntoIterator<Item = impl Into<String>>,
    ) -> CreateDomainBuilder<A, B, C, rt::Set<Vec<String>>, E> {
        let (a_, b_, c_, _, e_) = self.required;
        CreateDomainBuilder {
            required: (
                a_,
                b_,
                c_,
                rt::Set(ip_restrictions.into_iter().map(Into::into).collect()),
                e_,
            ),
            optional: self.optional,
        }
    }

    /// Regions where messages of the domain are processed.
    ///
    /// Between 1 and 10 elements.
    pub fn regions(
        self,
        regions: impl IntoIterator<Item = impl Into<Region>>,
    ) -> CreateDomainBuilder<A, B, C, D, rt::Set<Vec<Region>>> {
        let (a_, b_, c_, d_, _) = self.required;
        CreateDomainBuilder {
            required: (
                a_,
                b_,
                c_,
                d_,
                rt::Set(regions.into_iter().map(Into::into).collect()),
            ),
            optional: self.optional,
        }
    }

    /// Which mailbox folders are scanned in domains that are scanned by API.
    pub fn folder<By>(
        mut self,
        folder: impl rt::IntoPatch<ScannableFolder, By>,
    ) -> Self {
        self.optional.folder = folder.into_patch();
        self
    }

    /// Uuid of the CASB integration by which the domain is authorized. Scanning by API, actions after delivery and directory sync rest on it too.
    pub fn integration_id<By>(
        mut self,
        integration_id: impl rt::IntoPatch<String, By>,
    ) -> Self {
        self.optional.integration_id = integration_id.into_patch();
        self
    }

    /// How many hops to go back through the `Received` headers in order to find the original message.
    ///
    /// Between 1 and 20.
    pub fn lookback_hops(mut self, lookback_hops: impl Into<rt::Patch<i64>>) -> Self {
        self.optional.lookback_hops = lookback_hops.into();
        self
    }

    /// Whether connections that bring mail in must use TLS.
    pub fn require_tls_inbound(
        mut self,
        require_tls_inbound: impl Into<rt::Patch<bool>>,
    ) -> Self {
        self.optional.require_tls_inbound = require_tls_inbound.into();
        self
    }

    /// Whether connections that pass mail on must use TLS.
    pub fn require_tls_outbound(
        mut self,
        require_tls_outbound: impl Into<rt::Patch<bool>>,
    ) -> Self {
        self.optional.require_tls_outbound = require_tls_outbound.into();
        self
    }

    /// Host name of the mail server that gets the mail once it is processed, such as `mx.example.com`, where delivery is by MX.
    pub fn transport<By>(mut self, transport: impl rt::IntoPatch<String, By>) -> Self {
        self.optional.transport = transport.into_patch();
        self
    }

    /// The finished [`CreateDomain`]; compiles once every required member is set.
    pub fn build(self) -> CreateDomain
    where
        A: rt::Required<Vec<DeliveryMode>>,
        B: rt::Required<String>,
        C: rt::Required<Vec<Disposition>>,
        D: rt::Required<Vec<String>>,
        E: rt::Required<Vec<Region>>,
    {
        let (a_, b_, c_, d_, e_) = self.required;
        CreateDomain {
            allowed_delivery_modes: a_.into_value(),
            domain: b_.into_value(),
            drop_dispositions: c_.into_value(),
            ip_restrictions: d_.into_value(),
            regions: e_.into_value(),
            folder: self.optional.folder,
            integration_id: self.optional.integration_id,
            lookback_hops: self.optional.lookback_hops,
            require_tls_inbound: self.optional.require_tls_inbound,
            require_tls_outbound: self.optional.require_tls_outbound,
            transport: self.optional.transport,
        }
    }
}
