//! The whole API.

use serde_json::Value;

use super::docs::Docs;
use super::ident::{FnName, TypeName};
use super::model::{Model, ModelId, ModelKind};
use super::operation::{Group, Operation};
use super::security::SecurityScheme;

/// Everything that is generated.
#[derive(Clone, Debug)]
pub struct Api {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// What it was read from.
    pub provenance: Provenance,
    /// Where the API is, if the document says so.
    pub server_url: Option<String>,
    /// How callers prove who they are.
    pub security: Vec<SecurityScheme>,
    /// The types, in the order of their names.
    pub models: Vec<Model>,
    /// The date that the server is told which form of the API is meant.
    pub api_version: Option<String>,
    /// The handles and operations of the client itself.
    pub root: Group,
    /// The handle of the parameter that is said once, with the handles and operations below it.
    pub scope: Option<(ScopeHandle, Group)>,
}

/// The document that an API was read from, known by the SHA-256 of its canonical form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provenance {
    /// Of the document.
    pub sha256: String,
    /// Of its overlays, in the order in which they are applied.
    pub overlays: Vec<String>,
}

/// The handle of a path parameter that is said once, such as `client.account(id)`.
#[derive(Clone, Debug)]
pub struct ScopeHandle {
    /// The path parameter.
    pub wire_name: String,
    /// The method of the client.
    pub accessor: FnName,
    /// The handle's type.
    pub handle: TypeName,
    /// What it is for; empty where nobody says it.
    pub docs: Docs,
    /// The document's example of its value.
    pub example: Option<Value>,
}

impl Api {
    /// The model of an id. Ids are made by lowering and passes, which keep them in step with the list.
    pub fn model(&self, id: ModelId) -> Option<&Model> {
        self.models.get(id.0)
    }

    /// Whether a type is an open set of texts.
    pub fn is_string_enum(&self, id: ModelId) -> bool {
        self.model(id).is_some_and(|model| matches!(model.kind, ModelKind::StringEnum(_)))
    }

    /// Every operation, tree by tree.
    pub fn operations(&self) -> Vec<&Operation> {
        let mut operations = Vec::new();
        self.root.collect_operations(&mut operations);
        if let Some((_, group)) = &self.scope {
            group.collect_operations(&mut operations);
        }
        operations
    }
}
