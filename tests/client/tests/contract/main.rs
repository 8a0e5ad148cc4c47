//! Every operation against a mock server of another project, which compares each request with the document and
//! answers with its examples. `cargo xtask contract` starts the server and this program.

#[path = "../support/call.rs"]
mod call;
#[path = "../support/document.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod document;
#[path = "../support/documented.rs"]
mod documented;
#[rustfmt::skip]
#[path = "../generated/everything/mod.rs"]
mod everything;
#[path = "../support/example.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod example;
mod recorder;
#[rustfmt::skip]
#[path = "../generated/required/mod.rs"]
mod required;

use std::collections::BTreeSet;
use std::error::Error as _;

use call::Call;
use cloudflare_email_security::transport::HttpTransport;
use cloudflare_email_security::{Client, Error, RetryPolicy};
use document::{Operation, resolve};
use recorder::{Exchange, Recorder};
use serde_json::Value;

/// Where the mock server is.
const SERVER: &str = "CONTRACT_BASE_URL";

/// How much a call gives.
#[derive(Clone, Copy, PartialEq)]
enum Extent {
    Everything,
    Required,
}

#[tokio::test]
#[expect(clippy::print_stdout, reason = "the command that runs this shows what it says")]
async fn every_operation_is_accepted_and_its_answer_is_read() {
    let Ok(base_url) = std::env::var(SERVER) else {
        println!("skipped: {SERVER} names no mock server; `cargo xtask contract` starts one");
        return;
    };
    let recorder = Recorder::new(HttpTransport::builder().no_proxy().build().expect("a transport"));
    let client = Client::builder()
        .api_token("any")
        .base_url(base_url)
        .transport(recorder.clone())
        .retry(RetryPolicy::none())
        .build()
        .expect("a client");
    let operations = Operation::all();
    let mut accepted = Vec::new();
    let mut failed = false;
    for (extent, table, title) in [
        (Extent::Everything, everything::CALLS, "all parameters"),
        (Extent::Required, required::CALLS, "only the required ones"),
    ] {
        let known: BTreeSet<&str> = operations.iter().map(Operation::id).collect();
        assert_eq!(table.iter().map(|call| call.operation_id).collect::<BTreeSet<_>>(), known, "the table");
        let mut right = 0;
        for call in table {
            let operation = Operation::find(call.operation_id);
            let wrong = ask(&client, &recorder, call, &operation, extent).await;
            right += usize::from(wrong.is_empty());
            if !wrong.is_empty() {
                println!("FAIL {} {} with {title}", operation.method, operation.path);
                for line in &wrong {
                    println!("       {line}");
                }
            }
        }
        failed |= right != table.len();
        accepted.push(format!("{right} with {title}"));
    }
    println!("{} operations: {} accepted and decoded", operations.len(), accepted.join(" and "));
    assert!(!failed && !operations.is_empty(), "some calls failed");
}

/// Makes one call; gives what is wrong with it, a line each.
async fn ask(
    client: &Client,
    recorder: &Recorder,
    call: &Call,
    operation: &Operation,
    extent: Extent,
) -> Vec<String> {
    let outcome = (call.send)(client).await;
    let mut wrong = Vec::new();
    match recorder.take().as_slice() {
        [exchange] => {
            wrong.extend(exchange.remarks());
            wrong.extend(exchange.mistaken(operation));
            wrong.extend(not_given(exchange, operation, extent));
        }
        exchanges => wrong.push(format!("{} requests were answered instead of one", exchanges.len())),
    }
    match outcome {
        Ok(read) => {
            let promised = promised(operation).and_then(|body| body.get("result")).unwrap_or(&Value::Null);
            wrong.extend(example::differences(&read, promised, "result"));
        }
        Err(error) => wrong.push(told(&error)),
    }
    wrong
}

/// The example of the first successful answer.
fn promised(operation: &Operation) -> Option<&'static Value> {
    let (status, _) = operation.success();
    documented::example(operation.value.get("responses")?.get(status.to_string())?)
}

/// Which parts of the call are not what the table says: all that there is, or only what has to be there.
fn not_given(exchange: &Exchange, operation: &Operation, extent: Extent) -> Vec<String> {
    let mut wrong = Vec::new();
    let wanted: BTreeSet<&str> = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.get("in").and_then(Value::as_str) == Some("query"))
        .filter(|parameter| {
            extent == Extent::Everything || parameter.get("required") == Some(&Value::Bool(true))
        })
        .filter_map(|parameter| parameter.get("name")?.as_str())
        .collect();
    let sent = exchange.query_names();
    if sent.iter().map(String::as_str).collect::<BTreeSet<_>>() != wanted {
        wrong.push(format!("the query holds {sent:?} and should hold {wanted:?}"));
    }
    let body = operation.value.get("requestBody").and_then(|body| documented::example(resolve(body)));
    match (body, extent) {
        (Some(body), Extent::Everything) => {
            wrong.extend(example::differences(&exchange.body(), body, "the request's body"));
        }
        (None, _) if exchange.body() != Value::Null => wrong.push("a body was sent".to_owned()),
        (Some(_), Extent::Required) | (None, _) => {}
    }
    wrong
}

/// The error with all its sources.
fn told(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(": ");
        text.push_str(&error.to_string());
        source = error.source();
    }
    text
}
