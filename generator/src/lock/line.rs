//! One line of the lock: a name as it is used, and what it stands for.

use std::fmt;

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// A type; its parts are fields and variants.
    Type,
    /// A call, or the method that takes the parameter that is said once; its parts are setters.
    Call,
}

/// A name: that of a type or call, or of a part of it. A type comes before its parts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) kind: Kind,
    pub(super) owner: String,
    pub(super) part: Option<String>,
}

impl Key {
    /// Reads `Pet`, `Pet::name`, `pets.list()` or `pets.list().page()`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (kind, owner, part) = if let Some(call) = text.strip_suffix("()") {
            match call.split_once("().") {
                Some((call, setter)) => (Kind::Call, call, Some(setter)),
                None => (Kind::Call, call, None),
            }
        } else {
            match text.split_once("::") {
                Some((owner, part)) => (Kind::Type, owner, Some(part)),
                None => (Kind::Type, text, None),
            }
        };
        let mut names = owner.split('.').chain(part);
        let is_well_formed = names.all(is_name) && (kind == Kind::Call || !owner.contains('.'));
        is_well_formed.then(|| Self { kind, owner: owner.to_owned(), part: part.map(str::to_owned) })
    }

    /// The same name as people read it in a sentence: without brackets behind a call's own name.
    pub(super) fn spoken(&self) -> String {
        let text = self.to_string();
        text.strip_suffix("()").map_or_else(|| text.clone(), str::to_owned)
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|character| character.is_alphanumeric() || character == '_')
}

impl fmt::Display for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, owner, part } = self;
        match (kind, part) {
            (Kind::Type, None) => formatter.write_str(owner),
            (Kind::Type, Some(part)) => write!(formatter, "{owner}::{part}"),
            (Kind::Call, None) => write!(formatter, "{owner}()"),
            (Kind::Call, Some(part)) => write!(formatter, "{owner}().{part}()"),
        }
    }
}

/// What a name stands for as it is written: in quotes where the text alone would be misread.
pub(super) fn written(identity: &str) -> String {
    let is_plain = !identity.is_empty()
        && identity.trim() == identity
        && !identity.starts_with('"')
        && !identity.contains(char::is_control);
    if is_plain { identity.to_owned() } else { serde_json::Value::from(identity).to_string() }
}

/// What was written so; none where the quotes are wrong.
pub(super) fn read(text: &str) -> Option<String> {
    if text.starts_with('"') {
        return serde_json::from_str(text).ok();
    }
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_they_are_written() {
        for text in ["Pet", "Pet::name", "Pet::N2fa", "list()", "a.b.list()", "a.b.list().page()"] {
            assert_eq!(Key::parse(text).expect("a name").to_string(), text);
        }
        for text in ["", "Pet::", "::name", "a.b", "a..b()", "list().page", "Pet name", "<<<<<<< ours"] {
            assert_eq!(Key::parse(text), None, "{text}");
        }
    }

    #[test]
    fn what_a_name_stands_for_is_read_as_it_is_written() {
        for identity in ["name", "", " a ", "\"quoted\"", "two\nlines", "a = b"] {
            assert_eq!(read(&written(identity)).as_deref(), Some(identity));
        }
        assert_eq!(read("\"open"), None);
        assert_eq!(read(""), None);
    }
}
