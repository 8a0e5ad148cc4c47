// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::builder_markers;
use crate::runtime::generated as rt;

/// A new pattern of URLs that are left as they are and not rewritten.
///
/// Made by [`builder()`](Self::builder).
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
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
}

impl CreateUrlIgnorePattern {
    /// A builder; required are `pattern`.
    pub fn builder() -> CreateUrlIgnorePatternBuilder {
        CreateUrlIgnorePatternBuilder {
            required: (rt::Missing::new(),),
            optional: CreateUrlIgnorePatternOptional::default(),
        }
    }
}

/// Builder of [`CreateUrlIgnorePattern`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct CreateUrlIgnorePatternBuilder<
    A = rt::Missing<builder_markers::PatternField>,
> {
    required: (A,),
    optional: CreateUrlIgnorePatternOptional,
}

impl<A> std::fmt::Debug for CreateUrlIgnorePatternBuilder<A> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("CreateUrlIgnorePatternBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct CreateUrlIgnorePatternOptional {
    comments: rt::Patch<String>,
}

impl<A> CreateUrlIgnorePatternBuilder<A> {
    /// Regular expression for the URLs that are not rewritten.
    ///
    /// Between 1 and 1024 characters.
    pub fn pattern(
        self,
        pattern: impl Into<String>,
    ) -> CreateUrlIgnorePatternBuilder<rt::Set<String>> {
        let (_,) = self.required;
        CreateUrlIgnorePatternBuilder {
            required: (rt::Set(pattern.into()),),
            optional: self.optional,
        }
    }

    /// Free note on why these URLs are exempt.
    ///
    /// At most 1024 characters.
    pub fn comments<By>(mut self, comments: impl rt::IntoPatch<String, By>) -> Self {
        self.optional.comments = comments.into_patch();
        self
    }

    /// The finished [`CreateUrlIgnorePattern`]; compiles once every required member is set.
    pub fn build(self) -> CreateUrlIgnorePattern
    where
        A: rt::Required<String>,
    {
        let (a_,) = self.required;
        CreateUrlIgnorePattern {
            pattern: a_.into_value(),
            comments: self.optional.comments,
        }
    }
}
