//! A report for a terminal.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};

use super::{Paint, by_base, counted};
use crate::diff::change::Change;
use crate::diff::report::Report;
use crate::diff::rule::Severity;
use crate::diff::rust_api::{Bump, RustChange};
use crate::diff::verdict::Verdict;

/// How many operations are named before they are counted.
const MOST_NAMED: usize = 3;
/// How many reasons of the verdict are told before they are counted; all of them stand below.
const MOST_REASONS: usize = 8;

/// Renders the whole report.
pub(super) fn render(report: &Report, paint: Paint) -> String {
    let mut text = String::new();
    for (what, side) in [("old", &report.old), ("new", &report.new)] {
        let operations = counted(side.operations, "operation");
        let _ = writeln!(text, "{what}: {}, version {}, {operations}", side.shown_name, side.version);
    }
    if report.is_empty() {
        text.push_str("\nnothing that a client or a server could notice has changed\n");
        return text;
    }
    if !report.common_path.is_empty() {
        let _ = writeln!(text, "paths are shown without `{}`", report.common_path);
    }
    write_verdict(&mut text, report, paint);
    for bump in [Bump::Major, Bump::Minor, Bump::Patch] {
        write_rust(&mut text, report, bump, paint);
    }
    for severity in [Severity::Breaking, Severity::Risky, Severity::Compatible] {
        let count = report.count(severity);
        if count > 0 {
            let heading = format!("on the wire: {} ({count})", severity.word());
            let _ = writeln!(text, "\n{}", painted(&heading, style(severity), paint));
            let changes = report.wire.iter().filter(|change| change.severity == severity);
            for group in by_base(changes) {
                write_group(&mut text, &group, paint);
            }
        }
    }
    text
}

fn write_verdict(text: &mut String, report: &Report, paint: Paint) {
    let Verdict { bump, rust, reasons } = &report.verdict;
    let note = super::note(*bump, *rust);
    let verdict = painted(bump.word(), style(worst(*bump)), paint);
    let _ = writeln!(text, "\nrelease: {verdict}{note}");
    for reason in reasons.iter().take(MOST_REASONS) {
        let _ = writeln!(text, "  {reason}");
    }
    if reasons.len() > MOST_REASONS {
        let _ = writeln!(text, "  and {} more, below", reasons.len() - MOST_REASONS);
    }
}

fn write_rust(text: &mut String, report: &Report, bump: Bump, paint: Paint) {
    let changes: Vec<&RustChange> = report.rust.iter().filter(|change| change.bump() == bump).collect();
    if changes.is_empty() {
        return;
    }
    let heading = format!("in Rust: {} ({})", bump.word(), changes.len());
    let _ = writeln!(text, "\n{}", painted(&heading, style(worst(bump)), paint));
    for change in changes {
        let code = painted(&change.rule.id(), Style::new().dimmed(), paint);
        let _ = writeln!(text, "  {code}  {}", change.sentence);
    }
}

/// What is as bad as a release that breaks programs, brings something new, or does neither.
fn worst(bump: Bump) -> Severity {
    match bump {
        Bump::Major => Severity::Breaking,
        Bump::Minor => Severity::Risky,
        Bump::Patch => Severity::Compatible,
    }
}

fn style(severity: Severity) -> Style {
    let colour = match severity {
        Severity::Breaking => AnsiColor::Red,
        Severity::Risky => AnsiColor::Yellow,
        Severity::Compatible => AnsiColor::Green,
    };
    colour.on_default().bold()
}

fn painted(shown: &str, style: Style, paint: Paint) -> String {
    match paint {
        Paint::Plain => shown.to_owned(),
        Paint::Ansi => format!("{style}{shown}{style:#}"),
    }
}

fn write_group(text: &mut String, group: &[&Change], paint: Paint) {
    let Some(first) = group.first() else { return };
    let bold = painted(&first.base, Style::new().bold(), paint);
    let _ = writeln!(text, "  {bold}{}", users(first));
    let width = group.iter().map(|change| change.path.chars().count()).max().unwrap_or_default().min(40);
    for change in group {
        let code = painted(&change.rule.id(), Style::new().dimmed(), paint);
        let gap = if width == 0 { "" } else { "  " };
        let _ = writeln!(text, "    {code}  {:<width$}{gap}{}", change.path, change.sentence());
    }
}

/// Where a component is used: in which direction and by which operations.
fn users(change: &Change) -> String {
    let direction =
        change.direction.map(|direction| format!(", in {}s", direction.word())).unwrap_or_default();
    if change.operations.contains(&change.base) || change.operations.is_empty() {
        return direction;
    }
    let count = change.operations.len();
    if count > MOST_NAMED {
        return format!("{direction} of {}", counted(count, "operation"));
    }
    format!("{direction} of {}", change.operations.join(", "))
}
