//! One page of a list.

use crate::service::PageInfo;

/// The items of one page and what the server said about its place in the whole list.
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
}
