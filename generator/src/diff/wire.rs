//! The comparison of two documents as clients and servers see them, operation by operation and by direction.
//!
//! Texts, examples, the order of members and the way in which a document is arranged (references against schemas in
//! place, `allOf` of one) make no difference. A component that many operations use is compared once for each
//! direction, and its changes name them all.

mod body;
mod callbacks;
mod content;
mod discriminators;
mod flat;
mod forms;
mod headers;
mod lifecycle;
mod limits;
mod node;
mod operations;
mod parameters;
mod properties;
mod responses;
mod schemas;
mod security;
mod servers;
mod together;
mod values;
mod view;
mod walk;

use serde_json::Value;

use super::change::Change;
use crate::settings::Settings;
use node::Document;
use walk::Walk;

/// What a document's own words are: extensions that say when something ends, and the prefix of its components.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Vocabulary {
    component_prefix: String,
    sunset: Option<String>,
    permissions: Option<String>,
}

impl Vocabulary {
    pub(super) fn of(settings: &Settings) -> Self {
        let extensions = settings.extensions.as_ref();
        let prefix = settings.components.as_ref().map(|entry| entry.prefix.get_ref().clone());
        Self {
            component_prefix: prefix.unwrap_or_default(),
            sunset: extensions.and_then(|entry| entry.sunset.as_ref()).map(|name| name.get_ref().clone()),
            permissions: extensions
                .and_then(|entry| entry.permissions.as_ref())
                .map(|name| name.get_ref().clone()),
        }
    }
}

/// Every change, the worst first, and what all paths begin with, which the changes leave out.
pub(super) fn compare(old: &Value, new: &Value, vocabulary: &Vocabulary) -> (Vec<Change>, String) {
    let (old, new) = (Document::new(old), Document::new(new));
    let mut walk = Walk::new(&old, &new, vocabulary);
    operations::compare(&mut walk);
    servers::compare_documents(&mut walk);
    schemas::compare_rest(&mut walk);
    let common_path = walk.common_path().to_owned();
    (walk.finish(), common_path)
}
