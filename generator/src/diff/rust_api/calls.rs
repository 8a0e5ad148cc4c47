//! Handles, methods and requests: there or not, their names, what they take and give.

use super::members::deprecation;
use super::pairs::{Held, Pairs};
use super::text::renamed;
use super::{RustChange, RustRule};
use crate::rust_api::{Call, Handle, Parameter};

pub(super) fn compare_handles(pairs: &Pairs<'_>, changes: &mut Vec<RustChange>) {
    let mut followers: Vec<&Handle> = Vec::new();
    for old in &pairs.old_handles {
        let follower = follower(pairs, old);
        let (rule, sentence) = match follower {
            Some(new) => (RustRule::HANDLE_RENAMED, format!("handle `{}` is now `{}`", way(old), way(new))),
            None => (RustRule::HANDLE_REMOVED, format!("handle `{}` is gone", way(old))),
        };
        followers.extend(follower);
        changes.push(about_handle(rule, (Some(old), follower), sentence));
    }
    for new in pairs.new_handles.iter().filter(|new| !followers.contains(new)) {
        let sentence = format!("handle `{}` is new", way(new));
        changes.push(about_handle(RustRule::HANDLE_ADDED, (None, Some(new)), sentence));
    }
}

/// The one new handle that all calls of one that is gone have gone to.
fn follower<'a>(pairs: &Pairs<'a>, old: &Handle) -> Option<&'a Handle> {
    let moved = pairs.calls.iter().filter(|((handle, _), _)| handle.accessors == old.accessors);
    let mut targets = moved.map(|(_, (handle, _))| *handle);
    let first = targets.next()?;
    let is_one = targets.all(|target| target.accessors == first.accessors);
    pairs.new_handles.iter().find(|new| is_one && new.accessors == first.accessors).copied()
}

fn way(handle: &Handle) -> String {
    let is_below = scope_of(handle).is_some() && handle.accessors.len() > 1;
    let accessors = handle.accessors.iter().skip(usize::from(is_below));
    accessors.map(|accessor| format!("{accessor}()")).collect::<Vec<_>>().join(".")
}

fn about_handle(
    rule: RustRule,
    (old, new): (Option<&Handle>, Option<&Handle>),
    sentence: String,
) -> RustChange {
    let path = |handle: &Handle| format!("{}::{}", handle.module(), handle.rust_name);
    let line = |handle: Option<&Handle>| {
        handle.map(|handle| format!("pub struct {} {{ .. }}", handle.rust_name)).unwrap_or_default()
    };
    let item = new.or(old).map(path).unwrap_or_default();
    RustChange { rule, item, was: line(old), now: line(new), sentence, old_at: None, new_at: None }
}

pub(super) fn compare_calls(pairs: &Pairs<'_>, changes: &mut Vec<RustChange>) {
    for old in &pairs.old_calls {
        let sentence = format!("`{}` is gone", spoken(*old));
        changes.push(about(RustRule::METHOD_REMOVED, (Some(*old), None), sentence));
    }
    for new in &pairs.new_calls {
        let sentence = format!("`{}` is new", spoken(*new));
        changes.push(about(RustRule::METHOD_ADDED, (None, Some(*new)), sentence));
    }
    for (old, new) in &pairs.calls {
        Comparison { pairs, old: *old, new: *new }.compare(changes);
    }
}

/// How people call it; the handle of the parameter that is said once is left out.
fn spoken((handle, call): Held<'_>) -> String {
    let way = handle.way(call);
    let short =
        scope_of(handle).and_then(|scope| way.strip_prefix(&format!("{scope}()."))).map(str::to_owned);
    short.unwrap_or(way)
}

/// The first accessor, where it stands for a parameter: it has no module of its own.
fn scope_of(handle: &Handle) -> Option<&str> {
    let first = handle.accessors.first().map(String::as_str);
    first.filter(|_| handle.modules.len() < handle.accessors.len())
}

fn about(rule: RustRule, (old, new): (Option<Held<'_>>, Option<Held<'_>>), sentence: String) -> RustChange {
    let path = |(handle, call): Held<'_>| {
        if handle.is_client() {
            format!("Client::{}", call.rust_name)
        } else {
            format!("{}::{}::{}", handle.module(), handle.rust_name, call.rust_name)
        }
    };
    let line = |held: Option<Held<'_>>| held.map(|(handle, call)| call.signature(handle)).unwrap_or_default();
    let at = |held: Option<Held<'_>>| held.map(|(_, call)| call.origin.source.clone());
    RustChange {
        rule,
        item: new.or(old).map(path).unwrap_or_default(),
        was: line(old),
        now: line(new),
        sentence,
        old_at: at(old),
        new_at: at(new),
    }
}

/// A call in both listings.
struct Comparison<'c, 'a> {
    pairs: &'c Pairs<'a>,
    old: Held<'a>,
    new: Held<'a>,
}

impl Comparison<'_, '_> {
    fn compare(&self, changes: &mut Vec<RustChange>) {
        let ((old_handle, old), (new_handle, new)) = (self.old, self.new);
        let call = spoken(self.new);
        let mut add = |rule: RustRule, sentence: String| {
            changes.push(about(rule, (Some(self.old), Some(self.new)), sentence));
        };
        if old_handle.way(old) != new_handle.way(new) {
            let (was, now) = (spoken(self.old), spoken(self.new));
            let (was, now) = if was == now { (old_handle.way(old), new_handle.way(new)) } else { (was, now) };
            add(RustRule::METHOD_RENAMED, format!("`{was}` is now `{now}`"));
        }
        if let Some((rule, sentence)) = self.changed_arguments(&call) {
            add(rule, sentence);
        }
        let (was, now) = (old.deprecation.as_deref(), new.deprecation.as_deref());
        if let Some((rule, sentence)) = deprecation(&call, was, now) {
            add(rule, sentence);
        }
        if self.now_as(&old.gives) != new.gives {
            let (was, now) = (&old.gives, &new.gives);
            let paged = if new.item.is_some() && old.item.is_none() {
                "; `items()` and `pages()` read all pages"
            } else {
                ""
            };
            let sentence = format!("`{call}` gives `{now}` now (was `{was}`){paged}");
            let change = about(RustRule::OUTPUT_CHANGED, (Some(self.old), Some(self.new)), sentence);
            changes.push(RustChange { was: old.send_signature(), now: new.send_signature(), ..change });
        }
        self.compare_setters(&call, changes);
    }

    fn now_as(&self, text: &str) -> String {
        renamed(text, &self.pairs.names)
    }

    /// At most one change, the one that says most.
    fn changed_arguments(&self, call: &str) -> Option<(RustRule, String)> {
        let ((_, old), (_, new)) = (self.old, self.new);
        let identity = |parameter: &Parameter, list: &[Parameter]| {
            list.iter().any(|other| other.origin.identity == parameter.origin.identity)
        };
        let required = new.arguments.iter().find(|argument| identity(argument, &old.setters));
        if let Some(argument) = required {
            let sentence = format!("`{call}` takes `{}` now, which was a setter", declaration(argument));
            return Some((RustRule::SETTER_BECAME_ARGUMENT, sentence));
        }
        let optional = old.arguments.iter().find(|argument| identity(argument, &new.setters));
        if let Some(argument) = optional {
            let sentence =
                format!("`{call}` no longer takes `{}`, which is a setter now", argument.rust_name);
            return Some((RustRule::ARGUMENT_BECAME_SETTER, sentence));
        }
        let was: Vec<String> = old.arguments.iter().map(|argument| self.now_as(&argument.takes)).collect();
        let now: Vec<&str> = new.arguments.iter().map(|argument| argument.takes.as_str()).collect();
        if was == now {
            let names = old.arguments.iter().zip(&new.arguments);
            let (was, now) = names.into_iter().find(|(left, right)| left.rust_name != right.rust_name)?;
            let (was, now) = (&was.rust_name, &now.rust_name);
            let sentence =
                format!("the argument `{was}` of `{call}` is now called `{now}`; calls stay as they are");
            return Some((RustRule::ARGUMENT_RENAMED, sentence));
        }
        let takes = |arguments: &[Parameter]| match arguments {
            [] => "nothing".to_owned(),
            [only] => format!("`{}`", only.takes),
            several => {
                let all: Vec<String> = several.iter().map(declaration).collect();
                format!("`({})`", all.join(", "))
            }
        };
        let (was, now) = (takes(&old.arguments), takes(&new.arguments));
        Some((RustRule::ARGUMENTS_CHANGED, format!("`{call}` takes {now} now (was {was})")))
    }

    fn compare_setters(&self, call: &str, changes: &mut Vec<RustChange>) {
        let ((_, old), (_, new)) = (self.old, self.new);
        let find = |list: &'_ [Parameter], wanted: &Parameter| -> Option<usize> {
            let by_identity = list.iter().position(|other| other.origin.identity == wanted.origin.identity);
            by_identity.or_else(|| list.iter().position(|other| other.rust_name == wanted.rust_name))
        };
        for setter in &old.setters {
            if let Some(same) = find(&new.setters, setter).and_then(|position| new.setters.get(position)) {
                self.compare_setter(call, (setter, same), changes);
            } else if find(&new.arguments, setter).is_none() {
                let sentence = format!("`{call}().{}` is gone", setter.rust_name);
                changes.push(self.about_setter(RustRule::SETTER_REMOVED, (Some(setter), None), sentence));
            }
        }
        for setter in &new.setters {
            if find(&old.setters, setter).is_none() && find(&old.arguments, setter).is_none() {
                let sentence = format!("`{call}().{}` is new: `{}`", setter.rust_name, setter.takes);
                changes.push(self.about_setter(RustRule::SETTER_ADDED, (None, Some(setter)), sentence));
            }
        }
    }

    fn compare_setter(
        &self,
        call: &str,
        (old, new): (&Parameter, &Parameter),
        changes: &mut Vec<RustChange>,
    ) {
        let path = format!("{call}().{}", new.rust_name);
        let mut add = |rule: RustRule, sentence: String| {
            changes.push(self.about_setter(rule, (Some(old), Some(new)), sentence));
        };
        if old.rust_name != new.rust_name {
            let sentence = format!("`{call}().{}` is now called `{}`", old.rust_name, new.rust_name);
            add(RustRule::SETTER_RENAMED, sentence);
        }
        if self.now_as(&old.takes) != new.takes {
            let sentence = format!("`{path}` takes `{}` now (was `{}`)", new.takes, old.takes);
            add(RustRule::SETTER_TYPE_CHANGED, sentence);
        }
        let (was, now) = (old.deprecation.as_deref(), new.deprecation.as_deref());
        if let Some((rule, sentence)) = deprecation(&path, was, now) {
            add(rule, sentence);
        }
    }

    fn about_setter(
        &self,
        rule: RustRule,
        (old, new): (Option<&Parameter>, Option<&Parameter>),
        sentence: String,
    ) -> RustChange {
        let ((_, old_call), (new_handle, new_call)) = (self.old, self.new);
        let line = |call: &Call, setter: Option<&Parameter>| {
            setter.map(|setter| call.setter_signature(setter)).unwrap_or_default()
        };
        let at = |setter: Option<&Parameter>| setter.map(|setter| setter.origin.source.clone());
        let name = new.or(old).map(|setter| setter.rust_name.as_str()).unwrap_or_default();
        RustChange {
            rule,
            item: format!("{}::{}::{name}", new_handle.module(), new_call.request),
            was: line(old_call, old),
            now: line(new_call, new),
            sentence,
            old_at: at(old),
            new_at: at(new),
        }
    }
}

fn declaration(parameter: &Parameter) -> String {
    format!("{}: {}", parameter.rust_name, parameter.takes)
}
