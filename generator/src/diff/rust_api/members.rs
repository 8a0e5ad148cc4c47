//! Fields and variants: there or not, their name and type, and what a builder requires.

use super::pairs::Pairs;
use super::text::{inside, renamed};
use super::{RustChange, RustRule};
use crate::ir::Construction;
use crate::rust_api::{Form, Member, RustType};

/// The rules for the members of a form.
struct Rules {
    removed: RustRule,
    renamed: RustRule,
    added: RustRule,
}

const OF_FIELDS: Rules = Rules {
    removed: RustRule::FIELD_REMOVED,
    renamed: RustRule::FIELD_RENAMED,
    added: RustRule::FIELD_ADDED,
};

const OF_VARIANTS: Rules = Rules {
    removed: RustRule::VARIANT_REMOVED,
    renamed: RustRule::VARIANT_RENAMED,
    added: RustRule::VARIANT_ADDED,
};

/// A member in both listings.
type Same<'a> = (&'a Member, &'a Member);

/// What is compared, and under which names.
struct Comparison<'c, 'a> {
    pairs: &'c Pairs<'a>,
    old: &'c RustType,
    new: &'c RustType,
    rules: Rules,
}

pub(super) fn compare_members(
    pairs: &Pairs<'_>,
    (old, new): (&RustType, &RustType),
    changes: &mut Vec<RustChange>,
) {
    let rules = match new.form {
        Form::Struct => OF_FIELDS,
        Form::OpenEnum | Form::Union => OF_VARIANTS,
    };
    let comparison = Comparison { pairs, old, new, rules };
    let (same, gone, added) = comparison.sorted();
    for member in gone {
        let sentence = comparison.gone(member);
        changes.push(comparison.about(comparison.rules.removed, (Some(member), None), sentence));
    }
    for member in added {
        let (rule, sentence) = comparison.added(member);
        changes.push(comparison.about(rule, (None, Some(member)), sentence));
    }
    for pair in same {
        comparison.compare(pair, changes);
    }
}

impl<'c> Comparison<'c, '_> {
    /// The members that are in both, those that are gone, and those that are new.
    fn sorted(&self) -> (Vec<Same<'c>>, Vec<&'c Member>, Vec<&'c Member>) {
        let mut gone: Vec<&Member> = self.old.members.iter().collect();
        let mut added: Vec<&Member> = self.new.members.iter().collect();
        let mut same = Vec::new();
        let mut take = |gone: &mut Vec<&'c Member>,
                        added: &mut Vec<&'c Member>,
                        is_same: &dyn Fn(&Member, &Member) -> bool| {
            gone.retain(|old| {
                let Some(position) = added.iter().position(|new| is_same(old, new)) else { return true };
                same.push((*old, added.remove(position)));
                false
            });
        };
        take(&mut gone, &mut added, &|old, new| old.origin.identity == new.origin.identity);
        take(&mut gone, &mut added, &|old, new| old.rust_name == new.rust_name);
        if self.new.form == Form::Union {
            take(&mut gone, &mut added, &|old, new| self.now_as(old) == new.ty);
        }
        // The only new field in place of the only one that is gone, of the same type, is that field.
        if self.new.form == Form::Struct && gone.len() == 1 && added.len() == 1 {
            take(&mut gone, &mut added, &|old, new| self.now_as(old) == new.ty);
        }
        (same, gone, added)
    }

    /// The type of an old member as it reads today.
    fn now_as(&self, member: &Member) -> Option<String> {
        member.ty.as_ref().map(|ty| renamed(ty, &self.pairs.names))
    }

    fn about(
        &self,
        rule: RustRule,
        (old, new): (Option<&Member>, Option<&Member>),
        sentence: String,
    ) -> RustChange {
        let name = new.or(old).map(|member| member.rust_name.as_str()).unwrap_or_default();
        let at = |member: Option<&Member>| member.map(|member| member.origin.source.clone());
        RustChange {
            rule,
            item: format!("types::{}::{name}", self.new.rust_name),
            was: old.map(|member| self.old.member_signature(member)).unwrap_or_default(),
            now: new.map(|member| self.new.member_signature(member)).unwrap_or_default(),
            sentence,
            old_at: at(old),
            new_at: at(new),
        }
    }

    fn path(&self, member: &Member) -> String {
        format!("{}::{}", self.new.rust_name, member.rust_name)
    }

    fn gone(&self, member: &Member) -> String {
        let path = self.path(member);
        let wire_name = &member.origin.identity;
        match self.new.form {
            Form::Struct if member.setter.is_some() => format!("`{path}` is gone, and with it its setter"),
            Form::Struct => format!("`{path}` is gone"),
            Form::OpenEnum => {
                format!("`{path}` is gone; `{wire_name}` is `Unrecognized` where it still comes")
            }
            Form::Union => format!("`{path}` is gone; such a value is `Unrecognized` where it still comes"),
        }
    }

    fn added(&self, member: &Member) -> (RustRule, String) {
        let (path, wire_name) = (self.path(member), &member.origin.identity);
        match self.new.form {
            Form::Struct if self.requires(member) => (
                RustRule::MEMBER_BECAME_REQUIRED,
                format!(
                    "`{}::builder()` now requires `{}`, which is new",
                    self.new.rust_name, member.rust_name
                ),
            ),
            Form::Struct => {
                let ty = member.ty.as_deref().unwrap_or_default();
                (self.rules.added, format!("`{path}` is new: `{ty}`"))
            }
            Form::OpenEnum => {
                (self.rules.added, format!("`{path}` is new; `{wire_name}` was `Unrecognized` before"))
            }
            Form::Union => {
                (self.rules.added, format!("`{path}` is new; such a value was `Unrecognized` before"))
            }
        }
    }

    /// Whether the builder needs a member that it could not need before.
    fn requires(&self, member: &Member) -> bool {
        let is_required = member.setter.as_ref().is_some_and(|setter| setter.is_required);
        is_required && self.old.construction == Construction::Builder
    }

    fn compare(&self, (old, new): Same<'_>, changes: &mut Vec<RustChange>) {
        let mut add = |rule: RustRule, sentence: String| {
            changes.push(self.about(rule, (Some(old), Some(new)), sentence));
        };
        let path = self.path(new);
        if old.rust_name != new.rust_name {
            add(self.rules.renamed, format!("`{}` is now called `{}`", self.path(old), new.rust_name));
        }
        if let Some((rule, sentence)) = self.changed_type((old, new)) {
            add(rule, sentence);
        }
        if let Some((rule, sentence)) =
            deprecation(&path, old.deprecation.as_deref(), new.deprecation.as_deref())
        {
            add(rule, sentence);
        }
    }

    fn changed_type(&self, (old, new): Same<'_>) -> Option<(RustRule, String)> {
        let (was, now) = (old.ty.as_deref(), new.ty.as_deref()?);
        let was_now = self.now_as(old)?;
        if was_now == now {
            return None;
        }
        let (path, was) = (self.path(new), was.unwrap_or_default());
        if self.new.form != Form::Struct {
            let text = format!("`{path}` now holds `{now}` (was `{was}`)");
            return Some((RustRule::VARIANT_TYPE_CHANGED, text));
        }
        let became_optional = inside(now, "Option") == Some(was_now.as_str());
        let became_required = inside(&was_now, "Option") == Some(now);
        let (builder, name) = (&self.new.rust_name, &new.rust_name);
        let is_made = new.setter.is_some() && old.setter.is_some();
        let is_built = is_made && self.old.construction == self.new.construction;
        match (became_optional, became_required) {
            // How it is made now tells what it requires.
            (true, _) | (_, true) if is_made && !is_built => None,
            (true, _) if is_built => Some((
                RustRule::MEMBER_BECAME_OPTIONAL,
                format!(
                    "`{builder}::builder()` no longer requires `{name}`; the field is `{now}` (was `{was}`)"
                ),
            )),
            (_, true) if is_built => Some((
                RustRule::MEMBER_BECAME_REQUIRED,
                format!("`{builder}::builder()` now requires `{name}`; the field is `{now}` (was `{was}`)"),
            )),
            (true, _) => Some((
                RustRule::FIELD_BECAME_OPTIONAL,
                format!("`{path}` may be missing now: `{now}` (was `{was}`)"),
            )),
            (_, true) => Some((
                RustRule::FIELD_BECAME_REQUIRED,
                format!("`{path}` is always there now: `{now}` (was `{was}`)"),
            )),
            (false, false) => {
                Some((RustRule::FIELD_TYPE_CHANGED, format!("`{path}` is now `{now}` (was `{was}`)")))
            }
        }
    }
}

/// What became of a deprecation.
pub(super) fn deprecation(path: &str, old: Option<&str>, new: Option<&str>) -> Option<(RustRule, String)> {
    match (old, new) {
        // Where nothing else is known the note says just that.
        (None, Some(note)) if note.starts_with("deprecated") => {
            Some((RustRule::DEPRECATED, format!("`{path}` is {note}")))
        }
        (None, Some(note)) => Some((RustRule::DEPRECATED, format!("`{path}` is deprecated: {note}"))),
        (Some(_), None) => Some((RustRule::UNDEPRECATED, format!("`{path}` is no longer deprecated"))),
        (Some(old), Some(new)) if old != new => {
            Some((RustRule::DEPRECATION_CHANGED, format!("`{path}` is still deprecated: {new} (was: {old})")))
        }
        (Some(_), Some(_)) | (None, None) => None,
    }
}
