//! Tests for code of your own: the API is played by `FakeApi`, so they need neither a network nor an account.
//!
//! The code under test is [`block`] and [`blocked`]; its tests are at the end of this file and run with
//!
//! ```sh
//! cargo test --example test_with_fake_api --features test-util
//! ```
//!
//! What is under test also runs by itself, against the real API or without an account:
//!
//! ```sh
//! cargo run --example test_with_fake_api --features test-util -- --fake phisher@example.net
//! ```
//!
//! ```text
//! Blocked("f174e90a-fafe-4643-bbbc-4a0ed4fc8415")
//! blocked patterns: 1
//! ```

mod support;

use cloudflare_email_security::Result;
use cloudflare_email_security::operations::Account;
use cloudflare_email_security::test_util::FakeApi;
use cloudflare_email_security::types::{CreateBlockedSender, PatternType};
use std::io::Write;
use std::process::ExitCode;
use support::{Outcome, Usage};

/// What became of a wish to block an address.
#[derive(Debug, PartialEq)]
enum Blocking {
    /// It is blocked, by the pattern with this id.
    Blocked(String),
    /// The token may read and not write.
    NotAllowed,
}

/// The code under test: blocks an address.
async fn block(account: &Account, address: &str) -> Result<Blocking> {
    let body = CreateBlockedSender::builder()
        .pattern(address)
        .pattern_type(PatternType::Email)
        .is_regex(false)
        .build();
    match account.settings().block_senders().create(&body).send().await {
        Ok(created) => Ok(Blocking::Blocked(created.id.unwrap_or_default())),
        Err(error) if error.is_auth() => Ok(Blocking::NotAllowed),
        Err(error) => Err(error),
    }
}

/// More code under test: the patterns that are blocked, of all pages.
async fn blocked(account: &Account) -> Result<Vec<String>> {
    let mut senders = account.settings().block_senders().list().items();
    let mut patterns = Vec::new();
    while let Some(sender) = senders.try_next().await? {
        patterns.extend(sender.pattern);
    }
    Ok(patterns)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::main(fake, run).await
}

pub(crate) async fn run(account: &Account, arguments: &[String], out: &mut dyn Write) -> Outcome {
    let [address] = arguments else { return Err(Usage("ADDRESS").into()) };
    writeln!(out, "{:?}", block(account, address).await?)?;
    writeln!(out, "blocked patterns: {}", blocked(account).await?.len())?;
    Ok(())
}

/// The answers with `--fake`: the document's examples.
pub(crate) fn fake() -> FakeApi {
    FakeApi::new()
}

#[cfg(test)]
mod tests {
    use super::{Blocking, block, blocked};
    use cloudflare_email_security::operations::Account;
    use cloudflare_email_security::test_util::{FakeApi, MockReply};
    use cloudflare_email_security::{Client, ErrorKind, Result};
    use serde_json::{Value, json};
    use std::time::Duration;
    use tokio::time::Instant;

    /// The names of operations are on the page of each call.
    const CREATE: &str = "email_security_create_blocked_sender";
    const LIST: &str = "email_security_list_blocked_senders";

    fn account(api: &FakeApi) -> Result<Account> {
        let client = Client::builder().api_token("any").transport(api.clone()).build()?;
        Ok(client.account("a"))
    }

    #[tokio::test]
    async fn what_is_sent_is_what_was_wished_for() -> Result<()> {
        let api = FakeApi::new();
        let blocking = block(&account(&api)?, "phisher@example.net").await?;
        assert!(matches!(blocking, Blocking::Blocked(_)));

        let calls = api.calls();
        assert_eq!(calls.len(), 1);
        assert_eq!(calls[0].operation_id, CREATE);
        let body = String::from_utf8_lossy(&calls[0].body);
        assert_eq!(body, r#"{"is_regex":false,"pattern":"phisher@example.net","pattern_type":"EMAIL"}"#);
        Ok(())
    }

    #[tokio::test]
    async fn nothing_is_called_but_what_the_test_says() -> Result<()> {
        let created = r#"{"success":true,"result":{"id":"2402","pattern":"phisher@example.net"}}"#;
        let api = FakeApi::strict().on(CREATE, MockReply::json(200, created));
        let blocked = Blocking::Blocked("2402".to_owned());
        assert_eq!(block(&account(&api)?, "phisher@example.net").await?, blocked);
        Ok(())
    }

    #[tokio::test]
    async fn a_token_without_the_permission_is_no_error() -> Result<()> {
        let refusal = r#"{"success":false,"errors":[{"code":10000,"message":"Authentication error"}]}"#;
        let api = FakeApi::new().on(CREATE, MockReply::json(403, refusal));
        assert_eq!(block(&account(&api)?, "phisher@example.net").await?, Blocking::NotAllowed);
        Ok(())
    }

    #[tokio::test]
    async fn a_sender_is_not_blocked_twice_where_the_first_answer_got_lost() -> Result<()> {
        let api = FakeApi::new().on(CREATE, MockReply::status(503));
        let error = block(&account(&api)?, "phisher@example.net").await.expect_err("the server is down");
        assert_eq!(error.kind(), ErrorKind::Api);
        assert_eq!(api.calls().len(), 1, "a POST is sent once");
        Ok(())
    }

    /// A page as the API would send it: the document's example with another pattern and place in the list.
    fn page(pattern: &str, place: Value) -> MockReply {
        let mut page: Value = serde_json::from_str(FakeApi::example(LIST)).expect("the example is JSON");
        page["result"][0]["pattern"] = json!(pattern);
        page["result_info"] = place;
        MockReply::json(200, page.to_string())
    }

    #[tokio::test]
    async fn what_is_blocked_is_read_from_all_pages() -> Result<()> {
        let api = FakeApi::strict()
            .on(LIST, page("first.example", json!({"page": 1, "total_pages": 2})))
            .on(LIST, page("second.example", json!({"page": 2, "total_pages": 2})));
        assert_eq!(blocked(&account(&api)?).await?, ["first.example", "second.example"]);
        assert_eq!(api.calls()[1].uri.query(), Some("page=2"));
        Ok(())
    }

    #[tokio::test(start_paused = true)]
    async fn too_many_calls_are_waited_out_as_the_server_asks() -> Result<()> {
        let api = FakeApi::new().on(CREATE, MockReply::status(429).header("retry-after", "7"));
        let begun = Instant::now();
        assert!(matches!(block(&account(&api)?, "phisher@example.net").await?, Blocking::Blocked(_)));
        assert!(begun.elapsed() >= Duration::from_secs(7));
        assert_eq!(api.calls().len(), 2);
        Ok(())
    }
}
