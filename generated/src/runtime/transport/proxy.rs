//! Which proxy a request goes through: the one that was given, that of the environment or the system, or none.

use crate::runtime::base_url::is_loopback;
use http::Uri;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use std::ffi::OsString;
use std::fmt;
use url::Url;
use zeroize::Zeroizing;

const OTHERWISE: &str = "correct it, or connect directly with `no_proxy()`";

#[derive(Clone, Debug)]
pub(super) enum ProxyChoice {
    FromEnvironment,
    None,
    Given(GivenProxy),
}

/// A proxy that the program names.
#[derive(Clone)]
pub(super) struct GivenProxy {
    /// With user and password.
    url: Zeroizing<String>,
    /// Host and port, which are no secret.
    address: String,
    is_on_this_machine: bool,
}

// By hand: no password.
impl fmt::Debug for GivenProxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.address)
    }
}

impl GivenProxy {
    /// # Errors
    /// What is wrong with it, without the text itself: it may hold a password.
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        let url = Url::parse(text.trim()).map_err(|_| "it is no URL: `http://proxy.example:3128`")?;
        let host = url.host().ok_or("it has no host: `http://proxy.example:3128`")?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err("it must begin with http:// or https://");
        }
        if !matches!(url.path(), "" | "/") || url.query().is_some() || url.fragment().is_some() {
            return Err(
                "it has a path, a query or a fragment; these characters of a password are written as %2F, %3F and %23",
            );
        }
        let is_on_this_machine = is_loopback(&host);
        let address = format!("{host}:{}", url.port_or_known_default().unwrap_or(80));
        Ok(Self { url: Zeroizing::new(url.into()), address, is_on_this_machine })
    }
}

impl ProxyChoice {
    /// What is asked for each request, and the same for the client that makes it.
    ///
    /// # Errors
    /// When the proxy that the target would be reached through cannot be used.
    pub(super) fn resolve(&self, target: &Url) -> Result<Route, String> {
        let to_this_machine = target.host().is_some_and(|host| is_loopback(&host));
        match self {
            Self::None => Ok(Route::Direct),
            // Plain text to this machine may hold credentials because it never leaves it.
            Self::FromEnvironment if to_this_machine => Ok(Route::Direct),
            Self::FromEnvironment => {
                check_variables(target, &|name| std::env::var_os(name))?;
                Ok(Route::System)
            }
            Self::Given(proxy) if to_this_machine && !proxy.is_on_this_machine => Err(format!(
                "proxy: a server on this machine is not reached through {}, which is another machine: leave out \
                 `proxy` or the base URL",
                proxy.address
            )),
            Self::Given(proxy) => Ok(Route::Through(proxy.url.clone())),
        }
    }
}

/// How the connections of a pool are made.
pub(super) enum Route {
    Direct,
    System,
    Through(Zeroizing<String>),
}

impl Route {
    /// The same for the HTTP client.
    pub(super) fn configure(
        &self,
        builder: reqwest::ClientBuilder,
    ) -> reqwest::Result<reqwest::ClientBuilder> {
        Ok(match self {
            Self::Direct => builder.no_proxy(),
            Self::System => builder,
            Self::Through(url) => builder.proxy(reqwest::Proxy::all(url.as_str())?),
        })
    }

    /// Knows the proxy of a request, by the rules of the HTTP client.
    pub(super) fn matcher(&self) -> Option<Matcher> {
        match self {
            Self::Direct => None,
            Self::System => Some(Matcher::from_system()),
            Self::Through(url) => Some(Matcher::builder().all(url.as_str()).build()),
        }
    }
}

/// `host:port` of a proxy.
pub(super) fn address(proxy: &Intercept) -> Option<String> {
    super::http_transport::peer(proxy.uri())
}

/// Looks at the variables as the HTTP client does, which ignores what it cannot use: the call would then go directly.
///
/// # Errors
/// The variable by which the target would be reached, and what is wrong with it, without its value.
fn check_variables(target: &Url, variable: &dyn Fn(&str) -> Option<OsString>) -> Result<(), String> {
    // A web server sets it for its scripts, where `HTTP_PROXY` can be a header of the request.
    if variable("REQUEST_METHOD").is_some() || is_excepted(target, variable) {
        return Ok(());
    }
    let own =
        if target.scheme() == "http" { ["HTTP_PROXY", "http_proxy"] } else { ["HTTPS_PROXY", "https_proxy"] };
    for names in [own, ["ALL_PROXY", "all_proxy"]] {
        let set = names.into_iter().find_map(|name| Some((name, variable(name)?)));
        let Some((name, value)) = set.filter(|(_, value)| !value.to_string_lossy().trim().is_empty()) else {
            continue;
        };
        let fault = value.to_str().map_or(Some("it is not Unicode"), unusable);
        return fault.map_or(Ok(()), |fault| Err(format!("{name}: {fault}; {OTHERWISE}")));
    }
    Ok(())
}

fn is_excepted(target: &Url, variable: &dyn Fn(&str) -> Option<OsString>) -> bool {
    let set = ["NO_PROXY", "no_proxy"].into_iter().find_map(variable);
    let (Some(exceptions), Ok(uri)) = (set, target.as_str().parse::<Uri>()) else { return false };
    let Some(exceptions) = exceptions.to_str() else { return false };
    Matcher::builder().all("http://proxy.invalid").no(exceptions).build().intercept(&uri).is_none()
}

/// Why a value does not name a proxy.
fn unusable(value: &str) -> Option<&'static str> {
    const FORM: &str = "it is no address of a proxy, as `http://proxy.example:3128` is";
    let schemes = ["socks4://", "socks4a://", "socks5://", "socks5h://"];
    if schemes
        .into_iter()
        .any(|scheme| value.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
    {
        return Some("SOCKS is not supported, only http:// and https://");
    }
    let Ok(uri) = value.parse::<Uri>() else { return Some(FORM) };
    if !matches!(uri.scheme_str(), None | Some("http" | "https")) {
        return Some("its scheme is not supported, only http:// and https://");
    }
    let example = Uri::from_static("https://example.com/");
    let Some(proxy) = Matcher::builder().all(value).build().intercept(&example) else { return Some(FORM) };
    let (host, authority) = (proxy.uri().host().unwrap_or_default(), proxy.uri().authority());
    let port = authority.map_or("", |authority| authority.as_str().strip_prefix(host).unwrap_or_default());
    let has_bad_port = port.len() > 1 && proxy.uri().port_u16().is_none();
    // The end of a password that was taken for a path.
    let is_cut = uri.path().contains('@') || value.contains('#');
    (host.is_empty() || has_bad_port || is_cut).then_some(FORM)
}
