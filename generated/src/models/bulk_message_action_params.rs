// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{Disposition, MailboxDestination};
use crate::runtime::generated as rt;

/// What is done to one message of a job; `type` tells the two forms apart.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub enum BulkMessageActionParams {
    /// `type` is `MOVE`.
    Move(MoveJobMessageParams),
    /// `type` is `RELEASE`.
    Release(ReleaseJobMessageParams),
    /// A form that is newer than this crate, as it came.
    Unrecognized(rt::Value),
}

impl<'de> rt::Deserialize<'de> for BulkMessageActionParams {
    fn deserialize<D: rt::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = rt::read_tagged(deserializer, "type")?;
        match tagged.tag.as_deref() {
            Some("MOVE") => rt::from_value(tagged.value).map(Self::Move),
            Some("RELEASE") => rt::from_value(tagged.value).map(Self::Release),
            _ => Ok(Self::Unrecognized(tagged.value)),
        }
    }
}

#[cfg(feature = "serialize-responses")]
impl rt::Serialize for BulkMessageActionParams {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Move(form) => rt::write_tagged(serializer, "type", "MOVE", form),
            Self::Release(form) => rt::write_tagged(serializer, "type", "RELEASE", form),
            Self::Unrecognized(value) => rt::write_value(value, serializer),
        }
    }
}

impl From<MoveJobMessageParams> for BulkMessageActionParams {
    fn from(form: MoveJobMessageParams) -> Self {
        Self::Move(form)
    }
}

impl From<ReleaseJobMessageParams> for BulkMessageActionParams {
    fn from(form: ReleaseJobMessageParams) -> Self {
        Self::Release(form)
    }
}

/// Parameters for a message that is moved.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct MoveJobMessageParams {
    /// Recipient for whom the message is moved.
    pub client_recipient: String,
    /// Mailbox folder that messages are moved to.
    pub destination: MailboxDestination,
    /// Has no effect. Deprecated, with end of life on 2026-12-01 and nothing to replace it.
    #[deprecated(note = "end of life 2026-12-01, nothing replaces it")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_disposition: Option<Disposition>,
}

/// Parameters for a message that is released.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct ReleaseJobMessageParams {
    /// Recipient for whom the message is released.
    pub client_recipient: String,
}
