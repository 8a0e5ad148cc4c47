//! Documentation as attributes, one line each, in Markdown that rustdoc reads as it was meant.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::Docs;

/// `#[doc = " …"]` lines for an item; `fallback` stands where the document says nothing.
pub(super) fn emit_docs(docs: &Docs, fallback: &str) -> TokenStream {
    emit_lines(&doc_lines(docs, fallback))
}

/// The same as Markdown.
pub(super) fn doc_lines(docs: &Docs, fallback: &str) -> Vec<String> {
    let mut lines: Vec<String> = docs.text.iter().map(|line| safe_markdown(line)).collect();
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    if lines.is_empty() {
        lines.push(fallback.to_owned());
    }
    if !docs.facts.is_empty() {
        lines.push(String::new());
        lines.push(docs.facts.join(" "));
    }
    lines
}

/// `#[doc = " …"]` for lines that are Markdown already.
pub(super) fn emit_lines(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| indented(line));
    quote!(#(#[doc = #lines])*)
}

/// `#![doc = " …"]`, the same for the module that they stand in.
pub(super) fn emit_inner_lines(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| indented(line));
    quote!(#(#![doc = #lines])*)
}

fn indented(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

/// Text as Markdown without surprises: no links or tags that were not meant, no code block by indentation.
fn safe_markdown(line: &str) -> String {
    let mut safe = String::with_capacity(line.len());
    for (position, part) in line.trim_start().split('`').enumerate() {
        if position > 0 {
            safe.push('`');
        }
        if position % 2 == 1 {
            safe.push_str(part);
            continue;
        }
        for word in part.split_inclusive(' ') {
            push_word(&mut safe, word);
        }
    }
    // An odd number of back-ticks would turn the rest of the page into code.
    if line.matches('`').count() % 2 == 1 { safe.replace('`', "\\`") } else { safe }
}

/// A word of prose: an address becomes a link, brackets become themselves.
fn push_word(safe: &mut String, word: &str) {
    let start = word.find("https://").or_else(|| word.find("http://"));
    let (before, address) = word.split_at(start.unwrap_or(word.len()));
    for character in before.chars() {
        if matches!(character, '[' | ']' | '<' | '>') {
            safe.push('\\');
        }
        safe.push(character);
    }
    if !address.is_empty() {
        let trimmed = address.trim_end_matches([' ', '.', ',', ';', ':', ')', ']', '>', '"', '\'']);
        safe.push('<');
        safe.push_str(trimmed);
        safe.push('>');
        for character in address.get(trimmed.len()..).unwrap_or_default().chars() {
            if matches!(character, ']' | '>') {
                safe.push('\\');
            }
            safe.push(character);
        }
    }
}

/// A text of the document inside a sentence of ours.
pub(super) fn quoted(text: &str) -> String {
    safe_markdown(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::safe_markdown;

    #[test]
    fn brackets_links_and_indents_are_made_safe() {
        assert_eq!(safe_markdown("    see [x] <y> `a[0]`"), "see \\[x\\] \\<y\\> `a[0]`");
        assert_eq!(safe_markdown("at https://a.example/b."), "at <https://a.example/b>.");
        assert_eq!(safe_markdown("(http://a.example/b)"), "(<http://a.example/b>)");
        assert_eq!(safe_markdown("odd ` tick"), "odd \\` tick");
    }
}
