//! How long to wait before a repetition, where the server does not say.

use std::time::Duration;

/// Delays that double from the first one to the longest, each shortened by chance, so that clients that failed together
/// do not come back together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Backoff {
    pub(crate) first: Duration,
    pub(crate) longest: Duration,
}

/// The greatest part of a delay that chance takes away, or adds to a wait that the server names.
const JITTER: f64 = 0.25;
/// The longest time that chance adds.
const LONGEST_SPREAD: Duration = Duration::from_secs(5);
/// More doublings than lie between any two sensible delays.
const MOST_DOUBLINGS: u32 = 30;

impl Backoff {
    /// The delay after `repetitions` have been made; `chance` is from 0 up to 1.
    pub(crate) fn delay(self, repetitions: u32, chance: f64) -> Duration {
        let doubled = 2_u32.saturating_pow(repetitions.min(MOST_DOUBLINGS));
        let full = self.first.saturating_mul(doubled).min(self.longest);
        // Taken away, and not multiplied by what is left: the longest `Duration` times 1.0 is rounded up, and overflows.
        full.saturating_sub(full.mul_f64(JITTER * chance.clamp(0.0, 1.0)))
    }
}

/// A wait that the server names, lengthened by chance: all clients that it refused would return at the same moment. It is
/// never shortened.
pub(crate) fn spread(named: Duration, chance: f64) -> Duration {
    // The minimum first: a part of the longest `Duration` added to it would overflow.
    let most = named.min(LONGEST_SPREAD.mul_f64(1.0 / JITTER)).mul_f64(JITTER);
    named.saturating_add(most.mul_f64(chance.clamp(0.0, 1.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const USUAL: Backoff = Backoff { first: Duration::from_millis(500), longest: Duration::from_secs(8) };

    #[test]
    fn delays_double_up_to_the_longest_and_are_shortened_by_a_quarter_at_most() {
        for (repetitions, full) in [(0, 500), (1, 1_000), (2, 2_000), (3, 4_000), (4, 8_000), (5, 8_000)] {
            assert_eq!(USUAL.delay(repetitions, 0.0), Duration::from_millis(full));
            assert_eq!(USUAL.delay(repetitions, 1.0), Duration::from_millis(full * 3 / 4));
        }
    }

    #[test]
    fn a_wait_of_the_server_is_lengthened_by_a_quarter_and_by_five_seconds_at_most() {
        for (named, longest) in [(1_000, 1_250), (20_000, 25_000), (300_000, 305_000)] {
            let named = Duration::from_millis(named);
            assert_eq!(spread(named, 0.0), named);
            assert_eq!(spread(named, 1.0), Duration::from_millis(longest));
        }
        assert_eq!(spread(Duration::MAX, 1.0), Duration::MAX);
    }

    #[test]
    fn no_number_of_repetitions_overflows() {
        assert_eq!(USUAL.delay(u32::MAX, 0.0), Duration::from_secs(8));
        let endless = Backoff { first: Duration::MAX, longest: Duration::MAX };
        assert_eq!(endless.delay(u32::MAX, 0.0), Duration::MAX);
    }
}
