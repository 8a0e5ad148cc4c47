//! A server of a few lines on the loopback interface, for what only a socket can show.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// The pieces of one answer, each with the wait before it.
pub type Answer = Vec<(Duration, Vec<u8>)>;

/// Gives every connection the same answer and records the heads of the requests.
#[derive(Clone, Debug)]
pub struct Loopback {
    address: SocketAddr,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Loopback {
    /// Begins to listen.
    ///
    /// # Panics
    /// When the interface has no free port.
    pub async fn start(answer: Answer) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let server = Self { address: listener.local_addr().expect("an address"), heads: Arc::default() };
        let heads = Arc::clone(&server.heads);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, answer.clone(), Arc::clone(&heads)));
            }
        });
        server
    }

    /// A server that answers with this text at once.
    pub async fn with_text(answer: &str) -> Self {
        Self::start(vec![(Duration::ZERO, answer.as_bytes().to_vec())]).await
    }

    /// Its URL, without a slash at the end.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The heads of all requests so far.
    pub fn heads(&self) -> Vec<String> {
        self.heads.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

async fn serve(mut stream: TcpStream, answer: Answer, heads: Arc<Mutex<Vec<String>>>) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(_) => return,
        }
    }
    heads.lock().unwrap_or_else(PoisonError::into_inner).push(String::from_utf8_lossy(&head).into_owned());
    for (wait, bytes) in answer {
        tokio::time::sleep(wait).await;
        if stream.write_all(&bytes).await.is_err() {
            return;
        }
    }
    // The client is the one that ends it where the answer has a length.
    let _ = stream.shutdown().await;
}
