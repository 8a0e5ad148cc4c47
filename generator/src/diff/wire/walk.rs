//! The state of a comparison: what was found where, and which operations lead there.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::Vocabulary;
use super::flat::Schema;
use super::node::{Document, Node, component_name};
use super::operations::shape;
use super::together::bring_together;
use crate::diff::change::Change;
use crate::diff::rule::{Direction, Rule};
use crate::spec::pointer::Pointer;

/// The position of a part in [`Walk::parts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct PartId(usize);

/// Something that is compared once, whoever leads to it: a component in one direction, or an operation.
#[derive(Default)]
struct Part {
    changes: Vec<Change>,
    below: BTreeSet<PartId>,
}

/// Where a comparison stands: in which part, in which direction, and what people call the place.
#[derive(Clone, Debug)]
pub(super) struct Here {
    pub(super) part: PartId,
    pub(super) direction: Option<Direction>,
    /// The operation or component.
    pub(super) base: String,
    /// The way from there.
    pub(super) path: String,
}

impl Here {
    /// A place below this one; `step` is written behind its name.
    pub(super) fn below(&self, step: &str) -> Self {
        Self { path: format!("{}{step}", self.path), ..self.clone() }
    }

    pub(super) fn travelling(&self, direction: Direction) -> Self {
        Self { direction: Some(direction), ..self.clone() }
    }
}

/// What the two documents say at one place.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    pub(super) was: String,
    pub(super) now: String,
    pub(super) old_at: Pointer,
    pub(super) new_at: Pointer,
}

/// Two schemas that are compared later, so that references do not nest.
pub(super) struct Task<'d> {
    pub(super) here: Here,
    pub(super) old: Schema<'d>,
    pub(super) new: Schema<'d>,
}

/// What is compared once for each direction: the places of both sides, and what they are a part of; components of nothing.
type Pair = (Vec<Pointer>, Vec<Pointer>, Option<Direction>, String);

/// A comparison under way.
pub(super) struct Walk<'d> {
    pub(super) old: Node<'d>,
    pub(super) new: Node<'d>,
    pub(super) vocabulary: &'d Vocabulary,
    /// Whether this is a look at two schemas within another comparison.
    pub(super) is_probe: bool,
    parts: Vec<Part>,
    known: BTreeMap<Pair, PartId>,
    tasks: VecDeque<Task<'d>>,
    operations: Vec<(String, PartId)>,
    /// What all paths begin with, which is not said again for each.
    common_path: String,
}

impl<'d> Walk<'d> {
    pub(super) fn new(old: &Document<'d>, new: &Document<'d>, vocabulary: &'d Vocabulary) -> Self {
        let (old, new) = (old.root(), new.root());
        let common_path = common_path(&old, &new);
        Self { common_path, ..Self::empty(old, new, vocabulary) }
    }

    fn empty(old: Node<'d>, new: Node<'d>, vocabulary: &'d Vocabulary) -> Self {
        let (parts, known, operations) = (Vec::new(), BTreeMap::new(), Vec::new());
        let (tasks, common_path) = (VecDeque::new(), String::new());
        Self { old, new, vocabulary, is_probe: false, parts, known, tasks, operations, common_path }
    }

    /// A comparison of the same documents that leaves this one as it is.
    pub(super) fn probe(&self) -> Self {
        Self { is_probe: true, ..Self::empty(self.old.clone(), self.new.clone(), self.vocabulary) }
    }

    /// Whether nothing was found.
    pub(super) fn is_clean(&self) -> bool {
        self.parts.iter().all(|part| part.changes.is_empty())
    }

    /// How an operation is called: method and path, without what all paths begin with.
    pub(super) fn operation_name(&self, method: &str, path: &str) -> String {
        let rest = path.strip_prefix(&self.common_path).filter(|rest| !rest.is_empty()).unwrap_or(path);
        format!("{method} {rest}")
    }

    /// Begins the part of an operation.
    pub(super) fn operation(&mut self, shown: String) -> Here {
        let part = self.part();
        self.operations.push((shown.clone(), part));
        Here { part, direction: None, base: shown, path: String::new() }
    }

    /// Begins the part of what no operation holds.
    pub(super) fn document(&mut self, base: &str) -> Here {
        Here { part: self.part(), direction: None, base: base.to_owned(), path: String::new() }
    }

    /// The part of a component that both documents refer to, if it was met for the first time.
    pub(super) fn component(&mut self, old: &Pointer, new: &Pointer, from: &Here) -> Option<Here> {
        let pair = (vec![old.clone()], vec![new.clone()], from.direction, String::new());
        let part = self.first_meeting(pair, from)?;
        let (base, path) = (self.component_base(old, new), String::new());
        Some(Here { part, direction: from.direction, base, path })
    }

    /// Where the comparison of what two references lead to stands: in the component's own part, if both are references to
    /// components and it was met for the first time; else here.
    pub(super) fn referred(&mut self, here: &Here, old: &Node<'d>, new: &Node<'d>) -> Option<Here> {
        match (old.referred().map(|_| old.resolved().at), new.referred().map(|_| new.resolved().at)) {
            (Some(old), Some(new)) => self.component(&old, &new, here),
            (None | Some(_), None) | (None, Some(_)) => Some(here.clone()),
        }
    }

    /// The part of what is put together from several places within an operation or a component, if it was met for the
    /// first time. It is called by the way on which that was.
    pub(super) fn composed(&mut self, old: Vec<Pointer>, new: Vec<Pointer>, from: &Here) -> Option<Here> {
        let part = self.first_meeting((old, new, from.direction, from.base.clone()), from)?;
        Some(Here { part, ..from.clone() })
    }

    fn first_meeting(&mut self, pair: Pair, from: &Here) -> Option<PartId> {
        let known = self.known.get(&pair).copied();
        let part = known.unwrap_or_else(|| self.part());
        self.known.insert(pair, part);
        if let Some(holder) = self.parts.get_mut(from.part.0).filter(|_| part != from.part) {
            holder.below.insert(part);
        }
        known.is_none().then_some(part)
    }

    /// Puts off the comparison of two schemas.
    pub(super) fn later(&mut self, here: Here, old: Schema<'d>, new: Schema<'d>) {
        self.tasks.push_back(Task { here, old, new });
    }

    /// The next of what was put off.
    pub(super) fn next_task(&mut self) -> Option<Task<'d>> {
        self.tasks.pop_front()
    }

    fn component_base(&self, old: &Pointer, new: &Pointer) -> String {
        let prefix = &self.vocabulary.component_prefix;
        let (old, new) = (stem(old, prefix), stem(new, prefix));
        if old == new { new } else { format!("{old} -> {new}") }
    }

    fn part(&mut self) -> PartId {
        self.parts.push(Part::default());
        PartId(self.parts.len() - 1)
    }

    /// Adds a change at a place.
    pub(super) fn report(&mut self, here: &Here, rule: Rule, said: Said) {
        let severity = rule.severity(here.direction.unwrap_or(Direction::Request));
        let Said { was, now, old_at, new_at } = said;
        let (direction, operations) = (here.direction, Vec::new());
        let (base, path) = (here.base.clone(), here.path.trim_start().to_owned());
        let change = Change { rule, direction, severity, base, path, was, now, old_at, new_at, operations };
        if let Some(part) = self.parts.get_mut(here.part.0).filter(|part| !part.changes.contains(&change)) {
            part.changes.push(change);
        }
    }

    /// What all paths begin with.
    pub(super) fn common_path(&self) -> &str {
        &self.common_path
    }

    /// Every change with the operations that it affects, the worst first.
    pub(super) fn finish(self) -> Vec<Change> {
        let mut above: Vec<Vec<PartId>> = self.parts.iter().map(|_| Vec::new()).collect();
        for (position, part) in self.parts.iter().enumerate() {
            for below in &part.below {
                above.get_mut(below.0).into_iter().for_each(|holders| holders.push(PartId(position)));
            }
        }
        let (old, new, prefix) = (self.old, self.new, &self.vocabulary.component_prefix);
        let shown: BTreeMap<PartId, &String> =
            self.operations.iter().map(|(shown, part)| (*part, shown)).collect();
        let mut changes = Vec::new();
        for (position, part) in
            self.parts.into_iter().enumerate().filter(|(_, part)| !part.changes.is_empty())
        {
            let holders = reached(PartId(position), &above);
            let mut operations: Vec<String> =
                holders.iter().filter_map(|holder| shown.get(holder)).map(|shown| (*shown).clone()).collect();
            operations.sort();
            operations.dedup();
            let named =
                part.changes.into_iter().map(|change| Change { operations: operations.clone(), ..change });
            changes.extend(named);
        }
        let mut changes = bring_together(changes, [&old, &new], |component| stem(component, prefix));
        changes.sort_by(|left, right| {
            let order = right.severity.cmp(&left.severity);
            order.then_with(|| sort_key(left).cmp(&sort_key(right)))
        });
        changes
    }
}

/// A component's name without what all of them begin with.
fn stem(component: &Pointer, prefix: &str) -> String {
    let wire_name = component_name(component).unwrap_or_else(|| component.to_string());
    wire_name.strip_prefix(prefix).unwrap_or(&wire_name).to_owned()
}

/// A part and all that leads to it.
fn reached(start: PartId, above: &[Vec<PartId>]) -> Vec<PartId> {
    let mut is_reached = vec![false; above.len()];
    let mut reached = Vec::new();
    let mut open = vec![start];
    while let Some(part) = open.pop() {
        if is_reached.get_mut(part.0).is_some_and(|is_reached| !std::mem::replace(is_reached, true)) {
            reached.push(part);
            open.extend(above.get(part.0).into_iter().flatten().copied());
        }
    }
    reached
}

fn sort_key(change: &Change) -> (&str, Option<Direction>, &str, Rule, &str, &str) {
    (&change.base, change.direction, &change.path, change.rule, &change.was, &change.now)
}

/// The longest run of whole segments that all paths of both documents begin with. The last segment of a path says what
/// it is about and is no part of it.
fn common_path(old: &Node<'_>, new: &Node<'_>) -> String {
    let paths: BTreeSet<&str> =
        [old, new].iter().flat_map(|root| root.child("paths").members()).map(|(path, _)| path).collect();
    let shapes: BTreeSet<String> = paths.iter().map(|path| shape(path)).collect();
    let Some(first) = paths.first().filter(|_| shapes.len() > 1) else { return String::new() };
    let mut common: Vec<&str> = folder(first).split('/').collect();
    for path in &paths {
        let segments = folder(path).split('/');
        let shared = common.iter().zip(segments).take_while(|(left, right)| **left == *right).count();
        common.truncate(shared);
    }
    common.join("/")
}

/// A path without its last segment.
fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}
