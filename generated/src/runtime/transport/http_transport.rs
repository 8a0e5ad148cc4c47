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
use http::Uri;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
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
            let Lease { client, mut watch, way } = lease;
            content_coding::ask(&mut head.headers);
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
            if head::is_too_large(response.headers()) {
                watch.end();
                return Err(TransportError::new(TransportErrorKind::TooLarge, head::LIMIT));
            }
            let mut answer = http::Response::new(());
            *answer.status_mut() = response.status();
            *answer.headers_mut() = std::mem::take(response.headers_mut());
            let body = Body::from_stream(Pieces { response: Some(response), watch, way });
            Ok(content_coding::decode(answer.map(|()| body)))
        })
    }
}

/// What one request needs.
struct Lease {
    client: reqwest::Client,
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
        let way = Way { uri: uri.clone(), proxies: pool.proxies };
        Ok((url, Lease { client: pool.client, watch, way }))
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
    /// None after the end or after a fault.
    response: Option<reqwest::Response>,
    watch: Watch,
    way: Way,
}

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        let Some(response) = &mut this.response else { return Poll::Ready(None) };
        // The future of a piece holds nothing but the response, so each poll may begin a new one. One that is kept would
        // be an allocation for each piece.
        let Poll::Ready(piece) = pin!(response.chunk()).poll(context) else {
            this.watch.waits();
            return Poll::Pending;
        };
        this.watch.received();
        if !matches!(piece, Ok(Some(_))) {
            this.watch.end();
            this.response = None;
        }
        Poll::Ready(piece.map_err(|error| this.way.broken(error)).transpose())
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
        method: http::Method::GET,
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
