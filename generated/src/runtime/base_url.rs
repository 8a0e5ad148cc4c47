//! The URL that every path is put behind, checked once.

use std::borrow::Cow;
use url::{Host, Url};

/// A base URL without a slash at its end.
#[derive(Clone, Debug)]
pub(crate) struct BaseUrl(String);

/// Whether a token may go over a connection that others can read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum PlainHttp {
    /// Only to this machine.
    #[default]
    Loopback,
    /// To any host.
    Anywhere,
}

impl BaseUrl {
    /// # Errors
    /// What is wrong with it, without the text itself: it may hold a password.
    pub(crate) fn parse(text: &str, plain_http: PlainHttp) -> Result<Self, Cow<'static, str>> {
        // A text without a scheme would be read as a path, or with its host as the scheme: `localhost:3000`.
        if !["https://", "http://"].into_iter().any(|scheme| begins_with(text.trim(), scheme)) {
            return Err("must begin with https:// or http://".into());
        }
        let url = Url::parse(text.trim()).map_err(|error| Cow::from(error.to_string()))?;
        let Some(host) = url.host() else { return Err("it has no host".into()) };
        if url.scheme() == "http" && plain_http == PlainHttp::Loopback && !is_loopback(&host) {
            return Err("http:// would show the credentials to everybody on the way; use https://, or \
                 `ClientBuilder::allow_insecure(true)`"
                .into());
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err("it holds a user name or a password".into());
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err("it has a query or a fragment".into());
        }
        Ok(Self(url.as_str().trim_end_matches('/').to_owned()))
    }

    /// The URL of `path`, which is encoded already.
    pub(crate) fn join(&self, path: &str, query: Option<&str>) -> String {
        let slash = if path.starts_with('/') { "" } else { "/" };
        let (mark, query) = query.map_or(("", ""), |query| ("?", query));
        format!("{}{slash}{path}{mark}{query}", self.0)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// The scheme of a URL is the same in capitals.
fn begins_with(text: &str, scheme: &str) -> bool {
    text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
}

/// Whether a host is this machine and nothing else, so that what is sent to it never leaves it.
pub(crate) fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => {
            // The dot at the end only says that the name is whole.
            let name = name.strip_suffix('.').unwrap_or(name);
            // Names below it are this machine, too (RFC 6761).
            name.rsplit('.').next().is_some_and(|last| last.eq_ignore_ascii_case("localhost"))
        }
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => {
            address.is_loopback() || address.to_ipv4_mapped().is_some_and(|address| address.is_loopback())
        }
    }
}
