//! A server for HTTP/2 over TLS that writes its frames itself, so that it can also do what no well-behaved one does.

use crate::Authority;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const CONTINUATION: u8 = 9;
const END_STREAM: u8 = 1;
const ACK: u8 = 1;
const END_HEADERS: u8 = 4;
const LONGEST_FRAME: usize = 16_384;

/// Codes of RFC 9113, section 7.
pub mod reason {
    /// The connection ends as it should.
    pub const NO_ERROR: u32 = 0;
    /// Nobody knows why.
    pub const INTERNAL_ERROR: u32 = 2;
    /// The stream was not looked at.
    pub const REFUSED_STREAM: u32 = 7;
    /// The other side is a nuisance.
    pub const ENHANCE_YOUR_CALM: u32 = 11;
}

/// A request that has come whole, numbered from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Of all requests of the server.
    pub request: usize,
    /// Of all its connections.
    pub connection: usize,
    /// The stream's own number: 1, 3, 5 …
    pub stream: u32,
}

/// What the server does with a request.
#[derive(Clone, Debug)]
pub enum Reply {
    /// 200 with this body.
    Json(String),
    /// 200 with these headers and this body.
    WithHeaders(Vec<(String, String)>, String),
    /// 200 and the beginning of a body, of which nothing more comes.
    Beginning(String),
    /// 200 with these headers and this body, whose end is said or not, and then `RST_STREAM` with this reason.
    ThenReset(Vec<(String, String)>, String, bool, u32),
    /// Nothing; other requests and pings are answered.
    Nothing,
    /// Nothing is read and written any more, while the system still acknowledges what comes.
    Freeze,
    /// `RST_STREAM` with this reason.
    Reset(u32),
    /// `GOAWAY` with this reason and the last stream that is still answered. The connection ends then.
    GoAway(u32, u32),
}

type Hook = dyn Fn(Seen) -> Reply + Send + Sync;

/// The server and what it has seen.
#[derive(Clone, Debug)]
pub struct Http2 {
    address: SocketAddr,
    root: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    connections: Arc<Mutex<usize>>,
}

impl Http2 {
    /// Begins to listen; `hook` says what to do with each request.
    ///
    /// # Panics
    /// When the interface has no free port.
    pub async fn start(hook: impl Fn(Seen) -> Reply + Send + Sync + 'static) -> Self {
        let authority = Authority::new();
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let server = Self {
            address: listener.local_addr().expect("an address"),
            root: authority.pem(),
            seen: Arc::default(),
            connections: Arc::default(),
        };
        let (acceptor, hook): (_, Arc<Hook>) = (authority.acceptor(&["h2"]), Arc::new(hook));
        tokio::spawn(server.clone().listen(listener, acceptor, hook));
        server
    }

    async fn listen(self, listener: TcpListener, acceptor: TlsAcceptor, hook: Arc<Hook>) {
        while let Ok((stream, _)) = listener.accept().await {
            let number = {
                let mut count = self.connections.lock().unwrap_or_else(PoisonError::into_inner);
                *count += 1;
                *count - 1
            };
            let (acceptor, server, hook) = (acceptor.clone(), self.clone(), Arc::clone(&hook));
            tokio::spawn(async move {
                if let Ok(stream) = acceptor.accept(stream).await {
                    let _ = server.serve(stream, number, &*hook).await;
                }
            });
        }
    }

    /// Its URL, without a slash at the end.
    pub fn url(&self) -> String {
        format!("https://{}", self.address)
    }

    /// The root certificate of its own.
    pub fn root_pem(&self) -> &str {
        &self.root
    }

    /// All requests so far.
    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// How many connections there have been.
    pub fn connections(&self) -> usize {
        *self.connections.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn serve(
        &self,
        mut stream: impl AsyncRead + AsyncWrite + Unpin,
        connection: usize,
        hook: &Hook,
    ) -> std::io::Result<()> {
        let mut preface = [0; PREFACE.len()];
        stream.read_exact(&mut preface).await?;
        write_frame(&mut stream, SETTINGS, 0, 0, &[]).await?;
        loop {
            let (kind, flags, id, payload) = read_frame(&mut stream).await?;
            match kind {
                SETTINGS if flags & ACK == 0 => write_frame(&mut stream, SETTINGS, ACK, 0, &[]).await?,
                PING if flags & ACK == 0 => write_frame(&mut stream, PING, ACK, 0, &payload).await?,
                GOAWAY => return stream.shutdown().await,
                HEADERS | DATA if flags & END_STREAM != 0 => {
                    let seen = self.record(connection, id);
                    if !reply(&mut stream, id, hook(seen)).await? {
                        return Ok(());
                    }
                }
                _ => {}
            }
        }
    }

    fn record(&self, connection: usize, stream: u32) -> Seen {
        let mut all = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let seen = Seen { request: all.len(), connection, stream };
        all.push(seen);
        seen
    }
}

/// Whether the connection goes on.
async fn reply(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    id: u32,
    reply: Reply,
) -> std::io::Result<bool> {
    match reply {
        Reply::Json(body) => respond(stream, id, &[], &body, END_STREAM).await?,
        Reply::WithHeaders(headers, body) => respond(stream, id, &headers, &body, END_STREAM).await?,
        Reply::Beginning(body) => respond(stream, id, &[], &body, 0).await?,
        Reply::ThenReset(headers, body, ends, reason) => {
            respond(stream, id, &headers, &body, if ends { END_STREAM } else { 0 }).await?;
            write_frame(stream, RST_STREAM, 0, id, &reason.to_be_bytes()).await?;
        }
        Reply::Nothing => {}
        Reply::Freeze => std::future::pending().await,
        Reply::Reset(reason) => write_frame(stream, RST_STREAM, 0, id, &reason.to_be_bytes()).await?,
        Reply::GoAway(reason, last) => {
            let payload = [last.to_be_bytes(), reason.to_be_bytes()].concat();
            write_frame(stream, GOAWAY, 0, 0, &payload).await?;
            stream.shutdown().await?;
            // Until the other side has read it: what it sent on the way would reset the connection.
            let mut rest = Vec::new();
            let _ = stream.read_to_end(&mut rest).await;
            return Ok(false);
        }
    }
    Ok(true)
}

async fn respond(
    stream: &mut (impl AsyncWrite + Unpin),
    id: u32,
    headers: &[(String, String)],
    body: &str,
    end: u8,
) -> std::io::Result<()> {
    // `:status: 200` is number 8 of the table that both sides know.
    let mut block = vec![0x80 | 8];
    let json = [("content-type".to_owned(), "application/json".to_owned())];
    for (name, value) in json.iter().chain(headers) {
        block.push(0);
        write_text(&mut block, name);
        write_text(&mut block, value);
    }
    let mut pieces = block.chunks(LONGEST_FRAME).peekable();
    let mut kind = HEADERS;
    while let Some(piece) = pieces.next() {
        let flags = if pieces.peek().is_none() { END_HEADERS } else { 0 };
        write_frame(stream, kind, flags, id, piece).await?;
        kind = CONTINUATION;
    }
    write_frame(stream, DATA, end, id, body.as_bytes()).await
}

/// A text without compression, its length as HPACK writes numbers (RFC 7541, 5.1).
fn write_text(block: &mut Vec<u8>, text: &str) {
    const PREFIX: usize = 127;
    let byte = |number: usize| u8::try_from(number).expect("below 256");
    let mut length = text.len();
    if length < PREFIX {
        block.push(byte(length));
    } else {
        block.push(byte(PREFIX));
        length -= PREFIX;
        while length >= 128 {
            block.push(byte(length % 128 + 128));
            length /= 128;
        }
        block.push(byte(length));
    }
    block.extend_from_slice(text.as_bytes());
}

async fn read_frame(stream: &mut (impl AsyncRead + Unpin)) -> std::io::Result<(u8, u8, u32, Vec<u8>)> {
    let mut head = [0; 9];
    stream.read_exact(&mut head).await?;
    let [a, b, c, kind, flags, id @ ..] = head;
    let length = u32::from_be_bytes([0, a, b, c]);
    let mut payload = vec![0; usize::try_from(length).expect("24 bits")];
    stream.read_exact(&mut payload).await?;
    Ok((kind, flags, u32::from_be_bytes(id), payload))
}

async fn write_frame(
    stream: &mut (impl AsyncWrite + Unpin),
    kind: u8,
    flags: u8,
    id: u32,
    payload: &[u8],
) -> std::io::Result<()> {
    let length = u32::try_from(payload.len()).expect("a short payload").to_be_bytes();
    let mut frame = length[1..].to_vec();
    frame.extend_from_slice(&[kind, flags]);
    frame.extend_from_slice(&id.to_be_bytes());
    frame.extend_from_slice(payload);
    stream.write_all(&frame).await?;
    stream.flush().await
}
