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
            required: (
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
            ),
        }
    }
}

/// Builder of [`BatchBlockedSenders`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct BatchBlockedSendersBuilder<
    A = rt::Missing<builder_markers::DeletesField>,
    B = rt::Missing<builder_markers::PatchesField>,
    C = rt::Missing<builder_markers::PostsField>,
    D = rt::Missing<builder_markers::PutsField>,
> {
    required: (A, B, C, D),
}

impl<A, B, C, D> std::fmt::Debug for BatchBlockedSendersBuilder<A, B, C, D> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("BatchBlockedSendersBuilder").finish_non_exhaustive()
    }
}

impl<A, B, C, D> BatchBlockedSendersBuilder<A, B, C, D> {
    /// Blocked senders to delete.
    ///
    /// At most 1000 elements.
    pub fn deletes(
        self,
        deletes: impl IntoIterator<Item = BlockedSenderRef>,
    ) -> BatchBlockedSendersBuilder<rt::Set<Vec<BlockedSenderRef>>, B, C, D> {
        let (_, b_, c_, d_) = self.required;
        BatchBlockedSendersBuilder {
            required: (rt::Set(deletes.into_iter().collect()), b_, c_, d_),
        }
    }

    /// Blocked senders to edit.
    ///
    /// At most 1000 elements.
    pub fn patches(
        self,
        patches: impl IntoIterator<Item = BlockedSenderPatch>,
    ) -> BatchBlockedSendersBuilder<A, rt::Set<Vec<BlockedSenderPatch>>, C, D> {
        let (a_, _, c_, d_) = self.required;
        BatchBlockedSendersBuilder {
            required: (a_, rt::Set(patches.into_iter().collect()), c_, d_),
        }
    }

    /// Blocked senders to create.
    ///
    /// At most 1000 elements.
    pub fn posts(
        self,
        posts: impl IntoIterator<Item = CreateBlockedSender>,
    ) -> BatchBlockedSendersBuilder<A, B, rt::Set<Vec<CreateBlockedSender>>, D> {
        let (a_, b_, _, d_) = self.required;
        BatchBlockedSendersBuilder {
            required: (a_, b_, rt::Set(posts.into_iter().collect()), d_),
        }
    }

    /// Blocked senders to replace.
    ///
    /// At most 1000 elements.
    pub fn puts(
        self,
        puts: impl IntoIterator<Item = BlockedSenderPut>,
    ) -> BatchBlockedSendersBuilder<A, B, C, rt::Set<Vec<BlockedSenderPut>>> {
        let (a_, b_, c_, _) = self.required;
        BatchBlockedSendersBuilder {
            required: (a_, b_, c_, rt::Set(puts.into_iter().collect())),
        }
    }

    /// The finished [`BatchBlockedSenders`]; compiles once every required member is set.
    pub fn build(self) -> BatchBlockedSenders
    where
        A: rt::Required<Vec<BlockedSenderRef>>,
        B: rt::Required<Vec<BlockedSenderPatch>>,
        C: rt::Required<Vec<CreateBlockedSender>>,
        D: rt::Required<Vec<BlockedSenderPut>>,
    {
        let (a_, b_, c_, d_) = self.required;
        BatchBlockedSenders {
            deletes: a_.into_value(),
            patches: b_.into_value(),
            posts: c_.into_value(),
            puts: d_.into_value(),
        }
    }
}

/// Id of a blocked sender and the fields to change; fields that are left out keep their values.
///
/// Made by [`builder()`](Self::builder).
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
            required: (rt::Missing::new(),),
            optional: BlockedSenderPatchOptional::default(),
        }
    }
}

/// Builder of [`BlockedSenderPatch`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct BlockedSenderPatchBuilder<A = rt::Missing<builder_markers::IdField>> {
    required: (A,),
    optional: BlockedSenderPatchOptional,
}

impl<A> std::fmt::Debug for BlockedSenderPatchBuilder<A> {
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

impl<A> BlockedSenderPatchBuilder<A> {
    /// Uuid of the blocked sender to edit.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> BlockedSenderPatchBuilder<rt::Set<String>> {
        let (_,) = self.required;
        BlockedSenderPatchBuilder {
            required: (rt::Set(id.into()),),
            optional: self.optional,
        }
    }

    /// Free note kept with the pattern.
    ///
    /// At most 1024 characters.
    pub fn comments<By>(mut self, comments: impl rt::IntoPatch<String, By>) -> Self {
        self.optional.comments = comments.into_patch();
        self
    }

    /// Whether `pattern` is a regular expression.
    pub fn is_regex(mut self, is_regex: impl Into<Option<bool>>) -> Self {
        self.optional.is_regex = is_regex.into();
        self
    }

    /// What a sender has to match. By `pattern_type` it is a whole email address such as `user@example.com` (`EMAIL`), a domain name such as `example.com` (`DOMAIN`), or an IP address or CIDR block (`IP`). Addresses that cannot be reached from the whole internet, such as private, loopback or link-local ones, are refused.
    ///
    /// Between 1 and 1024 characters.
    pub fn pattern<By>(mut self, pattern: impl rt::IntoOptional<String, By>) -> Self {
        self.optional.pattern = pattern.into_optional();
        self
    }

    /// What a pattern is compared with.
    pub fn pattern_type<By>(
        mut self,
        pattern_type: impl rt::IntoOptional<PatternType, By>,
    ) -> Self {
        self.optional.pattern_type = pattern_type.into_optional();
        self
    }

    /// The finished [`BlockedSenderPatch`]; compiles once every required member is set.
    pub fn build(self) -> BlockedSenderPatch
    where
        A: rt::Required<String>,
    {
        let (a_,) = self.required;
        BlockedSenderPatch {
            id: a_.into_value(),
            comments: self.optional.comments,
            is_regex: self.optional.is_regex,
            pattern: self.optional.pattern,
            pattern_type: self.optional.pattern_type,
        }
    }
}

/// Id of a blocked sender and its new values. It holds all that a new blocked sender must hold.
///
/// Made by [`builder()`](Self::builder).
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
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
}

impl BlockedSenderPut {
    /// A builder; required are `id`, `is_regex`, `pattern`, `pattern_type`.
    pub fn builder() -> BlockedSenderPutBuilder {
        BlockedSenderPutBuilder {
            required: (
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
            ),
            optional: BlockedSenderPutOptional::default(),
        }
    }
}

/// Builder of [`BlockedSenderPut`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct BlockedSenderPutBuilder<
    A = rt::Missing<builder_markers::IdField>,
    B = rt::Missing<builder_markers::IsRegexField>,
    C = rt::Missing<builder_markers::PatternField>,
    D = rt::Missing<builder_markers::PatternTypeField>,
> {
    required: (A, B, C, D),
    optional: BlockedSenderPutOptional,
}

impl<A, B, C, D> std::fmt::Debug for BlockedSenderPutBuilder<A, B, C, D> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("BlockedSenderPutBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct BlockedSenderPutOptional {
    comments: rt::Patch<String>,
}

impl<A, B, C, D> BlockedSenderPutBuilder<A, B, C, D> {
    /// Uuid of the blocked sender to replace.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> BlockedSenderPutBuilder<rt::Set<String>, B, C, D> {
        let (_, b_, c_, d_) = self.required;
        BlockedSenderPutBuilder {
            required: (rt::Set(id.into()), b_, c_, d_),
            optional: self.optional,
        }
    }

    /// Whether `pattern` is a regular expression.
    pub fn is_regex(
        self,
        is_regex: bool,
    ) -> BlockedSenderPutBuilder<A, rt::Set<bool>, C, D> {
        let (a_, _, c_, d_) = self.required;
        BlockedSenderPutBuilder {
            required: (a_, rt::Set(is_regex), c_, d_),
            optional: self.optional,
        }
    }

    /// What a sender has to match. By `pattern_type` it is a whole email address such as `user@example.com` (`EMAIL`), a domain name such as `example.com` (`DOMAIN`), or an IP address or CIDR block (`IP`). Addresses that cannot be reached from the whole internet, such as private, loopback or link-local ones, are refused.
    ///
    /// Between 1 and 1024 characters.
    pub fn pattern(
        self,
        pattern: impl Into<String>,
    ) -> BlockedSenderPutBuilder<A, B, rt::Set<String>, D> {
        let (a_, b_, _, d_) = self.required;
        BlockedSenderPutBuilder {
            required: (a_, b_, rt::Set(pattern.into()), d_),
            optional: self.optional,
        }
    }

    /// What a pattern is compared with.
    pub fn pattern_type(
        self,
        pattern_type: impl Into<PatternType>,
    ) -> BlockedSenderPutBuilder<A, B, C, rt::Set<PatternType>> {
        let (a_, b_, c_, _) = self.required;
        BlockedSenderPutBuilder {
            required: (a_, b_, c_, rt::Set(pattern_type.into())),
            optional: self.optional,
        }
    }

    /// Free note kept with the pattern.
    ///
    /// At most 1024 characters.
    pub fn comments<By>(mut self, comments: impl rt::IntoPatch<String, By>) -> Self {
        self.optional.comments = comments.into_patch();
        self
    }

    /// The finished [`BlockedSenderPut`]; compiles once every required member is set.
    pub fn build(self) -> BlockedSenderPut
    where
        A: rt::Required<String>,
        B: rt::Required<bool>,
        C: rt::Required<String>,
        D: rt::Required<PatternType>,
    {
        let (a_, b_, c_, d_) = self.required;
        BlockedSenderPut {
            id: a_.into_value(),
            is_regex: b_.into_value(),
            pattern: c_.into_value(),
            pattern_type: d_.into_value(),
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
            required: (rt::Missing::new(),),
        }
    }
}

/// Builder of [`BlockedSenderRef`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct BlockedSenderRefBuilder<A = rt::Missing<builder_markers::IdField>> {
    required: (A,),
}

impl<A> std::fmt::Debug for BlockedSenderRefBuilder<A> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("BlockedSenderRefBuilder").finish_non_exhaustive()
    }
}

impl<A> BlockedSenderRefBuilder<A> {
    /// Uuid of a blocked sender pattern.
    pub fn id(self, id: impl Into<String>) -> BlockedSenderRefBuilder<rt::Set<String>> {
        let (_,) = self.required;
        BlockedSenderRefBuilder {
            required: (rt::Set(id.into()),),
        }
    }

    /// The finished [`BlockedSenderRef`]; compiles once every required member is set.
    pub fn build(self) -> BlockedSenderRef
    where
        A: rt::Required<String>,
    {
        let (a_,) = self.required;
        BlockedSenderRef {
            id: a_.into_value(),
        }
    }
}
