//! The documentation knows every diagnostic code: what it means, an example and the cure.

use std::path::Path;

use generator::diagnostic::{Code, Severity};

#[test]
fn every_code_is_explained_with_an_example_and_a_cure() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/DIAGNOSTICS.md");
    let text = std::fs::read_to_string(path).expect("docs/DIAGNOSTICS.md");
    for code in Code::all() {
        let severity = match code.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        let heading = format!("### {} ({severity}): ", code.id());
        let (_, entry) = text.split_once(&heading).unwrap_or_else(|| panic!("no entry `{heading}…`"));
        let entry = entry.split("\n### ").next().unwrap_or_default();
        assert!(entry.contains("Cure: "), "{} has no cure", code.id());
        let has_example = entry.contains("```") || code == Code::INTERNAL;
        assert!(has_example, "{} has no example", code.id());
    }
}
