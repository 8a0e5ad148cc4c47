//! Exports the submissions of a range of time as CSV, for a spreadsheet.
//!
//! Subjects are written by strangers: one that a spreadsheet would run as a formula gets an apostrophe in front. A
//! submission that this version of the crate cannot read does not stop the others; the exit status tells of it.
//!
//! ```sh
//! export CLOUDFLARE_API_TOKEN=… CLOUDFLARE_ACCOUNT_ID=…
//! cargo run --example export_submissions --features test-util -- 2024-01-01T00:00:00Z 2024-02-01T00:00:00Z > january.csv
//! ```
//!
//! Without an account:
//!
//! ```sh
//! cargo run --example export_submissions --features test-util -- --fake 2024-01-01T00:00:00Z 2024-02-01T00:00:00Z
//! ```
//!
//! ```text
//! submission_id,requested_at,requested_by,type,original,requested,outcome,subject
//! s-1,2024-01-05T10:05:00Z,me@example.com,User,MALICIOUS,NONE,MALICIOUS,"Invoice ""final"", please pay"
//! s-2,2024-01-06T08:00:00Z,analyst@example.com,Team,NONE,SPAM,,"'=HYPERLINK(""https://example.net"")"
//! s-4,2024-01-07T09:30:00Z,,,BRAND-NEW,SPAM,SPAM,
//! error: 1 submission could not be read; cannot read an element of the list at `[2]`: missing field `requested_at` (HTTP 200)
//!   because of: at line 1, column 23 of the element
//! ```

mod support;

use cloudflare_email_security::operations::Account;
use cloudflare_email_security::test_util::{FakeApi, MockReply};
use cloudflare_email_security::types::{Submission, SubmissionDisposition, SubmissionType};
use cloudflare_email_security::{Error, ErrorKind};
use std::borrow::Cow;
use std::fmt;
use std::io::Write;
use std::process::ExitCode;
use support::{Outcome, Usage};

const HEAD: [&str; 8] =
    ["submission_id", "requested_at", "requested_by", "type", "original", "requested", "outcome", "subject"];

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::main(fake, run).await
}

pub(crate) async fn run(account: &Account, arguments: &[String], out: &mut dyn Write) -> Outcome {
    let [start, end] = arguments else { return Err(Usage("START END, both RFC 3339").into()) };
    let mut submissions =
        account.submissions().list().start(start.as_str()).end(end.as_str()).per_page(1000).items_lossy();

    let mut csv = csv::Writer::from_writer(out);
    csv.write_record(HEAD)?;
    let mut unreadable: Option<Unreadable> = None;
    while let Some(submission) = submissions.next().await {
        match submission {
            Ok(submission) => write(&submission, &mut csv)?,
            // The list goes on after this one; after any other error it is over.
            Err(error) if error.kind() == ErrorKind::Decode && error.element().is_some() => {
                unreadable.get_or_insert(Unreadable { count: 0, first: error }).count += 1;
            }
            Err(error) => return Err(error.into()),
        }
    }
    csv.flush()?;
    unreadable.map_or(Ok(()), |unreadable| Err(unreadable.into()))
}

fn write<W: Write>(submission: &Submission, csv: &mut csv::Writer<W>) -> Outcome {
    // Values that are newer than the crate have their text, too.
    let disposition = |value: &Option<SubmissionDisposition>| {
        value.as_ref().map(SubmissionDisposition::as_str).unwrap_or_default().to_owned()
    };
    csv.write_record([
        submission.submission_id.as_str(),
        submission.requested_at.as_str(),
        submission.requested_by.as_deref().unwrap_or_default(),
        submission.r#type.as_ref().map_or("", SubmissionType::as_str),
        &disposition(&submission.original_disposition),
        &disposition(&submission.requested_disposition),
        &disposition(&submission.outcome_disposition),
        &harmless(submission.subject.as_deref().unwrap_or_default()),
    ])?;
    Ok(())
}

/// A text that no spreadsheet takes for a formula.
fn harmless(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}").into() } else { text.into() }
}

/// Some submissions are missing in the export.
#[derive(Debug)]
struct Unreadable {
    count: usize,
    first: Error,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let noun = if self.count == 1 { "submission" } else { "submissions" };
        write!(f, "{} {noun} could not be read; {}", self.count, self.first)
    }
}

impl std::error::Error for Unreadable {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        std::error::Error::source(&self.first)
    }
}

/// The answers with `--fake`: the third submission lacks its time, and the fourth has a disposition that is new.
pub(crate) fn fake() -> FakeApi {
    let page = serde_json::json!({"success": true, "result": [
        {"submission_id": "s-1", "requested_at": "2024-01-05T10:05:00Z", "requested_by": "me@example.com",
         "type": "User", "original_disposition": "MALICIOUS", "requested_disposition": "NONE",
         "outcome_disposition": "MALICIOUS", "subject": "Invoice \"final\", please pay"},
        {"submission_id": "s-2", "requested_at": "2024-01-06T08:00:00Z", "requested_by": "analyst@example.com",
         "type": "Team", "original_disposition": "NONE", "requested_disposition": "SPAM",
         "subject": "=HYPERLINK(\"https://example.net\")"},
        {"submission_id": "s-3"},
        {"submission_id": "s-4", "requested_at": "2024-01-07T09:30:00Z", "original_disposition": "BRAND-NEW",
         "requested_disposition": "SPAM", "outcome_disposition": "SPAM"},
    ], "result_info": {"count": 4, "page": 1, "per_page": 1000, "total_count": 4}});
    FakeApi::new().on("email_security_submissions", MockReply::json(200, page.to_string()))
}
