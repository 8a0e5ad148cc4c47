// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use super::{Disposition, SubmissionDisposition, builder_markers};
use crate::runtime::generated as rt;

/// The disposition that the message should have had.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ReclassifyDisposition {
    /// `NONE`: None of the others.
    None,
    /// `BULK`: Bulk mail.
    Bulk,
    /// `MALICIOUS`: Malicious.
    Malicious,
    /// `SPAM`: Spam.
    Spam,
    /// `SPOOF`: The sender is spoofed.
    Spoof,
    /// `SUSPICIOUS`: Suspicious.
    Suspicious,
    /// A value that is newer than this crate; its text is [`as_str`](Self::as_str).
    Unrecognized(rt::UnrecognizedValue),
}

rt::open_enum!(
    ReclassifyDisposition { None = "NONE", Bulk = "BULK", Malicious = "MALICIOUS", Spam =
    "SPAM", Spoof = "SPOOF", Suspicious = "SUSPICIOUS" }
);

rt::enum_from!(ReclassifyDisposition, Disposition);

rt::enum_from!(ReclassifyDisposition, SubmissionDisposition);

/// Asks for another disposition of a message.
///
/// Made by [`builder()`](Self::builder).
#[non_exhaustive]
#[derive(Clone, PartialEq, rt::Serialize)]
#[cfg_attr(feature = "serialize-responses", derive(rt::Deserialize))]
pub struct ReclassifyMessage {
    /// The disposition that the message should have had.
    pub expected_disposition: ReclassifyDisposition,
    /// The message in EML format, in base64.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eml_content: Option<String>,
    /// Id of the escalated submission that the request belongs to.
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
            required: (rt::Missing::new(),),
            optional: ReclassifyMessageOptional::default(),
        }
    }
}

/// Builder of [`ReclassifyMessage`].
///
/// The setter of an optional member takes a value or an `Option` of it.
/// Where the member may be `null`, it takes a `Patch` too.
#[must_use = "a builder makes nothing until `build` is called"]
#[derive(Clone)]
pub struct ReclassifyMessageBuilder<
    A = rt::Missing<builder_markers::ExpectedDispositionField>,
> {
    required: (A,),
    optional: ReclassifyMessageOptional,
}

impl<A> std::fmt::Debug for ReclassifyMessageBuilder<A> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("ReclassifyMessageBuilder").finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct ReclassifyMessageOptional {
    eml_content: Option<String>,
    escalated_submission_id: Option<String>,
}

impl<A> ReclassifyMessageBuilder<A> {
    /// The disposition that the message should have had.
    pub fn expected_disposition(
        self,
        expected_disposition: impl Into<ReclassifyDisposition>,
    ) -> ReclassifyMessageBuilder<rt::Set<ReclassifyDisposition>> {
        let (_,) = self.required;
        ReclassifyMessageBuilder {
            required: (rt::Set(expected_disposition.into()),),
            optional: self.optional,
        }
    }

    /// The message in EML format, in base64.
    pub fn eml_content<By>(
        mut self,
        eml_content: impl rt::IntoOptional<String, By>,
    ) -> Self {
        self.optional.eml_content = eml_content.into_optional();
        self
    }

    /// Id of the escalated submission that the request belongs to.
    pub fn escalated_submission_id<By>(
        mut self,
        escalated_submission_id: impl rt::IntoOptional<String, By>,
    ) -> Self {
        self.optional.escalated_submission_id = escalated_submission_id.into_optional();
        self
    }

    /// The finished [`ReclassifyMessage`]; compiles once every required member is set.
    pub fn build(self) -> ReclassifyMessage
    where
        A: rt::Required<ReclassifyDisposition>,
    {
        let (a_,) = self.required;
        ReclassifyMessage {
            expected_disposition: a_.into_value(),
            eml_content: self.optional.eml_content,
            escalated_submission_id: self.optional.escalated_submission_id,
        }
    }
}
