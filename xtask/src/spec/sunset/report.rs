//! The list that is printed: what has ended, what ends soon or later, and what has no date, with places and advice.

use generator::spec::locate::{Locator, Part};
use generator::spec::pointer::Pointer;
use jiff::civil::Date;

use crate::spec::document::Document;

/// How wide lines get before they are broken.
const WIDTH: usize = 110;
/// How far the details of an entry are from the edge.
const INDENT: usize = 14;
/// Seconds of a day.
const DAY: i64 = 86_400;

/// Something that is deprecated.
pub(super) struct Entry {
    /// The last day.
    pub(super) end: Option<Date>,
    pub(super) at: Pointer,
    pub(super) what: String,
    /// The operations that it travels with, each list with its label.
    pub(super) used_by: Vec<(&'static str, Vec<String>)>,
    /// Whether any operation has to do with it.
    pub(super) is_used: bool,
    /// What the document names as its replacement.
    pub(super) instead: Option<String>,
    /// What to do in Rust.
    pub(super) advice: Vec<String>,
}

/// When something ends, seen from a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum When {
    Ended,
    Near,
    Later,
    Undated,
}

impl When {
    const ALL: [Self; 4] = [Self::Ended, Self::Near, Self::Later, Self::Undated];
}

/// All entries, seen from a day.
pub(super) struct Report {
    entries: Vec<(When, Entry)>,
    on: Date,
    within: u32,
}

impl Report {
    pub(super) fn new(entries: Vec<Entry>, on: Date, within: u32) -> Self {
        let when = |entry: &Entry| match entry.end.map(|end| days(on, end)) {
            None => When::Undated,
            Some(days) if days <= 0 => When::Ended,
            Some(days) if days <= i64::from(within) => When::Near,
            Some(_) => When::Later,
        };
        let mut entries: Vec<(When, Entry)> =
            entries.into_iter().map(|entry| (when(&entry), entry)).collect();
        entries.sort_by(|(left_when, left), (right_when, right)| {
            (left_when, left.end, &left.at, &left.what).cmp(&(right_when, right.end, &right.at, &right.what))
        });
        Self { entries, on, within }
    }

    /// Whether something has reached its end.
    pub(super) fn has_ended(&self) -> bool {
        self.entries.iter().any(|(when, _)| *when == When::Ended)
    }

    pub(super) fn render(&self, document: &Document) -> String {
        let places = Places { document, locator: Locator::new(&document.text) };
        let mut lines = vec![format!("{} on {}", document.shown_name, self.on)];
        for when in When::ALL {
            let mut entries = self.entries.iter().filter(|(known, _)| *known == when).peekable();
            if entries.peek().is_some() {
                lines.extend([String::new(), self.title(when)]);
            }
            for (_, entry) in entries {
                lines.push(String::new());
                self.render_entry(entry, &places, &mut lines);
            }
        }
        let count = |when| self.entries.iter().filter(|(known, _)| *known == when).count();
        let [ended, near, later, undated] = When::ALL.map(count);
        let within = self.within;
        lines.push(String::new());
        lines.push(format!(
            "{ended} ended, {near} within {within} days, {later} later, {undated} deprecated without a date"
        ));
        lines.join("\n") + "\n"
    }

    fn title(&self, when: When) -> String {
        match when {
            When::Ended => "Ended".to_owned(),
            When::Near => format!("Ends within {} days", self.within),
            When::Later => "Ends later".to_owned(),
            When::Undated => "Deprecated without a date".to_owned(),
        }
    }

    fn render_entry(&self, entry: &Entry, places: &Places<'_>, lines: &mut Vec<String>) {
        let day = entry.end.map_or_else(|| "no date".to_owned(), |end| end.to_string());
        let distance = entry.end.map(|end| distance(days(self.on, end))).unwrap_or_default();
        lines.push(format!("  {day:<10}  {}{distance}", entry.what));
        lines.extend(detail("place", &places.of(&entry.at)));
        if !entry.is_used {
            lines.extend(detail("used by", "no operation"));
        }
        for (label, operations) in entry.used_by.iter().filter(|(_, operations)| !operations.is_empty()) {
            lines.extend(detail(label, &operations.join(", ")));
        }
        if let Some(instead) = &entry.instead {
            lines.extend(detail("instead", instead));
        }
        for (position, advice) in entry.advice.iter().enumerate() {
            lines.extend(detail(if position == 0 { "in Rust" } else { "" }, advice));
        }
    }
}

/// A labelled text; where it is too long for a line it goes on below.
fn detail(label: &str, text: &str) -> Vec<String> {
    let mut line = format!("{:INDENT$}{label:<10}", "");
    let edge = line.len();
    let mut lines = Vec::new();
    for word in text.split(' ') {
        if line.len() > edge && line.len() + 1 + word.len() > WIDTH {
            lines.push(line);
            line = " ".repeat(edge);
        }
        if line.len() > edge {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}

/// The places of a document as file and line.
struct Places<'a> {
    document: &'a Document,
    locator: Locator<'a>,
}

impl Places<'_> {
    fn of(&self, at: &Pointer) -> String {
        let start = self.locator.locate(at, Part::Key).start;
        let before = self.document.text.get(..start).unwrap_or_default();
        format!("{}:{}", self.document.shown_name, before.matches('\n').count() + 1)
    }
}

/// How many days lie between; negative for a day that is past.
fn days(on: Date, end: Date) -> i64 {
    end.duration_since(on).as_secs() / DAY
}

fn distance(days: i64) -> String {
    match days {
        0 => " (today)".to_owned(),
        1 => " (tomorrow)".to_owned(),
        -1 => " (yesterday)".to_owned(),
        days if days < 0 => format!(" ({} days ago)", -days),
        days => format!(" (in {days} days)"),
    }
}
