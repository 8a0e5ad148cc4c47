//! The ways in which a document can lay out lists and objects in a query, and its other places for parameters.

use client_tests::{client, empty_page};
use cloudflare_email_security::__generated as rt;
use cloudflare_email_security::test_util::{MockTransport, RecordedRequest};
use cloudflare_email_security::types::PatternType;
use rt::{ListStyle, ObjectStyle};

static OPERATION: rt::OperationInfo = rt::OperationInfo {
    operation_id: "op",
    method: rt::Method::GET,
    path: "/things",
    idempotent: true,
    accepted: false,
    pager: None,
};

async fn sent(tune: impl FnOnce(rt::Request) -> rt::Request) -> RecordedRequest {
    let mock = MockTransport::new().reply(empty_page());
    let request = rt::Scope::root(&client(&mock)).request(&OPERATION);
    tune(request).call().await.expect("an answer").unit().expect("a success");
    mock.requests().remove(0)
}

async fn query_of(tune: impl FnOnce(rt::Request) -> rt::Request) -> String {
    sent(tune).await.uri.query().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn scalars_are_sent_as_their_text() {
    let query = query_of(|request| {
        request
            .query("a", true)
            .query("b", -5_i64)
            .query("c", 1.5_f64)
            .query("d", "")
            .query("e", PatternType::Email)
            .query("f", rt::Timestamp::from("2014-01-01 05:20:00"))
            .query("g", rt::Date::from("2014-01-01"))
            .query("h", serde_json::json!({"x": 1}))
    });
    let expected = "a=true&b=-5&c=1.5&d=&e=EMAIL&f=2014-01-01T05%3A20%3A00Z&g=2014-01-01&h=%7B%22x%22%3A1%7D";
    assert_eq!(query.await, expected);
}

#[tokio::test]
async fn a_parameter_set_again_replaces_what_was_set_before() {
    assert_eq!(query_of(|request| request.query("a", 1).query("b", 2).query("a", 3)).await, "b=2&a=3");
    let lists = query_of(|request| {
        let first = request.query_list("a", ["1", "2"], ListStyle::Repeat);
        first.query_list("a", ["3"], ListStyle::Repeat)
    });
    assert_eq!(lists.await, "a=3");
}

#[tokio::test]
async fn lists_have_four_styles_and_an_empty_list_is_not_sent() {
    for (style, expected) in [
        (ListStyle::Repeat, "a=x+y&a=1%2C2"),
        (ListStyle::Comma, "a=x+y,1%2C2"),
        (ListStyle::Space, "a=x+y%201%2C2"),
        (ListStyle::Pipe, "a=x+y%7C1%2C2"),
    ] {
        assert_eq!(query_of(|request| request.query_list("a", ["x y", "1,2"], style)).await, expected);
        assert_eq!(query_of(|request| request.query_list("a", [""; 0], style)).await, "");
    }
}

#[tokio::test]
async fn objects_have_four_styles_and_null_is_not_sent() {
    let object = serde_json::json!({"x": 1, "y": {"z": "a b"}, "l": [1, 2], "n": null});
    for (style, expected) in [
        (ObjectStyle::DeepObject, "o%5Bl%5D=1&o%5Bl%5D=2&o%5Bx%5D=1&o%5By%5D%5Bz%5D=a+b"),
        (ObjectStyle::FormExploded, "l=1&l=2&x=1&y.z=a+b"),
        (ObjectStyle::FormJoined, "o=l,%5B1%2C2%5D,x,1,y,%7B%22z%22%3A%22a+b%22%7D"),
    ] {
        assert_eq!(query_of(|request| request.query_object("o", &object, style)).await, expected);
        let twice =
            query_of(|request| request.query_object("o", &object, style).query_object("o", &object, style));
        assert_eq!(twice.await, expected);
    }
    let json = query_of(|request| request.query_object("o", &serde_json::json!({"x": 1}), ObjectStyle::Json));
    assert_eq!(json.await, "o=%7B%22x%22%3A1%7D");
}

#[tokio::test]
async fn headers_and_cookies_are_places_for_parameters_too() {
    let request = sent(|request| {
        request
            .header_param("X-Mode", true)
            .cookie_param("a", "x; y")
            .cookie_param("b", 2)
            .cookie_param("b", 3)
    })
    .await;
    assert_eq!(request.headers["x-mode"], "true");
    assert_eq!(request.headers["cookie"], "a=x%3B%20y; b=3");
}

#[tokio::test]
async fn a_body_that_cannot_be_written_is_refused_before_anything_is_sent() {
    let mock = MockTransport::new();
    let request = rt::Scope::root(&client(&mock)).request(&OPERATION);
    let unwritable = std::collections::BTreeMap::from([((1, 2), 3)]);
    let error = request.json(&unwritable).call().await.expect_err("a key that is no text");
    client_tests::assert_refused_unsent(&error, &mock);
    assert_eq!(error.operation_id(), Some("op"));
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn text_and_bytes_are_bodies_with_their_own_type() {
    let text = sent(|request| request.text_body("é".to_owned(), "text/plain; charset=utf-8")).await;
    assert_eq!(
        (&text.body[..], &text.headers["content-type"]),
        ("é".as_bytes(), &http::HeaderValue::from_static("text/plain; charset=utf-8"))
    );
    let bytes =
        sent(|request| request.bytes_body(bytes::Bytes::from_static(b"\0"), "application/octet-stream"))
            .await;
    assert_eq!(&bytes.body[..], b"\0");
}
