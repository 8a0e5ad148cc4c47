//! Which part of the project may name what. A wall is a sentence of docs/ARCHITECTURE.md; here it is looked at in the
//! sources themselves.

use std::fs;
use std::path::Path;

use golden_tests::repository::root;

/// The longest file that a person writes, and the longest that the generator does.
const LONGEST: (usize, usize) = (400, 2_000);

/// The folders that the generator owns.
const OWNED: [&str; 3] =
    ["generated/src/models/", "generated/src/operations/", "tests/client/tests/generated/"];

/// A source file.
struct Source {
    /// Its path from the root of the repository.
    path: String,
    text: String,
}

impl Source {
    /// The lines without comments, with their numbers, up to the file's own tests.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let is_all_tests = self.path.ends_with("/tests.rs");
        let numbered = self
            .text
            .lines()
            .filter(move |_| !is_all_tests)
            .enumerate()
            .map(|(index, line)| (index + 1, line));
        let code = numbered.take_while(|(_, line)| *line != "#[cfg(test)]");
        code.map(|(number, line)| (number, line.split_once("//").map_or(line, |(code, _)| code)))
    }

    /// `path:line` of every line of code that holds one of the words.
    fn lines_with(&self, words: &[&str]) -> Vec<String> {
        let found = self.code().filter(|(_, line)| words.iter().any(|word| has_word(line, word)));
        found.map(|(number, line)| format!("{}:{number}: {}", self.path, line.trim())).collect()
    }
}

/// Whether `word` stands in `line` and not as a part of a longer name.
fn has_word(line: &str, word: &str) -> bool {
    let is_name = |character: char| character.is_alphanumeric() || character == '_';
    line.match_indices(word).any(|(at, _)| {
        let before = line.get(..at).and_then(|text| text.chars().next_back());
        let after = line.get(at + word.len()..).and_then(|text| text.chars().next());
        let runs_on = |inner: bool, neighbour: Option<char>| inner && neighbour.is_some_and(is_name);
        !runs_on(word.starts_with(is_name), before) && !runs_on(word.ends_with(is_name), after)
    })
}

/// The Rust files below a folder of the repository, without what a build left there.
fn sources(folder: &str) -> Vec<Source> {
    let mut found = Vec::new();
    collect(&root().join(folder), folder, &mut found);
    found.sort_by(|left, right| left.path.cmp(&right.path));
    assert!(!found.is_empty(), "no sources in {folder}");
    found
}

fn collect(full: &Path, path: &str, found: &mut Vec<Source>) {
    let entries = fs::read_dir(full).unwrap_or_else(|error| panic!("{}: {error}", full.display()));
    for entry in entries {
        let entry = entry.expect("an entry");
        let name = entry.file_name().to_string_lossy().into_owned();
        let below = format!("{path}/{name}");
        if entry.path().is_dir() {
            if name != "target" && name != "fixtures" {
                collect(&entry.path(), &below, found);
            }
        } else if entry.path().extension().is_some_and(|extension| extension == "rs") {
            found.push(Source { path: below, text: fs::read_to_string(entry.path()).expect("a text") });
        }
    }
}

fn all_sources() -> Vec<Source> {
    ["generator", "generated", "xtask", "tests"].iter().flat_map(|folder| sources(folder)).collect()
}

fn is_owned(path: &str) -> bool {
    OWNED.iter().any(|folder| path.starts_with(folder))
}

/// Words that may stand only in files with one of these beginnings.
fn only_in(folder: &str, words: &[&str], allowed: &[&str]) {
    let files = sources(folder);
    let outside = files.iter().filter(|source| !allowed.iter().any(|start| source.path.starts_with(start)));
    let found: Vec<String> = outside.flat_map(|source| source.lines_with(words)).collect();
    assert!(found.is_empty(), "{words:?} may stand only in {allowed:?}:\n{}", found.join("\n"));
}

#[test]
fn the_document_model_stays_in_loading_and_lowering() {
    only_in("generator/src", &["openapiv3"], &["generator/src/spec", "generator/src/lower"]);
    only_in("xtask/src", &["openapiv3"], &[]);
}

#[test]
fn tokens_stay_in_emitting_and_formatting() {
    let allowed = ["generator/src/emit", "generator/src/output", "generator/src/ir/ident.rs"];
    only_in("generator/src", &["quote", "quote!", "syn", "proc_macro2", "prettyplease"], &allowed);
    only_in("generator/src", &["heck"], &["generator/src/ir/ident.rs"]);
}

#[test]
fn one_file_writes_to_disk() {
    let writes = [
        "fs::write",
        "fs::rename",
        "fs::remove_file",
        "fs::remove_dir",
        "fs::remove_dir_all",
        "File::create",
    ];
    for folder in ["generator/src", "generated/src", "xtask/src"] {
        only_in(folder, &writes, &["xtask/src/disk.rs"]);
    }
    only_in("generator/src", &["std::fs", "fs::read_to_string", "std::env", "SystemTime", "Instant"], &[]);
}

#[test]
fn the_http_client_is_named_in_the_transport_alone() {
    let allowed = ["generated/src/runtime/transport.rs", "generated/src/runtime/transport/"];
    only_in("generated/src", &["reqwest"], &allowed);
}

#[test]
fn generated_code_names_its_runtime_its_types_and_std() {
    let files = sources("generated/src");
    let mut found = Vec::new();
    for source in files.iter().filter(|source| is_owned(&source.path)) {
        for (number, line) in source.code() {
            let line = line.trim();
            let import = line.strip_prefix("use ").or_else(|| line.strip_prefix("pub use "));
            let allowed = ["crate::runtime::generated as rt;", "crate::types;", "super::", "self::", "std::"];
            let foreign = import.is_some_and(|path| !allowed.iter().any(|start| path.starts_with(start)));
            let inline = import.is_none()
                && ["crate::", "serde::", "serde_json::", "http::", "reqwest::"]
                    .iter()
                    .any(|word| has_word(line, word) && !line.starts_with("#["));
            if foreign || inline {
                found.push(format!("{}:{number}: {line}", source.path));
            }
        }
    }
    assert!(
        found.is_empty(),
        "generated code reaches past `crate::runtime::generated`:\n{}",
        found.join("\n")
    );
}

#[test]
fn a_broken_client_can_be_mended_with_the_tools_of_the_repository() {
    for manifest in ["generator", "xtask", "tests/golden", "tests/golden/compiled"] {
        let path = root().join(manifest).join("Cargo.toml");
        let text = fs::read_to_string(&path).expect("a manifest");
        let named = text.lines().find(|line| {
            line.contains("../generated") || line.starts_with("cloudflare") || line.contains("email-security")
        });
        assert_eq!(
            named, None,
            "{manifest} depends on the client: it could not be built when the client is broken"
        );
    }
}

#[test]
fn no_vendor_is_named_in_what_serves_any_document() {
    for folder in ["generated/src/runtime", "generator/src"] {
        for source in sources(folder) {
            for (index, line) in source.text.lines().enumerate() {
                let lower = line.to_lowercase();
                let named = ["cloudflare", "cf-ray"].iter().any(|word| lower.contains(word));
                assert!(!named, "{}:{}: {line}", source.path, index + 1);
            }
        }
    }
}

#[test]
fn no_map_without_an_order_is_used_in_the_generator() {
    only_in("generator/src", &["HashMap", "HashSet"], &[]);
}

#[test]
fn every_file_begins_with_its_job() {
    let files = all_sources();
    let silent: Vec<&str> = files
        .iter()
        .filter(|source| !is_owned(&source.path))
        .filter(|source| !source.text.starts_with("//!"))
        .map(|source| source.path.as_str())
        .collect();
    assert!(silent.is_empty(), "these files do not say what they are for: {silent:#?}");
}

#[test]
fn no_file_is_too_long_to_read() {
    let mut long = Vec::new();
    for source in all_sources() {
        let lines = source.text.lines().count();
        let most = if is_owned(&source.path) { LONGEST.1 } else { LONGEST.0 };
        if lines > most {
            long.push(format!("{}: {lines} lines, at most {most}", source.path));
        }
    }
    assert!(long.is_empty(), "split these files:\n{}", long.join("\n"));
}

#[test]
fn nothing_panics_on_purpose_outside_tests() {
    let words = [".unwrap()", ".expect(\"", "panic!", "todo!", "unimplemented!", "unreachable!"];
    for folder in ["generator/src", "xtask/src", "generated/src"] {
        let found: Vec<String> =
            sources(folder).iter().flat_map(|source| source.lines_with(&words)).collect();
        assert!(found.is_empty(), "report it instead:\n{}", found.join("\n"));
    }
}

#[test]
fn the_words_of_a_line_are_told_apart() {
    assert!(has_word("use syn::File;", "syn") && !has_word("let async_syntax = 1;", "syn"));
    assert!(has_word("value.expect(\"x\")", ".expect(\"") && !has_word("self.expect(is_text)", ".expect(\""));
}
