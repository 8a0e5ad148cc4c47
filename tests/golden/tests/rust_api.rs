//! The list of the Rust API says what the generated code says: of the committed document it is compared with what
//! rustdoc found, of every fixture with the code itself.

#[path = "rust_api/source.rs"]
mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use generator::rust_api::{RustApi, list};
use golden_tests::fixture::{Fixture, Kind, names};
use golden_tests::repository::{Texts, root};

/// Where everything that users can name is listed by `cargo xtask surface`.
const SURFACE: &str = "generated/public-api.txt";

fn committed() -> RustApi {
    let outcome = Texts::load().expect("the committed document").generate();
    list(&outcome.api.expect("the document is right"))
}

/// The listed lines of the modules of the generator, without paths.
fn listed(api: &RustApi) -> BTreeMap<String, BTreeSet<String>> {
    let modules = api.lines().into_iter();
    modules.map(|(module, lines)| (module, lines.iter().map(|line| without_paths(line)).collect())).collect()
}

/// The lines of the surface by module, in the same form.
fn surface() -> BTreeMap<String, BTreeSet<String>> {
    let text = fs::read_to_string(root().join(SURFACE)).expect("the surface");
    let mut modules: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut module = String::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with("# ")) {
        match line.strip_prefix("mod ") {
            Some(name) => name.clone_into(&mut module),
            None => modules.entry(module.clone()).or_default().extend(plain_lines(line)),
        }
    }
    modules
}

/// A line for each trait, and no states of builders.
fn plain_lines(line: &str) -> Vec<String> {
    let line = without_states(&without_paths(line));
    let Some(rest) = line.strip_prefix("impl") else { return vec![line] };
    let (traits, target) = without_parameters(rest).split_once(" for ").expect("an implementation");
    let traits = split_traits(traits).into_iter().map(|name| {
        let name = name.trim();
        let given = ["<'de>", "<Err = Infallible>"].iter().find_map(|given| name.strip_suffix(given));
        // What an awaited request gives is what its `send` gives.
        let given = given.or(name.starts_with("IntoFuture<").then_some("IntoFuture"));
        format!("impl {} for {target}", given.unwrap_or(name))
    });
    traits.collect()
}

/// The traits of a list, which is not split inside of brackets.
fn split_traits(list: &str) -> Vec<&str> {
    let (mut traits, mut begin, mut depth) = (Vec::new(), 0, 0_usize);
    for (at, character) in list.char_indices() {
        match character {
            '<' => depth += 1,
            '>' => depth = depth.saturating_sub(1),
            '+' if depth == 0 => {
                traits.push(&list[begin..at]);
                begin = at + 1;
            }
            _ => {}
        }
    }
    traits.push(&list[begin..]);
    traits
}

/// What follows the parameters of an `impl`.
fn without_parameters(rest: &str) -> &str {
    if rest.starts_with('<') { rest.get(closing(rest) + 1..).expect("an implementation") } else { rest }
}

/// Where the bracket is closed that a text begins with.
fn closing(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, character) in text.char_indices() {
        match character {
            '<' => depth += 1,
            '>' if depth == 1 => return at,
            '>' => depth -= 1,
            _ => {}
        }
    }
    panic!("`{text}` is not closed")
}

/// `types::AllowPolicy` as `AllowPolicy`.
fn without_paths(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("::") {
        let is_part = |character: char| character.is_alphanumeric() || character == '_';
        let start = before.rfind(|character| !is_part(character)).map_or(0, |at| at + 1);
        let last = before.get(start..).expect("a segment");
        if last.starts_with(|first: char| first.is_lowercase()) {
            text.push_str(before.get(..start).expect("what stands before"));
        } else {
            text.extend([before, "::"]);
        }
        rest = after;
    }
    text.push_str(rest);
    text
}

/// A builder without the states of its required members, which are compared apart.
fn without_states(line: &str) -> String {
    let line =
        if line.contains("Builder::build(") { line.split(" where ").next().unwrap_or(line) } else { line };
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("Builder<") {
        text.extend([before, "Builder"]);
        let end = closing(&format!("<{after}"));
        rest = after.get(end..).expect("what follows");
    }
    text.push_str(rest);
    text
}

#[test]
fn the_list_is_what_rustdoc_finds_in_the_committed_crate() {
    let (listed, mut surface) = (listed(&committed()), surface());
    let extras = extras();
    let own = |module: &str| module.starts_with("types") || module.starts_with("operations");
    surface.retain(|module, _| own(module));
    let modules: Vec<&String> = listed.keys().filter(|module| own(module)).collect();
    assert_eq!(modules, surface.keys().collect::<Vec<_>>());
    let mut lines = 0;
    for (module, found) in &surface {
        let listed = &listed[module];
        let missing: Vec<&String> =
            found.difference(listed).filter(|line| !is_extra(line, &extras)).collect();
        let made_up: Vec<&String> = listed.difference(found).collect();
        assert!(
            missing.is_empty() && made_up.is_empty(),
            "{module}: not listed {missing:#?}, not there {made_up:#?}"
        );
        lines += found.len();
    }
    assert!(lines > 3_000, "only {lines} lines were compared");
}

#[test]
fn what_is_listed_of_the_client_itself_is_there() {
    let (listed, surface) = (listed(&committed()), surface());
    assert!(!listed["crate"].is_empty());
    let made_up: Vec<&String> = listed["crate"].difference(&surface["crate"]).collect();
    assert!(made_up.is_empty(), "{made_up:#?}");
}

/// The names of what is written by hand for generated types: `Bulk::wait`.
fn extras() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(root().join("generated/src/extras")).expect("the extras") {
        let text = fs::read_to_string(entry.expect("an entry").path()).expect("a text");
        names.extend(source::methods(&text));
    }
    names
}

fn is_extra(line: &str, extras: &BTreeSet<String>) -> bool {
    extras.iter().any(|name| line.contains(&format!("fn {name}(")))
}

#[test]
fn what_a_builder_requires_is_what_its_type_says() {
    let text = fs::read_to_string(root().join(SURFACE)).expect("the surface");
    let mut found = BTreeMap::new();
    for line in text.lines().filter(|line| line.starts_with("pub struct ") && line.contains("Builder<")) {
        let (name, states) = line.split_once("Builder<").expect("a builder");
        let markers = states
            .split("builder_markers::")
            .skip(1)
            .map(|rest| rest.split("Field>").next().expect("a marker").to_lowercase());
        found.insert(name.trim_start_matches("pub struct ").to_owned(), markers.collect::<BTreeSet<_>>());
    }
    let mut listed = BTreeMap::new();
    for item in &committed().types {
        let setters = item.members.iter().filter_map(|member| member.setter.as_ref());
        let required = setters.filter(|setter| setter.is_required);
        let names: BTreeSet<String> = required.map(|setter| setter.rust_name.replace('_', "")).collect();
        if !names.is_empty() {
            listed.insert(item.rust_name.clone(), names);
        }
    }
    assert!(listed.len() > 20, "only {} builders", listed.len());
    assert_eq!(listed, found);
}

#[test]
fn the_list_is_what_the_code_of_every_fixture_says() {
    let mut lines = 0;
    for kind in [Kind::Models, Kind::Operations] {
        for name in names(kind).expect("the fixtures") {
            let outcome = Fixture::load(kind, &name).expect("a fixture").generate();
            let listed: BTreeSet<String> =
                listed(&list(outcome.api.as_ref().expect("an API"))).into_values().flatten().collect();
            let files = &outcome.tree.expect("code").files;
            let found: BTreeSet<String> = files
                .iter()
                // What a crate was made from is said under the same name in each.
                .filter(|(path, _)| !path.ends_with("rustfmt.toml") && !path.ends_with("source_document.rs"))
                .flat_map(|(_, text)| source::lines(text))
                .flat_map(|line| plain_lines(&line))
                .collect();
            let missing: Vec<&String> = found.difference(&listed).collect();
            let made_up: Vec<&String> = listed.difference(&found).collect();
            assert!(
                missing.is_empty() && made_up.is_empty(),
                "{name}: not listed {missing:#?}, not there {made_up:#?}"
            );
            lines += found.len();
        }
    }
    assert!(lines > 2_000, "only {lines} lines were compared");
}
