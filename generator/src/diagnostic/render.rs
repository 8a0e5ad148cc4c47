//! Turns complaints into the text that a person reads: source line, marker, the way to it, hint.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Diagnostics, OverlayEffect, OverlayPlace, Place, Severity, Step, Trail};
use crate::overlay::{Overlay, Overlays};
use crate::spec::PlaceTable;
use crate::spec::locate::{Locator, Part};
use crate::spec::pointer::Pointer;

/// How many references of a trail are shown.
const LONGEST_TRAIL: usize = 6;

/// The texts that complaints point into, with the names under which they are shown.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sources<'a> {
    /// The path of the document, as it should be printed.
    pub document_name: &'a str,
    /// The text of the document.
    pub document: &'a str,
    /// The path of the settings, as it should be printed.
    pub settings_name: &'a str,
    /// The text of the settings; empty when there are none.
    pub settings: &'a str,
    /// The path of the name lock, as it should be printed.
    pub lock_name: &'a str,
    /// The text of the name lock; empty when there is none.
    pub lock: &'a str,
    /// The overlays of the document.
    pub overlays: Overlays<'a>,
}

/// The rendered complaint, without colours, ending in a newline.
pub fn render(diagnostic: &Diagnostic, sources: &Sources<'_>) -> String {
    Texts::new(sources).render(diagnostic)
}

/// All complaints of a run in the order in which people read them; the document is searched once for all.
pub fn render_all(diagnostics: &Diagnostics, sources: &Sources<'_>) -> Vec<String> {
    let texts = Texts::new(sources);
    diagnostics.sorted().into_iter().map(|diagnostic| texts.render(diagnostic)).collect()
}

/// The sources with what makes finding places in them fast.
struct Texts<'a> {
    locator: Locator<'a>,
    document: Source<'a>,
    settings: Source<'a>,
    lock: Source<'a>,
    overlays: Vec<OverlaySource<'a>>,
}

impl<'a> Texts<'a> {
    fn new(sources: &Sources<'a>) -> Self {
        Self {
            locator: Locator::new(sources.document),
            document: Source::new(sources.document_name, sources.document),
            settings: Source::new(sources.settings_name, sources.settings),
            lock: Source::new(sources.lock_name, sources.lock),
            overlays: sources.overlays.texts.iter().map(OverlaySource::new).collect(),
        }
    }

    fn window(&self, place: &Place) -> Window<'a> {
        match place {
            Place::Document(at) => self.document.window(&self.locator.locate(at, Part::Value)),
            Place::DocumentKey(at) => self.document.window(&self.locator.locate(at, Part::Key)),
            Place::DocumentBytes(start, end) => self.document.window(&(*start..*end)),
            Place::Settings(start, end) => self.settings.window(&(*start..*end)),
            Place::Lock(start, end) => self.lock.window(&(*start..*end)),
            Place::Overlay(OverlayPlace { overlay, at, part, .. }) => {
                let in_overlay = |source: &OverlaySource<'a>| source.text.window(&source.locate(at, *part));
                self.overlays.get(*overlay).map_or_else(|| self.document.window(&(0..0)), in_overlay)
            }
            Place::OverlayBytes(overlay, start, end) => {
                let in_overlay = |source: &OverlaySource<'a>| source.text.window(&(*start..*end));
                self.overlays.get(*overlay).map_or_else(|| self.document.window(&(0..0)), in_overlay)
            }
        }
    }

    fn render(&self, diagnostic: &Diagnostic) -> String {
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let id = diagnostic.code.id();
        let title = level.primary_title(diagnostic.message.as_str()).id(id.as_str());
        let mut group = Group::with_title(title)
            .element(self.window(&diagnostic.place).snippet(AnnotationKind::Primary, ""));
        for (place, label) in &diagnostic.related {
            group = group.element(self.window(place).snippet(AnnotationKind::Context, label.as_str()));
        }
        if let Some(note) = where_it_is(&diagnostic.place) {
            group = group.element(Level::NOTE.message(note));
        }
        if diagnostic.trail == Trail::Unreached {
            group = group.element(Level::NOTE.message("no operation refers to this component"));
        }
        if let Some(hint) = &diagnostic.hint {
            group = group.element(Level::HELP.message(hint.as_str()));
        }
        let mut groups = vec![group];
        if let Trail::Through { operation, steps } = &diagnostic.trail {
            groups.push(self.trail(operation, steps));
        }
        let mut rendered = Renderer::plain().render(&groups);
        rendered.push('\n');
        rendered
    }

    /// The way from an operation, of which the middle is left out if it is long.
    fn trail<'s>(&self, operation: &'s str, steps: &'s [Step]) -> Group<'s>
    where
        'a: 's,
    {
        let mut group = Group::with_title(Level::NOTE.secondary_title(format!("reached from {operation}")));
        let left_out = steps.len().saturating_sub(LONGEST_TRAIL);
        let gap = LONGEST_TRAIL / 2;
        for (position, step) in steps.iter().enumerate() {
            if left_out > 0 && position == gap {
                let plural = if left_out == 1 { "" } else { "s" };
                let message = format!("… {left_out} more reference{plural} …");
                group = group.element(Level::NOTE.no_name().message(message));
            }
            if position < gap || position >= gap + left_out {
                let window = self.window(&step.place);
                group = group.element(window.snippet(AnnotationKind::Context, format!("in {}", step.within)));
            }
        }
        group
    }
}

/// The pointer of a place, and what it has to do with the document if it is one of an overlay.
fn where_it_is(place: &Place) -> Option<String> {
    match place {
        Place::Document(at) | Place::DocumentKey(at) => Some(format!("at {at}")),
        Place::Overlay(OverlayPlace { at, effect, .. }) => Some(match effect {
            OverlayEffect::Nothing if *at == Pointer::root() => return None,
            OverlayEffect::Nothing => format!("at {at}"),
            OverlayEffect::Writes(into) => format!("at {at}, which becomes {into} of the document"),
            OverlayEffect::Removes(gone) => format!("at {at}, which removes {gone} of the document"),
        }),
        Place::DocumentBytes(..) | Place::Settings(..) | Place::Lock(..) | Place::OverlayBytes(..) => None,
    }
}

/// An overlay as people wrote it, with what finds places in it.
struct OverlaySource<'a> {
    text: Source<'a>,
    json: Locator<'a>,
    verbatim: Option<&'a PlaceTable>,
}

impl<'a> OverlaySource<'a> {
    fn new(overlay: &'a Overlay) -> Self {
        let verbatim = overlay.verbatim.as_ref();
        let text = verbatim.map_or(&overlay.text, |verbatim| &verbatim.text);
        Self {
            text: Source::new(&overlay.path, text),
            json: Locator::new(&overlay.text),
            verbatim: verbatim.map(|verbatim| &verbatim.places),
        }
    }

    fn locate(&self, at: &Pointer, part: Part) -> Range<usize> {
        self.verbatim.map_or_else(|| self.json.locate(at, part), |places| places.locate(at, part))
    }
}

/// One text, with the places where its lines begin.
struct Source<'a> {
    name: &'a str,
    text: &'a str,
    line_starts: Vec<usize>,
}

impl<'a> Source<'a> {
    fn new(name: &'a str, text: &'a str) -> Self {
        let line_starts = [0].into_iter().chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { name, text, line_starts }
    }

    /// The line of a place: a document may have a hundred thousand, and only the first line of a value that spans
    /// many of them is worth showing.
    fn window(&self, range: &Range<usize>) -> Window<'a> {
        let start = range.start.min(self.text.len());
        let number = self.line_starts.partition_point(|line_start| *line_start <= start);
        let line_start = self.line_starts.get(number.saturating_sub(1)).copied().unwrap_or_default();
        let rest = self.text.get(line_start..).unwrap_or_default();
        let line = rest.split_once('\n').map_or(rest, |(line, _)| line);
        let end = range.end.clamp(start, line_start + line.len());
        // Whole characters: what cannot be read may be any bytes of the text.
        let range = line.floor_char_boundary(start - line_start)..line.ceil_char_boundary(end - line_start);
        Window { name: self.name, line, number, range }
    }
}

/// One line of a source and the part of it that matters.
struct Window<'a> {
    name: &'a str,
    line: &'a str,
    number: usize,
    range: Range<usize>,
}

impl<'a> Window<'a> {
    fn snippet<'s>(
        self,
        kind: AnnotationKind,
        label: impl Into<Cow<'s, str>>,
    ) -> Snippet<'s, annotate_snippets::Annotation<'s>>
    where
        'a: 's,
    {
        let annotation = kind.span(self.range);
        let label = label.into();
        let annotation = if label.is_empty() { annotation } else { annotation.label(label) };
        Snippet::source(self.line).line_start(self.number).path(self.name).annotation(annotation)
    }
}
