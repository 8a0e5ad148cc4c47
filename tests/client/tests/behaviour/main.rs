//! What the client promises, one file per behaviour. One program, because linking each file alone takes longer than
//! running them all.

mod answers;
mod await_without_send;
mod base_url;
mod blocking;
mod builders;
mod byte_order_mark;
#[path = "../support/call.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod call;
mod canary;
mod cancellation;
mod certificates;
mod content_codings;
mod cost;
mod credentials;
mod crowds;
mod cut_streams;
mod damaged_text;
mod dead_connections;
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
mod named_limits;
mod not_an_envelope;
mod numbers;
mod official_faults;
mod open_enums;
mod operations;
mod options;
mod other_formats;
mod pagination;
mod patch;
mod patch_setters;
mod paths;
mod pools;
mod provenance;
mod proxies;
mod query;
mod query_styles;
mod rate_limit;
mod readers_agree;
mod redirects;
mod refusal_text;
#[rustfmt::skip]
#[path = "../generated/required/mod.rs"]
mod required;
mod refused_streams;
mod response_heads;
mod retries;
mod retry_budget;
mod retry_safety;
mod runtimes;
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
mod wire_log;
