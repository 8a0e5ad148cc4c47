//! Which of the seventy operations are sent again after a fault, by what they do and not by what the settings say.

use crate::document::Operation;
use crate::required;
use client_tests::repeating_builder;
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::transport::TransportErrorKind as Fault;

/// The only POSTs that change nothing when they are done twice.
const HARMLESS_POSTS: [&str; 2] = ["email_security_cancel_bulk_job", "email_security_post_preview"];

/// How often each operation is sent when this answer comes again and again.
async fn sent(reply: &MockReply) -> Vec<(&'static str, usize)> {
    let mut counts = Vec::new();
    for call in required::CALLS {
        let mock = (0..9).fold(MockTransport::new(), |mock, _| mock.reply(reply.clone()));
        let client = repeating_builder(&mock).build().expect("good");
        assert!((call.send)(&client).await.is_err(), "{}", call.operation_id);
        counts.push((call.operation_id, mock.requests().len()));
    }
    counts
}

fn is_harmless(operation_id: &str) -> bool {
    match Operation::find(operation_id).method.as_str() {
        "GET" | "PUT" | "PATCH" | "DELETE" => true,
        "POST" => HARMLESS_POSTS.contains(&operation_id),
        other => panic!("{other} of {operation_id}"),
    }
}

#[tokio::test(start_paused = true)]
async fn what_may_have_been_done_is_repeated_only_where_twice_is_as_once() {
    for (what, reply) in [
        ("503", MockReply::status(503)),
        ("no answer in time", MockReply::fault(Fault::Timeout)),
        ("a broken connection", MockReply::fault(Fault::Io)),
        ("half an answer", MockReply::status(200).body("{").body_fault(Fault::Io)),
    ] {
        let counts = sent(&reply).await;
        assert_eq!(counts.len(), 70);
        for (operation_id, count) in counts {
            assert_eq!(count, if is_harmless(operation_id) { 3 } else { 1 }, "{operation_id} after {what}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_surely_not_done_is_repeated_by_every_operation() {
    for (what, reply) in [
        ("429", MockReply::status(429)),
        ("no connection", MockReply::fault(Fault::Connect)),
        ("a refused stream", MockReply::fault(Fault::Unprocessed)),
    ] {
        for (operation_id, count) in sent(&reply).await {
            assert_eq!(count, 3, "{operation_id} after {what}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn no_operation_is_repeated_where_that_would_change_nothing() {
    for status in [400, 401, 403, 404, 409, 501] {
        for (operation_id, count) in sent(&MockReply::status(status)).await {
            assert_eq!(count, 1, "{operation_id} after {status}");
        }
    }
    for fault in [Fault::ConnectRejected, Fault::TooLarge, Fault::Refused] {
        for (operation_id, count) in sent(&MockReply::fault(fault)).await {
            assert_eq!(count, 1, "{operation_id} after {fault:?}");
        }
    }
}
