//! Turns complaints into the text that a person reads: source line, marker, hint.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Place, Severity};
use crate::spec::locate::locate;

/// The texts that complaints point into, with the names under which they are shown.
#[derive(Clone, Copy, Debug)]
pub struct Sources<'a> {
    /// The path of the document, as it should be printed.
    pub document_name: &'a str,
    /// The text of the document.
    pub document: &'a str,
    /// The path of the settings, as it should be printed.
    pub settings_name: &'a str,
    /// The text of the settings; empty when there are none.
    pub settings: &'a str,
}

impl<'a> Sources<'a> {
    fn resolve(&self, place: &Place) -> (&'a str, &'a str, Range<usize>) {
        match place {
            Place::Document(pointer) | Place::DocumentKey(pointer) => {
                (self.document_name, self.document, locate(self.document, pointer, place.part()))
            }
            Place::DocumentBytes(start, end) => (self.document_name, self.document, *start..*end),
            Place::Settings(start, end) => (self.settings_name, self.settings, *start..*end),
        }
    }
}

/// The rendered complaint, without colours, ending in a newline.
pub fn render(diagnostic: &Diagnostic, sources: &Sources<'_>) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let id = diagnostic.code.id();
    let (name, text, range) = sources.resolve(&diagnostic.place);
    let window = Window::around(text, &range);
    let mut group = Group::with_title(level.primary_title(diagnostic.message.as_str()).id(id.as_str()))
        .element(window.snippet(name, AnnotationKind::Primary, ""));
    for (place, label) in &diagnostic.related {
        let (name, text, range) = sources.resolve(place);
        group = group.element(Window::around(text, &range).snippet(
            name,
            AnnotationKind::Context,
            label.as_str(),
        ));
    }
    if let Place::Document(pointer) | Place::DocumentKey(pointer) = &diagnostic.place {
        group = group.element(Level::NOTE.message(format!("at {pointer}")));
    }
    if let Some(hint) = &diagnostic.hint {
        group = group.element(Level::HELP.message(hint.as_str()));
    }
    let mut rendered = Renderer::plain().render(&[group]);
    rendered.push('\n');
    rendered
}

/// The lines around a place: a document may have a hundred thousand, and only the first line of a
/// value that spans many of them is worth showing.
struct Window<'a> {
    text: &'a str,
    first_line: usize,
    range: Range<usize>,
}

impl<'a> Window<'a> {
    fn around(text: &'a str, range: &Range<usize>) -> Self {
        let start = range.start.min(text.len());
        let line_start = text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
        let line_end =
            text.get(start..).and_then(|after| after.find('\n')).map_or(text.len(), |length| start + length);
        let first_line = text.get(..line_start).unwrap_or_default().matches('\n').count() + 1;
        let end = range.end.clamp(start, line_end);
        let line = text.get(line_start..line_end).unwrap_or_default();
        Self { text: line, first_line, range: start - line_start..end - line_start }
    }

    fn snippet(
        &self,
        name: &'a str,
        kind: AnnotationKind,
        label: &'a str,
    ) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
        let annotation = kind.span(self.range.clone());
        let annotation = if label.is_empty() { annotation } else { annotation.label(label) };
        Snippet::source(self.text).line_start(self.first_line).path(name).annotation(annotation)
    }
}
