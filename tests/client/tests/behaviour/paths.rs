//! A path parameter is exactly one segment of the URL, or the call is refused before anything is sent.

use client_tests::{assert_refused_unsent, builder, client, envelope};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use std::borrow::Cow;

const PREFIX: &str = "/client/v4/accounts/";

/// The path that a deletion of `id` goes to, or what refuses it.
async fn path_of(
    account: &str,
    id: &str,
) -> Result<String, (cloudflare_email_security::Error, MockTransport)> {
    let mock = MockTransport::new().reply(MockReply::json(200, envelope(r#"{"id":"x"}"#)));
    match client(&mock).account(account).settings().allow_policies().delete(id).send().await {
        Ok(_) => Ok(mock.requests()[0].uri.path().to_owned()),
        Err(error) => Err((error, mock)),
    }
}

async fn assert_refused(account: &str, id: &str) {
    match path_of(account, id).await {
        Ok(path) => panic!("{id:?} went to {path}"),
        Err((error, mock)) => assert_refused_unsent(&error, &mock),
    }
}

#[tokio::test]
async fn an_empty_id_is_refused_before_anything_is_sent() {
    assert_refused("a", "").await;
    assert_refused("", "p").await;
}

#[tokio::test]
async fn dots_are_refused_also_when_they_are_encoded() {
    for dots in [".", "..", "%2e", "%2E%2e", ".%2e", "%2e."] {
        assert_refused("a", dots).await;
        assert_refused(dots, "p").await;
    }
}

#[tokio::test]
async fn control_characters_are_refused() {
    for id in ["a\tb", "a\nb", "\u{0}", "a\u{7f}", "\u{85}"] {
        assert_refused("a", id).await;
    }
}

#[tokio::test]
async fn the_fault_names_the_parameter_and_not_its_value() {
    let (error, _) = path_of("a", "secret\n").await.expect_err("a control character");
    assert_eq!(error.to_string(), "path parameter `policy_id` holds a control character");
}

#[tokio::test]
async fn everything_but_pchar_is_encoded() {
    let path = path_of("a", "a/b c?é%2F..").await.expect("allowed");
    assert!(path.ends_with("/allow_policies/a%2Fb%20c%3F%C3%A9%252F.."), "{path}");
    let pchar = "AZaz09-._~!$&'()*+,;=:@";
    let path = path_of("a", pchar).await.expect("allowed");
    assert!(path.ends_with(&format!("/{pchar}")), "{path}");
}

#[tokio::test]
async fn a_base_path_is_kept_with_or_without_a_slash_at_its_end() {
    for base in ["https://example.com/base/v1", "https://example.com/base/v1/"] {
        let mock = MockTransport::new().reply(client_tests::empty_page());
        let client = builder(&mock).base_url(base).build().expect("a good base");
        client.account("a").settings().allow_policies().list().send().await.expect("an empty page");
        assert_eq!(
            mock.requests()[0].uri.to_string(),
            "https://example.com/base/v1/accounts/a/email-security/settings/allow_policies"
        );
    }
}

proptest! {
    #[test]
    fn any_text_is_one_segment_that_decodes_to_it_or_is_refused(
        account in "\\PC{1,12}|[./%2eE]{1,7}",
        id in any::<String>(),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
        match runtime.block_on(path_of(&account, &id)) {
            Err((error, mock)) => assert_refused_unsent(&error, &mock),
            Ok(path) => {
                let rest = path.strip_prefix(PREFIX).expect("the base path");
                let segments: Vec<_> = rest.split('/').collect();
                prop_assert_eq!(segments.len(), 5);
                let decoded = |segment: &str| percent_decode_str(segment).decode_utf8().map(Cow::into_owned);
                prop_assert_eq!(decoded(segments[0]), Ok(account));
                prop_assert_eq!(decoded(segments[4]), Ok(id));
                // What reads the URL the way browsers do must not see another path.
                let url = url::Url::parse(&format!("https://example.com{path}")).expect("a URL");
                prop_assert_eq!(url.path(), path);
            }
        }
    }
}
