//! How much repeating a client may do in all: where everything fails, repetitions would only add to the load.

use std::sync::{Mutex, PoisonError};

/// What a client begins with, and the most it can have.
const FULL: u32 = 500;
const RETRY: u32 = 5;
/// A repetition after a time limit has cost the server more.
const RETRY_AFTER_TIMEOUT: u32 = 10;
const CLEAN_SUCCESS: u32 = 1;

/// Tokens that repetitions take and successes give back. Shared by all clones of a client.
#[derive(Debug)]
pub(crate) struct RetryBudget {
    /// `None` where it is switched off.
    tokens: Option<Mutex<u32>>,
}

impl RetryBudget {
    pub(crate) fn new() -> Self {
        Self { tokens: Some(Mutex::new(FULL)) }
    }

    pub(crate) fn unlimited() -> Self {
        Self { tokens: None }
    }

    /// Takes what a repetition costs; `None` if it cannot be afforded.
    pub(crate) fn take(&self, after_timeout: bool) -> Option<u32> {
        let cost = if after_timeout { RETRY_AFTER_TIMEOUT } else { RETRY };
        let Some(tokens) = &self.tokens else { return Some(0) };
        let mut tokens = tokens.lock().unwrap_or_else(PoisonError::into_inner);
        *tokens = tokens.checked_sub(cost)?;
        Some(cost)
    }

    /// A call has succeeded after repetitions that took `taken`.
    pub(crate) fn give_back(&self, taken: u32) {
        if let Some(tokens) = &self.tokens {
            let mut tokens = tokens.lock().unwrap_or_else(PoisonError::into_inner);
            let more = if taken == 0 { CLEAN_SUCCESS } else { taken };
            *tokens = tokens.saturating_add(more).min(FULL);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_repetitions_empty_it_and_a_success_gives_back_what_it_took() {
        let budget = RetryBudget::new();
        for _ in 0..100 {
            assert_eq!(budget.take(false), Some(RETRY));
        }
        assert_eq!(budget.take(false), None);
        budget.give_back(RETRY);
        assert_eq!(budget.take(true), None);
        assert_eq!(budget.take(false), Some(RETRY));
    }

    #[test]
    fn it_never_holds_more_than_in_the_beginning() {
        let budget = RetryBudget::new();
        budget.give_back(0);
        for _ in 0..50 {
            assert_eq!(budget.take(true), Some(RETRY_AFTER_TIMEOUT));
        }
        assert_eq!(budget.take(false), None);
    }

    #[test]
    fn switched_off_it_never_refuses() {
        let budget = RetryBudget::unlimited();
        assert!((0..1_000).all(|_| budget.take(true) == Some(0)));
    }
}
