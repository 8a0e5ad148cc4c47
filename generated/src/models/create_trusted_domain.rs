// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::builder_markers;
use crate::runtime::generated as rt;

/// A new trusted domain.
///
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.comments = comments`.
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
}

impl CreateTrustedDomain {
    /// A builder; required are `is_recent`, `is_regex`, `is_similarity`, `pattern`.
    pub fn builder() -> CreateTrustedDomainBuilder {
        CreateTrustedDomainBuilder {
            is_recent: rt::Missing::new(),
            is_regex: rt::Missing::new(),
            is_similarity: rt::Missing::new(),
            pattern: rt::Missing::new(),
            optional: CreateTrustedDomainOptional::default(),
        }
    }
}

/// Builder of [`CreateTrustedDomain`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct CreateTrustedDomainBuilder<
    IsRecentState = rt::Missing<builder_markers::IsRecentField>,
    IsRegexState = rt::Missing<builder_markers::IsRegexField>,
    IsSimilarityState = rt::Missing<builder_markers::IsSimilarityField>,
    PatternState = rt::Missing<builder_markers::PatternField>,
> {
    is_recent: IsRecentState,
    is_regex: IsRegexState,
    is_similarity: IsSimilarityState,
    pattern: PatternState,
    optional: CreateTrustedDomainOptional,
}

impl<IsRecentState, IsRegexState, IsSimilarityState, PatternState> std::fmt::Debug
for CreateTrustedDomainBuilder<
    IsRecentState,
    IsRegexState,
    IsSimilarityState,
    PatternState,
> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("CreateTrustedDomainBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct CreateTrustedDomainOptional {
    comments: Option<String>,
}

impl<
    IsRecentState,
    IsRegexState,
    IsSimilarityState,
    PatternState,
> CreateTrustedDomainBuilder<
    IsRecentState,
    IsRegexState,
    IsSimilarityState,
    PatternState,
> {
    /// If true, a recent registration alone does not make mail of the domain suspicious or malicious.
    pub fn is_recent(
        self,
        is_recent: bool,
    ) -> CreateTrustedDomainBuilder<
        rt::Set<bool>,
        IsRegexState,
        IsSimilarityState,
        PatternState,
    > {
        CreateTrustedDomainBuilder {
            is_recent: rt::Set(is_recent),
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
    ) -> CreateTrustedDomainBuilder<
        IsRecentState,
        rt::Set<bool>,
        IsSimilarityState,
        PatternState,
    > {
        CreateTrustedDomainBuilder {
            is_regex: rt::Set(is_regex),
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
    ) -> CreateTrustedDomainBuilder<
        IsRecentState,
        IsRegexState,
        rt::Set<bool>,
        PatternState,
    > {
        CreateTrustedDomainBuilder {
            is_similarity: rt::Set(is_similarity),
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
    ) -> CreateTrustedDomainBuilder<
        IsRecentState,
        IsRegexState,
        IsSimilarityState,
        rt::Set<String>,
    > {
        CreateTrustedDomainBuilder {
            pattern: rt::Set(pattern.into()),
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

    /// The finished [`CreateTrustedDomain`]; compiles once every required member is set.
    pub fn build(self) -> CreateTrustedDomain
    where
        IsRecentState: rt::Required<bool>,
        IsRegexState: rt::Required<bool>,
        IsSimilarityState: rt::Required<bool>,
        PatternState: rt::Required<String>,
    {
        CreateTrustedDomain {
            is_recent: self.is_recent.into_value(),
            is_regex: self.is_regex.into_value(),
            is_similarity: self.is_similarity.into_value(),
            pattern: self.pattern.into_value(),
            comments: self.optional.comments,
        }
    }
}
