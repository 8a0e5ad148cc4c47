//! Which page of a list comes next, and when there is none. A server that repeats pages cannot make it go on for ever.

use super::error::{Error, ErrorKind, Result};
use bytes::Bytes;
use std::collections::BTreeSet;

/// How the pages of a list are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pager {
    /// By a number, in this query parameter.
    Page(&'static str),
    /// By a mark from the answer before, in this query parameter.
    Cursor(&'static str),
}

/// So many empty pages one after the other are a fault of the server.
const MOST_EMPTY_PAGES: u32 = 100;

/// What an answer says about its place in the whole list. Every part may be missing or wrong.
#[derive(Clone, Debug, Default)]
pub(crate) struct Progress {
    pub(crate) page: Option<u64>,
    pub(crate) per_page: Option<u64>,
    pub(crate) count: Option<u64>,
    pub(crate) total_count: Option<u64>,
    pub(crate) total_pages: Option<u64>,
    pub(crate) next: Option<String>,
}

/// A page that has been read.
pub(crate) struct Seen {
    pub(crate) items: usize,
    /// The text of its items, to notice a page that comes twice.
    pub(crate) raw: Bytes,
    pub(crate) progress: Progress,
}

/// Where a listing is.
#[derive(Debug)]
pub(crate) struct Position {
    pager: Pager,
    /// The number of the page that was asked for last.
    page: u64,
    /// How many items lie before the next page, those before the first page that was asked for included.
    seen: u64,
    pages: u64,
    empty_pages: u32,
    last: Option<(Bytes, Option<u64>)>,
    cursors: BTreeSet<String>,
}

impl Position {
    /// The position before the first page. A caller may begin elsewhere than at page 1.
    pub(crate) fn new(pager: Pager, first_page: u64, per_page: Option<u64>) -> Self {
        let before = first_page.saturating_sub(1).saturating_mul(per_page.unwrap_or_default());
        Self {
            pager,
            page: first_page,
            seen: before,
            pages: 0,
            empty_pages: 0,
            last: None,
            cursors: BTreeSet::new(),
        }
    }

    /// How many pages have been read.
    pub(crate) fn pages(&self) -> u64 {
        self.pages
    }

    /// Goes past a page; gives the value of the pager's parameter for the next one, `None` at the end.
    ///
    /// # Errors
    /// When the page is the one before again, or leads back to where the listing was.
    pub(crate) fn pass(&mut self, seen: Seen) -> Result<Option<String>> {
        let Seen { items, raw, progress } = seen;
        self.check_moves(items, &raw, &progress)?;
        self.pages += 1;
        self.seen = self.seen.saturating_add(items as u64);
        self.last = Some((raw, progress.page));
        self.empty_pages = if items == 0 { self.empty_pages + 1 } else { 0 };
        match self.pager {
            Pager::Page(_) => Ok(self.next_page(items as u64, &progress)),
            Pager::Cursor(_) => self.next_cursor(items as u64, progress),
        }
    }

    fn check_moves(&self, items: usize, raw: &Bytes, progress: &Progress) -> Result<()> {
        let Some((last, last_page)) = &self.last else { return Ok(()) };
        if items > 0 && last == raw {
            return Err(self.fault("is the page before again"));
        }
        let numbered = matches!(self.pager, Pager::Page(_)) && progress.page.is_some();
        if items > 0 && numbered && *last_page == progress.page {
            return Err(self.fault("has the number of the page before"));
        }
        Ok(())
    }

    /// The totals may be missing, wrong, or count without the filters of the call: only an empty page is sure.
    fn next_page(&mut self, items: u64, progress: &Progress) -> Option<String> {
        let is_last = progress.total_pages.is_some_and(|pages| pages > 0 && self.page >= pages);
        let is_short = progress.per_page.is_some_and(|full| items < full);
        let counts_all =
            progress.total_count.is_some_and(|total| progress.count.is_some_and(|count| total > count));
        let is_complete = progress.total_count == Some(self.seen) && (is_short || counts_all);
        if items == 0 || is_last || is_complete {
            return None;
        }
        self.page = self.page.checked_add(1)?;
        Some(self.page.to_string())
    }

    fn next_cursor(&mut self, items: u64, progress: Progress) -> Result<Option<String>> {
        let Some(next) = progress.next.filter(|cursor| !cursor.is_empty()) else { return Ok(None) };
        if self.empty_pages >= MOST_EMPTY_PAGES {
            return Err(self.fault_after(items, "is empty like many before it, and names a next page"));
        }
        if !self.cursors.insert(next.clone()) {
            return Err(self.fault_after(items, "leads back to a page that has been read"));
        }
        Ok(Some(next))
    }

    /// A fault of the page that is looked at, which is not given.
    fn fault(&self, what: &str) -> Error {
        Self::told(self.pages + 1, self.seen, what)
    }

    /// The same when the page, with so many items, has been counted already.
    fn fault_after(&self, items: u64, what: &str) -> Error {
        Self::told(self.pages, self.seen.saturating_sub(items), what)
    }

    fn told(page: u64, given: u64, what: &str) -> Error {
        let given = match given {
            1 => "1 item was given".to_owned(),
            given => format!("{given} items were given"),
        };
        let message = format!("the list does not end: page {page} {what}; {given}");
        Error::new(ErrorKind::Pagination, message)
    }
}
