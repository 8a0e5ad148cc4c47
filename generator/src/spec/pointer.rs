//! JSON pointers (RFC 6901): the place that every node of the document carries through the pipeline.

use std::fmt;
use std::ops::Range;

/// A place in a JSON document, such as `/paths/~1pets/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// Reads the text form; anything but `""` has to begin with `/`.
    pub fn parse(text: &str) -> Option<Self> {
        (text.is_empty() || text.starts_with('/')).then(|| Self(text.to_owned()))
    }

    /// The member `token` of this place; the token is escaped here.
    #[must_use]
    pub fn child(&self, token: &str) -> Self {
        let mut text = String::with_capacity(self.0.len() + token.len() + 1);
        text.push_str(&self.0);
        let mut child = Self(text);
        child.push(token);
        child
    }

    /// Goes down to the member `token`; gives the length that [`Pointer::truncate`] takes to come back.
    pub fn push(&mut self, token: &str) -> usize {
        let length = self.0.len();
        self.0.push('/');
        for character in token.chars() {
            match character {
                '~' => self.0.push_str("~0"),
                '/' => self.0.push_str("~1"),
                other => self.0.push(other),
            }
        }
        length
    }

    /// Goes back up to where a [`Pointer::push`] began.
    pub fn truncate(&mut self, length: usize) {
        self.0.truncate(length);
    }

    /// The element `position` of this place.
    #[must_use]
    pub fn index(&self, position: usize) -> Self {
        Self(format!("{}/{position}", self.0))
    }

    /// The place that a pointer, empty or beginning with `/`, leads to from this one.
    #[must_use]
    pub fn joined(&self, rest: &str) -> Self {
        Self(format!("{}{rest}", self.0))
    }

    /// All places below this one, which follow each other in the order of pointers.
    pub fn below(&self) -> Range<Self> {
        // `0` is what follows `/`.
        self.joined("/")..self.joined("0")
    }

    /// The unescaped tokens from the root down.
    pub fn tokens(&self) -> impl Iterator<Item = String> + '_ {
        self.0.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~"))
    }

    /// The text form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The place that holds this one, or `None` for the root.
    pub fn parent(&self) -> Option<Self> {
        self.0.rfind('/').and_then(|at| self.0.get(..at)).map(|text| Self(text.to_owned()))
    }

    /// The last token, unescaped.
    pub fn last(&self) -> Option<String> {
        self.tokens().last()
    }

    /// Whether `other` is this place or lies below it.
    pub fn holds(&self, other: &Self) -> bool {
        other.0 == self.0 || other.0.strip_prefix(&self.0).is_some_and(|rest| rest.starts_with('/'))
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.0.is_empty() { "(the whole document)" } else { &self.0 })
    }
}
