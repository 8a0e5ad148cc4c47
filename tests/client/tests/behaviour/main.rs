//! What the client promises, one file per behaviour. One program, because linking each file alone takes longer than
//! running them all.

mod answers;
mod base_url;
mod blocking;
mod builders;
#[path = "../support/call.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod call;
mod canary;
mod cancellation;
mod cost;
mod credentials;
#[path = "../support/document.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod document;
mod envelope;
mod error_matrix;
#[path = "../support/example.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod example;
mod fake_api;
mod headers;
mod jobs;
mod limits;
mod mail;
mod mock_transport;
mod official_faults;
mod open_enums;
mod operations;
mod options;
mod pagination;
mod patch;
mod paths;
mod provenance;
mod query;
mod query_styles;
mod rate_limit;
mod redirects;
#[rustfmt::skip]
#[path = "../generated/required/mod.rs"]
mod required;
mod retries;
mod retry_budget;
mod retry_safety;
mod secrets;
mod secrets_everywhere;
mod send_sync;
mod shape;
mod slow_search;
mod streams;
mod timestamps;
mod tolerance;
mod tracing;
mod transport_faults;
