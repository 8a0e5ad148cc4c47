//! Names under which a search of the documentation finds a call: its operation id, the words of the id and of the body's
//! type, and the first words of its summary (`Moves one message to a folder` is found as `move message`).
//!
//! rustdoc finds an alias of several words only when the whole of it is searched for, so the alias is as short as people
//! write it.

use crate::ir::ident::FnName;
use crate::ir::{Group, Model, Operation, TypeRef};

/// The longest alias of words.
const MOST_WORDS: usize = 4;

/// Words that say nothing about which call is meant.
const ARTICLES: &[&str] = &["a", "an", "the", "all", "one", "many", "several", "some", "any", "new", "given"];

/// Words that begin what a summary says beyond the verb and its object.
const STOPS: &[&str] = &[
    "about", "and", "are", "as", "at", "between", "by", "for", "from", "if", "in", "into", "is", "of", "on",
    "or", "out", "that", "through", "to", "under", "using", "was", "what", "when", "which", "whose", "with",
    "within",
];

/// Gives every operation of the trees its aliases.
pub(super) fn add_search_aliases(models: &[Model], root: &mut Group, scoped: Option<&mut Group>) {
    let mut trees: Vec<&mut Group> = std::iter::once(root).chain(scoped).collect();
    let mut operations = Vec::new();
    for tree in &trees {
        tree.collect_operations(&mut operations);
    }
    let ids: Vec<Vec<String>> =
        operations.iter().map(|operation| words_of_id(&operation.operation_id)).collect();
    let shared = shared_words(&ids);
    for tree in &mut trees {
        fill(tree, models, shared);
    }
}

fn fill(group: &mut Group, models: &[Model], shared: usize) {
    for operation in &mut group.operations {
        operation.aliases = aliases(operation, models, shared);
    }
    group.children.iter_mut().for_each(|child| fill(child, models, shared));
}

/// How many words all ids begin with, such as the name of the product.
fn shared_words(ids: &[Vec<String>]) -> usize {
    let Some((first, others)) = ids.split_first().filter(|(_, others)| !others.is_empty()) else { return 0 };
    let shared =
        |other: &Vec<String>| first.iter().zip(other).take_while(|(left, right)| left == right).count();
    others.iter().map(shared).min().unwrap_or_default()
}

fn words_of_id(operation_id: &str) -> Vec<String> {
    let spelled = FnName::from_wire(operation_id);
    spelled.as_str().trim_start_matches("r#").split('_').map(str::to_owned).collect()
}

fn aliases(operation: &Operation, models: &[Model], shared: usize) -> Vec<String> {
    let Operation { operation_id, method, rust_name, docs, .. } = operation;
    let words: Vec<String> = words_of_id(operation_id).into_iter().skip(shared).collect();
    // `post_message_move` says with its first word only how the call is made.
    let verb = method.to_lowercase();
    let says_method =
        matches!(*method, "POST" | "PUT" | "PATCH") && words.first().is_some_and(|first| *first == verb);
    let words = words.get(usize::from(says_method)..).unwrap_or_default();
    let summary = docs.text.first().map(|line| verb_and_object(line)).unwrap_or_default();
    // `release messages` of `release quarantined messages`.
    let short: Vec<String> = match summary.as_slice() {
        [verb, _, .., noun] => vec![verb.clone(), noun.clone()],
        _ => Vec::new(),
    };
    let body = words_of_body(operation, models);
    let mut aliases = vec![allowed(operation_id)];
    for words in [words, summary.as_slice(), short.as_slice(), body.as_slice()] {
        if (2..=MOST_WORDS).contains(&words.len()) {
            aliases.push(words.join(" "));
        }
    }
    // rustdoc refuses an empty alias, and one that is the name of its item.
    let own = rust_name.as_str().trim_start_matches("r#");
    let mut seen = std::collections::BTreeSet::new();
    aliases.retain(|alias| !alias.is_empty() && alias != own && seen.insert(alias.clone()));
    aliases
}

/// `reclassify message` of a body of the type `ReclassifyMessage`.
fn words_of_body(operation: &Operation, models: &[Model]) -> Vec<String> {
    let ty = operation.body.as_ref().map(|body| &body.ty);
    let model = if let Some(TypeRef::Model(id)) = ty { models.get(id.0) } else { None };
    model.map(|model| words_of_id(model.rust_name.as_str())).unwrap_or_default()
}

/// A text of the document as rustdoc takes it: without quotation marks, and with single spaces alone.
fn allowed(text: &str) -> String {
    let is_refused = |character: char| {
        character.is_whitespace() || character.is_control() || matches!(character, '"' | '\'')
    };
    text.split(is_refused).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// `move message` of `Moves one message to a mailbox folder.`; nothing where the sentence is of another kind.
fn verb_and_object(line: &str) -> Vec<String> {
    let mut words = line.split_whitespace();
    let is_word =
        |word: &str| !word.is_empty() && word.chars().all(|letter| letter.is_alphanumeric() || letter == '-');
    let Some(verb) = words.next().filter(|verb| is_word(verb)) else { return Vec::new() };
    let mut found = vec![infinitive(&verb.to_lowercase())];
    for word in words {
        let bare = word.trim_end_matches(['.', ',', ';', ':']).to_lowercase();
        if STOPS.contains(&bare.as_str()) || !is_word(&bare) {
            break;
        }
        let is_last = bare.len() < word.len();
        if !ARTICLES.contains(&bare.as_str()) {
            found.push(bare);
        }
        if is_last {
            break;
        }
    }
    found
}

/// `move` of `moves`, `copy` of `copies`, `process` of `processes`; anything else stays.
fn infinitive(verb: &str) -> String {
    if ["ss", "us", "is"].iter().any(|ending| verb.ends_with(ending)) {
        return verb.to_owned();
    }
    if let Some(stem) = verb.strip_suffix("ies") {
        return format!("{stem}y");
    }
    let doubled = ["sses", "shes", "ches", "xes", "zzes", "oes"];
    let cut = if doubled.iter().any(|ending| verb.ends_with(ending)) { "es" } else { "s" };
    verb.strip_suffix(cut).unwrap_or(verb).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{allowed, shared_words, verb_and_object, words_of_id};

    #[test]
    fn a_summary_becomes_its_verb_and_its_object() {
        for (summary, alias) in [
            ("Moves one message to a mailbox folder.", "move message"),
            ("Lists the bulk jobs of the account.", "list bulk jobs"),
            ("Copies a pet, and more.", "copy pet"),
            ("Processes all of it.", "process"),
            ("Get user by user name", "get user"),
            ("Status of the pet.", "status"),
            ("Deletes, edits and adds.", ""),
            ("`GET /pets`.", ""),
            ("", ""),
        ] {
            assert_eq!(verb_and_object(summary).join(" "), alias, "{summary}");
        }
    }

    #[test]
    fn what_rustdoc_refuses_is_left_out_of_an_alias() {
        assert_eq!(allowed(" it's\t\"the\"  end\u{3000}"), "it s the end");
        assert_eq!(allowed("\"'"), "");
    }

    #[test]
    fn the_words_that_all_ids_begin_with_are_counted() {
        let ids = ["email_security_get_job", "emailSecurityListJobs"].map(words_of_id);
        assert_eq!(shared_words(&ids), 2);
        assert_eq!(shared_words(&ids[..1]), 0);
    }
}
