//! Every successful answer and every request body shows a whole and valid example; whatever else has one, has a valid one.

use std::collections::BTreeSet;

use anyhow::Result;
use generator::diagnostic::{Code, Diagnostic, Place};

use super::completeness::Completeness;
use super::validity::{self, Claim, Fault};
use super::{Counted, Findings};
use crate::spec::document::{Document, Node};
use crate::spec::parts::{Kind, Part};
use crate::spec::uses::Direction;

/// How many reasons of one example are listed.
const SHOWN: usize = 5;

/// What an example stands for, which decides what is asked of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// A 2xx answer with a body: has to have a whole example.
    Answer,
    /// An answer that says why a call was not done: has to have an example.
    Refusal,
    /// A request body: has to have a whole example.
    Body,
    /// A parameter: has to have an example.
    Parameter,
}

impl Role {
    fn direction(self) -> Direction {
        match self {
            Self::Answer | Self::Refusal => Direction::Response,
            Self::Body | Self::Parameter => Direction::Request,
        }
    }
}

/// A media type or parameter.
struct Holder<'d> {
    role: Role,
    what: String,
    node: Node<'d>,
}

/// How many holders there are, and how many show what they should.
#[derive(Default)]
pub(super) struct Examples {
    pub(super) answers: Counted,
    pub(super) bodies: Counted,
    pub(super) refusals: Counted,
    pub(super) parameters: Counted,
}

/// An example, and what it is an example of.
struct Shown<'d> {
    holder: usize,
    example: Node<'d>,
}

/// Looks at every media type and parameter. `result` names the member of an answer that holds what callers want.
pub(super) fn check(document: &Document, result: Option<&str>, findings: &mut Findings) -> Result<Examples> {
    let holders = holders(document);
    let mut claims = Vec::new();
    let mut shown = Vec::new();
    for (position, holder) in holders.iter().enumerate() {
        for example in stated(document, &holder.node) {
            let direction = holder.role.direction();
            claims.push(Claim { schema: holder.node.child("schema"), direction, value: example.value });
            shown.push(Shown { holder: position, example });
        }
    }
    let mut is_good = vec![None; holders.len()];
    for (Shown { holder: position, example }, faults) in
        shown.iter().zip(validity::check(document, &claims, &undeclared(document, findings))?)
    {
        let (Some(holder), Some(good)) = (holders.get(*position), is_good.get_mut(*position)) else {
            continue;
        };
        let missing = missing(document, holder, example, result);
        *good = Some(report(example, faults, &missing, findings) && good.unwrap_or(true));
    }
    let mut examples = Examples::default();
    for (holder, good) in holders.iter().zip(is_good) {
        if good.is_none() {
            let message = format!("{} has no example", holder.what);
            let hint = "add `example` with every field; mock servers and the documentation live from it";
            let place = Place::DocumentKey(holder.node.at.clone());
            findings.add(Diagnostic::new(Code::MISSING_EXAMPLE, place, message).hint(hint));
        }
        let counted = match holder.role {
            Role::Answer => &mut examples.answers,
            Role::Refusal => &mut examples.refusals,
            Role::Body => &mut examples.bodies,
            Role::Parameter => &mut examples.parameters,
        };
        counted.add(good.unwrap_or_default());
    }
    Ok(examples)
}

/// Looks at the examples that schemas show of themselves. A schema travels both ways where nothing else is said, so
/// such an example has to fit one of them.
pub(super) fn check_schemas(
    document: &Document,
    parts: &[Part<'_>],
    findings: &mut Findings,
) -> Result<Counted> {
    let directions = [Direction::Request, Direction::Response];
    let shows = |part: &&Part<'_>| part.kind == Kind::Schema && part.node.value.get("example").is_some();
    let schemas: Vec<&Node<'_>> = parts.iter().filter(shows).map(|part| &part.node).collect();
    let claims: Vec<Claim<'_>> = schemas
        .iter()
        .flat_map(|schema| directions.map(|direction| (schema, direction)))
        .map(|(schema, direction)| Claim {
            schema: (*schema).clone(),
            direction,
            value: schema.child("example").value,
        })
        .collect();
    let faults = validity::check(document, &claims, &undeclared(document, findings))?;
    let mut counted = Counted::default();
    for (schema, faults) in schemas.iter().zip(faults.chunks(directions.len())) {
        let example = schema.child("example");
        let ways = directions.iter().zip(faults).map(|(direction, faults)| {
            let completeness = Completeness { document, direction: *direction, result: None };
            (faults.clone(), completeness.missing(schema, example.value))
        });
        let best = ways.min_by_key(|(faults, missing)| faults.len() + missing.len());
        let (faults, missing) = best.unwrap_or_default();
        counted.add(report(&example, faults, &missing, findings));
    }
    Ok(counted)
}

/// Names that the generator has found in a `required` and not among the properties.
fn undeclared<'d>(document: &'d Document, findings: &Findings) -> BTreeSet<&'d str> {
    let found = findings.sorted().into_iter().filter(|found| found.code == Code::UNKNOWN_REQUIRED);
    found.filter_map(|found| document.value.pointer(found.place.pointer()?.as_str())?.as_str()).collect()
}

/// Adds what is wrong with an example; gives whether nothing is.
fn report(example: &Node<'_>, mut faults: Vec<Fault>, missing: &[String], findings: &mut Findings) -> bool {
    if !missing.is_empty() {
        // What is missing is one fault, whether it is required or not.
        faults.retain(|fault| !fault.is_absence);
    }
    let faults: Vec<String> = faults.into_iter().map(|fault| fault.text).collect();
    if let Some(found) = complaint(Code::INVALID_EXAMPLE, example, "is not valid", &faults) {
        findings.add(found.hint("correct the example, or the schema"));
    }
    if let Some(found) = complaint(Code::INCOMPLETE_EXAMPLE, example, "leaves something out", missing) {
        findings.add(found.hint("show every field with a value, also those that may be left out"));
    }
    faults.is_empty() && missing.is_empty()
}

fn missing(
    document: &Document,
    holder: &Holder<'_>,
    example: &Node<'_>,
    result: Option<&str>,
) -> Vec<String> {
    let result = match holder.role {
        Role::Answer => result,
        Role::Body => None,
        Role::Refusal | Role::Parameter => return Vec::new(),
    };
    let direction = holder.role.direction();
    Completeness { document, direction, result }.missing(&holder.node.child("schema"), example.value)
}

/// The complaint about an example, if there is a reason for it.
fn complaint(code: Code, example: &Node<'_>, what: &str, reasons: &[String]) -> Option<Diagnostic> {
    let shown: Vec<&str> = reasons.iter().take(SHOWN).map(String::as_str).collect();
    let more = reasons.len().saturating_sub(SHOWN);
    let more = if more > 0 { format!(", and {more} more") } else { String::new() };
    let message = format!("this example {what}: {}{more}", shown.join(", "));
    (!reasons.is_empty()).then(|| Diagnostic::new(code, Place::DocumentKey(example.at.clone()), message))
}

/// The examples of a media type or parameter.
fn stated<'d>(document: &'d Document, node: &Node<'d>) -> Vec<Node<'d>> {
    let mut examples = Vec::new();
    if node.value.get("example").is_some() {
        examples.push(node.child("example"));
    }
    for (_, example) in node.child("examples").members() {
        let example = document.resolve(&example);
        if example.value.get("value").is_some() {
            examples.push(example.child("value"));
        }
    }
    examples
}

/// Everything that may hold an example, each once.
fn holders(document: &Document) -> Vec<Holder<'_>> {
    let mut holders = Vec::new();
    for operation in document.operations() {
        let call = format!("{} {}", operation.method, operation.path);
        let body = document.resolve(&operation.node.child("requestBody"));
        add_content(&mut holders, Role::Body, &format!("the body of {call}"), &body);
        for (status, response) in operation.node.child("responses").members() {
            let role = if status.starts_with('2') { Role::Answer } else { Role::Refusal };
            let what = format!("the answer {status} of {call}");
            add_content(&mut holders, role, &what, &document.resolve(&response));
        }
        add_parameters(document, &mut holders, &operation.node);
    }
    for (_, item) in document.root().child("paths").members() {
        add_parameters(document, &mut holders, &item);
    }
    holders
}

fn add_content<'d>(holders: &mut Vec<Holder<'d>>, role: Role, what: &str, owner: &Node<'d>) {
    for (media_type, node) in owner.child("content").members() {
        // Text and bytes are not described further.
        if node.value.get("schema").is_some() && media_type.contains("json") {
            add(holders, Holder { role, what: what.to_owned(), node });
        }
    }
}

fn add_parameters<'d>(document: &'d Document, holders: &mut Vec<Holder<'d>>, owner: &Node<'d>) {
    for parameter in owner.child("parameters").elements() {
        let node = document.resolve(&parameter);
        let what = format!("the parameter `{}`", node.text("name"));
        let content = node.child("content").members();
        for (_, node) in &content {
            add(holders, Holder { role: Role::Parameter, what: what.clone(), node: node.clone() });
        }
        // One that cannot be found, or says nothing of its values, is the generator's to complain about.
        if content.is_empty() && node.child("schema").value.is_object() {
            add(holders, Holder { role: Role::Parameter, what, node });
        }
    }
}

/// What several operations refer to is looked at once.
fn add<'d>(holders: &mut Vec<Holder<'d>>, holder: Holder<'d>) {
    if !holders.iter().any(|known| known.node.at == holder.node.at) {
        holders.push(holder);
    }
}
