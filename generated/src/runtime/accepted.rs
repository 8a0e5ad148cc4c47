//! Answers that come later: a 202 names the place where the answer will be, which is asked until it is there.

use super::backoff::Backoff;
use super::call::Call;
use super::clock;
use super::error::{Error, ErrorKind, Result};
use super::prepared::Prepared;
use super::response::Received;
use super::trace;
use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, Uri, header};
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// Where the server does not say when to ask.
const BETWEEN: Backoff = Backoff { first: Duration::from_millis(500), longest: Duration::from_secs(8) };

/// Asks for the answer behind a 202 until it is there; `sent` counts the requests of the call so far.
///
/// # Errors
/// When the waiting is switched off or over, or the place is none that may be asked.
pub(crate) async fn wait(
    call: &Call<'_>,
    prepared: &Prepared,
    accepted: Received,
    mut sent: u32,
) -> Result<(Received, u32)> {
    let limit = call.settings.accepted_timeout;
    let begun = clock::now();
    let until = begun.checked_add(limit);
    // To ask twice is always the same as to ask once, and no question may last longer than the waiting.
    let question = Call { idempotent: true, deadline: call.deadline.into_iter().chain(until).min(), ..*call };
    let mut place = prepared.clone_head();
    let mut last = accepted;
    let mut asked = 0;
    // Nothing is prepared for a call that failed.
    while last.status == StatusCode::ACCEPTED && !last.is_refusal() {
        let told = |error: Error, last: Received, sent: u32| {
            Err(error.with_response(last).with_operation(call.operation).with_attempts(sent))
        };
        if limit.is_zero() {
            let message = "the server prepares the answer, and this client does not wait for it";
            return told(Error::new(ErrorKind::Pending, message), last, sent);
        }
        match follow(&place.uri, &last) {
            Ok(uri) => place.uri = uri,
            Err(message) => return told(Error::new(ErrorKind::UnexpectedResponse, message), last, sent),
        }
        let delay = last.retry_after.unwrap_or_else(|| BETWEEN.delay(asked, (call.client.shared.chance)()));
        if !question.fits(delay) {
            return told(pending(asked, begun.elapsed(), Some(delay)), last, sent);
        }
        let delay = if last.retry_after.is_some() { question.spread(delay) } else { delay };
        trace::accepted(asked, delay);
        clock::sleep(delay).await;
        asked += 1;
        match question.run(&place, sent).await {
            Ok((received, all)) => (last, sent) = (received, all),
            // The limit has cut the question off, and not one of the call's own limits.
            Err(error) if error.is_timeout() && until.is_some_and(|until| until <= clock::now()) => {
                let sent = error.attempts();
                return told(pending(asked, begun.elapsed(), None).with_source(error), last, sent);
            }
            Err(error) => return Err(error),
        }
    }
    Ok((last, sent))
}

/// Says how long was waited, and whether the next wait is what was too long.
fn pending(asked: u32, waited: Duration, next: Option<Duration>) -> Error {
    let next = next.map(|next| format!(", and the next wait of {:.1} s is too long", next.as_secs_f64()));
    let (waited, next) = (waited.as_secs_f64(), next.unwrap_or_default());
    let message =
        format!("the server still prepares the answer after {waited:.1} s and {asked} questions{next}");
    Error::new(ErrorKind::Pending, message)
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
        let mut headers = HeaderMap::clone(&self.headers);
        headers.remove(header::CONTENT_TYPE);
        Self { method: Method::GET, uri: self.uri.clone(), headers: Arc::new(headers), body: Bytes::new() }
    }
}
