//! The fake answers every operation with the document's example, and otherwise as a test says.

use crate::document::Operation;
use cloudflare_email_security::Client;
use cloudflare_email_security::test_util::{FakeApi, MockReply};

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

#[test]
#[should_panic(expected = "`email_security_get_alow_policy` is not the name of an operation")]
fn a_name_that_is_none_is_told() {
    let _ = FakeApi::new().on("email_security_get_alow_policy", MockReply::status(404));
}
