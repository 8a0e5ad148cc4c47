//! Imports into the committed document: of what it says already, entry by entry of the list, and of a newer document.

use generator::import::{Change, Imported, Input, Line, import};
use golden_tests::shuffle::shuffled;
use golden_tests::upstream::{Committed, PREFIX, WORDS};
use serde_json::{Value, json};

const DELETION: &str = "/paths/~1accounts~1{account_id}~1email-security~1settings~1domains/delete";
const POLICY: &str = "/paths/~1accounts~1{account_id}~1email-security~1settings~1allow_policies~1{policy_id}";
const RENAMED: &str =
    "/paths/~1accounts~1{account_id}~1email-security~1settings~1allow_policies~1{allow_policy_id}";
const SUBMISSIONS: &str = "/paths/~1accounts~1{account_id}~1email-security~1submissions/get";
const SCHEMAS: &str = "/components/schemas/email-security_";

/// Imports without a complaint.
fn run(committed: &Committed, vendor: &str, additions: &str) -> Imported {
    let imported = import(&Input {
        vendor,
        ours: &committed.ours,
        additions,
        prefix: PREFIX,
        sunset: "x-sunset",
        prunes: false,
    });
    let complaints: Vec<&str> =
        imported.diagnostics.sorted().iter().map(|complaint| complaint.message.as_str()).collect::<Vec<_>>();
    assert!(complaints.is_empty(), "{complaints:#?}");
    assert!(!imported.own_diagnostics.has_errors());
    imported
}

/// What an import changes.
fn facts(imported: &Imported) -> Vec<&Line> {
    let is_fact = |line: &&Line| matches!(line.change, Change::New | Change::Changed | Change::Gone);
    imported.report.lines().iter().filter(is_fact).collect()
}

fn vendor(committed: &Committed) -> Value {
    committed.vendor().expect("JSON")
}

fn at<'v>(document: &'v mut Value, pointer: &str) -> &'v mut Value {
    document.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}"))
}

#[test]
fn nothing_changes_when_the_list_names_everything_that_the_vendor_has_not() {
    let committed = Committed::load().expect("the committed document");
    let vendor = vendor(&committed);
    for text in [vendor.to_string(), shuffled(&vendor, 7)] {
        let imported = run(&committed, &text, &committed.list_without(usize::MAX));
        assert!(!imported.report.needs_human(), "{}", imported.report.render());
        assert_eq!(imported.document.as_deref(), Some(committed.ours.as_str()));
        assert_eq!(imported.report.count(Change::Kept), committed.entries.len());
    }
    assert!(committed.entries.len() > 100, "only {} entries", committed.entries.len());
}

#[test]
fn a_vendor_who_has_it_all_by_now_leaves_an_empty_list_when_it_is_pruned() {
    let committed = Committed::load().expect("the committed document");
    let (ours, additions) = (&committed.ours, &committed.list_without(usize::MAX));
    let mut vendor: Value = serde_json::from_str(ours).expect("JSON");
    at(&mut vendor, SUBMISSIONS)["x-stainless-deprecation-message"] = json!("Nothing of ours.");
    let vendor = &vendor.to_string();
    let imported =
        import(&Input { vendor, ours, additions, prefix: PREFIX, sunset: "x-sunset", prunes: true });
    let complaints: Vec<&str> =
        imported.diagnostics.sorted().iter().map(|complaint| complaint.message.as_str()).collect();
    assert!(complaints.is_empty(), "{complaints:#?}");
    assert_eq!(imported.document.as_ref(), Some(ours), "{}", imported.report.render());
    assert_eq!(imported.pruned, committed.entries.len());
    let left = imported.additions.expect("another list");
    assert!(!left.contains("[[additions]]") && !left.contains("[[omissions]]"), "{left}");
}

#[test]
fn without_one_entry_of_the_list_its_fact_and_no_other_is_reported() {
    let committed = Committed::load().expect("the committed document");
    let vendor = vendor(&committed).to_string();
    // The others are looked at together below; alone, each takes its time.
    for (position, entry) in committed.entries.iter().enumerate().step_by(9) {
        let imported = run(&committed, &vendor, &committed.list_without(position));
        let facts = facts(&imported);
        let [line] = facts.as_slice() else { panic!("without {}: {}", entry.at, imported.report.render()) };
        assert_eq!(line.at.as_str(), entry.at);
        assert_eq!(line.change == Change::New, entry.is_omission, "{}", entry.at);
        assert_ne!(imported.document.as_deref(), Some(committed.ours.as_str()), "{}", entry.at);
    }
}

#[test]
fn without_any_entry_the_facts_of_all_of_them_are_reported_and_no_other() {
    let committed = Committed::load().expect("the committed document");
    let vendor = vendor(&committed).to_string();
    let imported = run(&committed, &vendor, &committed.list_head);
    let facts = facts(&imported).into_iter();
    // Components that only operations of ours alone refer to go with them.
    let facts = facts.filter(|line| line.change != Change::Gone || !is_component(line.at.as_str()));
    let mut found: Vec<(&str, bool)> =
        facts.map(|line| (line.at.as_str(), line.change == Change::New)).collect();
    let entries = committed.entries.iter();
    let mut listed: Vec<(&str, bool)> = entries.map(|entry| (entry.at.as_str(), entry.is_omission)).collect();
    found.sort_unstable();
    listed.sort_unstable();
    assert_eq!(found, listed);
}

/// Known changes of a newer document: each with what it does and the line of the report that says so.
fn change(vendor: &mut Value) -> Vec<(Change, String)> {
    let operation = json!({
        "operationId": "email_security_count_submissions",
        "summary": WORDS,
        "parameters": [{ "name": "by", "in": "query", "schema": { "type": "string" }, "example": "type" }],
        "responses": { "200": { "description": WORDS, "content": { "application/json": {
            "schema": { "$ref": "#/components/schemas/email-security_SubmissionCount" } } } } },
        "tags": ["Email Security"]
    });
    let count = json!({ "type": "object", "description": WORDS, "properties": {
        "count": { "type": "integer", "example": 3 } } });
    let paths = at(vendor, "/paths").as_object_mut().expect("paths");
    paths.insert(format!("{PREFIX}submissions/count"), json!({ "get": operation }));
    let item = paths.remove(&format!("{PREFIX}settings/allow_policies/{{policy_id}}")).expect("a path");
    let renamed = item.to_string().replace("\"policy_id\"", "\"allow_policy_id\"");
    let renamed: Value = serde_json::from_str(&renamed).expect("JSON");
    paths.insert(format!("{PREFIX}settings/allow_policies/{{allow_policy_id}}"), renamed);
    at(vendor, "/components/schemas")["email-security_SubmissionCount"] = count;
    at(vendor, DELETION.strip_suffix("/delete").expect("a method"))
        .as_object_mut()
        .expect("a path")
        .remove("delete");
    let policy = at(vendor, &format!("{SCHEMAS}AllowPolicy/properties"));
    policy["origin"] = json!({ "type": "string", "description": WORDS });
    policy.as_object_mut().expect("properties").remove("is_regex");
    policy["comments"]["type"] = json!("integer");
    policy["comments"]["maxLength"] = json!(77);
    policy["verify_sender"]["deprecated"] = json!(true);
    let status =
        at(vendor, &format!("{SCHEMAS}BulkJobDetail/properties/status/enum")).as_array_mut().expect("values");
    status.retain(|value| value != "FAILED");
    status.push(json!("PAUSED"));
    let required = at(vendor, &format!("{SCHEMAS}BulkJobDetail/required")).as_array_mut().expect("names");
    required.retain(|name| name != "action_type");
    required.push(json!("comment"));
    let sorted = json!({ "name": "sorted", "in": "query", "schema": { "type": "boolean" } });
    at(vendor, &format!("{SUBMISSIONS}/parameters")).as_array_mut().expect("parameters").insert(0, sorted);
    let schema = |place: &str| format!("{SCHEMAS}{place}");
    vec![
        (Change::New, "/paths/~1accounts~1{account_id}~1email-security~1submissions~1count/get".to_owned()),
        (Change::New, schema("SubmissionCount")),
        (Change::Gone, DELETION.to_owned()),
        (Change::New, schema("AllowPolicy/properties/origin")),
        (Change::Gone, schema("AllowPolicy/properties/is_regex")),
        (Change::Changed, schema("AllowPolicy/properties/comments/type")),
        (Change::Changed, schema("AllowPolicy/properties/comments/maxLength")),
        (Change::New, schema("AllowPolicy/properties/verify_sender/deprecated")),
        (Change::New, schema("BulkJobDetail/properties/status/enum/PAUSED")),
        (Change::Gone, schema("BulkJobDetail/properties/status/enum/FAILED")),
        (Change::New, schema("BulkJobDetail/required/comment")),
        (Change::Gone, schema("BulkJobDetail/required/action_type")),
        (Change::New, format!("{SUBMISSIONS}/parameters/sorted")),
        (Change::Changed, POLICY.to_owned()),
    ]
}

#[test]
fn each_change_of_a_newer_document_lands_and_is_reported_and_texts_survive() {
    let committed = Committed::load().expect("the committed document");
    let mut newer = vendor(&committed);
    let mut expected = change(&mut newer);
    let imported = run(&committed, &newer.to_string(), &committed.list_without(usize::MAX));
    let mut found: Vec<(Change, String)> =
        facts(&imported).iter().map(|line| (line.change, line.at.as_str().to_owned())).collect();
    // What only the removed operation refers to goes with it.
    found.retain(|(change, at)| *change != Change::Gone || !is_component(at));
    expected.sort();
    found.sort();
    assert_eq!(found, expected, "{}", imported.report.render());

    let document = imported.document.expect("a document");
    let merged: Value = serde_json::from_str(&document).expect("JSON");
    let ours: Value = serde_json::from_str(&committed.ours).expect("JSON");
    for (change, place) in &expected {
        let is_value =
            place.contains("/enum/") || place.contains("/required/") || place.contains("/parameters/");
        if !is_value && *place != POLICY {
            assert_eq!(merged.pointer(place).is_some(), *change != Change::Gone, "{place}");
        }
    }
    assert!(!document.contains(WORDS));
    assert!(merged.pointer(POLICY).is_none());
    let (old, new) =
        (&ours.pointer(POLICY).expect("a path"), &merged.pointer(RENAMED).expect("the renamed path"));
    assert_eq!(old.to_string().replace("\"policy_id\"", "\"allow_policy_id\""), new.to_string());
    let comments = merged.pointer(&format!("{SCHEMAS}AllowPolicy/properties/comments")).expect("a field");
    assert_eq!(comments["type"], "integer");
    assert_eq!(
        comments["description"],
        ours[&"components"]["schemas"]["email-security_AllowPolicy"]["properties"]["comments"]["description"]
    );
    assert!(imported.report.lines().iter().any(|line| line.change == Change::Look
        && line.at.as_str() == format!("{SCHEMAS}AllowPolicy/properties/comments")));
    let untouched = ours.pointer(SUBMISSIONS).expect("an operation")["description"].as_str();
    assert_eq!(merged.pointer(SUBMISSIONS).expect("an operation")["description"].as_str(), untouched);
}

fn is_component(at: &str) -> bool {
    at.starts_with("/components/") && at.matches('/').count() == 3
}

#[test]
fn a_second_import_of_a_newer_document_changes_nothing_more() {
    let mut committed = Committed::load().expect("the committed document");
    let mut newer = vendor(&committed);
    change(&mut newer);
    let list = committed.list_without(usize::MAX);
    let Imported { document, additions, .. } = run(&committed, &newer.to_string(), &list);
    let first = document.expect("a document");
    // The entry in the operation that goes goes with it.
    let left = additions.expect("another list");
    assert!(list.contains(DELETION) && !left.contains(DELETION));
    assert_eq!(left.matches("\nat = ").count(), committed.entries.len() - 1);
    assert_ne!(first, committed.ours);
    committed.ours.clone_from(&first);
    let second = run(&committed, &shuffled(&newer, 3), &left);
    assert!(!second.report.needs_human(), "{}", second.report.render());
    assert_eq!(second.document, Some(first));
}
