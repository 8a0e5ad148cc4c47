// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{
    Attachment, Disposition, Finding, Link, MessageHeader, ThreatCategory, Validation,
};

use crate::runtime::generated as rt;

/// `MessageDetections` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct MessageDetections {
    /// The member `action`.
    pub action: String,
    /// The member `attachments`.
    pub attachments: Vec<Attachment>,
    /// The member `headers`.
    pub headers: Vec<MessageHeader>,
    /// The member `links`.
    pub links: Vec<Link>,
    /// The member `sender_info`.
    pub sender_info: SenderInfo,
    /// The member `threat_categories`.
    pub threat_categories: Vec<ThreatCategory>,
    /// The member `validation`.
    pub validation: Validation,
    /// The member `final_disposition`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub final_disposition: Option<Disposition>,
    /// The member `findings`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub findings: Option<Vec<Finding>>,
}

/// `SenderInfo` of the API.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct SenderInfo {
    /// The member `as_name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_name: Option<String>,
    /// The member `as_number`.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Integer>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub as_number: Option<i64>,
    /// The member `geo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geo: Option<String>,
    /// The member `ip`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// The member `pld`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pld: Option<String>,
}
