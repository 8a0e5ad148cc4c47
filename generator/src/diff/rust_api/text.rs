//! Types as text: which types of an API they name, and how they read after types were renamed.

use std::collections::BTreeMap;

/// The text in pieces: names, and what stands between them.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut was_name = None;
    for (at, character) in text.char_indices() {
        let is_name = character.is_alphanumeric() || character == '_';
        if was_name.is_some_and(|was_name| was_name != is_name) {
            pieces.extend(text.get(start..at));
            start = at;
        }
        was_name = Some(is_name);
    }
    pieces.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    pieces
}

/// The text with other names.
pub(super) fn renamed(text: &str, names: &BTreeMap<&str, &str>) -> String {
    pieces(text).into_iter().map(|piece| names.get(piece).copied().unwrap_or(piece)).collect()
}

/// The names in it that `is_type` knows, in their order.
pub(super) fn types_in<'t>(text: &'t str, is_type: &dyn Fn(&str) -> bool) -> Vec<&'t str> {
    pieces(text).into_iter().filter(|piece| is_type(piece)).collect()
}

/// What a wrapper such as `Option` is around.
pub(super) fn inside<'t>(text: &'t str, wrapper: &str) -> Option<&'t str> {
    text.strip_prefix(wrapper)?.strip_prefix('<')?.strip_suffix('>')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_names_are_replaced() {
        let names = BTreeMap::from([("Pet", "Animal"), ("Animal", "Pet")]);
        assert_eq!(renamed("Option<Vec<Pet>>", &names), "Option<Vec<Animal>>");
        assert_eq!(renamed("(Animal, PetOwner, Pet)", &names), "(Pet, PetOwner, Animal)");
    }

    #[test]
    fn types_are_found_within_their_wrappers() {
        let is_type = |name: &str| name == "Pet";
        assert_eq!(types_in("impl Into<Patch<Pet>>", &is_type), ["Pet"]);
        assert_eq!(inside("Option<Vec<Pet>>", "Option"), Some("Vec<Pet>"));
        assert_eq!(inside("Vec<Pet>", "Option"), None);
    }
}
