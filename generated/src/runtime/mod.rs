//! The hand-written half of the client: everything that does not depend on one operation or one vendor.
//!
//! Generated code reaches it only through [`generated`]; what is special about one API stands in `crate::service`.

pub(crate) mod attempt;
pub(crate) mod base_url;
pub(crate) mod body;
pub(crate) mod builder;
pub(crate) mod client;
pub(crate) mod client_builder;
pub(crate) mod date;
pub(crate) mod decode;
pub(crate) mod environment;
pub(crate) mod error;
pub mod generated;
pub(crate) mod header;
#[cfg(feature = "test-util")]
pub(crate) mod mock_transport;
pub(crate) mod open_enum;
pub(crate) mod operation;
pub(crate) mod operation_macros;
pub(crate) mod page;
pub(crate) mod parameter;
pub(crate) mod patch;
pub(crate) mod path;
pub(crate) mod query;
pub(crate) mod read;
pub(crate) mod reason;
pub(crate) mod redacted;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod retry_after;
pub(crate) mod secret;
pub(crate) mod timestamp;
pub(crate) mod transport;
pub(crate) mod union;
