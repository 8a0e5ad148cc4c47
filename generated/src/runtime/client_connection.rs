//! How a client connects: what its builder hands on to the crate's own transport.

use super::client_builder::ClientBuilder;
use super::time_limit::TimeLimit;
use super::transport::HttpTransportBuilder;
use super::transport::settings::CONNECT_TIMEOUT;
use std::time::Duration;

/// How the client connects. Each of these is for the crate's own transport; one that is given with
/// [`transport`](Self::transport) has its own.
impl ClientBuilder {
    /// How long making a connection may take, TLS included. 5 seconds by default.
    pub fn connect_timeout(self, limit: Duration) -> Self {
        self.connecting(|http| http.connects_within(TimeLimit::of_client(CONNECT_TIMEOUT, limit)))
    }

    /// Connects directly, whatever `HTTPS_PROXY` and the system's settings say.
    pub fn no_proxy(self) -> Self {
        self.connecting(HttpTransportBuilder::no_proxy)
    }

    /// Connects through this proxy, whatever `HTTPS_PROXY`, `NO_PROXY` and the system's settings say:
    /// `http://proxy.example:3128`, with `user:password@` before the host where the proxy asks for them.
    ///
    /// The password is a secret: no error and no `Debug` shows it. A base URL on this machine is an error of
    /// [`build`](Self::build), unless the proxy is on this machine, too, as those are that show what is sent.
    pub fn proxy(self, url: impl Into<String>) -> Self {
        self.connecting(|http| http.proxy(url))
    }

    /// Trusts these root certificates, beside those of the system: the text of a PEM file with one or more of them. Can
    /// be called again for more.
    pub fn root_certificates_pem(self, pem: impl AsRef<[u8]>) -> Self {
        self.connecting(|http| http.root_certificates_pem(pem))
    }

    /// Trusts the certificates of [`root_certificates_pem`](Self::root_certificates_pem) alone, and none of the system.
    pub fn no_system_root_certificates(self) -> Self {
        self.connecting(HttpTransportBuilder::no_system_root_certificates)
    }

    /// Shows this certificate to a server or proxy that asks for one: the text of a PEM file with the certificate, those
    /// that lead to its root, and its private key as PKCS #8 (`BEGIN PRIVATE KEY`).
    pub fn client_certificate_pem(self, pem: impl AsRef<[u8]>) -> Self {
        self.connecting(|http| http.client_certificate_pem(pem))
    }

    /// How many connections without a request are kept for each host. Unlimited by default; 0 keeps none.
    pub fn pool_max_idle_per_host(self, connections: usize) -> Self {
        self.connecting(|http| http.pool_max_idle_per_host(connections))
    }

    /// How long a connection without a request is kept. 90 seconds by default; `None` keeps it until the server ends it.
    pub fn pool_idle_timeout(self, time: impl Into<Option<Duration>>) -> Self {
        self.connecting(|http| http.pool_idle_timeout(time))
    }

    /// After how long without a byte from the server a connection over HTTP/2 is asked for a sign of life (PING). 10
    /// seconds by default; `None` never asks.
    pub fn http2_keep_alive_interval(self, interval: impl Into<Option<Duration>>) -> Self {
        self.connecting(|http| http.http2_keep_alive_interval(interval))
    }

    /// How long to wait for that sign of life before the connection is given up. 10 seconds by default.
    pub fn http2_keep_alive_timeout(self, limit: Duration) -> Self {
        self.connecting(|http| http.http2_keep_alive_timeout(limit))
    }

    fn connecting(mut self, change: impl FnOnce(HttpTransportBuilder) -> HttpTransportBuilder) -> Self {
        self.http = change(self.http);
        self
    }
}
