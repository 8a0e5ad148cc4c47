// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::ContentTarget;
use crate::runtime::generated as rt;

/// Changes to a content policy; fields that are left out keep their values.
///
/// Made by `default()` and the setters of its fields. An `Option` is given to the field itself: `body.enabled = enabled`.
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
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Name of the policy, for people to read.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Free note on what the policy is for.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<rt::Patch<String>>) -> Self {
        self.notes = notes.into();
        self
    }

    /// Regular expression to look for.
    #[must_use]
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
        self
    }

    /// Where in the email to look for `pattern`.
    #[must_use]
    pub fn targets(
        mut self,
        targets: impl IntoIterator<Item = impl Into<ContentTarget>>,
    ) -> Self {
        self.targets = Some(targets.into_iter().map(Into::into).collect());
        self
    }
}
