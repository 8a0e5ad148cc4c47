//! What is convenient to have beside the calls and types of the document, written by hand.
//!
//! Most of it is a method of something that is generated:
//!
//! | method | what it does |
//! | --- | --- |
//! | [`investigate().bulk().wait(id)`](crate::operations::investigate::bulk::Bulk::wait) | waits until a bulk job has ended |
//! | [`MessageRaw::into_bytes`](crate::types::MessageRaw::into_bytes) | the source of a message as bytes |
//! | `MessagePreview::decode_screenshot` (feature `base64`) | the picture of a message as a PNG |
//! | `ReclassifyMessageBuilder::eml` (feature `base64`) | sends the source of a message along |

mod mail;
mod wait_for_job;

pub use wait_for_job::WaitForJob;
