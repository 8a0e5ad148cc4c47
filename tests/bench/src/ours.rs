//! The calls as a user of the crate writes them.

use cloudflare_email_security::types::AllowPolicy;
use cloudflare_email_security::{Client, Result};

use crate::bodies::PER_PAGE;

/// The account of every call.
pub const ACCOUNT: &str = "023e105f4ecef8ad9ca31a8372d0c353";

/// A client with its usual limits, that goes to the server directly.
///
/// # Errors
/// When TLS cannot be set up.
pub fn client(url: &str) -> Result<Client> {
    Client::builder().api_token("token").base_url(url).no_proxy().build()
}

/// One policy.
///
/// # Errors
/// Those of the call.
pub async fn get(client: &Client, id: &str) -> Result<AllowPolicy> {
    client.account(ACCOUNT).settings().allow_policies().get(id).send().await
}

/// All policies.
///
/// # Errors
/// Those of the calls.
pub async fn list(client: &Client) -> Result<Vec<AllowPolicy>> {
    let policies = client.account(ACCOUNT).settings().allow_policies();
    policies.list().per_page(i64::try_from(PER_PAGE).unwrap_or(i64::MAX)).items().collect_all().await
}

/// The long text.
///
/// # Errors
/// Those of the call.
pub async fn raw(client: &Client) -> Result<String> {
    client.account(ACCOUNT).investigate().raw().get("m").send().await.map(|message| message.raw)
}
