//! Responses: what a successful call gives.

use openapiv3 as oas;

use super::all_of::flatten;
use super::body::{is_json, is_text};
use super::context::{Lowered, Lowering, NameRank, Naming};
use super::example::example_at;
use super::keywords::{Keywords, Node};
use super::schema::{component_place, lower_node, resolve};
use crate::diagnostic::Code;
use crate::ir::{Answer, AnswerExample, TypeRef, Usage};
use crate::spec::PathEntry;
use crate::spec::pointer::Pointer;

/// One successful answer of the document.
struct Success<'a> {
    status: String,
    response: &'a oas::Response,
    at: Pointer,
}

/// What a successful call of the operation gives, and the document's example of it.
pub(super) fn lower_answer<'a>(
    ctx: &mut Lowering<'a>,
    entry: &'a PathEntry,
    operation_id: &str,
    stem: &str,
) -> (Answer, Option<AnswerExample>) {
    let successes = successes(ctx, entry, operation_id);
    (type_of(ctx, entry, &successes, stem), example_of(ctx, &successes))
}

fn type_of<'a>(
    ctx: &mut Lowering<'a>,
    entry: &'a PathEntry,
    successes: &[Success<'a>],
    stem: &str,
) -> Answer {
    // An answer that could not be read has its own complaint.
    let has_fault = ctx.diagnostics.has_error_within(&entry.at.child("responses"));
    if successes.is_empty() && (has_fault || refers_to_answers(entry)) {
        return Answer::Unit;
    }
    if successes.is_empty() {
        let hint = "declare the 2xx answer; until then the call gives nothing";
        ctx.complain_of_member(
            Code::NO_SUCCESS_RESPONSE,
            &entry.at.child("responses"),
            "no successful answer is declared",
            hint,
        );
        return Answer::Unit;
    }
    let has_bodiless = successes.iter().any(|success| success.response.content.is_empty());
    let mut answers: Vec<(Answer, &Success<'_>)> = Vec::new();
    for success in successes.iter().filter(|success| !success.response.content.is_empty()) {
        let naming = if answers.is_empty() {
            Naming::root(&format!("{stem} response"), NameRank::Place)
        } else {
            Naming::root(&format!("{stem} response {}", status_word(&success.status)), NameRank::Place)
        };
        let answer = lower_success(ctx, success, &naming, stem);
        answers.push((answer, success));
    }
    let Some((answer, first, first_at)) =
        answers.first().map(|(answer, success)| (answer.clone(), success.status.clone(), &success.at))
    else {
        return Answer::Unit;
    };
    for (other, success) in answers.iter().skip(1) {
        let places = [&success.at, first_at];
        if *other != answer && !places.iter().any(|at| ctx.diagnostics.has_error_within(at)) {
            let message = format!("the {} answer has another shape than the {} one", success.status, first);
            let hint = "calls are typed by the first; handle the other by its status, or list it as ignored";
            ctx.complain_of_member(Code::SEVERAL_RESPONSES, &success.at, message, hint);
        }
    }
    match (answer, has_bodiless) {
        (Answer::Value(ty), true) => Answer::Optional(ty),
        (answer, _) => answer,
    }
}

/// Whether a successful answer is a reference; if no answer was found, it leads to one that could not be read.
fn refers_to_answers(entry: &PathEntry) -> bool {
    let responses = &entry.operation.responses;
    let listed = responses.responses.iter().filter(|(status, _)| status.to_string().starts_with('2'));
    let all = listed.map(|(_, item)| item).chain(&responses.default);
    let mut references = all.filter(|item| matches!(item, oas::ReferenceOr::Reference { .. }));
    references.next().is_some()
}

fn status_word(status: &str) -> &'static str {
    match status {
        "201" => "created",
        "202" => "accepted",
        "206" => "partial",
        _ => "other",
    }
}

/// The 2xx answers by status, else the default one.
fn successes<'a>(ctx: &mut Lowering<'a>, entry: &'a PathEntry, operation_id: &str) -> Vec<Success<'a>> {
    let at = entry.at.child("responses");
    let mut found: Vec<(String, &oas::ReferenceOr<oas::Response>)> = entry
        .operation
        .responses
        .responses
        .iter()
        .map(|(status, item)| (status.to_string(), item))
        .filter(|(status, _)| status.starts_with('2'))
        .collect();
    found.sort_by(|left, right| left.0.cmp(&right.0));
    if found.is_empty() {
        found.extend(entry.operation.responses.default.as_ref().map(|item| ("default".to_owned(), item)));
    }
    found.retain(|(status, _)| !ctx.decisions.ignores_response(operation_id, status));
    let mut successes = Vec::new();
    for (status, item) in found {
        let spec = ctx.spec;
        let place = at.child(&status);
        if let Some(resolved) = spec.resolve(item, &place, &spec.response_section(), ctx.diagnostics) {
            successes.push(Success { status, response: resolved.item, at: resolved.at });
        }
    }
    successes
}

/// The document's example of the answer that a call is typed by. Without one, an answer that has no body stands for it.
fn example_of(ctx: &Lowering<'_>, successes: &[Success<'_>]) -> Option<AnswerExample> {
    let with_body = successes.iter().find(|success| !success.response.content.is_empty());
    let bodiless = successes.iter().find(|success| success.response.content.is_empty());
    let shown = with_body.and_then(|success| shown_body(ctx, success));
    shown.or_else(|| bodiless.map(|success| without_body(ctx, success)))
}

fn shown_body(ctx: &Lowering<'_>, success: &Success<'_>) -> Option<AnswerExample> {
    // A range stands for its first status, and `default` for the usual one.
    let status = success.status.parse().unwrap_or(200);
    let content = &success.response.content;
    let media = content.keys().find(|media| is_json(media)).or_else(|| content.keys().next())?;
    let example = example_at(ctx, &success.at.child("content").child(media))?;
    let text = example.as_str().filter(|_| !is_json(media)).map(str::to_owned);
    let body = text.unwrap_or_else(|| example.to_string());
    let content_type = if media.contains('*') { "application/octet-stream" } else { media };
    Some(AnswerExample { status, content_type: content_type.to_owned(), body })
}

/// Where answers have an envelope, an empty one is a success with the status 204 alone.
fn without_body(ctx: &Lowering<'_>, success: &Success<'_>) -> AnswerExample {
    let has_envelope = ctx.decisions.settings().envelope.is_some();
    let status = success.status.parse().ok().filter(|_| !has_envelope).unwrap_or(204);
    AnswerExample { status, content_type: String::new(), body: String::new() }
}

fn lower_success<'a>(ctx: &mut Lowering<'a>, success: &Success<'a>, naming: &Naming, stem: &str) -> Answer {
    let content = &success.response.content;
    if let Some((media, entry)) = content.iter().find(|(media, _)| is_json(media)) {
        let at = success.at.child("content").child(media).child("schema");
        let Some(schema) = &entry.schema else { return Answer::Value(TypeRef::Json) };
        let node = Node::from(schema);
        return match ctx.decisions.settings().envelope.as_ref() {
            None => plain_answer(lower_node(ctx, node, &at, naming, Usage::Response)),
            Some(envelope) => {
                let result = envelope.result.get_ref().clone();
                lower_enveloped(ctx, node, &at, &result, stem)
            }
        };
    }
    if content.keys().any(|media| is_text(media)) { Answer::Text } else { Answer::Bytes }
}

/// The value of an answer that nothing is wrapped around.
fn plain_answer(lowered: Lowered) -> Answer {
    if let TypeRef::List(element) = lowered.ty {
        Answer::Sequence(*element)
    } else if lowered.nullable && lowered.ty != TypeRef::Json {
        Answer::Optional(lowered.ty)
    } else {
        Answer::Value(lowered.ty)
    }
}

/// The value inside the envelope.
fn lower_enveloped<'a>(
    ctx: &mut Lowering<'a>,
    node: Node<'a>,
    at: &Pointer,
    result: &str,
    stem: &str,
) -> Answer {
    let (node, at) = match node {
        Node::Schema(_) => (node, at.clone()),
        Node::Reference(reference) => match resolve(ctx, reference, at) {
            Some((name, target)) => (target, component_place(&name)),
            None => return Answer::Unit,
        },
    };
    let Node::Schema(schema) = node else { return Answer::Unit };
    let keywords = Keywords::read(schema, &at, ctx.spec);
    let naming = Naming::root(stem, NameRank::Place);
    let Some(members) = flatten(ctx, &keywords, &at, &naming) else {
        if ctx.diagnostics.has_error_within(&at) {
            return Answer::Unit;
        }
        let hint = "every answer has to be an object with the member that `envelope.result` names";
        let message = format!("this answer is not an object with the member `{result}` around its value");
        ctx.complain_of_member(Code::UNSUPPORTED_SCHEMA, &at, message, hint);
        return Answer::Unit;
    };
    let Some(property) = members.properties.get(result).and_then(|properties| properties.last()) else {
        return Answer::Unit;
    };
    ctx.decisions.note_envelope();
    let naming = Naming::root(&format!("{stem} {result}"), NameRank::Place);
    let ty = lower_node(ctx, property.node, &property.at, &naming, Usage::Response).ty;
    if let TypeRef::List(element) = ty { Answer::Sequence(*element) } else { Answer::Value(ty) }
}
