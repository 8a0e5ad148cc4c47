//! What a fault of the HTTP client means.

use super::certificates::IDENTITY;
use super::connect_status::{self, Refusal};
use super::head;
use super::http_transport::peer;
use super::pool::Pools;
use super::{TransportError, TransportErrorKind as Kind};
use http::Uri;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use std::error::Error as StdError;
use std::io;
use std::sync::Arc;
use tokio::time::Instant;

/// Where a request went.
pub(super) struct Way {
    pub(super) uri: Uri,
    /// They know the proxy before the server.
    pub(super) proxies: Option<Arc<Matcher>>,
    pub(super) pools: Arc<Pools>,
    /// When the attempt is given up.
    pub(super) until: Option<Instant>,
}

impl Way {
    pub(super) fn proxy(&self) -> Option<Intercept> {
        self.proxies.as_ref()?.intercept(&self.uri)
    }

    /// `host:port`, and the proxy before it.
    fn text(&self) -> Option<String> {
        let peer = peer(&self.uri)?;
        match self.proxy().as_ref().and_then(super::proxy::address) {
            Some(proxy) => Some(format!("{peer} through the proxy {proxy}")),
            None => Some(peer),
        }
    }

    /// Why there is no response.
    pub(super) async fn no_response(&self, error: reqwest::Error) -> TransportError {
        let (kind, reason) = self.judge(&error).await;
        TransportError::new(kind, error.without_url()).with_peer(self.text()).with_reason(reason)
    }

    async fn judge(&self, error: &reqwest::Error) -> (Kind, Option<String>) {
        if is_unprocessed(error) {
            return (Kind::Unprocessed, None);
        }
        if causes(error).last().is_some_and(head::says_too_large) {
            return (Kind::TooLarge, Some(head::LIMIT.to_owned()));
        }
        if !error.is_connect() {
            let kind = if error.is_timeout() { Kind::Timeout } else { Kind::Io };
            return (kind, self.told_by_tls(error));
        }
        if let Some(reason) = untrusted(error) {
            return (Kind::ConnectRejected, Some(reason));
        }
        let refusal = connect_status::refusal(error, self).await;
        match refusal {
            Some(Refusal { is_lasting: true, reason }) => (Kind::ConnectRejected, Some(reason)),
            Some(Refusal { is_lasting: false, reason }) => (Kind::Connect, Some(reason)),
            None => (Kind::Connect, self.told_by_tls(error).or_else(|| self.too_slow(error))),
        }
    }

    /// What the other side says in an alert. About a certificate of the client it does so while connecting, or with the
    /// first answer.
    fn told_by_tls(&self, error: &reqwest::Error) -> Option<String> {
        const REFUSALS: [&str; 7] = [
            "alertaccessdenied",
            "alertbadcertificate",
            "alertcertificateexpired",
            "alertcertificaterevoked",
            "alertcertificateunknown",
            "alertdecrypterror",
            "alertunknownca",
        ];
        let text = causes(error).last()?.to_string();
        if text.contains("CertificateRequired") || text.contains("certificate required") {
            let advice = format!("give one to `{IDENTITY}`");
            return Some(format!("TLS: the other side wants a certificate of the client: {advice} ({text})"));
        }
        // Each library spells them in its own way.
        let alert = text.to_lowercase().replace([' ', ':'], "");
        let is_told = text.starts_with("received fatal alert: ") || text.contains("SSL routines");
        is_told.then(|| {
            if self.pools.has_identity() && REFUSALS.iter().any(|words| alert.contains(words)) {
                format!("TLS: the other side does not accept the certificate of `{IDENTITY}` ({text})")
            } else {
                format!("TLS: {text}")
            }
        })
    }

    /// That the limit for connecting has passed, which the HTTP client says without naming it.
    fn too_slow(&self, error: &reqwest::Error) -> Option<String> {
        // The system has a limit of its own, and says so in its own words.
        let is_of_system = |cause: &(dyn StdError + 'static)| {
            cause.downcast_ref::<io::Error>().is_some_and(|fault| fault.raw_os_error().is_some())
        };
        let is_ours = error.is_timeout() && !causes(error).any(is_of_system);
        is_ours.then(|| format!("not made within {}", self.pools.connect_timeout()))
    }

    /// Why a response broke off.
    pub(super) fn broken(&self, error: reqwest::Error) -> TransportError {
        let kind = if error.is_timeout() { Kind::Timeout } else { Kind::Io };
        TransportError::new(kind, error.without_url()).with_peer(self.text())
    }

    /// The server gave up the response without saying why.
    pub(super) fn cut_off(&self) -> TransportError {
        TransportError::new(Kind::Io, "the server reset the stream before the end of the response")
            .with_peer(self.text())
    }
}

/// An error and all that is behind it, also what an I/O error wraps.
pub(super) fn causes<'e>(
    error: &'e (dyn StdError + 'static),
) -> impl Iterator<Item = &'e (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |&error| {
        let wrapped = error.downcast_ref::<io::Error>().and_then(|fault| fault.get_ref());
        wrapped.map(|inner| inner as &(dyn StdError + 'static)).or_else(|| error.source())
    })
}

/// Whether the server has said that it did nothing with the request: it refused the stream, or left it out of those that
/// it still answers (RFC 9113, 8.7).
#[cfg(feature = "http2")]
fn is_unprocessed(error: &reqwest::Error) -> bool {
    causes(error).filter_map(|cause| cause.downcast_ref::<h2::Error>()).any(|error| {
        let is_refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
        error.is_remote() && (is_refused || error.is_go_away())
    })
}

#[cfg(not(feature = "http2"))]
fn is_unprocessed(_error: &reqwest::Error) -> bool {
    false
}

/// A certificate that is not trusted is so the next time, too: what is wrong with it, and what to do.
fn untrusted(error: &reqwest::Error) -> Option<String> {
    const ADVICE: &str = "give the root certificate of who issued it to `root_certificates_pem`";
    let what = certificate_fault(error)?;
    Some(match what.as_str() {
        "UnknownIssuer" => format!("TLS: the certificate is not trusted (UnknownIssuer): {ADVICE}"),
        text if text.starts_with("Expired")
            || text.starts_with("expired")
            || text.starts_with("certificate expired")
            || text.starts_with("certificate has expired") =>
        {
            format!("TLS: the certificate has expired, or the clock of this machine is wrong: {what}")
        }
        text if text.starts_with("NotValidYet")
            || text.starts_with("certificate not valid yet")
            || text.starts_with("certificate is not yet valid") =>
        {
            format!("TLS: the certificate is not valid yet, or the clock of this machine is wrong: {what}")
        }
        text if text.contains("not valid for name")
            || text.starts_with("NotValidForName")
            || text.ends_with("mismatch") =>
        {
            format!("TLS: the certificate is for another name: {what}")
        }
        _ => format!("TLS: the certificate is not trusted ({what}): if its issuer is your own, {ADVICE}"),
    })
}

#[cfg(feature = "rustls")]
fn certificate_fault(error: &reqwest::Error) -> Option<String> {
    causes(error).find_map(|cause| match cause.downcast_ref::<rustls::Error>() {
        Some(rustls::Error::InvalidCertificate(fault)) => Some(fault.to_string()),
        _ => None,
    })
}

#[cfg(not(feature = "rustls"))]
fn certificate_fault(error: &reqwest::Error) -> Option<String> {
    // The library of each system has words of its own.
    let is_meant = |text: &String| {
        text.contains("certificate verify failed") || text.to_lowercase().contains("not trusted")
    };
    // The innermost cause says only that it failed; one around it has the reason in parentheses.
    let text = causes(error).map(ToString::to_string).filter(is_meant).max_by_key(String::len)?;
    let reason = text.strip_suffix(')').and_then(|text| Some(text.rsplit_once(" (")?.1)).unwrap_or(&text);
    let is_unknown = reason.contains("issuer certificate") || reason.contains("self");
    Some(if is_unknown { "UnknownIssuer".to_owned() } else { reason.to_owned() })
}
