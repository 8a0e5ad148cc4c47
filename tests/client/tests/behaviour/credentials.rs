//! Who calls: exactly one kind of credentials, from the builder or else from the environment.

use client_tests::{empty_page, list};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::{Client, ClientBuilder, Error, ErrorKind};
use http::HeaderMap;

const AUTH: [&str; 4] = ["authorization", "x-auth-email", "x-auth-key", "x-auth-user-service-key"];

fn with_variables(
    builder: ClientBuilder,
    variables: &'static [(&'static str, &'static str)],
) -> ClientBuilder {
    builder.from_variables(|name| {
        variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
    })
}

/// The authentication headers that a call of this client is sent with, as `name: value`.
async fn auth_of(builder: ClientBuilder) -> Result<Vec<String>, Error> {
    let mock = MockTransport::new().reply(empty_page());
    let client = builder.transport(mock.clone()).build()?;
    client.account("a").settings().allow_policies().list().send().await?;
    Ok(auth_headers(&mock.requests()[0].headers))
}

fn auth_headers(headers: &HeaderMap) -> Vec<String> {
    let present = AUTH.iter().filter_map(|name| Some((name, headers.get(*name)?)));
    present
        .map(|(name, value)| {
            assert!(value.is_sensitive(), "{name}");
            format!("{name}: {}", value.to_str().expect("ASCII"))
        })
        .collect()
}

async fn from_env(variables: &'static [(&'static str, &'static str)]) -> Result<Vec<String>, Error> {
    auth_of(with_variables(Client::builder(), variables)).await
}

#[tokio::test]
async fn each_kind_sends_its_own_headers_and_no_other() {
    let token = auth_of(Client::builder().api_token("tok")).await.expect("a token");
    assert_eq!(token, ["authorization: Bearer tok"]);
    let key = auth_of(Client::builder().api_key("me@example.com", "k")).await.expect("a key");
    assert_eq!(key, ["x-auth-email: me@example.com", "x-auth-key: k"]);
    let service = auth_of(Client::builder().user_service_key("s")).await.expect("a service key");
    assert_eq!(service, ["x-auth-user-service-key: s"]);
    let last =
        auth_of(Client::builder().api_key("me@example.com", "k").api_token("tok")).await.expect("a token");
    assert_eq!(last, ["authorization: Bearer tok"]);
}

#[tokio::test]
async fn the_environment_gives_the_token_before_the_key_before_the_service_key() {
    const ALL: &[(&str, &str)] = &[
        ("CLOUDFLARE_API_TOKEN", " tok\n"),
        ("CLOUDFLARE_API_KEY", "k"),
        ("CLOUDFLARE_EMAIL", "me@example.com"),
        ("CLOUDFLARE_API_USER_SERVICE_KEY", "s"),
    ];
    assert_eq!(from_env(ALL).await.expect("a token"), ["authorization: Bearer tok"]);
    assert_eq!(from_env(&ALL[1..]).await.expect("a key"), ["x-auth-email: me@example.com", "x-auth-key: k"]);
    assert_eq!(from_env(&ALL[2..]).await.expect("a service key"), ["x-auth-user-service-key: s"]);
}

#[tokio::test]
async fn an_empty_variable_is_an_unset_one() {
    let auth = from_env(&[("CLOUDFLARE_API_TOKEN", "  "), ("CLOUDFLARE_API_USER_SERVICE_KEY", "s")]).await;
    assert_eq!(auth.expect("a service key"), ["x-auth-user-service-key: s"]);
}

#[tokio::test]
async fn a_key_without_an_address_is_an_error_that_names_both_variables() {
    let error = from_env(&[("CLOUDFLARE_API_KEY", "k")]).await.expect_err("no address");
    assert_eq!(error.kind(), ErrorKind::Config);
    assert_eq!(error.to_string(), "CLOUDFLARE_API_KEY is set, but CLOUDFLARE_EMAIL is not");
}

#[tokio::test]
async fn no_credentials_are_an_error_that_names_the_variables() {
    let lone_address = with_variables(Client::builder(), &[("CLOUDFLARE_EMAIL", "me@example.com")]);
    for (builder, begins) in [
        (Client::builder(), "no credentials: give them to the builder"),
        (with_variables(Client::builder(), &[]), "no credentials in the environment: none of"),
        (lone_address, "no credentials in the environment: none of"),
    ] {
        let error = auth_of(builder).await.expect_err("no credentials");
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().starts_with(begins), "{error}");
        for name in ["API_TOKEN", "API_KEY", "EMAIL", "API_USER_SERVICE_KEY"] {
            assert!(error.to_string().contains(&format!("CLOUDFLARE_{name}")), "{error}");
        }
    }
}

#[tokio::test]
async fn what_the_builder_says_beats_the_environment_in_any_order() {
    const VARIABLES: &[(&str, &str)] =
        &[("CLOUDFLARE_API_TOKEN", "env"), ("CLOUDFLARE_BASE_URL", "https://env.example")];
    let before = with_variables(Client::builder().api_token("explicit"), VARIABLES);
    let after = with_variables(Client::builder(), VARIABLES).api_token("explicit");
    for builder in [before, after] {
        assert_eq!(auth_of(builder).await.expect("a token"), ["authorization: Bearer explicit"]);
    }
    // Nor does a half-set environment matter then.
    let half = with_variables(Client::builder().api_token("explicit"), &[("CLOUDFLARE_API_KEY", "k")]);
    assert_eq!(auth_of(half).await.expect("a token"), ["authorization: Bearer explicit"]);
}

#[tokio::test]
async fn a_secret_that_cannot_stand_in_a_header_is_an_error_and_never_a_panic() {
    for bad in ["a\nb", "a\r\nx-injected: 1", "tök", "\u{0}", "", "   "] {
        for builder in [
            Client::builder().api_token(bad),
            Client::builder().api_key("me@example.com", bad),
            Client::builder().user_service_key(bad),
        ] {
            let error = auth_of(builder).await.expect_err(bad);
            assert_eq!(error.kind(), ErrorKind::Config);
        }
    }
    let error = auth_of(Client::builder().api_key("m\ne", "k")).await.expect_err("a line break");
    assert_eq!(error.kind(), ErrorKind::Config);
}

#[tokio::test]
async fn a_secret_that_was_not_copied_alone_is_refused_and_not_shown() {
    for (bad, fault) in [
        ("Bearer canary", "the API token begins with `Bearer `: give it without that word"),
        ("bearer canary", "the API token begins with `Bearer `: give it without that word"),
        ("can ary", "the API token holds white space"),
        ("can\tary", "the API token holds white space"),
    ] {
        let error = auth_of(Client::builder().api_token(bad)).await.expect_err(bad);
        assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Config, fault));
    }
    let error = auth_of(Client::builder().api_key("me@example.com", "k k")).await.expect_err("a blank");
    assert_eq!(error.to_string(), "the API key holds white space");
    let error = auth_of(Client::builder().user_service_key("s s")).await.expect_err("a blank");
    assert_eq!(error.to_string(), "the user service key holds white space");
    assert_eq!(
        auth_of(Client::builder().api_token("bearer")).await.expect("a token"),
        ["authorization: Bearer bearer"]
    );
}

#[tokio::test]
async fn a_credential_that_does_not_have_its_form_is_recognised_although_the_status_is_400() {
    let refusal = |errors: &str| {
        let body = format!(r#"{{"success":false,"errors":{errors},"messages":[],"result":null}}"#);
        list(MockReply::json(400, body))
    };
    let behind = |code: u16| {
        format!(
            r#"[{{"code":6003,"message":"Invalid request headers","error_chain":[{{"code":{code},"message":"Invalid format"}}]}}]"#
        )
    };
    for code in [6102, 6103, 6111] {
        let error = refusal(&behind(code)).await.expect_err("refused");
        assert!(error.is_auth() && error.has_code(6003) && error.has_code(code.into()), "{error}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    }
    let plain = refusal(r#"[{"code":"6111","message":"Invalid format for Authorization header"}]"#).await;
    assert!(plain.expect_err("refused").is_auth(), "the verification of tokens has it without a chain");
    // Other headers can be wrong, too.
    for other in [behind(6100), r#"[{"code":6003,"message":"Invalid request headers"}]"#.to_owned()] {
        assert!(!refusal(&other).await.expect_err("refused").is_auth(), "{other}");
    }
}

#[tokio::test]
async fn a_refused_credential_is_recognised() {
    for status in [401, 403] {
        let reply = MockReply::json(status, "{}");
        assert!(list(reply).await.expect_err("refused").is_auth());
    }
}
