// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::Provenance;
use crate::runtime::generated as rt;

/// Changes to an entry of the impersonation registry; fields that are left out keep their values. Entries synchronised from a directory cannot be edited.
///
/// At least 1 member.
///
/// Made by `default()` and the setters of its fields, which take an `Option` too.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct UpdateImpersonationRegistry {
    /// Free note kept with the entry.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
    /// Number of the directory the entry belongs to.
    #[serde(
        default,
        deserialize_with = "rt::read::<rt::Patch<rt::Integer>, _, _>",
        skip_serializing_if = "rt::Patch::is_absent"
    )]
    pub directory_id: rt::Patch<i64>,
    /// Number of the node in that directory.
    #[serde(
        default,
        deserialize_with = "rt::read::<rt::Patch<rt::Integer>, _, _>",
        skip_serializing_if = "rt::Patch::is_absent"
    )]
    pub directory_node_id: rt::Patch<i64>,
    /// Email address of the person, or a regular expression for it if `is_email_regex` is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether `email` is a regular expression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_email_regex: Option<bool>,
    /// Name of the person to protect.
    ///
    /// At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where the entry comes from.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub provenance: rt::Patch<Provenance>,
    /// Id of the node in an external directory. Deprecated, without a known end or replacement.
    #[deprecated(note = "deprecated by the API")]
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub external_directory_node_id: rt::Patch<String>,
}

impl UpdateImpersonationRegistry {
    /// Free note kept with the entry.
    #[must_use]
    pub fn comments<By>(mut self, comments: impl rt::IntoPatch<String, By>) -> Self {
        self.comments = comments.into_patch();
        self
    }

    /// Number of the directory the entry belongs to.
    #[must_use]
    pub fn directory_id(mut self, directory_id: impl Into<rt::Patch<i64>>) -> Self {
        self.directory_id = directory_id.into();
        self
    }

    /// Number of the node in that directory.
    #[must_use]
    pub fn directory_node_id(
        mut self,
        directory_node_id: impl Into<rt::Patch<i64>>,
    ) -> Self {
        self.directory_node_id = directory_node_id.into();
        self
    }

    /// Email address of the person, or a regular expression for it if `is_email_regex` is true.
    #[must_use]
    pub fn email<By>(mut self, email: impl rt::IntoOptional<String, By>) -> Self {
        self.email = email.into_optional();
        self
    }

    /// Whether `email` is a regular expression.
    #[must_use]
    pub fn is_email_regex(mut self, is_email_regex: impl Into<Option<bool>>) -> Self {
        self.is_email_regex = is_email_regex.into();
        self
    }

    /// Name of the person to protect.
    ///
    /// At most 1024 characters.
    #[must_use]
    pub fn name<By>(mut self, name: impl rt::IntoOptional<String, By>) -> Self {
        self.name = name.into_optional();
        self
    }

    /// Where the entry comes from.
    #[must_use]
    pub fn provenance<By>(
        mut self,
        provenance: impl rt::IntoPatch<Provenance, By>,
    ) -> Self {
        self.provenance = provenance.into_patch();
        self
    }

    /// Id of the node in an external directory. Deprecated, without a known end or replacement.
    #[deprecated(note = "deprecated by the API")]
    #[allow(deprecated, reason = "it sets the deprecated field")]
    #[must_use]
    pub fn external_directory_node_id<By>(
        mut self,
        external_directory_node_id: impl rt::IntoPatch<String, By>,
    ) -> Self {
        self.external_directory_node_id = external_directory_node_id.into_patch();
        self
    }
}
