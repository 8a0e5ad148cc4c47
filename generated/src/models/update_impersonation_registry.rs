// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::Provenance;
use crate::runtime::generated as rt;

/// `UpdateImpersonationRegistry` of the API.
///
/// At least 1 member.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct UpdateImpersonationRegistry {
    /// The member `comments`.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
    /// The member `directory_id`.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub directory_id: rt::Patch<i64>,
    /// The member `directory_node_id`.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub directory_node_id: rt::Patch<i64>,
    /// The member `email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The member `is_email_regex`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_email_regex: Option<bool>,
    /// The member `name`.
    ///
    /// At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The member `provenance`.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub provenance: rt::Patch<Provenance>,
    /// The member `external_directory_node_id`.
    #[deprecated(note = "deprecated by the API")]
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub external_directory_node_id: rt::Patch<String>,
}

impl UpdateImpersonationRegistry {
    /// Sets the member `comments`.
    #[must_use]
    pub fn comments(mut self, comments: impl Into<rt::Patch<String>>) -> Self {
        self.comments = comments.into();
        self
    }

    /// Sets the member `directory_id`.
    #[must_use]
    pub fn directory_id(mut self, directory_id: impl Into<rt::Patch<i64>>) -> Self {
        self.directory_id = directory_id.into();
        self
    }

    /// Sets the member `directory_node_id`.
    #[must_use]
    pub fn directory_node_id(
        mut self,
        directory_node_id: impl Into<rt::Patch<i64>>,
    ) -> Self {
        self.directory_node_id = directory_node_id.into();
        self
    }

    /// Sets the member `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets the member `is_email_regex`.
    #[must_use]
    pub fn is_email_regex(mut self, is_email_regex: bool) -> Self {
        self.is_email_regex = Some(is_email_regex);
        self
    }

    /// Sets the member `name`.
    ///
    /// At most 1024 characters.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the member `provenance`.
    #[must_use]
    pub fn provenance(mut self, provenance: impl Into<rt::Patch<Provenance>>) -> Self {
        self.provenance = provenance.into();
        self
    }

    /// Sets the member `external_directory_node_id`.
    #[deprecated(note = "deprecated by the API")]
    #[allow(deprecated, reason = "it sets the deprecated field")]
    #[must_use]
    pub fn external_directory_node_id(
        mut self,
        external_directory_node_id: impl Into<rt::Patch<String>>,
    ) -> Self {
        self.external_directory_node_id = external_directory_node_id.into();
        self
    }
}
