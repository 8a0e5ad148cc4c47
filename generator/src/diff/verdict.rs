//! What the changes mean for the next release of the client.

use super::change::Change;
use super::rust_api::{Bump, RustChange};

/// The part of the version that has to grow, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// For everything that changed.
    pub bump: Bump,
    /// For the Rust API alone: what a compiler notices.
    pub rust: Bump,
    /// What decides it, a sentence each.
    pub reasons: Vec<String>,
}

/// Programs that compile as before and send or get something of another meaning are broken too, so a change of meaning
/// is a major one even where the Rust API is the same.
pub(super) fn decide(wire: &[Change], rust: &[RustChange]) -> Verdict {
    let of_rust = rust.iter().map(RustChange::bump).max().unwrap_or(Bump::Patch);
    let silent: Vec<&Change> = wire.iter().filter(|change| change.rule.is_silent()).collect();
    let bump = if silent.is_empty() { of_rust } else { Bump::Major };
    let mut reasons = Vec::new();
    if bump == of_rust {
        let deciding = rust.iter().filter(|change| change.bump() == bump && !change.is_docs());
        reasons.extend(deciding.map(|change| change.sentence.clone()));
    }
    reasons.extend(silent.into_iter().map(meaning));
    Verdict { bump, rust: of_rust, reasons }
}

/// A change of meaning as users are told about it.
pub(super) fn meaning(change: &Change) -> String {
    let direction =
        change.direction.map(|direction| format!(" in {}s", direction.word())).unwrap_or_default();
    format!("`{}`{direction}: {}", change.subject(), change.sentence())
}
