//! A limit of time, with the option that set it: an error that names both says what to change.

use std::fmt;
use std::time::Duration;

/// A limit of time and its origin.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TimeLimit {
    /// What is left of it.
    pub(crate) value: Duration,
    /// What it was set to.
    set_to: Duration,
    option: &'static str,
    set_by: SetBy,
}

/// Who set a limit.
#[derive(Clone, Copy, Debug)]
enum SetBy {
    Default,
    Client,
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    Transport,
    Call,
}

impl TimeLimit {
    /// The limit that holds where nobody sets the option.
    pub(crate) const fn default_of(option: &'static str, value: Duration) -> Self {
        Self { value, set_to: value, option, set_by: SetBy::Default }
    }

    /// A limit of a client, or of a variant of a client.
    pub(crate) const fn of_client(option: &'static str, value: Duration) -> Self {
        Self { value, set_to: value, option, set_by: SetBy::Client }
    }

    /// A limit of a transport that a client was given.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub(crate) const fn of_transport(option: &'static str, value: Duration) -> Self {
        Self { value, set_to: value, option, set_by: SetBy::Transport }
    }

    /// The same limit, set on one call.
    pub(crate) const fn set_on_call(self) -> Self {
        Self { set_by: SetBy::Call, ..self }
    }

    /// The same limit when only so much of it is left.
    pub(crate) const fn with_left(self, value: Duration) -> Self {
        Self { value, ..self }
    }
}

/// ``60s (`timeout`, the default)``
impl fmt::Display for TimeLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let set_by = match self.set_by {
            SetBy::Default => "the default",
            SetBy::Client => "set on the client",
            #[cfg(any(feature = "rustls", feature = "native-tls"))]
            SetBy::Transport => "set on the transport",
            SetBy::Call => "set on the call",
        };
        write!(f, "{:?} (`{}`, {set_by})", self.set_to, self.option)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_says_how_long_it_is_and_who_set_which_option() {
        let limit = TimeLimit::default_of("timeout", Duration::from_secs(60));
        assert_eq!(limit.to_string(), "60s (`timeout`, the default)");
        let limit = TimeLimit::of_client("timeout", Duration::from_millis(1_500));
        assert_eq!(limit.to_string(), "1.5s (`timeout`, set on the client)");
        let limit = limit.set_on_call();
        assert_eq!(limit.to_string(), "1.5s (`timeout`, set on the call)");
        let left = limit.with_left(Duration::from_millis(2));
        assert_eq!((left.value.as_millis(), left.to_string()), (2, limit.to_string()));
    }
}
