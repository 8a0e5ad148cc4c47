// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{CreateUrlIgnorePattern, builder_markers};
use crate::runtime::generated as rt;

/// What to change in one request. A list with nothing to do is sent empty.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct BatchUrlIgnorePatterns {
    /// URL ignore patterns to delete.
    ///
    /// At most 1000 elements.
    pub deletes: Vec<UrlIgnorePatternRef>,
    /// URL ignore patterns to edit.
    ///
    /// At most 1000 elements.
    pub patches: Vec<UrlIgnorePatternPatch>,
    /// URL ignore patterns to create.
    ///
    /// At most 1000 elements.
    pub posts: Vec<CreateUrlIgnorePattern>,
    /// URL ignore patterns to replace.
    ///
    /// At most 1000 elements.
    pub puts: Vec<UrlIgnorePatternPut>,
}

impl BatchUrlIgnorePatterns {
    /// A builder; required are `deletes`, `patches`, `posts`, `puts`.
    pub fn builder() -> BatchUrlIgnorePatternsBuilder {
        BatchUrlIgnorePatternsBuilder {
            deletes: rt::Missing::new(),
            patches: rt::Missing::new(),
            posts: rt::Missing::new(),
            puts: rt::Missing::new(),
        }
    }
}

/// Builder of [`BatchUrlIgnorePatterns`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct BatchUrlIgnorePatternsBuilder<
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
for BatchUrlIgnorePatternsBuilder<DeletesState, PatchesState, PostsState, PutsState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("BatchUrlIgnorePatternsBuilder").finish_non_exhaustive()
    }
}

impl<
    DeletesState,
    PatchesState,
    PostsState,
    PutsState,
> BatchUrlIgnorePatternsBuilder<DeletesState, PatchesState, PostsState, PutsState> {
    /// URL ignore patterns to delete.
    ///
    /// At most 1000 elements.
    pub fn deletes(
        self,
        deletes: impl IntoIterator<Item = UrlIgnorePatternRef>,
    ) -> BatchUrlIgnorePatternsBuilder<
        rt::Set<Vec<UrlIgnorePatternRef>>,
        PatchesState,
        PostsState,
        PutsState,
    > {
        BatchUrlIgnorePatternsBuilder {
            deletes: rt::Set(deletes.into_iter().collect()),
            patches: self.patches,
            posts: self.posts,
            puts: self.puts,
        }
    }

    /// URL ignore patterns to edit.
    ///
    /// At most 1000 elements.
    pub fn patches(
        self,
        patches: impl IntoIterator<Item = UrlIgnorePatternPatch>,
    ) -> BatchUrlIgnorePatternsBuilder<
        DeletesState,
        rt::Set<Vec<UrlIgnorePatternPatch>>,
        PostsState,
        PutsState,
    > {
        BatchUrlIgnorePatternsBuilder {
            patches: rt::Set(patches.into_iter().collect()),
            deletes: self.deletes,
            posts: self.posts,
            puts: self.puts,
        }
    }

    /// URL ignore patterns to create.
    ///
    /// At most 1000 elements.
    pub fn posts(
        self,
        posts: impl IntoIterator<Item = CreateUrlIgnorePattern>,
    ) -> BatchUrlIgnorePatternsBuilder<
        DeletesState,
        PatchesState,
        rt::Set<Vec<CreateUrlIgnorePattern>>,
        PutsState,
    > {
        BatchUrlIgnorePatternsBuilder {
            posts: rt::Set(posts.into_iter().collect()),
            deletes: self.deletes,
            patches: self.patches,
            puts: self.puts,
        }
    }

    /// URL ignore patterns to replace.
    ///
    /// At most 1000 elements.
    pub fn puts(
        self,
        puts: impl IntoIterator<Item = UrlIgnorePatternPut>,
    ) -> BatchUrlIgnorePatternsBuilder<
        DeletesState,
        PatchesState,
        PostsState,
        rt::Set<Vec<UrlIgnorePatternPut>>,
    > {
        BatchUrlIgnorePatternsBuilder {
            puts: rt::Set(puts.into_iter().collect()),
            deletes: self.deletes,
            patches: self.patches,
            posts: self.posts,
        }
    }

    /// The finished [`BatchUrlIgnorePatterns`]; compiles once every required member is set.
    pub fn build(self) -> BatchUrlIgnorePatterns
    where
        DeletesState: rt::Required<Vec<UrlIgnorePatternRef>>,
        PatchesState: rt::Required<Vec<UrlIgnorePatternPatch>>,
        PostsState: rt::Required<Vec<CreateUrlIgnorePattern>>,
        PutsState: rt::Required<Vec<UrlIgnorePatternPut>>,
    {
        BatchUrlIgnorePatterns {
            deletes: self.deletes.into_value(),
            patches: self.patches.into_value(),
            posts: self.posts.into_value(),
            puts: self.puts.into_value(),
        }
    }
}

/// Id of a URL ignore pattern and the fields to change; fields that are left out keep their values.
///
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.pattern = pattern`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct UrlIgnorePatternPatch {
    /// Uuid of the URL ignore pattern to edit.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
    /// Note on why the pattern exists; null clears it.
    ///
    /// At most 1024 characters.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
    /// Regular expression; URLs that match it are not rewritten.
    ///
    /// Between 1 and 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
}

impl UrlIgnorePatternPatch {
    /// A builder; required are `id`.
    pub fn builder() -> UrlIgnorePatternPatchBuilder {
        UrlIgnorePatternPatchBuilder {
            id: rt::Missing::new(),
            optional: UrlIgnorePatternPatchOptional::default(),
        }
    }
}

/// Builder of [`UrlIgnorePatternPatch`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct UrlIgnorePatternPatchBuilder<
    IdState = rt::Missing<builder_markers::IdField>,
> {
    id: IdState,
    optional: UrlIgnorePatternPatchOptional,
}

impl<IdState> std::fmt::Debug for UrlIgnorePatternPatchBuilder<IdState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("UrlIgnorePatternPatchBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct UrlIgnorePatternPatchOptional {
    comments: rt::Patch<String>,
    pattern: Option<String>,
}

impl<IdState> UrlIgnorePatternPatchBuilder<IdState> {
    /// Uuid of the URL ignore pattern to edit.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> UrlIgnorePatternPatchBuilder<rt::Set<String>> {
        UrlIgnorePatternPatchBuilder {
            id: rt::Set(id.into()),
            optional: self.optional,
        }
    }

    /// Note on why the pattern exists; null clears it.
    ///
    /// At most 1024 characters.
    pub fn comments(mut self, comments: impl Into<rt::Patch<String>>) -> Self {
        self.optional.comments = comments.into();
        self
    }

    /// Regular expression; URLs that match it are not rewritten.
    ///
    /// Between 1 and 1024 characters.
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.optional.pattern = Some(pattern.into());
        self
    }

    /// The finished [`UrlIgnorePatternPatch`]; compiles once every required member is set.
    pub fn build(self) -> UrlIgnorePatternPatch
    where
        IdState: rt::Required<String>,
    {
        UrlIgnorePatternPatch {
            id: self.id.into_value(),
            comments: self.optional.comments,
            pattern: self.optional.pattern,
        }
    }
}

/// Id of a URL ignore pattern and its new values. It holds all that a new pattern must hold.
///
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.comments = comments`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct UrlIgnorePatternPut {
    /// Uuid of the URL ignore pattern to replace.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
    /// Regular expression for the URLs that are not rewritten.
    ///
    /// Between 1 and 1024 characters.
    pub pattern: String,
    /// Free note on why these URLs are exempt.
    ///
    /// At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
}

impl UrlIgnorePatternPut {
    /// A builder; required are `id`, `pattern`.
    pub fn builder() -> UrlIgnorePatternPutBuilder {
        UrlIgnorePatternPutBuilder {
            id: rt::Missing::new(),
            pattern: rt::Missing::new(),
            optional: UrlIgnorePatternPutOptional::default(),
        }
    }
}

/// Builder of [`UrlIgnorePatternPut`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct UrlIgnorePatternPutBuilder<
    IdState = rt::Missing<builder_markers::IdField>,
    PatternState = rt::Missing<builder_markers::PatternField>,
> {
    id: IdState,
    pattern: PatternState,
    optional: UrlIgnorePatternPutOptional,
}

impl<IdState, PatternState> std::fmt::Debug
for UrlIgnorePatternPutBuilder<IdState, PatternState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("UrlIgnorePatternPutBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct UrlIgnorePatternPutOptional {
    comments: Option<String>,
}

impl<IdState, PatternState> UrlIgnorePatternPutBuilder<IdState, PatternState> {
    /// Uuid of the URL ignore pattern to replace.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> UrlIgnorePatternPutBuilder<rt::Set<String>, PatternState> {
        UrlIgnorePatternPutBuilder {
            id: rt::Set(id.into()),
            pattern: self.pattern,
            optional: self.optional,
        }
    }

    /// Regular expression for the URLs that are not rewritten.
    ///
    /// Between 1 and 1024 characters.
    pub fn pattern(
        self,
        pattern: impl Into<String>,
    ) -> UrlIgnorePatternPutBuilder<IdState, rt::Set<String>> {
        UrlIgnorePatternPutBuilder {
            pattern: rt::Set(pattern.into()),
            id: self.id,
            optional: self.optional,
        }
    }

    /// Free note on why these URLs are exempt.
    ///
    /// At most 1024 characters.
    pub fn comments(mut self, comments: impl Into<String>) -> Self {
        self.optional.comments = Some(comments.into());
        self
    }

    /// The finished [`UrlIgnorePatternPut`]; compiles once every required member is set.
    pub fn build(self) -> UrlIgnorePatternPut
    where
        IdState: rt::Required<String>,
        PatternState: rt::Required<String>,
    {
        UrlIgnorePatternPut {
            id: self.id.into_value(),
            pattern: self.pattern.into_value(),
            comments: self.optional.comments,
        }
    }
}

/// Names a URL ignore pattern to delete.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct UrlIgnorePatternRef {
    /// Uuid that names a URL ignore pattern.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
}

impl UrlIgnorePatternRef {
    /// A builder; required are `id`.
    pub fn builder() -> UrlIgnorePatternRefBuilder {
        UrlIgnorePatternRefBuilder {
            id: rt::Missing::new(),
        }
    }
}

/// Builder of [`UrlIgnorePatternRef`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct UrlIgnorePatternRefBuilder<IdState = rt::Missing<builder_markers::IdField>> {
    id: IdState,
}

impl<IdState> std::fmt::Debug for UrlIgnorePatternRefBuilder<IdState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("UrlIgnorePatternRefBuilder").finish_non_exhaustive()
    }
}

impl<IdState> UrlIgnorePatternRefBuilder<IdState> {
    /// Uuid that names a URL ignore pattern.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> UrlIgnorePatternRefBuilder<rt::Set<String>> {
        UrlIgnorePatternRefBuilder {
            id: rt::Set(id.into()),
        }
    }

    /// The finished [`UrlIgnorePatternRef`]; compiles once every required member is set.
    pub fn build(self) -> UrlIgnorePatternRef
    where
        IdState: rt::Required<String>,
    {
        UrlIgnorePatternRef {
            id: self.id.into_value(),
        }
    }
}
