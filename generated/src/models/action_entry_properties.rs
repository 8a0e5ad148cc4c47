// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// Details of an entry of the action log.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct ActionEntryProperties {
    /// Folder the action concerns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder: Option<String>,
    /// Who asked for the action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_by: Option<String>,
    /// Disposition that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_disposition: Option<String>,
    /// Service named by the entry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// Id of the submission the action belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submission_id: Option<String>,
    /// Type of that submission.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submission_type: Option<String>,
}
