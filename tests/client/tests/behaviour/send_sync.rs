//! What can be moved to another thread, shared and kept: checked by the compiler.

use cloudflare_email_security::test_util::MockTransport;
use cloudflare_email_security::types::{AllowPolicy, CreateAllowPolicy};
use cloudflare_email_security::{Client, ClientBuilder, Credentials, Error, Page, Patch, Secret, Timestamp};

fn is_send_sync<T: Send + Sync + 'static>() {}
fn is_clone<T: Clone>() {}
fn is_send<T: Send + 'static>(_: &T) {}
fn is_shared<T: Send + Sync + Clone>(_: &T) {}

#[test]
fn public_types_are_send_sync_and_static() {
    is_send_sync::<Client>();
    is_send_sync::<ClientBuilder>();
    is_send_sync::<Credentials>();
    is_send_sync::<Error>();
    is_send_sync::<MockTransport>();
    is_send_sync::<Page<AllowPolicy>>();
    is_send_sync::<Patch<String>>();
    is_send_sync::<Secret>();
    is_send_sync::<Timestamp>();
    is_clone::<Client>();
}

#[test]
fn futures_can_be_spawned_and_requests_shared() {
    let policies = client_tests::client(&MockTransport::new()).account("a").settings().allow_policies();
    is_send(&policies.list().send());
    is_send(&policies.delete("p").send());
    let create = |body: &CreateAllowPolicy| is_send(&policies.create(body).send());
    let _ = create;
    let account = client_tests::client(&MockTransport::new()).account("a");
    is_send(&account.investigate().bulk().wait("j").send());
    is_send(&policies.list().items().blocking());
    is_shared(&policies);
    is_shared(&policies.list());
}
