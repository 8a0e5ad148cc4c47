// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::ContentTarget;
use crate::runtime::generated as rt;

/// Changes to a content policy; fields that are left out keep their values.
///
/// Made by `default()` and the setters of its fields, which take an `Option` too.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct UpdateContentPolicy {
    /// Whether the policy is in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Name of the policy, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Free note on what the policy is for.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub notes: rt::Patch<String>,
    /// Regular expression to look for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// Where in the email to look for `pattern`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub targets: Option<Vec<ContentTarget>>,
}

impl UpdateContentPolicy {
    /// Whether the policy is in force.
    #[must_use]
    pub fn enabled(mut self, enabled: impl Into<Option<bool>>) -> Self {
        self.enabled = enabled.into();
        self
    }

    /// Name of the policy, for people to read.
    #[must_use]
    pub fn name<By>(mut self, name: impl rt::IntoOptional<String, By>) -> Self {
        self.name = name.into_optional();
        self
    }

    /// Free note on what the policy is for.
    #[must_use]
    pub fn notes<By>(mut self, notes: impl rt::IntoPatch<String, By>) -> Self {
        self.notes = notes.into_patch();
        self
    }

    /// Regular expression to look for.
    #[must_use]
    pub fn pattern<By>(mut self, pattern: impl rt::IntoOptional<String, By>) -> Self {
        self.pattern = pattern.into_optional();
        self
    }

    /// Where in the email to look for `pattern`.
    #[must_use]
    pub fn targets<By>(
        mut self,
        targets: impl rt::IntoOptional<rt::ListInto<ContentTarget>, By>,
    ) -> Self {
        self.targets = targets.into_optional().map(Into::into);
        self
    }
}
