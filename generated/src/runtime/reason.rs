//! Why a connection failed, in the few words that fit into the line of an error.

use super::transport::TransportErrorKind;
use std::error::Error as StdError;
use std::io;

/// A text of another program must not become a page.
const LONGEST: usize = 200;

/// What the innermost cause of a fault of this kind says: the outer ones say only at which step it was.
pub(crate) fn reason(kind: TransportErrorKind, error: &(dyn StdError + 'static)) -> String {
    let mut innermost = error;
    while let Some(cause) = innermost.source() {
        innermost = cause;
    }
    let text = match innermost.downcast_ref::<io::Error>().map(unwrapped) {
        Some(fault) if fault.raw_os_error().is_some() => os_reason(fault),
        // What comes before there is a connection is TLS, and it is not understood or not trusted.
        Some(fault) if kind == TransportErrorKind::Connect && fault.kind() == io::ErrorKind::InvalidData => {
            format!("TLS: {fault}")
        }
        _ => innermost.to_string(),
    };
    text.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// In the words of the standard library, or of the system where the library has none: too many open files are of no kind.
/// Without the number that the system gives it.
fn os_reason(fault: &io::Error) -> String {
    const NO_KIND: &str = "uncategorized error";
    match fault.kind().to_string() {
        kind if kind != NO_KIND => kind,
        _ => {
            let words = fault.to_string();
            words.split_once(" (os error").map_or(words.clone(), |(words, _)| words.to_owned())
        }
    }
}

/// An I/O error that only wraps another one hides it from `source`.
fn unwrapped(fault: &io::Error) -> &io::Error {
    let inner = fault.get_ref().and_then(|inner| inner.downcast_ref::<io::Error>());
    inner.map_or(fault, unwrapped)
}

#[cfg(test)]
mod tests {
    use super::TransportErrorKind::{Connect, Io};
    use super::{LONGEST, reason};
    use std::io;

    #[test]
    fn a_reason_is_one_short_line() {
        assert_eq!(reason(Io, &io::Error::other("first\nsecond")), "first second");
        assert_eq!(reason(Io, &io::Error::other("x".repeat(10_000))).len(), LONGEST);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_is_of_no_kind_has_the_words_of_the_system() {
        for (number, words) in [(24, "Too many open files"), (105, "No buffer space available")] {
            let fault = || io::Error::from_raw_os_error(number);
            assert_eq!(reason(Connect, &fault()), words);
            assert_eq!(reason(Io, &io::Error::other(fault())), words);
        }
        assert_eq!(reason(Connect, &io::Error::from_raw_os_error(111)), "connection refused");
    }

    #[test]
    fn bad_data_is_a_matter_of_tls_only_while_connecting() {
        let bad = || io::Error::other(io::Error::new(io::ErrorKind::InvalidData, "bad record"));
        assert_eq!(reason(Connect, &bad()), "TLS: bad record");
        assert_eq!(reason(Io, &bad()), "bad record");
    }
}
