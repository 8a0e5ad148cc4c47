//! Reads JSON texts: what is not JSON, and members that are named twice, are complained about where they stand.

use serde_json::Value;

use super::duplicates;
use super::locate::{Part, offset_of};
use super::pointer::Pointer;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};

/// Which of the texts of a run is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TextKind {
    /// The document.
    Document,
    /// The overlay of that number.
    Overlay(usize),
}

impl TextKind {
    fn noun(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Overlay(_) => "overlay",
        }
    }

    fn bytes(self, start: usize, end: usize) -> Place {
        match self {
            Self::Document => Place::DocumentBytes(start, end),
            Self::Overlay(overlay) => Place::OverlayBytes(overlay, start, end),
        }
    }

    fn key(self, at: Pointer) -> Place {
        match self {
            Self::Document => Place::DocumentKey(at),
            Self::Overlay(overlay) => Place::overlay(overlay, at, Part::Key),
        }
    }
}

/// The value of a text; `None` when it is not JSON.
pub(crate) fn read(text: &str, kind: TextKind, diagnostics: &mut Diagnostics) -> Option<Value> {
    match duplicates::read(text) {
        Ok((value, repeated)) => {
            for at in repeated {
                diagnostics.add(named_twice(at, kind));
            }
            Some(value)
        }
        Err(error) => {
            diagnostics.add(not_json(text, &error, kind));
            None
        }
    }
}

/// The complaint about a member that an object names twice.
pub(crate) fn named_twice(at: Pointer, kind: TextKind) -> Diagnostic {
    let key = at.last().unwrap_or_default();
    let message = format!("`{key}` is named twice in one object");
    Diagnostic::new(Code::DUPLICATE_KEY, kind.key(at), message)
        .hint("keep one of them: readers of JSON silently take the last")
}

/// The complaint about a text that is not JSON.
pub(crate) fn not_json(text: &str, error: &serde_json::Error, kind: TextKind) -> Diagnostic {
    let noun = kind.noun();
    let at = offset_of(text, error.line(), error.column());
    let reason = error.to_string();
    let reason = reason.split(" at line ").next().unwrap_or_default();
    let message = if text.trim().is_empty() {
        format!("the {noun} is empty")
    } else if error.is_eof() {
        format!("this is not JSON: the text ends before the {noun} does")
    } else {
        format!("this is not JSON: {reason}")
    };
    Diagnostic::new(Code::NOT_JSON, kind.bytes(at, at + 1), message)
        .hint(format!("correct it here or just before; the {noun} has to be one JSON object"))
}
