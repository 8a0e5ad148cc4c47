//! What two lists of everything that users can name mean for the next release.

use std::collections::BTreeSet;

use generator::diff::Bump;

/// The lines that are gone, and those that are new.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Difference {
    pub(crate) gone: Vec<String>,
    pub(crate) new: Vec<String>,
}

impl Difference {
    /// Compares two lists.
    pub(crate) fn between(old: &str, new: &str) -> Self {
        let (old, new) = (statements(old), statements(new));
        let missing =
            |from: &BTreeSet<String>, other: &BTreeSet<String>| from.difference(other).cloned().collect();
        Self { gone: missing(&old, &new), new: missing(&new, &old) }
    }

    /// What has been there must stay; that something is no longer deprecated takes nothing away.
    pub(crate) fn bump(&self) -> Bump {
        let is_item = |statement: &&String| !statement.contains(": deprecated ");
        if self.gone.iter().any(|statement| is_item(&statement)) {
            Bump::Major
        } else if !self.new.is_empty() {
            Bump::Minor
        } else {
            Bump::Patch
        }
    }
}

/// Each line as what it promises: its module in front, a deprecation for itself, and each trait for itself.
fn statements(list: &str) -> BTreeSet<String> {
    const DEPRECATED: &str = "#[deprecated] ";
    let mut module = "";
    let mut statements = BTreeSet::new();
    for line in list.lines().filter(|line| !line.is_empty() && !line.starts_with("# ")) {
        if let Some(name) = line.strip_prefix("mod ") {
            module = name;
        }
        let plain = unnamed(&line.replace(DEPRECATED, ""));
        if line.contains(DEPRECATED) {
            statements.insert(format!("{module}: deprecated {plain}"));
        }
        match implemented(&plain) {
            Some((traits, owner)) => {
                statements.extend(traits.into_iter().map(|of| format!("{module}: impl {of} for {owner}")));
            }
            None => drop(statements.insert(format!("{module}: {plain}"))),
        }
    }
    statements
}

/// A line without the names of arguments, which no call mentions.
fn unnamed(line: &str) -> String {
    let Some((head, arguments)) = line.split_once('(').filter(|(head, _)| head.contains("fn ")) else {
        return line.to_owned();
    };
    let is_name =
        |word: &str| word.chars().all(|letter| letter.is_lowercase() || letter.is_numeric() || letter == '_');
    let words = arguments.split(' ').map(|word| match word.strip_suffix(':') {
        Some(argument) if is_name(argument.trim_start_matches("r#")) => "_:",
        _ => word,
    });
    format!("{head}({}", words.collect::<Vec<_>>().join(" "))
}

/// The traits of `impl A + B for T`.
fn implemented(line: &str) -> Option<(Vec<&str>, &str)> {
    let (traits, owner) = line.strip_prefix("impl ")?.rsplit_once(" for ")?;
    Some((traits.split(" + ").collect(), owner))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_gone_or_has_another_type_is_major() {
        let difference = Difference::between("mod crate\npub A::b: i64\n", "mod crate\npub A::b: String\n");
        assert_eq!(difference.gone, ["crate: pub A::b: i64"]);
        assert_eq!(difference.bump(), Bump::Major);
    }

    #[test]
    fn a_further_trait_or_a_deprecation_is_minor() {
        let old = "mod crate\npub A::b: i64\nimpl Clone for A\n";
        for new in [
            "mod crate\n#[deprecated] pub A::b: i64\nimpl Clone for A\n",
            "mod crate\npub A::b: i64\nimpl Clone + Debug for A\n",
        ] {
            assert_eq!(Difference::between(old, new).bump(), Bump::Minor, "{new}");
        }
        assert_eq!(Difference::between(old, old).bump(), Bump::Patch);
    }

    #[test]
    fn the_names_of_arguments_and_an_end_of_a_deprecation_are_nothing_new() {
        let old = "mod m\n#[deprecated] pub fn A::get(&self, id: impl AsRef<str>, n: i64) -> B\n";
        let new = "mod m\npub fn A::get(&self, other_id: impl AsRef<str>, n: i64) -> B\n";
        assert_eq!(Difference::between(old, new).bump(), Bump::Patch);
    }

    #[test]
    fn a_lost_trait_and_another_module_are_major() {
        let old = "mod crate\nimpl Clone + Debug for A\n";
        for new in ["mod crate\nimpl Debug for A\n", "mod types\nimpl Clone + Debug for A\n"] {
            assert_eq!(Difference::between(old, new).bump(), Bump::Major, "{new}");
        }
    }
}
