// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{CreateAllowPolicy, PatternType, builder_markers};
use crate::runtime::generated as rt;

/// Id of an allow policy and the fields to change; fields that are left out keep their values.
///
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.is_acceptable_sender = is_acceptable_sender`.
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
            id: rt::Missing::new(),
            optional: AllowPolicyPatchOptional::default(),
        }
    }
}

/// Builder of [`AllowPolicyPatch`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct AllowPolicyPatchBuilder<IdState = rt::Missing<builder_markers::IdField>> {
    id: IdState,
    optional: AllowPolicyPatchOptional,
}

impl<IdState> std::fmt::Debug for AllowPolicyPatchBuilder<IdState> {
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

impl<IdState> AllowPolicyPatchBuilder<IdState> {
    /// Uuid of the allow policy to edit.
    pub fn id(self, id: impl Into<String>) -> AllowPolicyPatchBuilder<rt::Set<String>> {
        AllowPolicyPatchBuilder {
            id: rt::Set(id.into()),
            optional: self.optional,
        }
    }

    /// Free note kept with the policy.
    ///
    /// At most 1024 characters.
    pub fn comments(mut self, comments: impl Into<rt::Patch<String>>) -> Self {
        self.optional.comments = comments.into();
        self
    }

    /// Mail of a matching sender is never given the dispositions spam, spoof or bulk. It can still be found malicious or suspicious.
    pub fn is_acceptable_sender(mut self, is_acceptable_sender: bool) -> Self {
        self.optional.is_acceptable_sender = Some(is_acceptable_sender);
        self
    }

    /// Mail to a matching recipient passes without any detection.
    pub fn is_exempt_recipient(mut self, is_exempt_recipient: bool) -> Self {
        self.optional.is_exempt_recipient = Some(is_exempt_recipient);
        self
    }

    /// Whether `pattern` is a regular expression.
    pub fn is_regex(mut self, is_regex: bool) -> Self {
        self.optional.is_regex = Some(is_regex);
        self
    }

    /// Mail of a matching sender passes without any detection, and its links are not followed.
    pub fn is_trusted_sender(mut self, is_trusted_sender: bool) -> Self {
        self.optional.is_trusted_sender = Some(is_trusted_sender);
        self
    }

    /// What a sender or recipient has to match. By `pattern_type` it is a whole email address such as `user@example.com` (`EMAIL`), a domain name such as `example.com` (`DOMAIN`), or an IP address or CIDR block (`IP`). Addresses that cannot be reached from the whole internet, such as private, loopback or link-local ones, are refused.
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

    /// When true, the policy counts only for mail that passes sender authentication by DMARC, SPF or DKIM.
    pub fn verify_sender(mut self, verify_sender: bool) -> Self {
        self.optional.verify_sender = Some(verify_sender);
        self
    }

    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_exempt_recipient` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_exempt_recipient`")]
    pub fn is_recipient(mut self, is_recipient: bool) -> Self {
        self.optional.is_recipient = Some(is_recipient);
        self
    }

    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_trusted_sender` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_trusted_sender`")]
    pub fn is_sender(mut self, is_sender: bool) -> Self {
        self.optional.is_sender = Some(is_sender);
        self
    }

    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_acceptable_sender` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_acceptable_sender`")]
    pub fn is_spoof(mut self, is_spoof: bool) -> Self {
        self.optional.is_spoof = Some(is_spoof);
        self
    }

    /// The finished [`AllowPolicyPatch`]; compiles once every required member is set.
    #[allow(deprecated, reason = "every field is named here, the deprecated ones too")]
    pub fn build(self) -> AllowPolicyPatch
    where
        IdState: rt::Required<String>,
    {
        AllowPolicyPatch {
            id: self.id.into_value(),
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
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.comments = comments`.
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
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
            id: rt::Missing::new(),
            is_acceptable_sender: rt::Missing::new(),
            is_exempt_recipient: rt::Missing::new(),
            is_regex: rt::Missing::new(),
            is_trusted_sender: rt::Missing::new(),
            pattern: rt::Missing::new(),
            pattern_type: rt::Missing::new(),
            verify_sender: rt::Missing::new(),
            optional: AllowPolicyPutOptional::default(),
        }
    }
}

/// Builder of [`AllowPolicyPut`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct AllowPolicyPutBuilder<
    IdState = rt::Missing<builder_markers::IdField>,
    IsAcceptableSenderState = rt::Missing<builder_markers::IsAcceptableSenderField>,
    IsExemptRecipientState = rt::Missing<builder_markers::IsExemptRecipientField>,
    IsRegexState = rt::Missing<builder_markers::IsRegexField>,
    IsTrustedSenderState = rt::Missing<builder_markers::IsTrustedSenderField>,
    PatternState = rt::Missing<builder_markers::PatternField>,
    PatternTypeState = rt::Missing<builder_markers::PatternTypeField>,
    VerifySenderState = rt::Missing<builder_markers::VerifySenderField>,
> {
    id: IdState,
    is_acceptable_sender: IsAcceptableSenderState,
    is_exempt_recipient: IsExemptRecipientState,
    is_regex: IsRegexState,
    is_trusted_sender: IsTrustedSenderState,
    pattern: PatternState,
    pattern_type: PatternTypeState,
    verify_sender: VerifySenderState,
    optional: AllowPolicyPutOptional,
}

impl<
    IdState,
    IsAcceptableSenderState,
    IsExemptRecipientState,
    IsRegexState,
    IsTrustedSenderState,
    PatternState,
    PatternTypeState,
    VerifySenderState,
> std::fmt::Debug
for AllowPolicyPutBuilder<
    IdState,
    IsAcceptableSenderState,
    IsExemptRecipientState,
    IsRegexState,
    IsTrustedSenderState,
    PatternState,
    PatternTypeState,
    VerifySenderState,
> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("AllowPolicyPutBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct AllowPolicyPutOptional {
    comments: Option<String>,
    is_recipient: Option<bool>,
    is_sender: Option<bool>,
    is_spoof: Option<bool>,
}

impl<
    IdState,
    IsAcceptableSenderState,
    IsExemptRecipientState,
    IsRegexState,
    IsTrustedSenderState,
    PatternState,
    PatternTypeState,
    VerifySenderState,
> AllowPolicyPutBuilder<
    IdState,
    IsAcceptableSenderState,
    IsExemptRecipientState,
    IsRegexState,
    IsTrustedSenderState,
    PatternState,
    PatternTypeState,
    VerifySenderState,
> {
    /// Uuid of the allow policy to replace.
    pub fn id(
        self,
        id: impl Into<String>,
    ) -> AllowPolicyPutBuilder<
        rt::Set<String>,
        IsAcceptableSenderState,
        IsExemptRecipientState,
        IsRegexState,
        IsTrustedSenderState,
        PatternState,
        PatternTypeState,
        VerifySenderState,
    > {
        AllowPolicyPutBuilder {
            id: rt::Set(id.into()),
            is_acceptable_sender: self.is_acceptable_sender,
            is_exempt_recipient: self.is_exempt_recipient,
            is_regex: self.is_regex,
            is_trusted_sender: self.is_trusted_sender,
            pattern: self.pattern,
            pattern_type: self.pattern_type,
            verify_sender: self.verify_sender,
            optional: self.optional,
        }
    }

    /// Mail of a matching sender is never given the dispositions spam, spoof or bulk. It can still be found malicious or suspicious.
    pub fn is_acceptable_sender(
        self,
        is_acceptable_sender: bool,
    ) -> AllowPolicyPutBuilder<
        IdState,
        rt::Set<bool>,
        IsExemptRecipientState,
        IsRegexState,
        IsTrustedSenderState,
        PatternState,
        PatternTypeState,
        VerifySenderState,
    > {
        AllowPolicyPutBuilder {
            is_acceptable_sender: rt::Set(is_acceptable_sender),
            id: self.id,
            is_exempt_recipient: self.is_exempt_recipient,
            is_regex: self.is_regex,
            is_trusted_sender: self.is_trusted_sender,
            pattern: self.pattern,
            pattern_type: self.pattern_type,
            verify_sender: self.verify_sender,
            optional: self.optional,
        }
    }

    /// Mail to a matching recipient passes without any detection.
    pub fn is_exempt_recipient(
        self,
        is_exempt_recipient: bool,
    ) -> AllowPolicyPutBuilder<
        IdState,
        IsAcceptableSenderState,
        rt::Set<bool>,
        IsRegexState,
        IsTrustedSenderState,
        PatternState,
        PatternTypeState,
        VerifySenderState,
    > {
        AllowPolicyPutBuilder {
            is_exempt_recipient: rt::Set(is_exempt_recipient),
            id: self.id,
            is_acceptable_sender: self.is_acceptable_sender,
            is_regex: self.is_regex,
            is_trusted_sender: self.is_trusted_sender,
            pattern: self.pattern,
            pattern_type: self.pattern_type,
            verify_sender: self.verify_sender,
            optional: self.optional,
        }
    }

    /// Whether `pattern` is a regular expression.
    pub fn is_regex(
        self,
        is_regex: bool,
    ) -> AllowPolicyPutBuilder<
        IdState,
        IsAcceptableSenderState,
        IsExemptRecipientState,
        rt::Set<bool>,
        IsTrustedSenderState,
        PatternState,
        PatternTypeState,
        VerifySenderState,
    > {
        AllowPolicyPutBuilder {
            is_regex: rt::Set(is_regex),
            id: self.id,
            is_acceptable_sender: self.is_acceptable_sender,
            is_exempt_recipient: self.is_exempt_recipient,
            is_trusted_sender: self.is_trusted_sender,
            pattern: self.pattern,
            pattern_type: self.pattern_type,
            verify_sender: self.verify_sender,
            optional: self.optional,
        }
    }

    /// Mail of a matching sender passes without any detection, and its links are not followed.
    pub fn is_trusted_sender(
        self,
        is_trusted_sender: bool,
    ) -> AllowPolicyPutBuilder<
        IdState,
        IsAcceptableSenderState,
        IsExemptRecipientState,
        IsRegexState,
        rt::Set<bool>,
        PatternState,
        PatternTypeState,
        VerifySenderState,
    > {
        AllowPolicyPutBuilder {
            is_trusted_sender: rt::Set(is_trusted_sender),
            id: self.id,
            is_acceptable_sender: self.is_acceptable_sender,
            is_exempt_recipient: self.is_exempt_recipient,
            is_regex: self.is_regex,
            pattern: self.pattern,
            pattern_type: self.pattern_type,
            verify_sender: self.verify_sender,
            optional: self.optional,
        }
    }

    /// What a sender or recipient has to match. By `pattern_type` it is a whole email address such as `user@example.com` (`EMAIL`), a domain name such as `example.com` (`DOMAIN`), or an IP address or CIDR block (`IP`). Addresses that cannot be reached from the whole internet, such as private, loopback or link-local ones, are refused.
    ///
    /// Between 1 and 1024 characters.
    pub fn pattern(
        self,
        pattern: impl Into<String>,
    ) -> AllowPolicyPutBuilder<
        IdState,
        IsAcceptableSenderState,
        IsExemptRecipientState,
        IsRegexState,
        IsTrustedSenderState,
        rt::Set<String>,
        PatternTypeState,
        VerifySenderState,
    > {
        AllowPolicyPutBuilder {
            pattern: rt::Set(pattern.into()),
            id: self.id,
            is_acceptable_sender: self.is_acceptable_sender,
            is_exempt_recipient: self.is_exempt_recipient,
            is_regex: self.is_regex,
            is_trusted_sender: self.is_trusted_sender,
            pattern_type: self.pattern_type,
            verify_sender: self.verify_sender,
            optional: self.optional,
        }
    }

    /// What a pattern is compared with.
    pub fn pattern_type(
        self,
        pattern_type: impl Into<PatternType>,
    ) -> AllowPolicyPutBuilder<
        IdState,
        IsAcceptableSenderState,
        IsExemptRecipientState,
        IsRegexState,
        IsTrustedSenderState,
        PatternState,
        rt::Set<PatternType>,
        VerifySenderState,
    > {
        AllowPolicyPutBuilder {
            pattern_type: rt::Set(pattern_type.into()),
            id: self.id,
            is_acceptable_sender: self.is_acceptable_sender,
            is_exempt_recipient: self.is_exempt_recipient,
            is_regex: self.is_regex,
            is_trusted_sender: self.is_trusted_sender,
            pattern: self.pattern,
            verify_sender: self.verify_sender,
            optional: self.optional,
        }
    }

    /// When true, the policy counts only for mail that passes sender authentication by DMARC, SPF or DKIM.
    pub fn verify_sender(
        self,
        verify_sender: bool,
    ) -> AllowPolicyPutBuilder<
        IdState,
        IsAcceptableSenderState,
        IsExemptRecipientState,
        IsRegexState,
        IsTrustedSenderState,
        PatternState,
        PatternTypeState,
        rt::Set<bool>,
    > {
        AllowPolicyPutBuilder {
            verify_sender: rt::Set(verify_sender),
            id: self.id,
            is_acceptable_sender: self.is_acceptable_sender,
            is_exempt_recipient: self.is_exempt_recipient,
            is_regex: self.is_regex,
            is_trusted_sender: self.is_trusted_sender,
            pattern: self.pattern,
            pattern_type: self.pattern_type,
            optional: self.optional,
        }
    }

    /// Free note kept with the policy.
    ///
    /// At most 1024 characters.
    pub fn comments(mut self, comments: impl Into<String>) -> Self {
        self.optional.comments = Some(comments.into());
        self
    }

    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_exempt_recipient` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_exempt_recipient`")]
    pub fn is_recipient(mut self, is_recipient: bool) -> Self {
        self.optional.is_recipient = Some(is_recipient);
        self
    }

    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_trusted_sender` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_trusted_sender`")]
    pub fn is_sender(mut self, is_sender: bool) -> Self {
        self.optional.is_sender = Some(is_sender);
        self
    }

    /// Deprecated since 2025-07-01, with end of life on 2026-07-01; use `is_acceptable_sender` instead.
    #[deprecated(note = "end of life 2026-07-01, use `is_acceptable_sender`")]
    pub fn is_spoof(mut self, is_spoof: bool) -> Self {
        self.optional.is_spoof = Some(is_spoof);
        self
    }

    /// The finished [`AllowPolicyPut`]; compiles once every required member is set.
    #[allow(deprecated, reason = "every field is named here, the deprecated ones too")]
    pub fn build(self) -> AllowPolicyPut
    where
        IdState: rt::Required<String>,
        IsAcceptableSenderState: rt::Required<bool>,
        IsExemptRecipientState: rt::Required<bool>,
        IsRegexState: rt::Required<bool>,
        IsTrustedSenderState: rt::Required<bool>,
        PatternState: rt::Required<String>,
        PatternTypeState: rt::Required<PatternType>,
        VerifySenderState: rt::Required<bool>,
    {
        AllowPolicyPut {
            id: self.id.into_value(),
            is_acceptable_sender: self.is_acceptable_sender.into_value(),
            is_exempt_recipient: self.is_exempt_recipient.into_value(),
            is_regex: self.is_regex.into_value(),
            is_trusted_sender: self.is_trusted_sender.into_value(),
            pattern: self.pattern.into_value(),
            pattern_type: self.pattern_type.into_value(),
            verify_sender: self.verify_sender.into_value(),
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
            id: rt::Missing::new(),
        }
    }
}

/// Builder of [`AllowPolicyRef`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct AllowPolicyRefBuilder<IdState = rt::Missing<builder_markers::IdField>> {
    id: IdState,
}

impl<IdState> std::fmt::Debug for AllowPolicyRefBuilder<IdState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("AllowPolicyRefBuilder").finish_non_exhaustive()
    }
}

impl<IdState> AllowPolicyRefBuilder<IdState> {
    /// Uuid of an allow policy.
    pub fn id(self, id: impl Into<String>) -> AllowPolicyRefBuilder<rt::Set<String>> {
        AllowPolicyRefBuilder {
            id: rt::Set(id.into()),
        }
    }

    /// The finished [`AllowPolicyRef`]; compiles once every required member is set.
    pub fn build(self) -> AllowPolicyRef
    where
        IdState: rt::Required<String>,
    {
        AllowPolicyRef {
            id: self.id.into_value(),
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
            deletes: rt::Missing::new(),
            patches: rt::Missing::new(),
            posts: rt::Missing::new(),
            puts: rt::Missing::new(),
        }
    }
}

/// Builder of [`BatchAllowPolicies`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct BatchAllowPoliciesBuilder<
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
for BatchAllowPoliciesBuilder<DeletesState, PatchesState, PostsState, PutsState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("BatchAllowPoliciesBuilder").finish_non_exhaustive()
    }
}

impl<
    DeletesState,
    PatchesState,
    PostsState,
    PutsState,
> BatchAllowPoliciesBuilder<DeletesState, PatchesState, PostsState, PutsState> {
    /// Allow policies to delete.
    ///
    /// At most 1000 elements.
    pub fn deletes(
        self,
        deletes: impl IntoIterator<Item = AllowPolicyRef>,
    ) -> BatchAllowPoliciesBuilder<
        rt::Set<Vec<AllowPolicyRef>>,
        PatchesState,
        PostsState,
        PutsState,
    > {
        BatchAllowPoliciesBuilder {
            deletes: rt::Set(deletes.into_iter().collect()),
            patches: self.patches,
            posts: self.posts,
            puts: self.puts,
        }
    }

    /// Allow policies to edit.
    ///
    /// At most 1000 elements.
    pub fn patches(
        self,
        patches: impl IntoIterator<Item = AllowPolicyPatch>,
    ) -> BatchAllowPoliciesBuilder<
        DeletesState,
        rt::Set<Vec<AllowPolicyPatch>>,
        PostsState,
        PutsState,
    > {
        BatchAllowPoliciesBuilder {
            patches: rt::Set(patches.into_iter().collect()),
            deletes: self.deletes,
            posts: self.posts,
            puts: self.puts,
        }
    }

    /// Allow policies to create.
    ///
    /// At most 1000 elements.
    pub fn posts(
        self,
        posts: impl IntoIterator<Item = CreateAllowPolicy>,
    ) -> BatchAllowPoliciesBuilder<
        DeletesState,
        PatchesState,
        rt::Set<Vec<CreateAllowPolicy>>,
        PutsState,
    > {
        BatchAllowPoliciesBuilder {
            posts: rt::Set(posts.into_iter().collect()),
            deletes: self.deletes,
            patches: self.patches,
            puts: self.puts,
        }
    }

    /// Allow policies to replace.
    ///
    /// At most 1000 elements.
    pub fn puts(
        self,
        puts: impl IntoIterator<Item = AllowPolicyPut>,
    ) -> BatchAllowPoliciesBuilder<
        DeletesState,
        PatchesState,
        PostsState,
        rt::Set<Vec<AllowPolicyPut>>,
    > {
        BatchAllowPoliciesBuilder {
            puts: rt::Set(puts.into_iter().collect()),
            deletes: self.deletes,
            patches: self.patches,
            posts: self.posts,
        }
    }

    /// The finished [`BatchAllowPolicies`]; compiles once every required member is set.
    pub fn build(self) -> BatchAllowPolicies
    where
        DeletesState: rt::Required<Vec<AllowPolicyRef>>,
        PatchesState: rt::Required<Vec<AllowPolicyPatch>>,
        PostsState: rt::Required<Vec<CreateAllowPolicy>>,
        PutsState: rt::Required<Vec<AllowPolicyPut>>,
    {
        BatchAllowPolicies {
            deletes: self.deletes.into_value(),
            patches: self.patches.into_value(),
            posts: self.posts.into_value(),
            puts: self.puts.into_value(),
        }
    }
}
