// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{
    CreateDomain, DeliveryMode, Disposition, DomainRef, Region, ScannableFolder,
    builder_markers,
};

use crate::runtime::generated as rt;

/// What to change in one request. `deletes` are carried out first, then `patches`, then `puts`, and `posts` at the end. A list with nothing to do is sent empty.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct BatchDomains {
    /// Domains to delete.
    ///
    /// At most 1000 elements.
    pub deletes: Vec<DomainRef>,
    /// Domains to edit.
    ///
    /// At most 1000 elements.
    pub patches: Vec<DomainPatch>,
    /// Domains to create.
    ///
    /// At most 1000 elements.
    pub posts: Vec<CreateDomain>,
    /// Domains to replace.
    ///
    /// At most 1000 elements.
    pub puts: Vec<DomainPut>,
}

impl BatchDomains {
    /// A builder; required are `deletes`, `patches`, `posts`, `puts`.
    pub fn builder() -> BatchDomainsBuilder {
        BatchDomainsBuilder {
            required: (
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
            ),
        }
    }
}

/// Builder of [`BatchDomains`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct BatchDomainsBuilder<
    A = rt::Missing<builder_markers::DeletesField>,
    B = rt::Missing<builder_markers::PatchesField>,
    C = rt::Missing<builder_markers::PostsField>,
    D = rt::Missing<builder_markers::PutsField>,
> {
    required: (A, B, C, D),
}

impl<A, B, C, D> std::fmt::Debug for BatchDomainsBuilder<A, B, C, D> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("BatchDomainsBuilder").finish_non_exhaustive()
    }
}

impl<A, B, C, D> BatchDomainsBuilder<A, B, C, D> {
    /// Domains to delete.
    ///
    /// At most 1000 elements.
    pub fn deletes(
        self,
        deletes: impl IntoIterator<Item = DomainRef>,
    ) -> BatchDomainsBuilder<rt::Set<Vec<DomainRef>>, B, C, D> {
        let (_, b_, c_, d_) = self.required;
        BatchDomainsBuilder {
            required: (rt::Set(deletes.into_iter().collect()), b_, c_, d_),
        }
    }

    /// Domains to edit.
    ///
    /// At most 1000 elements.
    pub fn patches(
        self,
        patches: impl IntoIterator<Item = DomainPatch>,
    ) -> BatchDomainsBuilder<A, rt::Set<Vec<DomainPatch>>, C, D> {
        let (a_, _, c_, d_) = self.required;
        BatchDomainsBuilder {
            required: (a_, rt::Set(patches.into_iter().collect()), c_, d_),
        }
    }

    /// Domains to create.
    ///
    /// At most 1000 elements.
    pub fn posts(
        self,
        posts: impl IntoIterator<Item = CreateDomain>,
    ) -> BatchDomainsBuilder<A, B, rt::Set<Vec<CreateDomain>>, D> {
        let (a_, b_, _, d_) = self.required;
        BatchDomainsBuilder {
            required: (a_, b_, rt::Set(posts.into_iter().collect()), d_),
        }
    }

    /// Domains to replace.
    ///
    /// At most 1000 elements.
    pub fn puts(
        self,
        puts: impl IntoIterator<Item = DomainPut>,
    ) -> BatchDomainsBuilder<A, B, C, rt::Set<Vec<DomainPut>>> {
        let (a_, b_, c_, _) = self.required;
        BatchDomainsBuilder {
            required: (a_, b_, c_, rt::Set(puts.into_iter().collect())),
        }
    }

    /// The finished [`BatchDomains`]; compiles once every required member is set.
    pub fn build(self) -> BatchDomains
    where
        A: rt::Required<Vec<DomainRef>>,
        B: rt::Required<Vec<DomainPatch>>,
        C: rt::Required<Vec<CreateDomain>>,
        D: rt::Required<Vec<DomainPut>>,
    {
        let (a_, b_, c_, d_) = self.required;
        BatchDomains {
            deletes: a_.into_value(),
            patches: b_.into_value(),
            posts: c_.into_value(),
            puts: d_.into_value(),
        }
    }
}

/// Id of a domain and the fields to change; fields that are left out keep their values.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct DomainPatch {
    /// Uuid of a domain.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
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

impl DomainPatch {
    /// A builder; required are `id`.
    pub fn builder() -> DomainPatchBuilder {
        DomainPatchBuilder {
            required: (rt::Missing::new(),),
            optional: DomainPatchOptional::default(),
        }
    }
}

/// Builder of [`DomainPatch`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct DomainPatchBuilder<A = rt::Missing<builder_markers::IdField>> {
    required: (A,),
    optional: DomainPatchOptional,
}

impl<A> std::fmt::Debug for DomainPatchBuilder<A> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("DomainPatchBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct DomainPatchOptional {
    allowed_delivery_modes: Option<Vec<DeliveryMode>>,
    drop_dispositions: Option<Vec<Disposition>>,
    folder: rt::Patch<ScannableFolder>,
    integration_id: rt::Patch<String>,
    ip_restrictions: Option<Vec<String>>,
    lookback_hops: Option<i64>,
    regions: Option<Vec<Region>>,
    require_tls_inbound: Option<bool>,
    require_tls_outbound: Option<bool>,
    transport: Option<String>,
}

impl<A> DomainPatchBuilder<A> {
    /// Uuid of a domain.
    pub fn id(self, id: impl Into<String>) -> DomainPatchBuilder<rt::Set<String>> {
        let (_,) = self.required;
        DomainPatchBuilder {
            required: (rt::Set(id.into()),),
            optional: self.optional,
        }
    }

    /// Ways in which mail of the domain may reach Email Security.
    pub fn allowed_delivery_modes<By>(
        mut self,
        allowed_delivery_modes: impl rt::IntoOptional<rt::ListInto<DeliveryMode>, By>,
    ) -> Self {
        self.optional.allowed_delivery_modes = allowed_delivery_modes
            .into_optional()
            .map(Into::into);
        self
    }

    /// Mail with one of these dispositions is dropped and not delivered.
    pub fn drop_dispositions<By>(
        mut self,
        drop_dispositions: impl rt::IntoOptional<rt::ListInto<Disposition>, By>,
    ) -> Self {
        self.optional.drop_dispositions = drop_dispositions
            .into_optional()
            .map(Into::into);
        self
    }

    /// Which mailbox folders are scanned in domains that are scanned by API.
    pub fn folder<By>(
        mut self,
        folder: impl rt::IntoPatch<ScannableFolder, By>,
    ) -> Self {
        self.optional.folder = folder.into_patch();
        self
    }

    /// Uuid of a CASB integration, which gives access to the domain and makes API scanning, directory sync and actions after delivery possible. Null clears it.
    pub fn integration_id<By>(
        mut self,
        integration_id: impl rt::IntoPatch<String, By>,
    ) -> Self {
        self.optional.integration_id = integration_id.into_patch();
        self
    }

    /// IP ranges that may send mail in; mail from elsewhere is rejected.
    pub fn ip_restrictions<By>(
        mut self,
        ip_restrictions: impl rt::IntoOptional<rt::ListInto<String>, By>,
    ) -> Self {
        self.optional.ip_restrictions = ip_restrictions.into_optional().map(Into::into);
        self
    }

    /// How many hops of the Received headers are traced back to find the original message.
    ///
    /// Between 1 and 20.
    pub fn lookback_hops(mut self, lookback_hops: impl Into<Option<i64>>) -> Self {
        self.optional.lookback_hops = lookback_hops.into();
        self
    }

    /// Where messages of the domain are processed.
    pub fn regions<By>(
        mut self,
        regions: impl rt::IntoOptional<rt::ListInto<Region>, By>,
    ) -> Self {
        self.optional.regions = regions.into_optional().map(Into::into);
        self
    }

    /// Whether incoming connections must use TLS.
    pub fn require_tls_inbound(
        mut self,
        require_tls_inbound: impl Into<Option<bool>>,
    ) -> Self {
        self.optional.require_tls_inbound = require_tls_inbound.into();
        self
    }

    /// Whether outgoing connections must use TLS.
    pub fn require_tls_outbound(
        mut self,
        require_tls_outbound: impl Into<Option<bool>>,
    ) -> Self {
        self.optional.require_tls_outbound = require_tls_outbound.into();
        self
    }

    /// Host that scanned mail is handed on to in inline (MX) delivery, such as `mx.example.com`.
    pub fn transport<By>(
        mut self,
        transport: impl rt::IntoOptional<String, By>,
    ) -> Self {
        self.optional.transport = transport.into_optional();
        self
    }

    /// The finished [`DomainPatch`]; compiles once every required member is set.
    pub fn build(self) -> DomainPatch
    where
        A: rt::Required<String>,
    {
        let (a_,) = self.required;
        DomainPatch {
            id: a_.into_value(),
            allowed_delivery_modes: self.optional.allowed_delivery_modes,
            drop_dispositions: self.optional.drop_dispositions,
            folder: self.optional.folder,
            integration_id: self.optional.integration_id,
            ip_restrictions: self.optional.ip_restrictions,
            lookback_hops: self.optional.lookback_hops,
            regions: self.optional.regions,
            require_tls_inbound: self.optional.require_tls_inbound,
            require_tls_outbound: self.optional.require_tls_outbound,
            transport: self.optional.transport,
        }
    }
}

/// Id of a domain and its new values. Every setting that a replacement requires must be there.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct DomainPut {
    /// Ways in which mail of the domain may reach Email Security.
    ///
    /// Between 1 and 10 elements.
    pub allowed_delivery_modes: Vec<DeliveryMode>,
    /// Mail with one of these dispositions is dropped and not delivered.
    ///
    /// At most 10 elements.
    pub drop_dispositions: Vec<Disposition>,
    /// Uuid of a domain.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
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

impl DomainPut {
    /// A builder; required are `allowed_delivery_modes`, `drop_dispositions`, `id`, `ip_restrictions`, `regions`.
    pub fn builder() -> DomainPutBuilder {
        DomainPutBuilder {
            required: (
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
            ),
            optional: DomainPutOptional::default(),
        }
    }
}

/// Builder of [`DomainPut`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct DomainPutBuilder<
    A = rt::Missing<builder_markers::AllowedDeliveryModesField>,
    B = rt::Missing<builder_markers::DropDispositionsField>,
    C = rt::Missing<builder_markers::IdField>,
    D = rt::Missing<builder_markers::IpRestrictionsField>,
    E = rt::Missing<builder_markers::RegionsField>,
> {
    required: (A, B, C, D, E),
    optional: DomainPutOptional,
}

impl<A, B, C, D, E> std::fmt::Debug for DomainPutBuilder<A, B, C, D, E> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("DomainPutBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct DomainPutOptional {
    folder: rt::Patch<ScannableFolder>,
    integration_id: rt::Patch<String>,
    lookback_hops: rt::Patch<i64>,
    require_tls_inbound: rt::Patch<bool>,
    require_tls_outbound: rt::Patch<bool>,
    transport: rt::Patch<String>,
}

impl<A, B, C, D, E> DomainPutBuilder<A, B, C, D, E> {
    /// Ways in which mail of the domain may reach Email Security.
    ///
    /// Between 1 and 10 elements.
    pub fn allowed_delivery_modes(
        self,
        allowed_delivery_modes: impl IntoIterator<Item = impl Into<DeliveryMode>>,
    ) -> DomainPutBuilder<rt::Set<Vec<DeliveryMode>>, B, C, D, E> {
        let (_, b_, c_, d_, e_) = self.required;
        DomainPutBuilder {
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

    /// Mail with one of these dispositions is dropped and not delivered.
    ///
    /// At most 10 elements.
    pub fn drop_dispositions(
        self,
        drop_dispositions: impl IntoIterator<Item = impl Into<Disposition>>,
    ) -> DomainPutBuilder<A, rt::Set<Vec<Disposition>>, C, D, E> {
        let (a_, _, c_, d_, e_) = self.required;
        DomainPutBuilder {
            required: (
                a_,
                rt::Set(drop_dispositions.into_iter().map(Into::into).collect()),
                c_,
                d_,
                e_,
            ),
            optional: self.optional,
        }
    }

    /// Uuid of a domain.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> DomainPutBuilder<A, B, rt::Set<String>, D, E> {
        let (a_, b_, _, d_, e_) = self.required;
        DomainPutBuilder {
            required: (a_, b_, rt::Set(id.into()), d_, e_),
            optional: self.optional,
        }
    }

    /// IP ranges that may send mail in; mail from elsewhere is rejected.
    ///
    /// At most 100 elements.
    pub fn ip_restrictions(
        self,
        ip_restrictions: impl IntoIterator<Item = impl Into<String>>,
    ) -> DomainPutBuilder<A, B, C, rt::Set<Vec<String>>, E> {
        let (a_, b_, c_, _, e_) = self.required;
        DomainPutBuilder {
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

    /// Where messages of the domain are processed.
    ///
    /// Between 1 and 10 elements.
    pub fn regions(
        self,
        regions: impl IntoIterator<Item = impl Into<Region>>,
    ) -> DomainPutBuilder<A, B, C, D, rt::Set<Vec<Region>>> {
        let (a_, b_, c_, d_, _) = self.required;
        DomainPutBuilder {
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

    /// The finished [`DomainPut`]; compiles once every required member is set.
    pub fn build(self) -> DomainPut
    where
        A: rt::Required<Vec<DeliveryMode>>,
        B: rt::Required<Vec<Disposition>>,
        C: rt::Required<String>,
        D: rt::Required<Vec<String>>,
        E: rt::Required<Vec<Region>>,
    {
        let (a_, b_, c_, d_, e_) = self.required;
        DomainPut {
            allowed_delivery_modes: a_.into_value(),
            drop_dispositions: b_.into_value(),
            id: c_.into_value(),
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
