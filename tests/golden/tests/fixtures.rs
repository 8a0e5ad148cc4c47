//! Each fixture gives what its folder says. `UPDATE_EXPECT=1` writes what it gives now.

use std::collections::BTreeSet;

use expect_test::expect_file;
use generator::diagnostic::Code;
use golden_tests::fixture::{Fixture, Kind, LOCK, names};

include!(concat!(env!("OUT_DIR"), "/fixture_tests.rs"));

/// The longest input and the longest expected text, in lines: a fixture is to be read in one go.
const LONGEST: (usize, usize) = (40, 300);

/// Codes that no document can provoke, each with the reason.
const UNPROVOKED: [(Code, &str); 1] =
    [(Code::INTERNAL, "it says that the generator is wrong; a document that provokes it is a bug to mend")];

fn check_models(name: &str) {
    check_code(Kind::Models, name);
}

fn check_operations(name: &str) {
    check_code(Kind::Operations, name);
}

fn check_code(kind: Kind, name: &str) {
    let fixture = Fixture::load(kind, name).expect("a fixture has an input.json");
    let outcome = fixture.generate();
    for (path, contents) in outcome.tree.iter().flat_map(|tree| &tree.files) {
        assert!(contents.contains("cargo xtask codegen"), "{path} does not say what made it");
    }
    let code = fixture.expected_code(&outcome);
    expect_file![fixture.folder.join("expected.rs")].assert_eq(&code);
    assert!(outcome.tree.is_some(), "no code is made of {name}:\n{code}");
    check_length(&fixture, &code);
}

fn check_services(name: &str) {
    let fixture = Fixture::load(Kind::Services, name).expect("a fixture has an input.json");
    let service = fixture.service().expect("the document is right");
    expect_file![fixture.folder.join("expected.rs")].assert_eq(&service);
    check_length(&fixture, &service);
}

fn check_errors(name: &str) {
    let fixture = Fixture::load(Kind::Errors, name).expect("a fixture has an input.json");
    let outcome = fixture.generate();
    let text = fixture.render(&outcome.diagnostics);
    expect_file![fixture.folder.join("expected.txt")].assert_eq(&text);
    assert!(!text.is_empty(), "nothing is complained about in {name}");
    check_length(&fixture, &text);
}

fn check_lock(name: &str) {
    let fixture = Fixture::load(Kind::Lock, name).expect("a fixture has an input.json");
    if let Some(before) = fixture.before().expect("the document of before") {
        let outcome = before.generate();
        let published = outcome.tree.as_ref().and_then(|tree| tree.files.get(LOCK));
        let complaints = before.render(&outcome.diagnostics);
        let published = published.unwrap_or_else(|| panic!("nothing is published of {name}:\n{complaints}"));
        expect_file![fixture.folder.join(LOCK)].assert_eq(published);
    }
    let outcome = fixture.generate();
    let text = fixture.render(&outcome.diagnostics) + &fixture.changes_of_lock(&outcome);
    expect_file![fixture.folder.join("expected.txt")].assert_eq(&text);
    check_length(&fixture, &text);
}

/// Beside what is complained about nothing is expected, or else the document as its overlays leave it.
fn check_overlay(name: &str) {
    let fixture = Fixture::load(Kind::Overlay, name).expect("a fixture has an input.json");
    assert!(!fixture.overlays.is_empty(), "{name} has no overlay");
    let outcome = fixture.generate();
    let complaints = fixture.render(&outcome.diagnostics);
    let (overlaid, _) = generator::overlaid(&fixture.input());
    let document = overlaid.filter(|_| complaints.is_empty()).map(|overlaid| overlaid.value);
    let document = document.map(|value| format!("{value:#}\n")).unwrap_or_default();
    for (file, text) in [("expected.txt", &complaints), ("expected.json", &document)] {
        let path = fixture.folder.join(file);
        if text.is_empty() {
            assert!(!path.exists(), "{name} gives no {file} any more; delete it");
        } else {
            expect_file![path].assert_eq(text);
        }
    }
    check_length(&fixture, &[complaints, document].concat());
}

fn check_length(fixture: &Fixture, expected: &str) {
    let (input, expected) = (fixture.document.lines().count(), expected.lines().count());
    assert!(
        input <= LONGEST.0,
        "{}: {input} lines of input, at most {} are read in one go",
        fixture.name,
        LONGEST.0
    );
    assert!(expected <= LONGEST.1, "{}: {expected} expected lines, at most {}", fixture.name, LONGEST.1);
}

#[test]
fn every_code_of_a_diagnostic_has_a_fixture() {
    let mut seen = BTreeSet::new();
    for kind in [Kind::Errors, Kind::Lock, Kind::Overlay] {
        for name in names(kind).expect("the fixtures can be listed") {
            let fixture = Fixture::load(kind, &name).expect("a fixture has an input.json");
            seen.extend(fixture.generate().diagnostics.sorted().iter().map(|diagnostic| diagnostic.code));
        }
    }
    let excepted = |code: &Code| UNPROVOKED.iter().any(|(exception, _)| exception == code);
    let codes = Code::GENERATION.iter().chain(Code::OVERLAYS);
    let missing: Vec<String> =
        codes.filter(|code| !seen.contains(code) && !excepted(code)).map(|code| code.id()).collect();
    assert!(
        missing.is_empty(),
        "no fixture below fixtures/errors, fixtures/lock or fixtures/overlay shows {}",
        missing.join(", ")
    );
    for (code, reason) in UNPROVOKED {
        assert!(
            !seen.contains(&code),
            "{} is shown by a fixture now; it was excepted because {reason}",
            code.id()
        );
    }
}

#[test]
fn fixtures_that_show_code_show_no_error() {
    for kind in [Kind::Models, Kind::Operations] {
        for name in names(kind).expect("the fixtures can be listed") {
            let fixture = Fixture::load(kind, &name).expect("a fixture has an input.json");
            let expected = std::fs::read_to_string(fixture.folder.join("expected.rs")).unwrap_or_default();
            assert!(!expected.contains("// error[SPEC"), "{name} belongs below fixtures/errors");
        }
    }
}
