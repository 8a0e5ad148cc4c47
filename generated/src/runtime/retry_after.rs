//! How long a server asks to wait.

use http::{HeaderMap, HeaderName, header};
use std::time::{Duration, SystemTime};

const RETRY_AFTER_MS: HeaderName = HeaderName::from_static("retry-after-ms");

/// Reads `retry-after-ms` (milliseconds), else `Retry-After` (seconds, or an HTTP date). What is not a positive time
/// says nothing.
pub(crate) fn from_headers(headers: &HeaderMap, now: fn() -> SystemTime) -> Option<Duration> {
    let text = |name: &HeaderName| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let millis = text(&RETRY_AFTER_MS).and_then(|text| positive_seconds(text, 1e-3));
    millis.or_else(|| {
        let text = text(&header::RETRY_AFTER)?;
        positive_seconds(text, 1.0).or_else(|| {
            let until = httpdate::parse_http_date(text).ok()?;
            until.duration_since(now()).ok().filter(|wait| !wait.is_zero())
        })
    })
}

fn positive_seconds(text: &str, unit: f64) -> Option<Duration> {
    positive(text.parse::<f64>().ok()? * unit)
}

/// A time of so many seconds, if it is one that can be waited for.
pub(crate) fn positive(seconds: f64) -> Option<Duration> {
    // `from_secs_f64` would panic on what a server may well send.
    Duration::try_from_secs_f64(seconds).ok().filter(|wait| !wait.is_zero())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wait(name: &'static str, value: &str) -> Option<Duration> {
        let now = || SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777 - 30);
        let headers =
            HeaderMap::from_iter([(HeaderName::from_static(name), value.parse().expect("a header"))]);
        from_headers(&headers, now)
    }

    #[test]
    fn seconds_milliseconds_and_dates_are_read() {
        assert_eq!(wait("retry-after", "2"), Some(Duration::from_secs(2)));
        assert_eq!(wait("retry-after", "1.5"), Some(Duration::from_millis(1_500)));
        assert_eq!(wait("retry-after-ms", "250"), Some(Duration::from_millis(250)));
        assert_eq!(wait("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"), Some(Duration::from_secs(30)));
    }

    #[test]
    fn what_is_no_positive_time_says_nothing() {
        for odd in ["", "0", "-1", "NaN", "inf", "1e300", "soon", "Sun, 06 Nov 1983 08:49:37 GMT"] {
            assert_eq!(wait("retry-after", odd), None, "{odd}");
        }
        assert_eq!(wait("retry-after-ms", "-0"), None);
    }
}
