//! The crate's own transport. The only file that knows `reqwest`.

use super::request_url::RequestUrls;
use super::{Body, BoxFuture, CallOptions, Transport, TransportError, TransportErrorKind};
use crate::runtime::error::{Error, Result};
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::Uri;
use std::pin::Pin;
use std::sync::Arc;
#[cfg(feature = "blocking")]
use std::sync::OnceLock;
use std::task::{Context, Poll, ready};
use std::time::Duration;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// HTTP over TCP and TLS, with a pool of connections.
///
/// A client makes one for itself; this type is for wrapping it in a transport of one's own. It follows no redirect,
/// sends no `Referer` and keeps no cookies.
#[derive(Clone, Debug)]
pub struct HttpTransport {
    client: reqwest::Client,
    urls: Arc<RequestUrls>,
    /// The pool of the thread that makes blocking calls, begun by the first of them. A connection is driven by the runtime
    /// that opened it: one that an async program opened would stall here while that program does something else.
    #[cfg(feature = "blocking")]
    blocking: Arc<OnceLock<reqwest::Client>>,
    #[cfg(feature = "blocking")]
    settings: HttpTransportBuilder,
}

/// How an [`HttpTransport`] connects.
#[derive(Clone, Debug)]
#[must_use = "call `build` to make the transport"]
pub struct HttpTransportBuilder {
    connect_timeout: Duration,
    proxy: Proxy,
}

#[derive(Clone, Copy, Debug)]
enum Proxy {
    FromEnvironment,
    None,
}

impl HttpTransport {
    /// Five seconds to connect; proxies as the environment and the system say.
    pub fn builder() -> HttpTransportBuilder {
        HttpTransportBuilder { connect_timeout: CONNECT_TIMEOUT, proxy: Proxy::FromEnvironment }
    }
}

impl HttpTransportBuilder {
    /// How long making a connection may take, TLS included.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// Connects directly, whatever `HTTPS_PROXY` and the system's settings say.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = Proxy::None;
        self
    }

    /// Makes the transport.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) when TLS cannot be set up.
    pub fn build(self) -> Result<HttpTransport> {
        let client = self.client().map_err(|error| {
            Error::config("the HTTP client cannot be set up").with_source(error.without_url())
        })?;
        Ok(HttpTransport {
            client,
            urls: Arc::default(),
            #[cfg(feature = "blocking")]
            blocking: Arc::default(),
            #[cfg(feature = "blocking")]
            settings: self,
        })
    }

    /// A client with a pool of its own. What another crate of the program may have switched on for `reqwest` is said here,
    /// so that it makes no difference.
    fn client(&self) -> reqwest::Result<reqwest::Client> {
        let mut builder = reqwest::Client::builder()
            .connect_timeout(self.connect_timeout)
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .no_brotli()
            .no_deflate()
            .no_zstd();
        if cfg!(not(feature = "gzip")) {
            builder = builder.no_gzip();
        }
        if cfg!(not(feature = "http2")) {
            builder = builder.http1_only();
        }
        #[cfg(feature = "rustls")]
        {
            builder = builder.tls_backend_rustls();
        }
        #[cfg(not(feature = "rustls"))]
        {
            builder = builder.tls_backend_native();
        }
        if let Proxy::None = self.proxy {
            builder = builder.no_proxy();
        }
        builder.build()
    }
}

impl HttpTransport {
    /// The client whose connections belong to the runtime that asks.
    fn client_here(&self) -> &reqwest::Client {
        #[cfg(feature = "blocking")]
        if crate::runtime::blocking::is_this_thread() {
            // The same settings have made a client before; should it fail now, a pool is shared.
            return self
                .blocking
                .get_or_init(|| self.settings.client().unwrap_or_else(|_| self.client.clone()));
        }
        &self.client
    }
}

impl Transport for HttpTransport {
    fn send(
        &self,
        request: http::Request<Body>,
        _options: &CallOptions,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let client = self.client_here().clone();
        let url = self.urls.of(request.uri());
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = collect(body).await?;
            let peer = peer(&head.uri);
            let mut request = reqwest::Request::new(
                head.method,
                url.map_err(|fault| TransportError::new(TransportErrorKind::Refused, fault))?,
            );
            *request.headers_mut() = head.headers;
            *request.body_mut() = Some(body.into());
            let mut response =
                client.execute(request).await.map_err(|error| transport_error(error).with_peer(peer))?;
            let mut answer = http::Response::new(());
            *answer.status_mut() = response.status();
            *answer.headers_mut() = std::mem::take(response.headers_mut());
            Ok(answer.map(|()| Body::from_stream(Pieces::Idle(Some(response)))))
        })
    }
}

/// `host:port`, also where the port is the scheme's own.
fn peer(uri: &Uri) -> Option<String> {
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

/// The rest of an answer as a stream. The response is lent to the future that waits for its next piece.
enum Pieces {
    Idle(Option<reqwest::Response>),
    Waiting(BoxFuture<'static, (reqwest::Result<Option<Bytes>>, reqwest::Response)>),
}

impl Stream for Pieces {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let waiting = match &mut *self {
            Self::Waiting(waiting) => waiting,
            Self::Idle(response) => {
                let Some(mut response) = response.take() else { return Poll::Ready(None) };
                *self = Self::Waiting(Box::pin(async move { (response.chunk().await, response) }));
                return self.poll_next(context);
            }
        };
        let (piece, response) = ready!(waiting.as_mut().poll(context));
        // Nothing comes after the end or after a fault.
        *self = Self::Idle(matches!(piece, Ok(Some(_))).then_some(response));
        Poll::Ready(piece.map_err(transport_error).transpose())
    }
}

fn transport_error(error: reqwest::Error) -> TransportError {
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else {
        TransportErrorKind::Io
    };
    // The URL holds addresses of senders and recipients.
    TransportError::new(kind, error.without_url())
}

#[cfg(test)]
#[cfg(all(feature = "rustls", feature = "native-tls"))]
mod tests {
    use super::*;
    use crate::runtime::operation::OperationInfo;
    use std::io::Write;
    use std::net::TcpListener;

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
        let sent = transport.send(request, &CallOptions::new(&OPERATION, CONNECT_TIMEOUT)).await;
        let error = sent.expect_err("the other side does not speak TLS").into_error().to_string();
        assert!(error.contains("TLS: received corrupt message"), "{error}");
    }
}
