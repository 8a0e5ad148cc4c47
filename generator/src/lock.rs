//! The name lock: which names of the crate are published, and what each stands for in the document. A name that would
//! change, or whose thing is gone, breaks programs and needs somebody's decision.
//!
//! ```text
//! AllowPolicy = email-security_AllowPolicy
//! AllowPolicy::comments = comments
//! settings.allow_policies.list() = email_security_list_allow_policies
//! settings.allow_policies.list().page() = query.page
//! ```

mod check;
mod complaint;
mod fate;
mod line;
mod read;
mod thing;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::{Diagnostics, Severity};
use crate::ir::Api;
use crate::rust_api::list;
use line::{Key, written};
use thing::{Thing, things};

/// What the file begins with.
const HEADER: &str = "\
# The published names of the crate and what each stands for in the document: types with their fields and variants, calls
# with their setters. Made by `cargo xtask codegen`, which adds new names by itself and reports one that would change.

";

/// What is known of published names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NameLock<'a> {
    /// Nothing: names may be what they like.
    #[default]
    None,
    /// The text of the lock; its names have to stay.
    Kept(&'a str),
    /// The text of the lock; what changes was decided and is only told.
    Accepting(&'a str),
}

/// Holds the names of an API to what is published.
pub(crate) fn check(lock: NameLock<'_>, api: &Api, document: &Value, diagnostics: &mut Diagnostics) {
    let (text, severity) = match lock {
        NameLock::None => return,
        NameLock::Kept(text) => (text, Severity::Error),
        NameLock::Accepting(text) => (text, Severity::Note),
    };
    let mut faults = Diagnostics::default();
    let locked = read::read(text, &mut faults);
    let is_sound = !faults.has_errors();
    diagnostics.append(faults);
    if is_sound && !diagnostics.has_errors() {
        let mut things = things(&list(api));
        for thing in &mut things {
            thing.name_parameters(document);
        }
        check::check(&locked, &things, severity, diagnostics);
    }
}

/// The text of the lock of an API: a line for each name, in the order of the names.
pub(crate) fn render(api: &Api) -> String {
    let mut lines: BTreeMap<Key, String> = BTreeMap::new();
    for thing in things(&list(api)) {
        let Thing { kind, rust_name, identity, parts, .. } = thing;
        for part in parts {
            let key = Key { kind, owner: rust_name.clone(), part: Some(part.rust_name) };
            lines.insert(key, part.identity);
        }
        lines.insert(Key { kind, owner: rust_name, part: None }, identity);
    }
    let lines = lines.iter().map(|(key, identity)| format!("{key} = {}\n", written(identity)));
    format!("{HEADER}{}", lines.collect::<String>())
}
