//! How an [`HttpTransport`] connects.

use super::certificates::{Certificates, without_mark};
use super::http_transport::HttpTransport;
use super::proxy::{GivenProxy, ProxyChoice};
use crate::runtime::base_url::BaseUrl;
use crate::runtime::error::{Error, Result};
use crate::runtime::time_limit::TimeLimit;
use std::time::Duration;
use zeroize::Zeroizing;

/// The name of the option.
pub(crate) const CONNECT_TIMEOUT: &str = "connect_timeout";
const CONNECTS_WITHIN: Duration = Duration::from_secs(5);
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(90);
/// Both together are shorter than any time limit of a call has to be.
const KEEP_ALIVE_INTERVAL: Duration = Duration::from_secs(10);
const KEEP_ALIVE_TIMEOUT: Duration = Duration::from_secs(10);

/// How an [`HttpTransport`] connects.
#[derive(Clone, Debug)]
#[must_use = "call `build` to make the transport"]
pub struct HttpTransportBuilder {
    pub(super) connect_timeout: TimeLimit,
    pub(super) proxy: ProxyChoice,
    pub(super) certificates: Certificates,
    pub(super) pool_max_idle_per_host: usize,
    pub(super) pool_idle_timeout: Option<Duration>,
    pub(super) http2_keep_alive_interval: Option<Duration>,
    pub(super) http2_keep_alive_timeout: Duration,
    /// The first thing that was wrong.
    fault: Option<String>,
}

impl HttpTransportBuilder {
    pub(super) fn new() -> Self {
        Self {
            connect_timeout: TimeLimit::default_of(CONNECT_TIMEOUT, CONNECTS_WITHIN),
            proxy: ProxyChoice::FromEnvironment,
            certificates: Certificates::default(),
            pool_max_idle_per_host: usize::MAX,
            pool_idle_timeout: Some(POOL_IDLE_TIMEOUT),
            http2_keep_alive_interval: Some(KEEP_ALIVE_INTERVAL),
            http2_keep_alive_timeout: KEEP_ALIVE_TIMEOUT,
            fault: None,
        }
    }

    /// How long making a connection may take, TLS included. 5 seconds by default.
    pub fn connect_timeout(self, limit: Duration) -> Self {
        self.connects_within(TimeLimit::of_transport(CONNECT_TIMEOUT, limit))
    }

    /// The same, for who says also where it was set.
    pub(crate) fn connects_within(mut self, limit: TimeLimit) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// Connects directly, whatever `HTTPS_PROXY` and the system's settings say.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = ProxyChoice::None;
        self
    }

    /// Connects through this proxy, whatever `HTTPS_PROXY`, `NO_PROXY` and the system's settings say:
    /// `http://proxy.example:3128`, with `user:password@` before the host where the proxy asks for them.
    ///
    /// The password is a secret: no error and no `Debug` shows it. A server on this machine is reached through a proxy
    /// on this machine alone.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        match GivenProxy::parse(&Zeroizing::new(url.into())) {
            Ok(proxy) => self.proxy = ProxyChoice::Given(proxy),
            Err(fault) => drop(self.fault.get_or_insert_with(|| format!("proxy: {fault}"))),
        }
        self
    }

    /// Trusts these root certificates, beside those of the system: the text of a PEM file with one or more of them. Can
    /// be called again for more.
    pub fn root_certificates_pem(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.certificates.roots.push(without_mark(pem.as_ref()).to_vec());
        self
    }

    /// Trusts the certificates of [`root_certificates_pem`](Self::root_certificates_pem) alone, and none of the system.
    pub fn no_system_root_certificates(mut self) -> Self {
        self.certificates.only_given = true;
        self
    }

    /// Shows this certificate to a server or proxy that asks for one: the text of a PEM file with the certificate, those
    /// that lead to its root, and its private key as PKCS #8 (`BEGIN PRIVATE KEY`).
    pub fn client_certificate_pem(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.certificates.identity = Some(Zeroizing::new(without_mark(pem.as_ref()).to_vec()));
        self
    }

    /// How many connections without a request are kept for each host. Unlimited by default; 0 keeps none.
    pub fn pool_max_idle_per_host(mut self, connections: usize) -> Self {
        self.pool_max_idle_per_host = connections;
        self
    }

    /// How long a connection without a request is kept. 90 seconds by default; `None` keeps it until the server ends it.
    pub fn pool_idle_timeout(mut self, time: impl Into<Option<Duration>>) -> Self {
        self.pool_idle_timeout = time.into();
        self
    }

    /// After how long without a byte from the server a connection over HTTP/2 is asked for a sign of life (PING). 10
    /// seconds by default; `None` never asks.
    pub fn http2_keep_alive_interval(mut self, interval: impl Into<Option<Duration>>) -> Self {
        self.http2_keep_alive_interval = interval.into();
        self
    }

    /// How long to wait for that sign of life before the connection is given up. 10 seconds by default.
    pub fn http2_keep_alive_timeout(mut self, limit: Duration) -> Self {
        self.http2_keep_alive_timeout = limit;
        self
    }

    /// Makes the transport.
    ///
    /// A machine without root certificates is no fault here, since `http://` to this machine needs none: a request that
    /// needs them is refused.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) when a certificate or the address of the proxy cannot be read.
    pub fn build(self) -> Result<HttpTransport> {
        let transport = self.checked()?;
        // Now, and not while a request waits.
        transport.read_system();
        Ok(transport)
    }

    /// Makes the transport of a client, which has to be able to reach this address.
    ///
    /// # Errors
    /// As [`build`](Self::build), and when there are no root certificates for `https://`, or the proxy cannot be used.
    pub(crate) fn build_for(self, base_url: &BaseUrl) -> Result<HttpTransport> {
        let transport = self.checked()?;
        transport.check(base_url)?;
        Ok(transport)
    }

    fn checked(mut self) -> Result<HttpTransport> {
        match self.fault.take() {
            Some(fault) => Err(Error::config(fault)),
            None => HttpTransport::new(self),
        }
    }
}
