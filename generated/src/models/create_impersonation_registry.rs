// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{Provenance, builder_markers};
use crate::runtime::generated as rt;

/// A new entry of the impersonation registry.
///
/// Made by [`builder()`](Self::builder).
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
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub comments: rt::Patch<String>,
    /// Number of the directory the entry belongs to.
    #[serde(
        default,
        deserialize_with = "rt::read::<rt::Patch<rt::Integer>, _, _>",
        skip_serializing_if = "rt::Patch::is_absent"
    )]
    pub directory_id: rt::Patch<i64>,
    /// Number of the node in that directory.
    #[serde(
        default,
        deserialize_with = "rt::read::<rt::Patch<rt::Integer>, _, _>",
        skip_serializing_if = "rt::Patch::is_absent"
    )]
    pub directory_node_id: rt::Patch<i64>,
    /// Where the entry comes from.
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub provenance: rt::Patch<Provenance>,
    /// Id of the node in an external directory. Deprecated, without a known end or replacement.
    #[deprecated(note = "deprecated by the API")]
    #[serde(default, skip_serializing_if = "rt::Patch::is_absent")]
    pub external_directory_node_id: rt::Patch<String>,
}

impl CreateImpersonationRegistry {
    /// A builder; required are `email`, `is_email_regex`, `name`.
    pub fn builder() -> CreateImpersonationRegistryBuilder {
        CreateImpersonationRegistryBuilder {
            required: (rt::Missing::new(), rt::Missing::new(), rt::Missing::new()),
            optional: CreateImpersonationRegistryOptional::default(),
        }
    }
}

/// Builder of [`CreateImpersonationRegistry`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct CreateImpersonationRegistryBuilder<
    A = rt::Missing<builder_markers::EmailField>,
    B = rt::Missing<builder_markers::IsEmailRegexField>,
    C = rt::Missing<builder_markers::NameField>,
> {
    required: (A, B, C),
    optional: CreateImpersonationRegistryOptional,
}

impl<A, B, C> std::fmt::Debug for CreateImpersonationRegistryBuilder<A, B, C> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("CreateImpersonationRegistryBuilder")
            .finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct CreateImpersonationRegistryOptional {
    comments: rt::Patch<String>,
    directory_id: rt::Patch<i64>,
    directory_node_id: rt::Patch<i64>,
    provenance: rt::Patch<Provenance>,
    external_directory_node_id: rt::Patch<String>,
}

impl<A, B, C> CreateImpersonationRegistryBuilder<A, B, C> {
    /// Email address of the person, or a regular expression for it if `is_email_regex` is true.
    pub fn email(
        self,
        email: impl Into<String>,
    ) -> CreateImpersonationRegistryBuilder<rt::Set<String>, B, C> {
        let (_, b_, c_) = self.required;
        CreateImpersonationRegistryBuilder {
            required: (rt::Set(email.into()), b_, c_),
            optional: self.optional,
        }
    }

    /// Whether `email` is a regular expression.
    pub fn is_email_regex(
        self,
        is_email_regex: bool,
    ) -> CreateImpersonationRegistryBuilder<A, rt::Set<bool>, C> {
        let (a_, _, c_) = self.required;
        CreateImpersonationRegistryBuilder {
            required: (a_, rt::Set(is_email_regex), c_),
            optional: self.optional,
        }
    }

    /// Name of the person to protect.
    ///
    /// At most 1024 characters.
    pub fn name(
        self,
        name: impl Into<String>,
    ) -> CreateImpersonationRegistryBuilder<A, B, rt::Set<String>> {
        let (a_, b_, _) = self.required;
        CreateImpersonationRegistryBuilder {
            required: (a_, b_, rt::Set(name.into())),
            optional: self.optional,
        }
    }

    /// Free note kept with the entry.
    pub fn comments<By>(mut self, comments: impl rt::IntoPatch<String, By>) -> Self {
        self.optional.comments = comments.into_patch();
        self
    }

    /// Number of the directory the entry belongs to.
    pub fn directory_id(mut self, directory_id: impl Into<rt::Patch<i64>>) -> Self {
        self.optional.directory_id = directory_id.into();
        self
    }

    /// Number of the node in that directory.
    pub fn directory_node_id(
        mut self,
        directory_node_id: impl Into<rt::Patch<i64>>,
    ) -> Self {
        self.optional.directory_node_id = directory_node_id.into();
        self
    }

    /// Where the entry comes from.
    pub fn provenance<By>(
        mut self,
        provenance: impl rt::IntoPatch<Provenance, By>,
    ) -> Self {
        self.optional.provenance = provenance.into_patch();
        self
    }

    /// Id of the node in an external directory. Deprecated, without a known end or replacement.
    #[deprecated(note = "deprecated by the API")]
    pub fn external_directory_node_id<By>(
        mut self,
        external_directory_node_id: impl rt::IntoPatch<String, By>,
    ) -> Self {
        self.optional.external_directory_node_id = external_directory_node_id
            .into_patch();
        self
    }

    /// The finished [`CreateImpersonationRegistry`]; compiles once every required member is set.
    #[allow(deprecated, reason = "every field is named here, the deprecated ones too")]
    pub fn build(self) -> CreateImpersonationRegistry
    where
        A: rt::Required<String>,
        B: rt::Required<bool>,
        C: rt::Required<String>,
    {
        let (a_, b_, c_) = self.required;
        CreateImpersonationRegistry {
            email: a_.into_value(),
            is_email_regex: b_.into_value(),
            name: c_.into_value(),
            comments: self.optional.comments,
            directory_id: self.optional.directory_id,
            directory_node_id: self.optional.directory_node_id,
            provenance: self.optional.provenance,
            external_directory_node_id: self.optional.external_directory_node_id,
        }
    }
}
