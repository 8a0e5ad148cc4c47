//! `codegen.toml`: what the document cannot say about the code. Every entry has a reason and a place.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};

/// The settings; everything is empty when there is no file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
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
    #[serde(default)]
    pub methods: Vec<Methods>,
    /// Lists that come in pages.
    #[serde(default)]
    pub pagers: Vec<Pager>,
    /// Whether calls may be repeated.
    #[serde(default)]
    pub retry: Vec<Retry>,
    /// Members that `Debug` hides.
    #[serde(default)]
    pub sensitive: Vec<Sensitive>,
    /// Names of types.
    #[serde(default)]
    pub names: Vec<Names>,
    /// Inline schemas that are one type.
    #[serde(default)]
    pub shared: Vec<Shared>,
    /// Numbers that are identifiers.
    #[serde(default)]
    pub ids: Vec<Ids>,
    /// Enums with values that only answers hold.
    #[serde(default)]
    pub split_enums: Vec<SplitEnum>,
    /// Bodies in which null clears.
    #[serde(default)]
    pub patch: Vec<Patch>,
    /// Further successful answers that are handled elsewhere.
    #[serde(default)]
    pub ignored_responses: Vec<IgnoredResponse>,
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

/// Names of types by the pointer of their schema.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// Why.
    pub reason: String,
    /// Type name by pointer.
    pub types: BTreeMap<Spanned<String>, String>,
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

/// Bodies in which null clears.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Patch {
    /// Why.
    pub reason: String,
    /// Pointers to the schemas.
    pub schemas: Vec<Spanned<String>>,
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
        match toml::from_str(text) {
            Ok(settings) => settings,
            Err(error) => {
                let range = error.span().unwrap_or(0..0);
                diagnostics.add(
                    Diagnostic::new(Code::BAD_SETTINGS, Place::settings(&range), error.message().to_owned())
                        .hint("compare the entry with the others of its kind; each needs a `reason`"),
                );
                Self::default()
            }
        }
    }

    /// Reasons that are empty say nothing.
    pub fn check_reasons(&self, diagnostics: &mut Diagnostics) {
        let mut check = |reason: &str, range: Range<usize>| {
            if reason.trim().is_empty() {
                diagnostics.add(
                    Diagnostic::new(Code::BAD_SETTINGS, Place::settings(&range), "the `reason` is empty")
                        .hint("say why the document is not enough here"),
                );
            }
        };
        let first = |list: &[Spanned<String>]| list.first().map_or(0..0, Spanned::span);
        for entry in &self.pagers {
            check(&entry.reason, first(&entry.operations));
        }
        for entry in &self.retry {
            check(&entry.reason, first(&entry.operations));
        }
        for (reason, list) in self
            .sensitive
            .iter()
            .map(|entry| (&entry.reason, &entry.fields))
            .chain(self.shared.iter().map(|entry| (&entry.reason, &entry.schemas)))
            .chain(self.ids.iter().map(|entry| (&entry.reason, &entry.fields)))
            .chain(self.patch.iter().map(|entry| (&entry.reason, &entry.schemas)))
        {
            check(reason, first(list));
        }
        for entry in &self.methods {
            check(&entry.reason, entry.names.keys().next().map_or(0..0, Spanned::span));
        }
        for entry in &self.names {
            check(&entry.reason, entry.types.keys().next().map_or(0..0, Spanned::span));
        }
        for entry in &self.split_enums {
            check(&entry.reason, entry.schema.span());
        }
        for entry in &self.ignored_responses {
            check(&entry.reason, entry.operation.span());
        }
        if let Some(entry) = &self.components {
            check(&entry.reason, entry.prefix.span());
        }
        if let Some(entry) = &self.scope {
            check(&entry.reason, entry.parameter.span());
        }
        if let Some(entry) = &self.envelope {
            check(&entry.reason, entry.result.span());
        }
        if let Some(entry) = &self.api_version {
            check(&entry.reason, 0..0);
        }
        if let Some(entry) = &self.extensions {
            check(&entry.reason, 0..0);
        }
    }
}
