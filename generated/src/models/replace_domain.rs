// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{DeliveryMode, Disposition, Region, ScannableFolder, builder_markers};
use crate::runtime::generated as rt;

/// New settings of a domain, all at once. The name is not among them, as it cannot change.
///
/// Made by [`builder()`](Self::builder).
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
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub folder: rt::Patch<ScannableFolder>,
    /// Uuid of a CASB integration, which gives access to the domain and makes API scanning, directory sync and actions after delivery possible.
    #[serde(
        default,
        deserialize_with = "rt::read::<rt::Patch<rt::Id>, _, _>",
        skip_serializing_if = "rt::Patch::is_absent"
    )]
    pub integration_id: rt::Patch<String>,
    /// How many hops of the Received headers are traced back to find the original message.
    ///
    /// Between 1 and 20.
    #[serde(
        default,
        deserialize_with = "rt::read::<rt::Patch<rt::Integer>, _, _>",
        skip_serializing_if = "rt::Patch::is_absent"
    )]
    pub lookback_hops: rt::Patch<i64>,
    /// Whether incoming connections must use TLS.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub require_tls_inbound: rt::Patch<bool>,
    /// Whether outgoing connections must use TLS.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub require_tls_outbound: rt::Patch<bool>,
    /// Host that scanned mail is handed on to in inline (MX) delivery, such as `mx.example.com`.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub transport: rt::Patch<String>,
}

impl ReplaceDomain {
    /// A builder; required are `allowed_delivery_modes`, `drop_dispositions`, `ip_restrictions`, `regions`.
    pub fn builder() -> ReplaceDomainBuilder {
        ReplaceDomainBuilder {
            required: (
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
            ),
            optional: ReplaceDomainOptional::default(),
        }
    }
}

/// Builder of [`ReplaceDomain`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct ReplaceDomainBuilder<
    A = rt::Missing<builder_markers::AllowedDeliveryModesField>,
    B = rt::Missing<builder_markers::DropDispositionsField>,
    C = rt::Missing<builder_markers::IpRestrictionsField>,
    D = rt::Missing<builder_markers::RegionsField>,
> {
    required: (A, B, C, D),
    optional: ReplaceDomainOptional,
}

impl<A, B, C, D> std::fmt::Debug for ReplaceDomainBuilder<A, B, C, D> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("ReplaceDomainBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct ReplaceDomainOptional {
    folder: rt::Patch<ScannableFolder>,
    integration_id: rt::Patch<String>,
    lookback_hops: rt::Patch<i64>,
    require_tls_inbound: rt::Patch<bool>,
    require_tls_outbound: rt::Patch<bool>,
    transport: rt::Patch<String>,
}

impl<A, B, C, D> ReplaceDomainBuilder<A, B, C, D> {
    /// Ways in which mail of the domain may reach Email Security.
    ///
    /// Between 1 and 10 elements.
    pub fn allowed_delivery_modes(
        self,
        allowed_delivery_modes: impl IntoIterator<Item = impl Into<DeliveryMode>>,
    ) -> ReplaceDomainBuilder<rt::Set<Vec<DeliveryMode>>, B, C, D> {
        let (_, b_, c_, d_) = self.required;
        ReplaceDomainBuilder {
            required: (
                rt::Set(allowed_delivery_modes.into_iter().map(Into::into).collect()),
                b_,
                c_,
                d_,
            ),
            optional: self.optional,
        }
    }

    /// Mail with one of these dispositions is dropped and not delivered.
    ///
    /// At most 10 elements.
    pub fn drop_dispositions(
        self,
        drop_dispositions: impl IntoIterator<Item = impl Into<Disposition>>,
    ) -> ReplaceDomainBuilder<A, rt::Set<Vec<Disposition>>, C, D> {
        let (a_, _, c_, d_) = self.required;
        ReplaceDomainBuilder {
            required: (
                a_,
                rt::Set(drop_dispositions.into_iter().map(Into::into).collect()),
                c_,
                d_,
            ),
            optional: self.optional,
        }
    }

    /// IP ranges that may send mail in; mail from elsewhere is rejected.
    ///
    /// At most 100 elements.
    pub fn ip_restrictions(
        self,
        ip_restrictions: impl IntoIterator<Item = impl Into<String>>,
    ) -> ReplaceDomainBuilder<A, B, rt::Set<Vec<String>>, D> {
        let (a_, b_, _, d_) = self.required;
        ReplaceDomainBuilder {
            required: (
                a_,
                b_,
                rt::Set(ip_restrictions.into_iter().map(Into::into).collect()),
                d_,
            ),
            optional: self.optional,
        }
    }

    /// Where messages of the domain are processed.
    ///
    /// Between 1 and 10 elements.
    pub fn regions(
        self,
        regions: impl IntoIterator<Item = impl Into<Region>>,
    ) -> ReplaceDomainBuilder<A, B, C, rt::Set<Vec<Region>>> {
        let (a_, b_, c_, _) = self.required;
        ReplaceDomainBuilder {
            required: (
                a_,
                b_,
                c_,
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

    /// Uuid of a CASB integration, which gives access to the domain and makes API scanning, directory sync and actions after delivery possible.
    pub fn integration_id<By>(
        mut self,
        integration_id: impl rt::IntoPatch<String, By>,
    ) -> Self {
        self.optional.integration_id = integration_id.into_patch();
        self
    }

    /// How many hops of the Received headers are traced back to find the original message.
    ///
    /// Between 1 and 20.
    pub fn lookback_hops(mut self, lookback_hops: impl Into<rt::Patch<i64>>) -> Self {
        self.optional.lookback_hops = lookback_hops.into();
        self
    }

    /// Whether incoming connections must use TLS.
    pub fn require_tls_inbound(
        mut self,
        require_tls_inbound: impl Into<rt::Patch<bool>>,
    ) -> Self {
        self.optional.require_tls_inbound = require_tls_inbound.into();
        self
    }

    /// Whether outgoing connections must use TLS.
    pub fn require_tls_outbound(
        mut self,
        require_tls_outbound: impl Into<rt::Patch<bool>>,
    ) -> Self {
        self.optional.require_tls_outbound = require_tls_outbound.into();
        self
    }

    /// Host that scanned mail is handed on to in inline (MX) delivery, such as `mx.example.com`.
    pub fn transport<By>(mut self, transport: impl rt::IntoPatch<String, By>) -> Self {
        self.optional.transport = transport.into_patch();
        self
    }

    /// The finished [`ReplaceDomain`]; compiles once every required member is set.
    pub fn build(self) -> ReplaceDomain
    where
        A: rt::Required<Vec<DeliveryMode>>,
        B: rt::Required<Vec<Disposition>>,
        C: rt::Required<Vec<String>>,
        D: rt::Required<Vec<Region>>,
    {
        let (a_, b_, c_, d_) = self.required;
        ReplaceDomain {
            allowed_delivery_modes: a_.into_value(),
            drop_dispositions: b_.into_value(),
            ip_restrictions: c_.into_value(),
            regions: d_.into_value(),
            folder: self.optional.folder,
            integration_id: self.optional.integration_id,
            lookback_hops: self.optional.lookback_hops,
            require_tls_inbound: self.optional.require_tls_inbound,
            require_tls_outbound: self.optional.require_tls_outbound,
            transport: self.optional.transport,
        }
    }
}
