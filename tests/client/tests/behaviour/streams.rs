//! A listing is a `Stream`: lazy, over after its end or an error, and not bound to where it was made.

use client_tests::{client, envelope};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::{ErrorKind, Items};
use futures_util::{Stream, StreamExt, TryStreamExt};

fn page(ids: &[u8]) -> MockReply {
    let items: Vec<String> = ids.iter().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    MockReply::json(200, envelope(&format!("[{}]", items.join(","))))
}

/// Five items on three pages, and the end.
fn three_pages() -> MockTransport {
    let pages = [&[1, 2][..], &[3, 4], &[5], &[]];
    pages.into_iter().fold(MockTransport::new(), |mock, ids| mock.reply(page(ids)))
}

/// The listing of a client that is gone by the time it is used.
fn items(mock: &MockTransport) -> Items<cloudflare_email_security::types::TrustedDomain> {
    client(mock).account("a").settings().trusted_domains().list().items()
}

#[tokio::test]
async fn combinators_of_futures_work_on_items_and_pages() {
    let ids: Vec<String> = items(&three_pages())
        .map_ok(|domain| domain.id.unwrap_or_default())
        .try_collect()
        .await
        .expect("all");
    assert_eq!(ids, ["1", "2", "3", "4", "5"]);
    let pages = client(&three_pages()).account("a").settings().trusted_domains().list().pages();
    let sizes: Vec<usize> = pages.map_ok(|page| page.items.len()).try_collect().await.expect("all");
    assert_eq!(sizes, [2, 2, 1, 0]);
    let lossy = client(&three_pages()).account("a").settings().trusted_domains().list().items_lossy();
    assert_eq!(lossy.filter(|item| std::future::ready(item.is_ok())).count().await, 5);
}

#[tokio::test]
async fn no_page_is_asked_for_before_its_first_item_is_wanted() {
    let mock = three_pages();
    let first = items(&mock).take(3).try_collect::<Vec<_>>().await.expect("three items");
    assert_eq!((first.len(), mock.requests().len()), (3, 2));
}

/// What comes of asking `times` times, also after the end.
async fn asked<T>(
    mut stream: impl Stream<Item = cloudflare_email_security::Result<T>> + Unpin,
    times: usize,
) -> String {
    let mut seen = String::new();
    for _ in 0..times {
        seen.push(match stream.next().await {
            Some(Ok(_)) => 'i',
            Some(Err(_)) => 'e',
            None => '.',
        });
    }
    seen
}

#[tokio::test]
async fn the_end_and_an_error_are_final() {
    let mock = three_pages().reply(page(&[6]));
    assert_eq!(asked(items(&mock), 8).await, "iiiii...");
    assert_eq!(mock.requests().len(), 4);
    let failing = || MockTransport::new().reply(page(&[1])).reply(MockReply::status(404)).reply(page(&[2]));
    assert_eq!(asked(items(&failing()), 5).await, "ie...");
    let list = client(&failing()).account("a").settings().trusted_domains().list();
    assert_eq!(asked(list.pages(), 5).await, "ie...");
}

#[tokio::test]
async fn a_listing_moves_into_a_task_and_goes_on_there() {
    let mock = three_pages();
    let mut items = items(&mock);
    items.try_next().await.expect("a page").expect("an item");
    let rest = tokio::spawn(async move { items.try_collect::<Vec<_>>().await });
    assert_eq!(rest.await.expect("no panic").expect("the others").len(), 4);
}

#[tokio::test]
async fn a_single_page_can_be_asked_for_without_a_listing() {
    let mock = three_pages();
    let page = client(&mock).account("a").settings().trusted_domains().list().send().await.expect("a page");
    assert_eq!((page.items.len(), mock.requests().len()), (2, 1));
    let error = client(&MockTransport::new().reply(MockReply::json(200, envelope("7"))));
    let error = error.account("a").settings().trusted_domains().list().items().try_next().await;
    assert_eq!(error.expect_err("no list").kind(), ErrorKind::Decode);
}
