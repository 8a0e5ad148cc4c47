//! The code of every fixture, compiled with the client's own runtime: `models::<fixture>` and `operations::<fixture>`.
//!
//! The tests say what that code means; what it looks like stands in each fixture's `expected.rs`.

#[allow(
    clippy::pedantic,
    reason = "it is looked at where it belongs, with the compiler version of its own crate"
)]
#[path = "../../../../generated/src/runtime/mod.rs"]
mod runtime;

#[doc(hidden)]
pub use runtime::generated as __generated;

pub use runtime::builder::{Missing, Required, Set};
pub use runtime::call_settings::CallSettings;
pub use runtime::client::Client;
pub use runtime::client_builder::ClientBuilder;
pub use runtime::date::Date;
pub use runtime::document_info::DocumentInfo;
pub use runtime::error::{BadElement, Error, ErrorKind, Result};
pub use runtime::full_response::Response;
pub use runtime::items::{Items, LossyItems};
pub use runtime::open_enum::UnrecognizedValue;
pub use runtime::page::Page;
pub use runtime::pages::Pages;
pub use runtime::patch::Patch;
pub use runtime::rate_limit::RateLimit;
pub use runtime::raw_request::RawRequest;
pub use runtime::retry_policy::RetryPolicy;
pub use runtime::secret::Secret;
pub use runtime::timestamp::Timestamp;
pub use service::{Credentials, PageInfo};

/// The seam to the wire.
pub mod transport {
    pub use crate::runtime::transport::{
        Body, BoxFuture, CallOptions, Transport, TransportError, TransportErrorKind, WireLog,
    };
}

/// The client of one fixture.
macro_rules! client {
    () => {
        /// The client that has the methods of this fixture.
        #[derive(Clone, Debug)]
        pub struct Client(pub crate::Client);

        impl std::ops::Deref for Client {
            type Target = crate::Client;

            fn deref(&self) -> &crate::Client {
                &self.0
            }
        }
    };
}
use client;

include!(concat!(env!("OUT_DIR"), "/cases.rs"));
