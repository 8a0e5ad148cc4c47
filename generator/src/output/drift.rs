//! What differs between the generator's files and those on disk, as a person reads it.

use std::fmt::Write;

use similar::TextDiff;

/// How many lines of difference are shown in one file; the rest is counted.
const LINES_SHOWN: usize = 40;
/// How many files are shown with their lines; the rest is named.
const FILES_SHOWN: usize = 5;

/// The differences.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drift {
    /// One entry a file, by path.
    pub entries: Vec<DriftEntry>,
}

impl Drift {
    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

/// A file that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DriftEntry {
    /// The generator makes it and it is not there.
    Missing {
        /// Its path.
        path: String,
    },
    /// It is there with other contents.
    Changed {
        /// Its path.
        path: String,
        /// What is there.
        found: String,
        /// What the generator makes.
        wanted: String,
    },
    /// It stands in a folder of the generator, which does not make it.
    Stray {
        /// Its path.
        path: String,
    },
}

impl DriftEntry {
    /// The path of the file.
    pub fn path(&self) -> &str {
        match self {
            Self::Missing { path } | Self::Changed { path, .. } | Self::Stray { path } => path,
        }
    }
}

/// A short unified diff and the command that mends it.
pub fn render_drift(drift: &Drift, command: &str) -> String {
    let mut text = String::new();
    for entry in drift.entries.iter().take(FILES_SHOWN) {
        text.push_str(&render_entry(entry));
    }
    for entry in drift.entries.iter().skip(FILES_SHOWN) {
        let _ = writeln!(text, "{}: {}", word(entry), entry.path());
    }
    let _ = write!(
        text,
        "\n{} generated file(s) differ; run `{command}` and commit the result\n",
        drift.entries.len()
    );
    text
}

fn word(entry: &DriftEntry) -> &'static str {
    match entry {
        DriftEntry::Missing { .. } => "missing",
        DriftEntry::Changed { .. } => "changed",
        DriftEntry::Stray { .. } => "stray",
    }
}

fn render_entry(entry: &DriftEntry) -> String {
    let mut text = format!("{}: {}\n", word(entry), entry.path());
    let DriftEntry::Changed { path, found, wanted } = entry else { return text };
    let diff = TextDiff::from_lines(found.as_str(), wanted.as_str());
    let unified = diff
        .unified_diff()
        .context_radius(2)
        .header(&format!("{path} (on disk)"), &format!("{path} (generated)"))
        .to_string();
    for line in unified.lines().take(LINES_SHOWN) {
        text.push_str(line);
        text.push('\n');
    }
    let hidden = unified.lines().count().saturating_sub(LINES_SHOWN);
    if hidden > 0 {
        let _ = writeln!(text, "… and {hidden} more lines");
    }
    text
}
