//! What can be moved to another thread, shared and kept: checked by the compiler.

use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::transport::{Body, CallOptions, HttpTransport, TransportError};
use cloudflare_email_security::types::{AllowPolicy, CreateAllowPolicy};
use cloudflare_email_security::{
    CallSettings, Client, ClientBuilder, Credentials, Error, Items, LossyItems, Page, Pages, Patch,
    RawRequest, Response, RetryPolicy, Secret, Timestamp,
};
use std::time::Duration;

fn is_send_sync<T: Send + Sync + 'static>() {}
fn is_clone<T: Clone>() {}
fn is_send_and_static<T: Send + 'static>() {}
fn is_send<T: Send + 'static>(_: &T) {}
fn is_borrowed_send<T: Send>(_: &T) {}
fn is_shared<T: Send + Sync + Clone + 'static>(_: &T) {}

#[test]
fn public_types_are_send_sync_and_static() {
    is_send_sync::<Client>();
    is_send_sync::<ClientBuilder>();
    is_send_sync::<CallSettings>();
    is_send_sync::<Credentials>();
    is_send_sync::<Error>();
    is_send_sync::<MockReply>();
    is_send_sync::<MockTransport>();
    is_send_sync::<HttpTransport>();
    is_send_sync::<CallOptions>();
    is_send_sync::<TransportError>();
    is_send_sync::<Page<AllowPolicy>>();
    is_send_sync::<Patch<String>>();
    is_send_sync::<RawRequest<AllowPolicy>>();
    is_send_sync::<Response<AllowPolicy>>();
    is_send_sync::<RetryPolicy>();
    is_send_sync::<Secret>();
    is_send_sync::<Timestamp>();
    is_clone::<Client>();
    // A body is read by one reader, and a listing goes on in one place at a time.
    is_send_and_static::<Body>();
    is_send_and_static::<Pages<AllowPolicy>>();
    is_send_and_static::<Items<AllowPolicy>>();
    is_send_and_static::<LossyItems<AllowPolicy>>();
}

#[test]
fn what_is_asked_of_a_result_is_not_asked_of_a_call() {
    // A result that cannot be shared does not keep its call from being sent to another thread.
    type Unshared = std::rc::Rc<str>;
    is_send_sync::<RawRequest<Unshared>>();
    is_clone::<RawRequest<Unshared>>();
}

#[test]
fn an_error_is_one_pointer_wide_and_makes_no_result_wider() {
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
    assert_eq!(size_of::<Client>(), size_of::<usize>());
}

#[test]
fn futures_can_be_spawned_and_requests_shared() {
    let client = client_tests::client(&MockTransport::new());
    let policies = client.account("a").settings().allow_policies();
    is_send(&policies.list().send());
    is_send(&policies.list().send_full());
    is_send(&policies.list().send_raw());
    is_send(&policies.delete("p").send());
    is_send(&client.account("a").investigate().list().send());
    let create = |body: &CreateAllowPolicy| {
        is_send(&policies.create(body).send());
        is_send(&policies.create(body).send_full());
        is_send(&policies.create(body).send_raw());
    };
    let _ = create;
    let account = client_tests::client(&MockTransport::new()).account("a");
    is_send(&account.investigate().bulk().wait("j").send());
    is_send(&policies.list().items().blocking());
    is_shared(&policies);
    is_shared(&policies.list());
}

#[test]
fn raw_calls_and_variants_of_a_client_can_be_spawned_and_shared() {
    let client = client_tests::client(&MockTransport::new());
    let call = || client.request::<AllowPolicy>(http::Method::GET, &["user"]);
    is_shared(&call());
    is_send(&call().send());
    is_send(&call().send_full());
    is_send(&call().send_raw());
    is_shared(&client.with(|settings| settings.timeout(Duration::from_secs(1))));
}

#[test]
fn listings_can_be_moved_and_what_they_wait_for_too() {
    let list = || client_tests::client(&MockTransport::new()).account("a").settings().allow_policies().list();
    let mut pages = list().pages();
    is_send(&pages);
    is_borrowed_send(&pages.next());
    is_borrowed_send(&pages.try_next());
    let mut items = list().items();
    is_send(&items);
    is_borrowed_send(&items.next());
    is_borrowed_send(&items.try_next());
    is_borrowed_send(&items.collect_into(&mut Vec::new()));
    is_send(&items.collect_all());
    let mut lossy = list().items_lossy();
    is_send(&lossy);
    is_borrowed_send(&lossy.next());
}
