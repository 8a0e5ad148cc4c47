// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{PatternType, builder_markers};
use crate::runtime::generated as rt;

/// A new blocked sender pattern. The pattern type `UNKNOWN` is not accepted.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct CreateBlockedSender {
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

impl CreateBlockedSender {
    /// A builder; required are `is_regex`, `pattern`, `pattern_type`.
    pub fn builder() -> CreateBlockedSenderBuilder {
        CreateBlockedSenderBuilder {
            required: (rt::Missing::new(), rt::Missing::new(), rt::Missing::new()),
            optional: CreateBlockedSenderOptional::default(),
        }
    }
}

/// Builder of [`CreateBlockedSender`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct CreateBlockedSenderBuilder<
    A = rt::Missing<builder_markers::IsRegexField>,
    B = rt::Missing<builder_markers::PatternField>,
    C = rt::Missing<builder_markers::PatternTypeField>,
> {
    required: (A, B, C),
    optional: CreateBlockedSenderOptional,
}

impl<A, B, C> std::fmt::Debug for CreateBlockedSenderBuilder<A, B, C> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("CreateBlockedSenderBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct CreateBlockedSenderOptional {
    comments: rt::Patch<String>,
}

impl<A, B, C> CreateBlockedSenderBuilder<A, B, C> {
    /// Whether `pattern` is a regular expression.
    pub fn is_regex(
        self,
        is_regex: bool,
    ) -> CreateBlockedSenderBuilder<rt::Set<bool>, B, C> {
        let (_, b_, c_) = self.required;
        CreateBlockedSenderBuilder {
            required: (rt::Set(is_regex), b_, c_),
            optional: self.optional,
        }
    }

    /// What a sender has to match. By `pattern_type` it is a whole email address such as `user@example.com` (`EMAIL`), a domain name such as `example.com` (`DOMAIN`), or an IP address or CIDR block (`IP`). Addresses that cannot be reached from the whole internet, such as private, loopback or link-local ones, are refused.
    ///
    /// Between 1 and 1024 characters.
    pub fn pattern(
        self,
        pattern: impl Into<String>,
    ) -> CreateBlockedSenderBuilder<A, rt::Set<String>, C> {
        let (a_, _, c_) = self.required;
        CreateBlockedSenderBuilder {
            required: (a_, rt::Set(pattern.into()), c_),
            optional: self.optional,
        }
    }

    /// What a pattern is compared with.
    pub fn pattern_type(
        self,
        pattern_type: impl Into<PatternType>,
    ) -> CreateBlockedSenderBuilder<A, B, rt::Set<PatternType>> {
        let (a_, b_, _) = self.required;
        CreateBlockedSenderBuilder {
            required: (a_, b_, rt::Set(pattern_type.into())),
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

    /// The finished [`CreateBlockedSender`]; compiles once every required member is set.
    pub fn build(self) -> CreateBlockedSender
    where
        A: rt::Required<bool>,
        B: rt::Required<String>,
        C: rt::Required<PatternType>,
    {
        let (a_, b_, c_) = self.required;
        CreateBlockedSender {
            is_regex: a_.into_value(),
            pattern: b_.into_value(),
            pattern_type: c_.into_value(),
            comments: self.optional.comments,
        }
    }
}
