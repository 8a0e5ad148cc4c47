// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{Disposition, MailboxDestination};
use crate::runtime::generated as rt;

/// What a job does to its messages; `type` tells the two forms apart.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub enum BulkJobActionParams {
    /// `type` is `MOVE`.
    Move(MoveJobParams),
    /// `type` is `RELEASE`.
    Release(ReleaseJobParams),
    /// A form that is newer than this crate, as it came.
    Unrecognized(rt::Value),
}

impl<'de> rt::Deserialize<'de> for BulkJobActionParams {
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
impl rt::Serialize for BulkJobActionParams {
    fn serialize<S: rt::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Move(form) => rt::write_tagged(serializer, "type", "MOVE", form),
            Self::Release(form) => rt::write_tagged(serializer, "type", "RELEASE", form),
            Self::Unrecognized(value) => rt::write_value(value, serializer),
        }
    }
}

impl From<MoveJobParams> for BulkJobActionParams {
    fn from(form: MoveJobParams) -> Self {
        Self::Move(form)
    }
}

impl From<ReleaseJobParams> for BulkJobActionParams {
    fn from(form: ReleaseJobParams) -> Self {
        Self::Release(form)
    }
}

/// Parameters of a job that moves messages.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct MoveJobParams {
    /// Mailbox folder that messages are moved to.
    pub destination: MailboxDestination,
    /// Has no effect. Deprecated, with end of life on 2026-12-01 and nothing to replace it.
    #[deprecated(note = "end of life 2026-12-01, nothing replaces it")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_disposition: Option<Disposition>,
}

/// Parameters of a job that releases messages; there are none but the type.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, rt::Deserialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Serialize))]
pub struct ReleaseJobParams {}
