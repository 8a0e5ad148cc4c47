//! A proxy on the loopback interface: it opens tunnels, or answers what it is asked.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

/// What the proxy does with everything.
#[derive(Clone, Debug)]
pub enum ProxyReply {
    /// Opens a tunnel to this address, whatever it was asked for.
    Tunnel(SocketAddr),
    /// Writes this text and ends the connection.
    Text(String),
}

/// The proxy and what it was asked.
#[derive(Clone, Debug)]
pub struct Proxy {
    address: SocketAddr,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    /// Begins to listen.
    ///
    /// # Panics
    /// When the interface has no free port.
    pub async fn start(reply: ProxyReply) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let proxy = Self { address: listener.local_addr().expect("an address"), heads: Arc::default() };
        let heads = Arc::clone(&proxy.heads);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, reply.clone(), Arc::clone(&heads)));
            }
        });
        proxy
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The heads of all requests so far, those for tunnels among them.
    pub fn heads(&self) -> Vec<String> {
        self.heads.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

async fn serve(mut stream: TcpStream, reply: ProxyReply, heads: Arc<Mutex<Vec<String>>>) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(_) => return,
        }
    }
    heads.lock().unwrap_or_else(PoisonError::into_inner).push(String::from_utf8_lossy(&head).into_owned());
    match reply {
        ProxyReply::Tunnel(to) => {
            let Ok(mut server) = TcpStream::connect(to).await else { return };
            if stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.is_ok() {
                let _ = copy_bidirectional(&mut stream, &mut server).await;
            }
        }
        ProxyReply::Text(text) => {
            let _ = stream.write_all(text.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
    }
}
