//! What an import does, fact by fact, for people to read.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::spec::METHODS;
use crate::spec::pointer::Pointer;

/// The longest value that a line repeats, in characters.
const LONGEST: usize = 80;
/// The longest text of ours that is lost.
const LONGEST_TEXT: usize = 120;

/// What happens to a fact or a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// The vendor's document has it and ours had it not.
    New,
    /// Both have it, and ours said something else.
    Changed,
    /// Ours had it, and the vendor's document has it not.
    Gone,
    /// Ours differs, and the list of additions names it.
    Kept,
    /// A component that ours alone has and that something refers to which stays.
    Stays,
    /// Somebody has to look at it.
    Look,
}

impl Change {
    /// In the order in which they are counted.
    const ALL: [Self; 6] = [Self::New, Self::Changed, Self::Gone, Self::Look, Self::Kept, Self::Stays];

    /// As a line begins.
    fn word(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Changed => "changed",
            Self::Gone => "gone",
            Self::Kept => "kept",
            Self::Stays => "stays",
            Self::Look => "look at",
        }
    }

    /// As it is counted.
    fn counted(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Changed => "changed",
            Self::Gone => "gone",
            Self::Kept => "kept by the list of additions",
            Self::Stays => "stay with what refers to them",
            Self::Look => "to look at",
        }
    }

    /// Whether nothing happens and nobody has to do anything.
    fn is_quiet(self) -> bool {
        match self {
            Self::Kept | Self::Stays => true,
            Self::New | Self::Changed | Self::Gone | Self::Look => false,
        }
    }
}

/// What happens at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What happens.
    pub change: Change,
    /// The place, in which elements of arrays are named and not counted.
    pub at: Pointer,
    /// What is said there, or why it is kept.
    pub detail: String,
    /// Our texts that go with it, each with its place below.
    pub texts: Vec<String>,
}

/// Everything that an import does.
#[derive(Clone, Debug, Default)]
pub struct Report {
    lines: Vec<Line>,
}

/// The heading of a part of the report: the place of an operation, a path, a component, or the whole.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Head,
    Path { path: String },
    Operation { path: String, method: String },
    Component { section: String, name: String },
}

impl Group {
    fn of(at: &Pointer) -> Self {
        let mut tokens = at.tokens();
        match (tokens.next().as_deref(), tokens.next(), tokens.next()) {
            (Some("paths"), Some(path), Some(method))
                if METHODS.iter().any(|(known, _)| *known == method) =>
            {
                Self::Operation { path, method }
            }
            (Some("paths"), Some(path), _) => Self::Path { path },
            (Some("components"), Some(section), Some(name)) => Self::Component { section, name },
            _ => Self::Head,
        }
    }

    fn place(&self) -> Pointer {
        let root = Pointer::root();
        match self {
            Self::Head => root,
            Self::Path { path } => root.child("paths").child(path),
            Self::Operation { path, method } => root.child("paths").child(path).child(method),
            Self::Component { section, name } => root.child("components").child(section).child(name),
        }
    }

    fn title(&self) -> String {
        match self {
            Self::Head => "the head of the document".to_owned(),
            Self::Path { path } => path.clone(),
            Self::Operation { path, method } => format!("{} {path}", method.to_uppercase()),
            Self::Component { section, name } => format!("{name} ({section})"),
        }
    }
}

impl Report {
    pub(super) fn add(&mut self, change: Change, at: &Pointer, detail: impl Into<String>) {
        self.add_with(change, at, detail, Vec::new());
    }

    /// The same with texts of ours that are lost by it.
    pub(super) fn add_with(
        &mut self,
        change: Change,
        at: &Pointer,
        detail: impl Into<String>,
        texts: Vec<String>,
    ) {
        self.lines.push(Line { change, at: at.clone(), detail: detail.into(), texts });
    }

    /// Adds a text that goes with what is gone.
    pub(super) fn take_along(&mut self, at: &Pointer, text: String) {
        if let Some(line) =
            self.lines.iter_mut().find(|line| line.change == Change::Gone && line.at.holds(at))
        {
            line.texts.push(text);
        }
    }

    /// The same with the entry of the list of additions that names a place in what is gone.
    pub(super) fn take_entry_along(&mut self, at: &Pointer) {
        let holder = self.lines.iter().find(|line| line.change == Change::Gone && line.at.holds(at));
        let below = holder.and_then(|line| at.as_str().strip_prefix(line.at.as_str()));
        let entry = format!("its entry in the list of additions: {}", below.unwrap_or_default());
        self.take_along(at, entry);
    }

    /// Whether a place is gone, or lies in something that is.
    pub(super) fn is_gone(&self, at: &Pointer) -> bool {
        self.lines.iter().any(|line| line.change == Change::Gone && line.at.holds(at))
    }

    /// Whether something that holds a place became another thing, mostly a reference.
    pub(super) fn is_replaced(&self, at: &Pointer) -> bool {
        // A path or an operation that changed as a whole only stands elsewhere.
        let is_part =
            |at: &Pointer| at.tokens().count() > 3 || at.tokens().next().is_none_or(|token| token != "paths");
        let changed = self.lines.iter().filter(|line| line.change == Change::Changed && is_part(&line.at));
        let mut places = changed.filter_map(|line| {
            if line.at.last().is_some_and(|key| key == "$ref") {
                line.at.parent()
            } else {
                Some(line.at.clone())
            }
        });
        places.any(|place| place.holds(at))
    }

    /// What happens, in the order in which it was found.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// How much of one kind happens.
    pub fn count(&self, change: Change) -> usize {
        self.lines.iter().filter(|line| line.change == change).count()
    }

    /// Whether a fact changed or somebody has to look at something.
    pub fn needs_human(&self) -> bool {
        self.lines.iter().any(|line| !line.change.is_quiet())
    }

    /// The whole, grouped by operation and component: first what is kept, then what changes, and the counts.
    pub fn render(&self) -> String {
        self.render_parts(&[true, false])
    }

    /// What changes and what somebody has to look at, and the counts of everything.
    pub fn render_changes(&self) -> String {
        self.render_parts(&[false])
    }

    fn render_parts(&self, parts: &[bool]) -> String {
        let mut text = String::new();
        for is_quiet in parts {
            let lines = self.lines.iter().filter(|line| line.change.is_quiet() == *is_quiet);
            render_groups(lines, &mut text);
        }
        let counts = Change::ALL.map(|change| format!("{} {}", self.count(change), change.counted()));
        let _ = writeln!(text, "{}", counts.join(", "));
        text
    }
}

fn render_groups<'l>(lines: impl Iterator<Item = &'l Line>, text: &mut String) {
    let mut groups: BTreeMap<Group, Vec<&Line>> = BTreeMap::new();
    for line in lines {
        groups.entry(Group::of(&line.at)).or_default().push(line);
    }
    for (group, mut lines) in groups {
        let place = group.place();
        let _ = writeln!(text, "{}", group.title());
        if group != Group::Head {
            let _ = writeln!(text, "  at {}", place.as_str());
        }
        lines.sort_by(|left, right| (left.change, &left.at).cmp(&(right.change, &right.at)));
        for line in lines {
            render_line(line, &place, text);
        }
        text.push('\n');
    }
}

fn render_line(line: &Line, place: &Pointer, text: &mut String) {
    let below = line.at.as_str().strip_prefix(place.as_str()).unwrap_or(line.at.as_str());
    let parts = [below, &line.detail].into_iter().filter(|part| !part.is_empty());
    let said: Vec<&str> = parts.collect();
    let _ = writeln!(text, "{}", format!("  {:<8} {}", line.change.word(), said.join("  ")).trim_end());
    for lost in &line.texts {
        let _ = writeln!(text, "  {:<8}   with {}", "", clipped_text(lost));
    }
}

/// A text with its place in front, which does not count.
fn clipped_text(text: &str) -> String {
    match text.split_once(": ") {
        Some((place, said)) => format!("{place}: {}", shortened(said, LONGEST_TEXT)),
        None => shortened(text, LONGEST_TEXT),
    }
}

/// The beginning of a value.
pub(super) fn clipped(text: &str) -> String {
    shortened(text, LONGEST)
}

fn shortened(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
        None => text.to_owned(),
    }
}
