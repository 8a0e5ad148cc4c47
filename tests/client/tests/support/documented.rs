//! The examples of bodies and answers, as the document gives them.

use serde_json::Value;

use crate::document::resolve;

/// The example of a body or of an answer.
pub(crate) fn example(holder: &'static Value) -> Option<&'static Value> {
    let media = resolve(holder).pointer("/content/application~1json")?;
    let named = || {
        let named = media.get("examples")?.as_object()?.values().next()?;
        resolve(named).get("value")
    };
    media.get("example").or_else(named)
}
