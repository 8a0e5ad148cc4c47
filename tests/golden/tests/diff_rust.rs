//! What a change of the document does to the Rust API: each fixture is a pair of documents and what users are told.
//! `UPDATE_EXPECT=1` writes what is told now.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use generator::diagnostic::Severity;
use generator::diff::rust_api::{Bump, RustChange, RustRule, compare};
use generator::rust_api::{RustApi, list};
use generator::{Input, analyze, analyze_leniently};
use golden_tests::fixture;
use golden_tests::repository::Texts;
use golden_tests::shuffle::shuffled;
use serde_json::Value;

/// The longest document, in lines: a pair is to be read in one go.
const LONGEST: usize = 40;

fn folder() -> PathBuf {
    fixture::folder().join("diff_rust")
}

/// The names of the pairs.
fn pairs() -> Vec<String> {
    let entries = fs::read_dir(folder()).expect("the fixtures");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// One document of a pair, under its own settings where it has some.
fn side(folder: &Path, side: &str) -> RustApi {
    let document = fs::read_to_string(folder.join(format!("{side}.json"))).expect("a document");
    assert!(document.lines().count() <= LONGEST, "{}: {side}.json is too long", folder.display());
    let settings = [format!("{side}.toml"), "codegen.toml".to_owned()];
    let settings = settings.iter().find_map(|name| fs::read_to_string(folder.join(name)).ok());
    api_of(&document, &settings.unwrap_or_default())
}

fn api_of(document: &str, settings: &str) -> RustApi {
    let (api, diagnostics) = analyze_leniently(&Input { document, settings, ..Input::default() });
    let faults = diagnostics.sorted().into_iter().filter(|found| found.severity == Severity::Error);
    let faults: Vec<&str> = faults.map(|found| found.message.as_str()).collect();
    assert!(faults.is_empty(), "{faults:#?}");
    list(&api.expect("an API"))
}

fn changes(name: &str) -> Vec<RustChange> {
    let folder = folder().join(name);
    compare(&side(&folder, "old"), &side(&folder, "new"))
}

fn rendered(changes: &[RustChange]) -> String {
    let mut text = String::new();
    if changes.is_empty() {
        text.push_str("nothing\n");
    }
    for change in changes {
        let RustChange { rule, item, was, now, sentence, old_at, new_at } = change;
        let _ = writeln!(text, "{} {}: {} ({item})", rule.id(), change.bump().word(), rule.title());
        let _ = writeln!(text, "  {sentence}");
        for (sign, line) in [('-', was), ('+', now)].into_iter().filter(|(_, line)| !line.is_empty()) {
            let _ = writeln!(text, "  {sign} {line}");
        }
        for (sign, at) in [('-', old_at), ('+', new_at)] {
            let _ = at.iter().try_for_each(|at| writeln!(text, "  {sign} at {at}"));
        }
    }
    text
}

#[test]
fn each_pair_tells_what_its_folder_says() {
    for name in pairs() {
        expect_file![folder().join(&name).join("expected.txt")].assert_eq(&rendered(&changes(&name)));
    }
}

#[test]
fn every_rule_has_a_pair_of_its_name() {
    let names = pairs();
    for rule in RustRule::ALL {
        let name = rule.title().replace(' ', "_");
        assert!(names.contains(&name), "no pair shows {}: {name}", rule.id());
        let found = changes(&name).iter().any(|change| change.rule == *rule);
        assert!(found, "{name} does not show {}", rule.id());
    }
    let numbers: BTreeSet<String> = RustRule::ALL.iter().map(|rule| rule.id()).collect();
    assert_eq!(numbers.len(), RustRule::ALL.len(), "a number is used twice");
}

/// The lines of a listing, which are the same where programs cannot tell the difference.
fn lines(api: &RustApi) -> BTreeSet<String> {
    let modules = api.lines().into_iter();
    modules
        .flat_map(|(module, lines)| lines.into_iter().map(move |line| format!("{module} {line}")))
        .collect()
}

/// The lines of a listing without what is said of them: names of arguments and deprecations.
fn bare_lines(api: &RustApi) -> BTreeSet<String> {
    let without_names = |line: String| {
        let parts = line.split(", ").map(|part| match part.split_once(": ") {
            Some((before, ty)) if !before.contains("::") && !before.contains('(') => ty.to_owned(),
            Some((before, ty)) if before.contains('(') => {
                format!("{}({ty}", before.split('(').next().unwrap_or_default())
            }
            _ => part.to_owned(),
        });
        parts.collect::<Vec<_>>().join(", ").replace("#[deprecated] ", "")
    };
    lines(api).into_iter().map(without_names).collect()
}

#[test]
fn the_verdict_is_that_of_the_lines() {
    for name in pairs() {
        let folder = folder().join(&name);
        let (old, new) = (side(&folder, "old"), side(&folder, "new"));
        let changes = compare(&old, &new);
        let verdict = changes.iter().map(RustChange::bump).max();
        let (was, now) = (bare_lines(&old), bare_lines(&new));
        let requires_more = required(&new).difference(&required(&old)).next().is_some_and(|(owner, _)| {
            old.types.iter().any(|item| item.rust_name == *owner && !is_read(item))
        });
        // Two names that are exchanged leave the lines as they were.
        let is_exchanged = changes.iter().any(|change| change.rule == RustRule::VARIANT_RENAMED);
        let wanted = match (was.difference(&now).next(), now.difference(&was).next()) {
            (Some(_), _) => Some(Bump::Major),
            (None, _) if requires_more || is_exchanged => Some(Bump::Major),
            (None, Some(_)) => Some(Bump::Minor),
            (None, None) if lines(&old) == lines(&new) => verdict.filter(|bump| *bump == Bump::Patch),
            (None, None) => verdict.filter(|bump| *bump < Bump::Major),
        };
        assert_eq!(verdict, wanted, "{name}: {:#?}", was.symmetric_difference(&now));
    }
}

fn is_read(item: &generator::rust_api::RustType) -> bool {
    item.members.iter().all(|member| member.setter.is_none())
}

/// What builders need.
fn required(api: &RustApi) -> BTreeSet<(String, String)> {
    let of_type = |item: &generator::rust_api::RustType| {
        let setters = item.members.iter().filter_map(|member| member.setter.as_ref());
        let required = setters.filter(|setter| setter.is_required);
        required.map(|setter| (item.rust_name.clone(), setter.rust_name.clone())).collect::<Vec<_>>()
    };
    api.types.iter().flat_map(of_type).collect()
}

#[test]
fn the_committed_document_does_not_differ_from_itself_in_another_order() {
    let texts = Texts::load().expect("the committed document");
    let (api, _) = analyze(&texts.input());
    let old = list(&api.expect("the document is right"));
    let document: Value = serde_json::from_str(&texts.document).expect("JSON");
    for seed in [3, 0x5eed] {
        let new = api_of(&shuffled(&document, seed), &texts.settings);
        assert_eq!(compare(&old, &new), [], "seed {seed}");
    }
}

#[test]
fn a_document_of_another_day_is_read_under_todays_settings() {
    let texts = Texts::load().expect("the committed document");
    let mut document: Value = serde_json::from_str(&texts.document).expect("JSON");
    let paths = document["paths"].as_object_mut().expect("paths");
    paths.retain(|path, _| !path.ends_with("/batch"));
    let path = paths.keys().find(|path| path.ends_with("/phishguard/reports")).expect("a path").clone();
    paths[&path]["get"]["operationId"] = Value::from("reports_of_another_day");
    let document = document.to_string();
    let input = Input { document: &document, ..texts.input() };
    let (_, strict) = analyze(&input);
    let ids: BTreeSet<String> = strict.sorted().iter().map(|found| found.code.id()).collect();
    assert!(ids.contains("SPEC0023") && ids.contains("SPEC0024"), "{ids:?}");
    let (api, lenient) = analyze_leniently(&input);
    let complaints: Vec<&str> = lenient.sorted().iter().map(|found| found.message.as_str()).collect();
    assert!(!lenient.has_errors(), "{complaints:#?}");
    let listed = list(&api.expect("an API"));
    let mut calls = listed.handles.iter().flat_map(|handle| handle.calls.iter().map(|call| handle.way(call)));
    assert!(calls.any(|way| way.ends_with("reports_of_another_day")), "the call has a name of its own");
}
