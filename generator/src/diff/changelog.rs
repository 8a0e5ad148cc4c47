//! The section of a changelog that a release would have, in the words of those who use the crate.

mod together;

use std::collections::BTreeSet;
use std::fmt::Write;

use super::change::Change;
use super::report::Report;
use super::rule::{Rule, Severity};
use super::rust_api::{Bump, RustChange, RustRule};
use super::verdict::meaning;
use together::told_together;

/// What a server may refuse now and no type shows.
const UNSEEN: [Rule; 4] = [
    Rule::LIMIT_TIGHTENED,
    Rule::OTHER_PROPERTIES_REFUSED,
    Rule::SECURITY_REMOVED,
    Rule::SECURITY_SCHEME_CHANGED,
];

/// The section in Markdown, without the heading that names the release; empty if there is nothing to tell.
pub(super) fn section(report: &Report) -> String {
    let rust = |wanted: &dyn Fn(&RustChange) -> bool| -> Vec<String> {
        told_together(report.rust.iter().filter(|change| wanted(change)))
    };
    let is_deprecation = |change: &RustChange| {
        [RustRule::DEPRECATED, RustRule::UNDEPRECATED, RustRule::DEPRECATION_CHANGED].contains(&change.rule)
    };
    let wire = |wanted: &dyn Fn(&Change) -> bool| -> Vec<String> {
        let sentences: BTreeSet<String> =
            report.wire.iter().filter(|change| wanted(change)).map(meaning).collect();
        sentences.into_iter().collect()
    };
    let mut text = String::new();
    write_list(&mut text, "Breaking", &rust(&|change| change.bump() == Bump::Major));
    write_list(&mut text, "Other values on the wire", &wire(&|change| change.rule.is_silent()));
    write_list(
        &mut text,
        "Requests that the server may refuse now",
        &wire(&|change| change.severity == Severity::Breaking && UNSEEN.contains(&change.rule)),
    );
    write_list(&mut text, "Added", &rust(&|change| change.bump() == Bump::Minor && !is_deprecation(change)));
    write_list(&mut text, "Deprecated", &rust(&is_deprecation));
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
