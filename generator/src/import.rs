//! Merges the facts of a vendor's document into ours: texts in, the new text of ours and a report out.
//!
//! ```text
//! vendor's text ─ cut ─> the part below the prefix ─┐
//! our text ──────────────────────────────────────────┼─ merge ─> our text with the new facts, and the report
//! list of additions ─────────────────────────────────┘
//! ```

mod additions;
mod cut;
mod depth;
mod merge;
mod order;
mod references;
mod renames;
mod repeated;
mod report;
mod role;
mod scope;
mod status;
mod strip;
mod template;
mod tokens;
mod tree;
mod unused;

pub use report::{Change, Line, Report};

use self::additions::{Additions, Listed};
use self::merge::{Merge, Terms};
use self::renames::Renames;
use self::role::Vocabulary;
use self::tree::Node;
use crate::diagnostic::{Diagnostics, Place};
use crate::spec;
use crate::spec::pointer::Pointer;

/// What an import works on.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The vendor's whole document, JSON.
    pub vendor: &'a str,
    /// Our document, JSON.
    pub ours: &'a str,
    /// The list of additions, TOML; empty for none.
    pub additions: &'a str,
    /// The beginning of the paths that are ours.
    pub prefix: &'a str,
    /// The keyword that holds an end of life.
    pub sunset: &'a str,
    /// Whether entries of the list whose facts are upstream are taken out; else they are errors.
    pub prunes: bool,
}

/// What an import gives.
#[derive(Debug, Default)]
pub struct Imported {
    /// Our document with the new facts; `None` when something is wrong.
    pub document: Option<String>,
    /// The list of additions without the entries that go with what they name, or are pruned; `None` when it stays.
    pub additions: Option<String>,
    /// How many entries of the list follow what they name to another place.
    pub moved: usize,
    /// How many entries of the list were taken out because their facts are upstream.
    pub pruned: usize,
    /// What changes; empty when a document cannot be read.
    pub report: Report,
    /// Complaints about the vendor's document and the list of additions.
    pub diagnostics: Diagnostics,
    /// Complaints about our document.
    pub own_diagnostics: Diagnostics,
}

/// Merges the vendor's facts into ours.
pub fn import(input: &Input<'_>) -> Imported {
    import_with(input, &Renames::default())
}

/// The same; entries of the list follow what stands elsewhere now.
fn import_with(input: &Input<'_>, renames: &Renames) -> Imported {
    let mut imported = Imported::default();
    let Imported { diagnostics, own_diagnostics, .. } = &mut imported;
    let list = Additions::parse(input.additions, renames, diagnostics);
    let vocabulary = Vocabulary::new(list.texts.keys().cloned());
    let ours = read_ours(input.ours, own_diagnostics);
    let mut faults = Diagnostics::default();
    let vendor = cut::cut(input.vendor, input.prefix, &vocabulary, &mut faults);
    diagnostics.append(faults);
    let (Some(ours), Some(vendor)) = (ours, vendor) else { return imported };
    if list.is_incomplete {
        return imported;
    }
    let terms = Terms { vocabulary: &vocabulary, list: &list, followed: renames, sunset: input.sunset };
    let mut merge = Merge::new(&ours, &vendor, terms);
    let document = merge.document(input.prefix);
    let found = merge.listed_renames();
    if renames.is_empty() && !found.is_empty() {
        return import_with(input, &found);
    }
    let unused = unused::report(&mut merge, input.prefix, input.prunes, diagnostics);
    if !unused.upstream.is_empty() {
        return import_without(input, &unused.upstream);
    }
    let gone = unused.gone;
    imported.report = merge.report;
    if !imported.diagnostics.has_errors() {
        let moved: Vec<&Listed> = list.moved().collect();
        imported.moved = moved.len();
        let is_other = !gone.is_empty() || !moved.is_empty();
        imported.additions = is_other.then(|| additions::without(input.additions, &gone, &moved));
        let text = if document.is_untouched() { input.ours.to_owned() } else { document.print() };
        match depth::check_result(&text, Place::Document(Pointer::root())) {
            Some(complaint) => imported.diagnostics.add(complaint),
            None => imported.document = Some(text),
        }
    }
    imported
}

/// Imports with a list without some of its entries, whose places are compared from then on. An entry that the text cannot
/// be without stays an error.
fn import_without(input: &Input<'_>, entries: &[&Listed]) -> Imported {
    let additions = additions::without(input.additions, entries, &[]);
    let is_shorter = additions != input.additions;
    let imported = import(&Input { additions: &additions, prunes: is_shorter, ..*input });
    let pruned = imported.pruned + if is_shorter { entries.len() } else { 0 };
    Imported { additions: imported.additions.or(is_shorter.then_some(additions)), pruned, ..imported }
}

/// Our document, which has to be right before anything is merged into it.
fn read_ours<'t>(text: &'t str, diagnostics: &mut Diagnostics) -> Option<Node<'t>> {
    let mut complaints = Diagnostics::default();
    let input = crate::Input { document: text, ..crate::Input::default() };
    let overlaid = crate::read(&input, &mut complaints);
    let is_read = overlaid.and_then(|overlaid| spec::load(overlaid, &mut complaints)).is_some();
    diagnostics.append(complaints.errors());
    if !is_read || diagnostics.has_errors() {
        return None;
    }
    let node = Node::read(text, &Pointer::root(), &mut Vec::new()).ok()?;
    repeated::check(&node, diagnostics);
    (!diagnostics.has_errors()).then_some(node)
}
