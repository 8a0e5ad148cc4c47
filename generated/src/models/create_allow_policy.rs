// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{PatternType, builder_markers};
use crate::runtime::generated as rt;

/// `CreateAllowPolicy` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct CreateAllowPolicy {
    /// The member `is_acceptable_sender`.
    pub is_acceptable_sender: bool,
    /// The member `is_exempt_recipient`.
    pub is_exempt_recipient: bool,
    /// The member `is_regex`.
    pub is_regex: bool,
    /// The member `is_trusted_sender`.
    pub is_trusted_sender: bool,
    /// The member `pattern`.
    ///
    /// Between 1 and 1024 characters.
    pub pattern: String,
    /// The member `pattern_type`.
    pub pattern_type: PatternType,
    /// The member `verify_sender`.
    pub verify_sender: bool,
    /// The member `comments`.
    ///
    /// At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
    /// The member `is_recipient`.
    #[deprecated(note = "end of life 2026-07-01, use `is_exempt_recipient`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_recipient: Option<bool>,
    /// The member `is_sender`.
    #[deprecated(note = "end of life 2026-07-01, use `is_trusted_sender`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_sender: Option<bool>,
    /// The member `is_spoof`.
    #[deprecated(note = "end of life 2026-07-01, use `is_acceptable_sender`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_spoof: Option<bool>,
}

impl CreateAllowPolicy {
    /// A builder; required are `is_acceptable_sender`, `is_exempt_recipient`, `is_regex`, `is_trusted_sender`, `pattern`, `pattern_type`, `verify_sender`.
    pub fn builder() -> CreateAllowPolicyBuilder {
        CreateAllowPolicyBuilder {
            is_acceptable_sender: rt::Missing::new(),
            is_exempt_recipient: rt::Missing::new(),
            is_regex: rt::Missing::new(),
            is_trusted_sender: rt::Missing::new(),
            pattern: rt::Missing::new(),
            pattern_type: rt::Missing::new(),
            verify_sender: rt::Missing::new(),
            optional: CreateAllowPolicyOptional::default(),
        }
    }
}

/// Builder of [`CreateAllowPolicy`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct CreateAllowPolicyBuilder<
    IsAcceptableSenderState = rt::Missing<builder_markers::IsAcceptableSender>,
    IsExemptRecipientState = rt::Missing<builder_markers::IsExemptRecipient>,
    IsRegexState = rt::Missing<builder_markers::IsRegex>,
    IsTrustedSenderState = rt::Missing<builder_markers::IsTrustedSender>,
    PatternState = rt::Missing<builder_markers::Pattern>,
    PatternTypeState = rt::Missing<builder_markers::PatternType>,
    VerifySenderState = rt::Missing<builder_markers::VerifySender>,
> {
    is_acceptable_sender: IsAcceptableSenderState,
    is_exempt_recipient: IsExemptRecipientState,
    is_regex: IsRegexState,
    is_trusted_sender: IsTrustedSenderState,
    pattern: PatternState,
    pattern_type: PatternTypeState,
    verify_sender: VerifySenderState,
    optional: CreateAllowPolicyOptional,
}

impl<
    IsAcceptableSenderState,
    IsExemptRecipientState,
    IsRegexState,
    IsTrustedSenderState,
    PatternState,
    PatternTypeState,
    VerifySenderState,
> std::fmt::Debug
for CreateAllowPolicyBuilder<
    IsAcceptableSenderState,
    IsExemptRecipientState,
    IsRegexState,
    IsTrustedSenderState,
    PatternState,
    PatternTypeState,
    VerifySenderState,
> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("CreateAllowPolicyBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct CreateAllowPolicyOptional {
    comments: Option<String>,
    is_recipient: Option<bool>,
    is_sender: Option<bool>,
    is_spoof: Option<bool>,
}

impl<
    IsAcceptableSenderState,
    IsExemptRecipientState,
    IsRegexState,
    IsTrustedSenderState,
    PatternState,
    PatternTypeState,
    VerifySenderState,
> CreateAllowPolicyBuilder<
    IsAcceptableSenderState,
    IsExemptRecipientState,
    IsRegexState,
    IsTrustedSenderState,
    PatternState,
    PatternTypeState,
    VerifySenderState,
> {
    /// Sets the member `is_acceptable_sender`, which is required.
    pub fn is_acceptable_sender(
        self,
        is_acceptable_sender: bool,
    ) -> CreateAllowPolicyBuilder<
        rt::Set<bool>,
        IsExemptRecipientState,
        IsRegexState,
        IsTrustedSenderState,
        PatternState,
        PatternTypeState,
        VerifySenderState,
    > {
        CreateAllowPolicyBuilder {
            is_acceptable_sender: rt::Set(is_acceptable_sender),
            is_exempt_recipient: self.is_exempt_recipient,
            is_regex: self.is_regex,
            is_trusted_sender: self.is_trusted_sender,
            pattern: self.pattern,
            pattern_type: self.pattern_type,
            verify_sender: self.verify_sender,
            optional: self.optional,
        }
    }

    /// Sets the member `is_exempt_recipient`, which is required.
    pub fn is_exempt_recipient(
        self,
        is_exempt_recipient: bool,
    ) -> CreateAllowPolicyBuilder<
        IsAcceptableSenderState,
        rt::Set<bool>,
        IsRegexState,
        IsTrustedSenderState,
        PatternState,
        PatternTypeState,
        VerifySenderState,
    > {
        CreateAllowPolicyBuilder {
            is_exempt_recipient: rt::Set(is_exempt_recipient),
            is_acceptable_sender: self.is_acceptable_sender,
            is_regex: self.is_regex,
            is_trusted_sender: self.is_trusted_sender,
            pattern: self.pattern,
            pattern_type: self.pattern_type,
            verify_sender: self.verify_sender,
            optional: self.optional,
        }
    }

    /// Sets the member `is_regex`, which is required.
    pub fn is_regex(
        self,
        is_regex: bool,
    ) -> CreateAllowPolicyBuilder<
        IsAcceptableSenderState,
        IsExemptRecipientState,
        rt::Set<bool>,
        IsTrustedSenderState,
        PatternState,
        PatternTypeState,
        VerifySenderState,
    > {
        CreateAllowPolicyBuilder {
            is_regex: rt::Set(is_regex),
            is_acceptable_sender: self.is_acceptable_sender,
            is_exempt_recipient: self.is_exempt_recipient,
            is_trusted_sender: self.is_trusted_sender,
            pattern: self.pattern,
            pattern_type: self.pattern_type,
            verify_sender: self.verify_sender,
            optional: self.optional,
        }
    }

    /// Sets the member `is_trusted_sender`, which is required.
    pub fn is_trusted_sender(
        self,
        is_trusted_sender: bool,
    ) -> CreateAllowPolicyBuilder<
        IsAcceptableSenderState,
        IsExemptRecipientState,
        IsRegexState,
        rt::Set<bool>,
        PatternState,
        PatternTypeState,
        VerifySenderState,
    > {
        CreateAllowPolicyBuilder {
            is_trusted_sender: rt::Set(is_trusted_sender),
            is_acceptable_sender: self.is_acceptable_sender,
            is_exempt_recipient: self.is_exempt_recipient,
            is_regex: self.is_regex,
            pattern: self.pattern,
            pattern_type: self.pattern_type,
            verify_sender: self.verify_sender,
            optional: self.optional,
        }
    }

    /// Sets the member `pattern`, which is required.
    ///
    /// Between 1 and 1024 characters.
    pub fn pattern(
        self,
        pattern: impl Into<String>,
    ) -> CreateAllowPolicyBuilder<
        IsAcceptableSenderState,
        IsExemptRecipientState,
        IsRegexState,
        IsTrustedSenderState,
        rt::Set<String>,
        PatternTypeState,
        VerifySenderState,
    > {
        CreateAllowPolicyBuilder {
            pattern: rt::Set(pattern.into()),
            is_acceptable_sender: self.is_acceptable_sender,
            is_exempt_recipient: self.is_exempt_recipient,
            is_regex: self.is_regex,
            is_trusted_sender: self.is_trusted_sender,
            pattern_type: self.pattern_type,
            verify_sender: self.verify_sender,
            optional: self.optional,
        }
    }

    /// Sets the member `pattern_type`, which is required.
    pub fn pattern_type(
        self,
        pattern_type: impl Into<PatternType>,
    ) -> CreateAllowPolicyBuilder<
        IsAcceptableSenderState,
        IsExemptRecipientState,
        IsRegexState,
        IsTrustedSenderState,
        PatternState,
        rt::Set<PatternType>,
        VerifySenderState,
    > {
        CreateAllowPolicyBuilder {
            pattern_type: rt::Set(pattern_type.into()),
            is_acceptable_sender: self.is_acceptable_sender,
            is_exempt_recipient: self.is_exempt_recipient,
            is_regex: self.is_regex,
            is_trusted_sender: self.is_trusted_sender,
            pattern: self.pattern,
            verify_sender: self.verify_sender,
            optional: self.optional,
        }
    }

    /// Sets the member `verify_sender`, which is required.
    pub fn verify_sender(
        self,
        verify_sender: bool,
    ) -> CreateAllowPolicyBuilder<
        IsAcceptableSenderState,
        IsExemptRecipientState,
        IsRegexState,
        IsTrustedSenderState,
        PatternState,
        PatternTypeState,
        rt::Set<bool>,
    > {
        CreateAllowPolicyBuilder {
            verify_sender: rt::Set(verify_sender),
            is_acceptable_sender: self.is_acceptable_sender,
            is_exempt_recipient: self.is_exempt_recipient,
            is_regex: self.is_regex,
            is_trusted_sender: self.is_trusted_sender,
            pattern: self.pattern,
            pattern_type: self.pattern_type,
            optional: self.optional,
        }
    }

    /// Sets the member `comments`.
    ///
    /// At most 1024 characters.
    pub fn comments(mut self, comments: impl Into<String>) -> Self {
        self.optional.comments = Some(comments.into());
        self
    }

    /// Sets the member `is_recipient`.
    #[deprecated(note = "end of life 2026-07-01, use `is_exempt_recipient`")]
    pub fn is_recipient(mut self, is_recipient: bool) -> Self {
        self.optional.is_recipient = Some(is_recipient);
        self
    }

    /// Sets the member `is_sender`.
    #[deprecated(note = "end of life 2026-07-01, use `is_trusted_sender`")]
    pub fn is_sender(mut self, is_sender: bool) -> Self {
        self.optional.is_sender = Some(is_sender);
        self
    }

    /// Sets the member `is_spoof`.
    #[deprecated(note = "end of life 2026-07-01, use `is_acceptable_sender`")]
    pub fn is_spoof(mut self, is_spoof: bool) -> Self {
        self.optional.is_spoof = Some(is_spoof);
        self
    }

    /// The finished [`CreateAllowPolicy`]; compiles once every required member is set.
    #[allow(deprecated, reason = "every field is named here, the deprecated ones too")]
    pub fn build(self) -> CreateAllowPolicy
    where
        IsAcceptableSenderState: rt::Required<bool>,
        IsExemptRecipientState: rt::Required<bool>,
        IsRegexState: rt::Required<bool>,
        IsTrustedSenderState: rt::Required<bool>,
        PatternState: rt::Required<String>,
        PatternTypeState: rt::Required<PatternType>,
        VerifySenderState: rt::Required<bool>,
    {
        CreateAllowPolicy {
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
