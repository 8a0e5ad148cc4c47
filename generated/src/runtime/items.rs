//! A list item by item, over all its pages.

use super::error::Result;
use super::pages::Pages;
use super::request::Request;
use super::response::Answer;
use futures_core::Stream;
use serde::de::DeserializeOwned;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

/// The items of a list, over all its pages. A page is asked for when its first item is wanted.
///
/// Its own methods need no further crate; it is also a [`Stream`], which ends after an error.
#[must_use = "nothing is sent until an item is asked for"]
pub struct Items<T> {
    pages: Pages<T>,
    waiting: vec::IntoIter<T>,
}

impl<T> Items<T> {
    /// Ends after so many pages, as if the list were over; [`cursor`](Self::cursor) is then that of the last page given.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.pages = self.pages.max_pages(pages);
        self
    }

    /// Where the listing is: what the pager's parameter (a page's number, or a cursor) was for the page of the last
    /// item. A listing that begins there repeats items of that page and loses none. `None` on the first page.
    pub fn cursor(&self) -> Option<&str> {
        self.pages.cursor()
    }

    /// The next item, `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The next item, `None` at the end.
    ///
    /// # Errors
    /// As for a single call; and [`Pagination`](crate::ErrorKind::Pagination) when a page comes twice or a cursor leads back.
    /// A list that really goes on for ever is for [`max_pages`](Self::max_pages) to end.
    pub async fn try_next(&mut self) -> Result<Option<T>> {
        self.next().await.transpose()
    }

    /// All items that are left. Those before an error are lost; see [`collect_into`](Self::collect_into).
    ///
    /// # Errors
    /// As for [`try_next`](Self::try_next).
    pub async fn collect_all(mut self) -> Result<Vec<T>> {
        let mut items = Vec::new();
        self.collect_into(&mut items).await?;
        Ok(items)
    }

    /// Adds all items that are left to a list, which keeps them when an error comes.
    ///
    /// # Errors
    /// As for [`try_next`](Self::try_next).
    pub async fn collect_into(&mut self, items: &mut Vec<T>) -> Result<()> {
        loop {
            // Page by page: one by one each item would be moved several times.
            items.extend(self.waiting.by_ref());
            match self.pages.next().await {
                Some(page) => items.extend(page?.items),
                None => return Ok(()),
            }
        }
    }

    /// The next item for code that is not async.
    #[cfg(feature = "blocking")]
    pub(crate) fn next_blocking(&mut self) -> Option<Result<T>> {
        loop {
            if let Some(item) = self.waiting.next() {
                return Some(Ok(item));
            }
            match self.pages.next_blocking()? {
                Ok(page) => self.waiting = page.items.into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            if let Some(item) = self.waiting.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => self.waiting = page.items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T: DeserializeOwned> Items<T> {
    /// What a generated request makes; public because a document may have no list in pages.
    #[doc(hidden)]
    pub fn new(request: Request) -> Self {
        Self { pages: Pages::new(request), waiting: Vec::new().into_iter() }
    }
}

impl<T> Stream for Items<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

// Items are moved out, never pinned in place.
impl<T> Unpin for Items<T> {}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}

/// As [`Items`], but an item that cannot be read is an error of its own, after which the next items come.
///
/// Such an error is of the kind [`Decode`](crate::ErrorKind::Decode); its
/// [`element`](crate::Error::element) says which item it was and what the server sent. Any other error ends the list.
#[must_use = "nothing is sent until an item is asked for"]
pub struct LossyItems<T> {
    items: Items<Result<T>>,
}

impl<T> LossyItems<T> {
    /// Ends after so many pages, as if the list were over; [`cursor`](Self::cursor) is then that of the last page given.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.items = self.items.max_pages(pages);
        self
    }

    /// As [`Items::cursor`].
    pub fn cursor(&self) -> Option<&str> {
        self.items.cursor()
    }

    /// The next item, or why it cannot be read; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T>> {
        self.items.next().await.map(|item| item.and_then(|item| item))
    }

    /// The next item for code that is not async.
    #[cfg(feature = "blocking")]
    pub(crate) fn next_blocking(&mut self) -> Option<Result<T>> {
        self.items.next_blocking().map(|item| item.and_then(|item| item))
    }
}

impl<T: DeserializeOwned> LossyItems<T> {
    /// What a generated request makes; public because a document may have no list in pages.
    #[doc(hidden)]
    pub fn new(request: Request) -> Self {
        let pages = Pages::with(request, Answer::read_page_lossy::<T>);
        Self { items: Items { pages, waiting: Vec::new().into_iter() } }
    }
}

impl<T> Stream for LossyItems<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.items.poll(context).map(|item| item.map(|item| item.and_then(|item| item)))
    }
}

impl<T> Unpin for LossyItems<T> {}

impl<T> fmt::Debug for LossyItems<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LossyItems").field("items", &self.items).finish()
    }
}
