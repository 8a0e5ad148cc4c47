//! What the client reads is the same, whatever features of its dependencies another crate of the program switches on.

#[path = "../../client/tests/behaviour/byte_order_mark.rs"]
mod byte_order_mark;
#[path = "../../client/tests/behaviour/damaged_text.rs"]
mod damaged_text;
#[path = "../../client/tests/behaviour/envelope.rs"]
mod envelope;
#[path = "../../client/tests/behaviour/error_matrix.rs"]
mod error_matrix;
#[path = "../../client/tests/behaviour/not_an_envelope.rs"]
mod not_an_envelope;
#[path = "../../client/tests/behaviour/numbers.rs"]
mod numbers;
#[path = "../../client/tests/behaviour/open_enums.rs"]
mod open_enums;
#[path = "../../client/tests/behaviour/other_formats.rs"]
mod other_formats;
#[path = "../../client/tests/behaviour/refusal_text.rs"]
mod refusal_text;
#[path = "../../client/tests/behaviour/tolerance.rs"]
mod tolerance;

use serde_json::Value;

#[test]
fn the_features_are_on() {
    let text = r#"{"b":1.50,"a":12345678901234567890123}"#;
    assert_eq!(serde_json::from_str::<Value>(text).expect("JSON").to_string(), text);
    let mut reader = serde_json::Deserializer::from_str(text);
    reader.disable_recursion_limit();
    // Each of these is there with its feature alone.
    let builder = reqwest::Client::builder().brotli(true).zstd(true).cookie_store(true).hickory_dns(true);
    assert!(builder.build().is_ok());
}
