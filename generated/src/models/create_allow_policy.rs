// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{PatternType, builder_markers};
use crate::runtime::generated as rt;

/// A new allow policy. The pattern type `UNKNOWN` is not accepted.
///
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.comments = comments`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct CreateAllowPolicy {
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
    IsAcceptableSenderState = rt::Missing<builder_markers::IsAcceptableSenderField>,
    IsExemptRecipientState = rt::Missing<builder_markers::IsExemptRecipientField>,
    IsRegexState = rt::Missing<builder_markers::IsRegexField>,
    IsTrustedSenderState = rt::Missing<builder_markers::IsTrustedSenderField>,
    PatternState = rt::Missing<builder_markers::PatternField>,
    PatternTypeState = rt::Missing<builder_markers::PatternTypeField>,
    VerifySenderState = rt::Missing<builder_markers::VerifySenderField>,
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
    /// Mail of a matching sender is never given the dispositions spam, spoof or bulk. It can still be found malicious or suspicious.
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

    /// Mail to a matching recipient passes without any detection.
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

    /// Whether `pattern` is a regular expression.
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

    /// Mail of a matching sender passes without any detection, and its links are not followed.
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

    /// What a sender or recipient has to match. By `pattern_type` it is a whole email address such as `user@example.com` (`EMAIL`), a domain name such as `example.com` (`DOMAIN`), or an IP address or CIDR block (`IP`). Addresses that cannot be reached from the whole internet, such as private, loopback or link-local ones, are refused.
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

    /// What a pattern is compared with.
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

    /// When true, the policy counts only for mail that passes sender authentication by DMARC, SPF or DKIM.
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
