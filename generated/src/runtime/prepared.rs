//! A request as it goes out, the same for every attempt.

use super::transport::Body;
use bytes::Bytes;
use http::{HeaderMap, Method, Uri};
use std::sync::Arc;

/// A request that can be sent as often as needed.
pub(crate) struct Prepared {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    /// Most requests of a client have the same ones.
    pub(crate) headers: Arc<HeaderMap>,
    pub(crate) body: Bytes,
}

impl Prepared {
    /// One copy for one attempt. Only the head is copied, the bytes are shared.
    pub(crate) fn to_http(&self) -> http::Request<Body> {
        let mut request = http::Request::new(Body::from(self.body.clone()));
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = HeaderMap::clone(&self.headers);
        request
    }
}
