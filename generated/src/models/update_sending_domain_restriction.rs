// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `UpdateSendingDomainRestriction` of the API.
///
/// At least 1 member.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct UpdateSendingDomainRestriction {
    /// The member `comments`.
    ///
    /// At most 1024 characters.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
    /// The member `domain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// The member `exclude`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude: Option<Vec<String>>,
}

impl UpdateSendingDomainRestriction {
    /// Sets the member `comments`.
    ///
    /// At most 1024 characters.
    #[must_use]
    pub fn comments(mut self, comments: impl Into<rt::Patch<String>>) -> Self {
        self.comments = comments.into();
        self
    }

    /// Sets the member `domain`.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets the member `exclude`.
    #[must_use]
    pub fn exclude(
        mut self,
        exclude: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude = Some(exclude.into_iter().map(Into::into).collect());
        self
    }
}
