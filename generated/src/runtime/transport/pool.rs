//! Pools of connections: one for each way to connect, and a fresh one where a connection may be dead.

use super::certificates::Trust;
use super::proxy::Route;
use super::settings::HttpTransportBuilder;
#[cfg(not(feature = "rustls"))]
use super::tls_native::Tls;
#[cfg(feature = "rustls")]
use super::tls_rustls::Tls;
use crate::runtime::base_url::is_loopback;
use crate::runtime::error::Result;
use crate::runtime::time_limit::TimeLimit;
use hyper_util::client::proxy::matcher::Matcher;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::future::ready;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use url::Url;

/// More hosts than a client talks to.
const MOST_HOSTS: usize = 64;

/// All pools of a transport.
#[derive(Debug)]
pub(super) struct Pools {
    settings: HttpTransportBuilder,
    tls: Tls,
    slots: [Mutex<Slot>; 8],
}

#[derive(Debug, Default)]
struct Slot {
    pool: Option<Pool>,
    /// How many pools there have been.
    generation: u64,
    hosts: Vec<Host>,
}

#[derive(Clone, Debug)]
struct Pool {
    client: reqwest::Client,
    proxies: Option<Arc<Matcher>>,
    /// Whether the bodies of its responses know their end.
    tells_end: bool,
}

/// A host that requests went to: it may be reached in the way of the slot.
#[derive(Debug)]
struct Host {
    name: String,
    port: Option<u16>,
    /// It does not speak HTTP/2: a connection has one request at a time, and ends with one that has no answer.
    is_http1: bool,
}

/// The pool of one request.
pub(super) struct Lease {
    pub(super) client: reqwest::Client,
    pub(super) tells_end: bool,
    pub(super) proxies: Option<Arc<Matcher>>,
    pub(super) origin: Origin,
}

/// Where the connection of a request came from.
#[derive(Clone)]
pub(super) struct Origin {
    pools: Arc<Pools>,
    slot: usize,
    generation: u64,
    host: usize,
    is_http1: bool,
}

impl Pools {
    /// # Errors
    /// When a certificate cannot be read.
    pub(super) fn new(settings: HttpTransportBuilder) -> Result<Self> {
        let tls = Tls::new(&settings.certificates)?;
        Ok(Self { settings, tls, slots: Default::default() })
    }

    /// Reads the system's root certificates.
    pub(super) fn read_system(&self) {
        self.tls.read_system();
    }

    /// How long making a connection may take.
    pub(super) fn connect_timeout(&self) -> TimeLimit {
        self.settings.connect_timeout
    }

    /// Whether the client has a certificate.
    pub(super) fn has_identity(&self) -> bool {
        self.settings.certificates.identity.is_some()
    }

    /// The pool for a request to this URL.
    ///
    /// # Errors
    /// Why it cannot be reached.
    pub(super) fn lease(self: &Arc<Self>, url: &Url) -> Result<Lease, String> {
        let is_to_this_machine = url.host().is_some_and(|host| is_loopback(&host));
        let has_tls = url.scheme() == "https";
        let number = usize::from(is_to_this_machine) | usize::from(has_tls) << 1 | blocking() << 2;
        let mut slot = self.slot(number);
        let known = slot.host(url);
        let (host, pool) = if let (Some(host), Some(pool)) = (known, &slot.pool) {
            (host, pool.clone())
        } else {
            let route = self.settings.proxy.resolve(url)?;
            let pool = match slot.pool.take() {
                Some(pool) => pool,
                None => self.pool(&route, is_to_this_machine, has_tls)?,
            };
            (known.unwrap_or_else(|| slot.add_host(url)), slot.pool.insert(pool).clone())
        };
        let is_http1 = slot.hosts.get(host).is_some_and(|host| host.is_http1);
        let origin = Origin {
            pools: Arc::clone(self),
            slot: number,
            generation: slot.generation,
            host,
            // Without TLS nobody could have agreed on HTTP/2.
            is_http1: is_http1 || !has_tls || cfg!(not(feature = "http2")),
        };
        Ok(Lease { client: pool.client, tells_end: pool.tells_end, proxies: pool.proxies, origin })
    }

    fn slot(&self, number: usize) -> MutexGuard<'_, Slot> {
        // There are as many as numbers.
        let slot = self.slots.get(number).unwrap_or(&self.slots[0]);
        slot.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A client with a pool of its own. What another crate of the program may have switched on for `reqwest` is said here,
    /// so that it makes no difference.
    fn pool(&self, route: &Route, is_to_this_machine: bool, has_tls: bool) -> Result<Pool, String> {
        let settings = &self.settings;
        let mut builder = reqwest::Client::builder()
            .connect_timeout(settings.connect_timeout.value)
            .pool_max_idle_per_host(settings.pool_max_idle_per_host)
            .pool_idle_timeout(settings.pool_idle_timeout)
            .redirect(reqwest::redirect::Policy::none())
            // Repetitions are the client's own, where they are counted; with none it needs no copy of the request.
            .retry(reqwest::retry::never().max_retries_per_request(0))
            .referer(false)
            .no_hickory_dns()
            .no_brotli()
            .no_deflate()
            .no_gzip()
            .no_zstd();
        #[cfg(feature = "http2")]
        {
            builder = builder
                .http2_max_header_list_size(super::head::ACCEPTED_BYTES)
                .http2_keep_alive_interval(settings.http2_keep_alive_interval)
                .http2_keep_alive_timeout(settings.http2_keep_alive_timeout)
                .http2_keep_alive_while_idle(true);
        }
        #[cfg(not(feature = "http2"))]
        {
            builder = builder.http1_only();
        }
        let trust = match (has_tls, is_to_this_machine) {
            (true, _) => Trust::Needed,
            (false, true) => Trust::Unneeded,
            (false, false) => Trust::WherePossible,
        };
        builder = self.tls.configure(builder, trust)?;
        if is_to_this_machine {
            builder = builder.dns_resolver(ThisMachine);
        }
        let client = route.configure(builder).and_then(reqwest::ClientBuilder::build);
        let client = client.map_err(|error| {
            let mut cause: &dyn std::error::Error = &error;
            while let Some(deeper) = cause.source() {
                cause = deeper;
            }
            format!("the HTTP client cannot be set up: {cause}")
        })?;
        let tells_end = tells_end(&client);
        Ok(Pool { client, proxies: route.matcher().map(Arc::new), tells_end })
    }
}

/// Whether the end of a body can be asked for: a decoder that another crate of the program switched on hides it, also
/// where it decodes nothing. What the client shows of itself names all decoders it is built with.
fn tells_end(client: &reqwest::Client) -> bool {
    format!("{client:?}").contains("accepts: Accepts,")
}

/// 1 on the thread that makes blocking calls, whose connections are its own: a connection is driven by the runtime that
/// opened it, and one that an async program opened would stall here while that program does something else.
fn blocking() -> usize {
    #[cfg(feature = "blocking")]
    return usize::from(crate::runtime::blocking::is_this_thread());
    #[cfg(not(feature = "blocking"))]
    0
}

impl Slot {
    fn host(&self, url: &Url) -> Option<usize> {
        let (name, port) = (url.host_str().unwrap_or_default(), url.port());
        self.hosts.iter().position(|host| host.name == name && host.port == port)
    }

    fn add_host(&mut self, url: &Url) -> usize {
        if self.hosts.len() >= MOST_HOSTS {
            self.hosts.clear();
        }
        let name = url.host_str().unwrap_or_default().to_owned();
        self.hosts.push(Host { name, port: url.port(), is_http1: false });
        self.hosts.len() - 1
    }
}

impl Origin {
    /// Whether the connection can go on after a request of it was given up: over HTTP/2 it carries others.
    pub(super) fn may_be_shared(&self) -> bool {
        !self.is_http1
    }

    /// A response came over this version.
    pub(super) fn saw(&mut self, version: http::Version) {
        let is_http1 = version < http::Version::HTTP_2;
        if is_http1 != self.is_http1 {
            self.is_http1 = is_http1;
            if let Some(host) = self.pools.slot(self.slot).hosts.get_mut(self.host) {
                host.is_http1 = is_http1;
            }
        }
    }

    /// Makes later requests use other connections. Of many that ask for it at once, one gets it.
    pub(super) fn give_up(&self) {
        let mut slot = self.pools.slot(self.slot);
        let is_http1 = slot.hosts.get(self.host).is_some_and(|host| host.is_http1);
        if slot.generation == self.generation && !is_http1 {
            slot.generation += 1;
            slot.pool = None;
        }
    }
}

/// Names of this machine mean this machine: nobody is asked, so nobody can name another one.
struct ThisMachine;

impl Resolve for ThisMachine {
    fn resolve(&self, _name: Name) -> Resolving {
        let addresses =
            [SocketAddr::from((Ipv4Addr::LOCALHOST, 0)), SocketAddr::from((Ipv6Addr::LOCALHOST, 0))];
        let addresses: Addrs = Box::new(addresses.into_iter());
        Box::pin(ready(Ok(addresses)))
    }
}
