//! The list of what our document states on its own account: each fact by its place, with its source.
//!
//! A place is a JSON pointer into our document in which the elements of arrays are named and not counted, so that it
//! stays right when others come or go: `/paths/~1pets/get/parameters/limit/schema/maximum`,
//! `/components/schemas/Pet/required/name`.

use std::cell::Cell;
use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::renames::Renames;
use super::template::{parameters, shape};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::settings::reader::{Form, Reader};
use crate::spec::pointer::Pointer;

const FORM: Form = Form {
    kinds: &["additions", "omissions", "texts"],
    entry: "entry",
    file: "the list has",
    texts: &[("reason", "say why our document and not the vendor's is right here")],
    code: Code::BAD_ADDITIONS,
};

/// Whether our document has something or has it not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stand {
    /// Ours has it, or states it otherwise.
    Has,
    /// Ours leaves out what the vendor's has.
    Lacks,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    at: Spanned<String>,
    source: Spanned<String>,
    reason: String,
}

/// A keyword beyond those of `OpenAPI` whose value is prose.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Texts {
    keyword: Spanned<String>,
    #[expect(dead_code, reason = "people read it; that it is there was checked")]
    reason: String,
}

/// One fact on the list.
#[derive(Debug)]
pub(super) struct Listed {
    /// Its place, where the vendor has it if it moved.
    pub at: Pointer,
    /// Whether the list has another place.
    pub has_moved: bool,
    /// Where it is known from.
    pub source: String,
    /// Why it is kept.
    reason: String,
    /// Where it stands in the list.
    pub place: Place,
    is_used: Cell<bool>,
}

/// The list.
#[derive(Debug, Default)]
pub(super) struct Additions {
    /// By stand, and by place without the names of path parameters.
    entries: BTreeMap<(Stand, String), Listed>,
    /// The further keywords that hold prose, with their places in the list.
    pub texts: BTreeMap<String, Place>,
    /// Whether something in the file could not be read and is left out here.
    pub is_incomplete: bool,
}

impl Additions {
    /// Reads the list; an empty text is an empty list.
    pub(super) fn parse(text: &str, renames: &Renames, diagnostics: &mut Diagnostics) -> Self {
        let (mut has, mut lacks, mut texts) = (Vec::new(), Vec::new(), Vec::new());
        let is_incomplete = Reader::read(text, &FORM, diagnostics, |reader, kind, value| match kind {
            "additions" => has = reader.list::<Entry>(kind, value),
            "omissions" => lacks = reader.list::<Entry>(kind, value),
            "texts" => texts = reader.list::<Texts>(kind, value),
            // The form names no others.
            _ => {}
        });
        let mut list = Self { is_incomplete, ..Self::default() };
        for (stand, entries) in [(Stand::Has, has), (Stand::Lacks, lacks)] {
            for entry in entries {
                list.add(stand, &entry, renames, diagnostics);
            }
        }
        for Texts { keyword, .. } in texts {
            let place = Place::settings(&keyword.span());
            list.texts.insert(keyword.into_inner(), place);
        }
        list
    }

    fn add(&mut self, stand: Stand, entry: &Entry, renames: &Renames, diagnostics: &mut Diagnostics) {
        let place = Place::settings(&entry.at.span());
        let mut complain = |code, place: &Place, message: String, hint: &str| {
            diagnostics.add(Diagnostic::new(code, place.clone(), message).hint(hint));
        };
        if entry.source.get_ref().trim().is_empty() {
            let source = Place::settings(&entry.source.span());
            let hint = "name what says so: a document or a package, and the place in it";
            complain(Code::BAD_ADDITIONS, &source, "the `source` is empty".to_owned(), hint);
            self.is_incomplete = true;
        }
        let text = entry.at.get_ref();
        let Some(at) = Pointer::parse(text).filter(|at| !at.as_str().is_empty()) else {
            let hint = "a place begins with `/`, such as `/components/schemas/Pet/required/name`";
            complain(Code::BAD_ADDITIONS, &place, format!("`{text}` is not a place"), hint);
            self.is_incomplete = true;
            return;
        };
        let moved = renames.new_place(&at);
        let has_moved = moved.is_some();
        let at = moved.unwrap_or(at);
        let key = (stand, without_names(&at));
        if self.entries.contains_key(&key) {
            let hint = "delete one of the entries";
            complain(Code::REPEATED_ADDITION, &place, format!("`{text}` is listed twice"), hint);
            return;
        }
        let source = entry.source.get_ref().clone();
        self.entries.insert(
            key,
            Listed { at, has_moved, source, reason: entry.reason.clone(), place, is_used: Cell::new(false) },
        );
    }

    /// The entry for what stands at a place, which is then used.
    pub(super) fn find(&self, stand: Stand, at: &Pointer) -> Option<&Listed> {
        let listed = self.entries.get(&(stand, without_names(at)))?;
        listed.is_used.set(true);
        Some(listed)
    }

    /// Why ours is kept at a place; empty if it is not.
    pub(super) fn reason(&self, at: &Pointer) -> &str {
        let listed = self.entries.get(&(Stand::Has, without_names(at)));
        listed.map_or("", |listed| listed.reason.as_str())
    }

    /// Whether there is an entry for what stands at a place.
    pub(super) fn names(&self, stand: Stand, at: &Pointer) -> bool {
        self.entries.contains_key(&(stand, without_names(at)))
    }

    /// The entries whose facts moved.
    pub(super) fn moved(&self) -> impl Iterator<Item = &Listed> {
        self.entries.values().filter(|listed| listed.has_moved)
    }

    /// How many entries name a place or something below it.
    pub(super) fn count_below(&self, at: &Pointer) -> usize {
        let outer = without_names(at);
        let is_below = |place: &str| {
            place.strip_prefix(&outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.entries.keys().filter(|(_, place)| is_below(place)).count()
    }

    /// The entries that nobody asked for.
    pub(super) fn unused(&self) -> impl Iterator<Item = (Stand, &Listed)> {
        let unused = self.entries.iter().filter(|(_, listed)| !listed.is_used.get());
        unused.map(|((stand, _), listed)| (*stand, listed))
    }
}

/// The text of a list without some of its entries, and with the new places of others; an entry that does not stand below
/// a heading of its own stays.
pub(super) fn without(text: &str, entries: &[&Listed], moved: &[&Listed]) -> String {
    let mut left = text.to_owned();
    let is_out = |listed: &Listed| entries.iter().any(|out| out.place == listed.place);
    let mut edits: Vec<(usize, usize, Option<&Pointer>)> = entries
        .iter()
        .map(|listed| (listed, None))
        .chain(moved.iter().filter(|listed| !is_out(listed)).map(|listed| (listed, Some(&listed.at))))
        .filter_map(|(listed, new)| {
            if let Place::Settings(start, end) = listed.place { Some((start, end, new)) } else { None }
        })
        .collect();
    edits.sort_unstable_by_key(|(start, ..)| *start);
    for (place, end, new) in edits.into_iter().rev() {
        if let Some(new) = new {
            if left.get(place..end).is_some() {
                left.replace_range(place..end, &serde_json::Value::from(new.as_str()).to_string());
            }
            continue;
        }
        let (before, after) = left.split_at_checked(place).unwrap_or((&left, ""));
        let Some(start) = before.rfind("\n[[").map(|at| at + 1).or(before.starts_with("[[").then_some(0))
        else {
            continue;
        };
        let ends = after.match_indices('\n').map(|(at, _)| at + 1);
        let is_next = |at: &usize| after.get(*at..).is_some_and(|rest| rest.starts_with(['[', '#']));
        let end = ends.clone().find(is_next).map_or(left.len(), |at| place + at);
        left.replace_range(start..end, "");
    }
    left
}

/// A place in which the path has its parameters without names: an import may rename them.
fn without_names(at: &Pointer) -> String {
    let tokens: Vec<String> = at.tokens().collect();
    let is_in_paths = tokens.first().is_some_and(|token| token == "paths");
    let names = tokens.get(1).filter(|_| is_in_paths).map(|path| parameters(path)).unwrap_or_default();
    let mut place = Pointer::root();
    let mut before = "";
    for (position, token) in tokens.iter().enumerate() {
        let number = names.iter().position(|name| before == "parameters" && name == token);
        match number {
            _ if is_in_paths && position == 1 => place.push(&shape(token)),
            Some(number) => place.push(&format!("{{{number}}}")),
            None => place.push(token),
        };
        before = token;
    }
    place.as_str().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_taken_out_with_its_heading_and_comments_stay() {
        let entry = |at: &str| format!("[[additions]]\nat = '{at}'\nsource = 'x'\nreason = 'y'\n");
        let text = format!("# All\n\n{}\n{}\n# More\n\n{}", entry("/a"), entry("/b"), entry("/c"));
        let list = Additions::parse(&text, &Renames::default(), &mut Diagnostics::default());
        let unused: Vec<&Listed> = list.unused().map(|(_, listed)| listed).collect();
        let [a, b, c] = unused.as_slice() else { panic!("{unused:?}") };
        assert_eq!(without(&text, &[b], &[]), format!("# All\n\n{}\n# More\n\n{}", entry("/a"), entry("/c")));
        assert_eq!(without(&text, &[a, c], &[]), format!("# All\n\n{}\n# More\n\n", entry("/b")));
    }

    #[test]
    fn a_parameter_of_a_path_is_found_whatever_it_is_called() {
        let place = |text: &str| without_names(&Pointer::parse(text).expect("a pointer"));
        assert_eq!(
            place("/paths/~1a~1{b}/parameters/b/schema"),
            place("/paths/~1a~1{c}/parameters/c/schema")
        );
        assert_ne!(
            place("/paths/~1a~1{b}/parameters/x/schema"),
            place("/paths/~1a~1{c}/parameters/c/schema")
        );
    }

    #[test]
    fn a_place_is_found_whatever_the_parameters_of_its_path_are_called() {
        let text = "[[additions]]\nat = '/paths/~1a~1{id}/get/deprecated'\nsource = 'x'\nreason = 'y'\n";
        let mut diagnostics = Diagnostics::default();
        let list = Additions::parse(text, &Renames::default(), &mut diagnostics);
        assert!(!diagnostics.has_errors());
        let at = Pointer::parse("/paths/~1a~1{a_id}/get/deprecated").expect("a pointer");
        assert!(list.find(Stand::Lacks, &at).is_none());
        assert_eq!(list.find(Stand::Has, &at).map(|listed| listed.source.as_str()), Some("x"));
        assert_eq!(list.unused().count(), 0);
    }
}
