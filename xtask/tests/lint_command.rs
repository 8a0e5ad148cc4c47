//! What `spec lint` says about documents, and what it tells the shell.

use std::path::{Path, PathBuf};
use std::process::Command;

use expect_test::expect_file;

/// Runs the command in a fixture's folder; gives what was printed and the exit status.
fn lint(folder: &Path, arguments: &[&str]) -> (String, Option<i32>) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["spec", "lint"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the command runs");
    let printed = [output.stderr, output.stdout].concat();
    (String::from_utf8(printed).expect("text"), output.status.code())
}

fn folder(case: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lint").join(case)
}

/// The fixture's document gives what its `expected.txt` says, and the code that it is about.
fn check(case: &str, code: &str, arguments: &[&str]) {
    let folder = folder(case);
    let (printed, status) = lint(&folder, &[&["input.json"], arguments].concat());
    expect_file![folder.join("expected.txt")].assert_eq(&printed);
    assert_eq!(status, Some(1), "{printed}");
    assert!(printed.contains(code), "no {code} in\n{printed}");
    let others = printed.matches("SPEC0").count() - printed.matches(code).count();
    assert_eq!(others, 0, "the fixture is about {code} alone:\n{printed}");
}

#[test]
fn a_document_that_says_everything_is_fine() {
    let folder = folder("nothing_to_say");
    let (printed, status) = lint(&folder, &["input.json"]);
    expect_file![folder.join("expected.txt")].assert_eq(&printed);
    assert_eq!(status, Some(0));
}

#[test]
fn parts_without_a_text_are_named() {
    check("missing_text", "SPEC0101", &[]);
}

#[test]
fn bodies_answers_and_parameters_without_an_example_are_named() {
    check("missing_example", "SPEC0102", &[]);
}

#[test]
fn examples_that_their_schema_does_not_allow_are_named() {
    check("invalid_example", "SPEC0103", &[]);
}

#[test]
fn examples_that_leave_fields_out_are_named() {
    check("incomplete_example", "SPEC0104", &[]);
}

#[test]
fn sentences_of_another_document_are_named() {
    check("shared_sentence", "SPEC0105", &["--against", "other.json"]);
}

#[test]
fn a_document_that_is_wrong_is_not_looked_at() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lint_of_a_wrong_document");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join("input.json"), r#"{ "openapi": "3.1.0" }"#).expect("a file");
    let (printed, status) = lint(&folder, &["input.json"]);
    assert!(printed.contains("SPEC0003") && printed.contains("nothing was looked at"), "{printed}");
    assert_eq!(status, Some(2));
}

#[test]
fn the_document_of_this_repository_says_everything() {
    let (printed, status) = lint(Path::new(env!("CARGO_MANIFEST_DIR")), &[]);
    assert_eq!(status, Some(0), "{printed}");
    // A walk that reaches nothing misses nothing.
    assert_eq!(printed.matches("100 %").count(), 8, "{printed}");
    assert!(printed.contains("operations with a text                           70 of   70"), "{printed}");
}
