//! Tokens as text: prettyplease in process, then blank lines between items, so that no installed formatter matters.

use proc_macro2::TokenStream;
use quote::ToTokens;

/// The text of a module under its header; an error names what is not Rust.
pub fn format_module(header: &str, tokens: TokenStream) -> Result<String, syn::Error> {
    let file: syn::File = syn::parse2(tokens)?;
    let dense = prettyplease::unparse(&file);
    let airy = with_blank_lines(&dense);
    debug_assert!(same_tokens(&dense, &airy), "blank lines must not change what the code means");
    Ok(format!("{header}{airy}"))
}

/// The lines of statements that stand in a function; text that is not Rust comes back as it is, for the compiler to
/// complain about.
pub(crate) fn format_statements(tokens: &TokenStream) -> Vec<String> {
    let text = tokens.to_string();
    let function = quote::quote!(async fn example() { #tokens });
    let Ok(file) = syn::parse2::<syn::File>(function) else { return vec![text] };
    let formatted = prettyplease::unparse(&file);
    let lines: Vec<&str> = formatted.lines().collect();
    let inside = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default();
    inside.iter().map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()).collect()
}

fn same_tokens(left: &str, right: &str) -> bool {
    let tokens = |text: &str| syn::parse_file(text).map(|file| file.to_token_stream().to_string());
    matches!((tokens(left), tokens(right)), (Ok(left), Ok(right)) if left == right)
}

/// Puts a blank line in front of every item and method that follows another one, and behind the imports.
fn with_blank_lines(dense: &str) -> String {
    let mut text = String::with_capacity(dense.len() + dense.len() / 16);
    let mut previous = "";
    for line in dense.lines() {
        if wants_blank_line(previous, line) {
            text.push('\n');
        }
        text.push_str(line);
        text.push('\n');
        previous = line;
    }
    text
}

fn wants_blank_line(previous: &str, line: &str) -> bool {
    let (before, after) = (previous.trim(), line.trim());
    let same_level = indent(previous) == indent(line);
    if before.is_empty() || after.is_empty() || !same_level {
        return false;
    }
    let starts_item =
        ["///", "#[", "pub ", "impl", "fn ", "async ", "static ", "mod ", "use ", "rt::", "struct ", "enum "]
            .iter()
            .any(|start| after.starts_with(start));
    let at_top = indent(line) == 0;
    let ends_item = before == "}"
        || before.ends_with("};")
        || at_top && before.ends_with(';') && !is_module(before) && !before.starts_with("//");
    let ends_docs = before.starts_with("//!") && !after.starts_with("//!");
    let leaves_imports = is_import(before) && !is_import(after);
    let enters_imports = is_module(before) && !is_module(after);
    (starts_item && ends_item && !(is_import(after) && is_import(before)))
        || ends_docs
        || leaves_imports
        || enters_imports
}

fn is_import(line: &str) -> bool {
    line.starts_with("use ") || line.starts_with("pub use ")
}

fn is_module(line: &str) -> bool {
    (line.starts_with("mod ") || line.starts_with("pub mod ")) && line.ends_with(';')
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_and_methods_are_set_apart() {
        let tokens: TokenStream =
            "use a::B; struct C; impl C { fn d() { e(); } fn e() {} }".parse().expect("tokens");
        let text = format_module("// Header.\n\n", tokens).expect("Rust");
        let wanted = "// Header.\n\nuse a::B;\n\nstruct C;\n\nimpl C {\n    fn d() {\n        e();\n    }\n\n    fn e() {}\n}\n";
        assert_eq!(text, wanted);
    }

    #[test]
    fn documentation_is_not_torn_apart_by_a_semicolon() {
        let tokens: TokenStream = "/// First;\n/// second\nstruct C;".parse().expect("tokens");
        assert_eq!(format_module("", tokens).expect("Rust"), "/// First;\n/// second\nstruct C;\n");
    }

    #[test]
    fn what_is_not_rust_is_an_error() {
        let tokens: TokenStream = "struct struct".parse().expect("tokens");
        assert!(format_module("", tokens).is_err());
    }
}
