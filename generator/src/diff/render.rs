//! A report as people read it in a terminal or a pull request, and as tools read it.

mod json;
mod markdown;
mod text;

use super::change::Change;
use super::report::Report;
use super::rust_api::Bump;

/// Who reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A person in a terminal.
    Text(Paint),
    /// A person in a pull request.
    Markdown,
    /// A program.
    Json,
}

/// Whether a text has colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    /// No.
    Plain,
    /// ANSI escape sequences.
    Ansi,
}

/// The report in one of its forms, ending in a newline.
pub fn render(report: &Report, format: Format) -> String {
    match format {
        Format::Text(paint) => text::render(report, paint),
        Format::Markdown => markdown::render(report),
        Format::Json => json::render(report),
    }
}

/// The changes of one severity by component or operation and direction, in the order in which they come.
fn by_base<'r>(changes: impl Iterator<Item = &'r Change>) -> Vec<Vec<&'r Change>> {
    let mut groups: Vec<Vec<&Change>> = Vec::new();
    for change in changes {
        match groups.last_mut() {
            Some(group) if group.first().is_some_and(|first| belong_together(first, change)) => {
                group.push(change);
            }
            _ => groups.push(vec![change]),
        }
    }
    groups
}

fn belong_together(first: &Change, other: &Change) -> bool {
    first.base == other.base && first.direction == other.direction && first.operations == other.operations
}

/// What is to be said beside the verdict.
fn note(bump: Bump, rust: Option<Bump>) -> &'static str {
    match rust {
        Some(rust) if rust == bump => "",
        Some(_) => ", though the Rust API alone would not need it",
        None => ", by the wire alone: no client can be made of one of the documents",
    }
}

fn counted(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}
