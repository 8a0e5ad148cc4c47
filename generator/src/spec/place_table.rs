//! The places of a text that is not JSON, as whoever read it tells them.

use std::collections::BTreeMap;
use std::ops::Range;

use super::locate::Part;
use super::pointer::Pointer;

/// Where the parts of a text stand.
#[derive(Clone, Debug, Default)]
pub struct PlaceTable {
    spots: BTreeMap<Pointer, Spot>,
}

#[derive(Clone, Debug)]
struct Spot {
    key: Option<Range<usize>>,
    value: Range<usize>,
}

impl PlaceTable {
    /// Adds a value with the bytes of its name, if it has one, and its own.
    pub fn add(&mut self, at: Pointer, key: Option<Range<usize>>, value: Range<usize>) {
        self.spots.insert(at, Spot { key, value });
    }

    /// The bytes of a place. As in JSON, one that does not exist gives the name of its nearest parent.
    pub fn locate(&self, pointer: &Pointer, part: Part) -> Range<usize> {
        let mut at = Some(pointer.clone());
        let mut part = part;
        while let Some(place) = at {
            if let Some(spot) = self.spots.get(&place) {
                let key = spot.key.clone().filter(|_| part == Part::Key);
                return key.unwrap_or_else(|| spot.value.clone());
            }
            part = Part::Key;
            at = place.parent();
        }
        0..0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_member_is_shown_at_the_name_of_what_should_hold_it() {
        let at = |text: &str| Pointer::parse(text).expect("a pointer");
        let mut table = PlaceTable::default();
        table.add(Pointer::root(), None, 0..20);
        table.add(at("/a"), Some(1..2), 4..9);
        table.add(at("/a/0"), None, 5..6);
        assert_eq!(table.locate(&at("/a"), Part::Value), 4..9);
        assert_eq!(table.locate(&at("/a"), Part::Key), 1..2);
        assert_eq!(table.locate(&at("/a/0"), Part::Key), 5..6);
        assert_eq!(table.locate(&at("/a/1/x"), Part::Value), 1..2);
        assert_eq!(table.locate(&at("/b"), Part::Value), 0..20);
    }
}
