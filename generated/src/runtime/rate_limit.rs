//! What an answer says about how much more may be asked: `Ratelimit` and `Ratelimit-Policy`.

use super::clock;
use http::{HeaderMap, HeaderName};
use std::cmp::Reverse;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

const RATE_LIMIT: HeaderName = HeaderName::from_static("ratelimit");
const RATE_LIMIT_POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");

/// How much more may be asked, as the server said with one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// The name of the limit, such as `default`.
    pub policy: String,
    /// How many calls are left.
    pub remaining: u64,
    /// When the limit begins anew, counted from the answer.
    pub reset_after: Option<Duration>,
    /// How many calls are allowed within the window.
    pub quota: Option<u64>,
    /// How long the window is.
    pub window: Option<Duration>,
}

/// One entry of such a header: `"default";r=50;t=30`.
struct Entry<'h> {
    policy: &'h str,
    parameters: Vec<(&'h str, u64)>,
}

impl Entry<'_> {
    fn number(&self, name: &str) -> Option<u64> {
        self.parameters.iter().find(|(known, _)| *known == name).map(|(_, number)| *number)
    }
}

impl RateLimit {
    /// How long nothing more is allowed, where nothing is left.
    pub(crate) fn wait(&self) -> Option<Duration> {
        self.reset_after.filter(|wait| self.remaining == 0 && !wait.is_zero())
    }

    /// Of several limits, the one that leaves least, for the longest time.
    pub(crate) fn from_headers(headers: &HeaderMap) -> Option<Self> {
        // Looked for in every response, and most have none.
        if !headers.contains_key(&RATE_LIMIT) {
            return None;
        }
        let limits = entries(headers, &RATE_LIMIT);
        let policies = entries(headers, &RATE_LIMIT_POLICY);
        let limits = limits.iter().filter_map(|entry| Some((entry.number("r")?, entry)));
        let tightest = limits.min_by_key(|(left, entry)| (*left, Reverse(entry.number("t"))));
        let (remaining, entry) = tightest?;
        let same = policies.iter().find(|policy| policy.policy == entry.policy).or(policies.first());
        Some(Self {
            policy: entry.policy.to_owned(),
            remaining,
            reset_after: entry.number("t").map(Duration::from_secs),
            quota: same.and_then(|policy| policy.number("q")),
            window: same.and_then(|policy| policy.number("w")).map(Duration::from_secs),
        })
    }
}

/// What cannot be read is left out: a call must not fail for its counters.
fn entries<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Vec<Entry<'h>> {
    let values = headers.get_all(name).into_iter().filter_map(|value| value.to_str().ok());
    let texts = values.flat_map(|value| value.split(','));
    texts
        .map(|text| {
            let mut parts = text.split(';').map(str::trim);
            let policy = parts.next().unwrap_or_default().trim_matches('"');
            let parameters = parts.filter_map(|part| {
                let (name, number) = part.split_once('=')?;
                Some((name.trim(), number.trim().parse().ok()?))
            });
            Entry { policy, parameters: parameters.collect() }
        })
        .collect()
}

/// Until when a client that keeps to the server's limits sends nothing. Shared by all clones of a client.
#[derive(Debug, Default)]
pub(crate) struct Throttle {
    until: Mutex<Option<Instant>>,
}

impl Throttle {
    /// Remembers that nothing is left.
    pub(crate) fn observe(&self, headers: &HeaderMap) {
        let Some(limit) = RateLimit::from_headers(headers) else { return };
        *self.until.lock().unwrap_or_else(PoisonError::into_inner) =
            limit.wait().and_then(|wait| clock::now().checked_add(wait));
    }

    /// How long to wait before the next request.
    pub(crate) fn wait(&self) -> Duration {
        let until = *self.until.lock().unwrap_or_else(PoisonError::into_inner);
        until.map_or(Duration::ZERO, |until| until.saturating_duration_since(clock::now()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(limit: &str, policy: Option<&str>) -> Option<RateLimit> {
        let mut headers = HeaderMap::new();
        headers.insert(RATE_LIMIT, limit.parse().expect("a header"));
        if let Some(policy) = policy {
            headers.insert(RATE_LIMIT_POLICY, policy.parse().expect("a header"));
        }
        RateLimit::from_headers(&headers)
    }

    #[test]
    fn both_headers_are_read() {
        let limit = read("\"default\";r=50;t=30", Some("\"burst\";q=100;w=60")).expect("a limit");
        assert_eq!((limit.policy.as_str(), limit.remaining), ("default", 50));
        assert_eq!(limit.reset_after, Some(Duration::from_secs(30)));
        assert_eq!((limit.quota, limit.window), (Some(100), Some(Duration::from_secs(60))));
    }

    #[test]
    fn of_several_limits_the_tightest_counts() {
        let limit = read("\"day\";r=900;t=80000, \"burst\";r=2;t=5", None).expect("a limit");
        assert_eq!((limit.policy.as_str(), limit.remaining), ("burst", 2));
        let limit = read("\"burst\";r=0;t=5, \"day\";r=0;t=80000, \"hour\";r=0", None).expect("a limit");
        assert_eq!(limit.wait(), Some(Duration::from_secs(80_000)));
    }

    #[test]
    fn there_is_something_to_wait_for_only_where_nothing_is_left_for_some_time() {
        for (text, wait) in
            [("d;r=0;t=30", Some(30)), ("d;r=1;t=30", None), ("d;r=0", None), ("d;r=0;t=0", None)]
        {
            assert_eq!(read(text, None).expect("a limit").wait(), wait.map(Duration::from_secs), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_says_nothing() {
        for odd in ["", "50", "\"default\";r=many", "\"default\";t=30", ";;;=,"] {
            assert_eq!(read(odd, None), None, "{odd}");
        }
    }
}
