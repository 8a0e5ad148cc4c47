//! A list page by page, asked for when it is wanted.

use super::error::Result;
use super::page::Page;
use super::pager::{Pager, Position, Seen};
use super::request::Request;
use super::response::{Answer, ReadPage};
use super::transport::BoxFuture;
use futures_core::Stream;
use serde::de::DeserializeOwned;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

/// The pages of a list. Nothing is asked for before the first page is wanted.
///
/// Its own [`next`](Self::next) and [`try_next`](Self::try_next) need no further crate; it is also a
/// [`Stream`], which ends after an error.
#[must_use = "nothing is sent until a page is asked for"]
pub struct Pages<T> {
    state: State,
    position: Position,
    most: Option<u64>,
    /// The parameter's value of the page that was given last, and of the one after it.
    current: Option<String>,
    next: Option<String>,
    read: fn(&Answer) -> Result<ReadPage<T>>,
}

enum State {
    Ready(Request),
    Asking(Asking),
    Over,
}

/// The call of a page, which gives its request back.
type Asking = BoxFuture<'static, (Request, Result<Answer>)>;

impl<T> Pages<T> {
    pub(crate) fn with(request: Request, read: fn(&Answer) -> Result<ReadPage<T>>) -> Self {
        let (position, state) = match request.pager() {
            Some(pager) => (request.position(pager), State::Ready(request)),
            // A list without a pager is one page.
            None => (Position::new(Pager::Cursor(""), 1, None), State::Ready(request)),
        };
        Self { state, position, most: None, current: None, next: None, read }
    }

    /// Ends after so many pages, as if the list were over; [`cursor`](Self::cursor) is then that of the last page given.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.most = Some(pages);
        self
    }

    /// Where the listing is: what the pager's parameter (a page's number, or a cursor) was for the page that was given
    /// last. `None` before the second page.
    pub fn cursor(&self) -> Option<&str> {
        self.current.as_deref()
    }

    /// The next page, `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Page<T>>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The next page, `None` at the end.
    ///
    /// # Errors
    /// As for a single call; and [`Pagination`](crate::ErrorKind::Pagination) when a page comes twice or a cursor leads back.
    /// A list that really goes on for ever is for [`max_pages`](Self::max_pages) to end.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>> {
        self.next().await.transpose()
    }

    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>>>> {
        let Some(mut asking) = self.ask() else { return Poll::Ready(None) };
        let Poll::Ready((request, answer)) = asking.as_mut().poll(context) else {
            self.state = State::Asking(asking);
            return Poll::Pending;
        };
        Poll::Ready(Some(self.take(&request, answer)))
    }

    /// The next page for code that is not async. Only the call is made elsewhere: the answer is read on this thread.
    #[cfg(feature = "blocking")]
    pub(crate) fn next_blocking(&mut self) -> Option<Result<Page<T>>> {
        let called = super::blocking::run(self.ask()?);
        Some(called.and_then(|(request, answer)| self.take(&request, answer)))
    }

    /// The call of the next page, begun or not; none at the end. Until its answer is taken the listing is over.
    fn ask(&mut self) -> Option<Asking> {
        match std::mem::replace(&mut self.state, State::Over) {
            State::Over => None,
            State::Ready(_) if self.most.is_some_and(|most| self.position.pages() >= most) => None,
            State::Ready(request) => {
                let copy = request.clone();
                Some(Box::pin(async move { (request, copy.call().await) }))
            }
            State::Asking(asking) => Some(asking),
        }
    }

    /// After an error the listing is over.
    fn take(&mut self, request: &Request, answer: Result<Answer>) -> Result<Page<T>> {
        let answer = answer?;
        let ReadPage { page, raw, progress } = (self.read)(&answer)?;
        let seen = Seen { items: page.items.len(), raw, progress };
        let next = self.position.pass(seen).map_err(|error| answer.fail(error))?;
        self.current = std::mem::replace(&mut self.next, next);
        if let (Some(pager), Some(value)) = (request.pager(), &self.next) {
            self.state = State::Ready(request.at_page(pager, value));
        }
        Ok(page)
    }
}

impl<T: DeserializeOwned> Pages<T> {
    /// What a generated request makes; public because a document may have no list in pages.
    #[doc(hidden)]
    pub fn new(request: Request) -> Self {
        Self::with(request, Answer::read_page::<T>)
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Page<T>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

// Nothing in it is pinned in place: the future of a call is boxed.
impl<T> Unpin for Pages<T> {}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("pages", &self.position.pages()).finish_non_exhaustive()
    }
}
