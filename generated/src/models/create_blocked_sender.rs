// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{PatternType, builder_markers};
use crate::runtime::generated as rt;

/// A new blocked sender pattern. The pattern type `UNKNOWN` is not accepted.
///
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.comments = comments`.
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
}

impl CreateBlockedSender {
    /// A builder; required are `is_regex`, `pattern`, `pattern_type`.
    pub fn builder() -> CreateBlockedSenderBuilder {
        CreateBlockedSenderBuilder {
            is_regex: rt::Missing::new(),
            pattern: rt::Missing::new(),
            pattern_type: rt::Missing::new(),
            optional: CreateBlockedSenderOptional::default(),
        }
    }
}

/// Builder of [`CreateBlockedSender`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct CreateBlockedSenderBuilder<
    IsRegexState = rt::Missing<builder_markers::IsRegexField>,
    PatternState = rt::Missing<builder_markers::PatternField>,
    PatternTypeState = rt::Missing<builder_markers::PatternTypeField>,
> {
    is_regex: IsRegexState,
    pattern: PatternState,
    pattern_type: PatternTypeState,
    optional: CreateBlockedSenderOptional,
}

impl<IsRegexState, PatternState, PatternTypeState> std::fmt::Debug
for CreateBlockedSenderBuilder<IsRegexState, PatternState, PatternTypeState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("CreateBlockedSenderBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct CreateBlockedSenderOptional {
    comments: Option<String>,
}

impl<
    IsRegexState,
    PatternState,
    PatternTypeState,
> CreateBlockedSenderBuilder<IsRegexState, PatternState, PatternTypeState> {
    /// Whether `pattern` is a regular expression.
    pub fn is_regex(
        self,
        is_regex: bool,
    ) -> CreateBlockedSenderBuilder<rt::Set<bool>, PatternState, PatternTypeState> {
        CreateBlockedSenderBuilder {
            is_regex: rt::Set(is_regex),
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
    ) -> CreateBlockedSenderBuilder<IsRegexState, rt::Set<String>, PatternTypeState> {
        CreateBlockedSenderBuilder {
            pattern: rt::Set(pattern.into()),
            is_regex: self.is_regex,
            pattern_type: self.pattern_type,
            optional: self.optional,
        }
    }

    /// What a pattern is compared with.
    pub fn pattern_type(
        self,
        pattern_type: impl Into<PatternType>,
    ) -> CreateBlockedSenderBuilder<IsRegexState, PatternState, rt::Set<PatternType>> {
        CreateBlockedSenderBuilder {
            pattern_type: rt::Set(pattern_type.into()),
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

    /// The finished [`CreateBlockedSender`]; compiles once every required member is set.
    pub fn build(self) -> CreateBlockedSender
    where
        IsRegexState: rt::Required<bool>,
        PatternState: rt::Required<String>,
        PatternTypeState: rt::Required<PatternType>,
    {
        CreateBlockedSender {
            is_regex: self.is_regex.into_value(),
            pattern: self.pattern.into_value(),
            pattern_type: self.pattern_type.into_value(),
            comments: self.optional.comments,
        }
    }
}
