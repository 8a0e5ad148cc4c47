// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{CreateAllowPolicy, PatternType, builder_markers};
use crate::runtime::generated as rt;

/// Id of an allow policy and the fields to change; fields that are left out keep their values.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct AllowPolicyPatch {
    /// Uuid of the allow policy to edit.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
    /// Free note kept with the policy.
    ///
    /// At most 1024 characters.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
    /// Mail of a matching sender is never given the dispositions spam, spoof or bulk. It can still be found malicious or suspicious.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_acceptable_sender: Option<bool>,
    /// Mail to a matching recipient passes without any detection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_exempt_recipient: Option<bool>,
    /// Whether `pattern` is a regular expression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_regex: Option<bool>,
    /// Mail of a matching sender passes without any detection, and its links are not followed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_trusted_sender: Option<bool>,
    /// What a sender or recipient has to match. By `pattern_type` it is a whole email address such as `user@example.com` (`EMAIL`), a domain name such as `example.com` (`DOMAIN`), or an IP address or CIDR block (`IP`). Addresses that cannot be reached from the whole internet, such as private, loopback or link-local ones, are refused.
    ///
    /// Between 1 and 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// What a pattern is compared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern_type: Option<PatternType>,
    /// When true, the policy counts only for mail that passes sender authentication by DMARC, SPF or DKIM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_sender: Option<bool>,
    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_exempt_recipient` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_exempt_recipient`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_recipient: Option<bool>,
    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_trusted_sender` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_trusted_sender`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_sender: Option<bool>,
    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_acceptable_sender` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_acceptable_sender`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_spoof: Option<bool>,
}

impl AllowPolicyPatch {
    /// A builder; required are `id`.
    pub fn builder() -> AllowPolicyPatchBuilder {
        AllowPolicyPatchBuilder {
            required: (rt::Missing::new(),),
            optional: AllowPolicyPatchOptional::default(),
        }
    }
}

/// Builder of [`AllowPolicyPatch`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct AllowPolicyPatchBuilder<A = rt::Missing<builder_markers::IdField>> {
    required: (A,),
    optional: AllowPolicyPatchOptional,
}

impl<A> std::fmt::Debug for AllowPolicyPatchBuilder<A> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("AllowPolicyPatchBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct AllowPolicyPatchOptional {
    comments: rt::Patch<String>,
    is_acceptable_sender: Option<bool>,
    is_exempt_recipient: Option<bool>,
    is_regex: Option<bool>,
    is_trusted_sender: Option<bool>,
    pattern: Option<String>,
    pattern_type: Option<PatternType>,
    verify_sender: Option<bool>,
    is_recipient: Option<bool>,
    is_sender: Option<bool>,
    is_spoof: Option<bool>,
}

impl<A> AllowPolicyPatchBuilder<A> {
    /// Uuid of the allow policy to edit.
    pub fn id(self, id: impl Into<String>) -> AllowPolicyPatchBuilder<rt::Set<String>> {
        let (_,) = self.required;
        AllowPolicyPatchBuilder {
            required: (rt::Set(id.into()),),
            optional: self.optional,
        }
    }

    /// Free note kept with the policy.
    ///
    /// At most 1024 characters.
    pub fn comments<By>(mut self, comments: impl rt::IntoPatch<String, By>) -> Self {
        self.optional.comments = comments.into_patch();
        self
    }

    /// Mail of a matching sender is never given the dispositions spam, spoof or bulk. It can still be found malicious or suspicious.
    pub fn is_acceptable_sender(
        mut self,
        is_acceptable_sender: impl Into<Option<bool>>,
    ) -> Self {
        self.optional.is_acceptable_sender = is_acceptable_sender.into();
        self
    }

    /// Mail to a matching recipient passes without any detection.
    pub fn is_exempt_recipient(
        mut self,
        is_exempt_recipient: impl Into<Option<bool>>,
    ) -> Self {
        self.optional.is_exempt_recipient = is_exempt_recipient.into();
        self
    }

    /// Whether `pattern` is a regular expression.
    pub fn is_regex(mut self, is_regex: impl Into<Option<bool>>) -> Self {
        self.optional.is_regex = is_regex.into();
        self
    }

    /// Mail of a matching sender passes without any detection, and its links are not followed.
    pub fn is_trusted_sender(
        mut self,
        is_trusted_sender: impl Into<Option<bool>>,
    ) -> Self {
        self.optional.is_trusted_sender = is_trusted_sender.into();
        self
    }

    /// What a sender or recipient has to match. By `pattern_type` it is a whole email address such as `user@example.com` (`EMAIL`), a domain name such as `example.com` (`DOMAIN`), or an IP address or CIDR block (`IP`). Addresses that cannot be reached from the whole internet, such as private, loopback or link-local ones, are refused.
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

    /// When true, the policy counts only for mail that passes sender authentication by DMARC, SPF or DKIM.
    pub fn verify_sender(mut self, verify_sender: impl Into<Option<bool>>) -> Self {
        self.optional.verify_sender = verify_sender.into();
        self
    }

    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_exempt_recipient` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_exempt_recipient`")]
    pub fn is_recipient(mut self, is_recipient: impl Into<Option<bool>>) -> Self {
        self.optional.is_recipient = is_recipient.into();
        self
    }

    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_trusted_sender` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_trusted_sender`")]
    pub fn is_sender(mut self, is_sender: impl Into<Option<bool>>) -> Self {
        self.optional.is_sender = is_sender.into();
        self
    }

    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_acceptable_sender` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_acceptable_sender`")]
    pub fn is_spoof(mut self, is_spoof: impl Into<Option<bool>>) -> Self {
        self.optional.is_spoof = is_spoof.into();
        self
    }

    /// The finished [`AllowPolicyPatch`]; compiles once every required member is set.
    #[allow(deprecated, reason = "every field is named here, the deprecated ones too")]
    pub fn build(self) -> AllowPolicyPatch
    where
        A: rt::Required<String>,
    {
        let (a_,) = self.required;
        AllowPolicyPatch {
            id: a_.into_value(),
            comments: self.optional.comments,
            is_acceptable_sender: self.optional.is_acceptable_sender,
            is_exempt_recipient: self.optional.is_exempt_recipient,
            is_regex: self.optional.is_regex,
            is_trusted_sender: self.optional.is_trusted_sender,
            pattern: self.optional.pattern,
            pattern_type: self.optional.pattern_type,
            verify_sender: self.optional.verify_sender,
            is_recipient: self.optional.is_recipient,
            is_sender: self.optional.is_sender,
            is_spoof: self.optional.is_spoof,
        }
    }
}

/// Id of an allow policy and its new values. It holds all that a new allow policy must hold.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct AllowPolicyPut {
    /// Uuid of the allow policy to replace.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
    /// Mail of a matching sender is never given the dispositions spam, spoof or bulk. It can still be found malicious or suspicious.
    pub is_acceptable_sender: bool,
    /// Mail to a matching recipient passes without any detection.
    pub is_exempt_recipient: bool,
    /// Whether `pattern` is a regular expression.
    pub is_regex: bool,
    /// Mail of a matching sender passes without any detection, and its links are not followed.
    pub is_trusted_sender: bool,
    /// What a sender or recipient has to match. By `pattern_type` it is a whole email address such as `user@example.com` (`EMAIL`), a domain name such as `example.com` (`DOMAIN`), or an IP address or CIDR block (`IP`). Addresses that cannot be reached from the whole internet, such as private, loopback or link-local ones, are refused.
    ///
    /// Between 1 and 1024 characters.
    pub pattern: String,
    /// What a pattern is compared with.
    pub pattern_type: PatternType,
    /// When true, the policy counts only for mail that passes sender authentication by DMARC, SPF or DKIM.
    pub verify_sender: bool,
    /// Free note kept with the policy.
    ///
    /// At most 1024 characters.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_exempt_recipient` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_exempt_recipient`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_recipient: Option<bool>,
    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_trusted_sender` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_trusted_sender`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_sender: Option<bool>,
    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_acceptable_sender` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_acceptable_sender`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_spoof: Option<bool>,
}

impl AllowPolicyPut {
    /// A builder; required are `id`, `is_acceptable_sender`, `is_exempt_recipient`, `is_regex`, `is_trusted_sender`, `pattern`, `pattern_type`, `verify_sender`.
    pub fn builder() -> AllowPolicyPutBuilder {
        AllowPolicyPutBuilder {
            required: (
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
            ),
            optional: AllowPolicyPutOptional::default(),
        }
    }
}

/// Builder of [`AllowPolicyPut`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct AllowPolicyPutBuilder<
    A = rt::Missing<builder_markers::IdField>,
    B = rt::Missing<builder_markers::IsAcceptableSenderField>,
    C = rt::Missing<builder_markers::IsExemptRecipientField>,
    D = rt::Missing<builder_markers::IsRegexField>,
    E = rt::Missing<builder_markers::IsTrustedSenderField>,
    F = rt::Missing<builder_markers::PatternField>,
    G = rt::Missing<builder_markers::PatternTypeField>,
    H = rt::Missing<builder_markers::VerifySenderField>,
> {
    required: (A, B, C, D, E, F, G, H),
    optional: AllowPolicyPutOptional,
}

impl<A, B, C, D, E, F, G, H> std::fmt::Debug
for AllowPolicyPutBuilder<A, B, C, D, E, F, G, H> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("AllowPolicyPutBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct AllowPolicyPutOptional {
    comments: rt::Patch<String>,
    is_recipient: Option<bool>,
    is_sender: Option<bool>,
    is_spoof: Option<bool>,
}

impl<A, B, C, D, E, F, G, H> AllowPolicyPutBuilder<A, B, C, D, E, F, G, H> {
    /// Uuid of the allow policy to replace.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> AllowPolicyPutBuilder<rt::Set<String>, B, C, D, E, F, G, H> {
        let (_, b_, c_, d_, e_, f_, g_, h_) = self.required;
        AllowPolicyPutBuilder {
            required: (rt::Set(id.into()), b_, c_, d_, e_, f_, g_, h_),
            optional: self.optional,
        }
    }

    /// Mail of a matching sender is never given the dispositions spam, spoof or bulk. It can still be found malicious or suspicious.
    pub fn is_acceptable_sender(
        self,
        is_acceptable_sender: bool,
    ) -> AllowPolicyPutBuilder<A, rt::Set<bool>, C, D, E, F, G, H> {
        let (a_, _, c_, d_, e_, f_, g_, h_) = self.required;
        AllowPolicyPutBuilder {
            required: (a_, rt::Set(is_acceptable_sender), c_, d_, e_, f_, g_, h_),
            optional: self.optional,
        }
    }

    /// Mail to a matching recipient passes without any detection.
    pub fn is_exempt_recipient(
        self,
        is_exempt_recipient: bool,
    ) -> AllowPolicyPutBuilder<A, B, rt::Set<bool>, D, E, F, G, H> {
        let (a_, b_, _, d_, e_, f_, g_, h_) = self.required;
        AllowPolicyPutBuilder {
            required: (a_, b_, rt::Set(is_exempt_recipient), d_, e_, f_, g_, h_),
            optional: self.optional,
        }
    }

    /// Whether `pattern` is a regular expression.
    pub fn is_regex(
        self,
        is_regex: bool,
    ) -> AllowPolicyPutBuilder<A, B, C, rt::Set<bool>, E, F, G, H> {
        let (a_, b_, c_, _, e_, f_, g_, h_) = self.required;
        AllowPolicyPutBuilder {
            required: (a_, b_, c_, rt::Set(is_regex), e_, f_, g_, h_),
            optional: self.optional,
        }
    }

    /// Mail of a matching sender passes without any detection, and its links are not followed.
    pub fn is_trusted_sender(
        self,
        is_trusted_sender: bool,
    ) -> AllowPolicyPutBuilder<A, B, C, D, rt::Set<bool>, F, G, H> {
        let (a_, b_, c_, d_, _, f_, g_, h_) = self.required;
        AllowPolicyPutBuilder {
            required: (a_, b_, c_, d_, rt::Set(is_trusted_sender), f_, g_, h_),
            optional: self.optional,
        }
    }

    /// What a sender or recipient has to match. By `pattern_type` it is a whole email address such as `user@example.com` (`EMAIL`), a domain name such as `example.com` (`DOMAIN`), or an IP address or CIDR block (`IP`). Addresses that cannot be reached from the whole internet, such as private, loopback or link-local ones, are refused.
    ///
    /// Between 1 and 1024 characters.
    pub fn pattern(
        self,
        pattern: impl Into<String>,
    ) -> AllowPolicyPutBuilder<A, B, C, D, E, rt::Set<String>, G, H> {
        let (a_, b_, c_, d_, e_, _, g_, h_) = self.required;
        AllowPolicyPutBuilder {
            required: (a_, b_, c_, d_, e_, rt::Set(pattern.into()), g_, h_),
            optional: self.optional,
        }
    }

    /// What a pattern is compared with.
    pub fn pattern_type(
        self,
        pattern_type: impl Into<PatternType>,
    ) -> AllowPolicyPutBuilder<A, B, C, D, E, F, rt::Set<PatternType>, H> {
        let (a_, b_, c_, d_, e_, f_, _, h_) = self.required;
        AllowPolicyPutBuilder {
            required: (a_, b_, c_, d_, e_, f_, rt::Set(pattern_type.into()), h_),
            optional: self.optional,
        }
    }

    /// When true, the policy counts only for mail that passes sender authentication by DMARC, SPF or DKIM.
    pub fn verify_sender(
        self,
        verify_sender: bool,
    ) -> AllowPolicyPutBuilder<A, B, C, D, E, F, G, rt::Set<bool>> {
        let (a_, b_, c_, d_, e_, f_, g_, _) = self.required;
        AllowPolicyPutBuilder {
            required: (a_, b_, c_, d_, e_, f_, g_, rt::Set(verify_sender)),
            optional: self.optional,
        }
    }

    /// Free note kept with the policy.
    ///
    /// At most 1024 characters.
    pub fn comments<By>(mut self, comments: impl rt::IntoPatch<String, By>) -> Self {
        self.optional.comments = comments.into_patch();
        self
    }

    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_exempt_recipient` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_exempt_recipient`")]
    pub fn is_recipient(mut self, is_recipient: impl Into<Option<bool>>) -> Self {
        self.optional.is_recipient = is_recipient.into();
        self
    }

    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_trusted_sender` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_trusted_sender`")]
    pub fn is_sender(mut self, is_sender: impl Into<Option<bool>>) -> Self {
        self.optional.is_sender = is_sender.into();
        self
    }

    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_acceptable_sender` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_acceptable_sender`")]
    pub fn is_spoof(mut self, is_spoof: impl Into<Option<bool>>) -> Self {
        self.optional.is_spoof = is_spoof.into();
        self
    }

    /// The finished [`AllowPolicyPut`]; compiles once every required member is set.
    #[allow(deprecated, reason = "every field is named here, the deprecated ones too")]
    pub fn build(self) -> AllowPolicyPut
    where
        A: rt::Required<String>,
        B: rt::Required<bool>,
        C: rt::Required<bool>,
        D: rt::Required<bool>,
        E: rt::Required<bool>,
        F: rt::Required<String>,
        G: rt::Required<PatternType>,
        H: rt::Required<bool>,
    {
        let (a_, b_, c_, d_, e_, f_, g_, h_) = self.required;
        AllowPolicyPut {
            id: a_.into_value(),
            is_acceptable_sender: b_.into_value(),
            is_exempt_recipient: c_.into_value(),
            is_regex: d_.into_value(),
            is_trusted_sender: e_.into_value(),
            pattern: f_.into_value(),
            pattern_type: g_.into_value(),
            verify_sender: h_.into_value(),
            comments: self.optional.comments,
            is_recipient: self.optional.is_recipient,
            is_sender: self.optional.is_sender,
            is_spoof: self.optional.is_spoof,
        }
    }
}

/// Names an allow policy to delete.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct AllowPolicyRef {
    /// Uuid of an allow policy.
    #[serde(deserialize_with = "rt::read::<rt::Id, _, _>")]
    pub id: String,
}

impl AllowPolicyRef {
    /// A builder; required are `id`.
    pub fn builder() -> AllowPolicyRefBuilder {
        AllowPolicyRefBuilder {
            required: (rt::Missing::new(),),
        }
    }
}

/// Builder of [`AllowPolicyRef`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct AllowPolicyRefBuilder<A = rt::Missing<builder_markers::IdField>> {
    required: (A,),
}

impl<A> std::fmt::Debug for AllowPolicyRefBuilder<A> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("AllowPolicyRefBuilder").finish_non_exhaustive()
    }
}

impl<A> AllowPolicyRefBuilder<A> {
    /// Uuid of an allow policy.
    pub fn id(self, id: impl Into<String>) -> AllowPolicyRefBuilder<rt::Set<String>> {
        let (_,) = self.required;
        AllowPolicyRefBuilder {
            required: (rt::Set(id.into()),),
        }
    }

    /// The finished [`AllowPolicyRef`]; compiles once every required member is set.
    pub fn build(self) -> AllowPolicyRef
    where
        A: rt::Required<String>,
    {
        let (a_,) = self.required;
        AllowPolicyRef {
            id: a_.into_value(),
        }
    }
}

/// What to change in one request. `deletes` are carried out first, then `patches`, then `puts`, and `posts` at the end. A list with nothing to do is sent empty.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct BatchAllowPolicies {
    /// Allow policies to delete.
    ///
    /// At most 1000 elements.
    pub deletes: Vec<AllowPolicyRef>,
    /// Allow policies to edit.
    ///
    /// At most 1000 elements.
    pub patches: Vec<AllowPolicyPatch>,
    /// Allow policies to create.
    ///
    /// At most 1000 elements.
    pub posts: Vec<CreateAllowPolicy>,
    /// Allow policies to replace.
    ///
    /// At most 1000 elements.
    pub puts: Vec<AllowPolicyPut>,
}

impl BatchAllowPolicies {
    /// A builder; required are `deletes`, `patches`, `posts`, `puts`.
    pub fn builder() -> BatchAllowPoliciesBuilder {
        BatchAllowPoliciesBuilder {
            required: (
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
            ),
        }
    }
}

/// Builder of [`BatchAllowPolicies`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct BatchAllowPoliciesBuilder<
    A = rt::Missing<builder_markers::DeletesField>,
    B = rt::Missing<builder_markers::PatchesField>,
    C = rt::Missing<builder_markers::PostsField>,
    D = rt::Missing<builder_markers::PutsField>,
> {
    required: (A, B, C, D),
}

impl<A, B, C, D> std::fmt::Debug for BatchAllowPoliciesBuilder<A, B, C, D> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("BatchAllowPoliciesBuilder").finish_non_exhaustive()
    }
}

impl<A, B, C, D> BatchAllowPoliciesBuilder<A, B, C, D> {
    /// Allow policies to delete.
    ///
    /// At most 1000 elements.
    pub fn deletes(
        self,
        deletes: impl IntoIterator<Item = AllowPolicyRef>,
    ) -> BatchAllowPoliciesBuilder<rt::Set<Vec<AllowPolicyRef>>, B, C, D> {
        let (_, b_, c_, d_) = self.required;
        BatchAllowPoliciesBuilder {
            required: (rt::Set(deletes.into_iter().collect()), b_, c_, d_),
        }
    }

    /// Allow policies to edit.
    ///
    /// At most 1000 elements.
    pub fn patches(
        self,
        patches: impl IntoIterator<Item = AllowPolicyPatch>,
    ) -> BatchAllowPoliciesBuilder<A, rt::Set<Vec<AllowPolicyPatch>>, C, D> {
        let (a_, _, c_, d_) = self.required;
        BatchAllowPoliciesBuilder {
            required: (a_, rt::Set(patches.into_iter().collect()), c_, d_),
        }
    }

    /// Allow policies to create.
    ///
    /// At most 1000 elements.
    pub fn posts(
        self,
        posts: impl IntoIterator<Item = CreateAllowPolicy>,
    ) -> BatchAllowPoliciesBuilder<A, B, rt::Set<Vec<CreateAllowPolicy>>, D> {
        let (a_, b_, _, d_) = self.required;
        BatchAllowPoliciesBuilder {
            required: (a_, b_, rt::Set(posts.into_iter().collect()), d_),
        }
    }

    /// Allow policies to replace.
    ///
    /// At most 1000 elements.
    pub fn puts(
        self,
        puts: impl IntoIterator<Item = AllowPolicyPut>,
    ) -> BatchAllowPoliciesBuilder<A, B, C, rt::Set<Vec<AllowPolicyPut>>> {
        let (a_, b_, c_, _) = self.required;
        BatchAllowPoliciesBuilder {
            required: (a_, b_, c_, rt::Set(puts.into_iter().collect())),
        }
    }

    /// The finished [`BatchAllowPolicies`]; compiles once every required member is set.
    pub fn build(self) -> BatchAllowPolicies
    where
        A: rt::Required<Vec<AllowPolicyRef>>,
        B: rt::Required<Vec<AllowPolicyPatch>>,
        C: rt::Required<Vec<CreateAllowPolicy>>,
        D: rt::Required<Vec<AllowPolicyPut>>,
    {
        let (a_, b_, c_, d_) = self.required;
        BatchAllowPolicies {
            deletes: a_.into_value(),
            patches: b_.into_value(),
            posts: c_.into_value(),
            puts: d_.into_value(),
        }
    }
}
