//! `codegen.toml`: what the document cannot say about the code. Every entry has a reason and a place.
//!
//! Its pointers name parameters instead of counting them: `/paths/~1pets/get/parameters/order/schema`.

mod read;
pub(crate) mod reader;

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::diagnostic::Diagnostics;

/// The settings; everything is empty when there is no file.
#[derive(Debug, Default)]
pub struct Settings {
    /// The date of the API that the document describes.
    pub api_version: Option<Stated<String>>,
    /// What is cut from component names.
    pub components: Option<Components>,
    /// A path parameter that is said once.
    pub scope: Option<Scope>,
    /// The object that every answer is wrapped in.
    pub envelope: Option<Envelope>,
    /// What the document's own extensions mean.
    pub extensions: Option<Extensions>,
    /// Resource paths and method names.
    pub methods: Vec<Methods>,
    /// What handles are for.
    pub handles: Vec<Handles>,
    /// Lists that come in pages.
    pub pagers: Vec<Pager>,
    /// Whether calls may be repeated.
    pub retry: Vec<Retry>,
    /// Members that `Debug` hides.
    pub sensitive: Vec<Sensitive>,
    /// Names of types and of what they hold.
    pub names: Vec<Names>,
    /// Inline schemas that are one type.
    pub shared: Vec<Shared>,
    /// Numbers that are identifiers.
    pub ids: Vec<Ids>,
    /// Enums with values that only answers hold.
    pub split_enums: Vec<SplitEnum>,
    /// Further successful answers that are handled elsewhere.
    pub ignored_responses: Vec<IgnoredResponse>,
    /// Whether something in the file could not be read and is left out here.
    pub is_incomplete: bool,
}

/// One value with its reason.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stated<T> {
    /// The value.
    pub value: T,
    /// Why.
    pub reason: String,
}

/// What is cut from component names.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Components {
    /// The prefix.
    pub prefix: Spanned<String>,
    /// Why.
    pub reason: String,
}

/// A path parameter that is said once.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// Its name in path templates.
    pub parameter: Spanned<String>,
    /// The client's method that takes it.
    pub accessor: String,
    /// The type that the method gives.
    pub handle: String,
    /// What the type is for.
    pub description: Option<String>,
    /// Why.
    pub reason: String,
}

/// The object that every answer is wrapped in.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// The member that holds the value.
    pub result: Spanned<String>,
    /// The member that holds the page.
    pub info: String,
    /// Why.
    pub reason: String,
}

/// What the document's own extensions mean.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extensions {
    /// Holds the date after which something is gone.
    pub sunset: Option<Spanned<String>>,
    /// Holds what replaces something.
    pub replacement: Option<Spanned<String>>,
    /// Holds the permissions of which a caller needs one.
    pub permissions: Option<Spanned<String>>,
    /// Holds a text for each value of an enum.
    pub value_texts: Option<Spanned<String>>,
    /// Why.
    pub reason: String,
}

/// Resource paths and method names by operation id.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Methods {
    /// Why.
    pub reason: String,
    /// `settings.allow_policies.list` by operation id.
    pub names: BTreeMap<Spanned<String>, Spanned<String>>,
}

/// Descriptions of handles by their path.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handles {
    /// Why.
    pub reason: String,
    /// The first line of a handle's documentation by `settings.allow_policies`.
    pub descriptions: BTreeMap<Spanned<String>, String>,
}

/// Lists that come in pages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pager {
    /// How the next page is asked for.
    pub kind: PagerKind,
    /// The query parameter that is moved.
    pub parameter: String,
    /// Why.
    pub reason: String,
    /// Operation ids.
    pub operations: Vec<Spanned<String>>,
}

/// How the next page is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PagerKind {
    /// By a number.
    Page,
    /// By a mark from the answer before.
    Cursor,
}

/// Whether calls may be repeated.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retry {
    /// Whether.
    pub safety: RetrySafety,
    /// Why.
    pub reason: String,
    /// Operation ids.
    pub operations: Vec<Spanned<String>>,
}

/// Whether a call may be repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RetrySafety {
    /// Twice is the same as once.
    Idempotent,
    /// Twice may do it twice.
    Unsafe,
}

/// Members that `Debug` hides.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sensitive {
    /// Why.
    pub reason: String,
    /// Pointers to properties.
    pub fields: Vec<Spanned<String>>,
}

/// Names by pointer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// Why.
    pub reason: String,
    /// Names of types by the pointer of their schema.
    #[serde(default)]
    pub types: BTreeMap<Spanned<String>, String>,
    /// The same of the type that requests take, where it is another one.
    #[serde(default)]
    pub requests: BTreeMap<Spanned<String>, String>,
    /// Names of fields, variants and setters by the pointer of their property, value, form or parameter.
    #[serde(default)]
    pub members: BTreeMap<Spanned<String>, String>,
}

/// Inline schemas that are one type.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shared {
    /// The type.
    pub name: String,
    /// Why.
    pub reason: String,
    /// Pointers to the schemas.
    pub schemas: Vec<Spanned<String>>,
}

/// Numbers that are identifiers.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ids {
    /// Why.
    pub reason: String,
    /// Pointers to properties.
    pub fields: Vec<Spanned<String>>,
}

/// An enum with values that only answers hold.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SplitEnum {
    /// The pointer of the enum.
    pub schema: Spanned<String>,
    /// The values that are never sent.
    pub response_only: Vec<Spanned<String>>,
    /// The type in requests.
    pub request_type: String,
    /// The type in answers.
    pub response_type: String,
    /// Why.
    pub reason: String,
}

/// A further successful answer that is handled elsewhere.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IgnoredResponse {
    /// The operation id.
    pub operation: Spanned<String>,
    /// The status.
    pub status: String,
    /// Why.
    pub reason: String,
}

impl Settings {
    /// Reads the file's text; an empty text gives empty settings.
    pub fn parse(text: &str, diagnostics: &mut Diagnostics) -> Self {
        read::read(text, diagnostics)
    }
}
