//! The servers: one listens for each protocol, and refuses connections now and then.

use crate::protocol::Protocol;
use crate::record::Record;
use crate::{http1, http2};
use client_tests::Authority;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Instant, sleep, timeout_at};
use tokio_rustls::TlsAcceptor;

/// Listens for so long, and then refuses connections for so long.
const LISTENING: Duration = Duration::from_millis(900);
const REFUSING: Duration = Duration::from_millis(60);

pub(crate) struct Server {
    address: SocketAddr,
    record: Arc<Record>,
    /// The root certificate that a client has to trust, as PEM.
    root: Option<String>,
}

impl Server {
    /// Begins to listen; the same seed has the same faults.
    pub(crate) async fn start(protocol: Protocol, seed: u64) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let record = Arc::new(Record::new(protocol, seed));
        let authority = match protocol {
            Protocol::Http1 => None,
            Protocol::Http2 => Some(Authority::new()),
        };
        let acceptor = authority.as_ref().map(|authority| authority.acceptor(&["h2"]));
        tokio::spawn(listen(listener, address, acceptor, Arc::clone(&record)));
        Self { address, record, root: authority.map(|authority| authority.pem()) }
    }

    pub(crate) fn url(&self) -> String {
        let scheme = if self.root.is_some() { "https" } else { "http" };
        format!("{scheme}://{}", self.address)
    }

    pub(crate) fn root_pem(&self) -> Option<&str> {
        self.root.as_deref()
    }

    pub(crate) fn record(&self) -> &Record {
        &self.record
    }
}

async fn listen(first: TcpListener, address: SocketAddr, acceptor: Option<TlsAcceptor>, record: Arc<Record>) {
    let mut listener = first;
    loop {
        let until = Instant::now() + LISTENING;
        while let Ok(accepted) = timeout_at(until, listener.accept()).await {
            if let Ok((stream, _)) = accepted {
                serve(stream, acceptor.clone(), Arc::clone(&record));
            }
        }
        drop(listener);
        sleep(REFUSING).await;
        listener = loop {
            match TcpListener::bind(address).await {
                Ok(listener) => break listener,
                Err(_) => sleep(Duration::from_millis(5)).await,
            }
        };
    }
}

fn serve(stream: TcpStream, acceptor: Option<TlsAcceptor>, record: Arc<Record>) {
    match acceptor {
        Some(acceptor) => drop(tokio::spawn(http2::serve(stream, acceptor, record))),
        None => drop(tokio::spawn(http1::serve(stream, record))),
    }
}
