//! Whom the client trusts, and what it says of a server that it does not trust.

use client_tests::{Authority, Http1, Http2, Validity, envelope, http1, http2::Reply};
use cloudflare_email_security::{Client, ClientBuilder, Error, ErrorKind, RetryPolicy};
use std::time::Duration;

fn client(url: &str) -> ClientBuilder {
    Client::builder().api_token("t").base_url(url).retry(RetryPolicy::default().first_delay(Duration::ZERO))
}

async fn list(client: ClientBuilder) -> Result<usize, Error> {
    let client = client.build()?;
    Ok(client.account("a").settings().allow_policies().list().send().await?.items.len())
}

#[tokio::test]
async fn an_own_root_certificate_is_trusted_over_both_protocols() {
    let authority = Authority::new();
    let server = Http1::with_json(&authority, envelope("[]")).await;
    assert_eq!(list(client(&server.url()).root_certificates_pem(authority.pem())).await.expect("trusted"), 0);
    let server = Http2::start(|_| Reply::Json(envelope("[]"))).await;
    assert_eq!(
        list(client(&server.url()).root_certificates_pem(server.root_pem())).await.expect("trusted"),
        0
    );
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn own_root_certificates_can_be_the_only_ones() {
    let authority = Authority::new();
    let server = Http1::with_json(&authority, envelope("[]")).await;
    let only = client(&server.url()).root_certificates_pem(authority.pem()).no_system_root_certificates();
    list(only).await.expect("trusted");
    let error = client(&server.url()).no_system_root_certificates().build().expect_err("nobody is trusted");
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().starts_with("no_system_root_certificates: "), "{error}");
}

#[tokio::test]
async fn several_texts_and_several_certificates_in_one_are_all_trusted() {
    let authorities = [Authority::new(), Authority::new(), Authority::new()];
    let [a, b, c] = authorities.each_ref().map(Authority::pem);
    for authority in &authorities {
        let server = Http1::with_json(authority, envelope("[]")).await;
        let both = format!("# a comment\n{a}\n{b}");
        list(client(&server.url()).root_certificates_pem(both).root_certificates_pem(&c))
            .await
            .expect("trusted");
    }
}

#[tokio::test]
async fn a_certificate_that_is_not_trusted_is_not_asked_again_and_the_line_says_what_to_do() {
    let authority = Authority::new();
    let server = Http1::with_json(&authority, envelope("[]")).await;
    let error = list(client(&server.url())).await.expect_err("not trusted");
    assert!(error.is_connect());
    assert_eq!(error.attempts(), 1);
    assert_eq!(
        error.to_string(),
        format!(
            "no connection to {}: TLS: the certificate is not trusted (UnknownIssuer): give the root certificate of who \
             issued it to `root_certificates_pem`",
            server.address()
        )
    );
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_certificate_that_has_expired_or_is_for_another_name_is_not_asked_again() {
    let authority = Authority::new();
    for (names, validity, words) in [
        (
            ["127.0.0.1"],
            Validity::Expired,
            "TLS: the certificate has expired, or the clock of this machine is wrong",
        ),
        (["other.example"], Validity::Now, "TLS: the certificate is for another name"),
    ] {
        let acceptor = authority.acceptor_for(&names, validity, &["http/1.1"], false);
        let server = Http1::start_tls(acceptor, |_| Some(http1::json(&envelope("[]")))).await;
        let trusting = client(&server.url()).root_certificates_pem(authority.pem());
        let error = list(trusting).await.expect_err("not trusted");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 1), "{error}");
        assert!(error.to_string().contains(words), "{error}");
    }
}

#[tokio::test]
async fn a_client_certificate_is_shown_to_a_server_that_asks() {
    let authority = Authority::new();
    let acceptor = authority.acceptor_for(&["127.0.0.1"], Validity::Now, &["http/1.1"], true);
    let server = Http1::start_tls(acceptor, |_| Some(http1::json(&envelope("[]")))).await;
    let trusting = || client(&server.url()).root_certificates_pem(authority.pem());
    list(trusting().client_certificate_pem(authority.client_pem())).await.expect("known");
    let error = list(trusting().retry(RetryPolicy::none())).await.expect_err("unknown");
    assert!(error.to_string().contains("give one to `client_certificate_pem`"), "{error}");
}

#[tokio::test]
async fn a_client_certificate_that_the_server_does_not_accept_is_named() {
    let (authority, other) = (Authority::new(), Authority::new());
    let acceptor = authority.acceptor_for(&["127.0.0.1"], Validity::Now, &["http/1.1"], true);
    let server = Http1::start_tls(acceptor, |_| Some(http1::json(&envelope("[]")))).await;
    let client = client(&server.url()).root_certificates_pem(authority.pem()).retry(RetryPolicy::none());
    let error = list(client.client_certificate_pem(other.client_pem())).await.expect_err("a stranger");
    let line = error.to_string();
    assert!(
        line.contains("TLS: the other side does not accept the certificate of `client_certificate_pem`"),
        "{line}"
    );
}

#[tokio::test]
async fn pem_as_editors_and_tools_leave_it_is_read() {
    let (authority, other) = (Authority::new(), Authority::new());
    let acceptor = authority.acceptor_for(&["127.0.0.1"], Validity::Now, &["http/1.1"], true);
    let server = Http1::start_tls(acceptor, |_| Some(http1::json(&envelope("[]")))).await;
    let (root, identity) = (authority.pem(), authority.client_pem());
    let forms: [fn(&str) -> String; 3] = [
        |pem| format!("\u{feff}{pem}"),
        |pem| format!("\u{feff}{pem}").replace('\n', "\r\n"),
        |pem| format!("# für Ämter\n   s:CN=x\n{pem}\ntrailing"),
    ];
    for form in forms {
        let client = client(&server.url()).root_certificates_pem(form(&(other.pem() + &root)));
        list(client.client_certificate_pem(form(&identity))).await.expect("read");
    }
}

#[test]
fn pem_that_cannot_be_read_is_a_config_error_that_names_the_method() {
    let (pem, other) = (Authority::new().client_pem(), Authority::new().client_pem());
    let key_begin = pem.find("-----BEGIN PRIVATE").expect("a key");
    let (certificate, other_key) =
        (&pem[..key_begin], &other[other.find("-----BEGIN PRIVATE").expect("a key")..]);
    let broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let unended = "-----BEGIN CERTIFICATE-----\nAAAA\n";
    for text in ["", "secret", broken, unended] {
        let error = client("https://api.example.com").root_certificates_pem(text).build().expect_err(text);
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().starts_with("root_certificates_pem: "), "{error}");
        assert!(!format!("{error} {error:?}").contains("secret"), "{error:?}");
        assert!(!error.to_string().contains("[67, 69, 82"), "{error}");
    }
    for text in ["", "secret", broken, certificate, &pem[key_begin..], &format!("{certificate}{other_key}")] {
        let error = client("https://api.example.com").client_certificate_pem(text).build().expect_err(text);
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().starts_with("client_certificate_pem: "), "{error}");
    }
    let builder = client("https://api.example.com").client_certificate_pem(&pem);
    assert!(!format!("{builder:?}").contains("PRIVATE"));
}
