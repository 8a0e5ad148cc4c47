//! The client: what every request of it shares.

use super::attempt::Limits;
use super::base_url::BaseUrl;
use super::client_builder::ClientBuilder;
use super::error::Result;
use super::transport::Transport;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::fmt;
use std::sync::Arc;

/// Holds credentials, connections and settings. Cloning is cheap, and clones share the connections.
///
/// A call needs a running tokio runtime with its timer.
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<ClientInner>,
}

pub(crate) struct ClientInner {
    pub(crate) base_url: BaseUrl,
    pub(crate) headers: HeaderMap,
    pub(crate) auth_headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) limits: Limits,
    pub(crate) transport: Arc<dyn Transport>,
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
}

// By hand: of the headers only the names, as values may be secrets; the credentials' own values say `Sensitive`.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ClientInner { base_url, headers, auth_headers, query, limits, transport: _ } = &*self.inner;
        f.debug_struct("Client")
            .field("base_url", &base_url.as_str())
            .field("headers", &headers.keys().collect::<Vec<_>>())
            .field("auth_headers", auth_headers)
            .field("query", &query.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("limits", limits)
            .finish_non_exhaustive()
    }
}
