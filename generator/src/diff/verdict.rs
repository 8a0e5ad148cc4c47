//! What the changes mean for the next release of the client.

use super::change::Change;
use super::rule::Severity;
use super::rust_api::{Bump, RustChange};

/// The part of the version that has to grow, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// For everything that changed.
    pub bump: Bump,
    /// For the Rust API alone: what a compiler notices. `None` if no client can be made of one of the documents; then
    /// the changes on the wire decide.
    pub rust: Option<Bump>,
    /// What decides it, a sentence each.
    pub reasons: Vec<String>,
}

/// Programs that compile as before and send or get something of another meaning are broken too, so a change of meaning
/// is a major one even where the Rust API is the same.
pub(super) fn decide(wire: &[Change], rust: Option<&[RustChange]>) -> Verdict {
    let of_rust = rust.map(|changes| changes.iter().map(RustChange::bump).max().unwrap_or(Bump::Patch));
    let of_wire: Vec<&Change> = match rust {
        Some(_) => wire.iter().filter(|change| change.rule.is_silent()).collect(),
        None => wire.iter().filter(|change| change.severity == Severity::Breaking).collect(),
    };
    let otherwise = if rust.is_none() && !wire.is_empty() { Bump::Minor } else { Bump::Patch };
    let bump = if of_wire.is_empty() { of_rust.unwrap_or(otherwise) } else { Bump::Major };
    let mut reasons = Vec::new();
    if Some(bump) == of_rust {
        let deciding = rust.into_iter().flatten().filter(|change| change.bump() == bump && !change.is_docs());
        reasons.extend(deciding.map(|change| change.sentence.clone()));
    }
    reasons.extend(of_wire.into_iter().map(meaning));
    Verdict { bump, rust: of_rust, reasons }
}

/// A change on the wire as users are told about it.
pub(super) fn meaning(change: &Change) -> String {
    let direction =
        change.direction.map(|direction| format!(" in {}s", direction.word())).unwrap_or_default();
    format!("`{}`{direction}: {}", change.subject(), change.sentence())
}
