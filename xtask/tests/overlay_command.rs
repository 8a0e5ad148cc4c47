//! What overlays on the command line do: they are applied in their order, and what is wrong with them is shown where
//! people wrote it, in YAML too.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const DOCUMENT: &str = r##"{
  "openapi": "3.0.3",
  "info": { "title": "Pets", "version": "1" },
  "paths": {
    "/pets": {
      "get": {
        "operationId": "list_pets",
        "description": "Lists pets.",
        "responses": { "200": { "description": "Pets.", "content": { "application/json": {
          "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Pet" } },
          "example": [{ "id": 7 }]
        } } } }
      }
    }
  },
  "components": { "schemas": { "Pet": {
    "description": "A pet.",
    "type": "object",
    "properties": { "id": { "description": "Its id.", "type": "integer" } }
  } } }
}
"##;

const OVERLAY: &str = "\
# Corrections: ids are texts.
overlay: 1.0.0
info: { title: Corrections, version: 1.0.0 }
extends: ./pets.json
actions:
  - target: $.components.schemas.Pet.properties
    description: The server says so.
    update:
      id: { type: string }
      born: { type: string, description: \"Its “birthday”.\" }
";

/// A document and its overlay, in a folder of their own.
struct Project {
    folder: PathBuf,
}

impl Project {
    fn new(test: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("overlay").join(test);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("a folder");
        let project = Self { folder };
        project.write("pets.json", DOCUMENT);
        project.write("overlay.yaml", OVERLAY);
        project
    }

    fn write(&self, path: &str, contents: &str) {
        fs::write(self.folder.join(path), contents).expect("a written file");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.join("made/src").join(path)).expect("a file")
    }

    fn run(&self, arguments: &[&str]) -> (String, Option<i32>) {
        let command =
            Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).current_dir(&self.folder).output();
        let Output { stdout, stderr, status } = command.expect("the command runs");
        (String::from_utf8([stderr, stdout].concat()).expect("text"), status.code())
    }

    fn codegen(&self, arguments: &[&str]) -> (String, Option<i32>) {
        self.run(
            &[&["codegen", "--spec", "pets.json", "--out", "made", "--name", "pets"], arguments].concat(),
        )
    }

    /// Asserts that a run tells all of this, and writes nothing.
    fn assert_refused(&self, told: &[&str]) {
        let (printed, status) = self.codegen(&["--overlay", "overlay.yaml"]);
        assert_eq!(status, Some(2), "{printed}");
        for part in told {
            assert!(printed.contains(part), "`{part}` is not in:\n{printed}");
        }
        assert!(!self.folder.join("made").exists(), "a faulty overlay writes nothing");
    }
}

#[test]
fn an_overlay_changes_what_is_made_and_check_needs_it_too() {
    let project = Project::new("applied");
    let (printed, status) = project.codegen(&["--overlay", "overlay.yaml"]);
    assert_eq!(status, Some(0), "{printed}");
    assert!(printed.contains("read pets.json + overlay.yaml (1 KB)"), "{printed}");
    let model = project.read("models/pet.rs");
    assert!(
        model.contains("pub id: Option<String>") && model.contains("pub born: Option<String>"),
        "{model}"
    );
    let check = |arguments: &[&str]| project.codegen(&[&["--check"], arguments].concat());
    assert_eq!(check(&["--overlay", "overlay.yaml"]).1, Some(0));
    let (printed, status) = check(&[]);
    assert_eq!(status, Some(1), "{printed}");
    assert!(printed.contains("changed: src/models/pet.rs"), "{printed}");
    project.write("overlay.yaml", &OVERLAY.replace("born", "birth"));
    let (printed, status) = check(&["--overlay", "overlay.yaml"]);
    assert_eq!(status, Some(1), "{printed}");
    let command = "cargo xtask codegen --spec pets.json --overlay overlay.yaml --out made --name pets";
    assert!(printed.contains(command), "{printed}");
}

#[test]
fn overlays_are_applied_in_the_order_in_which_they_are_named() {
    let project = Project::new("in_order");
    let end = OVERLAY.find("  - target").expect("an action");
    let action = "  - { target: $.components.schemas.Pet.properties.born, update: { format: date } }\n";
    project.write("second.yml", &format!("{}{action}", &OVERLAY[..end]));
    let (printed, status) = project.codegen(&["--overlay", "overlay.yaml", "--overlay", "second.yml"]);
    assert_eq!(status, Some(0), "{printed}");
    assert!(project.read("models/pet.rs").contains("pub born: Option<rt::Date>"));
    let (printed, status) = project.codegen(&["--overlay", "second.yml", "--overlay", "overlay.yaml"]);
    assert_eq!(status, Some(2), "{printed}");
    assert!(printed.contains("`$.components.schemas.Pet.properties.born` selects nothing"), "{printed}");
    assert!(printed.contains("--> second.yml:6:15"), "{printed}");
}

#[test]
fn an_overlay_in_yaml_makes_what_its_json_makes() {
    let project = Project::new("as_json");
    project.write(
        "overlay.json",
        r#"{ "actions": [{ "description": "The server says so.", "target": "$.components.schemas.Pet.properties",
            "update": { "born": { "description": "Its “birthday”.", "type": "string" }, "id": { "type": "string" } } }],
            "extends": "./pets.json", "info": { "title": "Corrections", "version": "1.0.0" }, "overlay": "1.0.0" }"#,
    );
    let (printed, status) = project.codegen(&["--overlay", "overlay.yaml"]);
    assert_eq!(status, Some(0), "{printed}");
    let (printed, status) = project.codegen(&["--check", "--overlay", "overlay.json"]);
    assert_eq!(status, Some(0), "{printed}");
    let made_from = project.read("operations/source_document.rs");
    assert!(!made_from.contains("overlays_sha256: &[]"), "{made_from}");
}

#[test]
fn a_fault_that_an_overlay_wrote_is_shown_at_its_line_in_the_yaml() {
    let project = Project::new("fault");
    project.write("overlay.yaml", &OVERLAY.replace("id: { type: string }", "id: { minimum: \"3\" }"));
    project.assert_refused(&[
        "error[SPEC0004]: `minimum` has to be a number, and is the text `3`",
        "--> overlay.yaml:9:22",
        "9 |       id: { minimum: \"3\" }",
        "at /actions/0/update/id/minimum, which becomes /components/schemas/Pet/properties/id/minimum of the document",
        "nothing was written: 1 error in pets.json + overlay.yaml",
    ]);
}

#[test]
fn what_is_missing_below_a_block_is_shown_at_the_key_of_the_block() {
    let project = Project::new("missing");
    let toys =
        "\n  - target: $.paths\n    update:\n      /toys:\n        get:\n          operationId: list_toys\n";
    project.write("overlay.yaml", &(OVERLAY.trim_end().to_owned() + toys));
    project.assert_refused(&[
        "error[SPEC0006]: this operation has no `responses`",
        "--> overlay.yaml:14:9",
        "^^^",
    ]);
}

#[test]
fn an_action_that_upstream_has_made_is_to_be_deleted() {
    let project = Project::new("upstream");
    project.write(
        "overlay.yaml",
        &OVERLAY.replace("type: string }\n      born", "type: integer }\n      # born"),
    );
    project.assert_refused(&[
        "error[SPEC0034]: this update changes nothing",
        "--> overlay.yaml:6:13",
        "::: pets.json:19:63",
        "already upstream: delete the action",
    ]);
}

#[test]
fn an_overlay_of_another_document_is_refused() {
    let project = Project::new("another_document");
    project.write("overlay.yaml", &OVERLAY.replace("./pets.json", "./toys.json"));
    project.assert_refused(&["error[SPEC0032]: this overlay is for `./toys.json`", "--> overlay.yaml:4:10"]);
}

#[test]
fn yaml_that_cannot_be_read_is_named_with_its_line() {
    let project = Project::new("not_yaml");
    project.write("overlay.yaml", &OVERLAY.replace("version: 1.0.0 }", "version: 1.0.0"));
    project.assert_refused(&["error: overlay.yaml is not readable YAML", "--> overlay.yaml:4:8"]);
    fs::remove_file(project.folder.join("overlay.yaml")).expect("it was there");
    project.assert_refused(&["error: cannot read overlay.yaml"]);
}

#[test]
fn lint_looks_at_the_document_with_its_overlays() {
    let project = Project::new("lint");
    assert_eq!(project.run(&["spec", "lint", "pets.json"]).1, Some(0));
    project.write("overlay.yaml", &OVERLAY.replace(", description: \"Its “birthday”.\"", ""));
    let (printed, status) = project.run(&["spec", "lint", "pets.json", "--overlay", "overlay.yaml"]);
    assert_eq!(status, Some(1), "{printed}");
    assert!(printed.contains("error[SPEC0101]: the field `born` has no text"), "{printed}");
    assert!(printed.contains("--> overlay.yaml:10:7"), "{printed}");
    project.write("overlay.yaml", &OVERLAY.replace("1.0.0\ninfo", "2.0.0\ninfo"));
    let (printed, status) = project.run(&["spec", "lint", "pets.json", "--overlay", "overlay.yaml"]);
    assert_eq!(status, Some(2), "{printed}");
    assert!(printed.contains("error[SPEC0029]"), "{printed}");
}

#[test]
fn the_example_of_the_documentation_is_an_overlay_without_faults() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let page = fs::read_to_string(root.join("docs/OVERLAYS.md")).expect("the page");
    let example =
        page.split("```yaml\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    let pets = root.join("tests/golden/fixtures/overlay/update_and_remove/input.json");
    let project = Project::new("documentation");
    project.write("overlay.yaml", example);
    project.write("pets.json", &fs::read_to_string(pets).expect("a document"));
    let (printed, status) = project.codegen(&["--overlay", "overlay.yaml"]);
    assert_eq!(status, Some(0), "{printed}");
    assert!(project.read("models/pet.rs").contains("born: Option<rt::Date>"));
}

#[test]
fn an_overlay_needs_its_document() {
    let project = Project::new("without_document");
    for arguments in
        [&["codegen", "--overlay", "overlay.yaml"][..], &["spec", "lint", "--overlay", "overlay.yaml"]]
    {
        let (printed, status) = project.run(arguments);
        assert_eq!(status, Some(2), "{printed}");
        assert!(printed.contains("required arguments were not provided"), "{printed}");
    }
}
