// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::builder_markers;
use crate::runtime::generated as rt;

/// `ReclassifyDisposition` of the API: known texts, and room for new ones.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ReclassifyDisposition {
    /// `NONE`.
    None,
    /// `BULK`.
    Bulk,
    /// `MALICIOUS`.
    Malicious,
    /// `SPAM`.
    Spam,
    /// `SPOOF`.
    Spoof,
    /// `SUSPICIOUS`.
    Suspicious,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    ReclassifyDisposition { None = "NONE", Bulk = "BULK", Malicious = "MALICIOUS", Spam =
    "SPAM", Spoof = "SPOOF", Suspicious = "SUSPICIOUS" }
);

/// `ReclassifyMessage` of the API.
#[non_exhaustive]
#[derive(Clone, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct ReclassifyMessage {
    /// The member `expected_disposition`.
    pub expected_disposition: ReclassifyDisposition,
    /// The member `eml_content`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eml_content: Option<String>,
    /// The member `escalated_submission_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub escalated_submission_id: Option<String>,
}

impl std::fmt::Debug for ReclassifyMessage {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("ReclassifyMessage")
            .field("expected_disposition", &self.expected_disposition)
            .field("eml_content", &rt::Redacted)
            .field("escalated_submission_id", &self.escalated_submission_id)
            .finish()
    }
}

impl ReclassifyMessage {
    /// A builder; required are `expected_disposition`.
    pub fn builder() -> ReclassifyMessageBuilder {
        ReclassifyMessageBuilder {
            expected_disposition: rt::Missing::new(),
            optional: ReclassifyMessageOptional::default(),
        }
    }
}

/// Builder of [`ReclassifyMessage`].
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct ReclassifyMessageBuilder<
    ExpectedDispositionState = rt::Missing<builder_markers::ExpectedDisposition>,
> {
    expected_disposition: ExpectedDispositionState,
    optional: ReclassifyMessageOptional,
}

impl<ExpectedDispositionState> std::fmt::Debug
for ReclassifyMessageBuilder<ExpectedDispositionState> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("ReclassifyMessageBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct ReclassifyMessageOptional {
    eml_content: Option<String>,
    escalated_submission_id: Option<String>,
}

impl<ExpectedDispositionState> ReclassifyMessageBuilder<ExpectedDispositionState> {
    /// Sets the member `expected_disposition`, which is required.
    pub fn expected_disposition(
        self,
        expected_disposition: impl Into<ReclassifyDisposition>,
    ) -> ReclassifyMessageBuilder<rt::Set<ReclassifyDisposition>> {
        ReclassifyMessageBuilder {
            expected_disposition: rt::Set(expected_disposition.into()),
            optional: self.optional,
        }
    }

    /// Sets the member `eml_content`.
    pub fn eml_content(mut self, eml_content: impl Into<String>) -> Self {
        self.optional.eml_content = Some(eml_content.into());
        self
    }

    /// Sets the member `escalated_submission_id`.
    pub fn escalated_submission_id(
        mut self,
        escalated_submission_id: impl Into<String>,
    ) -> Self {
        self.optional.escalated_submission_id = Some(escalated_submission_id.into());
        self
    }

    /// The finished [`ReclassifyMessage`]; compiles once every required member is set.
    pub fn build(self) -> ReclassifyMessage
    where
        ExpectedDispositionState: rt::Required<ReclassifyDisposition>,
    {
        ReclassifyMessage {
            expected_disposition: self.expected_disposition.into_value(),
            eml_content: self.optional.eml_content,
            escalated_submission_id: self.optional.escalated_submission_id,
        }
    }
}
