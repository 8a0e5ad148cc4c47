//! Types: there or not, their name, form, making and traits.

use super::members::compare_members;
use super::pairs::Pairs;
use super::text::{inside, renamed};
use super::{RustChange, RustRule};
use crate::ir::Construction;
use crate::rust_api::{Form, RustType};

pub(super) fn compare_types(pairs: &Pairs<'_>, changes: &mut Vec<RustChange>) {
    for old in &pairs.old_types {
        let sentence = format!("type `{}` is gone", old.rust_name);
        changes.push(about(RustRule::TYPE_REMOVED, (Some(old), None), sentence));
    }
    for new in &pairs.new_types {
        let sentence = format!("type `{}` is new", new.rust_name);
        changes.push(about(RustRule::TYPE_ADDED, (None, Some(new)), sentence));
    }
    for (old, new) in &pairs.types {
        compare_type(pairs, (old, new), changes);
    }
}

fn compare_type(pairs: &Pairs<'_>, (old, new): (&RustType, &RustType), changes: &mut Vec<RustChange>) {
    let name = &new.rust_name;
    if old.rust_name != *name {
        let sentence = format!("type `{}` is now called `{name}`", old.rust_name);
        changes.push(about(RustRule::TYPE_RENAMED, (Some(old), Some(new)), sentence));
    }
    if old.form != new.form {
        let sentence = format!("`{name}` is now {} (was {})", form_text(new.form), form_text(old.form));
        changes.push(about(RustRule::FORM_CHANGED, (Some(old), Some(new)), sentence));
        return;
    }
    compare_construction((old, new), changes);
    compare_traits(pairs, (old, new), changes);
    compare_members(pairs, (old, new), changes);
}

/// A change of a type as a whole.
fn about(rule: RustRule, (old, new): (Option<&RustType>, Option<&RustType>), sentence: String) -> RustChange {
    let name = new.or(old).map(|item| item.rust_name.as_str()).unwrap_or_default();
    let line = |item: Option<&RustType>| item.map(RustType::signature).unwrap_or_default();
    let at = |item: Option<&RustType>| item.map(|item| item.origin.source.clone());
    RustChange {
        rule,
        item: format!("types::{name}"),
        was: line(old),
        now: line(new),
        sentence,
        old_at: at(old),
        new_at: at(new),
    }
}

fn form_text(form: Form) -> &'static str {
    match form {
        Form::Struct => "a struct",
        Form::OpenEnum => "an enum of texts",
        Form::Union => "an enum of forms",
    }
}

/// The members that a builder needs.
fn required(item: &RustType) -> Vec<String> {
    let setters = item.members.iter().filter_map(|member| member.setter.as_ref());
    setters.filter(|setter| setter.is_required).map(|setter| format!("`{}`", setter.rust_name)).collect()
}

fn compare_construction((old, new): (&RustType, &RustType), changes: &mut Vec<RustChange>) {
    let name = &new.rust_name;
    let making = |item: &RustType| match item.construction {
        Construction::Read => (String::new(), "cannot be made"),
        Construction::Default => {
            (format!("pub fn {}::default() -> Self", item.rust_name), "`default()` and setters")
        }
        Construction::Builder => {
            (format!("pub fn {}::builder() -> {}", item.rust_name, item.builder()), "`builder()`")
        }
    };
    let ((was, was_by), (now, now_by)) = (making(old), making(new));
    let (rule, sentence) = match (old.construction, new.construction) {
        (before, after) if before == after => return,
        (Construction::Read, _) => {
            (RustRule::CONSTRUCTION_ADDED, format!("`{name}` can now be made, by {now_by}"))
        }
        (_, Construction::Read) => {
            let text = format!("`{name}` can no longer be made (was made by {was_by}): only answers hold it");
            (RustRule::CONSTRUCTION_CHANGED, text)
        }
        (_, Construction::Builder) => {
            let required = required(new).join(", ");
            let text = format!(
                "`{name}` is now made by `builder()`, which requires {required} (was made by {was_by})"
            );
            (RustRule::CONSTRUCTION_CHANGED, text)
        }
        (_, Construction::Default) => {
            let text =
                format!("`{name}` is now made by {now_by} (was made by {was_by}): nothing is required");
            (RustRule::CONSTRUCTION_CHANGED, text)
        }
    };
    changes.push(RustChange { was, now, ..about(rule, (Some(old), Some(new)), sentence) });
}

fn compare_traits(pairs: &Pairs<'_>, (old, new): (&RustType, &RustType), changes: &mut Vec<RustChange>) {
    let name = &new.rust_name;
    let before: Vec<String> =
        old.traits.iter().map(|implemented| renamed(implemented, &pairs.names)).collect();
    // How it is made has its own rule, and what a variant holds has one, too.
    let is_told_elsewhere = |implemented: &str| {
        let holds = |item: &RustType, ty: &str| {
            item.members
                .iter()
                .any(|member| member.ty.as_ref().is_some_and(|held| renamed(held, &pairs.names) == ty))
        };
        let is_made_otherwise = implemented == "Default" && old.construction != new.construction;
        let held = inside(implemented, "From").map(|ty| if ty == "&str" { "String" } else { ty });
        is_made_otherwise
            || new.form == Form::Union && held.is_some_and(|ty| holds(old, ty) != holds(new, ty))
    };
    let line = |implemented: &str| format!("impl {implemented} for {name}");
    for lost in before.iter().filter(|lost| !new.traits.contains(*lost) && !is_told_elsewhere(lost)) {
        let sentence = format!("`{name}` no longer implements `{lost}`{}", direction(lost, "is no longer"));
        let change = about(RustRule::TRAIT_REMOVED, (Some(old), Some(new)), sentence);
        changes.push(RustChange { was: line(lost), now: String::new(), ..change });
    }
    for gained in new.traits.iter().filter(|gained| !before.contains(gained) && !is_told_elsewhere(gained)) {
        let sentence = format!("`{name}` now implements `{gained}`{}", direction(gained, "is now"));
        let change = about(RustRule::TRAIT_ADDED, (Some(old), Some(new)), sentence);
        changes.push(RustChange { was: String::new(), now: line(gained), ..change });
    }
}

/// Why a trait of serde comes or goes.
fn direction(implemented: &str, whether: &str) -> String {
    match implemented {
        "Deserialize" => format!(": it {whether} part of an answer"),
        "Serialize" => format!(": it {whether} part of a request"),
        _ => String::new(),
    }
}
