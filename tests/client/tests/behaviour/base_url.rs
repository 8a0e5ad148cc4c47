//! Where the API is: what a base URL may look like.

use client_tests::builder;
use cloudflare_email_security::test_util::MockTransport;
use cloudflare_email_security::{ClientBuilder, ErrorKind};

fn with_base(base: &str) -> ClientBuilder {
    builder(&MockTransport::new()).base_url(base)
}

#[test]
fn plain_http_is_allowed_to_this_machine_only() {
    for base in ["http://localhost:8080", "http://127.0.0.1:1", "http://127.9.9.9", "http://[::1]:1/v4"] {
        with_base(base).build().expect(base);
    }
    for base in ["http://api.example.com", "http://10.0.0.1", "http://localhost.example.com", "http://[::2]"]
    {
        let error = with_base(base).build().expect_err(base);
        assert_eq!(error.kind(), ErrorKind::Config);
        let advice = "use https://, or `ClientBuilder::allow_insecure(true)`";
        assert!(error.to_string().ends_with(advice), "{error}");
        with_base(base).allow_insecure(true).build().expect(base);
    }
}

#[test]
fn an_address_without_a_scheme_is_refused_and_the_schemes_are_named() {
    for base in ["127.0.0.1:3000", "localhost:3000", "api.example.com/v4", "https:api.example.com", "é"] {
        let error = with_base(base).build().expect_err(base);
        assert_eq!(error.kind(), ErrorKind::Config);
        assert_eq!(error.to_string(), "base_url: must begin with https:// or http://");
    }
    with_base("HTTPS://api.example.com").build().expect("a scheme in capitals");
}

#[test]
fn a_url_that_is_not_a_base_is_refused_without_being_shown() {
    for base in [
        "",
        "secret.example.com/v4",
        "ftp://secret.example.com",
        "data:secret",
        "https://secret.example.com/v4?x=1",
        "https://secret.example.com/v4#x",
        "https://user:secret@example.com/v4",
    ] {
        let error = with_base(base).build().expect_err(base);
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(!format!("{error} {error:?}").contains("secret"), "{error:?}");
    }
}

#[tokio::test]
async fn the_environment_gives_the_base_url_unless_the_builder_does() {
    for (explicit, host) in [(None, "env.example"), (Some("https://explicit.example"), "explicit.example")] {
        let mock = MockTransport::new().reply(client_tests::empty_page());
        let from_env = builder(&mock).from_variables(|name| {
            (name == "CLOUDFLARE_BASE_URL").then(|| " https://env.example/v4/ ".to_owned())
        });
        let builder = explicit.into_iter().fold(from_env, ClientBuilder::base_url);
        let client = builder.build().expect("a good base");
        client.account("a").settings().allow_policies().list().send().await.expect("an empty page");
        assert_eq!(mock.requests()[0].uri.host(), Some(host));
    }
}
