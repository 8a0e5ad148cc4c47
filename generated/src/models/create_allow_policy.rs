// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{PatternType, builder_markers};
use crate::runtime::generated as rt;

/// A new allow policy. The pattern type `UNKNOWN` is not accepted.
///
/// Made by [`builder()`](Self::builder).
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

impl CreateAllowPolicy {
    /// A builder; required are `is_acceptable_sender`, `is_exempt_recipient`, `is_regex`, `is_trusted_sender`, `pattern`, `pattern_type`, `verify_sender`.
    pub fn builder() -> CreateAllowPolicyBuilder {
        CreateAllowPolicyBuilder {
            required: (
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
                rt::Missing::new(),
            ),
            optional: CreateAllowPolicyOptional::default(),
        }
    }
}

/// Builder of [`CreateAllowPolicy`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct CreateAllowPolicyBuilder<
    A = rt::Missing<builder_markers::IsAcceptableSenderField>,
    B = rt::Missing<builder_markers::IsExemptRecipientField>,
    C = rt::Missing<builder_markers::IsRegexField>,
    D = rt::Missing<builder_markers::IsTrustedSenderField>,
    E = rt::Missing<builder_markers::PatternField>,
    F = rt::Missing<builder_markers::PatternTypeField>,
    G = rt::Missing<builder_markers::VerifySenderField>,
> {
    required: (A, B, C, D, E, F, G),
    optional: CreateAllowPolicyOptional,
}

impl<A, B, C, D, E, F, G> std::fmt::Debug
for CreateAllowPolicyBuilder<A, B, C, D, E, F, G> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("CreateAllowPolicyBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct CreateAllowPolicyOptional {
    comments: rt::Patch<String>,
    is_recipient: Option<bool>,
    is_sender: Option<bool>,
    is_spoof: Option<bool>,
}

impl<A, B, C, D, E, F, G> CreateAllowPolicyBuilder<A, B, C, D, E, F, G> {
    /// Mail of a matching sender is never given the dispositions spam, spoof or bulk. It can still be found malicious or suspicious.
    pub fn is_acceptable_sender(
        self,
        is_acceptable_sender: bool,
    ) -> CreateAllowPolicyBuilder<rt::Set<bool>, B, C, D, E, F, G> {
        let (_, b_, c_, d_, e_, f_, g_) = self.required;
        CreateAllowPolicyBuilder {
            required: (rt::Set(is_acceptable_sender), b_, c_, d_, e_, f_, g_),
            optional: self.optional,
        }
    }

    /// Mail to a matching recipient passes without any detection.
    pub fn is_exempt_recipient(
        self,
        is_exempt_recipient: bool,
    ) -> CreateAllowPolicyBuilder<A, rt::Set<bool>, C, D, E, F, G> {
        let (a_, _, c_, d_, e_, f_, g_) = self.required;
        CreateAllowPolicyBuilder {
            required: (a_, rt::Set(is_exempt_recipient), c_, d_, e_, f_, g_),
            optional: self.optional,
        }
    }

    /// Whether `pattern` is a regular expression.
    pub fn is_regex(
        self,
        is_regex: bool,
    ) -> CreateAllowPolicyBuilder<A, B, rt::Set<bool>, D, E, F, G> {
        let (a_, b_, _, d_, e_, f_, g_) = self.required;
        CreateAllowPolicyBuilder {
            required: (a_, b_, rt::Set(is_regex), d_, e_, f_, g_),
            optional: self.optional,
        }
    }

    /// Mail of a matching sender passes without any detection, and its links are not followed.
    pub fn is_trusted_sender(
        self,
        is_trusted_sender: bool,
    ) -> CreateAllowPolicyBuilder<A, B, C, rt::Set<bool>, E, F, G> {
        let (a_, b_, c_, _, e_, f_, g_) = self.required;
        CreateAllowPolicyBuilder {
            required: (a_, b_, c_, rt::Set(is_trusted_sender), e_, f_, g_),
            optional: self.optional,
        }
    }

    /// What a sender or recipient has to match. By `pattern_type` it is a whole email address such as `user@example.com` (`EMAIL`), a domain name such as `example.com` (`DOMAIN`), or an IP address or CIDR block (`IP`). Addresses that cannot be reached from the whole internet, such as private, loopback or link-local ones, are refused.
    ///
    /// Between 1 and 1024 characters.
    pub fn pattern(
        self,
        pattern: impl Into<String>,
    ) -> CreateAllowPolicyBuilder<A, B, C, D, rt::Set<String>, F, G> {
        let (a_, b_, c_, d_, _, f_, g_) = self.required;
        CreateAllowPolicyBuilder {
            required: (a_, b_, c_, d_, rt::Set(pattern.into()), f_, g_),
            optional: self.optional,
        }
    }

    /// What a pattern is compared with.
    pub fn pattern_type(
        self,
        pattern_type: impl Into<PatternType>,
    ) -> CreateAllowPolicyBuilder<A, B, C, D, E, rt::Set<PatternType>, G> {
        let (a_, b_, c_, d_, e_, _, g_) = self.required;
        CreateAllowPolicyBuilder {
            required: (a_, b_, c_, d_, e_, rt::Set(pattern_type.into()), g_),
            optional: self.optional,
        }
    }

    /// When true, the policy counts only for mail that passes sender authentication by DMARC, SPF or DKIM.
    pub fn verify_sender(
        self,
        verify_sender: bool,
    ) -> CreateAllowPolicyBuilder<A, B, C, D, E, F, rt::Set<bool>> {
        let (a_, b_, c_, d_, e_, f_, _) = self.required;
        CreateAllowPolicyBuilder {
            required: (a_, b_, c_, d_, e_, f_, rt::Set(verify_sender)),
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

    /// The finished [`CreateAllowPolicy`]; compiles once every required member is set.
    #[allow(deprecated, reason = "every field is named here, the deprecated ones too")]
    pub fn build(self) -> CreateAllowPolicy
    where
        A: rt::Required<bool>,
        B: rt::Required<bool>,
        C: rt::Required<bool>,
        D: rt::Required<bool>,
        E: rt::Required<String>,
        F: rt::Required<PatternType>,
        G: rt::Required<bool>,
    {
        let (a_, b_, c_, d_, e_, f_, g_) = self.required;
        CreateAllowPolicy {
            is_acceptable_sender: a_.into_value(),
            is_exempt_recipient: b_.into_value(),
            is_regex: c_.into_value(),
            is_trusted_sender: d_.into_value(),
            pattern: e_.into_value(),
            pattern_type: f_.into_value(),
            verify_sender: g_.into_value(),
            comments: self.optional.comments,
            is_recipient: self.optional.is_recipient,
            is_sender: self.optional.is_sender,
            is_spoof: self.optional.is_spoof,
        }
    }
}
