// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{
    Attachment, Disposition, Finding, Link, MessageHeader, ThreatCategory, Validation,
};

use crate::runtime::generated as rt;

/// Why a message was detected: verdict, findings, headers, links, attachments and sender.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct MessageDetections {
    /// Action that belongs to the detection, as text.
    pub action: String,
    /// Attachments of the message.
    pub attachments: Vec<Attachment>,
    /// Headers of the message.
    pub headers: Vec<MessageHeader>,
    /// Links in the message.
    pub links: Vec<Link>,
    /// Where the message came from on the network.
    pub sender_info: SenderInfo,
    /// Threat categories that the message falls into.
    pub threat_categories: Vec<ThreatCategory>,
    /// Results of the checks that authenticate the sender.
    pub validation: Validation,
    /// Verdict on a message or on a part of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub final_disposition: Option<Disposition>,
    /// What the detection found. It is always there but may be null.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub findings: Option<Vec<Finding>>,
}

/// Where the message came from on the network.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct SenderInfo {
    /// Name of the sending autonomous system (AS).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_name: Option<String>,
    /// Number (ASN) of the sending autonomous system.
    #[serde(
        default,
        deserialize_with = "rt::read::<Option<rt::Integer>, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub as_number: Option<i64>,
    /// Geographic origin of the sender, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geo: Option<String>,
    /// IP address of the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// PLD of the sender, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pld: Option<String>,
}
