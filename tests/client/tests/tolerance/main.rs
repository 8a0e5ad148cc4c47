//! Every answer of the document, varied in every place as servers may vary it, is read or refused as it should be.
//!
//! The variants are made from the document by code that shares nothing with the generator.

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
mod sites;
mod variants;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error as _;
use std::sync::atomic::Ordering;

use call::Call;
use client_tests::client;
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::{Error, ErrorKind};
use document::{Operation, resolve};
use serde_json::{Value, json};
use sites::{Sites, completed, reachable};
use variants::{Kind, Outcome, Variant, Variants};

/// What was made of the document's answers.
#[derive(Default)]
struct Found {
    counts: BTreeMap<Kind, usize>,
    wrong: Vec<String>,
    /// All schemas of answers, by their place in memory.
    schemas: BTreeMap<usize, String>,
    met: BTreeSet<usize>,
}

/// A successful answer of an operation.
struct Answer {
    status: u16,
    schema: &'static Value,
    example: &'static Value,
}

#[tokio::test(start_paused = true)]
#[expect(clippy::print_stdout, reason = "how much was tried is worth reading")]
async fn every_variant_of_every_answer_is_read_or_refused_as_it_should_be() {
    let mut found = Found::default();
    for call in everything::CALLS {
        let operation = Operation::find(call.operation_id);
        for answer in answers(&operation) {
            found.vary(call, &operation, &answer).await;
        }
    }
    for kind in Kind::ALL {
        let (what, fewest) = kind.told();
        let count = found.counts.get(&kind).copied().unwrap_or_default();
        println!("{count:5} {what}");
        assert!(count >= fewest, "only {count} {what}");
    }
    let not_met = found.schemas.iter().filter(|(address, _)| !found.met.contains(address));
    let not_met: Vec<&str> = not_met.map(|(_, name)| name.as_str()).collect();
    println!("{:5} schemas, {} of them never met", found.schemas.len(), not_met.len());
    assert!(found.wrong.is_empty(), "{} answers:\n{}", found.wrong.len(), found.wrong.join("\n"));
    assert_eq!(not_met, [""; 0], "schemas of answers that no variant met");
}

/// The successful answers that hold JSON.
fn answers(operation: &Operation) -> Vec<Answer> {
    let responses = operation.value.get("responses").and_then(Value::as_object).expect("responses");
    let good = responses.iter().filter(|(status, _)| status.starts_with('2'));
    good.filter_map(|(status, response)| {
        let schema = resolve(response).pointer("/content/application~1json/schema")?;
        let example = documented::example(response).expect("an example of the answer");
        Some(Answer { status: status.parse().expect("a status"), schema, example })
    })
    .collect()
}

impl Found {
    async fn vary(&mut self, call: &Call, operation: &Operation, answer: &Answer) {
        let Answer { status, schema, example } = answer;
        let name = format!("{} {status}", call.operation_id);
        reachable(schema, &name, &mut self.schemas);
        let whole = completed(schema, example, "answer");
        let sites = Sites::of(schema, &whole);
        let mut all = varied(operation, &whole, &sites, "");
        self.met.extend(&sites.met);
        for form in &sites.forms {
            let mut whole = whole.clone();
            *whole.pointer_mut(&form.at).expect("a place in the answer") = form.value.clone();
            let sites = Sites::of(schema, &whole);
            all.extend(varied(operation, &whole, &sites, &form.at));
            self.met.extend(&sites.met);
        }
        let mock = MockTransport::new();
        let client = client(&mock);
        for variant in all {
            let expected = if *status == 202 {
                // This one only says where the answer will be, and nothing in it is read.
                let (_, schema) = operation.success();
                let first = completed(schema.expect("a schema"), first_example(operation), "answer");
                mock.push(MockReply::json(202, &variant.body).header("location", "/there"));
                mock.push(MockReply::json(200, first.to_string()));
                &Outcome::Read(first["result"].clone())
            } else {
                mock.push(MockReply::json(*status, &variant.body));
                &variant.outcome
            };
            *self.counts.entry(variant.kind).or_default() += 1;
            let in_every_format = matches!(variant.kind, Kind::AsItIs | Kind::NewValue);
            call::IN_EVERY_FORMAT.store(in_every_format, Ordering::Relaxed);
            if let Some(wrong) = judge((call.send)(&client).await, expected) {
                let Variant { kind, at, .. } = variant;
                self.wrong.push(format!("{name}, {kind:?} {at}: {wrong}"));
            }
        }
    }
}

fn varied(operation: &Operation, whole: &Value, sites: &Sites, below: &str) -> Vec<Variant> {
    // A list that does not come is empty, and an operation that may answer nothing has nothing to say.
    let without = if whole["result"].is_array() {
        Some(json!([]))
    } else {
        let responses = operation.value["responses"].as_object().expect("responses");
        responses.contains_key("204").then_some(Value::Null)
    };
    Variants { answer: whole, without }.of(sites, below)
}

fn first_example(operation: &Operation) -> &'static Value {
    let first = answers(operation).into_iter().next();
    first.expect("an answer").example
}

/// What is wrong with an outcome.
fn judge(outcome: Result<Value, Error>, expected: &Outcome) -> Option<String> {
    match (outcome, expected) {
        (Ok(read), Outcome::Read(expected)) => {
            let differences = example::differences(&read, expected, "result");
            (!differences.is_empty()).then(|| differences.join("; "))
        }
        (Ok(read), Outcome::Kept { result, at }) => {
            let mut differences = example::differences(&read, result, "result");
            // To the tolerant comparison a number and its text are the same, and so are `null` and nothing.
            if read.pointer(at) != result.pointer(at) {
                differences.push(format!("{at} is not what was sent"));
            }
            (!differences.is_empty()).then(|| differences.join("; "))
        }
        (Err(error), Outcome::Refused { path, found }) => {
            let line = error.to_string();
            let is_right = error.kind() == ErrorKind::Decode
                && error.decode_path() == Some(path)
                && line.contains(found);
            (!is_right).then(|| format!("wanted an error at `{path}`, {found}, and got {line}"))
        }
        (Err(error), Outcome::NoResult) => {
            let is_right = error.kind() == ErrorKind::Decode && error.to_string().contains("no result");
            (!is_right).then(|| format!("wanted an error about no result, got {error}"))
        }
        (Err(error), Outcome::NotOfThisApi) => {
            let is_right = error.kind() == ErrorKind::UnexpectedResponse;
            (!is_right).then(|| format!("wanted an error about the form of the answer, got {error}"))
        }
        (Ok(read), Outcome::Refused { .. } | Outcome::NoResult | Outcome::NotOfThisApi) => {
            Some(format!("was read as {read}"))
        }
        (Err(error), Outcome::Read(_) | Outcome::Kept { .. }) => {
            Some(format!("{error}: {}", error.source().map(ToString::to_string).unwrap_or_default()))
        }
    }
}
