//! The crate's own transport. The only file that knows `reqwest`.

use super::{Body, BoxFuture, CallOptions, Transport, TransportError, TransportErrorKind};
use crate::runtime::error::{Error, Result};
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::Uri;
use std::pin::Pin;
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
        let mut builder = reqwest::Client::builder()
            .connect_timeout(self.connect_timeout)
            .redirect(reqwest::redirect::Policy::none())
            .referer(false);
        if let Proxy::None = self.proxy {
            builder = builder.no_proxy();
        }
        let client = builder.build().map_err(|error| {
            Error::config("the HTTP client cannot be set up").with_source(error.without_url())
        })?;
        Ok(HttpTransport { client })
    }
}

impl Transport for HttpTransport {
    fn send(
        &self,
        request: http::Request<Body>,
        _options: &CallOptions,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        let client = self.client.clone();
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = collect(body).await?;
            let peer = peer(&head.uri);
            let request =
                reqwest::Request::try_from(http::Request::from_parts(head, body)).map_err(transport_error)?;
            let response =
                client.execute(request).await.map_err(|error| transport_error(error).with_peer(peer))?;
            let mut answer = http::Response::new(());
            *answer.status_mut() = response.status();
            *answer.headers_mut() = response.headers().clone();
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
