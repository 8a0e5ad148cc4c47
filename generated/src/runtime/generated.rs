//! The one module that generated code imports, as `rt`. It only re-exports.
//!
//! It is public (and hidden from the documentation) so that what a document does not use is not dead code:
//! the compiler sees that it can be reached from outside.
#![allow(unused_imports, reason = "a document uses those macros whose shapes its operations have")]

#[cfg(feature = "blocking")]
pub use crate::runtime::blocking::wait;
pub use crate::runtime::builder::{Missing, Required, Set};
pub use crate::runtime::client::Client;
pub use crate::runtime::date::Date;
pub use crate::runtime::document_info::DocumentInfo;
pub use crate::runtime::error::{Error, Result};
#[cfg(feature = "test-util")]
pub use crate::runtime::fake_api::{Example, ExampleAnswer};
pub use crate::runtime::full_response::Response;
pub use crate::runtime::items::{Items, LossyItems};
pub use crate::runtime::open_enum::{EnumValue, UnrecognizedValue};
pub use crate::runtime::operation::{OperationInfo, Scope};
pub use crate::runtime::optional::{
    AnyJson, AsOptionalSlice, AsOptionalText, IntoOptional, ListInto, ListOf,
};
pub use crate::runtime::page::Page;
pub use crate::runtime::pager::Pager;
pub use crate::runtime::pages::Pages;
pub use crate::runtime::parameter::{ListStyle, ObjectStyle, ParameterValue};
pub use crate::runtime::patch::{IntoPatch, Patch};
pub use crate::runtime::plain_value::write_value;
pub use crate::runtime::read::{Float, Id, Integer, Plain, ReadAs, read};
pub use crate::runtime::redacted::Redacted;
pub use crate::runtime::request::Request;
pub use crate::runtime::response::Answer;
pub use crate::runtime::timestamp::Timestamp;
pub use crate::runtime::transport::BoxFuture;
pub use crate::runtime::union::{Tagged, from_value, read_tagged, write_tagged};
pub use bytes::Bytes;
pub use http::Method;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use serde_json::Value;

pub(crate) use crate::runtime::open_enum::{enum_from, open_enum};
pub(crate) use crate::runtime::operation_macros::{
    bytes_operation, call_options, operation, optional_operation, page_operation, request_options,
    sequence_operation, text_operation, unit_operation, value_operation,
};
