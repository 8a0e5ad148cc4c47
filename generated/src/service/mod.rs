//! All that is special about this API: its address, its credentials, its envelope and the form of its errors.

mod credentials;
mod envelope;
mod error_details;
mod page_info;

pub(crate) use credentials::AUTH_HEADERS;
pub use credentials::Credentials;
pub(crate) use envelope::{ENVELOPE, Opened, messages, open, page_info};
pub use error_details::ApiErrorItem;
#[cfg(feature = "tracing")]
pub(crate) use error_details::request_id;
pub(crate) use error_details::{ErrorDetails, retry_after};
pub use page_info::PageInfo;

use crate::runtime::client_builder::ClientBuilder;
use crate::runtime::environment::Environment;

/// How an error names the other side.
pub(crate) const PRODUCT: &str = "Cloudflare API";

pub(crate) const DEFAULT_BASE_URL: Option<&str> = Some("https://api.cloudflare.com/client/v4");

pub(crate) const ENVIRONMENT: Environment =
    Environment { base_url: Some("CLOUDFLARE_BASE_URL"), custom_headers: Some("CLOUDFLARE_CUSTOM_HEADERS") };

const API_VERSION: &str = "api-version";

/// The date of the document that this crate was made from. Today's date would let a running program change the
/// contract overnight.
pub(crate) const DEFAULT_HEADERS: &[(&str, &str)] = &[(API_VERSION, crate::operations::API_VERSION)];

/// A list without items, as this API answers it.
#[cfg(feature = "test-util")]
pub(crate) const EMPTY_PAGE: &str = r#"{"success":true,"errors":[],"messages":[],"result":[]}"#;

/// What an answer says beside its result has the form of its errors.
pub(crate) type Message = ApiErrorItem;

/// Every answer of JSON is wrapped: one that is not comes from somewhere else.
pub(crate) const ENVELOPED: bool = true;

/// # What is special about this API
/// Unless [`base_url`](Self::base_url) or the environment says otherwise, calls go to
/// `https://api.cloudflare.com/client/v4`. Another address replaces it whole, its path too: it ends in `/client/v4` only
/// where the other server has its operations below that path.
///
/// The variables that [`from_env`](Self::from_env) reads are listed at [`Credentials`].
impl ClientBuilder {
    /// Asks the server to behave as on this date (`YYYY-MM-DD`), or, with `None`, says nothing about it. By default it
    /// is the date of the document that this version of the crate was made from.
    pub fn api_version(self, date: Option<&str>) -> Self {
        match date {
            Some(date) => self.default_header(API_VERSION, date),
            None => self.without_default_header(API_VERSION),
        }
    }

    /// Authenticates with an API token.
    pub fn api_token(self, token: impl Into<crate::Secret>) -> Self {
        self.credentials(Credentials::ApiToken(token.into()))
    }

    /// Authenticates with the global API key of a user.
    pub fn api_key(self, email: impl Into<String>, key: impl Into<crate::Secret>) -> Self {
        self.credentials(Credentials::ApiKey { email: email.into(), key: key.into() })
    }

    /// Authenticates with a user service key.
    pub fn user_service_key(self, key: impl Into<crate::Secret>) -> Self {
        self.credentials(Credentials::UserServiceKey(key.into()))
    }
}

#[cfg(all(test, not(any(feature = "rustls", feature = "native-tls"))))]
mod tests {
    use crate::{Client, ErrorKind};

    #[test]
    fn without_an_http_client_a_transport_has_to_be_given() {
        let error = Client::builder().api_token("t").build().expect_err("no transport");
        assert_eq!(error.kind(), ErrorKind::Config);
        for feature in ["rustls", "native-tls"] {
            assert!(error.to_string().contains(&format!("`{feature}`")), "{error}");
        }
    }
}
