//! A server for HTTP/1.1 that keeps connections, with TLS or without, and does with each request what a test says.

use crate::Authority;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// What the server does with a request: the bytes of its answer, or nothing for ever.
pub type Answered = Option<Vec<u8>>;

type Hook = dyn Fn(usize) -> Answered + Send + Sync;

/// The server and what it has seen.
#[derive(Clone, Debug)]
pub struct Http1 {
    address: SocketAddr,
    has_tls: bool,
    seen: Arc<Mutex<Vec<(usize, String)>>>,
}

impl Http1 {
    /// Begins to listen without TLS; the hook gets the number of the request, from 0.
    pub async fn start(hook: impl Fn(usize) -> Answered + Send + Sync + 'static) -> Self {
        Self::listen(None, hook).await
    }

    /// Begins to listen with the TLS of this acceptor.
    pub async fn start_tls(
        acceptor: TlsAcceptor,
        hook: impl Fn(usize) -> Answered + Send + Sync + 'static,
    ) -> Self {
        Self::listen(Some(acceptor), hook).await
    }

    /// With TLS of this authority, answers every request with this body.
    pub async fn with_json(authority: &Authority, body: String) -> Self {
        Self::start_tls(authority.acceptor(&["http/1.1"]), move |_| Some(json(&body))).await
    }

    async fn listen(
        acceptor: Option<TlsAcceptor>,
        hook: impl Fn(usize) -> Answered + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let server = Self {
            address: listener.local_addr().expect("an address"),
            has_tls: acceptor.is_some(),
            seen: Arc::default(),
        };
        let (accepting, hook): (_, Arc<Hook>) = (server.clone(), Arc::new(hook));
        tokio::spawn(async move {
            let mut number = 0;
            while let Ok((stream, _)) = listener.accept().await {
                let (server, acceptor, hook) = (accepting.clone(), acceptor.clone(), Arc::clone(&hook));
                tokio::spawn(async move {
                    match acceptor {
                        Some(acceptor) => {
                            if let Ok(stream) = acceptor.accept(stream).await {
                                let _ = server.serve(stream, number, &*hook).await;
                            }
                        }
                        None => drop(server.serve(stream, number, &*hook).await),
                    }
                });
                number += 1;
            }
        });
        server
    }

    /// Its URL, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http{}://{}", if self.has_tls { "s" } else { "" }, self.address)
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The connection and the head of each request so far.
    pub fn seen(&self) -> Vec<(usize, String)> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn serve(
        &self,
        mut stream: impl AsyncRead + AsyncWrite + Unpin,
        connection: usize,
        hook: &Hook,
    ) -> std::io::Result<()> {
        loop {
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                head.push(stream.read_u8().await?);
            }
            let head = String::from_utf8_lossy(&head).into_owned();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap_or_default())];
            stream.read_exact(&mut body).await?;
            let number = {
                let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
                seen.push((connection, head));
                seen.len() - 1
            };
            match hook(number) {
                Some(answer) => stream.write_all(&answer).await?,
                None => std::future::pending().await,
            }
            stream.flush().await?;
        }
    }
}

/// An answer with this body.
pub fn json(body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}")
        .into_bytes()
}
