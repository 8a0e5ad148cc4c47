//! The description of a client, and its checks.

use super::base_url::{BaseUrl, PlainHttp};
use super::call_settings::CallSettings;
use super::client::{Client, ClientInner, Shared};
use super::clock::{self, Chance};
use super::environment::{self, Lookup};
use super::error::{Error, Result};
use super::header::{chosen_header, header_value};
use super::rate_limit::Throttle;
use super::retry_budget::RetryBudget;
use super::retry_policy::RetryPolicy;
use super::transport::Transport;
use crate::service::{Credentials, DEFAULT_BASE_URL, DEFAULT_HEADERS, ENVIRONMENT};
use http::{HeaderMap, HeaderName, HeaderValue, header};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Describes a [`Client`]. What is wrong with it is told by [`build`](ClientBuilder::build).
#[must_use = "call `build` to make the client"]
pub struct ClientBuilder {
    credentials: Option<Credentials>,
    base_url: Option<String>,
    plain_http: PlainHttp,
    app_info: Option<String>,
    /// In the order of the calls; `None` takes a header away.
    headers: Vec<(HeaderName, Option<HeaderValue>)>,
    query: Vec<(String, String)>,
    settings: CallSettings,
    budget: RetryBudget,
    chance: Box<Chance>,
    variables: Option<Lookup>,
    transport: Option<Arc<dyn Transport>>,
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub(crate) http: super::transport::HttpTransportBuilder,
    /// The first thing that was wrong.
    fault: Option<Error>,
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            credentials: None,
            base_url: None,
            plain_http: PlainHttp::default(),
            app_info: None,
            headers: Vec::new(),
            query: Vec::new(),
            settings: CallSettings::new(),
            budget: RetryBudget::new(),
            chance: Box::new(clock::chance),
            variables: None,
            transport: None,
            #[cfg(any(feature = "rustls", feature = "native-tls"))]
            http: super::transport::HttpTransport::builder(),
            fault: None,
        }
    }

    /// Who calls. Replaces credentials that were given before.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Reads what is not set here from the environment of the process: credentials, base URL and headers. The page of
    /// [`Credentials`] lists the variables.
    pub fn from_env(self) -> Self {
        self.from_variables(environment::process_variable)
    }

    /// As [`from_env`](Self::from_env), with variables from anywhere else.
    pub fn from_variables(mut self, lookup: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> Self {
        self.variables = Some(Box::new(lookup));
        self
    }

    /// Where the API is: `https://`, host and the path below which the operations are. It replaces the default address
    /// whole, its path too. A slash at the end makes no difference; a query, a fragment or a password is refused, and so
    /// is `http://` to another machine.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Allows `http://` to any host. Everybody on the way can then read the credentials.
    pub fn allow_insecure(mut self, allow: bool) -> Self {
        self.plain_http = if allow { PlainHttp::Anywhere } else { PlainHttp::Loopback };
        self
    }

    /// Puts the name of the calling program before the crate's in `User-Agent`: `acme-soc/1.4`.
    pub fn app_info(mut self, app_info: impl Into<String>) -> Self {
        self.app_info = Some(app_info.into());
        self
    }

    /// Sends a header with every request. It replaces one of the same name, except the credentials.
    pub fn default_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        match chosen_header(name.as_ref(), value.as_ref()) {
            Ok((name, value)) => self.headers.push((name, Some(value))),
            Err(fault) => {
                self.keep_fault(format!("default header `{}` {fault}", name.as_ref().escape_debug()));
            }
        }
        self
    }

    /// Does not send a header that would be sent by default.
    pub fn without_default_header(mut self, name: impl AsRef<str>) -> Self {
        // A name that is not allowed is not sent in any case.
        if let Ok(name) = HeaderName::from_bytes(name.as_ref().as_bytes()) {
            self.headers.push((name, None));
        }
        self
    }

    /// Sends a query parameter with every request that does not set one of this name itself.
    pub fn default_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// How long one attempt may take, from connecting to the last byte of the answer. 60 seconds by default.
    pub fn timeout(self, limit: Duration) -> Self {
        self.calls(|settings| settings.timeout(limit))
    }

    /// How long a call may take with all its attempts and the waiting between them. Unlimited by default. Where the next
    /// wait does not fit into what is left, the last fault comes at once. Of a listing it holds for each page.
    pub fn deadline(self, limit: Duration) -> Self {
        self.calls(|settings| settings.deadline(limit))
    }

    /// How long to wait for the next piece of an answer that has begun. 30 seconds by default.
    pub fn idle_read_timeout(self, limit: Duration) -> Self {
        self.calls(|settings| settings.idle_read_timeout(limit))
    }

    /// How many bytes of an answer are read, counted after decompression. 128 MiB by default.
    pub fn max_response_bytes(self, limit: usize) -> Self {
        self.calls(|settings| settings.max_response_bytes(limit))
    }

    /// When and how often calls are repeated.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.calls(|settings| settings.retry(policy))
    }

    /// Whether repetitions are paid from a budget that all clones share: 500 tokens, 5 a repetition, 10 after a time
    /// limit, given back when the repeated call succeeds. On by default, so that a server in trouble is left alone.
    pub fn retry_budget(mut self, limited: bool) -> Self {
        self.budget = if limited { RetryBudget::new() } else { RetryBudget::unlimited() };
        self
    }

    /// How long to wait for an answer that the server prepares elsewhere (202 with `Location`). 2 minutes by default;
    /// zero does not wait.
    pub fn accepted_timeout(self, limit: Duration) -> Self {
        self.calls(|settings| settings.accepted_timeout(limit))
    }

    /// Waits before a call when the last answer said that no more calls are allowed until later, and before a 429 without
    /// `Retry-After` is repeated, unless the wait is longer than the deadline or than the longest `Retry-After` leaves. Off
    /// by default; see [`CallSettings::throttle`].
    pub fn throttle(self, wait: bool) -> Self {
        self.calls(|settings| settings.throttle(wait))
    }

    /// Where the jitter of delays comes from, so that a test knows them: numbers from 0 up to 1.
    #[cfg(feature = "test-util")]
    pub fn jitter(mut self, chance: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        self.chance = Box::new(chance);
        self
    }

    fn calls(mut self, change: impl FnOnce(CallSettings) -> CallSettings) -> Self {
        self.settings = change(self.settings);
        self
    }

    /// Sends requests another way than over the crate's own HTTP client.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Checks everything and makes the client. Nothing is sent.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config): no or bad credentials, a bad base URL or header, or no transport.
    pub fn build(mut self) -> Result<Client> {
        if let Some(fault) = self.fault.take() {
            return Err(fault);
        }
        let base_url = self.resolve_base_url()?;
        let transport = self.resolve_transport(&base_url)?;
        let inner = ClientInner {
            base_url,
            auth_headers: self.resolve_credentials()?.headers()?,
            headers: self.resolve_headers()?,
            transport,
            settings: self.settings,
            query: self.query,
            shared: Arc::new(Shared {
                budget: self.budget,
                throttle: Throttle::default(),
                chance: self.chance,
            }),
        };
        Ok(Client { inner: Arc::new(inner) })
    }

    fn variable(&self, name: Option<&'static str>) -> Option<(&'static str, String)> {
        let (lookup, name) = (self.variables.as_deref()?, name?);
        Some((name, environment::trimmed(lookup, name)?))
    }

    fn resolve_base_url(&self) -> Result<BaseUrl> {
        let given = self.base_url.clone().map(|url| ("base_url", url));
        let (origin, url) = given
            .or_else(|| self.variable(ENVIRONMENT.base_url))
            .or_else(|| DEFAULT_BASE_URL.map(|url| ("the default base URL", url.to_owned())))
            .ok_or_else(|| Error::config("no base URL: set `base_url`"))?;
        BaseUrl::parse(&url, self.plain_http).map_err(|fault| Error::config(format!("{origin}: {fault}")))
    }

    fn resolve_credentials(&mut self) -> Result<Credentials> {
        if let Some(credentials) = self.credentials.take() {
            return Ok(credentials);
        }
        let found = match self.variables.as_deref() {
            Some(lookup) => Credentials::from_env(lookup)?,
            None => None,
        };
        found.map_or_else(Credentials::absent, Ok)
    }

    /// The weaker first: the API's own, the environment's, the caller's.
    fn resolve_headers(&mut self) -> Result<HeaderMap> {
        let mut headers = HeaderMap::new();
        for (name, value) in DEFAULT_HEADERS {
            headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        headers.insert(header::USER_AGENT, user_agent(self.app_info.as_deref())?);
        if let Some((variable, text)) = self.variable(ENVIRONMENT.custom_headers) {
            for (name, value) in environment::parse_headers(variable, &text)? {
                headers.insert(name, value);
            }
        }
        for (name, value) in self.headers.drain(..) {
            match value {
                Some(value) => drop(headers.insert(name, value)),
                None => drop(headers.remove(name)),
            }
        }
        Ok(headers)
    }

    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    fn resolve_transport(&mut self, base_url: &BaseUrl) -> Result<Arc<dyn Transport>> {
        match self.transport.take() {
            Some(transport) => Ok(transport),
            None => Ok(Arc::new(self.http.clone().build_for(base_url)?)),
        }
    }

    #[cfg(not(any(feature = "rustls", feature = "native-tls")))]
    fn resolve_transport(&mut self, _base_url: &BaseUrl) -> Result<Arc<dyn Transport>> {
        self.transport.take().ok_or_else(|| {
            Error::config(
                "no transport: give one with `transport`, or build with the feature `rustls` or `native-tls`",
            )
        })
    }

    fn keep_fault(&mut self, message: String) {
        self.fault.get_or_insert_with(|| Error::config(message));
    }
}

fn user_agent(app_info: Option<&str>) -> Result<HeaderValue> {
    let product = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
    let platform = format!("{product} (rust; {}; {})", std::env::consts::OS, std::env::consts::ARCH);
    let text = app_info.map_or_else(|| platform.clone(), |app| format!("{app} {platform}"));
    header_value(&text).ok_or_else(|| Error::config("`app_info` is not visible ASCII"))
}

// By hand: of what may be secret only the names.
impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("headers", &self.headers.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("query", &self.query.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
