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
            required: (
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
            ),
        }
    }
}

/// Builder of [`BatchTrustedDomains`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct BatchTrustedDomainsBuilder<
    A = rt::Missing<builder_markers::DeletesField>,
    B = rt::Missing<builder_markers::PatchesField>,
    C = rt::Missing<builder_markers::PostsField>,
    D = rt::Missing<builder_markers::PutsField>,
> {
    required: (A, B, C, D),
}

impl<A, B, C, D> std::fmt::Debug for BatchTrustedDomainsBuilder<A, B, C, D> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("BatchTrustedDomainsBuilder").finish_non_exhaustive()
    }
}

impl<A, B, C, D> BatchTrustedDomainsBuilder<A, B, C, D> {
    /// Trusted domains to delete.
    ///
    /// At most 1000 elements.
    pub fn deletes(
        self,
        deletes: impl IntoIterator<Item = TrustedDomainRef>,
    ) -> BatchTrustedDomainsBuilder<rt::Set<Vec<TrustedDomainRef>>, B, C, D> {
        let (_, b_, c_, d_) = self.required;
        BatchTrustedDomainsBuilder {
            required: (rt::Set(deletes.into_iter().collect()), b_, c_, d_),
        }
    }

    /// Trusted domains to edit.
    ///
    /// At most 1000 elements.
    pub fn patches(
        self,
        patches: impl IntoIterator<Item = TrustedDomainPatch>,
    ) -> BatchTrustedDomainsBuilder<A, rt::Set<Vec<TrustedDomainPatch>>, C, D> {
        let (a_, _, c_, d_) = self.required;
        BatchTrustedDomainsBuilder {
            required: (a_, rt::Set(patches.into_iter().collect()), c_, d_),
        }
    }

    /// Trusted domains to create.
    ///
    /// At most 1000 elements.
    pub fn posts(
        self,
        posts: impl IntoIterator<Item = CreateTrustedDomain>,
    ) -> BatchTrustedDomainsBuilder<A, B, rt::Set<Vec<CreateTrustedDomain>>, D> {
        let (a_, b_, _, d_) = self.required;
        BatchTrustedDomainsBuilder {
            required: (a_, b_, rt::Set(posts.into_iter().collect()), d_),
        }
    }

    /// Trusted domains to replace.
    ///
    /// At most 1000 elements.
    pub fn puts(
        self,
        puts: impl IntoIterator<Item = TrustedDomainPut>,
    ) -> BatchTrustedDomainsBuilder<A, B, C, rt::Set<Vec<TrustedDomainPut>>> {
        let (a_, b_, c_, _) = self.required;
        BatchTrustedDomainsBuilder {
            required: (a_, b_, c_, rt::Set(puts.into_iter().collect())),
        }
    }

    /// The finished [`BatchTrustedDomains`]; compiles once every required member is set.
    pub fn build(self) -> BatchTrustedDomains
    where
        A: rt::Required<Vec<TrustedDomainRef>>,
        B: rt::Required<Vec<TrustedDomainPatch>>,
        C: rt::Required<Vec<CreateTrustedDomain>>,
        D: rt::Required<Vec<TrustedDomainPut>>,
    {
        let (a_, b_, c_, d_) = self.required;
        BatchTrustedDomains {
            deletes: a_.into_value(),
            patches: b_.into_value(),
            posts: c_.into_value(),
            puts: d_.into_value(),
        }
    }
}

/// Id of a trusted domain and the fields to change; fields that are left out keep their values.
///
/// Made by [`builder()`](Self::builder).
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
            required: (rt::Missing::new(),),
            optional: TrustedDomainPatchOptional::default(),
        }
    }
}

/// Builder of [`TrustedDomainPatch`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct TrustedDomainPatchBuilder<A = rt::Missing<builder_markers::IdField>> {
    required: (A,),
    optional: TrustedDomainPatchOptional,
}

impl<A> std::fmt::Debug for TrustedDomainPatchBuilder<A> {
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

impl<A> TrustedDomainPatchBuilder<A> {
    /// Uuid of the trusted domain to edit.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> TrustedDomainPatchBuilder<rt::Set<String>> {
        let (_,) = self.required;
        TrustedDomainPatchBuilder {
            required: (rt::Set(id.into()),),
            optional: self.optional,
        }
    }

    /// Note on the domain; null in an edit clears it.
    ///
    /// At most 1024 characters.
    pub fn comments<By>(mut self, comments: impl rt::IntoPatch<String, By>) -> Self {
        self.optional.comments = comments.into_patch();
        self
    }

    /// If true, a recent registration alone does not make mail of the domain suspicious or malicious.
    pub fn is_recent(mut self, is_recent: impl Into<Option<bool>>) -> Self {
        self.optional.is_recent = is_recent.into();
        self
    }

    /// Whether `pattern` is a regular expression.
    pub fn is_regex(mut self, is_regex: impl Into<Option<bool>>) -> Self {
        self.optional.is_regex = is_regex.into();
        self
    }

    /// If true, a spelling close to one of your own domains does not make mail of the domain a spoof; meant for partners and the like.
    pub fn is_similarity(mut self, is_similarity: impl Into<Option<bool>>) -> Self {
        self.optional.is_similarity = is_similarity.into();
        self
    }

    /// Domain name, or a regular expression for domain names if `is_regex` is true.
    ///
    /// Between 1 and 1024 characters.
    pub fn pattern<By>(mut self, pattern: impl rt::IntoOptional<String, By>) -> Self {
        self.optional.pattern = pattern.into_optional();
        self
    }

    /// The finished [`TrustedDomainPatch`]; compiles once every required member is set.
    pub fn build(self) -> TrustedDomainPatch
    where
        A: rt::Required<String>,
    {
        let (a_,) = self.required;
        TrustedDomainPatch {
            id: a_.into_value(),
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
/// Made by [`builder()`](Self::builder).
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
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
}

impl TrustedDomainPut {
    /// A builder; required are `id`, `is_recent`, `is_regex`, `is_similarity`, `pattern`.
    pub fn builder() -> TrustedDomainPutBuilder {
        TrustedDomainPutBuilder {
            required: (
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
            ),
            optional: TrustedDomainPutOptional::default(),
        }
    }
}

/// Builder of [`TrustedDomainPut`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct TrustedDomainPutBuilder<
    A = rt::Missing<builder_markers::IdField>,
    B = rt::Missing<builder_markers::IsRecentField>,
    C = rt::Missing<builder_markers::IsRegexField>,
    D = rt::Missing<builder_markers::IsSimilarityField>,
    E = rt::Missing<builder_markers::PatternField>,
> {
    required: (A, B, C, D, E),
    optional: TrustedDomainPutOptional,
}

impl<A, B, C, D, E> std::fmt::Debug for TrustedDomainPutBuilder<A, B, C, D, E> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("TrustedDomainPutBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct TrustedDomainPutOptional {
    comments: rt::Patch<String>,
}

impl<A, B, C, D, E> TrustedDomainPutBuilder<A, B, C, D, E> {
    /// Uuid of the trusted domain to replace.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> TrustedDomainPutBuilder<rt::Set<String>, B, C, D, E> {
        let (_, b_, c_, d_, e_) = self.required;
        TrustedDomainPutBuilder {
            required: (rt::Set(id.into()), b_, c_, d_, e_),
            optional: self.optional,
        }
    }

    /// If true, a recent registration alone does not make mail of the domain suspicious or malicious.
    pub fn is_recent(
        self,
        is_recent: bool,
    ) -> TrustedDomainPutBuilder<A, rt::Set<bool>, C, D, E> {
        let (a_, _, c_, d_, e_) = self.required;
        TrustedDomainPutBuilder {
            required: (a_, rt::Set(is_recent), c_, d_, e_),
            optional: self.optional,
        }
    }

    /// Whether `pattern` is a regular expression.
    pub fn is_regex(
        self,
        is_regex: bool,
    ) -> TrustedDomainPutBuilder<A, B, rt::Set<bool>, D, E> {
        let (a_, b_, _, d_, e_) = self.required;
        TrustedDomainPutBuilder {
            required: (a_, b_, rt::Set(is_regex), d_, e_),
            optional: self.optional,
        }
    }

    /// If true, a spelling close to one of your own domains does not make mail of the domain a spoof; meant for partners and the like.
    pub fn is_similarity(
        self,
        is_similarity: bool,
    ) -> TrustedDomainPutBuilder<A, B, C, rt::Set<bool>, E> {
        let (a_, b_, c_, _, e_) = self.required;
        TrustedDomainPutBuilder {
            required: (a_, b_, c_, rt::Set(is_similarity), e_),
            optional: self.optional,
        }
    }

    /// Domain name, or a regular expression for domain names if `is_regex` is true.
    ///
    /// Between 1 and 1024 characters.
    pub fn pattern(
        self,
        pattern: impl Into<String>,
    ) -> TrustedDomainPutBuilder<A, B, C, D, rt::Set<String>> {
        let (a_, b_, c_, d_, _) = self.required;
        TrustedDomainPutBuilder {
            required: (a_, b_, c_, d_, rt::Set(pattern.into())),
            optional: self.optional,
        }
    }

    /// Note on the domain; null in an edit clears it.
    ///
    /// At most 1024 characters.
    pub fn comments<By>(mut self, comments: impl rt::IntoPatch<String, By>) -> Self {
        self.optional.comments = comments.into_patch();
        self
    }

    /// The finished [`TrustedDomainPut`]; compiles once every required member is set.
    pub fn build(self) -> TrustedDomainPut
    where
        A: rt::Required<String>,
        B: rt::Required<bool>,
        C: rt::Required<bool>,
        D: rt::Required<bool>,
        E: rt::Required<String>,
    {
        let (a_, b_, c_, d_, e_) = self.required;
        TrustedDomainPut {
            id: a_.into_value(),
            is_recent: b_.into_value(),
            is_regex: c_.into_value(),
            is_similarity: d_.into_value(),
            pattern: e_.into_value(),
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
            required: (rt::Missing::new(),),
        }
    }
}

/// Builder of [`TrustedDomainRef`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct TrustedDomainRefBuilder<A = rt::Missing<builder_markers::IdField>> {
    required: (A,),
}

impl<A> std::fmt::Debug for TrustedDomainRefBuilder<A> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("TrustedDomainRefBuilder").finish_non_exhaustive()
    }
}

impl<A> TrustedDomainRefBuilder<A> {
    /// Uuid that names a trusted domain.
    pub fn id(self, id: impl Into<String>) -> TrustedDomainRefBuilder<rt::Set<String>> {
        let (_,) = self.required;
        TrustedDomainRefBuilder {
            required: (rt::Set(id.into()),),
        }
    }

    /// The finished [`TrustedDomainRef`]; compiles once every required member is set.
    pub fn build(self) -> TrustedDomainRef
    where
        A: rt::Required<String>,
    {
        let (a_,) = self.required;
        TrustedDomainRef {
            id: a_.into_value(),
        }
    }
}
