//! What `spec diff` says about pairs of documents. `UPDATE_EXPECT=1` writes what it says now.

#[path = "diff/rules.rs"]
mod rules;

use std::collections::BTreeSet;

use expect_test::expect_file;
use generator::diff::{Direction, Format, Paint, Rule, render};
use golden_tests::pair::Pair;
use golden_tests::repository::{Texts, root};
use golden_tests::shuffle::shuffled;
use golden_tests::{fixture, repository};
use rules::RULES;
use serde_json::Value;

include!(concat!(env!("OUT_DIR"), "/diff_tests.rs"));

/// The longest document of a pair, in lines: it is to be read in one go.
const LONGEST: usize = 40;

/// Seeds for the order of members.
const SEEDS: [u64; 4] = [1, 7, 2_026, 40_000_003];

/// A rule and the way in which what it is about travels.
type Subject = (Rule, Option<Direction>);

/// Checks one folder: its text, the rule that it is named after, and the same with the documents in the other order
/// and with their members in another one.
fn check_diff(folder: &str) {
    let pair = Pair::load(&format!("diff/{folder}")).expect("a pair has an old.json and a new.json");
    expect_file![pair.folder.join("expected.txt")].assert_eq(&pair.text());
    for (which, document) in [("old.json", &pair.old), ("new.json", &pair.new)] {
        let lines = document.lines().count();
        assert!(lines <= LONGEST, "{folder}/{which}: {lines} lines, at most {LONGEST} are read in one go");
    }
    if let Some(subject) = subject(folder) {
        assert_eq!(found(&pair), BTreeSet::from([subject]), "{folder} is named after what it shows");
        check_swapped(folder, &pair, subject);
    } else {
        assert!(found(&pair).is_empty(), "nothing has changed in {folder}:\n{}", pair.text());
        let swapped = pair.swapped();
        assert!(found(&swapped).is_empty(), "nothing has changed in {folder}:\n{}", swapped.text());
    }
    for seed in SEEDS {
        let shuffled = with_other_order(&pair, seed);
        assert_eq!(shuffled.text(), pair.text(), "the order of members made a difference, seed {seed}");
    }
}

fn check_swapped(folder: &str, pair: &Pair, (rule, direction): Subject) {
    let swapped = pair.swapped();
    let found = found(&swapped);
    let (_, _, opposites) = RULES.iter().find(|(listed, ..)| *listed == rule).expect("a listed rule");
    let is_opposite = |(rule, travels): &Subject| opposites.contains(rule) && *travels == direction;
    assert!(
        found.iter().any(is_opposite),
        "{folder}: with the documents in the other order none of {opposites:?} is found in\n{}",
        swapped.text()
    );
}

fn found(pair: &Pair) -> BTreeSet<Subject> {
    pair.report().wire.iter().map(|change| (change.rule, change.direction)).collect()
}

fn with_other_order(pair: &Pair, seed: u64) -> Pair {
    let [old, new] = [&pair.old, &pair.new].map(|text| {
        let document: Value = serde_json::from_str(text).expect("JSON");
        shuffled(&document, seed)
    });
    Pair { old, new, ..pair.clone() }
}

/// What a folder is named after: `limit_tightened_request`, perhaps followed by what is special about it. None for a
/// folder that begins with `nothing_`.
fn subject(folder: &str) -> Option<Subject> {
    if folder.starts_with("nothing_") {
        return None;
    }
    let is_meant = |rule: &&Rule| {
        let key = rule.constant().to_lowercase();
        folder.strip_prefix(&key).is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
    };
    let longest = Rule::ALL.iter().filter(is_meant).max_by_key(|rule| rule.constant().len());
    let rule = *longest.unwrap_or_else(|| panic!("{folder} is not named after a rule"));
    let rest = folder.get(rule.constant().len()..).unwrap_or_default();
    let directions = [Direction::Request, Direction::Response];
    let direction = directions.into_iter().find(|direction| {
        let rest = rest.strip_prefix('_').and_then(|rest| rest.strip_prefix(direction.word()));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
    });
    Some((rule, direction))
}

fn folders() -> Vec<String> {
    let entries = std::fs::read_dir(fixture::folder().join("diff")).expect("the pairs can be listed");
    entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn every_rule_has_a_pair_for_each_direction_in_which_it_occurs() {
    let shown: BTreeSet<Subject> = folders().iter().filter_map(|folder| subject(folder)).collect();
    let all = RULES.iter().flat_map(|(rule, ways, _)| ways.directions().iter().map(|way| (*rule, *way)));
    let expected: BTreeSet<Subject> = all.collect();
    let names = |subjects: Vec<&Subject>| -> Vec<String> {
        let word = |direction: Option<Direction>| direction.map_or("", Direction::word);
        subjects.iter().map(|(rule, way)| format!("{} {}", rule.constant(), word(*way))).collect()
    };
    let missing = names(expected.difference(&shown).collect());
    assert!(missing.is_empty(), "no pair below fixtures/diff shows {missing:#?}");
    let unlisted = names(shown.difference(&expected).collect());
    assert!(unlisted.is_empty(), "the table of rules does not have {unlisted:#?}");
}

#[test]
fn the_table_of_rules_is_complete() {
    let listed: Vec<Rule> = RULES.iter().map(|(rule, ..)| *rule).collect();
    assert_eq!(listed, Rule::ALL, "every rule is listed once, in the order of the numbers");
}

/// The committed document and other documents that are compared with it.
fn committed(new: impl FnOnce(&Texts) -> String) -> Pair {
    let texts = Texts::load().expect("the document and its settings");
    let new = new(&texts);
    Pair { folder: root().join(repository::DOCUMENT), old: texts.document, new, settings: texts.settings }
}

#[test]
fn the_committed_document_does_not_differ_from_itself() {
    let report = committed(|texts| texts.document.clone()).report();
    assert!(report.is_empty(), "{}", render(&report, Format::Text(Paint::Plain)));
    assert!(report.old.operations >= 70, "a comparison that reaches nothing finds nothing");
}

#[test]
fn the_committed_document_does_not_differ_from_itself_in_another_order() {
    let mut pair = committed(|texts| texts.document.clone());
    let document: Value = serde_json::from_str(&pair.old).expect("JSON");
    for seed in SEEDS {
        pair.new = shuffled(&document, seed);
        assert_ne!(pair.new, pair.old);
        assert!(pair.report().is_empty(), "seed {seed}:\n{}", pair.text());
    }
}

#[test]
fn a_type_that_changes_somewhere_in_the_committed_document_is_found() {
    let mut pair = committed(|texts| texts.document.clone());
    let document: Value = serde_json::from_str(&pair.old).expect("JSON");
    let mut places = Vec::new();
    collect_types(&document, &mut String::new(), &mut places);
    assert!(places.len() > 250, "{} types", places.len());
    let mut unseen = Vec::new();
    for place in places.iter().step_by(12) {
        let mut changed = document.clone();
        *changed.pointer_mut(place).expect("a place") = Value::from("boolean");
        pair.new = changed.to_string();
        if pair.report().is_empty() {
            unseen.push(place);
        }
    }
    assert!(unseen.is_empty(), "these are other types now, and nothing was found: {unseen:#?}");
}

/// The places of `"type": "string"` in schemas.
fn collect_types(value: &Value, at: &mut String, places: &mut Vec<String>) {
    let length = at.len();
    let members: Vec<(String, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(key, member)| (key.clone(), member)).collect(),
        Value::Array(elements) => {
            elements.iter().enumerate().map(|(i, value)| (i.to_string(), value)).collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    };
    for (key, member) in members {
        if ["example", "examples", "enum", "default"].contains(&key.as_str()) || key.starts_with("x-") {
            continue;
        }
        at.push('/');
        at.push_str(&key.replace('~', "~0").replace('/', "~1"));
        if key == "type" && member == "string" {
            places.push(at.clone());
        }
        collect_types(member, at, places);
        at.truncate(length);
    }
}

fn check_format(format: Format, file: &str) {
    let pair = Pair::load("diff_formats").expect("a pair has an old.json and a new.json");
    expect_file![pair.folder.join(file)].assert_eq(&render(&pair.report(), format));
}

#[test]
fn a_report_for_a_terminal_has_colours() {
    check_format(Format::Text(Paint::Ansi), "expected.ansi.txt");
}

#[test]
fn a_report_for_a_pull_request_is_markdown() {
    check_format(Format::Markdown, "expected.md");
}

#[test]
fn a_report_for_a_program_is_json() {
    check_format(Format::Json, "expected.json");
}
