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
            deletes: rt::Missing::new(),
            patches: rt::Missing::new(),
            posts: rt::Missing::new(),
            puts: rt::Missing::new(),
        }
    }
}

/// Builder of [`BatchDomains`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct BatchDomainsBuilder<
    DeletesState = rt::Missing<builder_markers::DeletesField>,
    PatchesState = rt::Missing<builder_markers::PatchesField>,
    PostsState = rt::Missing<builder_markers::PostsField>,
    PutsState = rt::Missing<builder_markers::PutsField>,
> {
    deletes: DeletesState,
    patches: PatchesState,
    posts: PostsState,
    puts: PutsState,
}

impl<DeletesState, PatchesState, PostsState, PutsState> std::fmt::Debug
for BatchDomainsBuilder<DeletesState, PatchesState, PostsState, PutsState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("BatchDomainsBuilder").finish_non_exhaustive()
    }
}

impl<
    DeletesState,
    PatchesState,
    PostsState,
    PutsState,
> BatchDomainsBuilder<DeletesState, PatchesState, PostsState, PutsState> {
    /// Domains to delete.
    ///
    /// At most 1000 elements.
    pub fn deletes(
        self,
        deletes: impl IntoIterator<Item = DomainRef>,
    ) -> BatchDomainsBuilder<
        rt::Set<Vec<DomainRef>>,
        PatchesState,
        PostsState,
        PutsState,
    > {
        BatchDomainsBuilder {
            deletes: rt::Set(deletes.into_iter().collect()),
            patches: self.patches,
            posts: self.posts,
            puts: self.puts,
        }
    }

    /// Domains to edit.
    ///
    /// At most 1000 elements.
    pub fn patches(
        self,
        patches: impl IntoIterator<Item = DomainPatch>,
    ) -> BatchDomainsBuilder<
        DeletesState,
        rt::Set<Vec<DomainPatch>>,
        PostsState,
        PutsState,
    > {
        BatchDomainsBuilder {
            patches: rt::Set(patches.into_iter().collect()),
            deletes: self.deletes,
            posts: self.posts,
            puts: self.puts,
        }
    }

    /// Domains to create.
    ///
    /// At most 1000 elements.
    pub fn posts(
        self,
        posts: impl IntoIterator<Item = CreateDomain>,
    ) -> BatchDomainsBuilder<
        DeletesState,
        PatchesState,
        rt::Set<Vec<CreateDomain>>,
        PutsState,
    > {
        BatchDomainsBuilder {
            posts: rt::Set(posts.into_iter().collect()),
            deletes: self.deletes,
            patches: self.patches,
            puts: self.puts,
        }
    }

    /// Domains to replace.
    ///
    /// At most 1000 elements.
    pub fn puts(
        self,
        puts: impl IntoIterator<Item = DomainPut>,
    ) -> BatchDomainsBuilder<
        DeletesState,
        PatchesState,
        PostsState,
        rt::Set<Vec<DomainPut>>,
    > {
        BatchDomainsBuilder {
            puts: rt::Set(puts.into_iter().collect()),
            deletes: self.deletes,
            patches: self.patches,
            posts: self.posts,
        }
    }

    /// The finished [`BatchDomains`]; compiles once every required member is set.
    pub fn build(self) -> BatchDomains
    where
        DeletesState: rt::Required<Vec<DomainRef>>,
        PatchesState: rt::Required<Vec<DomainPatch>>,
        PostsState: rt::Required<Vec<CreateDomain>>,
        PutsState: rt::Required<Vec<DomainPut>>,
    {
        BatchDomains {
            deletes: self.deletes.into_value(),
            patches: self.patches.into_value(),
            posts: self.posts.into_value(),
            puts: self.puts.into_value(),
        }
    }
}

/// Id of a domain and the fields to change; fields that are left out keep their values.
///
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.allowed_delivery_modes = allowed_delivery_modes`.
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
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
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
            id: rt::Missing::new(),
            optional: DomainPatchOptional::default(),
        }
    }
}

/// Builder of [`DomainPatch`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct DomainPatchBuilder<IdState = rt::Missing<builder_markers::IdField>> {
    id: IdState,
    optional: DomainPatchOptional,
}

impl<IdState> std::fmt::Debug for DomainPatchBuilder<IdState> {
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

impl<IdState> DomainPatchBuilder<IdState> {
    /// Uuid of a domain.
    pub fn id(self, id: impl Into<String>) -> DomainPatchBuilder<rt::Set<String>> {
        DomainPatchBuilder {
            id: rt::Set(id.into()),
            optional: self.optional,
        }
    }

    /// Ways in which mail of the domain may reach Email Security.
    pub fn allowed_delivery_modes(
        mut self,
        allowed_delivery_modes: impl IntoIterator<Item = impl Into<DeliveryMode>>,
    ) -> Self {
        self.optional.allowed_delivery_modes = Some(
            allowed_delivery_modes.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Mail with one of these dispositions is dropped and not delivered.
    pub fn drop_dispositions(
        mut self,
        drop_dispositions: impl IntoIterator<Item = impl Into<Disposition>>,
    ) -> Self {
        self.optional.drop_dispositions = Some(
            drop_dispositions.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Which mailbox folders are scanned in domains that are scanned by API.
    pub fn folder(mut self, folder: impl Into<rt::Patch<ScannableFolder>>) -> Self {
        self.optional.folder = folder.into();
        self
    }

    /// Uuid of a CASB integration, which gives access to the domain and makes API scanning, directory sync and actions after delivery possible. Null clears it.
    pub fn integration_id(
        mut self,
        integration_id: impl Into<rt::Patch<String>>,
    ) -> Self {
        self.optional.integration_id = integration_id.into();
        self
    }

    /// IP ranges that may send mail in; mail from elsewhere is rejected.
    pub fn ip_restrictions(
        mut self,
        ip_restrictions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.optional.ip_restrictions = Some(
            ip_restrictions.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// How many hops of the Received headers are traced back to find the original message.
    ///
    /// Between 1 and 20.
    pub fn lookback_hops(mut self, lookback_hops: i64) -> Self {
        self.optional.lookback_hops = Some(lookback_hops);
        self
    }

    /// Where messages of the domain are processed.
    pub fn regions(
        mut self,
        regions: impl IntoIterator<Item = impl Into<Region>>,
    ) -> Self {
        self.optional.regions = Some(regions.into_iter().map(Into::into).collect());
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

    /// The finished [`DomainPatch`]; compiles once every required member is set.
    pub fn build(self) -> DomainPatch
    where
        IdState: rt::Required<String>,
    {
        DomainPatch {
            id: self.id.into_value(),
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
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.folder = folder`.
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

impl DomainPut {
    /// A builder; required are `allowed_delivery_modes`, `drop_dispositions`, `id`, `ip_restrictions`, `regions`.
    pub fn builder() -> DomainPutBuilder {
        DomainPutBuilder {
            allowed_delivery_modes: rt::Missing::new(),
            drop_dispositions: rt::Missing::new(),
            id: rt::Missing::new(),
            ip_restrictions: rt::Missing::new(),
            regions: rt::Missing::new(),
            optional: DomainPutOptional::default(),
        }
    }
}

/// Builder of [`DomainPut`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct DomainPutBuilder<
    AllowedDeliveryModesState = rt::Missing<builder_markers::AllowedDeliveryModesField>,
    DropDispositionsState = rt::Missing<builder_markers::DropDispositionsField>,
    IdState = rt::Missing<builder_markers::IdField>,
    IpRestrictionsState = rt::Missing<builder_markers::IpRestrictionsField>,
    RegionsState = rt::Missing<builder_markers::RegionsField>,
> {
    allowed_delivery_modes: AllowedDeliveryModesState,
    drop_dispositions: DropDispositionsState,
    id: IdState,
    ip_restrictions: IpRestrictionsState,
    regions: RegionsState,
    optional: DomainPutOptional,
}

impl<
    AllowedDeliveryModesState,
    DropDispositionsState,
    IdState,
    IpRestrictionsState,
    RegionsState,
> std::fmt::Debug
for DomainPutBuilder<
    AllowedDeliveryModesState,
    DropDispositionsState,
    IdState,
    IpRestrictionsState,
    RegionsState,
> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("DomainPutBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct DomainPutOptional {
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
    IdState,
    IpRestrictionsState,
    RegionsState,
> DomainPutBuilder<
    AllowedDeliveryModesState,
    DropDispositionsState,
    IdState,
    IpRestrictionsState,
    RegionsState,
> {
    /// Ways in which mail of the domain may reach Email Security.
    ///
    /// Between 1 and 10 elements.
    pub fn allowed_delivery_modes(
        self,
        allowed_delivery_modes: impl IntoIterator<Item = impl Into<DeliveryMode>>,
    ) -> DomainPutBuilder<
        rt::Set<Vec<DeliveryMode>>,
        DropDispositionsState,
        IdState,
        IpRestrictionsState,
        RegionsState,
    > {
        DomainPutBuilder {
            allowed_delivery_modes: rt::Set(
                allowed_delivery_modes.into_iter().map(Into::into).collect(),
            ),
            drop_dispositions: self.drop_dispositions,
            id: self.id,
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
    ) -> DomainPutBuilder<
        AllowedDeliveryModesState,
        rt::Set<Vec<Disposition>>,
        IdState,
        IpRestrictionsState,
        RegionsState,
    > {
        DomainPutBuilder {
            drop_dispositions: rt::Set(
                drop_dispositions.into_iter().map(Into::into).collect(),
            ),
            allowed_delivery_modes: self.allowed_delivery_modes,
            id: self.id,
            ip_restrictions: self.ip_restrictions,
            regions: self.regions,
            optional: self.optional,
        }
    }

    /// Uuid of a domain.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> DomainPutBuilder<
        AllowedDeliveryModesState,
        DropDispositionsState,
        rt::Set<String>,
        IpRestrictionsState,
        RegionsState,
    > {
        DomainPutBuilder {
            id: rt::Set(id.into()),
            allowed_delivery_modes: self.allowed_delivery_modes,
            drop_dispositions: self.drop_dispositions,
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
    ) -> DomainPutBuilder<
        AllowedDeliveryModesState,
        DropDispositionsState,
        IdState,
        rt::Set<Vec<String>>,
        RegionsState,
    > {
        DomainPutBuilder {
            ip_restrictions: rt::Set(
                ip_restrictions.into_iter().map(Into::into).collect(),
            ),
            allowed_delivery_modes: self.allowed_delivery_modes,
            drop_dispositions: self.drop_dispositions,
            id: self.id,
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
    ) -> DomainPutBuilder<
        AllowedDeliveryModesState,
        DropDispositionsState,
        IdState,
        IpRestrictionsState,
        rt::Set<Vec<Region>>,
    > {
        DomainPutBuilder {
            regions: rt::Set(regions.into_iter().map(Into::into).collect()),
            allowed_delivery_modes: self.allowed_delivery_modes,
            drop_dispositions: self.drop_dispositions,
            id: self.id,
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

    /// The finished [`DomainPut`]; compiles once every required member is set.
    pub fn build(self) -> DomainPut
    where
        AllowedDeliveryModesState: rt::Required<Vec<DeliveryMode>>,
        DropDispositionsState: rt::Required<Vec<Disposition>>,
        IdState: rt::Required<String>,
        IpRestrictionsState: rt::Required<Vec<String>>,
        RegionsState: rt::Required<Vec<Region>>,
    {
        DomainPut {
            allowed_delivery_modes: self.allowed_delivery_modes.into_value(),
            drop_dispositions: self.drop_dispositions.into_value(),
            id: self.id.into_value(),
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
