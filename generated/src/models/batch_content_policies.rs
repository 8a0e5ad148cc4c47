// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{ContentTarget, CreateContentPolicy, builder_markers};
use crate::runtime::generated as rt;

/// What to change in one request. A list with nothing to do is sent empty.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct BatchContentPolicies {
    /// Content policies to delete.
    pub deletes: Vec<ContentPolicyRef>,
    /// Content policies to edit.
    pub patches: Vec<ContentPolicyPatch>,
    /// Content policies to create.
    pub posts: Vec<CreateContentPolicy>,
    /// Content policies to replace.
    pub puts: Vec<ContentPolicyPut>,
}

impl BatchContentPolicies {
    /// A builder; required are `deletes`, `patches`, `posts`, `puts`.
    pub fn builder() -> BatchContentPoliciesBuilder {
        BatchContentPoliciesBuilder {
            required: (
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
            ),
        }
    }
}

/// Builder of [`BatchContentPolicies`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct BatchContentPoliciesBuilder<
    A = rt::Missing<builder_markers::DeletesField>,
    B = rt::Missing<builder_markers::PatchesField>,
    C = rt::Missing<builder_markers::PostsField>,
    D = rt::Missing<builder_markers::PutsField>,
> {
    required: (A, B, C, D),
}

impl<A, B, C, D> std::fmt::Debug for BatchContentPoliciesBuilder<A, B, C, D> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("BatchContentPoliciesBuilder").finish_non_exhaustive()
    }
}

impl<A, B, C, D> BatchContentPoliciesBuilder<A, B, C, D> {
    /// Content policies to delete.
    pub fn deletes(
        self,
        deletes: impl IntoIterator<Item = ContentPolicyRef>,
    ) -> BatchContentPoliciesBuilder<rt::Set<Vec<ContentPolicyRef>>, B, C, D> {
        let (_, b_, c_, d_) = self.required;
        BatchContentPoliciesBuilder {
            required: (rt::Set(deletes.into_iter().collect()), b_, c_, d_),
        }
    }

    /// Content policies to edit.
    pub fn patches(
        self,
        patches: impl IntoIterator<Item = ContentPolicyPatch>,
    ) -> BatchContentPoliciesBuilder<A, rt::Set<Vec<ContentPolicyPatch>>, C, D> {
        let (a_, _, c_, d_) = self.required;
        BatchContentPoliciesBuilder {
            required: (a_, rt::Set(patches.into_iter().collect()), c_, d_),
        }
    }

    /// Content policies to create.
    pub fn posts(
        self,
        posts: impl IntoIterator<Item = CreateContentPolicy>,
    ) -> BatchContentPoliciesBuilder<A, B, rt::Set<Vec<CreateContentPolicy>>, D> {
        let (a_, b_, _, d_) = self.required;
        BatchContentPoliciesBuilder {
            required: (a_, b_, rt::Set(posts.into_iter().collect()), d_),
        }
    }

    /// Content policies to replace.
    pub fn puts(
        self,
        puts: impl IntoIterator<Item = ContentPolicyPut>,
    ) -> BatchContentPoliciesBuilder<A, B, C, rt::Set<Vec<ContentPolicyPut>>> {
        let (a_, b_, c_, _) = self.required;
        BatchContentPoliciesBuilder {
            required: (a_, b_, c_, rt::Set(puts.into_iter().collect())),
        }
    }

    /// The finished [`BatchContentPolicies`]; compiles once every required member is set.
    pub fn build(self) -> BatchContentPolicies
    where
        A: rt::Required<Vec<ContentPolicyRef>>,
        B: rt::Required<Vec<ContentPolicyPatch>>,
        C: rt::Required<Vec<CreateContentPolicy>>,
        D: rt::Required<Vec<ContentPolicyPut>>,
    {
        let (a_, b_, c_, d_) = self.required;
        BatchContentPolicies {
            deletes: a_.into_value(),
            patches: b_.into_value(),
            posts: c_.into_value(),
            puts: d_.into_value(),
        }
    }
}

/// Id of a content policy and the fields to change; fields that are left out keep their values.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct ContentPolicyPatch {
    /// Uuid of the content policy to edit.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
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

impl ContentPolicyPatch {
    /// A builder; required are `id`.
    pub fn builder() -> ContentPolicyPatchBuilder {
        ContentPolicyPatchBuilder {
            required: (rt::Missing::new(),),
            optional: ContentPolicyPatchOptional::default(),
        }
    }
}

/// Builder of [`ContentPolicyPatch`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct ContentPolicyPatchBuilder<A = rt::Missing<builder_markers::IdField>> {
    required: (A,),
    optional: ContentPolicyPatchOptional,
}

impl<A> std::fmt::Debug for ContentPolicyPatchBuilder<A> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("ContentPolicyPatchBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct ContentPolicyPatchOptional {
    enabled: Option<bool>,
    name: Option<String>,
    notes: rt::Patch<String>,
    pattern: Option<String>,
    targets: Option<Vec<ContentTarget>>,
}

impl<A> ContentPolicyPatchBuilder<A> {
    /// Uuid of the content policy to edit.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> ContentPolicyPatchBuilder<rt::Set<String>> {
        let (_,) = self.required;
        ContentPolicyPatchBuilder {
            required: (rt::Set(id.into()),),
            optional: self.optional,
        }
    }

    /// Whether the policy is in force.
    pub fn enabled(mut self, enabled: impl Into<Option<bool>>) -> Self {
        self.optional.enabled = enabled.into();
        self
    }

    /// Name of the policy, for people to read.
    pub fn name<By>(mut self, name: impl rt::IntoOptional<String, By>) -> Self {
        self.optional.name = name.into_optional();
        self
    }

    /// Free note on what the policy is for.
    pub fn notes<By>(mut self, notes: impl rt::IntoPatch<String, By>) -> Self {
        self.optional.notes = notes.into_patch();
        self
    }

    /// Regular expression to look for.
    pub fn pattern<By>(mut self, pattern: impl rt::IntoOptional<String, By>) -> Self {
        self.optional.pattern = pattern.into_optional();
        self
    }

    /// Where in the email to look for `pattern`.
    pub fn targets<By>(
        mut self,
        targets: impl rt::IntoOptional<rt::ListInto<ContentTarget>, By>,
    ) -> Self {
        self.optional.targets = targets.into_optional().map(Into::into);
        self
    }

    /// The finished [`ContentPolicyPatch`]; compiles once every required member is set.
    pub fn build(self) -> ContentPolicyPatch
    where
        A: rt::Required<String>,
    {
        let (a_,) = self.required;
        ContentPolicyPatch {
            id: a_.into_value(),
            enabled: self.optional.enabled,
            name: self.optional.name,
            notes: self.optional.notes,
            pattern: self.optional.pattern,
            targets: self.optional.targets,
        }
    }
}

/// Id of a content policy and its new values. It holds all that a new content policy must hold.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct ContentPolicyPut {
    /// Whether the policy is in force.
    pub enabled: bool,
    /// Uuid of the content policy to replace.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
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

impl ContentPolicyPut {
    /// A builder; required are `enabled`, `id`, `name`, `pattern`, `targets`.
    pub fn builder() -> ContentPolicyPutBuilder {
        ContentPolicyPutBuilder {
            required: (
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
            ),
            optional: ContentPolicyPutOptional::default(),
        }
    }
}

/// Builder of [`ContentPolicyPut`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct ContentPolicyPutBuilder<
    A = rt::Missing<builder_markers::EnabledField>,
    B = rt::Missing<builder_markers::IdField>,
    C = rt::Missing<builder_markers::NameField>,
    D = rt::Missing<builder_markers::PatternField>,
    E = rt::Missing<builder_markers::TargetsField>,
> {
    required: (A, B, C, D, E),
    optional: ContentPolicyPutOptional,
}

impl<A, B, C, D, E> std::fmt::Debug for ContentPolicyPutBuilder<A, B, C, D, E> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("ContentPolicyPutBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct ContentPolicyPutOptional {
    notes: rt::Patch<String>,
}

impl<A, B, C, D, E> ContentPolicyPutBuilder<A, B, C, D, E> {
    /// Whether the policy is in force.
    pub fn enabled(
        self,
        enabled: bool,
    ) -> ContentPolicyPutBuilder<rt::Set<bool>, B, C, D, E> {
        let (_, b_, c_, d_, e_) = self.required;
        ContentPolicyPutBuilder {
            required: (rt::Set(enabled), b_, c_, d_, e_),
            optional: self.optional,
        }
    }

    /// Uuid of the content policy to replace.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> ContentPolicyPutBuilder<A, rt::Set<String>, C, D, E> {
        let (a_, _, c_, d_, e_) = self.required;
        ContentPolicyPutBuilder {
            required: (a_, rt::Set(id.into()), c_, d_, e_),
            optional: self.optional,
        }
    }

    /// Name of the policy, for people to read.
    pub fn name(
        self,
        name: impl Into<String>,
    ) -> ContentPolicyPutBuilder<A, B, rt::Set<String>, D, E> {
        let (a_, b_, _, d_, e_) = self.required;
        ContentPolicyPutBuilder {
            required: (a_, b_, rt::Set(name.into()), d_, e_),
            optional: self.optional,
        }
    }

    /// Regular expression to look for.
    pub fn pattern(
        self,
        pattern: impl Into<String>,
    ) -> ContentPolicyPutBuilder<A, B, C, rt::Set<String>, E> {
        let (a_, b_, c_, _, e_) = self.required;
        ContentPolicyPutBuilder {
            required: (a_, b_, c_, rt::Set(pattern.into()), e_),
            optional: self.optional,
        }
    }

    /// Where in the email to look for `pattern`.
    pub fn targets(
        self,
        targets: impl IntoIterator<Item = impl Into<ContentTarget>>,
    ) -> ContentPolicyPutBuilder<A, B, C, D, rt::Set<Vec<ContentTarget>>> {
        let (a_, b_, c_, d_, _) = self.required;
        ContentPolicyPutBuilder {
            required: (
                a_,
                b_,
                c_,
                d_,
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

    /// The finished [`ContentPolicyPut`]; compiles once every required member is set.
    pub fn build(self) -> ContentPolicyPut
    where
        A: rt::Required<bool>,
        B: rt::Required<String>,
        C: rt::Required<String>,
        D: rt::Required<String>,
        E: rt::Required<Vec<ContentTarget>>,
    {
        let (a_, b_, c_, d_, e_) = self.required;
        ContentPolicyPut {
            enabled: a_.into_value(),
            id: b_.into_value(),
            name: c_.into_value(),
            pattern: d_.into_value(),
            targets: e_.into_value(),
            notes: self.optional.notes,
        }
    }
}

/// Names a content policy to delete.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct ContentPolicyRef {
    /// Uuid of a content policy.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
}

impl ContentPolicyRef {
    /// A builder; required are `id`.
    pub fn builder() -> ContentPolicyRefBuilder {
        ContentPolicyRefBuilder {
            required: (rt::Missing::new(),),
        }
    }
}

/// Builder of [`ContentPolicyRef`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct ContentPolicyRefBuilder<A = rt::Missing<builder_markers::IdField>> {
    required: (A,),
}

impl<A> std::fmt::Debug for ContentPolicyRefBuilder<A> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("ContentPolicyRefBuilder").finish_non_exhaustive()
    }
}

impl<A> ContentPolicyRefBuilder<A> {
    /// Uuid of a content policy.
    pub fn id(self, id: impl Into<String>) -> ContentPolicyRefBuilder<rt::Set<String>> {
        let (_,) = self.required;
        ContentPolicyRefBuilder {
            required: (rt::Set(id.into()),),
        }
    }

    /// The finished [`ContentPolicyRef`]; compiles once every required member is set.
    pub fn build(self) -> ContentPolicyRef
    where
        A: rt::Required<String>,
    {
        let (a_,) = self.required;
        ContentPolicyRef {
            id: a_.into_value(),
        }
    }
}
