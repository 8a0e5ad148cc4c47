//! The shapes of answers that a document can ask for, beside values and pages.

use client_tests::{client, empty_page, envelope};
use cloudflare_email_security::__generated as rt;
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::{Error, ErrorKind};

static OPERATION: rt::OperationInfo = rt::OperationInfo {
    operation_id: "op",
    method: rt::Method::GET,
    path: "/things",
    idempotent: true,
    accepted: false,
    pager: None,
};

async fn answer(reply: MockReply) -> Result<rt::Answer, Error> {
    rt::Scope::root(&client(&MockTransport::new().reply(reply))).request(&OPERATION).call().await
}

/// Answers of the API that say nothing of a result.
fn empty() -> Vec<MockReply> {
    vec![MockReply::json(202, r#"{"success":true}"#), MockReply::json(200, envelope("null"))]
}

/// Answers that have no body by their status.
fn without_body() -> Vec<MockReply> {
    vec![MockReply::status(204), MockReply::status(205)]
}

#[tokio::test]
async fn an_optional_value_is_none_where_there_is_no_result() {
    for reply in empty().into_iter().chain(without_body()) {
        assert_eq!(answer(reply).await.expect("a success").optional::<u8>().expect("nothing"), None);
    }
    let value = answer(MockReply::json(200, envelope("7"))).await.expect("a success");
    assert_eq!(value.optional::<u8>().expect("a value"), Some(7));
    let odd = answer(MockReply::json(200, envelope("\"x\""))).await.expect("a success");
    assert_eq!(odd.optional::<u8>().expect_err("no number").kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn a_unit_needs_only_the_success() {
    for reply in empty().into_iter().chain(without_body()).chain([MockReply::json(200, envelope("[1]"))]) {
        answer(reply).await.expect("a success").unit().expect("a success");
    }
    let failed = answer(MockReply::json(200, r#"{"success":false}"#)).await.expect("a 2xx");
    assert_eq!(failed.unit().expect_err("a failure").kind(), ErrorKind::Api);
    let html = answer(MockReply::status(200).body("<html>")).await.expect("a 2xx");
    assert_eq!(html.unit().expect_err("not the API").kind(), ErrorKind::UnexpectedResponse);
}

#[tokio::test]
async fn a_sequence_without_a_result_is_empty() {
    for reply in empty() {
        assert!(answer(reply).await.expect("a success").sequence::<u8>().expect("nothing").is_empty());
    }
    for reply in without_body() {
        let error = answer(reply).await.expect("a success").sequence::<u8>().expect_err("no list");
        assert_eq!(error.kind(), ErrorKind::Decode);
    }
    assert!(answer(empty_page()).await.expect("a success").sequence::<u8>().expect("a list").is_empty());
    let list = answer(MockReply::json(200, envelope("[1,2]"))).await.expect("a success");
    assert_eq!(list.sequence::<u8>().expect("a list"), [1, 2]);
}

#[tokio::test]
async fn text_and_bytes_are_the_body_itself() {
    let body = || MockReply::status(200).body("é\n");
    assert_eq!(answer(body()).await.expect("a success").text().expect("UTF-8"), "é\n");
    assert_eq!(&answer(body()).await.expect("a success").bytes().expect("bytes")[..], "é\n".as_bytes());
    let odd = answer(MockReply::status(200).body(&b"\xff"[..])).await.expect("a success");
    assert_eq!(odd.text().expect_err("not UTF-8").kind(), ErrorKind::Decode);
}
