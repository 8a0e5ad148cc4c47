//! The object that every answer is wrapped in.

use super::error_details::{ApiErrorItem, items_of};
use super::page_info::PageInfo;
use crate::runtime::direct::EnvelopeMembers;
use serde::Deserialize;
use serde::de::Error;
use serde_json::value::RawValue;

/// An answer with its parts still as text.
pub(crate) struct Opened<'a> {
    /// What the answer says of itself, which it always does.
    pub(crate) success: bool,
    pub(crate) result: Option<&'a RawValue>,
    /// Where the result stands in the body.
    pub(crate) result_pointer: &'static str,
    pub(crate) page_info: PageInfo,
    messages: Option<&'a RawValue>,
    errors: Option<&'a RawValue>,
}

impl Opened<'_> {
    /// What is said beside the result; the faults of a success are not lost, but stand here. Only who asks for it has it
    /// read.
    pub(crate) fn messages(&self) -> Vec<ApiErrorItem> {
        messages([self.messages, self.errors])
    }
}

/// What the members beside the result say, in the order of [`ENVELOPE`].
pub(crate) fn messages(members: [Option<&RawValue>; 2]) -> Vec<ApiErrorItem> {
    members.into_iter().flatten().flat_map(items_of).collect()
}

/// The members of the object that are looked at.
#[derive(Deserialize)]
struct Envelope<'a> {
    #[serde(borrow)]
    success: Option<&'a RawValue>,
    #[serde(borrow)]
    result: Option<&'a RawValue>,
    #[serde(borrow)]
    result_info: Option<&'a RawValue>,
    #[serde(borrow)]
    messages: Option<&'a RawValue>,
    #[serde(borrow)]
    errors: Option<&'a RawValue>,
}

/// How a usual success is known.
pub(crate) const ENVELOPE: Option<EnvelopeMembers> = Some(EnvelopeMembers {
    success: "success",
    result: "result",
    page_info: "result_info",
    messages: ["messages", "errors"],
});

/// What can be read of `result_info`.
pub(crate) fn page_info(info: &RawValue) -> PageInfo {
    PageInfo::read(info)
}

/// # Errors
/// When the body is not an envelope: an object whose one member `success` is `true` or `false`. Anything else was not
/// written by this API.
pub(crate) fn open(body: &[u8]) -> Result<Opened<'_>, serde_json::Error> {
    // An array would be read as the fields in their order.
    if body.trim_ascii_start().first() != Some(&b'{') {
        return Err(serde_json::Error::custom("not an object"));
    }
    let Envelope { success, result, result_info, messages, errors } = serde_json::from_slice(body)?;
    let success = match success.map(RawValue::get) {
        Some("true") => true,
        Some("false") => false,
        _ => return Err(serde_json::Error::custom("an object in which `success` is neither true nor false")),
    };
    Ok(Opened {
        success,
        result,
        result_pointer: "result",
        page_info: result_info.map(page_info).unwrap_or_default(),
        messages,
        errors,
    })
}
