//! What `spec diff` prints, and what it tells the shell.

use std::path::{Path, PathBuf};
use std::process::Command;

/// What a run of the command gave.
struct Run {
    out: String,
    complaints: String,
    status: Option<i32>,
}

/// A document with one operation, which takes a body of one schema.
fn document(schema: &str) -> String {
    format!(
        r#"{{
  "openapi": "3.0.3",
  "info": {{ "title": "Pets", "version": "1" }},
  "paths": {{
    "/pets": {{
      "post": {{
        "operationId": "create_pet",
        "requestBody": {{ "content": {{ "application/json": {{ "schema": {schema} }} }} }},
        "responses": {{ "204": {{ "description": "Done." }} }}
      }}
    }}
  }}
}}
"#
    )
}

const TEXT: &str = r#"{ "type": "string" }"#;
const SHORT_TEXT: &str = r#"{ "type": "string", "maxLength": 5 }"#;
const PATTERN: &str = r#"{ "type": "string", "pattern": "^a+$" }"#;
const OTHER_PATTERN: &str = r#"{ "type": "string", "pattern": "^b+$" }"#;

/// The same as the document of a text, in the other notation.
const YAML: &str = "openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  /pets:
    post:
      operationId: create_pet
      requestBody: { content: { application/json: { schema: { type: string } } } }
      responses: { '204': { description: Done. } }
";

/// A folder of the test's own with files in it.
fn folder(test: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("diff_command").join(test);
    std::fs::create_dir_all(&folder).expect("a folder");
    for (file, contents) in files {
        std::fs::write(folder.join(file), contents).expect("a file");
    }
    folder
}

fn run(folder: &Path, arguments: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["spec", "diff"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the command runs");
    let [out, complaints] = [output.stdout, output.stderr].map(|text| String::from_utf8(text).expect("text"));
    Run { out, complaints, status: output.status.code() }
}

/// Compares two schemas of a request's body.
fn compare(test: &str, old: &str, new: &str, arguments: &[&str]) -> Run {
    let folder = folder(test, &[("old.json", &document(old)), ("new.json", &document(new))]);
    run(&folder, &[&["old.json", "new.json"], arguments].concat())
}

#[test]
fn documents_without_a_difference_are_fine() {
    let Run { out, complaints, status } = compare("same", TEXT, TEXT, &["--fail-on", "compatible"]);
    assert!(out.contains("nothing that a client or a server could notice has changed"), "{out}");
    assert_eq!((complaints.as_str(), status), ("", Some(0)));
}

#[test]
fn a_change_is_no_failure_unless_it_is_asked_to_be_one() {
    let Run { out, status, .. } = compare("breaking", TEXT, SHORT_TEXT, &[]);
    assert!(out.contains("WIRE052"), "{out}");
    assert_eq!(status, Some(0));
}

#[test]
fn a_change_fails_where_it_is_as_bad_as_the_limit_or_worse() {
    let cases = [
        ("compatible", SHORT_TEXT, TEXT, [1, 0, 0]),
        ("risky", PATTERN, OTHER_PATTERN, [1, 1, 0]),
        ("breaking", TEXT, SHORT_TEXT, [1, 1, 1]),
    ];
    for (change, old, new, statuses) in cases {
        for (limit, expected) in ["compatible", "risky", "breaking"].into_iter().zip(statuses) {
            let test = format!("{change}_on_{limit}");
            let Run { out, status, .. } = compare(&test, old, new, &["--fail-on", limit]);
            assert_eq!(status, Some(expected), "--fail-on {limit} of a {change} change:\n{out}");
            assert!(out.contains(&format!("{change} (1)")), "{out}");
        }
    }
}

#[test]
fn a_wrong_document_is_complained_about_and_nothing_is_compared() {
    let wrong = document(r##"{ "$ref": "#/components/schemas/Pet" }"##);
    for (old, new, named) in [(&wrong, &document(TEXT), "old.json"), (&document(TEXT), &wrong, "new.json")] {
        let folder = folder(&format!("wrong_{named}"), &[("old.json", old), ("new.json", new)]);
        let Run { out, complaints, status } =
            run(&folder, &["old.json", "new.json", "--fail-on", "breaking"]);
        assert_eq!((out.as_str(), status), ("", Some(2)));
        assert!(complaints.contains("SPEC0007"), "{complaints}");
        assert!(complaints.contains(&format!("{named}:8:")), "the line of the fault:\n{complaints}");
    }
}

#[test]
fn faults_of_both_documents_are_shown_at_once() {
    let wrong = document(r##"{ "$ref": "#/components/schemas/Pet" }"##);
    let folder = folder("both_wrong", &[("old.json", &wrong), ("new.json", r#"{ "openapi": "3.1.0" }"#)]);
    let Run { complaints, status, .. } = run(&folder, &["old.json", "new.json"]);
    assert!(complaints.contains("SPEC0007") && complaints.contains("SPEC0003"), "{complaints}");
    assert_eq!(status, Some(2));
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let folder = folder("missing", &[("old.json", &document(TEXT))]);
    let Run { out, complaints, status } = run(&folder, &["old.json", "new.json"]);
    assert!(complaints.contains("new.json"), "{complaints}");
    assert_eq!((out.as_str(), status), ("", Some(2)));
}

#[test]
fn yaml_is_compared_with_json() {
    let files = [("old.yaml", YAML), ("new.json", &document(TEXT)), ("short.json", &document(SHORT_TEXT))];
    let folder = folder("yaml", &files);
    let same = run(&folder, &["old.yaml", "new.json", "--fail-on", "compatible"]);
    assert_eq!(same.status, Some(0), "{}{}", same.out, same.complaints);
    let other = run(&folder, &["old.yaml", "short.json", "--fail-on", "breaking"]);
    assert_eq!(other.status, Some(1), "{}{}", other.out, other.complaints);
}

#[test]
fn a_pull_request_gets_markdown_and_a_program_json() {
    let markdown = compare("markdown", TEXT, SHORT_TEXT, &["--format", "markdown"]).out;
    assert!(markdown.starts_with("# ") && markdown.contains("| WIRE052 |"), "{markdown}");
    let json = compare("json", TEXT, SHORT_TEXT, &["--format", "json"]).out;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json.pointer("/wire/0/rule").and_then(|rule| rule.as_str()), Some("WIRE052"), "{json:#}");
}

#[test]
fn what_a_file_gets_has_no_colours() {
    let out = compare("plain", TEXT, SHORT_TEXT, &[]).out;
    assert!(!out.contains('\u{1b}'), "{out:?}");
}

#[test]
fn the_document_of_this_repository_does_not_differ_from_itself() {
    let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/email-security.json");
    let document = document.to_string_lossy();
    let Run { out, status, .. } =
        run(Path::new("."), &[document.as_ref(), document.as_ref(), "--fail-on", "compatible"]);
    assert!(out.contains("70 operations"), "{out}");
    assert_eq!(status, Some(0), "{out}");
}

#[test]
fn a_document_has_the_names_that_its_own_settings_gave_it() {
    let named = |id: &str| {
        format!("[[methods]]\nreason = 'As it was published.'\n[methods.names]\n{id} = 'pets.create'\n")
    };
    let (old, new) = (document(TEXT), document(TEXT).replace("create_pet", "add_pet"));
    let files = [
        ("old.json", old.as_str()),
        ("new.json", &new),
        ("old.toml", &named("create_pet")),
        ("new.toml", &named("add_pet")),
    ];
    let folder = folder("settings", &files);
    let one = run(&folder, &["old.json", "new.json", "--settings", "new.toml"]);
    assert!(one.out.contains("release: major"), "{}", one.out);
    let both = ["old.json", "new.json", "--settings", "new.toml", "--old-settings", "old.toml"];
    let Run { out, complaints, status } = run(&folder, &both);
    assert!(out.contains("WIRE004") && !out.contains("release: major"), "{out}");
    assert_eq!((complaints.as_str(), status), ("", Some(0)));
}

#[test]
fn an_overlay_belongs_to_the_document_that_it_is_given_for() {
    let overlay = "overlay: 1.0.0\ninfo: { title: Corrections, version: '1' }\nactions:\n  - target: $..schema\n    update: { maxLength: 5 }\n";
    let document = document(TEXT);
    let files = [("old.json", document.as_str()), ("new.json", &document), ("overlay.yaml", overlay)];
    let folder = folder("overlay", &files);
    let only_new = run(&folder, &["old.json", "new.json", "--new-overlay", "overlay.yaml"]);
    assert!(only_new.out.contains("WIRE052"), "{}", only_new.out);
    let both = ["--new-overlay", "overlay.yaml", "--old-overlay", "overlay.yaml"];
    let Run { out, status, .. } = run(&folder, &[&["old.json", "new.json"], &both[..]].concat());
    assert!(out.contains("nothing that a client or a server could notice has changed"), "{out}");
    assert_eq!(status, Some(0));
}

#[test]
fn a_fault_that_an_overlay_wrote_is_shown_in_the_overlay() {
    let overlay = "overlay: 1.0.0\ninfo: { title: Corrections, version: '1' }\nactions:\n  - target: $..schema\n    update: { maxLength: many }\n";
    let document = document(TEXT);
    let files = [("old.json", document.as_str()), ("new.json", &document), ("overlay.yaml", overlay)];
    let folder = folder("overlay_at_fault", &files);
    let Run { complaints, status, .. } =
        run(&folder, &["old.json", "new.json", "--new-overlay", "overlay.yaml"]);
    assert!(complaints.contains("SPEC0004") && complaints.contains("--> overlay.yaml:5:26"), "{complaints}");
    assert_eq!(status, Some(2));
}

#[test]
fn a_byte_order_mark_is_no_part_of_a_document() {
    let marked = format!("\u{feff}{}", document(TEXT));
    let folder = folder("mark", &[("old.json", marked.as_str()), ("new.json", &document(TEXT))]);
    let Run { out, complaints, status } = run(&folder, &["old.json", "new.json"]);
    assert!(out.contains("nothing that a client or a server could notice has changed"), "{out}");
    assert_eq!((complaints.as_str(), status), ("", Some(0)));
}
