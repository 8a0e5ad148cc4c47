// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{CreateBlockedSender, PatternType, builder_markers};
use crate::runtime::generated as rt;

/// What to change in one request. `deletes` are carried out first, then `patches`, then `puts`, and `posts` at the end. A list with nothing to do is sent empty.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct BatchBlockedSenders {
    /// Blocked senders to delete.
    ///
    /// At most 1000 elements.
    pub deletes: Vec<BlockedSenderRef>,
    /// Blocked senders to edit.
    ///
    /// At most 1000 elements.
    pub patches: Vec<BlockedSenderPatch>,
    /// Blocked senders to create.
    ///
    /// At most 1000 elements.
    pub posts: Vec<CreateBlockedSender>,
    /// Blocked senders to replace.
    ///
    /// At most 1000 elements.
    pub puts: Vec<BlockedSenderPut>,
}

impl BatchBlockedSenders {
    /// A builder; required are `deletes`, `patches`, `posts`, `puts`.
    pub fn builder() -> BatchBlockedSendersBuilder {
        BatchBlockedSendersBuilder {
            deletes: rt::Missing::new(),
            patches: rt::Missing::new(),
            posts: rt::Missing::new(),
            puts: rt::Missing::new(),
        }
    }
}

/// Builder of [`BatchBlockedSenders`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct BatchBlockedSendersBuilder<
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
for BatchBlockedSendersBuilder<DeletesState, PatchesState, PostsState, PutsState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("BatchBlockedSendersBuilder").finish_non_exhaustive()
    }
}

impl<
    DeletesState,
    PatchesState,
    PostsState,
    PutsState,
> BatchBlockedSendersBuilder<DeletesState, PatchesState, PostsState, PutsState> {
    /// Blocked senders to delete.
    ///
    /// At most 1000 elements.
    pub fn deletes(
        self,
        deletes: impl IntoIterator<Item = BlockedSenderRef>,
    ) -> BatchBlockedSendersBuilder<
        rt::Set<Vec<BlockedSenderRef>>,
        PatchesState,
        PostsState,
        PutsState,
    > {
        BatchBlockedSendersBuilder {
            deletes: rt::Set(deletes.into_iter().collect()),
            patches: self.patches,
            posts: self.posts,
            puts: self.puts,
        }
    }

    /// Blocked senders to edit.
    ///
    /// At most 1000 elements.
    pub fn patches(
        self,
        patches: impl IntoIterator<Item = BlockedSenderPatch>,
    ) -> BatchBlockedSendersBuilder<
        DeletesState,
        rt::Set<Vec<BlockedSenderPatch>>,
        PostsState,
        PutsState,
    > {
        BatchBlockedSendersBuilder {
            patches: rt::Set(patches.into_iter().collect()),
            deletes: self.deletes,
            posts: self.posts,
            puts: self.puts,
        }
    }

    /// Blocked senders to create.
    ///
    /// At most 1000 elements.
    pub fn posts(
        self,
        posts: impl IntoIterator<Item = CreateBlockedSender>,
    ) -> BatchBlockedSendersBuilder<
        DeletesState,
        PatchesState,
        rt::Set<Vec<CreateBlockedSender>>,
        PutsState,
    > {
        BatchBlockedSendersBuilder {
            posts: rt::Set(posts.into_iter().collect()),
            deletes: self.deletes,
            patches: self.patches,
            puts: self.puts,
        }
    }

    /// Blocked senders to replace.
    ///
    /// At most 1000 elements.
    pub fn puts(
        self,
        puts: impl IntoIterator<Item = BlockedSenderPut>,
    ) -> BatchBlockedSendersBuilder<
        DeletesState,
        PatchesState,
        PostsState,
        rt::Set<Vec<BlockedSenderPut>>,
    > {
        BatchBlockedSendersBuilder {
            puts: rt::Set(puts.into_iter().collect()),
            deletes: self.deletes,
            patches: self.patches,
            posts: self.posts,
        }
    }

    /// The finished [`BatchBlockedSenders`]; compiles once every required member is set.
    pub fn build(self) -> BatchBlockedSenders
    where
        DeletesState: rt::Required<Vec<BlockedSenderRef>>,
        PatchesState: rt::Required<Vec<BlockedSenderPatch>>,
        PostsState: rt::Required<Vec<CreateBlockedSender>>,
        PutsState: rt::Required<Vec<BlockedSenderPut>>,
    {
        BatchBlockedSenders {
            deletes: self.deletes.into_value(),
            patches: self.patches.into_value(),
            posts: self.posts.into_value(),
            puts: self.puts.into_value(),
        }
    }
}

/// Id of a blocked sender and the fields to change; fields that are left out keep their values.
///
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.is_regex = is_regex`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct BlockedSenderPatch {
    /// Uuid of the blocked sender to edit.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
    /// Free note kept with the pattern.
    ///
    /// At most 1024 characters.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
    /// Whether `pattern` is a regular expression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_regex: Option<bool>,
    /// What a sender has to match. By `pattern_type` it is a whole email address such as `user@example.com` (`EMAIL`), a domain name such as `example.com` (`DOMAIN`), or an IP address or CIDR block (`IP`). Addresses that cannot be reached from the whole internet, such as private, loopback or link-local ones, are refused.
    ///
    /// Between 1 and 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// What a pattern is compared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern_type: Option<PatternType>,
}

impl BlockedSenderPatch {
    /// A builder; required are `id`.
    pub fn builder() -> BlockedSenderPatchBuilder {
        BlockedSenderPatchBuilder {
            id: rt::Missing::new(),
            optional: BlockedSenderPatchOptional::default(),
        }
    }
}

/// Builder of [`BlockedSenderPatch`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct BlockedSenderPatchBuilder<IdState = rt::Missing<builder_markers::IdField>> {
    id: IdState,
    optional: BlockedSenderPatchOptional,
}

impl<IdState> std::fmt::Debug for BlockedSenderPatchBuilder<IdState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("BlockedSenderPatchBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct BlockedSenderPatchOptional {
    comments: rt::Patch<String>,
    is_regex: Option<bool>,
    pattern: Option<String>,
    pattern_type: Option<PatternType>,
}

impl<IdState> BlockedSenderPatchBuilder<IdState> {
    /// Uuid of the blocked sender to edit.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> BlockedSenderPatchBuilder<rt::Set<String>> {
        BlockedSenderPatchBuilder {
            id: rt::Set(id.into()),
            optional: self.optional,
        }
    }

    /// Free note kept with the pattern.
    ///
    /// At most 1024 characters.
    pub fn comments(mut self, comments: impl Into<rt::Patch<String>>) -> Self {
        self.optional.comments = comments.into();
        self
    }

    /// Whether `pattern` is a regular expression.
    pub fn is_regex(mut self, is_regex: bool) -> Self {
        self.optional.is_regex = Some(is_regex);
        self
    }

    /// What a sender has to match. By `pattern_type` it is a whole email address such as `user@example.com` (`EMAIL`), a domain name such as `example.com` (`DOMAIN`), or an IP address or CIDR block (`IP`). Addresses that cannot be reached from the whole internet, such as private, loopback or link-local ones, are refused.
    ///
    /// Between 1 and 1024 characters.
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.optional.pattern = Some(pattern.into());
        self
    }

    /// What a pattern is compared with.
    pub fn pattern_type(mut self, pattern_type: impl Into<PatternType>) -> Self {
        self.optional.pattern_type = Some(pattern_type.into());
        self
    }

    /// The finished [`BlockedSenderPatch`]; compiles once every required member is set.
    pub fn build(self) -> BlockedSenderPatch
    where
        IdState: rt::Required<String>,
    {
        BlockedSenderPatch {
            id: self.id.into_value(),
            comments: self.optional.comments,
            is_regex: self.optional.is_regex,
            pattern: self.optional.pattern,
            pattern_type: self.optional.pattern_type,
        }
    }
}

/// Id of a blocked sender and its new values. It holds all that a new blocked sender must hold.
///
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.comments = comments`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct BlockedSenderPut {
    /// Uuid of the blocked sender to replace.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
    /// Whether `pattern` is a regular expression.
    pub is_regex: bool,
    /// What a sender has to match. By `pattern_type` it is a whole email address such as `user@example.com` (`EMAIL`), a domain name such as `example.com` (`DOMAIN`), or an IP address or CIDR block (`IP`). Addresses that cannot be reached from the whole internet, such as private, loopback or link-local ones, are refused.
    ///
    /// Between 1 and 1024 characters.
    pub pattern: String,
    /// What a pattern is compared with.
    pub pattern_type: PatternType,
    /// Free note kept with the pattern.
    ///
    /// At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
}

impl BlockedSenderPut {
    /// A builder; required are `id`, `is_regex`, `pattern`, `pattern_type`.
    pub fn builder() -> BlockedSenderPutBuilder {
        BlockedSenderPutBuilder {
            id: rt::Missing::new(),
            is_regex: rt::Missing::new(),
            pattern: rt::Missing::new(),
            pattern_type: rt::Missing::new(),
            optional: BlockedSenderPutOptional::default(),
        }
    }
}

/// Builder of [`BlockedSenderPut`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct BlockedSenderPutBuilder<
    IdState = rt::Missing<builder_markers::IdField>,
    IsRegexState = rt::Missing<builder_markers::IsRegexField>,
    PatternState = rt::Missing<builder_markers::PatternField>,
    PatternTypeState = rt::Missing<builder_markers::PatternTypeField>,
> {
    id: IdState,
    is_regex: IsRegexState,
    pattern: PatternState,
    pattern_type: PatternTypeState,
    optional: BlockedSenderPutOptional,
}

impl<IdState, IsRegexState, PatternState, PatternTypeState> std::fmt::Debug
for BlockedSenderPutBuilder<IdState, IsRegexState, PatternState, PatternTypeState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("BlockedSenderPutBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct BlockedSenderPutOptional {
    comments: Option<String>,
}

impl<
    IdState,
    IsRegexState,
    PatternState,
    PatternTypeState,
> BlockedSenderPutBuilder<IdState, IsRegexState, PatternState, PatternTypeState> {
    /// Uuid of the blocked sender to replace.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> BlockedSenderPutBuilder<
        rt::Set<String>,
        IsRegexState,
        PatternState,
        PatternTypeState,
    > {
        BlockedSenderPutBuilder {
            id: rt::Set(id.into()),
            is_regex: self.is_regex,
            pattern: self.pattern,
            pattern_type: self.pattern_type,
            optional: self.optional,
        }
    }

    /// Whether `pattern` is a regular expression.
    pub fn is_regex(
        self,
        is_regex: bool,
    ) -> BlockedSenderPutBuilder<
        IdState,
        rt::Set<bool>,
        PatternState,
        PatternTypeState,
    > {
        BlockedSenderPutBuilder {
            is_regex: rt::Set(is_regex),
            id: self.id,
            pattern: self.pattern,
            pattern_type: self.pattern_type,
            optional: self.optional,
        }
    }

    /// What a sender has to match. By `pattern_type` it is a whole email address such as `user@example.com` (`EMAIL`), a domain name such as `example.com` (`DOMAIN`), or an IP address or CIDR block (`IP`). Addresses that cannot be reached from the whole internet, such as private, loopback or link-local ones, are refused.
    ///
    /// Between 1 and 1024 characters.
    pub fn pattern(
        self,
        pattern: impl Into<String>,
    ) -> BlockedSenderPutBuilder<
        IdState,
        IsRegexState,
        rt::Set<String>,
        PatternTypeState,
    > {
        BlockedSenderPutBuilder {
            pattern: rt::Set(pattern.into()),
            id: self.id,
            is_regex: self.is_regex,
            pattern_type: self.pattern_type,
            optional: self.optional,
        }
    }

    /// What a pattern is compared with.
    pub fn pattern_type(
        self,
        pattern_type: impl Into<PatternType>,
    ) -> BlockedSenderPutBuilder<
        IdState,
        IsRegexState,
        PatternState,
        rt::Set<PatternType>,
    > {
        BlockedSenderPutBuilder {
            pattern_type: rt::Set(pattern_type.into()),
            id: self.id,
            is_regex: self.is_regex,
            pattern: self.pattern,
            optional: self.optional,
        }
    }

    /// Free note kept with the pattern.
    ///
    /// At most 1024 characters.
    pub fn comments(mut self, comments: impl Into<String>) -> Self {
        self.optional.comments = Some(comments.into());
        self
    }

    /// The finished [`BlockedSenderPut`]; compiles once every required member is set.
    pub fn build(self) -> BlockedSenderPut
    where
        IdState: rt::Required<String>,
        IsRegexState: rt::Required<bool>,
        PatternState: rt::Required<String>,
        PatternTypeState: rt::Required<PatternType>,
    {
        BlockedSenderPut {
            id: self.id.into_value(),
            is_regex: self.is_regex.into_value(),
            pattern: self.pattern.into_value(),
            pattern_type: self.pattern_type.into_value(),
            comments: self.optional.comments,
        }
    }
}

/// Names a blocked sender to delete.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct BlockedSenderRef {
    /// Uuid of a blocked sender pattern.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
}

impl BlockedSenderRef {
    /// A builder; required are `id`.
    pub fn builder() -> BlockedSenderRefBuilder {
        BlockedSenderRefBuilder {
            id: rt::Missing::new(),
        }
    }
}

/// Builder of [`BlockedSenderRef`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct BlockedSenderRefBuilder<IdState = rt::Missing<builder_markers::IdField>> {
    id: IdState,
}

impl<IdState> std::fmt::Debug for BlockedSenderRefBuilder<IdState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("BlockedSenderRefBuilder").finish_non_exhaustive()
    }
}

impl<IdState> BlockedSenderRefBuilder<IdState> {
    /// Uuid of a blocked sender pattern.
    pub fn id(self, id: impl Into<String>) -> BlockedSenderRefBuilder<rt::Set<String>> {
        BlockedSenderRefBuilder {
            id: rt::Set(id.into()),
        }
    }

    /// The finished [`BlockedSenderRef`]; compiles once every required member is set.
    pub fn build(self) -> BlockedSenderRef
    where
        IdState: rt::Required<String>,
    {
        BlockedSenderRef {
            id: self.id.into_value(),
        }
    }
}
