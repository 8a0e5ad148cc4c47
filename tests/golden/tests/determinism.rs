//! The same document and settings give the same bytes, in whatever order a document lists an object's members, and
//! in whatever process.

use std::process::Command;
use std::{env, fs};

use generator::diagnostic::{Code, Diagnostics, Trail};
use generator::output::OutputTree;
use golden_tests::fixture::{Fixture, Kind, names};
use golden_tests::repository::Texts;
use golden_tests::shuffle::shuffled;
use serde_json::Value;

/// Set in a process that this test starts: where it writes what it made.
const OUTPUT: &str = "GOLDEN_DETERMINISM_OUTPUT";

fn tree_of(texts: &Texts) -> OutputTree {
    texts.generate().tree.expect("the committed document is right")
}

/// Everything that was made, as one text.
fn transcript(tree: &OutputTree) -> String {
    let mut text = String::new();
    for (path, contents) in &tree.files {
        text.extend(["==== ", path, " ====\n", contents]);
    }
    text
}

#[test]
fn two_runs_give_the_same_bytes() {
    let texts = Texts::load().expect("the committed document");
    assert!(tree_of(&texts) == tree_of(&texts), "two runs in one process differ");
}

#[test]
fn the_order_of_members_gives_the_same_bytes() {
    let texts = Texts::load().expect("the committed document");
    let wanted = tree_of(&texts);
    let document: Value = serde_json::from_str(&texts.document).expect("JSON");
    for seed in [1, 0x9e37_79b9, 0xdead_beef_cafe] {
        let shuffled = Texts { document: shuffled(&document, seed), ..texts.clone() };
        assert!(shuffled.document != texts.document, "seed {seed} shuffles nothing");
        let found = tree_of(&shuffled);
        for (path, contents) in &wanted.files {
            assert_eq!(
                found.files.get(path),
                Some(contents),
                "{path} depends on the order of members, seed {seed}"
            );
        }
        assert!(found == wanted, "the list of files depends on the order of members, seed {seed}");
    }
}

#[test]
fn the_order_of_members_gives_the_same_code_and_complaints_of_every_fixture() {
    for kind in [Kind::Models, Kind::Operations, Kind::Errors, Kind::Lock, Kind::Overlay] {
        for name in names(kind).expect("the fixtures can be listed") {
            let fixture = Fixture::load(kind, &name).expect("a fixture has an input.json");
            let Ok(document) = serde_json::from_str::<Value>(&fixture.document) else { continue };
            // A member that is named twice is one in the parsed document, here without any other fault.
            if name == "duplicate_key" {
                continue;
            }
            let other = Fixture { document: shuffled(&document, 7), ..fixture.clone() };
            let (wanted, found) = (fixture.generate(), other.generate());
            assert!(wanted.tree == found.tree, "{name} depends on the order of members");
            let complaints = |diagnostics: &Diagnostics| -> Vec<(Code, String, Trail)> {
                let entries = diagnostics.sorted().into_iter();
                let kept = entries.filter(|entry| entry.code != Code::DUPLICATE_KEY);
                kept.map(|entry| (entry.code, entry.message.clone(), entry.trail.clone())).collect()
            };
            assert_eq!(complaints(&wanted.diagnostics), complaints(&found.diagnostics), "{name}");
        }
    }
}

#[test]
fn two_processes_give_the_same_bytes() {
    let texts = Texts::load().expect("the committed document");
    let wanted = transcript(&tree_of(&texts));
    if let Some(path) = env::var_os(OUTPUT) {
        fs::write(path, wanted).expect("the file of the other process");
        return;
    }
    let output = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("determinism.txt");
    let status = Command::new(env::current_exe().expect("this program"))
        .args(["--exact", "two_processes_give_the_same_bytes"])
        .env(OUTPUT, &output)
        .env("TZ", "Pacific/Kiritimati")
        .env("LANG", "tr_TR.UTF-8")
        .current_dir(env::temp_dir())
        .output()
        .expect("this program runs again")
        .status;
    assert!(status.success(), "the other process failed");
    let found = fs::read_to_string(&output).expect("what the other process made");
    assert!(found == wanted, "two processes give different bytes");
}
