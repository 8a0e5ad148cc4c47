//! What `spec sunset` lists, seen from a fixed day, and what it tells the shell.

mod command;

use std::path::{Path, PathBuf};

use expect_test::expect_file;

/// Runs the command in a folder; gives what was printed and the exit status.
fn sunset(folder: &Path, arguments: &[&str]) -> (String, Option<i32>) {
    command::run(folder, ["spec", "sunset"], arguments)
}

fn folder(case: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sunset").join(case)
}

fn last_line(printed: &str) -> &str {
    printed.lines().last().unwrap_or_default()
}

#[test]
fn everything_that_ends_is_listed_with_its_uses_and_what_to_do() {
    let folder = folder("pets");
    let (printed, status) = sunset(&folder, &["input.json", "--on", "2026-11-02"]);
    expect_file![folder.join("expected.txt")].assert_eq(&printed);
    assert_eq!(status, Some(1), "something has ended");
}

#[test]
fn the_day_and_the_span_decide_what_has_ended_and_what_is_near() {
    let at = |arguments: &[&str]| {
        let (printed, status) = sunset(&folder("pets"), &[&["input.json"], arguments].concat());
        (last_line(&printed).to_owned(), status)
    };
    let counts = |ended, near, within, later| {
        format!("{ended} ended, {near} within {within} days, {later} later, 2 deprecated without a date")
    };
    assert_eq!(at(&["--on", "2026-10-31"]), (counts(0, 5, 90, 3), Some(0)));
    assert_eq!(at(&["--on", "2026-11-01"]), (counts(1, 4, 90, 3), Some(1)), "the last day is an end");
    assert_eq!(at(&["--on", "2026-10-31", "--within", "1"]), (counts(0, 1, 1, 7), Some(0)));
    assert_eq!(at(&["--on", "2026-10-31", "--within", "0"]), (counts(0, 0, 0, 8), Some(0)));
    assert_eq!(at(&["--on", "2028-01-01"]), (counts(8, 0, 90, 0), Some(1)));
}

#[test]
fn a_date_that_is_none_is_shown_with_its_place_and_nothing_is_listed() {
    let folder = folder("not_a_date");
    let (printed, status) = sunset(&folder, &["input.json", "--on", "2026-11-02"]);
    expect_file![folder.join("expected.txt")].assert_eq(&printed);
    assert_eq!(status, Some(2));
}

#[test]
fn a_day_that_is_none_is_refused() {
    for day in ["2026-02-30", "2026-2-3", "tomorrow", "2026-11-02T00:00"] {
        let (printed, status) = sunset(&folder("pets"), &["input.json", "--on", day]);
        assert!(printed.contains("YYYY-MM-DD"), "{printed}");
        assert_eq!(status, Some(2), "{day}");
    }
}

#[test]
fn a_document_in_which_nothing_is_deprecated_is_fine_on_any_day() {
    let (printed, status) = sunset(&folder("nothing_deprecated"), &["input.json"]);
    assert_eq!(last_line(&printed), "0 ended, 0 within 90 days, 0 later, 0 deprecated without a date");
    assert_eq!(status, Some(0));
}

#[test]
fn a_document_that_is_wrong_is_not_looked_at() {
    let faulty = folder("../lint/faults_that_stop_the_generator");
    let (printed, status) = sunset(&faulty, &["input.json"]);
    assert!(printed.contains("SPEC0007") && printed.contains("nothing was looked at"), "{printed}");
    assert_eq!(status, Some(2));
}

#[test]
fn the_ends_of_this_repository_s_document_are_those_that_it_states() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (printed, status) = sunset(&root, &["--on", "2026-10-02"]);
    assert_eq!(status, Some(1), "{printed}");
    // Numbers of lines change with every edit of the document; each is looked up in it instead.
    let document = std::fs::read_to_string(root.join("spec/email-security.json")).expect("the document");
    let (mut shown, mut field, mut places) = (String::new(), None, 0);
    for line in printed.lines() {
        let Some((_, number)) = line.split_once("place     spec/email-security.json:") else {
            field = line.split("field `").nth(1).and_then(|rest| rest.split('`').next()).or(field);
            shown += line;
            shown.push('\n');
            continue;
        };
        let number: usize = number.parse().expect("a number");
        if let Some(way) = field.take() {
            let name = way.rsplit('.').next().unwrap_or_default();
            let there = document.lines().nth(number - 1).unwrap_or_default();
            assert!(
                there.trim_start().starts_with(&format!("\"{name}\": {{")),
                "{number}: {there}, for {way}"
            );
            places += 1;
        }
    }
    expect_file![folder("email-security.txt")].assert_eq(&shown);
    assert_eq!(places, 31, "fields of which the place was looked up");
    // As many as the text of the document says, read without a JSON reader.
    let deprecated = document.matches("\"deprecated\": true").count();
    let listed =
        printed.lines().filter(|line| line.starts_with("  2026-") || line.starts_with("  no date")).count();
    assert_eq!(listed, deprecated + 1, "one more is the value UNKNOWN of a pattern's type");
    let dated = printed.lines().filter(|line| line.starts_with("  2026-")).count();
    assert_eq!(dated, document.matches("\"x-sunset\": \"2026-").count());
    // Only the counters of the envelope are read by hand-written code, and have no generated type.
    assert_eq!(printed.matches("no generated type holds it").count(), 2, "{printed}");
}
