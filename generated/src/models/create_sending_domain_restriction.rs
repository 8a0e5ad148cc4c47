// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::builder_markers;
use crate::runtime::generated as rt;

/// A new sending domain restriction.
///
/// Made by [`builder()`](Self::builder).
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
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
}

impl CreateSendingDomainRestriction {
    /// A builder; required are `domain`, `exclude`.
    pub fn builder() -> CreateSendingDomainRestrictionBuilder {
        CreateSendingDomainRestrictionBuilder {
            required: (rt::Missing::new(), rt::Missing::new()),
            optional: CreateSendingDomainRestrictionOptional::default(),
        }
    }
}

/// Builder of [`CreateSendingDomainRestriction`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct CreateSendingDomainRestrictionBuilder<
    A = rt::Missing<builder_markers::DomainField>,
    B = rt::Missing<builder_markers::ExcludeField>,
> {
    required: (A, B),
    optional: CreateSendingDomainRestrictionOptional,
}

impl<A, B> std::fmt::Debug for CreateSendingDomainRestrictionBuilder<A, B> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("CreateSendingDomainRestrictionBuilder")
            .finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct CreateSendingDomainRestrictionOptional {
    comments: rt::Patch<String>,
}

impl<A, B> CreateSendingDomainRestrictionBuilder<A, B> {
    /// Domain whose mail must come over TLS.
    pub fn domain(
        self,
        domain: impl Into<String>,
    ) -> CreateSendingDomainRestrictionBuilder<rt::Set<String>, B> {
        let (_, b_) = self.required;
        CreateSendingDomainRestrictionBuilder {
            required: (rt::Set(domain.into()), b_),
            optional: self.optional,
        }
    }

    /// Subdomains that the restriction does not apply to.
    pub fn exclude(
        self,
        exclude: impl IntoIterator<Item = impl Into<String>>,
    ) -> CreateSendingDomainRestrictionBuilder<A, rt::Set<Vec<String>>> {
        let (a_, _) = self.required;
        CreateSendingDomainRestrictionBuilder {
            required: (a_, rt::Set(exclude.into_iter().map(Into::into).collect())),
            optional: self.optional,
        }
    }

    /// Note on the restriction; null in an edit clears it.
    ///
    /// At most 1024 characters.
    pub fn comments<By>(mut self, comments: impl rt::IntoPatch<String, By>) -> Self {
        self.optional.comments = comments.into_patch();
        self
    }

    /// The finished [`CreateSendingDomainRestriction`]; compiles once every required member is set.
    pub fn build(self) -> CreateSendingDomainRestriction
    where
        A: rt::Required<String>,
        B: rt::Required<Vec<String>>,
    {
        let (a_, b_) = self.required;
        CreateSendingDomainRestriction {
            domain: a_.into_value(),
            exclude: b_.into_value(),
            comments: self.optional.comments,
        }
    }
}
