//! What `spec lint` says about documents, and what it tells the shell.

mod command;

use std::path::{Path, PathBuf};

use expect_test::expect_file;

/// Runs the command in a fixture's folder; gives what was printed and the exit status.
fn lint(folder: &Path, arguments: &[&str]) -> (String, Option<i32>) {
    command::run(folder, ["spec", "lint"], arguments)
}

fn folder(case: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lint").join(case)
}

/// The codes that stand in what was printed, in its order.
fn codes(printed: &str) -> Vec<&str> {
    let titles = printed.lines().filter(|line| line.starts_with("error[") || line.starts_with("warning["));
    titles.filter_map(|line| line.split(['[', ']']).nth(1)).collect()
}

/// The fixture's document gives what its `expected.txt` says, and the code that it is about alone.
fn check_alone(case: &str, code: &str, arguments: &[&str]) {
    let folder = folder(case);
    let (printed, status) = lint(&folder, &[&["input.json"], arguments].concat());
    expect_file![folder.join("expected.txt")].assert_eq(&printed);
    assert_eq!(status, Some(1), "{printed}");
    let found = codes(&printed);
    assert!(!found.is_empty(), "no {code} in\n{printed}");
    assert!(found.iter().all(|known| *known == code), "the fixture is about {code} alone:\n{printed}");
}

/// The same, and its `fine.json`, which is the same document without the faults, gives nothing.
fn check(case: &str, code: &str, arguments: &[&str]) {
    check_alone(case, code, arguments);
    check_fine(case, arguments);
}

fn check_fine(case: &str, arguments: &[&str]) {
    let (printed, status) = lint(&folder(case), &[&["fine.json"], arguments].concat());
    assert_eq!(codes(&printed), Vec::<&str>::new(), "{printed}");
    assert_eq!(status, Some(0), "{printed}");
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
    check_alone("missing_text", "SPEC0101", &[]);
}

#[test]
fn bodies_answers_and_parameters_without_an_example_are_named() {
    check_alone("missing_example", "SPEC0102", &[]);
}

#[test]
fn examples_that_their_schema_does_not_allow_are_named() {
    check_alone("invalid_example", "SPEC0103", &[]);
}

#[test]
fn examples_that_leave_fields_out_are_named() {
    check_alone("incomplete_example", "SPEC0104", &[]);
}

#[test]
fn sentences_of_another_document_are_named() {
    check_alone("shared_sentence", "SPEC0105", &["--against", "other.json"]);
}

#[test]
fn examples_that_components_and_properties_show_of_themselves_have_to_be_valid() {
    check("example_of_a_schema", "SPEC0103", &[]);
}

#[test]
fn examples_that_components_and_properties_show_of_themselves_have_to_be_whole() {
    check("incomplete_example_of_a_schema", "SPEC0104", &[]);
}

#[test]
fn what_is_required_and_deprecated_is_named() {
    check("required_and_deprecated", "SPEC0106", &[]);
}

#[test]
fn ends_that_stand_in_a_text_alone_are_named() {
    check("end_in_text_alone", "SPEC0107", &["--settings", "settings.toml"]);
}

#[test]
fn ends_that_are_no_dates_or_have_no_effect_are_named() {
    check("unusable_end", "SPEC0108", &[]);
}

#[test]
fn replacements_that_are_not_in_the_document_are_named() {
    check("unknown_replacement", "SPEC0109", &[]);
}

#[test]
fn enums_that_differ_by_letter_case_alone_are_named() {
    check("letter_case", "SPEC0110", &[]);
}

#[test]
fn nullable_without_a_type_is_named() {
    check("nullable_without_type", "SPEC0111", &[]);
}

#[test]
fn unused_components_of_every_kind_are_named() {
    check("unused_component", "SPEC0112", &[]);
}

#[test]
fn keywords_that_say_nothing_where_they_stand_are_named() {
    check("misplaced_keyword", "SPEC0113", &[]);
}

#[test]
fn operations_without_a_group_are_named_where_others_have_one() {
    check("missing_group", "SPEC0114", &[]);
}

#[test]
fn path_templates_that_cannot_be_read_or_told_apart_are_named() {
    check("path_template", "SPEC0115", &[]);
}

#[test]
fn patterns_that_are_no_regular_expressions_are_named() {
    check("bad_pattern", "SPEC0116", &[]);
}

#[test]
fn what_the_generator_warns_of_is_shown_under_its_codes() {
    let folder = folder("warnings_of_the_generator");
    let (printed, status) = lint(&folder, &["input.json"]);
    expect_file![folder.join("expected.txt")].assert_eq(&printed);
    assert_eq!(codes(&printed), ["SPEC0005", "SPEC0010", "SPEC0013", "SPEC0018", "SPEC0013"]);
    assert_eq!(status, Some(1));
    check_fine("warnings_of_the_generator", &[]);
}

#[test]
fn a_document_with_errors_of_the_generator_is_looked_at_all_the_same() {
    let folder = folder("faults_that_stop_the_generator");
    let (printed, status) = lint(&folder, &["input.json"]);
    expect_file![folder.join("expected.txt")].assert_eq(&printed);
    for code in ["SPEC0004", "SPEC0007", "SPEC0015", "SPEC0019", "SPEC0101", "SPEC0102", "SPEC0103"] {
        assert!(codes(&printed).contains(&code), "no {code} in\n{printed}");
    }
    assert_eq!(status, Some(2));
    check_fine("faults_that_stop_the_generator", &[]);
}

#[test]
fn an_operation_that_the_settings_do_not_name_has_no_group() {
    let folder = folder("method_without_name");
    let arguments = ["--settings", "settings.toml"];
    let (printed, status) = lint(&folder, &[&["input.json"], arguments.as_slice()].concat());
    expect_file![folder.join("expected.txt")].assert_eq(&printed);
    assert_eq!((codes(&printed), status), (vec!["SPEC0024"], Some(2)));
    check_fine("method_without_name", &arguments);
}

#[test]
fn an_exception_keeps_a_finding_silent_and_is_counted() {
    let (printed, status) = lint(&folder("excepted"), &["input.json", "--exceptions", "exceptions.toml"]);
    assert_eq!((codes(&printed), status), (Vec::new(), Some(0)), "{printed}");
    assert!(printed.contains("findings that exceptions.toml excepts             2\n"), "{printed}");
    let (printed, status) = lint(&folder("excepted"), &["input.json"]);
    assert_eq!((codes(&printed), status), (vec!["SPEC0106", "SPEC0020"], Some(1)), "{printed}");
}

#[test]
fn exceptions_that_match_nothing_or_cannot_be_read_are_wrong_input() {
    let folder = folder("excepted");
    for (file, code, count) in [("unmatched", "SPEC0118", 2), ("broken", "SPEC0117", 7)] {
        let (printed, status) = lint(&folder, &["input.json", "--exceptions", &format!("{file}.toml")]);
        expect_file![folder.join(format!("{file}.txt"))].assert_eq(&printed);
        assert_eq!(codes(&printed).iter().filter(|known| **known == code).count(), count, "{printed}");
        assert_eq!(status, Some(2), "{printed}");
    }
}

#[test]
fn a_document_that_cannot_be_read_is_not_looked_at() {
    for (name, text, code) in [
        ("version", r#"{ "openapi": "3.1.0", "paths": { "/a": { "get": {} } } }"#, "SPEC0003"),
        ("json", r#"{ "openapi": "3.0.3", "paths": { "/a": { "get": {} } "#, "SPEC0001"),
    ] {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("lint_of_a_wrong_{name}"));
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(folder.join("input.json"), text).expect("a file");
        let (printed, status) = lint(&folder, &["input.json"]);
        assert_eq!((codes(&printed), status), (vec![code], Some(2)), "{printed}");
        assert!(printed.contains("nothing else was looked at"), "{printed}");
    }
}

#[test]
fn the_document_of_this_repository_has_no_finding_without_a_reason() {
    let (printed, status) = lint(Path::new(env!("CARGO_MANIFEST_DIR")), &[]);
    assert_eq!((codes(&printed), status), (Vec::new(), Some(0)), "{printed}");
    // A walk that reaches nothing misses nothing.
    assert_eq!(printed.matches("100 %").count(), 8, "{printed}");
    assert!(printed.contains("operations with a text                           70 of   70"), "{printed}");
    assert!(printed.contains("examples of schemas that are valid and whole     50 of   52"), "{printed}");
}
