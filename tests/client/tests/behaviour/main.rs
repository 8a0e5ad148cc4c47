//! What the client promises, one file per behaviour. One program, because linking each file alone takes longer than
//! running them all.

mod answers;
mod base_url;
mod builders;
mod canary;
mod credentials;
mod envelope;
mod error_matrix;
mod headers;
mod limits;
mod mock_transport;
mod official_faults;
mod open_enums;
mod operations;
mod pagination;
mod patch;
mod paths;
mod query;
mod query_styles;
mod redirects;
mod retries;
mod secrets;
mod secrets_everywhere;
mod send_sync;
mod timestamps;
mod tolerance;
mod transport_faults;
