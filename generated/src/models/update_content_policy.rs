// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::ContentTarget;
use crate::runtime::generated as rt;

/// `UpdateContentPolicy` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct UpdateContentPolicy {
    /// The member `enabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// The member `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The member `notes`.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub notes: rt::Patch<String>,
    /// The member `pattern`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// The member `targets`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub targets: Option<Vec<ContentTarget>>,
}

impl UpdateContentPolicy {
    /// Sets the member `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets the member `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the member `notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<rt::Patch<String>>) -> Self {
        self.notes = notes.into();
        self
    }

    /// Sets the member `pattern`.
    #[must_use]
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
        self
    }

    /// Sets the member `targets`.
    #[must_use]
    pub fn targets(
        mut self,
        targets: impl IntoIterator<Item = impl Into<ContentTarget>>,
    ) -> Self {
        self.targets = Some(targets.into_iter().map(Into::into).collect());
        self
    }
}
