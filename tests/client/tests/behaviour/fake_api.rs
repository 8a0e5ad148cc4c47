//! The fake answers every operation with the document's example, and otherwise as a test says.

use crate::document::Operation;
use cloudflare_email_security::test_util::{FakeApi, MockReply};
use cloudflare_email_security::{Client, ErrorKind};
use std::sync::{Arc, Mutex};

fn client(api: &FakeApi) -> Client {
    Client::builder().api_token("t").transport(api.clone()).build().expect("good")
}

#[test]
fn every_operation_of_the_document_has_an_example() {
    let operations = Operation::all();
    let mut named: Vec<&str> = operations.iter().map(Operation::id).collect();
    named.sort_unstable();
    assert_eq!(FakeApi::operation_ids().collect::<Vec<_>>(), named);
    assert_eq!(named.len(), 70);
}

#[tokio::test]
async fn a_call_gets_the_documents_example_and_is_recorded() {
    let api = FakeApi::new();
    let policy =
        client(&api).account("a").settings().allow_policies().get("p").send().await.expect("an example");
    let operation = Operation::find("email_security_get_allow_policy");
    let example = &operation.value["responses"]["200"]["content"]["application/json"]["example"];
    assert_eq!(Some(policy.id.as_str()), example["result"]["id"].as_str());
    let calls = api.calls();
    assert_eq!(calls.len(), 1);
    assert_eq!(calls[0].operation_id, "email_security_get_allow_policy");
    assert_eq!(calls[0].uri.path(), "/client/v4/accounts/a/email-security/settings/allow_policies/p");
}

#[tokio::test]
async fn other_answers_come_in_their_order_and_then_the_example_again() {
    let id = "email_security_get_allow_policy";
    let api = FakeApi::new().on(id, MockReply::status(404)).on(id, MockReply::status(403));
    let policies = client(&api).account("a").settings().allow_policies();
    assert!(policies.get("p").send().await.expect_err("404").is_not_found());
    policies.list().send().await.expect("another operation has its example");
    assert!(policies.get("p").send().await.expect_err("403").is_auth());
    policies.get("p").send().await.expect("the example");
}

#[tokio::test]
async fn a_client_that_lists_the_fake_comes_to_an_end() {
    let api = FakeApi::new();
    let account = client(&api).account("a");
    account.settings().trusted_domains().list().items().collect_all().await.expect("one page");
    account.investigate().list().items().collect_all().await.expect("the last page");
    account.investigate().bulk().list().items().collect_all().await.expect("one page");
    // Without a total, the list of jobs ends with an empty page.
    assert_eq!(api.calls().len(), 4);
}

/// What a panic says, and the file of the line that is blamed for it.
fn panic_of(call: impl FnOnce() + Send + 'static) -> (String, String) {
    const THREAD: &str = "panics on purpose";
    let told = Arc::new(Mutex::new(None));
    let (told_here, usual) = (Arc::clone(&told), Arc::new(std::panic::take_hook()));
    let usual_elsewhere = Arc::clone(&usual);
    std::panic::set_hook(Box::new(move |info| {
        if std::thread::current().name() != Some(THREAD) {
            return usual_elsewhere(info);
        }
        let text = info.payload().downcast_ref::<String>().cloned().unwrap_or_default();
        let file = info.location().map(|place| place.file().to_owned()).unwrap_or_default();
        *told_here.lock().expect("no panic") = Some((text, file));
    }));
    let thread = std::thread::Builder::new().name(THREAD.to_owned()).spawn(call).expect("a thread");
    assert!(thread.join().is_err(), "it does not panic");
    std::panic::set_hook(Box::new(move |info| usual(info)));
    told.lock().expect("no panic").take().expect("the panic was told")
}

#[test]
fn a_name_that_is_none_blames_the_test_and_names_the_one_that_is_meant() {
    const TYPO: &str = "email_security_get_alow_policy";
    let reply = || MockReply::status(404);
    let calls: [fn(MockReply); 5] = [
        |reply| drop(FakeApi::new().on(TYPO, reply)),
        |reply| drop(FakeApi::new().on_always(TYPO, reply)),
        |reply| FakeApi::new().push(TYPO, reply),
        |reply| FakeApi::new().set_always(TYPO, reply),
        |_| assert!(FakeApi::example(TYPO).is_empty()),
    ];
    for call in calls {
        let (text, file) = panic_of(move || call(reply()));
        assert_eq!(text, format!("`{TYPO}` is not the name of an operation; there is `{GET}`"));
        assert!(file.ends_with("fake_api.rs") && file.contains("behaviour"), "{file}");
    }
    let (text, _) = panic_of(|| assert!(FakeApi::example("raw").is_empty()));
    assert_eq!(text, "`raw` is not the name of an operation");
}

#[tokio::test]
async fn an_answer_can_be_made_of_the_example() {
    let example = FakeApi::example(LIST);
    let mut list: serde_json::Value = serde_json::from_str(example).expect("JSON");
    let operation = Operation::find(LIST);
    assert_eq!(list, operation.value["responses"]["200"]["content"]["application/json"]["example"]);
    list["result"][0]["comments"] = "ours".into();
    let api = FakeApi::new().on(LIST, MockReply::json(200, list.to_string()));
    let page = client(&api).account("a").settings().allow_policies().list().send().await.expect("a page");
    assert_eq!(page.items[0].comments.as_deref(), Some("ours"));
}

#[tokio::test]
async fn a_search_of_two_pages_is_made_of_its_example() {
    let mut first: serde_json::Value = serde_json::from_str(FakeApi::example(SEARCH)).expect("JSON");
    let mut last = first.clone();
    first["result_info"] = serde_json::json!({"next": "c2"});
    last["result"][0]["subject"] = "Overdue invoice".into();
    last["result_info"] = serde_json::json!({"next": null});
    let pages = [first, last].map(|page| MockReply::json(200, page.to_string()));
    let api = pages.into_iter().fold(FakeApi::strict(), |api, page| api.on(SEARCH, page));
    let search = client(&api).account("a").investigate().list();
    let messages = search.items().collect_all().await.expect("two pages");
    assert_eq!(messages.len(), 2);
    assert_eq!(messages[1].subject.as_deref(), Some("Overdue invoice"));
    assert_eq!(api.calls()[1].uri.query(), Some("cursor=c2"));
}

#[tokio::test]
async fn a_reply_takes_texts_and_bytes_borrowed_or_not() {
    let text = client_tests::envelope("7");
    let replies = [
        MockReply::json(200, &text),
        MockReply::json(200, text.as_str()),
        MockReply::json(200, text.as_bytes()),
        MockReply::json(200, text.clone()),
        MockReply::json(200, text.clone().into_bytes()),
        MockReply::json(200, bytes::Bytes::from(text.clone())),
        MockReply::json(200, r#"{"success":true,"result":7}"#),
        MockReply::status(200).body(&text[..3]).body_after(std::time::Duration::ZERO, &text[3..]),
    ];
    for reply in replies {
        let api = FakeApi::new().on("raw", reply);
        let call = client(&api).request::<u8>(http::Method::GET, &["x"]);
        assert_eq!(call.send().await.expect("a number"), 7);
    }
}

const GET: &str = "email_security_get_allow_policy";
const LIST: &str = "email_security_list_allow_policies";
const SEARCH: &str = "email_security_investigate";

fn one_policy() -> MockReply {
    MockReply::json(200, client_tests::envelope(&format!("[{}]", client_tests::POLICY)))
}

#[tokio::test]
async fn an_answer_can_come_always_after_those_that_come_once() {
    let api = FakeApi::new().on_always(GET, MockReply::status(404)).on(GET, MockReply::status(403));
    let policies = client(&api).account("a").settings().allow_policies();
    assert!(policies.get("p").send().await.expect_err("403").is_auth());
    for _ in 0..3 {
        assert!(policies.get("p").send().await.expect_err("404").is_not_found());
    }
    policies.delete("p").send().await.expect("another operation has its example");
    api.set_always(GET, MockReply::json(200, client_tests::envelope(client_tests::POLICY)));
    assert_eq!(
        policies.get("p").send().await.expect("the new answer").comments.as_deref(),
        Some("Trust all messages")
    );
}

#[tokio::test]
async fn a_list_that_is_answered_always_has_one_page_and_a_fault_has_every_page() {
    let api = FakeApi::new().on_always(LIST, one_policy());
    let policies = client(&api).account("a").settings().allow_policies();
    for _ in 0..2 {
        assert_eq!(policies.list().items().collect_all().await.expect("one page").len(), 1);
    }
    let api = FakeApi::new().on(LIST, one_policy()).on_always(LIST, MockReply::status(404));
    let mut items = client(&api).account("a").settings().allow_policies().list().items();
    items.try_next().await.expect("the first page").expect("an item");
    assert!(items.try_next().await.expect_err("the second page").is_not_found());
}

#[tokio::test]
async fn a_strict_fake_refuses_a_call_that_the_test_did_not_ask_for_and_names_it() {
    let api = FakeApi::strict().on(GET, MockReply::json(200, client_tests::envelope(client_tests::POLICY)));
    let policies = client(&api).account("a").settings().allow_policies();
    policies.get("p").send().await.expect("asked for");
    let again = policies.get("p").send().await.expect_err("asked for once");
    let other = policies.delete("p").send().await.expect_err("not asked for");
    let raw = client(&api).request::<()>(http::Method::GET, &["x"]).send().await.expect_err("not asked for");
    for (error, line) in [
        (again, "the test has no answer left for `email_security_get_allow_policy`"),
        (other, "the test has no answer for `email_security_delete_allow_policy`"),
        (raw, "the test has no answer for `raw`"),
    ] {
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0));
        assert_eq!(error.to_string(), format!("the transport refused the request: {line}"));
    }
    // All are recorded, and none of them is repeated.
    assert_eq!(api.calls().len(), 4);
}

#[tokio::test]
async fn a_strict_fake_refuses_the_page_that_a_test_did_not_ask_for() {
    // Neither answer says that it is the last one.
    let next = r#"{"success":true,"result":[],"result_info":{"next":"c2"}}"#;
    let api = FakeApi::strict().on(LIST, one_policy()).on(SEARCH, MockReply::json(200, next));
    let account = client(&api).account("a");
    let numbered = account.settings().allow_policies().list().items().collect_all().await;
    let marked = account.investigate().list().items().collect_all().await;
    for (listed, id) in [(numbered, LIST), (marked.map(|_| Vec::new()), SEARCH)] {
        let error = listed.expect_err(id);
        assert_eq!(error.kind(), ErrorKind::Request);
        let line = format!("the test has no answer left for `{id}`, for a page after the first one");
        assert_eq!(error.to_string(), format!("the transport refused the request: {line}"));
    }
    assert_eq!(api.calls().len(), 4);
    let error =
        account.settings().trusted_domains().list().page(2).send().await.expect_err("nothing is said");
    assert!(error.to_string().contains("no answer for `email_security_list_trusted_domains`"), "{error}");
}

#[tokio::test]
async fn the_list_of_a_strict_fake_ends_where_the_test_says_so() {
    let empty = || MockReply::json(200, client_tests::envelope("[]"));
    let api = FakeApi::strict().on(LIST, one_policy()).on(LIST, empty());
    let policies = client(&api).account("a").settings().allow_policies();
    assert_eq!(policies.list().items().collect_all().await.expect("one page").len(), 1);
    let error = policies.list().items().collect_all().await.expect_err("no first page");
    assert!(
        error.to_string().ends_with("no answer left for `email_security_list_allow_policies`"),
        "{error}"
    );
    api.set_always(LIST, one_policy());
    assert_eq!(policies.list().items().collect_all().await.expect("the whole list").len(), 1);
    assert_eq!(api.calls().len(), 5);
}

#[tokio::test]
async fn a_list_by_cursor_that_is_answered_always_has_one_page() {
    let page = r#"{"success":true,"result":[],"result_info":{"next":"c2"}}"#;
    for api in [FakeApi::new(), FakeApi::strict()] {
        let api = api.on_always(SEARCH, MockReply::json(200, page));
        let search = client(&api).account("a").investigate().list();
        let mut pages = search.clone().pages();
        for next in [Some("c2"), None] {
            let page = pages.try_next().await.expect("an answer").expect("a page");
            assert_eq!(page.info.next.as_deref(), next);
        }
        assert!(pages.try_next().await.expect("an end").is_none());
        // A call that names no cursor is one of the first page, also where the parameter is there.
        assert_eq!(search.clone().cursor("").send().await.expect("a page").info.next.as_deref(), Some("c2"));
        assert_eq!(search.cursor("c2").send().await.expect("a page").info.next, None);
        api.set_always(SEARCH, MockReply::status(404));
        let search = client(&api).account("a").investigate().list();
        assert!(search.cursor("c2").send().await.expect_err("404").is_not_found());
    }
}

#[tokio::test]
async fn raw_calls_are_answered_as_a_test_says() {
    let api = FakeApi::new().on("raw", MockReply::json(200, client_tests::envelope("7")));
    let call = || client(&api).request::<u8>(http::Method::GET, &["x"]);
    assert_eq!(call().send().await.expect("asked for"), 7);
    assert_eq!(call().send().await.expect_err("they have no example").kind(), ErrorKind::Request);
}
