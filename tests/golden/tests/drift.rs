//! The committed code is what the generator makes of the committed document, and every kind of difference is seen.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use generator::diagnostic::render;
use generator::output::{Drift, DriftEntry, OutputTree, render_drift};
use golden_tests::repository::{MEND, SOURCE_DOCUMENT, Texts, present_files, root};
use serde_json::{Value, json};
use similar::{ChangeTag, TextDiff};

fn tree_of(texts: &Texts) -> OutputTree {
    let outcome = texts.generate();
    let complaints: String =
        outcome.diagnostics.sorted().iter().map(|diagnostic| render(diagnostic, &texts.sources())).collect();
    outcome.tree.unwrap_or_else(|| panic!("no code is made:\n{complaints}"))
}

#[test]
fn the_committed_code_is_what_the_generator_makes() {
    let tree = tree_of(&Texts::load().expect("the committed document"));
    let drift = tree.compare(&present_files(&root(), &tree).expect("the committed files"));
    assert!(drift.is_empty(), "\n{}", render_drift(&drift, MEND));
}

/// A copy of what the generator makes, in a folder of its own.
struct Copy {
    folder: PathBuf,
    tree: OutputTree,
}

impl Copy {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("the folder of the last run");
        }
        let tree = tree_of(&Texts::load().expect("the committed document"));
        for (path, contents) in &tree.files {
            let file = folder.join(path);
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            fs::write(file, contents).expect("a file");
        }
        Self { folder, tree }
    }

    fn drift(&self) -> Drift {
        self.tree.compare(&present_files(&self.folder, &self.tree).expect("the copied files"))
    }

    /// A file of `operations/`.
    fn some_path(&self) -> String {
        let found = self
            .tree
            .files
            .keys()
            .find(|path| path.contains("/operations/") && !path.ends_with("rustfmt.toml"));
        found.expect("a file of operations").clone()
    }
}

#[test]
fn a_copy_that_nobody_touched_does_not_differ() {
    assert!(Copy::new("untouched").drift().is_empty());
}

#[test]
fn an_edited_file_is_shown_with_its_lines() {
    let copy = Copy::new("edited");
    let path = copy.some_path();
    let contents = fs::read_to_string(copy.folder.join(&path)).expect("the file");
    fs::write(copy.folder.join(&path), format!("// by hand\n{contents}")).expect("the file");
    let drift = copy.drift();
    assert!(
        matches!(drift.entries.as_slice(), [DriftEntry::Changed { path: changed, .. }] if *changed == path)
    );
    let text = render_drift(&drift, MEND);
    assert!(text.contains(&format!("changed: {path}")) && text.contains("-// by hand"), "{text}");
    assert!(text.contains(&format!("run `{MEND}`")), "{text}");
}

#[test]
fn a_missing_file_is_named() {
    let copy = Copy::new("missing");
    let path = copy.some_path();
    fs::remove_file(copy.folder.join(&path)).expect("the file");
    assert_eq!(copy.drift().entries, [DriftEntry::Missing { path: path.clone() }]);
    assert!(render_drift(&copy.drift(), MEND).contains(&format!("missing: {path}")));
}

#[test]
fn a_stray_file_is_named_in_every_owned_folder_and_nowhere_else() {
    let copy = Copy::new("stray");
    let mut wanted = Vec::new();
    for folder in &copy.tree.owned {
        let path = format!("{}/by_hand/notes.txt", folder.0);
        fs::create_dir_all(copy.folder.join(&path).parent().expect("a folder")).expect("a folder");
        fs::write(copy.folder.join(&path), [0xff, 0xfe]).expect("a file that is not text");
        wanted.push(path);
    }
    fs::write(copy.folder.join("generated/src/lib.rs"), "//! Hand-written.")
        .expect("a file beside the folders");
    wanted.sort();
    let found: Vec<String> = copy.drift().entries.iter().map(|entry| entry.path().to_owned()).collect();
    assert_eq!(found, wanted);
    assert!(copy.drift().entries.iter().all(|entry| matches!(entry, DriftEntry::Stray { .. })));
}

/// A document after a change: each file that differs, with the number of its changed lines, but for the document's hash.
fn changed_by(change: impl FnOnce(&mut Value)) -> BTreeMap<String, usize> {
    let texts = Texts::load().expect("the committed document").in_one_document();
    let before = tree_of(&texts);
    let mut document: Value = serde_json::from_str(&texts.document).expect("JSON");
    change(&mut document);
    let after = tree_of(&Texts { document: document.to_string(), ..texts });
    let drift = after.compare(&before.files);
    let entries = drift.entries.iter().map(|entry| (entry.path().to_owned(), changed_lines(entry)));
    let mut changed: BTreeMap<String, usize> = entries.collect();
    assert_eq!(changed.remove(SOURCE_DOCUMENT), Some(2), "the old hash and the new one");
    changed
}

fn changed_lines(entry: &DriftEntry) -> usize {
    let DriftEntry::Changed { found, wanted, .. } = entry else { return 0 };
    let diff = TextDiff::from_lines(found.as_str(), wanted.as_str());
    diff.iter_all_changes().filter(|change| change.tag() != ChangeTag::Equal).count()
}

fn sources_of(changed: &BTreeMap<String, usize>) -> Vec<&str> {
    changed.keys().map(String::as_str).filter(|path| path.starts_with("generated/")).collect()
}

fn schema<'d>(document: &'d mut Value, name: &str) -> &'d mut Value {
    document
        .pointer_mut(&format!("/components/schemas/email-security_{name}"))
        .expect("a component of the document")
}

#[test]
fn a_change_that_no_code_depends_on_changes_the_hash_alone() {
    let changed = changed_by(|document| document["info"]["x-reviewed"] = json!(true));
    assert_eq!(changed, BTreeMap::new());
}

#[test]
fn a_new_field_of_an_answer_changes_one_source_file_by_its_own_lines() {
    let changed = changed_by(|document| {
        schema(document, "BulkJobDetail")["properties"]["brand_new"] = json!({ "type": "boolean" });
    });
    assert_eq!(sources_of(&changed), ["generated/src/models/bulk_job.rs"]);
    let lines: usize = changed.values().sum();
    assert!(lines <= 10, "a field of an answer changes {lines} lines: {changed:#?}");
}

#[test]
fn a_new_field_that_requests_share_changes_the_files_of_the_types_that_hold_it() {
    let changed = changed_by(|document| {
        schema(document, "AllowPolicy")["properties"]["brand_new"] = json!({ "type": "boolean" });
    });
    let wanted = ["allow_policy", "batch_allow_policies", "create_allow_policy", "update_allow_policy"]
        .map(|name| format!("generated/src/models/{name}.rs"));
    assert_eq!(sources_of(&changed), wanted);
    assert!(changed.values().all(|lines| *lines <= 60), "{changed:#?}");
}

#[test]
fn a_field_that_is_no_longer_required_changes_its_own_lines() {
    let mut wire_name = String::new();
    let changed = changed_by(|document| {
        let required = schema(document, "BulkJobDetail")["required"].as_array_mut().expect("a list");
        let dropped = required.pop().expect("a required property");
        dropped.as_str().expect("a name").clone_into(&mut wire_name);
    });
    assert_eq!(sources_of(&changed).len(), 1, "{wire_name}: {changed:#?}");
    let lines: usize = changed.values().sum();
    assert!(lines <= 20, "{wire_name} changes {lines} lines: {changed:#?}");
}

#[test]
fn a_new_value_of_an_enum_changes_one_source_file_by_two_lines() {
    let changed = changed_by(|document| {
        let values = schema(document, "PatternType")["enum"].as_array_mut().expect("an enum");
        values.push(json!("BRAND_NEW"));
    });
    assert_eq!(sources_of(&changed).len(), 1, "{changed:#?}");
    let lines: usize = changed.values().sum();
    assert!(lines <= 12, "a value of an enum changes {lines} lines: {changed:#?}");
}

#[test]
fn a_description_changes_the_lines_that_quote_it() {
    let changed = changed_by(|document| {
        let summary = document.pointer_mut("/paths").and_then(Value::as_object_mut).expect("paths");
        let item = summary.values_mut().next().expect("a path");
        item["get"]["summary"] = json!("Described anew");
    });
    assert_eq!(sources_of(&changed).len(), 1, "{changed:#?}");
    // The first line of the documentation, and the name for searches that is made of it.
    assert!(changed.values().sum::<usize>() <= 4, "{changed:#?}");
}
