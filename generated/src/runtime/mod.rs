//! The hand-written half of the client: everything that does not depend on one operation or one vendor.
//!
//! Generated code reaches it only through [`generated`]; what is special about one API stands in `crate::service`.

pub(crate) mod accepted;
pub(crate) mod attempt;
pub(crate) mod backoff;
pub(crate) mod base_url;
#[cfg(feature = "blocking")]
pub(crate) mod blocking;
pub(crate) mod body;
pub(crate) mod builder;
pub(crate) mod call;
pub(crate) mod call_settings;
pub(crate) mod client;
pub(crate) mod client_builder;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod client_connection;
pub(crate) mod clock;
pub(crate) mod date;
pub(crate) mod decode;
pub(crate) mod document_info;
pub(crate) mod environment;
pub(crate) mod error;
#[cfg(feature = "test-util")]
pub(crate) mod fake_api;
pub(crate) mod full_response;
pub mod generated;
pub(crate) mod header;
pub(crate) mod items;
#[cfg(feature = "test-util")]
pub(crate) mod mock_transport;
#[cfg(feature = "test-util")]
pub(crate) mod nearest;
pub(crate) mod open_enum;
pub(crate) mod operation;
pub(crate) mod operation_macros;
pub(crate) mod page;
pub(crate) mod pager;
pub(crate) mod pages;
pub(crate) mod parameter;
pub(crate) mod patch;
pub(crate) mod path;
pub(crate) mod query;
pub(crate) mod rate_limit;
pub(crate) mod raw_request;
pub(crate) mod read;
pub(crate) mod reason;
pub(crate) mod redacted;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod retry_after;
pub(crate) mod retry_budget;
pub(crate) mod retry_policy;
pub(crate) mod secret;
pub(crate) mod timestamp;
pub(crate) mod trace;
pub(crate) mod transport;
pub(crate) mod union;
