//! The fake of a crate that is made from a document alone knows every operation, with or without an example.
//! Copied into such a crate by `.ci/run`.

use http::Method;
use new_crate_fake_api::test_util::{FakeApi, MockReply};
use new_crate_fake_api::{Client, Credentials, ErrorKind};

fn client(api: &FakeApi) -> Client {
    let builder = Client::builder().credentials(Credentials::none()).base_url("https://api.example");
    builder.transport(api.clone()).build().expect("good")
}

#[test]
fn every_operation_is_listed() {
    let ids: Vec<&str> = FakeApi::operation_ids().collect();
    let all = [
        "bytes",
        "bytes_without_example",
        "created",
        "json",
        "json_without_example",
        "text",
        "text_or_nothing",
    ];
    assert_eq!(ids, all);
    assert_eq!(FakeApi::example("json"), "[1]");
    for none in ["created", "json_without_example", "bytes_without_example", "text_or_nothing"] {
        assert_eq!(FakeApi::example(none), "", "{none}");
    }
}

#[tokio::test]
async fn what_has_no_body_and_what_is_no_json_is_answered_as_the_document_says() {
    let client = client(&FakeApi::new());
    let created = client.created().send_full().await.expect("201");
    assert_eq!((created.status.as_u16(), created.body.len()), (201, 0));
    let text = client.text().send_full().await.expect("text");
    assert_eq!(
        (text.result.as_str(), &text.headers["content-type"]),
        ("meow", &"text/plain".parse().expect("a header"))
    );
    assert_eq!(client.bytes().send().await.expect("bytes"), "PNG");
    assert_eq!(client.text_or_nothing().send().await.expect("204"), None);
    assert_eq!(client.json().send().await.expect("a list"), [1]);
}

#[tokio::test]
async fn a_call_without_an_example_is_refused_with_what_to_do_and_gets_the_answer_of_the_test() {
    let api = FakeApi::new().on("json_without_example", MockReply::json(200, "[7]"));
    let client = client(&api);
    assert_eq!(client.json_without_example().send().await.expect("asked for"), [7]);
    for (error, left) in [
        (client.json_without_example().send().await.expect_err("used up"), " left"),
        (client.bytes_without_example().send().await.expect_err("none"), ""),
    ] {
        assert_eq!(error.kind(), ErrorKind::Request);
        let line = error.to_string();
        assert!(
            line.contains(&format!(
                "the test has no answer{left} for it; give it one with `on` or `on_always`"
            )),
            "{line}"
        );
        assert!(line.contains("_without_example`"), "{line}");
    }
    api.set_always("bytes_without_example", MockReply::status(200).body("x"));
    assert_eq!(client.bytes_without_example().await.expect("always"), "x");
    let raw = client.request::<()>(Method::GET, &["x"]).await.expect_err("a raw call");
    assert!(raw.to_string().contains("no answer for `raw`"), "{raw}");
    assert_eq!(api.calls().len(), 5);
}
