//! Rust identifiers made from the document's names. The only place that builds identifiers from text.

use std::collections::BTreeSet;
use std::fmt;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;

/// Names that generated modules use themselves, or that every module has in scope.
const TAKEN_TYPES: [&str; 23] = [
    "Box", "BTreeMap", "By", "Clone", "Copy", "Debug", "Default", "Drop", "Err", "Fn", "From", "Into",
    "Iterator", "None", "Ok", "Option", "Result", "Self", "Send", "Some", "String", "Sync", "Vec",
];

const KEYWORDS: [&str; 52] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "union", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

macro_rules! identifiers {
    ($($(#[doc = $doc:literal])+ $name:ident, $from:expr;)+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// The Rust form of a name of the document.
            pub fn from_wire(wire_name: &str) -> Self {
                let convert: fn(&str) -> String = $from;
                Self(convert(wire_name))
            }

            /// The text of the identifier.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl ToTokens for $name {
            fn to_tokens(&self, tokens: &mut TokenStream) {
                ident(&self.0).to_tokens(tokens);
            }
        }
    )+};
}

identifiers! {
    /// A struct, enum or handle.
    TypeName, |wire_name| {
        let camel = upper_camel(wire_name);
        if TAKEN_TYPES.contains(&camel.as_str()) { format!("{camel}Model") } else { camel }
    };
    /// A variant of an enum.
    VariantName, |wire_name| {
        let camel = upper_camel(wire_name);
        if camel == "Self" { "SelfValue".to_owned() } else { camel }
    };
    /// A field, setter or argument.
    FieldName, |wire_name| snake(wire_name);
    /// A function.
    FnName, |wire_name| snake(wire_name);
    /// A module or file.
    ModName, |wire_name| snake(wire_name);
    /// A constant.
    ConstName, |wire_name| {
        let shouty = spelled(wire_name).to_shouty_snake_case();
        if starts_well(&shouty) { shouty } else { format!("N{shouty}") }
    };
}

fn ident(text: &str) -> Ident {
    if KEYWORDS.contains(&text) && !["self", "super", "crate"].contains(&text) {
        Ident::new_raw(text, Span::call_site())
    } else {
        Ident::new(text, Span::call_site())
    }
}

/// An identifier made of a fixed part and a type's name, for items that belong to the type.
pub fn companion(base: &TypeName, suffix: &str) -> Ident {
    ident(&format!("{base}{suffix}"))
}

/// An identifier of generated code that no name of the document takes part in.
pub fn fixed(text: &str) -> Ident {
    ident(text)
}

/// What the types that belong to a builder field are named after, `IsRegex` for `is_regex`.
pub fn marker(field: &FieldName) -> TypeName {
    TypeName::from_wire(field.as_str())
}

impl TypeName {
    /// A name made of this one and what distinguishes it.
    #[must_use]
    pub fn extended(&self, suffix: &str) -> Self {
        let is_number = suffix.bytes().all(|byte| byte.is_ascii_digit());
        let suffix = if is_number { suffix.to_owned() } else { upper_camel(suffix) };
        Self(format!("{}{suffix}", self.0))
    }
}

impl FieldName {
    /// The name with a suffix, for a name that is taken.
    #[must_use]
    pub fn suffixed(&self, suffix: &str) -> Self {
        Self(format!("{}_{suffix}", self.0))
    }
}

impl FnName {
    /// The name with a suffix, for a name that is taken.
    #[must_use]
    pub fn suffixed(&self, suffix: &str) -> Self {
        Self(format!("{}_{suffix}", self.0))
    }
}

impl ModName {
    /// The module that belongs to a type.
    pub fn of_type(type_name: &TypeName) -> Self {
        let snake = type_name.as_str().to_snake_case();
        // A keyword as a file name would have to be written `r#type` in the module list; `mod` is the list.
        Self(if KEYWORDS.contains(&snake.as_str()) { format!("{snake}_type") } else { snake })
    }
}

/// The name that a member or value would like.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    /// Its name in the document.
    pub wire_name: &'a str,
    /// What the settings call it.
    pub set_name: Option<&'a str>,
}

/// Gives every variant of an enum its own name; the first of two that collide keeps it.
pub fn unique_variants(wishes: &[Wish<'_>], taken: &[&str]) -> Vec<VariantName> {
    unique(wishes, taken, |name| VariantName::from_wire(name).0).into_iter().map(VariantName).collect()
}

/// Gives every member its own name; members are in their order of output.
pub fn unique_fields(wishes: &[Wish<'_>], taken: &[&str]) -> Vec<FieldName> {
    unique(wishes, taken, |name| FieldName::from_wire(name).0).into_iter().map(FieldName).collect()
}

/// What the settings say comes first, whatever the order.
fn unique(wishes: &[Wish<'_>], taken: &[&str], spell: impl Fn(&str) -> String) -> Vec<String> {
    let mut used: BTreeSet<String> = taken.iter().map(|name| (*name).to_owned()).collect();
    let set: Vec<Option<String>> =
        wishes.iter().map(|wish| wish.set_name.map(|name| claim(&mut used, &spell(name)))).collect();
    let named = wishes.iter().zip(set);
    named.map(|(wish, set)| set.unwrap_or_else(|| claim(&mut used, &spell(wish.wire_name)))).collect()
}

fn claim(used: &mut BTreeSet<String>, wanted: &str) -> String {
    let mut name = wanted.to_owned();
    let mut number = 2_usize;
    while !used.insert(name.clone()) {
        name = format!("{wanted}{number}");
        number += 1;
    }
    name
}

fn snake(wire_name: &str) -> String {
    let snake = spelled(wire_name).to_snake_case();
    match snake.as_str() {
        "self" | "super" | "crate" => format!("{snake}_value"),
        _ if starts_well(&snake) => snake,
        _ => format!("n{snake}"),
    }
}

fn upper_camel(wire_name: &str) -> String {
    let camel = spelled(wire_name).to_upper_camel_case();
    if starts_well(&camel) { camel } else { format!("N{camel}") }
}

fn starts_well(text: &str) -> bool {
    text.starts_with(|first: char| first.is_alphabetic())
}

/// The name with signs that carry meaning spelled out, so that `+1` and `-1` stay two names.
fn spelled(wire_name: &str) -> String {
    let mut text = String::with_capacity(wire_name.len());
    let mut characters = wire_name.chars().peekable();
    let mut at_start = true;
    while let Some(character) = characters.next() {
        let before_digit = characters.peek().is_some_and(char::is_ascii_digit);
        match character {
            '+' => text.push_str(" plus "),
            '-' if at_start && before_digit => text.push_str(" minus "),
            '*' => text.push_str(" star "),
            '$' | '@' | '#' if !at_start => text.push(' '),
            '<' if characters.peek() == Some(&'=') => text.push_str(" less equal "),
            '>' if characters.peek() == Some(&'=') => text.push_str(" greater equal "),
            '<' => text.push_str(" less "),
            '>' => text.push_str(" greater "),
            '=' if text.trim().is_empty() => text.push_str(" equal "),
            '!' if at_start => text.push_str(" not "),
            '\'' => {}
            other if other.is_alphanumeric() => text.push(other),
            _ => text.push(' '),
        }
        at_start = false;
    }
    if text.trim().is_empty() {
        return if wire_name.is_empty() { "empty".to_owned() } else { "other".to_owned() };
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_document_become_rust_names() {
        for (wire_name, type_name, field_name) in [
            ("MALICIOUS-BEC", "MaliciousBec", "malicious_bec"),
            ("A1S_INTERNAL", "A1sInternal", "a1s_internal"),
            ("api-response-common", "ApiResponseCommon", "api_response_common"),
            ("+1", "Plus1", "plus_1"),
            ("-1", "Minus1", "minus_1"),
            ("", "Empty", "empty"),
            ("2fa", "N2fa", "n2fa"),
            ("Option", "OptionModel", "option"),
            ("user's", "Users", "users"),
        ] {
            assert_eq!(TypeName::from_wire(wire_name).as_str(), type_name);
            assert_eq!(FieldName::from_wire(wire_name).as_str(), field_name);
        }
    }

    #[test]
    fn keywords_are_raw_or_renamed() {
        let tokens = |name: &str| FieldName::from_wire(name).into_token_stream().to_string();
        assert_eq!(tokens("type"), "r#type");
        assert_eq!(tokens("self"), "self_value");
    }

    #[test]
    fn colliding_variants_stay_apart() {
        let wish = |wire_name| Wish { wire_name, set_name: None };
        let names = unique_variants(&[wish("a"), wish("A")], &["Unrecognized"]);
        assert_eq!(names.iter().map(VariantName::as_str).collect::<Vec<_>>(), ["A", "A2"]);
    }

    #[test]
    fn what_the_settings_call_a_member_is_taken_before_the_others_choose() {
        let wishes = [Wish { wire_name: "A", set_name: None }, Wish { wire_name: "a", set_name: Some("a") }];
        let names = unique_fields(&wishes, &[]);
        assert_eq!(names.iter().map(FieldName::as_str).collect::<Vec<_>>(), ["a2", "a"]);
    }
}
