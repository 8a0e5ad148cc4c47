// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{ContentTarget, builder_markers};
use crate::runtime::generated as rt;

/// A new content policy.
///
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.notes = notes`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct CreateContentPolicy {
    /// Whether the policy is in force.
    pub enabled: bool,
    /// Name of the policy, for people to read.
    pub name: String,
    /// Regular expression to look for.
    pub pattern: String,
    /// Where in the email to look for `pattern`.
    pub targets: Vec<ContentTarget>,
    /// Free note on what the policy is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
}

impl CreateContentPolicy {
    /// A builder; required are `enabled`, `name`, `pattern`, `targets`.
    pub fn builder() -> CreateContentPolicyBuilder {
        CreateContentPolicyBuilder {
            enabled: rt::Missing::new(),
            name: rt::Missing::new(),
            pattern: rt::Missing::new(),
            targets: rt::Missing::new(),
            optional: CreateContentPolicyOptional::default(),
        }
    }
}

/// Builder of [`CreateContentPolicy`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct CreateContentPolicyBuilder<
    EnabledState = rt::Missing<builder_markers::EnabledField>,
    NameState = rt::Missing<builder_markers::NameField>,
    PatternState = rt::Missing<builder_markers::PatternField>,
    TargetsState = rt::Missing<builder_markers::TargetsField>,
> {
    enabled: EnabledState,
    name: NameState,
    pattern: PatternState,
    targets: TargetsState,
    optional: CreateContentPolicyOptional,
}

impl<EnabledState, NameState, PatternState, TargetsState> std::fmt::Debug
for CreateContentPolicyBuilder<EnabledState, NameState, PatternState, TargetsState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("CreateContentPolicyBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct CreateContentPolicyOptional {
    notes: Option<String>,
}

impl<
    EnabledState,
    NameState,
    PatternState,
    TargetsState,
> CreateContentPolicyBuilder<EnabledState, NameState, PatternState, TargetsState> {
    /// Whether the policy is in force.
    pub fn enabled(
        self,
        enabled: bool,
    ) -> CreateContentPolicyBuilder<
        rt::Set<bool>,
        NameState,
        PatternState,
        TargetsState,
    > {
        CreateContentPolicyBuilder {
            enabled: rt::Set(enabled),
            name: self.name,
            pattern: self.pattern,
            targets: self.targets,
            optional: self.optional,
        }
    }

    /// Name of the policy, for people to read.
    pub fn name(
        self,
        name: impl Into<String>,
    ) -> CreateContentPolicyBuilder<
        EnabledState,
        rt::Set<String>,
        PatternState,
        TargetsState,
    > {
        CreateContentPolicyBuilder {
            name: rt::Set(name.into()),
            enabled: self.enabled,
            pattern: self.pattern,
            targets: self.targets,
            optional: self.optional,
        }
    }

    /// Regular expression to look for.
    pub fn pattern(
        self,
        pattern: impl Into<String>,
    ) -> CreateContentPolicyBuilder<
        EnabledState,
        NameState,
        rt::Set<String>,
        TargetsState,
    > {
        CreateContentPolicyBuilder {
            pattern: rt::Set(pattern.into()),
            enabled: self.enabled,
            name: self.name,
            targets: self.targets,
            optional: self.optional,
        }
    }

    /// Where in the email to look for `pattern`.
    pub fn targets(
        self,
        targets: impl IntoIterator<Item = impl Into<ContentTarget>>,
    ) -> CreateContentPolicyBuilder<
        EnabledState,
        NameState,
        PatternState,
        rt::Set<Vec<ContentTarget>>,
    > {
        CreateContentPolicyBuilder {
            targets: rt::Set(targets.into_iter().map(Into::into).collect()),
            enabled: self.enabled,
            name: self.name,
            pattern: self.pattern,
            optional: self.optional,
        }
    }

    /// Free note on what the policy is for.
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.optional.notes = Some(notes.into());
        self
    }

    /// The finished [`CreateContentPolicy`]; compiles once every required member is set.
    pub fn build(self) -> CreateContentPolicy
    where
        EnabledState: rt::Required<bool>,
        NameState: rt::Required<String>,
        PatternState: rt::Required<String>,
        TargetsState: rt::Required<Vec<ContentTarget>>,
    {
        CreateContentPolicy {
            enabled: self.enabled.into_value(),
            name: self.name.into_value(),
            pattern: self.pattern.into_value(),
            targets: self.targets.into_value(),
            notes: self.optional.notes,
        }
    }
}
