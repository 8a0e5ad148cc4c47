//! The lines of the log: what is hidden, and how the words of a server are made harmless.

use crate::service::AUTH_HEADERS;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::fmt::{Arguments, Write};

const HIDDEN: &str = "<hidden>";
/// What a name of a header holds whose value is a secret. `auth` covers `authorization` and its kin.
const SECRET_WORDS: [&str; 12] = [
    "auth",
    "cookie",
    "credential",
    "jwt",
    "key",
    "passphrase",
    "passwd",
    "password",
    "secret",
    "session",
    "signature",
    "token",
];
/// Shorter words are not looked for in bodies, where they stand by chance.
const SHORTEST_SECRET: usize = 8;
/// Of a secret that the end of a body has cut off.
const SHORTEST_REST: usize = 4;

/// The values of a request's hidden headers, which a server may send back in a body.
pub(super) struct Secrets(Vec<String>);

impl Secrets {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let hidden = headers.iter().filter(|(name, value)| is_secret(name, value));
        let texts = hidden.filter_map(|(_, value)| value.to_str().ok());
        let words = texts.flat_map(|text| text.split([' ', ';', ',', '=', '"']));
        let mut words: Vec<String> =
            words.filter(|word| word.len() >= SHORTEST_SECRET).map(str::to_owned).collect();
        // The longest first, as one may hold another.
        words.sort_unstable_by_key(|word| std::cmp::Reverse(word.len()));
        Self(words)
    }

    pub(super) fn hidden_in(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, secret| text.replace(secret, HIDDEN))
    }

    /// The same for a text whose end may be cut off within a secret.
    fn hidden_in_body(&self, text: &str) -> String {
        let text = self.hidden_in(text);
        let is_cut = |length: &usize| {
            let mut rests = self.0.iter().filter_map(|secret| secret.get(..*length));
            rests.any(|rest| text.ends_with(rest))
        };
        let longest = self.0.first().map_or(0, String::len);
        match (SHORTEST_REST..longest).rev().find(is_cut) {
            Some(length) => format!("{}{HIDDEN}", text.get(..text.len() - length).unwrap_or_default()),
            None => text,
        }
    }
}

fn is_secret(name: &HeaderName, value: &HeaderValue) -> bool {
    let name = name.as_str();
    value.is_sensitive()
        || AUTH_HEADERS.contains(&name)
        || SECRET_WORDS.iter().any(|word| name.contains(word))
}

/// Lines with the same beginning, which says whose they are.
pub(super) struct Lines {
    prefix: String,
    text: String,
}

impl Lines {
    pub(super) fn new(prefix: String) -> Self {
        Self { prefix, text: String::new() }
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// Adds one line, whatever is in it.
    pub(super) fn add(&mut self, line: Arguments<'_>) {
        self.add_line(" ", &line.to_string());
    }

    pub(super) fn add_headers(&mut self, headers: &HeaderMap, secrets: &Secrets) {
        for (name, value) in headers {
            if is_secret(name, value) {
                self.add(format_args!("{name}: {HIDDEN}"));
            } else {
                let value = secrets.hidden_in(&String::from_utf8_lossy(value.as_bytes()));
                self.add(format_args!("{name}: {value}"));
            }
        }
    }

    /// Adds the length of a body, what there is to say about it, and the part of it that was kept.
    pub(super) fn add_body(&mut self, kept: &[u8], length: usize, end: Arguments<'_>, secrets: &Secrets) {
        let is_cut = kept.len() < length;
        let unit = if length == 1 { "byte" } else { "bytes" };
        let Some(text) = text_of(kept) else {
            return self.add(format_args!("body: {length} {unit}{end}, not text"));
        };
        match (is_cut, text) {
            (true, "") => return self.add(format_args!("body: {length} {unit}{end}, not shown")),
            (true, _) => self.add(format_args!("body: {length} {unit}{end}, cut off after {}", text.len())),
            (false, _) => self.add(format_args!("body: {length} {unit}{end}")),
        }
        let text = secrets.hidden_in_body(text);
        for line in text.split_terminator('\n') {
            self.add_line("| ", line);
        }
    }

    fn add_line(&mut self, separator: &str, line: &str) {
        self.text.push_str(&self.prefix);
        self.text.push_str(separator);
        for character in line.chars() {
            if is_harmless(character) {
                self.text.push(character);
            } else {
                // Writing to a text does not fail.
                let _ = write!(self.text, "{}", character.escape_default());
            }
        }
        self.text.push('\n');
    }
}

/// The body as text, without half a character at its end.
fn text_of(kept: &[u8]) -> Option<&str> {
    match std::str::from_utf8(kept) {
        Ok(text) => Some(text),
        Err(fault) if fault.error_len().is_none() => {
            std::str::from_utf8(kept.get(..fault.valid_up_to())?).ok()
        }
        Err(_) => None,
    }
}

/// Whether a character can neither drive a terminal nor make a line look like another one.
fn is_harmless(character: char) -> bool {
    match character {
        '\t' => true,
        // Marks that change the direction of what is around them, separators of lines, and the byte order mark.
        '\u{61c}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}' => false,
        character => !character.is_control(),
    }
}

#[cfg(test)]
mod tests;
