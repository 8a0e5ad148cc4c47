//! Setters of the fields that a body may leave out, clear or fill: absent, `None`, `Patch::Null` and a value.

use std::collections::BTreeSet;

use crate::call::Answering;
use crate::document::{Merged, Operation, resolve, says};
use crate::example;
use client_tests::client;
use cloudflare_email_security::Client;
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use serde_json::{Value, json};

/// What is said about a field.
enum Said {
    /// Nothing: its setter is not called.
    Nothing,
    /// `None`, after the value.
    None(Value),
    /// `Patch::Null`.
    Null,
    /// The value.
    Value(Value),
}

/// A field of a body and how the body is made with it.
type Setter<B> = (&'static str, fn(Said) -> B);

/// A body, or an entry of one, with the fields that may be null, and the method that ends it.
macro_rules! fields {
    ($start:expr, $build:ident => { $($field:ident: $Ty:ty),* $(,)? }) => {
        &[$((stringify!($field), |said| {
            let read = |value| serde_json::from_value::<$Ty>(value).expect(stringify!($field));
            let body = $start;
            let body = match said {
                Said::Nothing => body,
                Said::None(value) => body.$field(read(value)).$field(None::<$Ty>),
                Said::Null => body.$field(Patch::Null),
                Said::Value(value) => body.$field(read(value)),
            };
            body.$build()
        })),*]
    };
}

/// An operation that sends the body.
struct Sender<B> {
    operation_id: &'static str,
    /// The property of the whole body that holds this one; empty where it is the whole.
    place: &'static str,
    send: fn(&Client, B) -> Answering,
}

macro_rules! senders {
    ($($operation_id:literal $place:literal: |$account:ident, $body:ident| $request:expr),* $(,)?) => {
        &[$(Sender {
            operation_id: $operation_id,
            place: $place,
            send: |client, $body| {
                let $account = client.account("a");
                let request = $request;
                Box::pin(async move { request.send_raw().await.map(|_| Value::Null) })
            },
        }),*]
    };
}

// Below the macros that it needs.
mod bodies;

/// Operation, place in its body, field.
type Covered = BTreeSet<(String, String, String)>;

/// The fields of every body of a POST or PUT that may be left out and may be null.
fn patches_of_the_document() -> Covered {
    let mut found = Covered::new();
    for operation in Operation::all() {
        if let ("POST" | "PUT", Some(body)) = (operation.method.as_str(), operation.body()) {
            add(&mut found, operation.id(), "", body);
        }
    }
    found
}

fn add(found: &mut Covered, operation_id: &str, place: &str, schema: &'static Value) {
    let merged = Merged::of(schema);
    let lists = merged.parts.iter().filter_map(|part| part.get("required")?.as_array());
    let required: BTreeSet<&str> = lists.flatten().filter_map(Value::as_str).collect();
    for (field, statements) in &merged.properties {
        let statement = statements.last().expect("a statement");
        if says(statement, "readOnly") {
            continue;
        }
        let parts = statements.iter().flat_map(|statement| Merged::of(statement).parts);
        let is_nullable = parts.into_iter().any(|part| part.get("nullable") == Some(&json!(true)));
        if is_nullable && !required.contains(field.as_str()) {
            found.insert((operation_id.to_owned(), place.to_owned(), field.clone()));
        }
        let inner = Merged::of(statement);
        let inner = inner.keyword("items").map_or_else(|| resolve(statement), resolve);
        if !Merged::of(inner).properties.is_empty() {
            assert_eq!(place, "", "{operation_id}: bodies that are nested deeper are not covered");
            add(found, operation_id, field, inner);
        }
    }
}

/// A value of a field, going by the document.
fn value_of(operation_id: &str, place: &str, field: &str) -> Value {
    let property = |schema: &'static Value, wire_name: &str| {
        *Merged::of(schema).properties.get(wire_name).and_then(|all| all.last()).expect(operation_id)
    };
    let mut body = Operation::find(operation_id).body().expect("a body");
    if !place.is_empty() {
        let outer = property(body, place);
        body = Merged::of(outer).keyword("items").unwrap_or(outer);
    }
    example::of(property(body, field), field)
}

impl<B> Sender<B> {
    /// The bytes of the whole body as sent, and the part that is looked at.
    async fn sent(&self, body: B) -> (String, Value) {
        let mock = MockTransport::new();
        mock.push(MockReply::json(200, "{}"));
        (self.send)(&client(&mock), body).await.expect(self.operation_id);
        let request = mock.requests().pop().expect("a request");
        let text = String::from_utf8(request.body.to_vec()).expect("UTF-8");
        let whole: Value = serde_json::from_str(&text).expect("JSON");
        let part = match whole.get(self.place) {
            Some(Value::Array(entries)) => entries.first().expect("an entry").clone(),
            Some(part) => part.clone(),
            None => whole,
        };
        (text, part)
    }
}

async fn check<B>(covered: &mut Covered, fields: &[Setter<B>], senders: &[Sender<B>]) {
    for sender in senders {
        for (field, body) in fields {
            let at = format!("{} {} {field}", sender.operation_id, sender.place);
            let value = value_of(sender.operation_id, sender.place, field);
            let (text, least) = sender.sent(body(Said::Nothing)).await;
            assert!(least.get(field).is_none(), "{at}: {text}");
            assert_eq!(sender.sent(body(Said::None(value.clone()))).await.0, text, "{at}");
            for (said, wanted) in [(Said::Null, Value::Null), (Said::Value(value.clone()), value)] {
                let (text, part) = sender.sent(body(said)).await;
                let member = format!("\"{field}\":{wanted}");
                assert_eq!(text.matches(&member).count(), 1, "{at}: {text}");
                let mut with = least.clone();
                with[field] = wanted;
                assert_eq!(part, with, "{at}");
            }
            covered.insert((sender.operation_id.to_owned(), sender.place.to_owned(), (*field).to_owned()));
        }
    }
}

#[tokio::test]
async fn a_field_of_a_post_or_put_is_absent_null_or_its_value_and_none_is_not_sent() {
    let mut covered = Covered::new();
    bodies::investigations(&mut covered).await;
    bodies::policies(&mut covered).await;
    bodies::block_senders(&mut covered).await;
    bodies::content_policies(&mut covered).await;
    bodies::domains(&mut covered).await;
    bodies::trusted_domains_and_patterns(&mut covered).await;
    bodies::registries(&mut covered).await;
    assert_eq!(covered, patches_of_the_document());
    assert!(covered.len() > 60, "{}", covered.len());
}
