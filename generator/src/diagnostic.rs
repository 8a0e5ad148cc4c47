//! Complaints about a document or its settings: a stable code, a place, a hint; collected, never thrown.

mod code;
mod render;

use std::ops::Range;

pub use code::Code;
pub use render::{Sources, render, render_all};

use crate::spec::locate::Part;
use crate::spec::pointer::Pointer;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Code is generated, but something was guessed or left to the raw answer.
    Warning,
    /// Worth knowing, nothing to do.
    Note,
}

/// Where the cause stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A value of the document.
    Document(Pointer),
    /// The name of a member of the document.
    DocumentKey(Pointer),
    /// Bytes of the document, for text that is not even JSON.
    DocumentBytes(usize, usize),
    /// Bytes of the settings file.
    Settings(usize, usize),
    /// Bytes of the name lock.
    Lock(usize, usize),
    /// A value of an overlay, or the name of a member of it.
    Overlay(OverlayPlace),
    /// Bytes of the overlay of that number, for text that is not even JSON.
    OverlayBytes(usize, usize, usize),
}

/// A place in an overlay.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OverlayPlace {
    /// The number of the overlay, in the order in which they are applied.
    pub overlay: usize,
    /// The place in it.
    pub at: Pointer,
    /// Which part of that place is meant.
    pub part: Part,
    /// What the overlay does to the document by it.
    pub effect: OverlayEffect,
}

/// What a place of an overlay does to the document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OverlayEffect {
    /// Nothing that matters here: the complaint is about the overlay itself.
    Nothing,
    /// It becomes this value of the document.
    Writes(Pointer),
    /// It takes this value out of the document.
    Removes(Pointer),
}

impl Place {
    /// A range of the settings file.
    pub fn settings(range: &Range<usize>) -> Self {
        Self::Settings(range.start, range.end)
    }

    /// A range of the name lock.
    pub fn lock(range: &Range<usize>) -> Self {
        Self::Lock(range.start, range.end)
    }

    /// A place in an overlay, for a complaint about the overlay itself.
    pub fn overlay(overlay: usize, at: Pointer, part: Part) -> Self {
        Self::Overlay(OverlayPlace { overlay, at, part, effect: OverlayEffect::Nothing })
    }

    /// The place in the document, also of what an overlay does there.
    pub fn pointer(&self) -> Option<&Pointer> {
        match self {
            Self::Document(at) | Self::DocumentKey(at) => Some(at),
            Self::Overlay(place) => match &place.effect {
                OverlayEffect::Writes(at) | OverlayEffect::Removes(at) => Some(at),
                OverlayEffect::Nothing => None,
            },
            Self::DocumentBytes(..) | Self::Settings(..) | Self::Lock(..) | Self::OverlayBytes(..) => None,
        }
    }
}

/// How operations lead to the place of a complaint.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Trail {
    /// The place is no part of a component: it lies in an operation, or what it is about is not one.
    #[default]
    Direct,
    /// It lies in a component that no operation refers to.
    Unreached,
    /// It lies in a component that an operation refers to.
    Through {
        /// The operation, as people name it.
        operation: String,
        /// The references on the way, the operation's own first.
        steps: Vec<Step>,
    },
}

/// A `$ref` on the way to a component.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The reference.
    pub place: Place,
    /// What holds it: a part of the operation, or a component.
    pub within: String,
}

/// One complaint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of fault it is.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// What was found and what was wanted; lower case, no full stop.
    pub message: String,
    /// Where.
    pub place: Place,
    /// Other places that matter, each with what it shows.
    pub related: Vec<(Place, String)>,
    /// What to do about it.
    pub hint: Option<String>,
    /// How operations lead to the place.
    pub trail: Trail,
}

impl Diagnostic {
    /// A complaint of the code's own severity about a place.
    pub fn new(code: Code, place: Place, message: impl Into<String>) -> Self {
        let severity = code.severity();
        let (message, trail) = (message.into(), Trail::Direct);
        Self { code, severity, message, place, related: Vec::new(), hint: None, trail }
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds another place that matters.
    #[must_use]
    pub fn related(mut self, place: Place, label: impl Into<String>) -> Self {
        self.related.push((place, label.into()));
        self
    }
}

/// The complaints of one run.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    entries: Vec<Diagnostic>,
    /// How many of them have places in the texts as they are, and not in the document with its overlays.
    settled: usize,
}

impl Diagnostics {
    /// Adds a complaint, unless the same one is there (a schema may be visited for several uses).
    pub fn add(&mut self, diagnostic: Diagnostic) {
        if !self.entries.contains(&diagnostic) {
            self.entries.push(diagnostic);
        }
    }

    /// Adds all complaints of a part of the run.
    pub(crate) fn append(&mut self, others: Self) {
        others.entries.into_iter().for_each(|entry| self.add(entry));
    }

    /// Takes the complaints with this code about this place out.
    pub(crate) fn forget_at(&mut self, code: Code, place: &Place) {
        self.entries.retain(|entry| entry.code != code || entry.place != *place);
    }

    /// Those because of which nothing is made.
    pub(crate) fn errors(&self) -> Self {
        let errors = self.entries.iter().filter(|entry| entry.severity == Severity::Error);
        Self { entries: errors.cloned().collect(), settled: 0 }
    }

    /// Takes the complaints with these codes out.
    pub(crate) fn forget(&mut self, codes: &[Code]) {
        let is_kept = |entry: &Diagnostic| !codes.contains(&entry.code);
        self.settled = self.entries.iter().take(self.settled).filter(|entry| is_kept(entry)).count();
        self.entries.retain(is_kept);
    }

    /// Says that the places of what was found so far are those of the texts as they are.
    pub(crate) fn settle(&mut self) {
        self.settled = self.entries.len();
    }

    /// Puts other places where the complaints since then have those of the document with its overlays.
    pub(crate) fn relocate(&mut self, relocated: impl Fn(&Place) -> Place) {
        for entry in self.entries.iter_mut().skip(self.settled) {
            entry.place = relocated(&entry.place);
            for (place, _) in &mut entry.related {
                *place = relocated(place);
            }
            if let Trail::Through { steps, .. } = &mut entry.trail {
                for step in steps {
                    step.place = relocated(&step.place);
                }
            }
        }
        self.settle();
    }

    /// Adds another place to the complaints with a code for which there is one.
    pub(crate) fn relate(&mut self, code: Code, related: impl Fn(&Pointer) -> Option<(Place, String)>) {
        for entry in self.entries.iter_mut().filter(|entry| entry.code == code) {
            entry.related.extend(entry.place.pointer().and_then(&related));
        }
    }

    /// Whether code may be written.
    pub fn has_errors(&self) -> bool {
        self.entries.iter().any(|entry| entry.severity == Severity::Error)
    }

    /// Whether an error was already reported at this place or below it.
    pub fn has_error_within(&self, pointer: &Pointer) -> bool {
        self.entries.iter().any(|entry| {
            entry.severity == Severity::Error && entry.place.pointer().is_some_and(|at| pointer.holds(at))
        })
    }

    /// The places of the document that do not have the shape of what they should be.
    pub(crate) fn misshapen(&self) -> impl Iterator<Item = &Pointer> {
        let entries = self.entries.iter();
        let misshapen = entries.filter(|entry| [Code::WRONG_SHAPE, Code::MALFORMED].contains(&entry.code));
        misshapen.filter_map(|entry| entry.place.pointer())
    }

    /// Whether such a place is this one or lies below it.
    pub(crate) fn has_misshapen_within(&self, pointer: &Pointer) -> bool {
        self.misshapen().any(|at| pointer.holds(at))
    }

    /// Whether an error was already reported at this very place or at a member of it.
    pub(crate) fn has_error_near(&self, pointer: &Pointer) -> bool {
        self.entries.iter().filter(|entry| entry.severity == Severity::Error).any(|entry| {
            let at = entry.place.pointer();
            at.is_some_and(|at| at == pointer || at.parent().as_ref() == Some(pointer))
        })
    }

    /// The places in the document that are complained about.
    pub(crate) fn places(&self) -> impl Iterator<Item = &Pointer> {
        self.entries.iter().filter_map(|entry| entry.place.pointer())
    }

    /// Says of every place in the document how operations lead there.
    pub(crate) fn trace(&mut self, trail: impl Fn(&Pointer) -> Trail) {
        for entry in &mut self.entries {
            if let Some(at) = entry.place.pointer() {
                entry.trail = trail(at);
            }
        }
    }

    /// How many of one severity there are.
    pub fn count(&self, severity: Severity) -> usize {
        self.entries.iter().filter(|entry| entry.severity == severity).count()
    }

    /// All of them: errors first, then those about the document in the order of their pointers.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut entries: Vec<&Diagnostic> = self.entries.iter().collect();
        entries.sort_by(|left, right| {
            let of_place = |entry: &Diagnostic| (entry.severity, entry.place.pointer().is_none());
            (of_place(left), left.place.pointer(), &left.place, left.code, &left.message).cmp(&(
                of_place(right),
                right.place.pointer(),
                &right.place,
                right.code,
                &right.message,
            ))
        });
        entries
    }
}
