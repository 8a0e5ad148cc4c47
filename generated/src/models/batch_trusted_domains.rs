// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{CreateTrustedDomain, builder_markers};
use crate::runtime::generated as rt;

/// What to change in one request. `deletes` are carried out first, then `patches`, then `puts`, and `posts` at the end. A list with nothing to do is sent empty.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct BatchTrustedDomains {
    /// Trusted domains to delete.
    ///
    /// At most 1000 elements.
    pub deletes: Vec<TrustedDomainRef>,
    /// Trusted domains to edit.
    ///
    /// At most 1000 elements.
    pub patches: Vec<TrustedDomainPatch>,
    /// Trusted domains to create.
    ///
    /// At most 1000 elements.
    pub posts: Vec<CreateTrustedDomain>,
    /// Trusted domains to replace.
    ///
    /// At most 1000 elements.
    pub puts: Vec<TrustedDomainPut>,
}

impl BatchTrustedDomains {
    /// A builder; required are `deletes`, `patches`, `posts`, `puts`.
    pub fn builder() -> BatchTrustedDomainsBuilder {
        BatchTrustedDomainsBuilder {
            deletes: rt::Missing::new(),
            patches: rt::Missing::new(),
            posts: rt::Missing::new(),
            puts: rt::Missing::new(),
        }
    }
}

/// Builder of [`BatchTrustedDomains`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct BatchTrustedDomainsBuilder<
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
for BatchTrustedDomainsBuilder<DeletesState, PatchesState, PostsState, PutsState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("BatchTrustedDomainsBuilder").finish_non_exhaustive()
    }
}

impl<
    DeletesState,
    PatchesState,
    PostsState,
    PutsState,
> BatchTrustedDomainsBuilder<DeletesState, PatchesState, PostsState, PutsState> {
    /// Trusted domains to delete.
    ///
    /// At most 1000 elements.
    pub fn deletes(
        self,
        deletes: impl IntoIterator<Item = TrustedDomainRef>,
    ) -> BatchTrustedDomainsBuilder<
        rt::Set<Vec<TrustedDomainRef>>,
        PatchesState,
        PostsState,
        PutsState,
    > {
        BatchTrustedDomainsBuilder {
            deletes: rt::Set(deletes.into_iter().collect()),
            patches: self.patches,
            posts: self.posts,
            puts: self.puts,
        }
    }

    /// Trusted domains to edit.
    ///
    /// At most 1000 elements.
    pub fn patches(
        self,
        patches: impl IntoIterator<Item = TrustedDomainPatch>,
    ) -> BatchTrustedDomainsBuilder<
        DeletesState,
        rt::Set<Vec<TrustedDomainPatch>>,
        PostsState,
        PutsState,
    > {
        BatchTrustedDomainsBuilder {
            patches: rt::Set(patches.into_iter().collect()),
            deletes: self.deletes,
            posts: self.posts,
            puts: self.puts,
        }
    }

    /// Trusted domains to create.
    ///
    /// At most 1000 elements.
    pub fn posts(
        self,
        posts: impl IntoIterator<Item = CreateTrustedDomain>,
    ) -> BatchTrustedDomainsBuilder<
        DeletesState,
        PatchesState,
        rt::Set<Vec<CreateTrustedDomain>>,
        PutsState,
    > {
        BatchTrustedDomainsBuilder {
            posts: rt::Set(posts.into_iter().collect()),
            deletes: self.deletes,
            patches: self.patches,
            puts: self.puts,
        }
    }

    /// Trusted domains to replace.
    ///
    /// At most 1000 elements.
    pub fn puts(
        self,
        puts: impl IntoIterator<Item = TrustedDomainPut>,
    ) -> BatchTrustedDomainsBuilder<
        DeletesState,
        PatchesState,
        PostsState,
        rt::Set<Vec<TrustedDomainPut>>,
    > {
        BatchTrustedDomainsBuilder {
            puts: rt::Set(puts.into_iter().collect()),
            deletes: self.deletes,
            patches: self.patches,
            posts: self.posts,
        }
    }

    /// The finished [`BatchTrustedDomains`]; compiles once every required member is set.
    pub fn build(self) -> BatchTrustedDomains
    where
        DeletesState: rt::Required<Vec<TrustedDomainRef>>,
        PatchesState: rt::Required<Vec<TrustedDomainPatch>>,
        PostsState: rt::Required<Vec<CreateTrustedDomain>>,
        PutsState: rt::Required<Vec<TrustedDomainPut>>,
    {
        BatchTrustedDomains {
            deletes: self.deletes.into_value(),
            patches: self.patches.into_value(),
            posts: self.posts.into_value(),
            puts: self.puts.into_value(),
        }
    }
}

/// Id of a trusted domain and the fields to change; fields that are left out keep their values.
///
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.is_recent = is_recent`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct TrustedDomainPatch {
    /// Uuid of the trusted domain to edit.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
    /// Note on the domain; null in an edit clears it.
    ///
    /// At most 1024 characters.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
    /// If true, a recent registration alone does not make mail of the domain suspicious or malicious.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_recent: Option<bool>,
    /// Whether `pattern` is a regular expression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_regex: Option<bool>,
    /// If true, a spelling close to one of your own domains does not make mail of the domain a spoof; meant for partners and the like.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_similarity: Option<bool>,
    /// Domain name, or a regular expression for domain names if `is_regex` is true.
    ///
    /// Between 1 and 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
}

impl TrustedDomainPatch {
    /// A builder; required are `id`.
    pub fn builder() -> TrustedDomainPatchBuilder {
        TrustedDomainPatchBuilder {
            id: rt::Missing::new(),
            optional: TrustedDomainPatchOptional::default(),
        }
    }
}

/// Builder of [`TrustedDomainPatch`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct TrustedDomainPatchBuilder<IdState = rt::Missing<builder_markers::IdField>> {
    id: IdState,
    optional: TrustedDomainPatchOptional,
}

impl<IdState> std::fmt::Debug for TrustedDomainPatchBuilder<IdState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("TrustedDomainPatchBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct TrustedDomainPatchOptional {
    comments: rt::Patch<String>,
    is_recent: Option<bool>,
    is_regex: Option<bool>,
    is_similarity: Option<bool>,
    pattern: Option<String>,
}

impl<IdState> TrustedDomainPatchBuilder<IdState> {
    /// Uuid of the trusted domain to edit.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> TrustedDomainPatchBuilder<rt::Set<String>> {
        TrustedDomainPatchBuilder {
            id: rt::Set(id.into()),
            optional: self.optional,
        }
    }

    /// Note on the domain; null in an edit clears it.
    ///
    /// At most 1024 characters.
    pub fn comments(mut self, comments: impl Into<rt::Patch<String>>) -> Self {
        self.optional.comments = comments.into();
        self
    }

    /// If true, a recent registration alone does not make mail of the domain suspicious or malicious.
    pub fn is_recent(mut self, is_recent: bool) -> Self {
        self.optional.is_recent = Some(is_recent);
        self
    }

    /// Whether `pattern` is a regular expression.
    pub fn is_regex(mut self, is_regex: bool) -> Self {
        self.optional.is_regex = Some(is_regex);
        self
    }

    /// If true, a spelling close to one of your own domains does not make mail of the domain a spoof; meant for partners and the like.
    pub fn is_similarity(mut self, is_similarity: bool) -> Self {
        self.optional.is_similarity = Some(is_similarity);
        self
    }

    /// Domain name, or a regular expression for domain names if `is_regex` is true.
    ///
    /// Between 1 and 1024 characters.
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.optional.pattern = Some(pattern.into());
        self
    }

    /// The finished [`TrustedDomainPatch`]; compiles once every required member is set.
    pub fn build(self) -> TrustedDomainPatch
    where
        IdState: rt::Required<String>,
    {
        TrustedDomainPatch {
            id: self.id.into_value(),
            comments: self.optional.comments,
            is_recent: self.optional.is_recent,
            is_regex: self.optional.is_regex,
            is_similarity: self.optional.is_similarity,
            pattern: self.optional.pattern,
        }
    }
}

/// Id of a trusted domain and its new values. It holds all that a new trusted domain must hold.
///
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.comments = comments`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct TrustedDomainPut {
    /// Uuid of the trusted domain to replace.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
    /// If true, a recent registration alone does not make mail of the domain suspicious or malicious.
    pub is_recent: bool,
    /// Whether `pattern` is a regular expression.
    pub is_regex: bool,
    /// If true, a spelling close to one of your own domains does not make mail of the domain a spoof; meant for partners and the like.
    pub is_similarity: bool,
    /// Domain name, or a regular expression for domain names if `is_regex` is true.
    ///
    /// Between 1 and 1024 characters.
    pub pattern: String,
    /// Note on the domain; null in an edit clears it.
    ///
    /// At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
}

impl TrustedDomainPut {
    /// A builder; required are `id`, `is_recent`, `is_regex`, `is_similarity`, `pattern`.
    pub fn builder() -> TrustedDomainPutBuilder {
        TrustedDomainPutBuilder {
            id: rt::Missing::new(),
            is_recent: rt::Missing::new(),
            is_regex: rt::Missing::new(),
            is_similarity: rt::Missing::new(),
            pattern: rt::Missing::new(),
            optional: TrustedDomainPutOptional::default(),
        }
    }
}

/// Builder of [`TrustedDomainPut`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct TrustedDomainPutBuilder<
    IdState = rt::Missing<builder_markers::IdField>,
    IsRecentState = rt::Missing<builder_markers::IsRecentField>,
    IsRegexState = rt::Missing<builder_markers::IsRegexField>,
    IsSimilarityState = rt::Missing<builder_markers::IsSimilarityField>,
    PatternState = rt::Missing<builder_markers::PatternField>,
> {
    id: IdState,
    is_recent: IsRecentState,
    is_regex: IsRegexState,
    is_similarity: IsSimilarityState,
    pattern: PatternState,
    optional: TrustedDomainPutOptional,
}

impl<
    IdState,
    IsRecentState,
    IsRegexState,
    IsSimilarityState,
    PatternState,
> std::fmt::Debug
for TrustedDomainPutBuilder<
    IdState,
    IsRecentState,
    IsRegexState,
    IsSimilarityState,
    PatternState,
> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("TrustedDomainPutBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct TrustedDomainPutOptional {
    comments: Option<String>,
}

impl<
    IdState,
    IsRecentState,
    IsRegexState,
    IsSimilarityState,
    PatternState,
> TrustedDomainPutBuilder<
    IdState,
    IsRecentState,
    IsRegexState,
    IsSimilarityState,
    PatternState,
> {
    /// Uuid of the trusted domain to replace.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> TrustedDomainPutBuilder<
        rt::Set<String>,
        IsRecentState,
        IsRegexState,
        IsSimilarityState,
        PatternState,
    > {
        TrustedDomainPutBuilder {
            id: rt::Set(id.into()),
            is_recent: self.is_recent,
            is_regex: self.is_regex,
            is_similarity: self.is_similarity,
            pattern: self.pattern,
            optional: self.optional,
        }
    }

    /// If true, a recent registration alone does not make mail of the domain suspicious or malicious.
    pub fn is_recent(
        self,
        is_recent: bool,
    ) -> TrustedDomainPutBuilder<
        IdState,
        rt::Set<bool>,
        IsRegexState,
        IsSimilarityState,
        PatternState,
    > {
        TrustedDomainPutBuilder {
            is_recent: rt::Set(is_recent),
            id: self.id,
            is_regex: self.is_regex,
            is_similarity: self.is_similarity,
            pattern: self.pattern,
            optional: self.optional,
        }
    }

    /// Whether `pattern` is a regular expression.
    pub fn is_regex(
        self,
        is_regex: bool,
    ) -> TrustedDomainPutBuilder<
        IdState,
        IsRecentState,
        rt::Set<bool>,
        IsSimilarityState,
        PatternState,
    > {
        TrustedDomainPutBuilder {
            is_regex: rt::Set(is_regex),
            id: self.id,
            is_recent: self.is_recent,
            is_similarity: self.is_similarity,
            pattern: self.pattern,
            optional: self.optional,
        }
    }

    /// If true, a spelling close to one of your own domains does not make mail of the domain a spoof; meant for partners and the like.
    pub fn is_similarity(
        self,
        is_similarity: bool,
    ) -> TrustedDomainPutBuilder<
        IdState,
        IsRecentState,
        IsRegexState,
        rt::Set<bool>,
        PatternState,
    > {
        TrustedDomainPutBuilder {
            is_similarity: rt::Set(is_similarity),
            id: self.id,
            is_recent: self.is_recent,
            is_regex: self.is_regex,
            pattern: self.pattern,
            optional: self.optional,
        }
    }

    /// Domain name, or a regular expression for domain names if `is_regex` is true.
    ///
    /// Between 1 and 1024 characters.
    pub fn pattern(
        self,
        pattern: impl Into<String>,
    ) -> TrustedDomainPutBuilder<
        IdState,
        IsRecentState,
        IsRegexState,
        IsSimilarityState,
        rt::Set<String>,
    > {
        TrustedDomainPutBuilder {
            pattern: rt::Set(pattern.into()),
            id: self.id,
            is_recent: self.is_recent,
            is_regex: self.is_regex,
            is_similarity: self.is_similarity,
            optional: self.optional,
        }
    }

    /// Note on the domain; null in an edit clears it.
    ///
    /// At most 1024 characters.
    pub fn comments(mut self, comments: impl Into<String>) -> Self {
        self.optional.comments = Some(comments.into());
        self
    }

    /// The finished [`TrustedDomainPut`]; compiles once every required member is set.
    pub fn build(self) -> TrustedDomainPut
    where
        IdState: rt::Required<String>,
        IsRecentState: rt::Required<bool>,
        IsRegexState: rt::Required<bool>,
        IsSimilarityState: rt::Required<bool>,
        PatternState: rt::Required<String>,
    {
        TrustedDomainPut {
            id: self.id.into_value(),
            is_recent: self.is_recent.into_value(),
            is_regex: self.is_regex.into_value(),
            is_similarity: self.is_similarity.into_value(),
            pattern: self.pattern.into_value(),
            comments: self.optional.comments,
        }
    }
}

/// Names a trusted domain to delete.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct TrustedDomainRef {
    /// Uuid that names a trusted domain.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
}

impl TrustedDomainRef {
    /// A builder; required are `id`.
    pub fn builder() -> TrustedDomainRefBuilder {
        TrustedDomainRefBuilder {
            id: rt::Missing::new(),
        }
    }
}

/// Builder of [`TrustedDomainRef`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct TrustedDomainRefBuilder<IdState = rt::Missing<builder_markers::IdField>> {
    id: IdState,
}

impl<IdState> std::fmt::Debug for TrustedDomainRefBuilder<IdState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("TrustedDomainRefBuilder").finish_non_exhaustive()
    }
}

impl<IdState> TrustedDomainRefBuilder<IdState> {
    /// Uuid that names a trusted domain.
    pub fn id(self, id: impl Into<String>) -> TrustedDomainRefBuilder<rt::Set<String>> {
        TrustedDomainRefBuilder {
            id: rt::Set(id.into()),
        }
    }

    /// The finished [`TrustedDomainRef`]; compiles once every required member is set.
    pub fn build(self) -> TrustedDomainRef
    where
        IdState: rt::Required<String>,
    {
        TrustedDomainRef {
            id: self.id.into_value(),
        }
    }
}
