//! Overlays: corrections of a document that is wrong, in the form of the Overlay Specification 1.0.
//!
//! Every action is applied to what the one before it left, and has to have an effect. Whatever the document then holds
//! because of an overlay has its place in the overlay, and a complaint about it is shown there.

mod extends;
mod ledger;
mod origins;
mod read;
mod removal;
mod target;
mod update;

use serde_json::Value;

use self::ledger::Ledger;
use self::read::{Action, Effect};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::ir::Provenance;
use crate::provenance::digest;
use crate::spec::locate::Part;
use crate::spec::pointer::Pointer;
use crate::spec::{self, PlaceTable, TextKind};

pub use self::origins::Origins;

/// The overlays of a document, in the order in which they are applied.
#[derive(Clone, Copy, Debug, Default)]
pub struct Overlays<'a> {
    /// The path of the document, with which `extends` is compared.
    pub document_path: &'a str,
    /// The overlays.
    pub texts: &'a [Overlay],
}

/// One overlay.
#[derive(Clone, Debug, Default)]
pub struct Overlay {
    /// Its path, as it should be printed; `extends` is relative to it.
    pub path: String,
    /// Its text, JSON.
    pub text: String,
    /// What people wrote, where that is not this JSON.
    pub verbatim: Option<Verbatim>,
}

/// A text in another format than JSON, and where in it the parts of that JSON stand.
#[derive(Clone, Debug, Default)]
pub struct Verbatim {
    /// The text.
    pub text: String,
    /// The places in it.
    pub places: PlaceTable,
}

/// A document with what its overlays changed.
#[derive(Clone, Debug)]
pub struct Overlaid {
    /// The document as it is worked on.
    pub value: Value,
    /// Where its values stand.
    pub origins: Origins,
    /// What it was made from.
    pub provenance: Provenance,
}

/// Applies the overlays to a document, as far as they are right.
pub(crate) fn apply(document: Value, overlays: &Overlays<'_>, diagnostics: &mut Diagnostics) -> Overlaid {
    let mut provenance = Provenance { sha256: digest(&document), overlays: Vec::new() };
    let (origins, ledger) = (Origins::default(), Ledger::default());
    let mut stage = Stage { value: document, origins, ledger, diagnostics };
    for (number, overlay) in overlays.texts.iter().enumerate() {
        let Some(value) = spec::read(&overlay.text, TextKind::Overlay(number), stage.diagnostics) else {
            continue;
        };
        provenance.overlays.push(digest(&value));
        let Some(plan) = read::read(&value, number, stage.diagnostics) else { continue };
        if let Some(extends) = plan.extends
            && !extends::names(extends, &overlay.path, overlays.document_path)
        {
            stage.diagnostics.add(extends::another(extends, number, overlays.document_path));
            continue;
        }
        for action in &plan.actions {
            stage.run(action);
        }
    }
    let Stage { value, origins, ledger, diagnostics } = stage;
    ledger.report(&value, &origins, diagnostics);
    Overlaid { value, origins, provenance }
}

/// The document between two actions.
struct Stage<'d> {
    value: Value,
    origins: Origins,
    ledger: Ledger,
    diagnostics: &'d mut Diagnostics,
}

impl Stage<'_> {
    fn run(&mut self, action: &Action<'_>) {
        let selected = target::select(&action.path, &self.value);
        self.ledger.begin(action);
        match action.effect {
            Effect::Remove if selected.is_empty() => self.removes_nothing(action),
            Effect::Remove => self.remove(action, selected),
            Effect::Update(_) if selected.is_empty() => self.selects_nothing(action),
            Effect::Update(update) => self.update(action, update, &selected),
        }
    }

    fn complain(&mut self, action: &Action<'_>, code: Code, message: String, hint: String) {
        let place = action.place("target");
        self.diagnostics.add(Diagnostic::new(code, place, message).hint(hint));
    }

    fn selects_nothing(&mut self, action: &Action<'_>) {
        let message = format!("`{}` selects nothing", action.target);
        let hint = target::Reach::of(action.target, &self.value).hint();
        let hint = match action.effect {
            Effect::Update(_) => hint,
            Effect::Remove => format!("{hint}; or delete the action, if what it removes is gone upstream"),
        };
        self.complain(action, Code::UNMATCHED_ACTION, message, hint);
    }

    /// Where only the last step selects nothing, what was to be removed is gone; otherwise the target may be wrong.
    fn removes_nothing(&mut self, action: &Action<'_>) {
        let reach = target::Reach::of(action.target, &self.value);
        if !reach.ends_at_the_last_step() {
            return self.selects_nothing(action);
        }
        let message = format!("this removes nothing: `{}` selects nothing", action.target);
        let hint = match reach.correction() {
            Some(correction) => {
                format!("already upstream: delete the action; or write `{correction}`, if that is meant")
            }
            None => "already upstream: delete the action".to_owned(),
        };
        self.complain(action, Code::ACTION_WITHOUT_EFFECT, message, hint);
    }
}

impl Action<'_> {
    /// A part of the action, as the place of a complaint about the action itself.
    fn place(&self, part: &str) -> Place {
        Place::overlay(self.overlay, self.part(part), Part::Value)
    }

    fn part(&self, part: &str) -> Pointer {
        self.at.child(part)
    }
}
