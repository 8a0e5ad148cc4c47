// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::builder_markers;
use crate::runtime::generated as rt;

/// A new trusted domain.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct CreateTrustedDomain {
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

impl CreateTrustedDomain {
    /// A builder; required are `is_recent`, `is_regex`, `is_similarity`, `pattern`.
    pub fn builder() -> CreateTrustedDomainBuilder {
        CreateTrustedDomainBuilder {
            required: (
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
            ),
            optional: CreateTrustedDomainOptional::default(),
        }
    }
}

/// Builder of [`CreateTrustedDomain`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct CreateTrustedDomainBuilder<
    A = rt::Missing<builder_markers::IsRecentField>,
    B = rt::Missing<builder_markers::IsRegexField>,
    C = rt::Missing<builder_markers::IsSimilarityField>,
    D = rt::Missing<builder_markers::PatternField>,
> {
    required: (A, B, C, D),
    optional: CreateTrustedDomainOptional,
}

impl<A, B, C, D> std::fmt::Debug for CreateTrustedDomainBuilder<A, B, C, D> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("CreateTrustedDomainBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct CreateTrustedDomainOptional {
    comments: rt::Patch<String>,
}

impl<A, B, C, D> CreateTrustedDomainBuilder<A, B, C, D> {
    /// If true, a recent registration alone does not make mail of the domain suspicious or malicious.
    pub fn is_recent(
        self,
        is_recent: bool,
    ) -> CreateTrustedDomainBuilder<rt::Set<bool>, B, C, D> {
        let (_, b_, c_, d_) = self.required;
        CreateTrustedDomainBuilder {
            required: (rt::Set(is_recent), b_, c_, d_),
            optional: self.optional,
        }
    }

    /// Whether `pattern` is a regular expression.
    pub fn is_regex(
        self,
        is_regex: bool,
    ) -> CreateTrustedDomainBuilder<A, rt::Set<bool>, C, D> {
        let (a_, _, c_, d_) = self.required;
        CreateTrustedDomainBuilder {
            required: (a_, rt::Set(is_regex), c_, d_),
            optional: self.optional,
        }
    }

    /// If true, a spelling close to one of your own domains does not make mail of the domain a spoof; meant for partners and the like.
    pub fn is_similarity(
        self,
        is_similarity: bool,
    ) -> CreateTrustedDomainBuilder<A, B, rt::Set<bool>, D> {
        let (a_, b_, _, d_) = self.required;
        CreateTrustedDomainBuilder {
            required: (a_, b_, rt::Set(is_similarity), d_),
            optional: self.optional,
        }
    }

    /// Domain name, or a regular expression for domain names if `is_regex` is true.
    ///
    /// Between 1 and 1024 characters.
    pub fn pattern(
        self,
        pattern: impl Into<String>,
    ) -> CreateTrustedDomainBuilder<A, B, C, rt::Set<String>> {
        let (a_, b_, c_, _) = self.required;
        CreateTrustedDomainBuilder {
            required: (a_, b_, c_, rt::Set(pattern.into())),
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

    /// The finished [`CreateTrustedDomain`]; compiles once every required member is set.
    pub fn build(self) -> CreateTrustedDomain
    where
        A: rt::Required<bool>,
        B: rt::Required<bool>,
        C: rt::Required<bool>,
        D: rt::Required<String>,
    {
        let (a_, b_, c_, d_) = self.required;
        CreateTrustedDomain {
            is_recent: a_.into_value(),
            is_regex: b_.into_value(),
            is_similarity: c_.into_value(),
            pattern: d_.into_value(),
            comments: self.optional.comments,
        }
    }
}
