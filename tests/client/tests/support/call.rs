//! What the generated tables of calls are made of.

use cloudflare_email_security::transport::BoxFuture;
use cloudflare_email_security::{Client, Error, Page};
use serde::Serialize;
use serde_json::Value;

/// A call under way. It gives what was read of the answer, written as JSON again.
pub(crate) type Answering = BoxFuture<'static, Result<Value, Error>>;

/// One operation, ready to be called.
pub(crate) struct Call {
    /// Its id in the document.
    pub(crate) operation_id: &'static str,
    /// Makes the request and sends it.
    pub(crate) send: fn(&Client) -> Answering,
}

/// Writes a value that was answered.
pub(crate) fn answer<T: Serialize>(
    sending: impl Future<Output = Result<T, Error>> + Send + 'static,
) -> Answering {
    Box::pin(async move { sending.await.map(|value| json(&value)) })
}

/// Writes the items of a page that was answered.
pub(crate) fn items<T: Serialize>(
    sending: impl Future<Output = Result<Page<T>, Error>> + Send + 'static,
) -> Answering {
    Box::pin(async move { sending.await.map(|page| json(&page.items)) })
}

fn json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("an answer is JSON")
}
