// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// Changes to a sending domain restriction; fields that are left out keep their values.
///
/// At least 1 member.
///
/// Made by `default()` and the setters of its fields, which take an `Option` too.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct UpdateSendingDomainRestriction {
    /// Note on the restriction; null in an edit clears it.
    ///
    /// At most 1024 characters.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
    /// Domain whose mail must come over TLS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Subdomains that the restriction does not apply to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude: Option<Vec<String>>,
}

impl UpdateSendingDomainRestriction {
    /// Note on the restriction; null in an edit clears it.
    ///
    /// At most 1024 characters.
    #[must_use]
    pub fn comments<By>(mut self, comments: impl rt::IntoPatch<String, By>) -> Self {
        self.comments = comments.into_patch();
        self
    }

    /// Domain whose mail must come over TLS.
    #[must_use]
    pub fn domain<By>(mut self, domain: impl rt::IntoOptional<String, By>) -> Self {
        self.domain = domain.into_optional();
        self
    }

    /// Subdomains that the restriction does not apply to.
    #[must_use]
    pub fn exclude<By>(
        mut self,
        exclude: impl rt::IntoOptional<rt::ListInto<String>, By>,
    ) -> Self {
        self.exclude = exclude.into_optional().map(Into::into);
        self
    }
}
