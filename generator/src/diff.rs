//! What changed between two documents: on the wire, in the Rust API, and what that means for the next release.

mod change;
mod changelog;
mod render;
mod report;
mod rule;
pub mod rust_api;
mod verdict;
mod wire;

pub use change::Change;
pub use render::{Format, Paint, render};
pub use report::{Report, Side};
pub use rule::{Direction, Rule, Severity};
pub use rust_api::{Bump, RustChange};
pub use verdict::Verdict;

use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::overlay::Overlays;
use crate::rust_api::list;
use crate::settings::Settings;
use crate::spec::{self, Spec};
use crate::{Input, analyze_leniently, read};
use wire::Vocabulary;

/// One of the documents that are compared.
#[derive(Clone, Copy, Debug, Default)]
pub struct Revision<'a> {
    /// The name under which it is shown.
    pub shown_name: &'a str,
    /// Its text, JSON.
    pub document: &'a str,
    /// Its overlays.
    pub overlays: Overlays<'a>,
    /// Its settings, TOML; empty for none.
    pub settings: &'a str,
}

impl<'a> Revision<'a> {
    /// What the generator works on.
    fn input(self) -> Input<'a> {
        let Self { shown_name: _, document, overlays, settings } = self;
        Input { document, settings, overlays, ..Input::default() }
    }
}

/// What a comparison gives.
#[derive(Debug)]
pub struct Comparison {
    /// The changes; `None` when one of the documents or the settings cannot be read.
    pub report: Option<Report>,
    /// The complaints about the older document, and about the newer one and the settings.
    pub diagnostics: [Diagnostics; 2],
}

/// Compares two documents. Both are read leniently: under the settings of another day than its own a document has things
/// that they do not know, and lacks things that they speak of.
pub fn compare(old: Revision<'_>, new: Revision<'_>) -> Comparison {
    let mut diagnostics = [Diagnostics::default(), Diagnostics::default()];
    let [of_old, of_new] = &mut diagnostics;
    let settings_read = Settings::parse(new.settings, of_new);
    let (Some(old_spec), Some(new_spec)) = (load(old, of_old), load(new, of_new)) else {
        return Comparison { report: None, diagnostics };
    };
    if diagnostics.iter().any(Diagnostics::has_errors) {
        return Comparison { report: None, diagnostics };
    }
    let vocabulary = Vocabulary::of(&settings_read);
    let (wire, common_path) = wire::compare(&old_spec.value, &new_spec.value, &vocabulary);
    let ((old_api, of_old), (new_api, of_new)) = (api(old), api(new));
    let rust = old_api.zip(new_api).map(|(old, new)| rust_api::compare(&list(&old), &list(&new)));
    let verdict = verdict::decide(&wire, rust.as_deref());
    let (old, new) = (side(old, &old_spec), side(new, &new_spec));
    let report = Report { old, new, common_path, wire, rust: rust.unwrap_or_default(), verdict };
    Comparison { report: Some(report), diagnostics: [of_old, of_new] }
}

/// What the client would be made of; none if no client can be made of the document.
fn api(revision: Revision<'_>) -> (Option<Api>, Diagnostics) {
    let (api, found) = analyze_leniently(&revision.input());
    (api.filter(|_| !found.has_errors()), found)
}

fn load(revision: Revision<'_>, diagnostics: &mut Diagnostics) -> Option<Spec> {
    let document = read(&revision.input(), diagnostics)?;
    let spec = spec::load(document, diagnostics)?;
    spec.origins.relocate(diagnostics);
    Some(spec)
}

fn side(revision: Revision<'_>, spec: &Spec) -> Side {
    Side {
        shown_name: revision.shown_name.to_owned(),
        version: spec.version.clone(),
        operations: spec.paths.len(),
    }
}
