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
            required: (
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
            ),
        }
    }
}

/// Builder of [`BatchUrlIgnorePatterns`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct BatchUrlIgnorePatternsBuilder<
    A = rt::Missing<builder_markers::DeletesField>,
    B = rt::Missing<builder_markers::PatchesField>,
    C = rt::Missing<builder_markers::PostsField>,
    D = rt::Missing<builder_markers::PutsField>,
> {
    required: (A, B, C, D),
}

impl<A, B, C, D> std::fmt::Debug for BatchUrlIgnorePatternsBuilder<A, B, C, D> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("BatchUrlIgnorePatternsBuilder").finish_non_exhaustive()
    }
}

impl<A, B, C, D> BatchUrlIgnorePatternsBuilder<A, B, C, D> {
    /// URL ignore patterns to delete.
    ///
    /// At most 1000 elements.
    pub fn deletes(
        self,
        deletes: impl IntoIterator<Item = UrlIgnorePatternRef>,
    ) -> BatchUrlIgnorePatternsBuilder<rt::Set<Vec<UrlIgnorePatternRef>>, B, C, D> {
        let (_, b_, c_, d_) = self.required;
        BatchUrlIgnorePatternsBuilder {
            required: (rt::Set(deletes.into_iter().collect()), b_, c_, d_),
        }
    }

    /// URL ignore patterns to edit.
    ///
    /// At most 1000 elements.
    pub fn patches(
        self,
        patches: impl IntoIterator<Item = UrlIgnorePatternPatch>,
    ) -> BatchUrlIgnorePatternsBuilder<A, rt::Set<Vec<UrlIgnorePatternPatch>>, C, D> {
        let (a_, _, c_, d_) = self.required;
        BatchUrlIgnorePatternsBuilder {
            required: (a_, rt::Set(patches.into_iter().collect()), c_, d_),
        }
    }

    /// URL ignore patterns to create.
    ///
    /// At most 1000 elements.
    pub fn posts(
        self,
        posts: impl IntoIterator<Item = CreateUrlIgnorePattern>,
    ) -> BatchUrlIgnorePatternsBuilder<A, B, rt::Set<Vec<CreateUrlIgnorePattern>>, D> {
        let (a_, b_, _, d_) = self.required;
        BatchUrlIgnorePatternsBuilder {
            required: (a_, b_, rt::Set(posts.into_iter().collect()), d_),
        }
    }

    /// URL ignore patterns to replace.
    ///
    /// At most 1000 elements.
    pub fn puts(
        self,
        puts: impl IntoIterator<Item = UrlIgnorePatternPut>,
    ) -> BatchUrlIgnorePatternsBuilder<A, B, C, rt::Set<Vec<UrlIgnorePatternPut>>> {
        let (a_, b_, c_, _) = self.required;
        BatchUrlIgnorePatternsBuilder {
            required: (a_, b_, c_, rt::Set(puts.into_iter().collect())),
        }
    }

    /// The finished [`BatchUrlIgnorePatterns`]; compiles once every required member is set.
    pub fn build(self) -> BatchUrlIgnorePatterns
    where
        A: rt::Required<Vec<UrlIgnorePatternRef>>,
        B: rt::Required<Vec<UrlIgnorePatternPatch>>,
        C: rt::Required<Vec<CreateUrlIgnorePattern>>,
        D: rt::Required<Vec<UrlIgnorePatternPut>>,
    {
        let (a_, b_, c_, d_) = self.required;
        BatchUrlIgnorePatterns {
            deletes: a_.into_value(),
            patches: b_.into_value(),
            posts: c_.into_value(),
            puts: d_.into_value(),
        }
    }
}

/// Id of a URL ignore pattern and the fields to change; fields that are left out keep their values.
///
/// Made by [`builder()`](Self::builder).
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
            required: (rt::Missing::new(),),
            optional: UrlIgnorePatternPatchOptional::default(),
        }
    }
}

/// Builder of [`UrlIgnorePatternPatch`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct UrlIgnorePatternPatchBuilder<A = rt::Missing<builder_markers::IdField>> {
    required: (A,),
    optional: UrlIgnorePatternPatchOptional,
}

impl<A> std::fmt::Debug for UrlIgnorePatternPatchBuilder<A> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("UrlIgnorePatternPatchBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct UrlIgnorePatternPatchOptional {
    comments: rt::Patch<String>,
    pattern: Option<String>,
}

impl<A> UrlIgnorePatternPatchBuilder<A> {
    /// Uuid of the URL ignore pattern to edit.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> UrlIgnorePatternPatchBuilder<rt::Set<String>> {
        let (_,) = self.required;
        UrlIgnorePatternPatchBuilder {
            required: (rt::Set(id.into()),),
            optional: self.optional,
        }
    }

    /// Note on why the pattern exists; null clears it.
    ///
    /// At most 1024 characters.
    pub fn comments<By>(mut self, comments: impl rt::IntoPatch<String, By>) -> Self {
        self.optional.comments = comments.into_patch();
        self
    }

    /// Regular expression; URLs that match it are not rewritten.
    ///
    /// Between 1 and 1024 characters.
    pub fn pattern<By>(mut self, pattern: impl rt::IntoOptional<String, By>) -> Self {
        self.optional.pattern = pattern.into_optional();
        self
    }

    /// The finished [`UrlIgnorePatternPatch`]; compiles once every required member is set.
    pub fn build(self) -> UrlIgnorePatternPatch
    where
        A: rt::Required<String>,
    {
        let (a_,) = self.required;
        UrlIgnorePatternPatch {
            id: a_.into_value(),
            comments: self.optional.comments,
            pattern: self.optional.pattern,
        }
    }
}

/// Id of a URL ignore pattern and its new values. It holds all that a new pattern must hold.
///
/// Made by [`builder()`](Self::builder).
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
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
}

impl UrlIgnorePatternPut {
    /// A builder; required are `id`, `pattern`.
    pub fn builder() -> UrlIgnorePatternPutBuilder {
        UrlIgnorePatternPutBuilder {
            required: (rt::Missing::new(), rt::Missing::new()),
            optional: UrlIgnorePatternPutOptional::default(),
        }
    }
}

/// Builder of [`UrlIgnorePatternPut`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct UrlIgnorePatternPutBuilder<
    A = rt::Missing<builder_markers::IdField>,
    B = rt::Missing<builder_markers::PatternField>,
> {
    required: (A, B),
    optional: UrlIgnorePatternPutOptional,
}

impl<A, B> std::fmt::Debug for UrlIgnorePatternPutBuilder<A, B> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("UrlIgnorePatternPutBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct UrlIgnorePatternPutOptional {
    comments: rt::Patch<String>,
}

impl<A, B> UrlIgnorePatternPutBuilder<A, B> {
    /// Uuid of the URL ignore pattern to replace.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> UrlIgnorePatternPutBuilder<rt::Set<String>, B> {
        let (_, b_) = self.required;
        UrlIgnorePatternPutBuilder {
            required: (rt::Set(id.into()), b_),
            optional: self.optional,
        }
    }

    /// Regular expression for the URLs that are not rewritten.
    ///
    /// Between 1 and 1024 characters.
    pub fn pattern(
        self,
        pattern: impl Into<String>,
    ) -> UrlIgnorePatternPutBuilder<A, rt::Set<String>> {
        let (a_, _) = self.required;
        UrlIgnorePatternPutBuilder {
            required: (a_, rt::Set(pattern.into())),
            optional: self.optional,
        }
    }

    /// Free note on why these URLs are exempt.
    ///
    /// At most 1024 characters.
    pub fn comments<By>(mut self, comments: impl rt::IntoPatch<String, By>) -> Self {
        self.optional.comments = comments.into_patch();
        self
    }

    /// The finished [`UrlIgnorePatternPut`]; compiles once every required member is set.
    pub fn build(self) -> UrlIgnorePatternPut
    where
        A: rt::Required<String>,
        B: rt::Required<String>,
    {
        let (a_, b_) = self.required;
        UrlIgnorePatternPut {
            id: a_.into_value(),
            pattern: b_.into_value(),
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
            required: (rt::Missing::new(),),
        }
    }
}

/// Builder of [`UrlIgnorePatternRef`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct UrlIgnorePatternRefBuilder<A = rt::Missing<builder_markers::IdField>> {
    required: (A,),
}

impl<A> std::fmt::Debug for UrlIgnorePatternRefBuilder<A> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("UrlIgnorePatternRefBuilder").finish_non_exhaustive()
    }
}

impl<A> UrlIgnorePatternRefBuilder<A> {
    /// Uuid that names a URL ignore pattern.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> UrlIgnorePatternRefBuilder<rt::Set<String>> {
        let (_,) = self.required;
        UrlIgnorePatternRefBuilder {
            required: (rt::Set(id.into()),),
        }
    }

    /// The finished [`UrlIgnorePatternRef`]; compiles once every required member is set.
    pub fn build(self) -> UrlIgnorePatternRef
    where
        A: rt::Required<String>,
    {
        let (a_,) = self.required;
        UrlIgnorePatternRef {
            id: a_.into_value(),
        }
    }
}
