//! Each import fixture gives the document and the report that its folder holds, and a second import changes nothing.
//! `UPDATE_EXPECT=1` writes what they give now.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use expect_test::expect_file;
use generator::diagnostic::{Code, Diagnostics, Sources, render_all};
use generator::import::{Imported, Input, import};
use golden_tests::fixture::folder;

include!(concat!(env!("OUT_DIR"), "/import_tests.rs"));

/// The beginning of the paths of every fixture.
const PREFIX: &str = "/shop/{shop_id}/";

/// The texts of one folder.
struct Case {
    folder: PathBuf,
    vendor: String,
    ours: String,
    additions: String,
}

impl Case {
    fn load(name: &str) -> Self {
        let folder = folder().join("import").join(name);
        let read = |file: &str| fs::read_to_string(folder.join(file));
        Self {
            vendor: read("upstream.json").expect("an upstream.json"),
            ours: read("ours.json").expect("an ours.json"),
            additions: read("additions.toml").unwrap_or_default(),
            folder,
        }
    }

    fn import(&self, ours: &str) -> Imported {
        let Self { vendor, additions, .. } = self;
        import(&Input { vendor, ours, additions, prefix: PREFIX, sunset: "x-sunset", prunes: false })
    }

    fn render(&self, diagnostics: &Diagnostics, document_name: &str, document: &str) -> String {
        let settings_name = "additions.toml";
        let sources = Sources {
            document_name,
            document,
            settings_name,
            settings: &self.additions,
            ..Sources::default()
        };
        render_all(diagnostics, &sources).join("\n")
    }

    /// Every complaint and the report, as the command prints them.
    fn printed(&self, imported: &Imported) -> String {
        let mut text = self.render(&imported.own_diagnostics, "ours.json", &self.ours);
        text += &self.render(&imported.diagnostics, "upstream.json", &self.vendor);
        if !imported.report.lines().is_empty() {
            text += &imported.report.render();
        }
        text
    }
}

fn check_import(name: &str) {
    let case = Case::load(name);
    let imported = case.import(&case.ours);
    expect_file![case.folder.join("expected.txt")].assert_eq(&case.printed(&imported));
    let Some(document) = &imported.document else {
        assert!(imported.diagnostics.has_errors() || imported.own_diagnostics.has_errors());
        return;
    };
    if !imported.report.needs_human() {
        assert_eq!(*document, case.ours, "{name}: nothing was reported");
        return;
    }
    expect_file![case.folder.join("expected.json")].assert_eq(document);
    let list = case.folder.join("expected.toml");
    if let Some(additions) = &imported.additions {
        expect_file![list].assert_eq(additions);
    } else {
        assert!(!list.exists(), "{name}: the list stays as it is");
    }
    let mut later = Case::load(name);
    later.additions = imported.additions.clone().unwrap_or(later.additions);
    let again = later.import(document);
    assert!(!again.diagnostics.has_errors(), "{}", later.printed(&again));
    assert_eq!(
        again.document.as_deref(),
        Some(document.as_str()),
        "{name}: a second import changes something"
    );
    assert!(!again.report.needs_human(), "{name}: {}", again.report.render());
}

#[test]
fn every_code_of_an_import_has_a_fixture() {
    let mut seen = BTreeSet::new();
    for entry in fs::read_dir(folder().join("import")).expect("the fixtures can be listed") {
        let case = Case::load(&entry.expect("an entry").file_name().to_string_lossy());
        let imported = case.import(&case.ours);
        seen.extend(imported.diagnostics.sorted().iter().map(|diagnostic| diagnostic.code));
    }
    let missing: Vec<String> =
        Code::IMPORT.iter().filter(|code| !seen.contains(code)).map(|code| code.id()).collect();
    assert!(missing.is_empty(), "no fixture below fixtures/import shows {}", missing.join(", "));
}
