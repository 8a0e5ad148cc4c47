//! A request that is awaited is sent: `request.await` is `request.send().await`.

use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::types::{MailboxDestination, MoveMessage};
use cloudflare_email_security::{Page, Result};
use std::future::IntoFuture;

fn is_send<T: Send + 'static>(_: &T) {}

#[tokio::test]
async fn a_request_is_sent_when_it_is_awaited_whatever_its_answer_is() -> Result<()> {
    let policy = client_tests::envelope(client_tests::POLICY);
    let list = client_tests::envelope(&format!("[{}]", client_tests::POLICY));
    let mock = MockTransport::new()
        .reply(MockReply::json(200, &policy))
        .reply(MockReply::json(200, &list))
        .reply(MockReply::json(200, client_tests::envelope("[]")))
        .reply(MockReply::json(200, client_tests::envelope(r#"{"id":"p"}"#)));
    let account = client_tests::client(&mock).account("a");
    let policies = account.settings().allow_policies();

    assert_eq!(policies.get("p").await?.pattern.as_deref(), Some("test@example.com"));
    let page: Page<_> = policies.list().per_page(7).await?;
    assert_eq!(page.items.len(), 1);
    let body = MoveMessage::builder().destination(MailboxDestination::Inbox).build();
    assert!(account.investigate().r#move().create("m", &body).await?.is_empty());
    assert_eq!(policies.delete("p").await?.id, "p");

    let requests = mock.requests();
    assert_eq!(requests.len(), 4);
    assert_eq!(requests[1].uri.query(), Some("per_page=7"));
    assert_eq!(requests[2].body, r#"{"destination":"Inbox"}"#);
    assert_eq!(requests[3].method, "DELETE");
    Ok(())
}

#[tokio::test]
async fn what_is_set_on_a_request_holds_for_one_that_is_awaited() {
    let mock = MockTransport::new().reply(MockReply::status(404));
    let policies = client_tests::client(&mock).account("a").settings().allow_policies();
    let error = policies.get("p").header("x-request-id", "4711").await.expect_err("404");
    assert!(error.is_not_found());
    assert_eq!(mock.requests()[0].headers["x-request-id"], "4711");
}

#[tokio::test]
async fn a_raw_call_is_sent_when_it_is_awaited() -> Result<()> {
    let mock = MockTransport::new().reply(MockReply::json(200, client_tests::envelope("7")));
    let client = client_tests::client(&mock);
    assert_eq!(client.request::<u8>(http::Method::GET, &["x"]).await?, 7);
    Ok(())
}

#[test]
fn a_request_that_nobody_awaits_sends_nothing_and_its_future_can_be_spawned() {
    let mock = MockTransport::new();
    let client = client_tests::client(&mock);
    let call = client.account("a").settings().allow_policies().list().into_future();
    is_send(&call);
    is_send(&client.request::<u8>(http::Method::GET, &["x"]).into_future());
    drop(call);
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn requests_can_be_awaited_together() {
    let replies = (0..3).map(|_| MockReply::json(200, client_tests::envelope(client_tests::POLICY)));
    let mock = replies.fold(MockTransport::new(), MockTransport::reply);
    let policies = client_tests::client(&mock).account("a").settings().allow_policies();
    let calls = ["p", "q", "r"].map(|id| tokio::spawn(policies.get(id).into_future()));
    for call in calls {
        call.await.expect("no panic").expect("an answer");
    }
    assert_eq!(mock.requests().len(), 3);
}
