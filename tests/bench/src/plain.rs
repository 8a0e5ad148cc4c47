//! The same calls with reqwest, `serde_json` and structs written by hand: the same TLS, compression, time limits, proxy
//! settings and headers.

use std::time::Duration;

use anyhow::{Result, ensure};
use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::bodies::PER_PAGE;
use crate::ours::ACCOUNT;

/// A client and the URL of the account.
#[derive(Clone, Debug)]
pub struct Plain {
    client: reqwest::Client,
    account: String,
}

#[derive(Deserialize)]
struct Envelope<T> {
    success: bool,
    result: T,
    result_info: Option<Info>,
}

#[derive(Deserialize)]
struct Info {
    total_pages: Option<u64>,
}

/// What a policy has.
#[derive(Debug, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of the API")]
pub struct Policy {
    pub created_at: String,
    pub id: String,
    pub comments: Option<String>,
    pub is_acceptable_sender: Option<bool>,
    pub is_exempt_recipient: Option<bool>,
    pub is_regex: Option<bool>,
    pub is_trusted_sender: Option<bool>,
    pub modified_at: Option<String>,
    pub pattern: Option<String>,
    pub pattern_type: Option<PatternType>,
    pub verify_sender: Option<bool>,
    pub is_recipient: Option<bool>,
    pub is_sender: Option<bool>,
    pub is_spoof: Option<bool>,
    pub last_modified: Option<String>,
}

/// What a pattern is compared with.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
#[expect(missing_docs, reason = "the variants are those of the API")]
pub enum PatternType {
    Email,
    Domain,
    Ip,
    Unknown,
}

#[derive(Deserialize)]
struct Message {
    raw: String,
}

impl Plain {
    /// A client for the server at this URL.
    ///
    /// # Errors
    /// When TLS cannot be set up.
    pub fn new(url: &str) -> Result<Self> {
        let headers = HeaderMap::from_iter([
            (ACCEPT, HeaderValue::from_static("application/json")),
            (AUTHORIZATION, HeaderValue::from_static("Bearer token")),
            (USER_AGENT, HeaderValue::from_static("cloudflare-email-security/0.1.0 (rust; linux; x86_64)")),
            (HeaderName::from_static("api-version"), HeaderValue::from_static("2026-07-01")),
        ]);
        let client = reqwest::Client::builder()
            .default_headers(headers)
            .connect_timeout(Duration::from_secs(5))
            .timeout(Duration::from_mins(1))
            .read_timeout(Duration::from_secs(30))
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .no_proxy()
            .build()?;
        Ok(Self { client, account: format!("{url}/accounts/{ACCOUNT}/email-security") })
    }

    /// One policy.
    ///
    /// # Errors
    /// Those of the call.
    pub async fn get(&self, id: &str) -> Result<Policy> {
        Ok(self.read(format!("{}/settings/allow_policies/{id}", self.account)).await?.result)
    }

    /// All policies.
    ///
    /// # Errors
    /// Those of the calls.
    pub async fn list(&self) -> Result<Vec<Policy>> {
        let mut policies = Vec::new();
        for page in 1.. {
            let url = format!("{}/settings/allow_policies?per_page={PER_PAGE}&page={page}", self.account);
            let read: Envelope<Vec<Policy>> = self.read(url).await?;
            policies.extend(read.result);
            if read.result_info.and_then(|info| info.total_pages).is_none_or(|pages| page >= pages) {
                break;
            }
        }
        Ok(policies)
    }

    /// The long text.
    ///
    /// # Errors
    /// Those of the call.
    pub async fn raw(&self) -> Result<String> {
        let read: Envelope<Message> = self.read(format!("{}/investigate/m/raw", self.account)).await?;
        Ok(read.result.raw)
    }

    // As `reqwest::Response::json` does it.
    async fn read<T: DeserializeOwned>(&self, url: String) -> Result<Envelope<T>> {
        let response = self.client.get(url).send().await?.error_for_status()?;
        let body = response.bytes().await?;
        let envelope: Envelope<T> = serde_json::from_slice(&body)?;
        ensure!(envelope.success, "the call failed");
        Ok(envelope)
    }
}
