//! A report for programs.

use serde_json::{Value, json};

use crate::diff::change::Change;
use crate::diff::report::{Report, Side};
use crate::diff::rule::Direction;
use crate::diff::rust_api::{Bump, RustChange};
use crate::spec::pointer::Pointer;

/// Renders the whole report.
pub(super) fn render(report: &Report) -> String {
    let value = json!({
        "old": side(&report.old),
        "new": side(&report.new),
        "common_path": report.common_path,
        "verdict": {
            "release": report.verdict.bump.word(),
            "rust_alone": report.verdict.rust.map(Bump::word),
            "reasons": report.verdict.reasons,
        },
        "changelog": report.changelog(),
        "rust": report.rust.iter().map(rust_change).collect::<Vec<_>>(),
        "wire": report.wire.iter().map(change).collect::<Vec<_>>(),
    });
    format!("{value:#}\n")
}

fn side(side: &Side) -> Value {
    json!({ "name": side.shown_name, "version": side.version, "operations": side.operations })
}

/// A text; null where nothing is said.
fn text(said: &str) -> Value {
    if said.is_empty() { Value::Null } else { said.into() }
}

fn rust_change(change: &RustChange) -> Value {
    json!({
        "rule": change.rule.id(),
        "title": change.rule.title(),
        "release": change.bump().word(),
        "item": change.item,
        "sentence": change.sentence,
        "was": text(&change.was),
        "now": text(&change.now),
        "old_pointer": change.old_at.as_ref().map(Pointer::as_str),
        "new_pointer": change.new_at.as_ref().map(Pointer::as_str),
    })
}

fn change(change: &Change) -> Value {
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
