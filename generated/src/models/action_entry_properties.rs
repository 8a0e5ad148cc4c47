// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use crate::runtime::generated as rt;

/// `ActionEntryProperties` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct ActionEntryProperties {
    /// The member `folder`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder: Option<String>,
    /// The member `requested_by`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_by: Option<String>,
    /// The member `requested_disposition`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_disposition: Option<String>,
    /// The member `service`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// The member `submission_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submission_id: Option<String>,
    /// The member `submission_type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submission_type: Option<String>,
}
