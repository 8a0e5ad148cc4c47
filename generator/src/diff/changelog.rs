//! The section of a changelog that a release would have, in the words of those who use the crate.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::change::Change;
use super::report::Report;
use super::rule::Severity;
use super::rust_api::{Bump, RustChange, RustRule};
use super::verdict::meaning;

/// The section in Markdown, without the heading that names the release; empty if there is nothing to tell.
pub(super) fn section(report: &Report) -> String {
    let rust = |wanted: &dyn Fn(&RustChange) -> bool| -> Vec<String> {
        report.rust.iter().filter(|change| wanted(change)).map(|change| change.sentence.clone()).collect()
    };
    let is_deprecation = |change: &RustChange| {
        [RustRule::DEPRECATED, RustRule::UNDEPRECATED, RustRule::DEPRECATION_CHANGED].contains(&change.rule)
    };
    let wire = |wanted: &dyn Fn(&Change) -> bool| -> Vec<String> {
        let sentences: BTreeSet<String> =
            report.wire.iter().filter(|change| wanted(change)).map(meaning).collect();
        sentences.into_iter().collect()
    };
    let breaks = |change: &Change| change.severity == Severity::Breaking;
    let mut text = String::new();
    write_list(&mut text, "Breaking", &rust(&|change| change.bump() == Bump::Major));
    write_list(
        &mut text,
        "Compiles as before and means something else",
        &wire(&|change| change.rule.is_silent()),
    );
    write_list(&mut text, "Added", &rust(&|change| change.bump() == Bump::Minor && !is_deprecation(change)));
    write_list(&mut text, "Deprecated", &rust(&is_deprecation));
    write_list(
        &mut text,
        "What the server may refuse or leave out now",
        &wire(&|change| breaks(change) && !change.rule.is_silent()),
    );
    text
}

fn write_list(text: &mut String, heading: &str, sentences: &[String]) {
    if sentences.is_empty() {
        return;
    }
    let gap = if text.is_empty() { "" } else { "\n" };
    let _ = writeln!(text, "{gap}### {heading}\n");
    for sentence in sentences {
        let mut letters = sentence.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        let _ = writeln!(text, "- {first}{}.", letters.as_str());
    }
}
