//! Why a proxy did not open a tunnel. The HTTP client knows that it did not, but not with which status.

use super::fault::{Way, causes};
use super::http_transport::peer;
use hyper_util::client::proxy::matcher::Intercept;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout};

const TUNNEL: &str = "tunnel error: ";
/// Only for the line of an error, and for whether asking again makes sense.
const PATIENCE: Duration = Duration::from_secs(2);

pub(super) struct Refusal {
    /// Whether asking again would be refused again.
    pub(super) is_lasting: bool,
    pub(super) reason: String,
}

/// What a proxy said to `CONNECT`, where that is why there is no connection.
pub(super) async fn refusal(error: &reqwest::Error, way: &Way) -> Option<Refusal> {
    let text = causes(error).map(ToString::to_string).find(|text| text.starts_with(TUNNEL))?;
    let temporary = |reason: &str| Some(Refusal { is_lasting: false, reason: reason.to_owned() });
    let status = match text.get(TUNNEL.len()..)? {
        "proxy authorization required" => Some(407),
        "unsuccessful" => match (way.proxy(), peer(&way.uri)) {
            (Some(proxy), Some(peer)) => ask_again(&proxy, &peer, patience(way)).await,
            _ => None,
        },
        "unexpected end of file" => {
            return temporary("the proxy ended the connection without an answer to CONNECT");
        }
        "proxy response headers too long" => return temporary("the proxy's answer to CONNECT is too long"),
        // The connection to the proxy itself: its reason is behind this one.
        _ => return None,
    };
    let Some(status) = status else { return temporary("the proxy refused CONNECT") };
    // What the proxy forbids it forbids again; a wrong password that is repeated can lock an account.
    let is_lasting = (400..500).contains(&status) && !matches!(status, 408 | 429);
    let advice =
        if status == 407 { "; it wants a user name and a password, or others than it got" } else { "" };
    Some(Refusal { is_lasting, reason: format!("the proxy answered CONNECT with HTTP {status}{advice}") })
}

/// No longer than connecting may take, and half of what the attempt has left: over its end the proxy's refusal would be
/// forgotten.
fn patience(way: &Way) -> Duration {
    let left = way.until.map_or(PATIENCE, |until| until.saturating_duration_since(Instant::now()) / 2);
    PATIENCE.min(way.pools.connect_timeout().value).min(left)
}

/// Asks the proxy once more, and reads the status this time: the HTTP client throws away the one it got, and with it what
/// people have to know.
///
/// It costs a second connection to the proxy and at most the patience. Nothing of the request is sent, but the name of the
/// server and, to the same proxy, its own credentials. It is no attempt: a tunnel that the proxy opens after all is closed
/// unused.
async fn ask_again(proxy: &Intercept, peer: &str, patience: Duration) -> Option<u16> {
    if proxy.uri().scheme_str() != Some("http") || patience.is_zero() {
        return None;
    }
    let address = super::proxy::address(proxy)?;
    let mut request = format!("CONNECT {peer} HTTP/1.1\r\nHost: {peer}\r\n").into_bytes();
    if let Some(credentials) = proxy.basic_auth() {
        request.extend_from_slice(b"Proxy-Authorization: ");
        request.extend_from_slice(credentials.as_bytes());
        request.extend_from_slice(b"\r\n");
    }
    request.extend_from_slice(b"\r\n");
    let line = async {
        let mut stream = TcpStream::connect(address).await?;
        stream.write_all(&request).await?;
        let mut line = [0; "HTTP/1.1 200".len()];
        stream.read_exact(&mut line).await?;
        std::io::Result::Ok(line)
    };
    let line = timeout(patience, line).await.ok()?.ok()?;
    let (version, status) = line.split_at_checked("HTTP/1.1 ".len())?;
    let status: u16 = std::str::from_utf8(status).ok()?.parse().ok()?;
    (version.starts_with(b"HTTP/1.") && status != 200).then_some(status)
}
