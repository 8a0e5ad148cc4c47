// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::builder_markers;
use crate::runtime::generated as rt;

/// A new pattern of URLs that are left as they are and not rewritten.
///
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.comments = comments`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct CreateUrlIgnorePattern {
    /// Regular expression for the URLs that are not rewritten.
    ///
    /// Between 1 and 1024 characters.
    pub pattern: String,
    /// Free note on why these URLs are exempt.
    ///
    /// At most 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
}

impl CreateUrlIgnorePattern {
    /// A builder; required are `pattern`.
    pub fn builder() -> CreateUrlIgnorePatternBuilder {
        CreateUrlIgnorePatternBuilder {
            pattern: rt::Missing::new(),
            optional: CreateUrlIgnorePatternOptional::default(),
        }
    }
}

/// Builder of [`CreateUrlIgnorePattern`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct CreateUrlIgnorePatternBuilder<
    PatternState = rt::Missing<builder_markers::PatternField>,
> {
    pattern: PatternState,
    optional: CreateUrlIgnorePatternOptional,
}

impl<PatternState> std::fmt::Debug for CreateUrlIgnorePatternBuilder<PatternState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("CreateUrlIgnorePatternBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct CreateUrlIgnorePatternOptional {
    comments: Option<String>,
}

impl<PatternState> CreateUrlIgnorePatternBuilder<PatternState> {
    /// Regular expression for the URLs that are not rewritten.
    ///
    /// Between 1 and 1024 characters.
    pub fn pattern(
        self,
        pattern: impl Into<String>,
    ) -> CreateUrlIgnorePatternBuilder<rt::Set<String>> {
        CreateUrlIgnorePatternBuilder {
            pattern: rt::Set(pattern.into()),
            optional: self.optional,
        }
    }

    /// Free note on why these URLs are exempt.
    ///
    /// At most 1024 characters.
    pub fn comments(mut self, comments: impl Into<String>) -> Self {
        self.optional.comments = Some(comments.into());
        self
    }

    /// The finished [`CreateUrlIgnorePattern`]; compiles once every required member is set.
    pub fn build(self) -> CreateUrlIgnorePattern
    where
        PatternState: rt::Required<String>,
    {
        CreateUrlIgnorePattern {
            pattern: self.pattern.into_value(),
            comments: self.optional.comments,
        }
    }
}
