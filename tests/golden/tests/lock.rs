//! The names of the committed crate are held to `spec/names.lock`: what would change one is an error with both ways out.

use std::collections::BTreeSet;
use std::fs;

use generator::diagnostic::{Code, Diagnostic, Severity};
use generator::{Input, NameLock};
use golden_tests::repository::{LAYOUT, LOCK, Texts, root};
use serde_json::{Value, json};

/// What a run with a changed document says of published names, and the lock that it makes.
fn after(change: impl FnOnce(&mut Value), accepting: bool) -> (Vec<Diagnostic>, Option<String>) {
    let texts = Texts::load().expect("the committed document");
    let mut document: Value = serde_json::from_str(&texts.document).expect("JSON");
    change(&mut document);
    let document = document.to_string();
    let lock = if accepting { NameLock::Accepting(&texts.lock) } else { NameLock::Kept(&texts.lock) };
    let outcome = generator::generate(&Input { document: &document, lock, ..texts.input() }, &LAYOUT);
    let of_names = [Code::BROKEN_LOCK, Code::NAME_CHANGED, Code::NAME_GONE, Code::NAME_MOVED];
    let all = outcome.diagnostics.sorted();
    let others: Vec<&str> = all
        .iter()
        .filter(|found| found.severity == Severity::Error && !of_names.contains(&found.code))
        .map(|found| found.message.as_str())
        .collect();
    assert!(others.is_empty(), "the change does something else: {others:#?}");
    let found = all.into_iter().filter(|found| of_names.contains(&found.code)).cloned().collect();
    (found, outcome.tree.and_then(|tree| tree.files.get(LOCK).cloned()))
}

fn schemas(document: &mut Value) -> &mut serde_json::Map<String, Value> {
    document["components"]["schemas"].as_object_mut().expect("schemas")
}

/// The errors of a run, each with its code and message, after which nothing is written.
fn errors(change: impl FnOnce(&mut Value)) -> Vec<(Code, String)> {
    let (found, lock) = after(change, false);
    assert_eq!(lock, None, "nothing is written");
    for error in &found {
        let hint = error.hint.as_deref().unwrap_or_default();
        assert!(hint.contains("cargo xtask codegen --accept-names"), "{hint}");
    }
    found.into_iter().map(|error| (error.code, error.message)).collect()
}

fn swap_forms(document: &mut Value) {
    let forms = &mut schemas(document)["email-security_BulkJobActionParams"]["oneOf"];
    forms.as_array_mut().expect("forms").reverse();
}

fn rename_component(document: &mut Value) {
    let text =
        document.to_string().replace("email-security_DomainAuthorization", "email-security_DomainGrant");
    *document = serde_json::from_str(&text).expect("JSON");
}

fn add_colliding_component(document: &mut Value) {
    let schemas = schemas(document);
    let other = json!({ "type": "object", "properties": { "brand_new": { "type": "boolean" } } });
    schemas.insert("email-security_PhishGuardReportFields".to_owned(), other);
    schemas["email-security_Attachment"]["properties"]["brand_new"] =
        json!({ "$ref": "#/components/schemas/email-security_PhishGuardReportFields" });
}

#[test]
fn a_reordered_inline_schema_is_caught() {
    let found = errors(swap_forms);
    let messages: Vec<&str> = found.iter().map(|(_, message)| message.as_str()).collect();
    let of =
        |old: &str, new: &str| format!("`{old}` would be called `{new}`, which breaks programs that use it");
    let wanted = [of("ReleaseJobParams", "MoveJobParams"), of("MoveJobParams", "ReleaseJobParams")];
    assert_eq!(messages, wanted);
    assert!(found.iter().all(|(code, _)| *code == Code::NAME_CHANGED));
}

#[test]
fn a_renamed_component_is_caught() {
    let message = "what `DomainAuthorization` stands for seems to be called `DomainGrant` now, which breaks programs that \
                   use it";
    assert_eq!(errors(rename_component), [(Code::NAME_MOVED, message.to_owned())]);
}

#[test]
fn a_new_collision_is_caught() {
    let message = "`PhishGuardReportFields` would be called `PhishGuardReportFields2`, which breaks programs that use it";
    assert_eq!(errors(add_colliding_component), [(Code::NAME_CHANGED, message.to_owned())]);
}

#[test]
fn what_is_accepted_is_told_and_written() {
    let (found, lock) = after(rename_component, true);
    let told: Vec<(Severity, Code)> = found.iter().map(|found| (found.severity, found.code)).collect();
    assert_eq!(told, [(Severity::Note, Code::NAME_MOVED)]);
    let lock = lock.expect("the lock is written");
    assert!(
        lock.contains("DomainGrant = email-security_DomainGrant") && !lock.contains("DomainAuthorization")
    );
}

#[test]
fn parameters_in_another_order_keep_every_name() {
    let texts = Texts::load().expect("the committed document");
    let mut reversed = 0;
    let (found, lock) = after(
        |document| {
            let paths = document["paths"].as_object_mut().expect("paths");
            let operations =
                paths.values_mut().filter_map(Value::as_object_mut).flat_map(|item| item.values_mut());
            for list in operations.filter_map(|operation| operation.get_mut("parameters")?.as_array_mut()) {
                list.reverse();
                reversed += 1;
            }
        },
        false,
    );
    assert!(reversed > 10, "only {reversed} lists of parameters were reversed");
    assert_eq!(found, []);
    assert_eq!(lock, Some(texts.lock));
}

#[test]
fn what_is_new_is_added_and_nothing_else_changes() {
    let texts = Texts::load().expect("the committed document");
    let add = |document: &mut Value| {
        let paths = document["paths"].as_object_mut().expect("paths");
        let list = paths.values_mut().find_map(|item| item["get"]["parameters"].as_array_mut());
        list.expect("parameters")
            .push(json!({ "name": "brand_new", "in": "query", "schema": { "type": "string" } }));
        schemas(document)["email-security_Attachment"]["properties"]["brand_new"] =
            json!({ "type": "string", "enum": ["A", "B"] });
    };
    let (found, lock) = after(add, false);
    assert_eq!(found, []);
    let lock = lock.expect("the lock is written");
    let gone: Vec<&str> =
        texts.lock.lines().filter(|line| !lock.lines().any(|other| other == *line)).collect();
    assert_eq!(gone, [""; 0]);
    let added: Vec<&str> =
        lock.lines().filter(|line| !texts.lock.lines().any(|other| other == *line)).collect();
    let wanted = [
        "Attachment::brand_new = brand_new",
        "AttachmentBrandNew = email-security_Attachment.brand_new",
        "AttachmentBrandNew::A = A",
        "AttachmentBrandNew::B = B",
        "account.investigate.list().brand_new() = query.brand_new",
    ];
    assert_eq!(added, wanted);
}

#[test]
fn the_order_of_lines_does_not_matter() {
    let texts = Texts::load().expect("the committed document");
    let mut lines: Vec<&str> = texts.lock.lines().collect();
    lines.reverse();
    let reversed = Texts { lock: lines.join("\n"), ..texts.clone() };
    let outcome = reversed.generate();
    let made = outcome.tree.expect("the names are those of the lock").files.remove(LOCK);
    assert_eq!(made.as_ref(), Some(&texts.lock));
}

#[test]
fn every_published_type_and_member_can_be_named_by_users() {
    let texts = Texts::load().expect("the committed document");
    let surface = fs::read_to_string(root().join("generated/public-api.txt")).expect("the surface");
    let first_words = |line: &str| line.replace("#[non_exhaustive] ", "").replace("#[deprecated] ", "");
    let named: BTreeSet<String> = surface
        .lines()
        .filter_map(|line| {
            let line = first_words(line);
            let rest = line.strip_prefix("pub ")?;
            let rest = rest.strip_prefix("struct ").or(rest.strip_prefix("enum ")).unwrap_or(rest);
            Some(rest.split([' ', '(', '<']).next()?.trim_end_matches(':').to_owned())
        })
        .collect();
    let published = texts.lock.lines().filter_map(|line| Some(line.split_once(" = ")?.0));
    let published: Vec<&str> = published.filter(|name| !name.contains("()")).collect();
    assert!(published.len() > 800, "only {} names are published", published.len());
    let unknown: Vec<&&str> = published.iter().filter(|name| !named.contains(**name)).collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
}
