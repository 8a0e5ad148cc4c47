//! A listing ends, and is complete, whatever the server says.

use client_tests::client;
use cloudflare_email_security::__generated as rt;
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::{Error, ErrorKind};
use std::fmt::Write;

/// A page of trusted domains with these ids.
fn page(ids: &[u32], info: &str) -> MockReply {
    let mut items = String::new();
    for id in ids {
        let comma = if items.is_empty() { "" } else { "," };
        write!(items, r#"{comma}{{"id":"{id}"}}"#).expect("a text takes anything");
    }
    MockReply::json(200, format!(r#"{{"success":true,"result":[{items}],"result_info":{info}}}"#))
}

/// What a listing gives: ids in their order, and the fault that ended it.
struct Listed {
    ids: Vec<String>,
    fault: Option<Error>,
    queries: Vec<String>,
}

async fn list(replies: Vec<MockReply>) -> Listed {
    let mock = MockTransport::new();
    for reply in replies {
        mock.push(reply);
    }
    let mut items = client(&mock).account("a").settings().trusted_domains().list().items();
    let mut found = Vec::new();
    let fault = items.collect_into(&mut found).await.err();
    let ids = found.into_iter().filter_map(|domain| domain.id).collect();
    let queries = mock.requests().iter().map(|sent| sent.uri.query().unwrap_or("").to_owned()).collect();
    Listed { ids, fault, queries }
}

async fn search(replies: Vec<MockReply>) -> Listed {
    let mock = MockTransport::new();
    for reply in replies {
        mock.push(reply);
    }
    let mut pages = client(&mock).account("a").investigate().list().per_page(2).pages();
    let mut ids = Vec::new();
    let fault = loop {
        match pages.try_next().await {
            Ok(Some(page)) => ids.extend(page.items.into_iter().map(|message| message.id)),
            Ok(None) => break None,
            Err(error) => break Some(error),
        }
    };
    let queries = mock.requests().iter().map(|sent| sent.uri.query().unwrap_or("").to_owned()).collect();
    Listed { ids, fault, queries }
}

/// A page of the search with these ids.
fn found(ids: &[u32], info: &str) -> MockReply {
    let items: Vec<String> = ids
        .iter()
        .map(|id| {
            format!(
                r#"{{"id":"{id}","postfix_id":"p","client_recipients":[],"detection_reasons":[],
                "is_phish_submission":false,"is_quarantined":false,"properties":{{}}}}"#
            )
        })
        .collect();
    let items = items.join(",");
    MockReply::json(200, format!(r#"{{"success":true,"result":[{items}],"result_info":{info}}}"#))
}

/// What the server says, its pages, and how many of them are asked for.
type Ending = (&'static str, Vec<MockReply>, usize);

fn plain_endings() -> Vec<Ending> {
    vec![
        ("an empty list", vec![page(&[], "{}")], 1),
        ("an empty page after the last", vec![page(&[1, 2], "{}"), page(&[3], "{}"), page(&[], "{}")], 3),
        (
            "the number of pages",
            vec![page(&[1, 2], r#"{"total_pages":2}"#), page(&[3], r#"{"total_pages":2}"#)],
            2,
        ),
        (
            "a total, and a short page",
            vec![
                page(&[1, 2], r#"{"count":2,"per_page":2,"total_count":3}"#),
                page(&[3], r#"{"count":1,"per_page":2,"total_count":3}"#),
            ],
            2,
        ),
    ]
}

fn endings_by_odd_totals() -> Vec<Ending> {
    vec![
        ("a total on one short page", vec![page(&[1], r#"{"count":1,"per_page":20,"total_count":1}"#)], 1),
        (
            "a total that full pages reach",
            vec![
                page(&[1, 2], r#"{"count":2,"per_page":2,"total_count":4}"#),
                page(&[3, 4], r#"{"count":2,"per_page":2,"total_count":4}"#),
            ],
            2,
        ),
        (
            "a total that is the page's own count",
            vec![
                page(&[1, 2], r#"{"count":2,"per_page":2,"total_count":2}"#),
                page(&[3], r#"{"count":1,"per_page":2,"total_count":1}"#),
                page(&[], "{}"),
            ],
            3,
        ),
        (
            "a total of nothing",
            vec![page(&[1, 2], r#"{"total_count":0}"#), page(&[3], r#"{"total_count":0}"#), page(&[], "{}")],
            3,
        ),
        (
            "a total that has been passed",
            vec![
                page(&[1, 2], r#"{"per_page":2,"total_count":1}"#),
                page(&[3], r#"{"per_page":2,"total_count":1}"#),
                page(&[], "{}"),
            ],
            3,
        ),
        (
            "a total of more than there is",
            vec![
                page(&[1, 2], r#"{"total_count":900}"#),
                page(&[3], r#"{"total_count":900}"#),
                page(&[], "{}"),
            ],
            3,
        ),
        (
            "a short page in the middle",
            vec![
                page(&[1], r#"{"count":1,"per_page":2,"total_count":4}"#),
                page(&[2, 3], r#"{"count":2,"per_page":2,"total_count":4}"#),
                page(&[4], r#"{"count":1,"per_page":2,"total_count":4}"#),
            ],
            3,
        ),
    ]
}

#[tokio::test]
async fn every_ending_gives_all_items_in_a_bounded_number_of_requests() {
    for (what, replies, asked) in plain_endings().into_iter().chain(endings_by_odd_totals()) {
        let Listed { ids, fault, queries } = list(replies).await;
        assert!(fault.is_none(), "{what}: {fault:?}");
        assert_eq!(queries.len(), asked, "{what}: {queries:?}");
        let wanted: Vec<String> = (1..=ids.len()).map(|id| id.to_string()).collect();
        assert_eq!(ids, wanted, "{what}");
        let first_queries = ["", "page=2", "page=3"];
        assert_eq!(queries, first_queries[..asked], "{what}");
    }
}

#[tokio::test]
async fn every_hostile_server_is_noticed() {
    // What the server does, its answers, how many items are read before, how many requests are made.
    let same = || page(&[1, 2], "{}");
    let numbered = |ids: &[u32]| page(ids, r#"{"page":1,"per_page":2}"#);
    let table: [(&str, Vec<MockReply>, usize, usize); 3] = [
        ("the same page for ever", vec![same(), same(), same()], 2, 2),
        ("a page of one item for ever", vec![page(&[1], "{}"), page(&[1], "{}")], 1, 2),
        ("a page number that stands still", vec![numbered(&[1, 2]), numbered(&[3, 4]), numbered(&[5])], 2, 2),
    ];
    for (what, replies, items, asked) in table {
        let Listed { ids, fault, queries } = list(replies).await;
        let fault = fault.unwrap_or_else(|| panic!("{what} is not noticed: {ids:?}"));
        assert_eq!(fault.kind(), ErrorKind::Pagination, "{what}: {fault}");
        assert_eq!((ids.len(), queries.len()), (items, asked), "{what}");
        let given = if items == 1 { "1 item was given" } else { "2 items were given" };
        assert!(fault.to_string().contains(given), "{what}: {fault}");
    }
}

#[tokio::test]
async fn a_cursor_is_followed_to_the_end_without_a_page_number() {
    let Listed { ids, fault, queries } = search(vec![
        found(&[1, 2], r#"{"next":"c2","page":0,"total_count":0}"#),
        found(&[], r#"{"next":"c 3","page":0,"total_count":0}"#),
        found(&[3], r#"{"next":"","page":0,"total_count":0}"#),
    ])
    .await;
    assert!(fault.is_none(), "{fault:?}");
    assert_eq!(ids, ["1", "2", "3"]);
    assert_eq!(queries, ["per_page=2", "per_page=2&cursor=c2", "per_page=2&cursor=c+3"]);
}

#[tokio::test]
async fn a_cursor_is_found_under_each_of_its_names_the_newest_first() {
    let cursors = [
        r#"{"next":"a","cursor":"x","cursors":{"after":"y"}}"#,
        r#"{"next":"","cursor":"b","cursors":{"after":"y"}}"#,
        r#"{"next":null,"cursors":{"after":"c"}}"#,
        r#"{"cursors":{"after":7}}"#,
        r#"{"cursors":{"after":""},"cursor":"","next":null}"#,
    ];
    let pages = (1..).zip(cursors).map(|(id, info)| found(&[id], info)).collect();
    let Listed { ids, fault, queries } = search(pages).await;
    assert!(fault.is_none(), "{fault:?}");
    assert_eq!(ids, ["1", "2", "3", "4", "5"]);
    let wanted = [
        "per_page=2",
        "per_page=2&cursor=a",
        "per_page=2&cursor=b",
        "per_page=2&cursor=c",
        "per_page=2&cursor=7",
    ];
    assert_eq!(queries, wanted);
}

#[tokio::test]
async fn every_cursor_that_does_not_end_is_noticed() {
    let endless: Vec<MockReply> =
        (0..200).map(|page| found(&[], &format!(r#"{{"next":"c{page}"}}"#))).collect();
    let repeating: Vec<MockReply> =
        (0..9).map(|page| found(&[1], &format!(r#"{{"next":"c{page}"}}"#))).collect();
    let looping =
        vec![found(&[1], r#"{"next":"a"}"#), found(&[2], r#"{"next":"b"}"#), found(&[3], r#"{"next":"a"}"#)];
    for (what, replies, most) in
        [("empty pages for ever", endless, 101), ("one page for ever", repeating, 2), ("a loop", looping, 3)]
    {
        let Listed { fault, queries, .. } = search(replies).await;
        assert_eq!(fault.map(|fault| fault.kind()), Some(ErrorKind::Pagination), "{what}");
        assert!(queries.len() <= most, "{what}: {} requests", queries.len());
    }
}

#[tokio::test]
async fn a_listing_can_begin_anywhere_and_end_after_some_pages() {
    let mock = MockTransport::new()
        .reply(page(&[3, 4], r#"{"count":2,"per_page":2,"total_count":5}"#))
        .reply(page(&[5], r#"{"count":1,"per_page":2,"total_count":5}"#));
    let domains = client(&mock).account("a").settings().trusted_domains();
    let items = domains.list().page(2).per_page(2).items();
    assert_eq!(items.collect_all().await.expect("both pages").len(), 3);
    assert_eq!(mock.requests().len(), 2);
    // Without the size of a page nobody knows how many lie before it: only an empty page is the end.
    let mock = MockTransport::new()
        .reply(page(&[3, 4], r#"{"count":2,"per_page":2,"total_count":4}"#))
        .reply(page(&[], r#"{"count":0,"per_page":2,"total_count":4}"#));
    let domains = client(&mock).account("a").settings().trusted_domains();
    assert_eq!(domains.list().page(2).items().collect_all().await.expect("one page").len(), 2);
    assert_eq!(mock.requests().len(), 2);

    let mock = (1..9).fold(MockTransport::new(), |mock, id| mock.reply(page(&[id], "{}")));
    let domains = client(&mock).account("a").settings().trusted_domains();
    assert_eq!(domains.list().items().max_pages(3).collect_all().await.expect("three pages").len(), 3);
    assert_eq!(mock.requests().len(), 3);
}

#[tokio::test]
async fn nothing_is_asked_for_before_it_is_wanted_and_the_place_is_known() {
    let mock = MockTransport::new().reply(page(&[1, 2], "{}")).reply(page(&[3], "{}")).reply(page(&[], "{}"));
    let mut items = client(&mock).account("a").settings().trusted_domains().list().items();
    assert!(mock.requests().is_empty());
    for (asked, place) in [(1, None), (1, None), (2, Some("2"))] {
        items.next().await.expect("an item").expect("readable");
        assert_eq!(mock.requests().len(), asked);
        assert_eq!(items.cursor(), place);
    }
    assert!(items.next().await.is_none());
    assert!(items.next().await.is_none(), "the end stays the end");
}

#[tokio::test]
async fn an_error_ends_the_listing_and_what_was_read_is_kept() {
    let Listed { ids, fault, queries } = list(vec![page(&[1, 2], "{}"), MockReply::status(404)]).await;
    assert_eq!(ids, ["1", "2"]);
    assert!(fault.expect("404").is_not_found());
    assert_eq!(queries.len(), 2);
}

#[tokio::test]
async fn a_bad_item_does_not_hide_the_others() {
    let body = r#"{"success":true,"result":[{"id":"1"},{"id":["canary"]},{"id":"3"}],"result_info":{"total_pages":1}}"#;
    let mock = MockTransport::new().reply(MockReply::json(200, body).header("cf-ray", "r1"));
    let mut items = client(&mock).account("a").settings().trusted_domains().list().items_lossy();
    let mut good = Vec::new();
    let mut bad = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(domain) => good.extend(domain.id),
            Err(error) => bad.push(error),
        }
    }
    assert_eq!(good, ["1", "3"]);
    let [error] = &bad[..] else { panic!("one bad item: {bad:?}") };
    assert_eq!((error.kind(), error.decode_path()), (ErrorKind::Decode, Some("[1].id")));
    let line = "cannot read an element of the list at `[1].id`: invalid type: sequence, expected an id as a string or a number";
    assert!(error.to_string().starts_with(line), "{error}");
    assert_eq!((error.status().map(|status| status.as_u16()), error.ray_id()), (Some(200), Some("r1")));
    assert_eq!(error.body().map(|body| &body[..]), Some(body.as_bytes()));
    let element = error.element().expect("the item");
    assert_eq!((element.index, element.raw.as_str()), (1, r#"{"id":["canary"]}"#));
    assert!(!format!("{error:?} {error}").contains("canary"), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn the_fault_of_a_list_without_end_has_the_answer_and_the_attempts_of_its_page() {
    let mock = MockTransport::new()
        .reply(page(&[1, 2], "{}"))
        .reply(MockReply::status(503))
        .reply(page(&[1, 2], "{}").header("cf-ray", "r3"));
    let client = client_tests::repeating_builder(&mock).build().expect("good");
    let items = client.account("a").settings().trusted_domains().list().items();
    let fault = items.collect_all().await.expect_err("the same page again");
    assert_eq!((fault.kind(), fault.attempts()), (ErrorKind::Pagination, 2));
    assert_eq!((fault.status().map(|status| status.as_u16()), fault.ray_id()), (Some(200), Some("r3")));
    assert!(fault.body().is_some_and(|body| body.starts_with(br#"{"success":true"#)));
    assert_eq!(fault.operation_id(), Some("email_security_list_trusted_domains"));
    let line = "the list does not end: page 2 is the page before again; 2 items were given (HTTP 200); cf-ray r3; after 2 attempts";
    assert_eq!(fault.to_string(), line);
}

#[tokio::test]
async fn only_a_get_is_sent_again_for_a_further_page() {
    static LISTING: rt::OperationInfo = operation(rt::Method::GET);
    static CHANGING: rt::OperationInfo = operation(rt::Method::POST);
    for (operation, pages) in [(&LISTING, 2), (&CHANGING, 1)] {
        let mock = MockTransport::new().reply(page(&[1], "{}")).reply(page(&[], "{}"));
        let request = rt::Scope::root(&client(&mock)).request(operation);
        rt::Items::<serde_json::Value>::new(request).collect_all().await.expect("one item");
        assert_eq!(mock.requests().len(), pages, "{}", operation.method);
    }
}

const fn operation(method: rt::Method) -> rt::OperationInfo {
    let pager = Some(rt::Pager::Page("page"));
    rt::OperationInfo {
        operation_id: "op",
        method,
        path: "/things",
        idempotent: true,
        accepted: false,
        pager,
    }
}
