//! Whom the transport trusts, and with which certificate it says who it is: what a builder was given, all of it as PEM.

use crate::runtime::error::Error;
use crate::runtime::redacted::Redacted;
use std::fmt;
use zeroize::Zeroizing;

pub(super) const ROOTS: &str = "root_certificates_pem";
pub(super) const ONLY_GIVEN: &str = "no_system_root_certificates";
pub(super) const IDENTITY: &str = "client_certificate_pem";

#[derive(Clone, Default)]
pub(super) struct Certificates {
    pub(super) roots: Vec<Vec<u8>>,
    /// Nothing of the system's.
    pub(super) only_given: bool,
    /// Certificates and private key.
    pub(super) identity: Option<Zeroizing<Vec<u8>>>,
}

/// How much a pool of connections has to know about whom to trust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trust {
    /// Its connections have no TLS.
    Unneeded,
    /// Only a proxy may want TLS.
    WherePossible,
    Needed,
}

// By hand: of a private key nothing is shown.
impl fmt::Debug for Certificates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificates")
            .field("roots", &self.roots.len())
            .field("only_given", &self.only_given)
            .field("identity", &self.identity.as_ref().map(|_| Redacted))
            .finish()
    }
}

/// A text that an editor of Windows has written begins with a mark of its byte order.
pub(super) fn without_mark(pem: &[u8]) -> &[u8] {
    pem.strip_prefix(b"\xef\xbb\xbf").unwrap_or(pem)
}

/// What is wrong with what the method was given. The text itself is not repeated.
pub(super) fn fault(method: &str, what: impl fmt::Display) -> Error {
    Error::config(format!("{method}: {what}"))
}
