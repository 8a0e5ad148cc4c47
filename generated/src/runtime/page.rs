//! One page of a list.

use crate::service::PageInfo;

/// The items of one page and what the server said about its place in the whole list.
///
/// Iterating over it, or over a reference to it, is iterating over its items.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items, in the server's order. Empty where the answer held no list.
    pub items: Vec<T>,
    /// Counts and the way to the next page, as far as the server gave them.
    pub info: PageInfo,
}

impl<T> Page<T> {
    pub(crate) fn new(items: Vec<T>, info: PageInfo) -> Self {
        Self { items, info }
    }

    /// The items of this page.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.items.iter()
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'page, T> IntoIterator for &'page Page<T> {
    type Item = &'page T;
    type IntoIter = std::slice::Iter<'page, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
