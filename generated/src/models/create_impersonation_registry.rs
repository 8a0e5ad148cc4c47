// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{Provenance, builder_markers};
use crate::runtime::generated as rt;

/// A new entry of the impersonation registry.
///
/// Made by [`builder()`](Self::builder). An `Option` is given to the field itself: `body.comments = comments`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct CreateImpersonationRegistry {
    /// Email address of the person, or a regular expression for it if `is_email_regex` is true.
    pub email: String,
    /// Whether `email` is a regular expression.
    pub is_email_regex: bool,
    /// Name of the person to protect.
    ///
    /// At most 1024 characters.
    pub name: String,
    /// Free note kept with the entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
    /// Number of the directory the entry belongs to.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Integer>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub directory_id: Option<i64>,
    /// Number of the node in that directory.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Integer>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub directory_node_id: Option<i64>,
    /// Where the entry comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provenance: Option<Provenance>,
    /// Id of the node in an external directory. Deprecated, without a known end or replacement.
    #[deprecated(note = "deprecated by the API")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_directory_node_id: Option<String>,
}

impl CreateImpersonationRegistry {
    /// A builder; required are `email`, `is_email_regex`, `name`.
    pub fn builder() -> CreateImpersonationRegistryBuilder {
        CreateImpersonationRegistryBuilder {
            email: rt::Missing::new(),
            is_email_regex: rt::Missing::new(),
            name: rt::Missing::new(),
            optional: CreateImpersonationRegistryOptional::default(),
        }
    }
}

/// Builder of [`CreateImpersonationRegistry`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct CreateImpersonationRegistryBuilder<
    EmailState = rt::Missing<builder_markers::EmailField>,
    IsEmailRegexState = rt::Missing<builder_markers::IsEmailRegexField>,
    NameState = rt::Missing<builder_markers::NameField>,
> {
    email: EmailState,
    is_email_regex: IsEmailRegexState,
    name: NameState,
    optional: CreateImpersonationRegistryOptional,
}

impl<EmailState, IsEmailRegexState, NameState> std::fmt::Debug
for CreateImpersonationRegistryBuilder<EmailState, IsEmailRegexState, NameState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("CreateImpersonationRegistryBuilder")
            .finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct CreateImpersonationRegistryOptional {
    comments: Option<String>,
    directory_id: Option<i64>,
    directory_node_id: Option<i64>,
    provenance: Option<Provenance>,
    external_directory_node_id: Option<String>,
}

impl<
    EmailState,
    IsEmailRegexState,
    NameState,
> CreateImpersonationRegistryBuilder<EmailState, IsEmailRegexState, NameState> {
    /// Email address of the person, or a regular expression for it if `is_email_regex` is true.
    pub fn email(
        self,
        email: impl Into<String>,
    ) -> CreateImpersonationRegistryBuilder<
        rt::Set<String>,
        IsEmailRegexState,
        NameState,
    > {
        CreateImpersonationRegistryBuilder {
            email: rt::Set(email.into()),
            is_email_regex: self.is_email_regex,
            name: self.name,
            optional: self.optional,
        }
    }

    /// Whether `email` is a regular expression.
    pub fn is_email_regex(
        self,
        is_email_regex: bool,
    ) -> CreateImpersonationRegistryBuilder<EmailState, rt::Set<bool>, NameState> {
        CreateImpersonationRegistryBuilder {
            is_email_regex: rt::Set(is_email_regex),
            email: self.email,
            name: self.name,
            optional: self.optional,
        }
    }

    /// Name of the person to protect.
    ///
    /// At most 1024 characters.
    pub fn name(
        self,
        name: impl Into<String>,
    ) -> CreateImpersonationRegistryBuilder<
        EmailState,
        IsEmailRegexState,
        rt::Set<String>,
    > {
        CreateImpersonationRegistryBuilder {
            name: rt::Set(name.into()),
            email: self.email,
            is_email_regex: self.is_email_regex,
            optional: self.optional,
        }
    }

    /// Free note kept with the entry.
    pub fn comments(mut self, comments: impl Into<String>) -> Self {
        self.optional.comments = Some(comments.into());
        self
    }

    /// Number of the directory the entry belongs to.
    pub fn directory_id(mut self, directory_id: i64) -> Self {
        self.optional.directory_id = Some(directory_id);
        self
    }

    /// Number of the node in that directory.
    pub fn directory_node_id(mut self, directory_node_id: i64) -> Self {
        self.optional.directory_node_id = Some(directory_node_id);
        self
    }

    /// Where the entry comes from.
    pub fn provenance(mut self, provenance: impl Into<Provenance>) -> Self {
        self.optional.provenance = Some(provenance.into());
        self
    }

    /// Id of the node in an external directory. Deprecated, without a known end or replacement.
    #[deprecated(note = "deprecated by the API")]
    pub fn external_directory_node_id(
        mut self,
        external_directory_node_id: impl Into<String>,
    ) -> Self {
        self.optional.external_directory_node_id = Some(
            external_directory_node_id.into(),
        );
        self
    }

    /// The finished [`CreateImpersonationRegistry`]; compiles once every required member is set.
    #[allow(deprecated, reason = "every field is named here, the deprecated ones too")]
    pub fn build(self) -> CreateImpersonationRegistry
    where
        EmailState: rt::Required<String>,
        IsEmailRegexState: rt::Required<bool>,
        NameState: rt::Required<String>,
    {
        CreateImpersonationRegistry {
            email: self.email.into_value(),
            is_email_regex: self.is_email_regex.into_value(),
            name: self.name.into_value(),
            comments: self.optional.comments,
            directory_id: self.optional.directory_id,
            directory_node_id: self.optional.directory_node_id,
            provenance: self.optional.provenance,
            external_directory_node_id: self.optional.external_directory_node_id,
        }
    }
}
