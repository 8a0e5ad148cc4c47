//! The client: what every request of it shares.

use super::base_url::BaseUrl;
use super::call_settings::CallSettings;
use super::client_builder::ClientBuilder;
use super::clock::Chance;
use super::error::Result;
use super::rate_limit::Throttle;
use super::retry_budget::RetryBudget;
use super::transport::Transport;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::fmt;
use std::sync::{Arc, OnceLock};

/// Holds credentials, connections and settings. Cloning is cheap, and clones share the connections.
///
/// A call needs a running tokio runtime with its timer.
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<ClientInner>,
}

#[derive(Clone)]
pub(crate) struct ClientInner {
    pub(crate) base_url: BaseUrl,
    pub(crate) headers: HeaderMap,
    pub(crate) auth_headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) settings: CallSettings,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) shared: Arc<Shared>,
}

/// What all clones and variants of a client have together.
pub(crate) struct Shared {
    pub(crate) budget: RetryBudget,
    pub(crate) throttle: Throttle,
    pub(crate) chance: Box<Chance>,
    /// The headers of a request that has none of its own, credentials included. Made by the first such request.
    pub(crate) usual_headers: OnceLock<Arc<HeaderMap>>,
}

impl Client {
    /// Begins the description of a client. The environment is not read unless
    /// [`from_env`](ClientBuilder::from_env) is called.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// A client with credentials and settings from the environment, from the variables that
    /// [`Credentials`](crate::Credentials) lists.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) when the credentials are missing or incomplete, or a variable
    /// cannot be read.
    pub fn from_env() -> Result<Self> {
        Self::builder().from_env().build()
    }

    /// A client whose calls are made differently. It shares connections, credentials and the budget for repetitions.
    #[must_use]
    pub fn with(&self, change: impl FnOnce(CallSettings) -> CallSettings) -> Self {
        let mut inner = ClientInner::clone(&self.inner);
        inner.settings = change(inner.settings);
        Self { inner: Arc::new(inner) }
    }
}

// By hand: of the headers only the names, as values may be secrets; the credentials' own values say `Sensitive`.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ClientInner { base_url, headers, auth_headers, query, settings, transport: _, shared: _ } =
            &*self.inner;
        f.debug_struct("Client")
            .field("base_url", &base_url.as_str())
            .field("headers", &headers.keys().collect::<Vec<_>>())
            .field("auth_headers", auth_headers)
            .field("query", &query.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("settings", settings)
            .finish_non_exhaustive()
    }
}
