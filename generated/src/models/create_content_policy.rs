// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{ContentTarget, builder_markers};
use crate::runtime::generated as rt;

/// A new content policy.
///
/// Made by [`builder()`](Self::builder).
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
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub notes: rt::Patch<String>,
}

impl CreateContentPolicy {
    /// A builder; required are `enabled`, `name`, `pattern`, `targets`.
    pub fn builder() -> CreateContentPolicyBuilder {
        CreateContentPolicyBuilder {
            required: (
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
            ),
            optional: CreateContentPolicyOptional::default(),
        }
    }
}

/// Builder of [`CreateContentPolicy`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct CreateContentPolicyBuilder<
    A = rt::Missing<builder_markers::EnabledField>,
    B = rt::Missing<builder_markers::NameField>,
    C = rt::Missing<builder_markers::PatternField>,
    D = rt::Missing<builder_markers::TargetsField>,
> {
    required: (A, B, C, D),
    optional: CreateContentPolicyOptional,
}

impl<A, B, C, D> std::fmt::Debug for CreateContentPolicyBuilder<A, B, C, D> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("CreateContentPolicyBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct CreateContentPolicyOptional {
    notes: rt::Patch<String>,
}

impl<A, B, C, D> CreateContentPolicyBuilder<A, B, C, D> {
    /// Whether the policy is in force.
    pub fn enabled(
        self,
        enabled: bool,
    ) -> CreateContentPolicyBuilder<rt::Set<bool>, B, C, D> {
        let (_, b_, c_, d_) = self.required;
        CreateContentPolicyBuilder {
            required: (rt::Set(enabled), b_, c_, d_),
            optional: self.optional,
        }
    }

    /// Name of the policy, for people to read.
    pub fn name(
        self,
        name: impl Into<String>,
    ) -> CreateContentPolicyBuilder<A, rt::Set<String>, C, D> {
        let (a_, _, c_, d_) = self.required;
        CreateContentPolicyBuilder {
            required: (a_, rt::Set(name.into()), c_, d_),
            optional: self.optional,
        }
    }

    /// Regular expression to look for.
    pub fn pattern(
        self,
        pattern: impl Into<String>,
    ) -> CreateContentPolicyBuilder<A, B, rt::Set<String>, D> {
        let (a_, b_, _, d_) = self.required;
        CreateContentPolicyBuilder {
            required: (a_, b_, rt::Set(pattern.into()), d_),
            optional: self.optional,
        }
    }

    /// Where in the email to look for `pattern`.
    pub fn targets(
        self,
        targets: impl IntoIterator<Item = impl Into<ContentTarget>>,
    ) -> CreateContentPolicyBuilder<A, B, C, rt::Set<Vec<ContentTarget>>> {
        let (a_, b_, c_, _) = self.required;
        CreateContentPolicyBuilder {
            required: (
                a_,
                b_,
                c_,
                rt::Set(targets.into_iter().map(Into::into).collect()),
            ),
            optional: self.optional,
        }
    }

    /// Free note on what the policy is for.
    pub fn notes<By>(mut self, notes: impl rt::IntoPatch<String, By>) -> Self {
        self.optional.notes = notes.into_patch();
        self
    }

    /// The finished [`CreateContentPolicy`]; compiles once every required member is set.
    pub fn build(self) -> CreateContentPolicy
    where
        A: rt::Required<bool>,
        B: rt::Required<String>,
        C: rt::Required<String>,
        D: rt::Required<Vec<ContentTarget>>,
    {
        let (a_, b_, c_, d_) = self.required;
        CreateContentPolicy {
            enabled: a_.into_value(),
            name: b_.into_value(),
            pattern: c_.into_value(),
            targets: d_.into_value(),
            notes: self.optional.notes,
        }
    }
}
