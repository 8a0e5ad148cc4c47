//! The documentation knows every diagnostic code (what it means, an example and the cure) and every rule of a comparison.

#[path = "diff/rules.rs"]
mod rules;

use std::path::Path;

use generator::diagnostic::{Code, Severity};
use generator::diff::rust_api::RustRule;
use generator::diff::{Direction, Rule};
use rules::{RULES, Ways};

fn documentation(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs").join(file);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn every_code_is_explained_with_an_example_and_a_cure() {
    let text = documentation("DIAGNOSTICS.md");
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

#[test]
fn every_rule_on_the_wire_is_listed_with_its_severities_and_a_reason() {
    let text = documentation("DIFF.md");
    let rows: Vec<&str> = text.lines().filter(|line| line.starts_with("| WIRE")).collect();
    for (rule, ways, _) in RULES {
        let severity = |direction: Direction| {
            let occurs = *ways == Ways::Whole || ways.directions().contains(&Some(direction));
            if occurs { rule.severity(direction).word() } else { "–" }
        };
        let (request, response) = (severity(Direction::Request), severity(Direction::Response));
        let start = format!("| {} | {} | {request} | {response} | ", rule.id(), rule.title());
        let row = rows.iter().find_map(|row| row.strip_prefix(&start));
        let reason =
            row.unwrap_or_else(|| panic!("no row `{start}…` in docs/DIFF.md")).trim_end_matches(" |");
        assert!(reason.ends_with('.'), "{} has no reason", rule.id());
    }
    assert_eq!(rows.len(), Rule::ALL.len(), "a row for each rule and no other");
}

#[test]
fn the_silent_rules_are_listed() {
    let silent: Vec<String> =
        Rule::ALL.iter().filter(|rule| rule.is_silent()).map(|rule| rule.id()).collect();
    let sentence = format!("These rules are silent: {}.", silent.join(", "));
    assert!(documentation("DIFF.md").contains(&sentence), "docs/DIFF.md has to say: {sentence}");
}

#[test]
fn every_rule_about_the_rust_api_is_explained() {
    let text = documentation("DIFF.md");
    let rows: Vec<&str> = text.lines().filter(|line| line.starts_with("| RUST")).collect();
    for rule in RustRule::ALL {
        let start = format!("| {} | {} | {} | ", rule.id(), rule.title(), rule.bump().word());
        let row = rows.iter().find_map(|row| row.strip_prefix(&start));
        let reason =
            row.unwrap_or_else(|| panic!("no row `{start}…` in docs/DIFF.md")).trim_end_matches(" |");
        assert!(reason.ends_with('.'), "{} has no reason", rule.id());
    }
    assert_eq!(rows.len(), RustRule::ALL.len(), "a row for each rule and no other");
}
