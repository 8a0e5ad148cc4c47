//! Every successful answer and every request body shows a whole and valid example; whatever else has one, has a valid one.

use anyhow::Result;
use generator::diagnostic::{Code, Diagnostic, Place};

use super::completeness::Completeness;
use super::validity::{self, Claim};
use super::{Counted, Findings};
use crate::spec::document::{Document, Node};

/// How many reasons of one example are listed.
const SHOWN: usize = 5;

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    Request,
    Response,
}

impl Direction {
    /// What says of a property that it does not travel this way.
    pub(super) fn absent(self) -> &'static str {
        match self {
            Self::Request => "readOnly",
            Self::Response => "writeOnly",
        }
    }

    /// The name of the schemas of this direction in the translated document.
    pub(super) fn section(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
        }
    }
}

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

/// Looks at every media type and parameter. `result` names the member of an answer that holds what callers want.
pub(super) fn check(document: &Document, result: Option<&str>, findings: &mut Findings) -> Result<Examples> {
    let holders = holders(document);
    let mut claims = Vec::new();
    let mut owners = Vec::new();
    for (position, holder) in holders.iter().enumerate() {
        for value in stated(document, &holder.node) {
            claims.push(Claim {
                schema: holder.node.child("schema"),
                direction: holder.role.direction(),
                value: value.value,
            });
            owners.push((position, value));
        }
    }
    let mut is_good: Vec<bool> = holders.iter().map(|_| false).collect();
    for (position, _) in &owners {
        if let Some(good) = is_good.get_mut(*position) {
            *good = true;
        }
    }
    for ((position, example), faults) in owners.iter().zip(validity::check(document, &claims)?) {
        let Some(holder) = holders.get(*position) else { continue };
        let missing = missing(document, holder, example, result);
        if let (false, Some(good)) = (faults.is_empty() && missing.is_empty(), is_good.get_mut(*position)) {
            *good = false;
        }
        let invalid = complaint(Code::INVALID_EXAMPLE, example, "is not valid", &faults);
        if let Some(found) = invalid {
            findings.add(found.hint("correct the example, or the schema"));
        }
        let incomplete = complaint(Code::INCOMPLETE_EXAMPLE, example, "leaves something out", &missing);
        if let Some(found) = incomplete {
            findings.add(found.hint("show every field with a value, also those that may be left out"));
        }
    }
    let mut examples = Examples::default();
    for (position, holder) in holders.iter().enumerate() {
        if !owners.iter().any(|(owner, _)| *owner == position) {
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
        counted.add(is_good.get(position).copied().unwrap_or_default());
    }
    Ok(examples)
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
        let what = format!("the parameter `{}`", node.child("name").value.as_str().unwrap_or_default());
        add(holders, Holder { role: Role::Parameter, what, node });
    }
}

/// What several operations refer to is looked at once.
fn add<'d>(holders: &mut Vec<Holder<'d>>, holder: Holder<'d>) {
    if !holders.iter().any(|known| known.node.at == holder.node.at) {
        holders.push(holder);
    }
}
