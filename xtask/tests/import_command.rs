//! What `spec import` does to the disk and tells the shell.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const OURS: &str = r#"{
  "openapi": "3.0.3",
  "info": {
    "title": "Pets",
    "version": "2"
  },
  "paths": {
    "/pets": {
      "get": {
        "operationId": "list_pets",
        "summary": "Lists the animals",
        "responses": { "204": { "description": "No Content" } }
      }
    }
  }
}
"#;

const LIST: &str =
    "[[additions]]\nat = '/info/version'\nsource = 'our calendar'\nreason = 'It is our version.'\n";

/// Folders and files of one test.
struct Project {
    folder: PathBuf,
}

impl Project {
    fn new(test: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("import_{test}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("a folder");
        let project = Self { folder };
        project.write("ours.json", OURS);
        project.write("list.toml", LIST);
        project.write("vendor.json", &vendor(""));
        project
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.folder.join(name), text).expect("a written file");
    }

    /// Runs the command; gives what was printed and the exit status.
    fn import(&self, vendor: &str, arguments: &[&str]) -> (String, Option<i32>) {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args([
                "spec",
                "import",
                vendor,
                "--prefix",
                "/pets",
                "--into",
                "ours.json",
                "--additions",
                "list.toml",
            ])
            .args(arguments)
            .current_dir(&self.folder)
            .output()
            .expect("the command runs");
        let printed = [output.stderr, output.stdout].concat();
        (String::from_utf8(printed).expect("text"), output.status.code())
    }

    fn list(&self) -> String {
        fs::read_to_string(self.folder.join("list.toml")).expect("the list")
    }

    fn ours(&self) -> String {
        fs::read_to_string(self.folder.join("ours.json")).expect("our document")
    }
}

/// The vendor's document, whose operation may have more members.
fn vendor(members: &str) -> String {
    format!(
        r#"{{ "openapi": "3.0.3", "info": {{ "title": "All", "version": "9" }}, "paths": {{
  "/pets": {{ "get": {{ "operationId": "list_pets", {members} "responses": {{ "204": {{ "description": "Nothing." }} }} }} }},
  "/zoo": {{ "get": {{ "responses": {{ "200": {{ "$ref": "elsewhere.json" }} }} }} }} }} }}"#
    )
}

#[test]
fn what_says_the_same_is_fine_and_changes_nothing() {
    let project = Project::new("same");
    let (printed, status) = project.import("vendor.json", &[]);
    assert_eq!(status, Some(0), "{printed}");
    assert!(!printed.contains("/info/version"), "{printed}");
    let (printed, status) = project.import("vendor.json", &["--kept"]);
    assert_eq!(status, Some(0), "{printed}");
    assert!(printed.contains("kept     /info/version") && printed.contains("our calendar"), "{printed}");
    assert!(printed.ends_with("ours.json stays as it is\n"), "{printed}");
    assert_eq!(project.ours(), OURS);
}

#[test]
fn a_change_is_shown_by_a_dry_run_and_written_without_it_and_only_once() {
    let project = Project::new("change");
    project.write("vendor.json", &vendor(r#""deprecated": true, "description": "Do not use.","#));
    let (shown, status) = project.import("vendor.json", &["--dry-run"]);
    assert_eq!(status, Some(1), "{shown}");
    assert!(shown.contains("new      /deprecated  true") && shown.contains("nothing was written"), "{shown}");
    assert_eq!(project.ours(), OURS);

    let (written, status) = project.import("vendor.json", &[]);
    assert_eq!(status, Some(1), "{written}");
    assert_eq!(
        written.lines().rev().skip(1).collect::<Vec<_>>(),
        shown.lines().rev().skip(1).collect::<Vec<_>>(),
        "the report of both is the same"
    );
    let before = "\"summary\": \"Lists the animals\",\n";
    let expected = OURS.replace(before, &format!("{before}        \"deprecated\": true,\n"));
    assert_eq!(project.ours(), expected);

    let (again, status) = project.import("vendor.json", &[]);
    assert_eq!(status, Some(0), "{again}");
    assert_eq!(project.ours(), expected);
}

#[test]
fn a_fact_that_is_taken_off_the_list_goes() {
    let project = Project::new("list");
    project.write("list.toml", "");
    let (printed, status) = project.import("vendor.json", &[]);
    assert_eq!(status, Some(1), "{printed}");
    assert!(printed.contains("changed  /info/version  \"9\", was \"2\""), "{printed}");
    assert_eq!(project.ours(), OURS.replace("\"version\": \"2\"", "\"version\": \"9\""));
}

#[test]
fn yaml_is_read_too() {
    let project = Project::new("yaml");
    let vendor = "openapi: 3.0.3\ninfo: { title: All, version: '9' }\npaths:\n  /pets:\n    get:\n      \
                  operationId: list_pets\n      responses:\n        '204': { description: Nothing. }\n";
    project.write("vendor.yaml", vendor);
    let (printed, status) = project.import("vendor.yaml", &[]);
    assert_eq!(status, Some(0), "{printed}");
}

#[test]
fn wrong_input_is_named_with_its_place_and_nothing_is_written() {
    let project = Project::new("wrong");
    for (vendor, list, named) in [
        ("{", LIST, "vendor.json:1:1"),
        (&vendor("").replace("/pets", "/animals"), LIST, "SPEC0201"),
        (
            &vendor(r##""requestBody": { "$ref": "#/components/requestBodies/Pet" },"##),
            LIST,
            "vendor.json:2:76",
        ),
        (
            &vendor(""),
            &format!("{LIST}[[additions]]\nat = '/info/license'\nsource = 'x'\nreason = 'x'\n"),
            "list.toml:6:6",
        ),
        (&vendor("").replace("\"9\"", "\"2\""), LIST, "already upstream: delete the entry"),
    ] {
        project.write("vendor.json", vendor);
        project.write("list.toml", list);
        let (printed, status) = project.import("vendor.json", &[]);
        assert_eq!(status, Some(2), "{printed}");
        assert!(printed.contains(named) && printed.contains("nothing was written"), "{named}:\n{printed}");
        assert_eq!(project.ours(), OURS);
    }
    let (printed, status) = project.import("missing.json", &[]);
    assert_eq!(status, Some(2), "{printed}");
    assert!(printed.contains("cannot read missing.json"), "{printed}");
}

#[test]
fn without_other_files_the_document_and_the_list_of_this_repository_are_meant() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["spec", "import", "email-security.json", "--dry-run"])
        .current_dir(folder)
        .output()
        .expect("the command runs");
    let printed = String::from_utf8([output.stderr, output.stdout].concat()).expect("text");
    // A vendor whose document is ours says everything that the list holds.
    assert_eq!(output.status.code(), Some(2), "{printed}");
    assert!(printed.contains("spec/additions.toml:") && printed.contains("already upstream"), "{printed}");
}

#[test]
fn a_document_in_yaml_is_read_from_and_not_merged_into() {
    let project = Project::new("yaml");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["spec", "import", "vendor.json", "--prefix", "/pets", "--into", "ours.yaml"])
        .current_dir(&project.folder)
        .output()
        .expect("the command runs");
    let printed = String::from_utf8(output.stderr).expect("text");
    assert!(printed.contains("ours.yaml is YAML, and --into takes JSON only"), "{printed}");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn the_help_says_that_without_a_list_none_is_read() {
    let project = Project::new("help");
    let (printed, status) = project.import("vendor.json", &["--help"]);
    assert!(
        printed.contains("without it none is read") && printed.contains("merged into, JSON"),
        "{printed}"
    );
    assert_eq!(status, Some(0));
}

#[test]
fn an_entry_follows_an_operation_to_its_new_method_and_is_written_there() {
    let project = Project::new("moved");
    let list = LIST.replace("/info/version", "/paths/~1pets/get/x-sunset");
    project.write("list.toml", &list);
    project.write("ours.json", &OURS.replace(r#""summary""#, r#""x-sunset": "2030-01-01", "summary""#));
    let newer = vendor("").replace(r#""version": "9""#, r#""version": "2""#);
    project.write("vendor.json", &newer.replacen(r#""get""#, r#""post""#, 1));
    let (printed, status) = project.import("vendor.json", &[]);
    assert!(printed.contains("it was GET /pets"), "{printed}");
    assert!(printed.contains("list.toml was written, with the new place of one of its entries"), "{printed}");
    assert_eq!(status, Some(1));
    assert!(project.ours().contains("x-sunset") && project.ours().contains("Lists the animals"));
    assert_eq!(
        project.list(),
        list.replace("'/paths/~1pets/get/x-sunset'", "\"/paths/~1pets/post/x-sunset\"")
    );
    let (printed, status) = project.import("vendor.json", &[]);
    assert_eq!(status, Some(0), "{printed}");
}

#[test]
fn an_entry_whose_fact_is_upstream_is_an_error_until_it_is_pruned() {
    let project = Project::new("pruned");
    project.write("vendor.json", &vendor("").replace(r#""version": "9""#, r#""version": "2""#));
    let (printed, status) = project.import("vendor.json", &[]);
    assert!(printed.contains("SPEC0203") && printed.contains("nothing was written"), "{printed}");
    assert_eq!(status, Some(2));
    let (printed, status) = project.import("vendor.json", &["--prune", "--dry-run"]);
    assert!(printed.contains("without --dry-run list.toml would change"), "{printed}");
    assert_eq!((status, project.list().as_str()), (Some(0), LIST), "{printed}");
    let (printed, status) = project.import("vendor.json", &["--prune"]);
    assert!(
        printed.contains("list.toml was written, without the 1 of its entries whose facts are upstream"),
        "{printed}"
    );
    assert_eq!((status, project.list().as_str()), (Some(0), ""), "{printed}");
    assert_eq!(project.ours(), OURS);
}
