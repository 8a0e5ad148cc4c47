//! The life of operations, parameters and properties: deprecated or not, and until when.

use super::node::Node;
use super::walk::{Here, Said, Walk};
use crate::diff::rule::Rule;

/// What a document says about the end of something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Life<'d> {
    pub(super) is_deprecated: bool,
    pub(super) sunset: Option<&'d str>,
}

/// The rules for something that became deprecated, and that is not any more.
pub(super) type Rules = [Rule; 2];

impl<'d> Life<'d> {
    /// Reads it off an operation or a parameter.
    pub(super) fn of(node: &Node<'d>, sunset: Option<&str>) -> Self {
        Self { is_deprecated: node.says("deprecated"), sunset: sunset.and_then(|key| node.text(key)) }
    }
}

/// Compares the lives of one thing in both documents.
pub(super) fn compare(
    walk: &mut Walk<'_>,
    here: &Here,
    [old, new]: [Life<'_>; 2],
    rules: Rules,
    places: &Said,
) {
    let [deprecated, undeprecated] = rules;
    let dates = |was: &str, now: &str| Said { was: was.to_owned(), now: now.to_owned(), ..places.clone() };
    let date = |life: Life<'_>| life.sunset.unwrap_or_default().to_owned();
    match (old.is_deprecated, new.is_deprecated) {
        (false, true) => walk.report(here, deprecated, dates("", &date(new))),
        (true, false) => walk.report(here, undeprecated, places.clone()),
        (true, true) | (false, false) => match (old.sunset, new.sunset) {
            (was, now) if was == now => {}
            (None, Some(now)) => walk.report(here, Rule::SUNSET_STATED, dates("", now)),
            (was, now) => {
                let said = dates(was.unwrap_or("none"), now.unwrap_or("none"));
                walk.report(here, Rule::SUNSET_CHANGED, said);
            }
        },
    }
}
