//! Says, where a schema became one type for requests and another for answers, which is which.

use crate::ir::{Model, Traits};

/// Adds the sentence to the documentation of both. They have their names by now.
pub(super) fn link_roles(models: &mut [Model]) {
    let facts: Vec<Option<String>> = models.iter().map(|model| fact(models, model)).collect();
    for (model, fact) in models.iter_mut().zip(facts) {
        model.docs.facts.extend(fact);
    }
}

fn fact(models: &[Model], model: &Model) -> Option<String> {
    let (lead, opposite) = match model.traits {
        Traits { read: true, written: false } => ("Requests take", Traits { read: false, written: true }),
        Traits { read: false, written: true } => ("Answers hold", Traits { read: true, written: false }),
        Traits { read: true, written: true } | Traits { read: false, written: false } => return None,
    };
    let others = models.iter().filter(|other| other.source == model.source && other.traits == opposite);
    let links: Vec<String> = others.map(|other| format!("[`{0}`](super::{0})", other.rust_name)).collect();
    (!links.is_empty()).then(|| format!("{lead} {} instead.", links.join(" or ")))
}
