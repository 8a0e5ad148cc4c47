//! A report for a pull request.

use std::fmt::Write;

use super::counted;
use crate::diff::change::Change;
use crate::diff::report::Report;
use crate::diff::rule::{Direction, Severity};
use crate::diff::verdict::Verdict;

/// Renders the whole report.
pub(super) fn render(report: &Report) -> String {
    let mut text = String::from("# What changes\n\n");
    for (what, side) in [("Old", &report.old), ("New", &report.new)] {
        let operations = counted(side.operations, "operation");
        let _ = writeln!(text, "- {what}: `{}`, version {}, {operations}", side.shown_name, side.version);
    }
    if report.is_empty() {
        text.push_str("\nNothing that a client or a server could notice has changed.\n");
        return text;
    }
    if !report.common_path.is_empty() {
        let _ = writeln!(text, "\nPaths are shown without `{}`.", report.common_path);
    }
    let Verdict { bump, rust, reasons } = &report.verdict;
    let (note, count) = (super::note(*bump, *rust), counted(reasons.len(), "reason"));
    let _ = writeln!(text, "\n**Release: {}**{note}; {count}.", bump.word());
    let changelog = report.changelog();
    if !changelog.is_empty() {
        let _ = write!(text, "\n## For the changelog\n\n{changelog}");
    }
    for severity in [Severity::Breaking, Severity::Risky, Severity::Compatible] {
        let changes: Vec<&Change> = report.wire.iter().filter(|change| change.severity == severity).collect();
        if !changes.is_empty() {
            let _ = writeln!(text, "\n## On the wire: {} ({})\n", severity.word(), changes.len());
            text.push_str(
                "| rule | what | direction | change | operations |\n| --- | --- | --- | --- | --- |\n",
            );
            for change in changes {
                write_row(&mut text, change);
            }
        }
    }
    text
}

fn write_row(text: &mut String, change: &Change) {
    let direction = change.direction.map(Direction::word).unwrap_or_default();
    let operations = if change.operations.contains(&change.base) {
        String::new()
    } else {
        change.operations.iter().map(|operation| format!("`{operation}`")).collect::<Vec<_>>().join("<br>")
    };
    let (subject, sentence) = (cell(&change.subject()), cell(&change.sentence()));
    let _ =
        writeln!(text, "| {} | `{subject}` | {direction} | {sentence} | {operations} |", change.rule.id());
}

/// A text within a cell, which ends at a bar and at the end of the line.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
