//! What `codegen` does to the disk and tells the shell: it writes whole files or none, and `--check` writes nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const DOCUMENT: &str = r##"{
  "openapi": "3.0.3",
  "info": { "title": "Pets", "version": "1" },
  "paths": {
    "/pets": {
      "get": {
        "operationId": "listPets",
        "tags": ["pets"],
        "responses": {
          "200": {
            "description": "All pets",
            "content": {
              "application/json": {
                "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Pet" } }
              }
            }
          }
        }
      }
    }
  },
  "components": {
    "schemas": {
      "Pet": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } }
    }
  }
}
"##;

/// A document and the crate that is made from it, in a folder of their own.
struct Project {
    folder: PathBuf,
}

impl Project {
    fn new(test: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("a folder");
        let project = Self { folder };
        project.write("pets.json", DOCUMENT);
        project
    }

    /// A project whose crate is up to date.
    fn generated(test: &str) -> Self {
        let project = Self::new(test);
        let output = project.codegen(&[]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output));
        project
    }

    fn write(&self, path: &str, contents: &str) {
        fs::write(self.folder.join(path), contents).expect("a written file");
    }

    fn codegen(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["codegen", "--spec", "pets.json", "--out", "made", "--name", "pets"])
            .args(arguments)
            .current_dir(&self.folder)
            .output()
            .expect("the command runs")
    }

    /// Every file of the crate with its contents.
    fn files(&self) -> BTreeMap<PathBuf, String> {
        let mut files = BTreeMap::new();
        collect(&self.folder.join("made"), &mut files);
        files
    }

    /// Asserts that `--check` fails, says what and how to mend it, and changes nothing.
    fn assert_drift(&self, told: &[&str]) {
        let before = self.files();
        let output = self.codegen(&["--check"]);
        assert_eq!(output.status.code(), Some(1), "{}", text(&output));
        for part in told
            .iter()
            .chain(&["run `cargo xtask codegen --spec pets.json --out made --name pets` and commit"])
        {
            assert!(text(&output).contains(part), "`{part}` is not in:\n{}", text(&output));
        }
        assert_eq!(self.files(), before, "`--check` writes nothing");
    }
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, String>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.insert(path.clone(), fs::read_to_string(&path).expect("text"));
        }
    }
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn a_second_run_changes_nothing_and_check_agrees() {
    let project = Project::generated("second_run");
    let before = project.files();
    let again = project.codegen(&[]);
    assert!(text(&again).contains("1 operation, 1 model in"), "{}", text(&again));
    assert!(text(&again).contains("; 0 changed;"), "{}", text(&again));
    assert_eq!(project.files(), before);
    assert_eq!(project.codegen(&["--check"]).status.code(), Some(0));
}

#[test]
fn an_edited_file_is_drift_and_is_mended() {
    let project = Project::generated("edited");
    let before = project.files();
    project.write("made/src/models/pet.rs", "not even Rust");
    project.assert_drift(&["changed: src/models/pet.rs", "-not even Rust", "+pub struct Pet {"]);
    assert_eq!(project.codegen(&[]).status.code(), Some(0));
    assert_eq!(project.files(), before);
}

#[test]
fn a_missing_file_is_drift_and_is_mended() {
    let project = Project::generated("missing");
    let before = project.files();
    fs::remove_file(project.folder.join("made/src/models/pet.rs")).expect("it was there");
    project.assert_drift(&["missing: src/models/pet.rs"]);
    assert_eq!(project.codegen(&[]).status.code(), Some(0));
    assert_eq!(project.files(), before);
}

#[test]
fn a_stray_file_in_an_owned_folder_is_drift_and_is_removed() {
    let project = Project::generated("stray");
    let before = project.files();
    fs::create_dir_all(project.folder.join("made/src/operations/old")).expect("a folder");
    project.write("made/src/operations/old/toys.rs", "");
    project.assert_drift(&["stray: src/operations/old/toys.rs"]);
    assert_eq!(project.codegen(&[]).status.code(), Some(0));
    assert_eq!(project.files(), before);
    assert!(!project.folder.join("made/src/operations/old").exists(), "the empty folder goes too");
}

#[test]
fn a_file_beside_the_owned_folders_is_left_alone() {
    let project = Project::generated("beside");
    project.write("made/src/own.rs", "// somebody's");
    assert_eq!(project.codegen(&["--check"]).status.code(), Some(0));
    assert_eq!(project.codegen(&[]).status.code(), Some(0));
    assert!(project.folder.join("made/src/own.rs").exists());
}

#[test]
fn a_changed_document_is_drift() {
    let project = Project::generated("changed_document");
    let with_tail = r#""name": { "type": "string" }, "tail": { "type": "boolean" }"#;
    project.write("pets.json", &DOCUMENT.replace(r#""name": { "type": "string" }"#, with_tail));
    project.assert_drift(&[
        "changed: src/models/pet.rs",
        "+    pub tail: Option<bool>,",
        "changed: src/operations/source_document.rs",
        "2 generated file(s) differ",
    ]);
}

#[test]
fn a_change_that_no_code_depends_on_is_a_new_hash() {
    let project = Project::generated("changed_hash");
    project
        .write("pets.json", &DOCUMENT.replace(r#""version": "1""#, r#""version": "1", "x-reviewed": true"#));
    project.assert_drift(&[
        "changed: src/operations/source_document.rs",
        "-    sha256: \"",
        "+    sha256: \"",
        "1 generated file(s) differ",
    ]);
}

#[test]
fn a_document_that_is_only_written_otherwise_is_no_drift() {
    let project = Project::generated("written_otherwise");
    let other =
        DOCUMENT.replace(r#""title": "Pets", "version": "1""#, r#""version": "\u0031", "title": "Pets""#);
    project.write("pets.json", &other.replace('\n', "\r\n"));
    let output = project.codegen(&["--check"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
}

#[test]
fn a_faulty_document_writes_nothing_and_says_where() {
    let project = Project::generated("faulty_document");
    let before = project.files();
    project.write("pets.json", &DOCUMENT.replace("schemas/Pet\"", "schemas/Dog\""));
    let output = project.codegen(&[]);
    assert_eq!(output.status.code(), Some(2), "{}", text(&output));
    assert!(text(&output).contains("error[SPEC0007]"), "{}", text(&output));
    assert!(text(&output).contains("pets.json:14:"), "{}", text(&output));
    assert_eq!(project.files(), before);
}

#[test]
fn a_yaml_document_makes_what_its_json_makes() {
    let json = Project::generated("from_json");
    let yaml = Project::new("from_yaml");
    let text = r##"
openapi: 3.0.3
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        200:
          description: All pets
          content:
            application/json:
              schema: { type: array, items: { $ref: "#/components/schemas/Pet" } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string } } }
"##;
    yaml.write("pets.yaml", text);
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["codegen", "--spec", "pets.yaml", "--out", "made", "--name", "pets"])
        .current_dir(&yaml.folder)
        .output()
        .expect("the command runs");
    assert_eq!(output.status.code(), Some(0), "{}", self::text(&output));
    let contents = |project: &Project| -> Vec<String> {
        project.files().into_values().map(|text| text.replace("pets.yaml", "pets.json")).collect()
    };
    assert_eq!(contents(&yaml), contents(&json));
}

#[test]
fn a_document_that_is_not_there_is_named() {
    let project = Project::new("no_document");
    fs::remove_file(project.folder.join("pets.json")).expect("it was there");
    let output = project.codegen(&[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output).contains("cannot read pets.json"), "{}", text(&output));
}

#[test]
fn somebody_elses_crate_is_not_overwritten() {
    let project = Project::new("foreign");
    fs::create_dir_all(project.folder.join("made")).expect("a folder");
    project.write("made/Cargo.toml", "[package]\nname = \"theirs\"\n");
    let before = project.files();
    let output = project.codegen(&[]);
    assert_eq!(output.status.code(), Some(2), "{}", text(&output));
    assert_eq!(project.files(), before);
}

#[test]
fn the_committed_client_is_what_the_committed_document_makes() {
    let output =
        Command::new(env!("CARGO_BIN_EXE_xtask")).args(["codegen", "--check"]).output().expect("it runs");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    assert!(text(&output).contains("70 operations"), "{}", text(&output));
}

#[test]
fn a_crate_of_its_own_publishes_no_names() {
    let project = Project::generated("no_lock");
    assert!(!project.files().keys().any(|path| path.ends_with("names.lock")), "a lock was made");
    project.write("pets.json", &DOCUMENT.replace("Pet\"", "Animal\""));
    let renamed = project.codegen(&[]);
    assert_eq!(renamed.status.code(), Some(0), "{}", text(&renamed));
    let output = project.codegen(&["--accept-names"]);
    assert_eq!(output.status.code(), Some(2), "{}", text(&output));
    assert!(text(&output).contains("cannot be used with '--accept-names'"), "{}", text(&output));
}
