//! What the generated tables of calls are made of.

use cloudflare_email_security::transport::BoxFuture;
use cloudflare_email_security::{Client, Error, Page};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::atomic::{AtomicBool, Ordering};

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
pub(crate) fn answer<T: Kept>(sending: impl Future<Output = Result<T, Error>> + Send + 'static) -> Answering {
    Box::pin(async move { sending.await.map(|value| json(&value)) })
}

/// Writes the items of a page that was answered.
pub(crate) fn items<T: Kept>(
    sending: impl Future<Output = Result<Page<T>, Error>> + Send + 'static,
) -> Answering {
    Box::pin(async move { sending.await.map(|page| json(&page.items)) })
}

/// Whether what is read is also written in every format and read again.
pub(crate) static IN_EVERY_FORMAT: AtomicBool = AtomicBool::new(false);

/// What is read of an answer.
pub(crate) trait Kept: Serialize + DeserializeOwned + PartialEq + Debug {}

impl<T: Serialize + DeserializeOwned + PartialEq + Debug> Kept for T {}

fn json<T: Kept>(value: &T) -> Value {
    let json = serde_json::to_value(value).expect("an answer is JSON");
    if IN_EVERY_FORMAT.load(Ordering::Relaxed) {
        check_formats(value, &json);
    }
    json
}

/// Every format keeps what was read, but for TOML, which has no null.
fn check_formats<T: Kept>(value: &T, json: &Value) {
    assert_eq!(&serde_json::from_value::<T>(json.clone()).expect("what was written"), value);
    let bytes = rmp_serde::to_vec_named(value).expect("MessagePack");
    assert_eq!(
        &rmp_serde::from_slice::<T>(&bytes).unwrap_or_else(|error| panic!("MessagePack {json}: {error}")),
        value
    );
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).expect("CBOR");
    assert_eq!(
        &ciborium::from_reader::<T, _>(&bytes[..]).unwrap_or_else(|error| panic!("CBOR {json}: {error}")),
        value
    );
    if !json.to_string().contains("null") {
        let text = toml::to_string(&BTreeMap::from([("kept", value)]))
            .unwrap_or_else(|error| panic!("TOML {json}: {error}"));
        let kept = toml::from_str::<BTreeMap<String, T>>(&text)
            .unwrap_or_else(|error| panic!("TOML {text}: {error}"));
        assert_eq!(&kept["kept"], value);
    }
}
