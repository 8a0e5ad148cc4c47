//! Pictures and sources of messages as bytes, with the document's own examples.

use crate::document::Operation;
use cloudflare_email_security::ErrorKind;
use cloudflare_email_security::types::{
    MessagePreview, MessageRaw, ReclassifyDisposition, ReclassifyMessage,
};
use serde_json::Value;

/// The example of an answer's result, as the document has it.
fn example(operation_id: &str) -> &'static Value {
    let answer = &Operation::find(operation_id).value["responses"]["200"]["content"]["application/json"];
    &answer["example"]["result"]
}

fn preview(screenshot: &str) -> MessagePreview {
    serde_json::from_value(serde_json::json!({ "screenshot": screenshot })).expect("a preview")
}

#[test]
fn the_screenshot_of_each_preview_is_a_png() {
    for operation in ["email_security_get_message_preview", "email_security_post_preview"] {
        let preview: MessagePreview = serde_json::from_value(example(operation).clone()).expect("a preview");
        let picture = preview.decode_screenshot().expect("base64");
        assert!(
            picture.starts_with(b"\x89PNG\r\n\x1a\n") && picture.ends_with(b"IEND\xaeB`\x82"),
            "{operation}"
        );
    }
}

#[test]
fn line_breaks_and_missing_padding_do_no_harm() {
    for text in ["aGVsbG8=", "aGVsbG8", "aGVs\r\nbG8=\r\n", " aGVs bG8\n", "a\nG\nV\ns\nb\nG\n8\n="] {
        assert_eq!(preview(text).decode_screenshot().expect(text), "hello", "{text:?}");
    }
    assert_eq!(preview("").decode_screenshot().expect("nothing"), "");
}

#[test]
fn what_is_not_base64_is_an_error_that_does_not_show_it() {
    for text in ["canary!", "canary4711=canary", "canar\u{e9}", "canaryy==", "canaryB", "c", "canar==="] {
        let error = preview(text).decode_screenshot().expect_err(text);
        assert_eq!((error.kind(), error.decode_path()), (ErrorKind::Decode, Some("screenshot")), "{text}");
        let source = std::error::Error::source(&error).expect("a cause");
        let shown = format!("{error} {error:?} {source} {source:?}");
        assert!(!shown.contains("canar"), "{shown}");
        assert!(shown.starts_with("cannot read `screenshot` as base64 "), "{shown}");
    }
}

#[test]
fn the_source_of_a_message_comes_as_text_and_goes_as_base64() {
    let raw: MessageRaw =
        serde_json::from_value(example("email_security_get_message_raw").clone()).expect("a source");
    let text = raw.raw.clone();
    let source = raw.into_bytes();
    assert_eq!(source, text);
    let body = ReclassifyMessage::builder().eml(&source).expected_disposition(ReclassifyDisposition::None);
    let body = serde_json::to_value(body.build()).expect("JSON");
    let sent = &Operation::find("email_security_post_reclassify").value["requestBody"];
    assert_eq!(body["eml_content"], sent["content"]["application/json"]["example"]["eml_content"]);
}
