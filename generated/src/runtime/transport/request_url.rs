//! From the URI of a request to the URL that the HTTP client asks for.

use http::Uri;
use http::uri::{Authority, Scheme};
use std::sync::OnceLock;
use url::{ParseError, Url};

/// Scheme, host and port of the first request, which nearly all others share: they are parsed once.
#[derive(Debug, Default)]
pub(super) struct RequestUrls {
    first: OnceLock<(Scheme, Authority, Url)>,
}

impl RequestUrls {
    /// # Errors
    /// When the URI is not a whole URL.
    pub(super) fn of(&self, uri: &Uri) -> Result<Url, ParseError> {
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            return Url::parse(&uri.to_string());
        };
        if let Some((_, _, first)) = self.first.get().filter(|(s, a, _)| s == scheme && a == authority) {
            let mut url = first.clone();
            url.set_path(uri.path());
            url.set_query(uri.query());
            return Ok(url);
        }
        let url = Url::parse(&uri.to_string())?;
        self.first.get_or_init(|| (scheme.clone(), authority.clone(), url.clone()));
        Ok(url)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_is_the_same_whether_its_host_was_parsed_before_or_not() {
        let urls = RequestUrls::default();
        for text in [
            "https://api.example.com/client/v4/a%2Fb?x=1&y=a+b",
            "https://api.example.com/client/v4/a%2Fb",
            "https://api.example.com/caf%C3%A9/;@:!$&'()*,=?q=%25",
            "https://api.example.com",
            "https://api.example.com/?",
            "https://api.example.com:8443/x",
            "http://api.example.com/x",
            "http://[::1]:80/x?y",
            "https://api.example.com/a/../b?c/../d",
        ] {
            let uri = Uri::try_from(text).expect("a URI");
            let whole = Url::parse(&uri.to_string());
            assert_eq!(urls.of(&uri), whole, "{text}");
        }
    }
}
