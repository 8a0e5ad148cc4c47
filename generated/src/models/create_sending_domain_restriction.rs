// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::builder_markers;
use crate::runtime::generated as rt;

/// A new sending domain restriction.
///
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.comments = comments`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct CreateSendingDomainRestriction {
    /// Domain whose mail must come over TLS.
    pub domain: String,
    /// Subdomains that the restriction does not apply to.
    pub exclude: Vec<String>,
    /// Note on the restriction; null in an edit clears it.
    ///
    /// At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
}

impl CreateSendingDomainRestriction {
    /// A builder; required are `domain`, `exclude`.
    pub fn builder() -> CreateSendingDomainRestrictionBuilder {
        CreateSendingDomainRestrictionBuilder {
            domain: rt::Missing::new(),
            exclude: rt::Missing::new(),
            optional: CreateSendingDomainRestrictionOptional::default(),
        }
    }
}

/// Builder of [`CreateSendingDomainRestriction`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct CreateSendingDomainRestrictionBuilder<
    DomainState = rt::Missing<builder_markers::DomainField>,
    ExcludeState = rt::Missing<builder_markers::ExcludeField>,
> {
    domain: DomainState,
    exclude: ExcludeState,
    optional: CreateSendingDomainRestrictionOptional,
}

impl<DomainState, ExcludeState> std::fmt::Debug
for CreateSendingDomainRestrictionBuilder<DomainState, ExcludeState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("CreateSendingDomainRestrictionBuilder")
            .finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct CreateSendingDomainRestrictionOptional {
    comments: Option<String>,
}

impl<
    DomainState,
    ExcludeState,
> CreateSendingDomainRestrictionBuilder<DomainState, ExcludeState> {
    /// Domain whose mail must come over TLS.
    pub fn domain(
        self,
        domain: impl Into<String>,
    ) -> CreateSendingDomainRestrictionBuilder<rt::Set<String>, ExcludeState> {
        CreateSendingDomainRestrictionBuilder {
            domain: rt::Set(domain.into()),
            exclude: self.exclude,
            optional: self.optional,
        }
    }

    /// Subdomains that the restriction does not apply to.
    pub fn exclude(
        self,
        exclude: impl IntoIterator<Item = impl Into<String>>,
    ) -> CreateSendingDomainRestrictionBuilder<DomainState, rt::Set<Vec<String>>> {
        CreateSendingDomainRestrictionBuilder {
            exclude: rt::Set(exclude.into_iter().map(Into::into).collect()),
            domain: self.domain,
            optional: self.optional,
        }
    }

    /// Note on the restriction; null in an edit clears it.
    ///
    /// At most 1024 characters.
    pub fn comments(mut self, comments: impl Into<String>) -> Self {
        self.optional.comments = Some(comments.into());
        self
    }

    /// The finished [`CreateSendingDomainRestriction`]; compiles once every required member is set.
    pub fn build(self) -> CreateSendingDomainRestriction
    where
        DomainState: rt::Required<String>,
        ExcludeState: rt::Required<Vec<String>>,
    {
        CreateSendingDomainRestriction {
            domain: self.domain.into_value(),
            exclude: self.exclude.into_value(),
            comments: self.optional.comments,
        }
    }
}
