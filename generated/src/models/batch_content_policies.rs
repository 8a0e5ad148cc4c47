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
            deletes: rt::Missing::new(),
            patches: rt::Missing::new(),
            posts: rt::Missing::new(),
            puts: rt::Missing::new(),
        }
    }
}

/// Builder of [`BatchContentPolicies`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct BatchContentPoliciesBuilder<
    DeletesState = rt::Missing<builder_markers::DeletesField>,
    PatchesState = rt::Missing<builder_markers::PatchesField>,
    PostsState = rt::Missing<builder_markers::PostsField>,
    PutsState = rt::Missing<builder_markers::PutsField>,
> {
    deletes: DeletesState,
    patches: PatchesState,
    posts: PostsState,
    puts: PutsState,
}

impl<DeletesState, PatchesState, PostsState, PutsState> std::fmt::Debug
for BatchContentPoliciesBuilder<DeletesState, PatchesState, PostsState, PutsState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("BatchContentPoliciesBuilder").finish_non_exhaustive()
    }
}

impl<
    DeletesState,
    PatchesState,
    PostsState,
    PutsState,
> BatchContentPoliciesBuilder<DeletesState, PatchesState, PostsState, PutsState> {
    /// Content policies to delete.
    pub fn deletes(
        self,
        deletes: impl IntoIterator<Item = ContentPolicyRef>,
    ) -> BatchContentPoliciesBuilder<
        rt::Set<Vec<ContentPolicyRef>>,
        PatchesState,
        PostsState,
        PutsState,
    > {
        BatchContentPoliciesBuilder {
            deletes: rt::Set(deletes.into_iter().collect()),
            patches: self.patches,
            posts: self.posts,
            puts: self.puts,
        }
    }

    /// Content policies to edit.
    pub fn patches(
        self,
        patches: impl IntoIterator<Item = ContentPolicyPatch>,
    ) -> BatchContentPoliciesBuilder<
        DeletesState,
        rt::Set<Vec<ContentPolicyPatch>>,
        PostsState,
        PutsState,
    > {
        BatchContentPoliciesBuilder {
            patches: rt::Set(patches.into_iter().collect()),
            deletes: self.deletes,
            posts: self.posts,
            puts: self.puts,
        }
    }

    /// Content policies to create.
    pub fn posts(
        self,
        posts: impl IntoIterator<Item = CreateContentPolicy>,
    ) -> BatchContentPoliciesBuilder<
        DeletesState,
        PatchesState,
        rt::Set<Vec<CreateContentPolicy>>,
        PutsState,
    > {
        BatchContentPoliciesBuilder {
            posts: rt::Set(posts.into_iter().collect()),
            deletes: self.deletes,
            patches: self.patches,
            puts: self.puts,
        }
    }

    /// Content policies to replace.
    pub fn puts(
        self,
        puts: impl IntoIterator<Item = ContentPolicyPut>,
    ) -> BatchContentPoliciesBuilder<
        DeletesState,
        PatchesState,
        PostsState,
        rt::Set<Vec<ContentPolicyPut>>,
    > {
        BatchContentPoliciesBuilder {
            puts: rt::Set(puts.into_iter().collect()),
            deletes: self.deletes,
            patches: self.patches,
            posts: self.posts,
        }
    }

    /// The finished [`BatchContentPolicies`]; compiles once every required member is set.
    pub fn build(self) -> BatchContentPolicies
    where
        DeletesState: rt::Required<Vec<ContentPolicyRef>>,
        PatchesState: rt::Required<Vec<ContentPolicyPatch>>,
        PostsState: rt::Required<Vec<CreateContentPolicy>>,
        PutsState: rt::Required<Vec<ContentPolicyPut>>,
    {
        BatchContentPolicies {
            deletes: self.deletes.into_value(),
            patches: self.patches.into_value(),
            posts: self.posts.into_value(),
            puts: self.puts.into_value(),
        }
    }
}

/// Id of a content policy and the fields to change; fields that are left out keep their values.
///
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.enabled = enabled`.
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
            id: rt::Missing::new(),
            optional: ContentPolicyPatchOptional::default(),
        }
    }
}

/// Builder of [`ContentPolicyPatch`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct ContentPolicyPatchBuilder<IdState = rt::Missing<builder_markers::IdField>> {
    id: IdState,
    optional: ContentPolicyPatchOptional,
}

impl<IdState> std::fmt::Debug for ContentPolicyPatchBuilder<IdState> {
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

impl<IdState> ContentPolicyPatchBuilder<IdState> {
    /// Uuid of the content policy to edit.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> ContentPolicyPatchBuilder<rt::Set<String>> {
        ContentPolicyPatchBuilder {
            id: rt::Set(id.into()),
            optional: self.optional,
        }
    }

    /// Whether the policy is in force.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.optional.enabled = Some(enabled);
        self
    }

    /// Name of the policy, for people to read.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.optional.name = Some(name.into());
        self
    }

    /// Free note on what the policy is for.
    pub fn notes(mut self, notes: impl Into<rt::Patch<String>>) -> Self {
        self.optional.notes = notes.into();
        self
    }

    /// Regular expression to look for.
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.optional.pattern = Some(pattern.into());
        self
    }

    /// Where in the email to look for `pattern`.
    pub fn targets(
        mut self,
        targets: impl IntoIterator<Item = impl Into<ContentTarget>>,
    ) -> Self {
        self.optional.targets = Some(targets.into_iter().map(Into::into).collect());
        self
    }

    /// The finished [`ContentPolicyPatch`]; compiles once every required member is set.
    pub fn build(self) -> ContentPolicyPatch
    where
        IdState: rt::Required<String>,
    {
        ContentPolicyPatch {
            id: self.id.into_value(),
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
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.notes = notes`.
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
}

impl ContentPolicyPut {
    /// A builder; required are `enabled`, `id`, `name`, `pattern`, `targets`.
    pub fn builder() -> ContentPolicyPutBuilder {
        ContentPolicyPutBuilder {
            enabled: rt::Missing::new(),
            id: rt::Missing::new(),
            name: rt::Missing::new(),
            pattern: rt::Missing::new(),
            targets: rt::Missing::new(),
            optional: ContentPolicyPutOptional::default(),
        }
    }
}

/// Builder of [`ContentPolicyPut`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct ContentPolicyPutBuilder<
    EnabledState = rt::Missing<builder_markers::EnabledField>,
    IdState = rt::Missing<builder_markers::IdField>,
    NameState = rt::Missing<builder_markers::NameField>,
    PatternState = rt::Missing<builder_markers::PatternField>,
    TargetsState = rt::Missing<builder_markers::TargetsField>,
> {
    enabled: EnabledState,
    id: IdState,
    name: NameState,
    pattern: PatternState,
    targets: TargetsState,
    optional: ContentPolicyPutOptional,
}

impl<EnabledState, IdState, NameState, PatternState, TargetsState> std::fmt::Debug
for ContentPolicyPutBuilder<
    EnabledState,
    IdState,
    NameState,
    PatternState,
    TargetsState,
> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("ContentPolicyPutBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct ContentPolicyPutOptional {
    notes: Option<String>,
}

impl<
    EnabledState,
    IdState,
    NameState,
    PatternState,
    TargetsState,
> ContentPolicyPutBuilder<EnabledState, IdState, NameState, PatternState, TargetsState> {
    /// Whether the policy is in force.
    pub fn enabled(
        self,
        enabled: bool,
    ) -> ContentPolicyPutBuilder<
        rt::Set<bool>,
        IdState,
        NameState,
        PatternState,
        TargetsState,
    > {
        ContentPolicyPutBuilder {
            enabled: rt::Set(enabled),
            id: self.id,
            name: self.name,
            pattern: self.pattern,
            targets: self.targets,
            optional: self.optional,
        }
    }

    /// Uuid of the content policy to replace.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> ContentPolicyPutBuilder<
        EnabledState,
        rt::Set<String>,
        NameState,
        PatternState,
        TargetsState,
    > {
        ContentPolicyPutBuilder {
            id: rt::Set(id.into()),
            enabled: self.enabled,
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
    ) -> ContentPolicyPutBuilder<
        EnabledState,
        IdState,
        rt::Set<String>,
        PatternState,
        TargetsState,
    > {
        ContentPolicyPutBuilder {
            name: rt::Set(name.into()),
            enabled: self.enabled,
            id: self.id,
            pattern: self.pattern,
            targets: self.targets,
            optional: self.optional,
        }
    }

    /// Regular expression to look for.
    pub fn pattern(
        self,
        pattern: impl Into<String>,
    ) -> ContentPolicyPutBuilder<
        EnabledState,
        IdState,
        NameState,
        rt::Set<String>,
        TargetsState,
    > {
        ContentPolicyPutBuilder {
            pattern: rt::Set(pattern.into()),
            enabled: self.enabled,
            id: self.id,
            name: self.name,
            targets: self.targets,
            optional: self.optional,
        }
    }

    /// Where in the email to look for `pattern`.
    pub fn targets(
        self,
        targets: impl IntoIterator<Item = impl Into<ContentTarget>>,
    ) -> ContentPolicyPutBuilder<
        EnabledState,
        IdState,
        NameState,
        PatternState,
        rt::Set<Vec<ContentTarget>>,
    > {
        ContentPolicyPutBuilder {
            targets: rt::Set(targets.into_iter().map(Into::into).collect()),
            enabled: self.enabled,
            id: self.id,
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

    /// The finished [`ContentPolicyPut`]; compiles once every required member is set.
    pub fn build(self) -> ContentPolicyPut
    where
        EnabledState: rt::Required<bool>,
        IdState: rt::Required<String>,
        NameState: rt::Required<String>,
        PatternState: rt::Required<String>,
        TargetsState: rt::Required<Vec<ContentTarget>>,
    {
        ContentPolicyPut {
            enabled: self.enabled.into_value(),
            id: self.id.into_value(),
            name: self.name.into_value(),
            pattern: self.pattern.into_value(),
            targets: self.targets.into_value(),
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
            id: rt::Missing::new(),
        }
    }
}

/// Builder of [`ContentPolicyRef`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct ContentPolicyRefBuilder<IdState = rt::Missing<builder_markers::IdField>> {
    id: IdState,
}

impl<IdState> std::fmt::Debug for ContentPolicyRefBuilder<IdState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("ContentPolicyRefBuilder").finish_non_exhaustive()
    }
}

impl<IdState> ContentPolicyRefBuilder<IdState> {
    /// Uuid of a content policy.
    pub fn id(self, id: impl Into<String>) -> ContentPolicyRefBuilder<rt::Set<String>> {
        ContentPolicyRefBuilder {
            id: rt::Set(id.into()),
        }
    }

    /// The finished [`ContentPolicyRef`]; compiles once every required member is set.
    pub fn build(self) -> ContentPolicyRef
    where
        IdState: rt::Required<String>,
    {
        ContentPolicyRef {
            id: self.id.into_value(),
        }
    }
}
