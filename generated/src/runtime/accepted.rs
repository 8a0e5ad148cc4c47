//! Answers that come later: a 202 names the place where the answer will be, which is asked until it is there.

use super::backoff::Backoff;
use super::call::Call;
use super::clock;
use super::error::{Error, ErrorKind, Result};
use super::request::Prepared;
use super::response::Received;
use http::{Method, StatusCode, Uri, header};
use std::time::Duration;
use url::Url;

/// Where the server does not say when to ask.
const BETWEEN: Backoff = Backoff { first: Duration::from_millis(500), longest: Duration::from_secs(8) };

/// Asks for the answer behind a 202 until it is there.
///
/// # Errors
/// When the waiting is switched off or over, or the place is none that may be asked.
pub(crate) async fn wait(
    call: &Call<'_>,
    prepared: &Prepared,
    accepted: Received,
    attempts: u32,
) -> Result<(Received, u32)> {
    let limit = call.settings.accepted_timeout;
    let until = clock::now().checked_add(limit);
    let mut place = prepared.clone_head();
    let mut last = accepted;
    let mut attempts = attempts;
    let mut asked = 0;
    while last.status == StatusCode::ACCEPTED {
        let told = |error: Error, last: Received| {
            error.with_response(last).with_operation(call.operation).with_attempts(attempts)
        };
        if limit.is_zero() {
            let message = "the server prepares the answer, and this client does not wait for it";
            return Err(told(Error::new(ErrorKind::Pending, message), last));
        }
        match follow(&place.uri, &last) {
            Ok(uri) => place.uri = uri,
            Err(message) => return Err(told(Error::new(ErrorKind::UnexpectedResponse, message), last)),
        }
        let delay = last.retry_after.unwrap_or_else(|| BETWEEN.delay(asked, (call.client.shared.chance)()));
        let in_time =
            clock::now().checked_add(delay).is_some_and(|then| until.is_none_or(|until| then < until));
        if !in_time || !call.fits(delay) {
            let message =
                format!("the server has no answer after {asked} questions, and the next wait is too long");
            return Err(told(Error::new(ErrorKind::Pending, message), last));
        }
        clock::sleep(delay).await;
        asked += 1;
        let (received, more) = call.run(&place).await?;
        last = received;
        attempts += more;
    }
    Ok((last, attempts))
}

/// The place that the answer names, which must be on the server that was asked: credentials go there.
fn follow(asked: &Uri, accepted: &Received) -> std::result::Result<Uri, &'static str> {
    let location = accepted.headers.get(header::LOCATION).and_then(|value| value.to_str().ok());
    let location = location.ok_or("the server prepares the answer and does not say where")?;
    let here = Url::parse(&asked.to_string()).map_err(|_| "the URL of the request cannot be read")?;
    let there = here.join(location).map_err(|_| "the place of the prepared answer is not a URL")?;
    if there.origin() != here.origin() || !there.username().is_empty() || there.password().is_some() {
        return Err("the prepared answer is on another server, which is not asked");
    }
    Uri::try_from(there.as_str()).map_err(|_| "the place of the prepared answer is not a URL")
}

impl Prepared {
    /// The same head as a question without a body.
    fn clone_head(&self) -> Self {
        let mut headers = self.headers.clone();
        headers.remove(header::CONTENT_TYPE);
        Self { method: Method::GET, uri: self.uri.clone(), headers, body: bytes::Bytes::new() }
    }
}
