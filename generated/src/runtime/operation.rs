//! What generated code says about an operation, and the path values that several operations share.

use super::client::Client;
use super::pager::Pager;
use super::request::Request;
use http::Method;
use std::fmt;
use std::sync::Arc;

/// One operation of the document, as a constant of generated code.
#[derive(Clone, Debug)]
pub struct OperationInfo {
    /// The name the document gives it.
    pub operation_id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path under the base URL, with its parameters in braces.
    pub path: &'static str,
    /// Whether sending it twice has the effect of sending it once.
    pub idempotent: bool,
    /// Whether a 202 says where the answer will be, which is then asked for.
    pub accepted: bool,
    /// How its pages are asked for, where it is a list in pages.
    pub pager: Option<Pager>,
}

/// A client together with path values said once, such as the account.
#[derive(Clone)]
pub struct Scope {
    client: Client,
    path_values: ScopeValues,
}

/// Path values that all handles and requests below a scope share; none of the outermost one.
pub(crate) type ScopeValues = Option<Arc<Vec<(&'static str, String)>>>;

impl Scope {
    /// A scope without values.
    pub fn root(client: &Client) -> Self {
        Self { client: client.clone(), path_values: None }
    }

    /// The same with one more value. It is checked when an operation that uses it is sent.
    #[must_use]
    pub fn with(&self, wire_name: &'static str, value: impl Into<String>) -> Self {
        let mut path_values = Vec::with_capacity(1);
        path_values.extend(self.path_values.iter().flat_map(|values| values.iter().cloned()));
        path_values.push((wire_name, value.into()));
        Self { client: self.client.clone(), path_values: Some(Arc::new(path_values)) }
    }

    /// Begins a request of `operation` with the values of this scope.
    pub fn request(&self, operation: &'static OperationInfo) -> Request {
        Request::new(self.client.clone(), operation).scope_values(&self.path_values)
    }
}

// The values are identifiers of accounts and the like: their names are enough.
impl fmt::Debug for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> =
            self.path_values.iter().flat_map(|values| values.iter()).map(|(name, _)| name).collect();
        f.debug_struct("Scope").field("path_values", &names).finish_non_exhaustive()
    }
}
