//! Where the values of a document with overlays stand: in an overlay, or in the document, perhaps as another element.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostics, OverlayEffect, OverlayPlace, Place};
use crate::spec::locate::Part;
use crate::spec::pointer::Pointer;

/// Where the values of a document with overlays stand. What is not listed stands below what its nearest parent does;
/// without overlays nothing is listed.
#[derive(Clone, Debug, Default)]
pub struct Origins {
    entries: BTreeMap<Pointer, Origin>,
}

/// Where one value stands.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Origin {
    /// In the document.
    Document(Pointer),
    /// In an overlay that wrote it.
    Written { overlay: usize, at: Pointer },
    /// Nowhere: an overlay removed it, at this place.
    Removed { overlay: usize, at: Pointer },
}

impl Origins {
    /// The place in a text of a value of the document with its overlays.
    pub fn place(&self, at: &Pointer, part: Part) -> Place {
        let in_overlay =
            |overlay, place, effect| Place::Overlay(OverlayPlace { overlay, at: place, part, effect });
        match self.origin(at) {
            Origin::Document(place) if part == Part::Key => Place::DocumentKey(place),
            Origin::Document(place) => Place::Document(place),
            Origin::Written { overlay, at: place } => {
                in_overlay(overlay, place, OverlayEffect::Writes(at.clone()))
            }
            Origin::Removed { overlay, at: place } => {
                in_overlay(overlay, place, OverlayEffect::Removes(at.clone()))
            }
        }
    }

    /// Gives complaints about the document with its overlays the places in the texts.
    pub fn relocate(&self, diagnostics: &mut Diagnostics) {
        diagnostics.relocate(|place| match place {
            Place::Document(at) => self.place(at, Part::Value),
            Place::DocumentKey(at) => self.place(at, Part::Key),
            Place::DocumentBytes(..)
            | Place::Settings(..)
            | Place::Lock(..)
            | Place::Overlay(_)
            | Place::OverlayBytes(..) => place.clone(),
        });
    }

    /// Says of references that name nothing which overlay removed what they name.
    pub(crate) fn blame_removals(&self, document: &Value, diagnostics: &mut Diagnostics) {
        diagnostics.relate(Code::UNRESOLVED_REF, |at| {
            let reference = document.pointer(at.as_str()).and_then(Value::as_str)?;
            let target = Pointer::parse(reference.strip_prefix('#')?)?;
            let place = self.place(&target, Part::Value);
            matches!(self.origin(&target), Origin::Removed { .. }).then(|| (place, "removed here".to_owned()))
        });
    }

    /// Whether an overlay wrote or removed a value.
    pub(super) fn is_changed(&self, at: &Pointer) -> bool {
        !matches!(self.origin(at), Origin::Document(_))
    }

    fn origin(&self, at: &Pointer) -> Origin {
        let mut holder = Some(at.clone());
        while let Some(place) = holder {
            if let Some(origin) = self.entries.get(&place) {
                let below = at.as_str().get(place.as_str().len()..).unwrap_or_default();
                return origin.below(below);
            }
            holder = place.parent();
        }
        Origin::Document(at.clone())
    }

    /// A value of an overlay stands in the document now.
    pub(super) fn write(&mut self, at: Pointer, overlay: usize, from: Pointer) {
        self.forget(&at);
        self.entries.insert(at, Origin::Written { overlay, at: from });
    }

    /// A member is gone.
    pub(super) fn remove_member(&mut self, at: Pointer, overlay: usize, by: Pointer) {
        self.forget(&at);
        self.entries.insert(at, Origin::Removed { overlay, at: by });
    }

    /// An element is gone, and those behind it have moved by one. `length` is how many there were.
    pub(super) fn remove_element(&mut self, array: &Pointer, position: usize, length: usize) {
        self.forget(&array.index(position));
        for behind in position + 1..length {
            let (from, to) = (array.index(behind), array.index(behind - 1));
            let own = self.origin(&from);
            for (key, origin) in self.take_below(&from) {
                let below = key.as_str().get(from.as_str().len()..).unwrap_or_default();
                self.entries.insert(to.joined(below), origin);
            }
            self.entries.remove(&from);
            self.entries.insert(to, own);
        }
    }

    fn forget(&mut self, at: &Pointer) {
        self.entries.remove(at);
        self.take_below(at);
    }

    /// Takes out what is listed below a place.
    fn take_below(&mut self, at: &Pointer) -> Vec<(Pointer, Origin)> {
        let keys: Vec<Pointer> = self.entries.range(at.below()).map(|(key, _)| key.clone()).collect();
        keys.into_iter().filter_map(|key| self.entries.remove_entry(&key)).collect()
    }
}

impl Origin {
    /// Where something below this value stands.
    fn below(&self, rest: &str) -> Self {
        match self {
            Self::Document(at) => Self::Document(at.joined(rest)),
            Self::Written { overlay, at } => Self::Written { overlay: *overlay, at: at.joined(rest) },
            Self::Removed { overlay, at } => Self::Removed { overlay: *overlay, at: at.clone() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Pointer {
        Pointer::parse(text).expect("a pointer")
    }

    #[test]
    fn elements_behind_a_removed_one_are_found_where_they_were() {
        let mut origins = Origins::default();
        origins.write(at("/list/2/x"), 0, at("/actions/0/update/x"));
        origins.remove_element(&at("/list"), 1, 4);
        let document = |place: &str| Origin::Document(at(place));
        assert_eq!(origins.origin(&at("/list/0/y")), document("/list/0/y"));
        assert_eq!(origins.origin(&at("/list/1/y")), document("/list/2/y"));
        assert_eq!(
            origins.origin(&at("/list/1/x/z")),
            Origin::Written { overlay: 0, at: at("/actions/0/update/x/z") }
        );
        assert_eq!(origins.origin(&at("/list/2")), document("/list/3"));
        origins.remove_element(&at("/list"), 0, 3);
        assert_eq!(origins.origin(&at("/list/0/y")), document("/list/2/y"));
        assert_eq!(origins.origin(&at("/list/1")), document("/list/3"));
    }

    #[test]
    fn what_is_written_anew_is_no_longer_removed() {
        let mut origins = Origins::default();
        origins.remove_member(at("/a"), 0, at("/actions/0/target"));
        assert!(origins.is_changed(&at("/a/b")));
        origins.write(at("/a"), 1, at("/actions/3/update"));
        assert_eq!(
            origins.origin(&at("/a/b")),
            Origin::Written { overlay: 1, at: at("/actions/3/update/b") }
        );
        assert!(!origins.is_changed(&at("/ab")));
    }
}
