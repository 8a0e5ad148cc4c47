//! How callers prove who they are.

use super::ident::FnName;

/// A security scheme that ends in a header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    /// Its name in the document.
    pub wire_name: String,
    /// The method that takes its secret.
    pub rust_name: FnName,
    /// The header, in lower case.
    pub header: String,
    /// What stands in the header.
    pub form: SecurityForm,
}

/// What stands in the header of a [`SecurityScheme`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityForm {
    /// `Bearer <token>`.
    Bearer,
    /// `Basic <user:password>`, encoded.
    Basic,
    /// The secret as it is.
    Plain,
    /// `name=<secret>`.
    Cookie {
        /// The cookie.
        cookie: String,
    },
}
