//! A report for programs.

use serde_json::{Value, json};

use crate::diff::change::Change;
use crate::diff::report::{Report, Side};
use crate::diff::rule::Direction;
use crate::spec::pointer::Pointer;

/// Renders the whole report.
pub(super) fn render(report: &Report) -> String {
    let value = json!({
        "old": side(&report.old),
        "new": side(&report.new),
        "common_path": report.common_path,
        "wire": report.wire.iter().map(change).collect::<Vec<_>>(),
    });
    format!("{value:#}\n")
}

fn side(side: &Side) -> Value {
    json!({ "name": side.shown_name, "version": side.version, "operations": side.operations })
}

fn change(change: &Change) -> Value {
    let text = |said: &str| if said.is_empty() { Value::Null } else { said.into() };
    let place = |at: &Pointer| at.as_str().to_owned();
    json!({
        "rule": change.rule.id(),
        "title": change.rule.title(),
        "severity": change.severity.word(),
        "direction": change.direction.map(Direction::word),
        "subject": change.subject(),
        "was": text(&change.was),
        "now": text(&change.now),
        "old_pointer": place(&change.old_at),
        "new_pointer": place(&change.new_at),
        "operations": change.operations,
    })
}
