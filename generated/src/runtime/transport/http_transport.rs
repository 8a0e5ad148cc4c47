//! The crate's own transport. `reqwest` is named only beside this file.

use super::fault::Way;
use super::head;
use super::pool::Pools;
use super::request_url::RequestUrls;
use super::settings::HttpTransportBuilder;
use super::watch::Watch;
use super::{Body, BoxFuture, CallOptions, Transport, TransportError, TransportErrorKind};
use crate::runtime::base_url::BaseUrl;
use crate::runtime::content_coding;
use crate::runtime::error::{Error, Result};
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::{Method, Uri};
use http_body::Body as _;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::time::Instant;
use url::Url;

/// HTTP over TCP and TLS, with a pool of connections.
///
/// A client makes one for itself; this type is for wrapping it in a transport of one's own. It follows no redirect,
/// sends no `Referer`, keeps no cookies, and sends a request once. A server on this machine is reached directly, whatever
/// the environment says about proxies.
///
/// A request over HTTP/2 that runs into its time limit makes later ones use another connection: the one it had may be
/// dead. The headers of a response may have 256 KiB, and be 100.
#[derive(Clone, Debug)]
pub struct HttpTransport {
    pools: Arc<Pools>,
    urls: Arc<RequestUrls>,
}

impl HttpTransport {
    /// Five seconds to connect; proxies as the environment and the system say; the root certificates of the system.
    pub fn builder() -> HttpTransportBuilder {
        HttpTransportBuilder::new()
    }

    pub(super) fn new(settings: HttpTransportBuilder) -> Result<Self> {
        Ok(Self { pools: Arc::new(Pools::new(settings)?), urls: Arc::default() })
    }

    /// Reads the system's root certificates.
    pub(super) fn read_system(&self) {
        self.pools.read_system();
    }

    /// Looks whether requests to this address can be made.
    pub(super) fn check(&self, base_url: &BaseUrl) -> Result<()> {
        let Ok(url) = Url::parse(base_url.as_str()) else { return Ok(()) };
        self.pools.lease(&url).map(drop).map_err(Error::config)
    }
}

impl Transport for HttpTransport {
    fn send(
        &self,
        request: http::Request<Body>,
        options: &CallOptions,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let (mut head, body) = request.into_parts();
        let leased = self.lease(&head.uri, options);
        Box::pin(async move {
            // What is wrong with settings and variables is said in full.
            let (url, lease) = leased.map_err(|fault| {
                TransportError::new(TransportErrorKind::Refused, fault.clone()).with_reason(Some(fault))
            })?;
            let Lease { client, tells_end, mut watch, way } = lease;
            content_coding::ask(&mut head.headers);
            let is_head = head.method == Method::HEAD;
            let mut request = reqwest::Request::new(head.method, url);
            *request.headers_mut() = head.headers;
            *request.body_mut() = Some(collect(body).await?.into());
            let mut response = match client.execute(request).await {
                Ok(response) => response,
                Err(error) => {
                    watch.end();
                    // Boxed, since it is seldom and a request that waits need not have room for it.
                    return Err(Box::pin(way.no_response(error)).await);
                }
            };
            watch.saw(response.version());
            let end = End::of(&response, is_head, tells_end);
            if head::is_too_large(response.headers()) {
                watch.end();
                return Err(TransportError::new(TransportErrorKind::TooLarge, head::LIMIT));
            }
            let mut answer = http::Response::new(());
            *answer.status_mut() = response.status();
            *answer.headers_mut() = std::mem::take(response.headers_mut());
            let body = Body::from_stream(Pieces { body: Some(response.into()), end, watch, way });
            Ok(content_coding::decode(answer.map(|()| body)))
        })
    }
}

/// What one request needs.
struct Lease {
    client: reqwest::Client,
    tells_end: bool,
    watch: Watch,
    way: Way,
}

impl HttpTransport {
    /// # Errors
    /// Why this URL cannot be reached.
    fn lease(&self, uri: &Uri, options: &CallOptions) -> Result<(Url, Lease), String> {
        let url = self.urls.of(uri).map_err(|error| error.to_string())?;
        let pool = self.pools.lease(&url)?;
        let watch = Watch::new(pool.origin, options);
        let way = Way {
            uri: uri.clone(),
            proxies: pool.proxies,
            pools: Arc::clone(&self.pools),
            until: Instant::now().checked_add(options.timeout()),
        };
        Ok((url, Lease { client: pool.client, tells_end: pool.tells_end, watch, way }))
    }
}

/// `host:port`, also where the port is the scheme's own.
pub(super) fn peer(uri: &Uri) -> Option<String> {
    let port = uri.port_u16().unwrap_or(if uri.scheme_str() == Some("http") { 80 } else { 443 });
    uri.host().map(|host| format!("{host}:{port}"))
}

/// All of a request's body: nearly always it is one piece already.
async fn collect(mut body: Body) -> Result<Bytes, TransportError> {
    let Some(first) = body.chunk().await? else { return Ok(Bytes::new()) };
    let Some(second) = body.chunk().await? else { return Ok(first) };
    let mut all = BytesMut::from(first);
    all.extend_from_slice(&second);
    while let Some(piece) = body.chunk().await? {
        all.extend_from_slice(&piece);
    }
    Ok(all.freeze())
}

/// The rest of an answer as a stream.
struct Pieces {
    /// `None` after the end and after a fault.
    body: Option<reqwest::Body>,
    end: End,
    watch: Watch,
    way: Way,
}

/// Whether a body has come to its end. Over HTTP/2 the HTTP client takes a stream that the server resets without an error
/// for one that ends.
struct End {
    is_http2: bool,
    /// How many bytes are still to come, where the head says so.
    left: Option<u64>,
    /// Whether the body itself knows.
    is_told: bool,
}

impl End {
    fn of(response: &reqwest::Response, is_head: bool, is_told: bool) -> Self {
        let has_body = !is_head && response.status() != http::StatusCode::NOT_MODIFIED;
        let left = response.content_length().filter(|_| has_body);
        Self { is_http2: response.version() == http::Version::HTTP_2, left, is_told }
    }

    fn received(&mut self, bytes: usize) {
        let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
        self.left = self.left.map(|left| left.saturating_sub(bytes));
    }

    fn is_early(&self, body: &reqwest::Body) -> bool {
        let is_short = self.left.is_some_and(|left| left > 0);
        self.is_http2 && (is_short || (self.is_told && !body.is_end_stream()))
    }
}

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            let Some(body) = &mut this.body else { return Poll::Ready(None) };
            let Poll::Ready(frame) = Pin::new(&mut *body).poll_frame(context) else {
                this.watch.waits();
                return Poll::Pending;
            };
            this.watch.received();
            let fault = match frame {
                Some(Ok(frame)) => {
                    // What is no data is a trailer.
                    let Ok(piece) = frame.into_data() else { continue };
                    this.end.received(piece.len());
                    return Poll::Ready(Some(Ok(piece)));
                }
                Some(Err(error)) => Some(this.way.broken(error)),
                None if this.end.is_early(body) => Some(this.way.cut_off()),
                None => None,
            };
            // Nothing comes after the end or after a fault.
            this.body = None;
            this.watch.end();
            return Poll::Ready(fault.map(Err));
        }
    }
}

#[cfg(test)]
#[cfg(all(feature = "rustls", feature = "native-tls"))]
mod tests {
    use super::*;
    use crate::runtime::operation::OperationInfo;
    use std::io::Write;
    use std::net::TcpListener;
    use std::time::Duration;

    static OPERATION: OperationInfo = OperationInfo {
        operation_id: "op",
        method: Method::GET,
        path: "/",
        idempotent: true,
        accepted: false,
        pager: None,
    };

    #[tokio::test]
    async fn where_both_kinds_of_tls_are_there_rustls_is_used() {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let url = format!("https://{}", listener.local_addr().expect("an address"));
        std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().expect("a connection");
            stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").expect("written");
        });
        let transport = HttpTransport::builder().no_proxy().build().expect("a transport");
        let request = http::Request::get(url).body(Body::empty()).expect("a request");
        let sent = transport.send(request, &CallOptions::new(&OPERATION, Duration::from_secs(5))).await;
        let error = sent.expect_err("the other side does not speak TLS").into_error().to_string();
        assert!(error.contains("TLS: received corrupt message"), "{error}");
    }
}
