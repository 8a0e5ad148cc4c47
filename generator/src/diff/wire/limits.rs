//! Limits of values: what several schemas say together, and which of two documents allows more.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde_json::{Number, Value};

use super::node::Node;

/// How a limit bounds values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// A greater number allows less; a value of 0 bounds nothing if it counts something.
    AtLeast { counts: bool },
    /// A smaller number allows less.
    AtMost,
    /// A multiple of the number allows less.
    Multiple,
    /// All elements differ.
    Distinct,
}

const LIMITS: [(&str, Kind); 10] = [
    ("minLength", Kind::AtLeast { counts: true }),
    ("maxLength", Kind::AtMost),
    ("minimum", Kind::AtLeast { counts: false }),
    ("maximum", Kind::AtMost),
    ("multipleOf", Kind::Multiple),
    ("minItems", Kind::AtLeast { counts: true }),
    ("maxItems", Kind::AtMost),
    ("uniqueItems", Kind::Distinct),
    ("minProperties", Kind::AtLeast { counts: true }),
    ("maxProperties", Kind::AtMost),
];

/// One limit as it is stated.
#[derive(Clone, Copy, Debug)]
struct Limit<'d> {
    kind: Kind,
    /// None for a limit without a number.
    number: Option<&'d Number>,
    /// Whether the number itself is out of bounds.
    is_exclusive: bool,
}

/// The limits of a schema by their keywords.
#[derive(Clone, Debug, Default)]
pub(super) struct Limits<'d>(BTreeMap<&'static str, Limit<'d>>);

/// How the newer limit stands to the older one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shift {
    /// Fewer values are allowed.
    Tighter,
    /// More values are allowed.
    Looser,
    /// Other values are allowed.
    Other,
}

/// What became of one limit.
#[derive(Clone, Debug)]
pub(super) struct Shifted {
    pub(super) shift: Shift,
    pub(super) was: String,
    pub(super) now: String,
}

impl<'d> Limits<'d> {
    /// Adds what one schema says; of two limits of a kind the tighter one counts.
    pub(super) fn add(&mut self, node: &Node<'d>) {
        for (keyword, kind) in LIMITS {
            let Some(limit) = stated(node, keyword, kind) else { continue };
            let known = self.0.get(keyword);
            if known.is_none_or(|known| shift(Some(known), Some(&limit), false) == Some(Shift::Tighter)) {
                self.0.insert(keyword, limit);
            }
        }
    }

    /// The limits that are not the same in both.
    pub(super) fn shifts(&self, new: &Self, is_integer: bool) -> Vec<Shifted> {
        let mut shifts = Vec::new();
        for (keyword, _) in LIMITS {
            let (was, now) = (self.0.get(keyword), new.0.get(keyword));
            if let Some(shift) = shift(was, now, is_integer) {
                shifts.push(Shifted { shift, was: shown(keyword, was), now: shown(keyword, now) });
            }
        }
        shifts
    }
}

fn stated<'d>(node: &Node<'d>, keyword: &str, kind: Kind) -> Option<Limit<'d>> {
    if kind == Kind::Distinct {
        return node.says(keyword).then_some(Limit { kind, number: None, is_exclusive: false });
    }
    let Some(Value::Number(number)) = node.value.get(keyword) else { return None };
    let bounds_nothing = kind == Kind::AtLeast { counts: true } && number.as_u64() == Some(0);
    let exclusive = match keyword {
        "minimum" => "exclusiveMinimum",
        "maximum" => "exclusiveMaximum",
        _ => "",
    };
    let is_exclusive = node.says(exclusive);
    (!bounds_nothing).then_some(Limit { kind, number: Some(number), is_exclusive })
}

fn shown(keyword: &str, limit: Option<&Limit<'_>>) -> String {
    match limit {
        None => format!("no `{keyword}`"),
        Some(Limit { number: None, .. }) => format!("`{keyword}`"),
        Some(Limit { number: Some(number), is_exclusive, .. }) => {
            format!("`{keyword}` {number}{}", if *is_exclusive { ", exclusive" } else { "" })
        }
    }
}

fn shift(was: Option<&Limit<'_>>, now: Option<&Limit<'_>>, is_integer: bool) -> Option<Shift> {
    let (was, now) = match (was, now) {
        (None, None) => return None,
        (None, Some(_)) => return Some(Shift::Tighter),
        (Some(_), None) => return Some(Shift::Looser),
        (Some(was), Some(now)) => (was, now),
    };
    let order = match now.kind {
        Kind::Distinct => return None,
        Kind::Multiple => return multiple(was.number?, now.number?),
        Kind::AtLeast { .. } => order(now, was, is_integer, Ordering::Greater),
        Kind::AtMost => order(was, now, is_integer, Ordering::Less),
    };
    match order {
        Ordering::Greater => Some(Shift::Tighter),
        Ordering::Equal => None,
        Ordering::Less => Some(Shift::Looser),
    }
}

/// Compares two limits by the first number within bounds; `inwards` is where that lies from an exclusive one.
fn order(left: &Limit<'_>, right: &Limit<'_>, is_integer: bool, inwards: Ordering) -> Ordering {
    let step = |limit: &Limit<'_>| match (limit.is_exclusive, inwards) {
        (true, Ordering::Greater) => 1,
        (true, _) => -1,
        (false, _) => 0,
    };
    let whole = |limit: &Limit<'_>| limit.number.and_then(Number::as_i128);
    let real = |limit: &Limit<'_>| limit.number.and_then(Number::as_f64).unwrap_or_default();
    match (whole(left), whole(right)) {
        (Some(whole_left), Some(whole_right)) if is_integer => {
            (whole_left + step(left)).cmp(&(whole_right + step(right)))
        }
        (Some(whole_left), Some(whole_right)) => {
            whole_left.cmp(&whole_right).then(step(left).cmp(&step(right)))
        }
        _ => real(left).total_cmp(&real(right)).then(step(left).cmp(&step(right))),
    }
}

/// A multiple of a number has fewer multiples of its own.
fn multiple(was: &Number, now: &Number) -> Option<Shift> {
    let (was, now) = (was.as_f64()?, now.as_f64()?);
    let divides = |part: f64, whole: f64| {
        let ratio = whole / part;
        (ratio - ratio.round()).abs() < 1e-9
    };
    match (divides(was, now), divides(now, was)) {
        (true, true) => None,
        (true, false) => Some(Shift::Tighter),
        (false, true) => Some(Shift::Looser),
        (false, false) => Some(Shift::Other),
    }
}
