//! TLS by `rustls`, set up once for all pools of a transport.

use super::certificates::{Certificates, IDENTITY, ONLY_GIVEN, ROOTS, Trust, fault};
use crate::runtime::error::Result;
use rustls::client::{ResolvesClientCert, WebPkiServerVerifier, danger::ServerCertVerifier};
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;
use std::fmt;
use std::sync::{Arc, OnceLock};

/// What to do where a machine has no certificates, as a container often has none.
const NO_ROOTS: &str = "the system has no root certificates, or `SSL_CERT_FILE` and `SSL_CERT_DIR` lead to \
     none, so no server can be trusted: install them (on Debian and Alpine the package `ca-certificates`), or give your \
     own with `root_certificates_pem`";

type Roots = Vec<CertificateDer<'static>>;

/// Whom to trust and who one is. The system's certificates are read once, when they are needed first.
pub(super) struct Tls {
    provider: Arc<CryptoProvider>,
    roots: Roots,
    only_given: bool,
    identity: Option<Arc<dyn ResolvesClientCert>>,
    config: OnceLock<Result<ClientConfig, String>>,
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tls").field("roots", &self.roots.len()).finish_non_exhaustive()
    }
}

impl Tls {
    /// # Errors
    /// When what was given cannot be read.
    pub(super) fn new(given: &Certificates) -> Result<Self> {
        let provider = CryptoProvider::get_default().cloned();
        let provider = provider.unwrap_or_else(|| Arc::new(aws_lc_rs::default_provider()));
        let mut roots = Roots::new();
        for pem in &given.roots {
            roots.extend(certificates(pem, ROOTS)?);
        }
        if roots.is_empty() && given.only_given {
            return Err(fault(ONLY_GIVEN, format_args!("nobody would be trusted: give some with `{ROOTS}`")));
        }
        let identity = match &given.identity {
            Some(pem) => Some(identity(pem, &provider)?),
            None => None,
        };
        Ok(Self { provider, roots, only_given: given.only_given, identity, config: OnceLock::new() })
    }

    /// Reads the system's root certificates. That there are none is said to whom needs them.
    pub(super) fn read_system(&self) {
        drop(self.trusting());
    }

    /// Gives a client what its connections need.
    ///
    /// # Errors
    /// When nobody could be trusted.
    pub(super) fn configure(
        &self,
        builder: reqwest::ClientBuilder,
        trust: Trust,
    ) -> Result<reqwest::ClientBuilder, String> {
        let config = match trust {
            Trust::Unneeded => self.nobody()?,
            Trust::WherePossible => self.trusting().or_else(|_| self.nobody())?,
            Trust::Needed => self.trusting()?,
        };
        Ok(builder.tls_backend_preconfigured(config))
    }

    fn trusting(&self) -> Result<ClientConfig, String> {
        self.config.get_or_init(|| self.config(self.verifier()?)).clone()
    }

    /// Trusts no server, and reads nothing from the system for it.
    fn nobody(&self) -> Result<ClientConfig, String> {
        let builder = ClientConfig::builder_with_provider(Arc::clone(&self.provider));
        let builder = builder.with_safe_default_protocol_versions().map_err(|error| error.to_string())?;
        Ok(builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth())
    }

    fn config(&self, verifier: Arc<dyn ServerCertVerifier>) -> Result<ClientConfig, String> {
        let builder = ClientConfig::builder_with_provider(Arc::clone(&self.provider));
        let builder = builder.with_safe_default_protocol_versions().map_err(|error| error.to_string())?;
        let builder = builder.dangerous().with_custom_certificate_verifier(verifier);
        let mut config = match &self.identity {
            Some(identity) => builder.with_client_cert_resolver(Arc::clone(identity)),
            None => builder.with_no_client_auth(),
        };
        let protocols: &[&[u8]] =
            if cfg!(feature = "http2") { &[b"h2", b"http/1.1"] } else { &[b"http/1.1"] };
        config.alpn_protocols = protocols.iter().map(|name| name.to_vec()).collect();
        Ok(config)
    }

    fn verifier(&self) -> Result<Arc<dyn ServerCertVerifier>, String> {
        let provider = Arc::clone(&self.provider);
        if self.only_given {
            let mut store = RootCertStore::empty();
            store.add_parsable_certificates(self.roots.iter().cloned());
            let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(store), provider).build();
            return Ok(verifier.map_err(|error| error.to_string())?);
        }
        if self.roots.is_empty() {
            return Ok(Arc::new(Verifier::new(provider).map_err(|error| told(&error))?));
        }
        #[cfg(not(target_os = "android"))]
        return Ok(Arc::new(
            Verifier::new_with_extra_roots(self.roots.iter().cloned(), provider)
                .map_err(|error| told(&error))?,
        ));
        #[cfg(target_os = "android")]
        Err(format!("`{ROOTS}` needs `{ONLY_GIVEN}` on this system"))
    }
}

/// The verifier's own words for a system without certificates say neither what follows nor what to do.
fn told(error: &rustls::Error) -> String {
    if matches!(error, rustls::Error::General(_)) { NO_ROOTS.to_owned() } else { error.to_string() }
}

/// All certificates of a text, each read once, so that a broken one is found now.
fn certificates(pem: &[u8], method: &str) -> Result<Roots> {
    let mut found = Roots::new();
    for certificate in CertificateDer::pem_slice_iter(pem) {
        // The reader's own words show bytes of the text.
        let certificate = certificate
            .map_err(|_| fault(method, "not PEM: a certificate has no end, or is not written in base64"))?;
        if let Err(error) = RootCertStore::empty().add(certificate.clone()) {
            let place = found.len() + 1;
            return Err(fault(method, format_args!("certificate {place} cannot be read: {error}")));
        }
        found.push(certificate);
    }
    if found.is_empty() {
        return Err(fault(method, "there is no certificate in it (`-----BEGIN CERTIFICATE-----`)"));
    }
    Ok(found)
}

fn identity(pem: &[u8], provider: &CryptoProvider) -> Result<Arc<dyn ResolvesClientCert>> {
    let chain = certificates(pem, IDENTITY)?;
    let key = PrivateKeyDer::from_pem_slice(pem)
        .map_err(|_| fault(IDENTITY, "there is no private key in it (`-----BEGIN PRIVATE KEY-----`)"))?;
    let pair = CertifiedKey::from_der(chain, key, provider)
        .map_err(|error| fault(IDENTITY, format_args!("the private key cannot be used: {error}")))?;
    Ok(Arc::new(SingleCertAndKey::from(pair)))
}
