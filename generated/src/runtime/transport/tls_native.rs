//! TLS by the system's own library.

use super::certificates::{Certificates, IDENTITY, ONLY_GIVEN, ROOTS, Trust, fault};
use crate::runtime::error::Result;
use reqwest::{Certificate, Identity};

const KEY: &str = "-----BEGIN PRIVATE KEY-----";

/// Whom to trust and who one is.
#[derive(Debug)]
pub(super) struct Tls {
    roots: Vec<Certificate>,
    only_given: bool,
    identity: Option<Identity>,
}

impl Tls {
    /// # Errors
    /// When what was given cannot be read.
    pub(super) fn new(given: &Certificates) -> Result<Self> {
        let mut roots = Vec::new();
        for pem in &given.roots {
            let found =
                Certificate::from_pem_bundle(pem).map_err(|_| fault(ROOTS, "not PEM of certificates"))?;
            if found.is_empty() {
                return Err(fault(ROOTS, "there is no certificate in it (`-----BEGIN CERTIFICATE-----`)"));
            }
            roots.extend(found);
        }
        if roots.is_empty() && given.only_given {
            return Err(fault(ONLY_GIVEN, format_args!("nobody would be trusted: give some with `{ROOTS}`")));
        }
        let identity = match &given.identity {
            Some(pem) => Some(identity(pem)?),
            None => None,
        };
        Ok(Self { roots, only_given: given.only_given, identity })
    }

    /// The library does it for each pool.
    #[expect(clippy::unused_self, reason = "as with the other library")]
    pub(super) fn read_system(&self) {}

    /// Gives a client what its connections need.
    ///
    /// # Errors
    /// Never: the system's library says so when it connects.
    #[expect(clippy::unnecessary_wraps, reason = "as with the other library")]
    pub(super) fn configure(
        &self,
        builder: reqwest::ClientBuilder,
        _trust: Trust,
    ) -> Result<reqwest::ClientBuilder, String> {
        let mut builder = builder.tls_backend_native();
        if let Some(identity) = &self.identity {
            builder = builder.identity(identity.clone());
        }
        let roots = self.roots.iter().cloned();
        Ok(if self.only_given { builder.tls_certs_only(roots) } else { builder.tls_certs_merge(roots) })
    }
}

/// The library wants certificates and key apart, and the key as PKCS #8.
fn identity(pem: &[u8]) -> Result<Identity> {
    let key = pem.windows(KEY.len()).position(|window| window == KEY.as_bytes());
    let key = key.and_then(|start| pem.get(start..)).ok_or_else(|| {
        fault(IDENTITY, format_args!("there is no private key of the form PKCS #8 in it (`{KEY}`)"))
    })?;
    let unusable = |_| fault(IDENTITY, "the certificate or its private key cannot be used");
    let identity = Identity::from_pkcs8_pem(pem, key).map_err(unusable)?;
    // Whether they belong together is looked at only when a client is made.
    let client = reqwest::Client::builder().no_proxy().tls_backend_native().identity(identity.clone());
    client.build().map_err(unusable)?;
    Ok(identity)
}
