//! Certificates for the servers of the tests, and the authority that issues them.

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair,
    date_time_ymd,
};
use std::sync::Arc;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

/// A root that no system trusts.
#[derive(Debug)]
pub struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
}

/// For how long a certificate holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    /// Today.
    Now,
    /// Until long ago.
    Expired,
}

impl Default for Authority {
    fn default() -> Self {
        Self::new()
    }
}

impl Authority {
    /// A new root with a key of its own.
    ///
    /// # Panics
    /// When no key can be made.
    pub fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "the tests");
        let key = KeyPair::generate().expect("a key");
        Self { issuer: CertifiedIssuer::self_signed(params, key).expect("a root") }
    }

    /// The root as PEM, for who shall trust it.
    pub fn pem(&self) -> String {
        self.issuer.pem()
    }

    /// Accepts TLS for `localhost` and `127.0.0.1`, with these protocols in the order of preference.
    pub fn acceptor(&self, protocols: &[&str]) -> TlsAcceptor {
        self.acceptor_for(&["localhost", "127.0.0.1", "api.example.com"], Validity::Now, protocols, false)
    }

    /// As [`acceptor`](Self::acceptor) with a certificate for these names; with `wants_client` only from clients whose
    /// certificate is of this authority.
    ///
    /// # Panics
    /// When a name is none.
    pub fn acceptor_for(
        &self,
        names: &[&str],
        validity: Validity,
        protocols: &[&str],
        wants_client: bool,
    ) -> TlsAcceptor {
        let (certificate, key) = self.issue(names, validity, ExtendedKeyUsagePurpose::ServerAuth);
        let chain = vec![certificate.der().clone()];
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let builder = ServerConfig::builder();
        let builder = if wants_client {
            let mut roots = RootCertStore::empty();
            roots.add(CertificateDer::clone(self.issuer.der())).expect("a root");
            builder.with_client_cert_verifier(
                WebPkiClientVerifier::builder(Arc::new(roots)).build().expect("a verifier"),
            )
        } else {
            builder.with_no_client_auth()
        };
        let mut config = builder.with_single_cert(chain, key).expect("a pair");
        config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
        TlsAcceptor::from(Arc::new(config))
    }

    /// Certificate and private key of a client, as PEM.
    pub fn client_pem(&self) -> String {
        let (certificate, key) = self.issue(&["client"], Validity::Now, ExtendedKeyUsagePurpose::ClientAuth);
        format!("{}{}", certificate.pem(), key.serialize_pem())
    }

    fn issue(
        &self,
        names: &[&str],
        validity: Validity,
        usage: ExtendedKeyUsagePurpose,
    ) -> (rcgen::Certificate, KeyPair) {
        let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        let mut params = CertificateParams::new(names).expect("names");
        params.extended_key_usages.push(usage);
        // Some libraries take the first root of the same name otherwise.
        params.use_authority_key_identifier_extension = true;
        if validity == Validity::Expired {
            (params.not_before, params.not_after) = (date_time_ymd(2001, 1, 1), date_time_ymd(2002, 1, 1));
        }
        let key = KeyPair::generate().expect("a key");
        (params.signed_by(&key, &self.issuer).expect("a certificate"), key)
    }
}
