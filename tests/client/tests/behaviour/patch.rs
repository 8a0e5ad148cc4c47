//! A partial update: what is not said is not sent, and clearing is not the same as leaving alone.

use std::collections::{BTreeMap, BTreeSet};

use crate::call::Answering;
use crate::document::{Merged, Operation, says};
use crate::example;
use client_tests::client;
use cloudflare_email_security::operations::settings::Settings;
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::types as t;
use cloudflare_email_security::{Client, Patch};
use serde_json::{Value, json};

fn update(body: &t::UpdateAllowPolicy) -> String {
    serde_json::to_string(body).expect("JSON")
}

#[test]
fn absent_null_and_a_value_are_three_different_bodies() {
    assert_eq!(update(&t::UpdateAllowPolicy::default()), "{}");
    assert_eq!(update(&t::UpdateAllowPolicy::default().comments(Patch::Null)), r#"{"comments":null}"#);
    assert_eq!(update(&t::UpdateAllowPolicy::default().comments("hi")), r#"{"comments":"hi"}"#);
    assert_eq!(update(&t::UpdateAllowPolicy::default().comments("hi").comments(Patch::Absent)), "{}");
}

#[test]
fn a_value_becomes_a_patch_and_the_default_is_absent() {
    assert_eq!(Patch::from(5), Patch::Value(5));
    assert_eq!(Patch::<String>::from("x"), Patch::from(String::from("x")));
    assert!(Patch::<bool>::default().is_absent());
    assert!(!Patch::<bool>::Null.is_absent() && !Patch::Value(true).is_absent());
}

#[test]
fn null_is_read_as_null_and_a_value_as_itself() {
    assert_eq!(serde_json::from_str::<Patch<u8>>("null").expect("null"), Patch::Null);
    assert_eq!(serde_json::from_str::<Patch<u8>>("7").expect("a number"), Patch::Value(7));
    assert!(serde_json::from_str::<Patch<u8>>("\"x\"").is_err());
}

/// An operation that takes partial updates.
struct Edit {
    operation_id: &'static str,
    /// Makes the body of this JSON and sends it.
    send: fn(&Settings, Value) -> Answering,
}

macro_rules! edits {
    ($($operation_id:literal: $Body:ident to |$settings:ident, $body:ident| $request:expr,)*) => {
        &[$(Edit {
            operation_id: $operation_id,
            send: |$settings, body| {
                let $body: t::$Body = serde_json::from_value(body).expect("a body");
                let request = $request;
                Box::pin(async move { request.send_raw().await.map(|_| Value::Null) })
            },
        }),*]
    };
}

const EDITS: &[Edit] = edits! {
    "email_security_update_allow_policy": UpdateAllowPolicy to |at, body| at.allow_policies().edit("x", &body),
    "email_security_update_blocked_sender": UpdateBlockedSender to |at, body| at.block_senders().edit("x", &body),
    "email_security_update_content_policy": UpdateContentPolicy to |at, body| at.content_policies().edit("x", &body),
    "email_security_update_domain": UpdateDomain to |at, body| at.domains().edit("x", &body),
    "email_security_update_impersonation_registry": UpdateImpersonationRegistry to
        |at, body| at.impersonation_registry().edit("x", &body),
    "email_security_update_sending_domain_restriction": UpdateSendingDomainRestriction to
        |at, body| at.sending_domain_restrictions().edit("x", &body),
    "email_security_update_trusted_domain": UpdateTrustedDomain to |at, body| at.trusted_domains().edit("x", &body),
    "email_security_update_url_ignore_pattern": UpdateUrlIgnorePattern to
        |at, body| at.url_ignore_patterns().edit("x", &body),
    "email_security_batch_allow_policies": BatchAllowPolicies to |at, body| at.allow_policies().batch(&body),
    "email_security_batch_blocked_senders": BatchBlockedSenders to |at, body| at.block_senders().batch(&body),
    "email_security_batch_content_policies": BatchContentPolicies to |at, body| at.content_policies().batch(&body),
    "email_security_batch_domains": BatchDomains to |at, body| at.domains().batch(&body),
    "email_security_batch_trusted_domains": BatchTrustedDomains to |at, body| at.trusted_domains().batch(&body),
    "email_security_batch_url_ignore_patterns": BatchUrlIgnorePatterns to
        |at, body| at.url_ignore_patterns().batch(&body),
};

/// The schema of a partial update that an operation takes: its body, or an entry of its `patches`.
fn update_of(operation: &Operation) -> Option<&'static Value> {
    let body = operation.body()?;
    if operation.method == "PATCH" {
        return Some(body);
    }
    Merged::of(Merged::of(body).properties.get("patches")?.last()?).keyword("items")
}

/// The fields that a client may send.
fn fields(schema: &'static Value) -> BTreeMap<String, Vec<&'static Value>> {
    let fields = Merged::of(schema).properties.into_iter();
    fields.filter(|(_, statements)| !says(statements.last().expect("a statement"), "readOnly")).collect()
}

fn is_nullable(statements: &[&'static Value]) -> bool {
    let mut parts = statements.iter().flat_map(|statement| Merged::of(statement).parts);
    parts.any(|part| part.get("nullable") == Some(&json!(true)))
}

impl Edit {
    /// What is sent for this update.
    async fn sent(&self, client: &Client, mock: &MockTransport, update: &Value) -> Value {
        let is_batch = self.operation_id.contains("_batch_");
        let lists = |patch: &Value| json!({"deletes": [], "patches": [patch], "posts": [], "puts": []});
        let body = if is_batch { lists(update) } else { update.clone() };
        mock.push(MockReply::json(200, "{}"));
        (self.send)(&client.account("a").settings(), body).await.expect(self.operation_id);
        let request = mock.requests().pop().expect("a request");
        let sent: Value = serde_json::from_slice(&request.body).expect("JSON");
        if !is_batch {
            return sent;
        }
        assert_eq!(sent, lists(&sent["patches"][0]), "{}", self.operation_id);
        sent["patches"][0].clone()
    }
}

#[test]
fn every_operation_with_partial_updates_is_in_the_table() {
    let all = Operation::all().into_iter().filter(|operation| update_of(operation).is_some());
    let all: BTreeSet<&str> = all.map(|operation| operation.id()).collect();
    assert_eq!(EDITS.iter().map(|edit| edit.operation_id).collect::<BTreeSet<_>>(), all);
    assert_eq!(all.len(), EDITS.len());
}

#[tokio::test]
async fn each_field_of_each_update_is_absent_or_its_value_or_null_where_that_clears_it() {
    let (mut values, mut nulls) = (0, 0);
    for edit in EDITS {
        let mock = MockTransport::new();
        let client = client(&mock);
        let schema = update_of(&Operation::find(edit.operation_id)).expect("an update");
        let mut fields = fields(schema);
        // What says which entry is meant is there always.
        let least = if fields.remove("id").is_some() { json!({"id": "id-text"}) } else { json!({}) };
        assert_eq!(edit.sent(&client, &mock, &least).await, least, "{}", edit.operation_id);
        for (field, statements) in fields {
            let with = |value: Value| {
                let mut update = least.clone();
                update[&field] = value;
                update
            };
            let value = with(example::of(statements.last().expect("a statement"), &field));
            assert_eq!(edit.sent(&client, &mock, &value).await, value, "{}", edit.operation_id);
            values += 1;
            if is_nullable(&statements) {
                let null = with(Value::Null);
                assert_eq!(edit.sent(&client, &mock, &null).await, null, "{}", edit.operation_id);
                nulls += 1;
            }
        }
    }
    assert!(values > 60 && nulls == 20, "{values} values and {nulls} nulls");
}

#[test]
fn an_update_of_nothing_is_an_empty_object() {
    let empty = [
        serde_json::to_value(t::UpdateAllowPolicy::default()),
        serde_json::to_value(t::UpdateBlockedSender::default()),
        serde_json::to_value(t::UpdateContentPolicy::default()),
        serde_json::to_value(t::UpdateDomain::default()),
        serde_json::to_value(t::UpdateImpersonationRegistry::default()),
        serde_json::to_value(t::UpdateSendingDomainRestriction::default()),
        serde_json::to_value(t::UpdateTrustedDomain::default()),
        serde_json::to_value(t::UpdateUrlIgnorePattern::default()),
    ];
    for body in empty {
        assert_eq!(body.expect("JSON"), json!({}));
    }
}
