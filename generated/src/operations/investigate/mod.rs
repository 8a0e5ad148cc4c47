// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Searches the mail of the account and reads one message; what can be done with messages is in the handles below.

use crate::runtime::generated as rt;
use crate::types;

pub mod action_log;
pub mod bulk;
pub mod detections;
pub mod r#move;
pub mod preview;
pub mod raw;
pub mod reclassify;
pub mod release;
pub mod trace;

/// Searches the mail of the account and reads one message; what can be done with messages is in the handles below.
///
/// `client.account(account_id).investigate()`
///
/// | call | takes | gives |
/// | --- | --- | --- |
/// | [`get`](Self::get) | `investigate_id` | [`MessageDetails`](types::MessageDetails) |
/// | [`list`](Self::list) | – | a page of [`MessageDetails`](types::MessageDetails) |
#[derive(Clone, Debug)]
pub struct Investigate {
    pub(super) scope: rt::Scope,
}

impl Investigate {
    /// Reads what was done to a message after its delivery, such as moves and releases.
    pub fn action_log(&self) -> action_log::ActionLog {
        action_log::ActionLog {
            scope: self.scope.clone(),
        }
    }

    /// Moves or releases every message that a search finds, as a job that runs on the server.
    pub fn bulk(&self) -> bulk::Bulk {
        bulk::Bulk {
            scope: self.scope.clone(),
        }
    }

    /// Reads why a message was judged as it was: findings, threat categories, links, attachments and facts about its sender.
    pub fn detections(&self) -> detections::Detections {
        detections::Detections {
            scope: self.scope.clone(),
        }
    }

    /// Moves delivered messages to another folder of their recipients' mailboxes.
    pub fn r#move(&self) -> r#move::Move {
        r#move::Move {
            scope: self.scope.clone(),
        }
    }

    /// Reads or renders the picture of a message.
    pub fn preview(&self) -> preview::Preview {
        preview::Preview {
            scope: self.scope.clone(),
        }
    }

    /// Reads the source of a message: all of its headers and parts, as text.
    pub fn raw(&self) -> raw::Raw {
        raw::Raw {
            scope: self.scope.clone(),
        }
    }

    /// Asks for another disposition of a message, such as after a false alarm.
    pub fn reclassify(&self) -> reclassify::Reclassify {
        reclassify::Reclassify {
            scope: self.scope.clone(),
        }
    }

    /// Releases quarantined messages to their recipients.
    pub fn release(&self) -> release::Release {
        release::Release {
            scope: self.scope.clone(),
        }
    }

    /// Reads the log of a message's way through the mail system, inbound and outbound.
    pub fn trace(&self) -> trace::Trace {
        trace::Trace {
            scope: self.scope.clone(),
        }
    }

    /// Reads one message.
    ///
    /// Reads the details of one message, among them sender, recipients, disposition and whether it is in quarantine. The id comes from a search. Set `submission` to look among the submissions and not among the regular mail.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/investigate/{investigate_id}`, operation `email_security_get_message`.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let answer = account
    ///     .investigate()
    ///     .get("4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678")
    ///     .submission(false)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `send()` gives an [`Error`](crate::Error), as every call may, and with:
    /// - `Request`: a part of the path is empty, `.`, `..` or holds a control character; nothing is sent.
    /// - `Api`, status `4XX`: The call was refused.
    #[doc(alias = "email_security_get_message")]
    #[doc(alias = "get message")]
    #[doc(alias = "read message")]
    pub fn get(&self, investigate_id: impl AsRef<str>) -> GetInvestigateRequest {
        let request = self
            .scope
            .request(&GET)
            .path("investigate_id", investigate_id.as_ref());
        GetInvestigateRequest { request }
    }

    /// Searches the mail of the account.
    ///
    /// Finds messages that Email Security has processed and answers with their details, one page at a time. Without `start` the search looks back 30 days, and it is limited to detections unless `detections_only` is false. The next page is asked for with `cursor`, which takes `next` from the `result_info` of the answer before. A slow search answers 202 with an empty `result` and a `Location` header; poll that address until the matches are there.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/investigate`, operation `email_security_investigate`.
    /// `send()` gives one page; `items()` and `pages()` follow the others by themselves.
    /// An answer that is still being prepared (202) is waited for.
    ///
    /// # Examples
    /// ```no_run
    /// # async fn example(account: &cloudflare_email_security::operations::Account) -> cloudflare_email_security::Result<()> {
    /// let page = account
    ///     .investigate()
    ///     .list()
    ///     .start("2024-01-01T00:00:00Z")
    ///     .end("2024-01-31T00:00:00Z")
    ///     .query("bob jones")
    ///     .send()
    ///     .await?;
    /// for item in page.items {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `send()` gives an [`Error`](crate::Error), as every call may, and with:
    /// - `Request`: a part of the path is empty, `.`, `..` or holds a control character; nothing is sent.
    /// - `Api`, status `4XX`: The call was refused.
    #[doc(alias = "email_security_investigate")]
    #[doc(alias = "search mail")]
    pub fn list(&self) -> ListInvestigateRequest {
        let request = self.scope.request(&LIST);
        ListInvestigateRequest { request }
    }
}

/// A call of `GET /accounts/{account_id}/email-security/investigate/{investigate_id}`, not yet sent.
///
/// Made by [`get`](Investigate::get), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct GetInvestigateRequest {
    request: rt::Request,
}

impl GetInvestigateRequest {
    /// Where to look for the message: true means only among the submissions, false or nothing only among the regular mail.
    pub fn submission(mut self, submission: impl Into<Option<bool>>) -> Self {
        self.request = self.request.set_query("submission", submission.into());
        self
    }
}

rt::value_operation!(GetInvestigateRequest, types::MessageDetails);

/// A call of `GET /accounts/{account_id}/email-security/investigate`, not yet sent.
///
/// Made by [`list`](Investigate::list), which says what it does.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct ListInvestigateRequest {
    request: rt::Request,
}

impl ListInvestigateRequest {
    /// Keeps only messages whose detection has this alert id.
    pub fn alert_id<By>(mut self, alert_id: impl rt::AsOptionalText<By>) -> Self {
        self.request = self.request.set_query("alert_id", alert_id.into_optional_text());
        self
    }

    /// Where to go on: the value of `next` from the `result_info` of the page before, taken as it is. Leave it out for the first page.
    pub fn cursor<By>(mut self, cursor: impl rt::AsOptionalText<By>) -> Self {
        self.request = self.request.set_query("cursor", cursor.into_optional_text());
        self
    }

    /// Keeps only messages with this delivery status.
    pub fn delivery_status<By>(
        mut self,
        delivery_status: impl rt::IntoOptional<types::MessageDeliveryStatus, By>,
    ) -> Self {
        self.request = self
            .request
            .set_query("delivery_status", delivery_status.into_optional());
        self
    }

    /// Whether only messages with a detection are found; set it to false to search benign mail too.
    ///
    /// The server assumes `true` where nothing is sent.
    pub fn detections_only(mut self, detections_only: impl Into<Option<bool>>) -> Self {
        self.request = self.request.set_query("detections_only", detections_only.into());
        self
    }

    /// Keeps only messages that have to do with this domain name. Do not rely on where it is looked for: it may be the sender alone, or recipients and links as well.
    pub fn domain<By>(mut self, domain: impl rt::AsOptionalText<By>) -> Self {
        self.request = self.request.set_query("domain", domain.into_optional_text());
        self
    }

    /// Where the searched range of time ends, an RFC 3339 date and time. Left out, it is the present moment.
    pub fn end<By>(mut self, end: impl rt::IntoOptional<rt::Timestamp, By>) -> Self {
        self.request = self.request.set_query("end", end.into_optional());
        self
    }

    /// Keeps only messages with this final disposition.
    pub fn final_disposition<By>(
        mut self,
        final_disposition: impl rt::IntoOptional<types::DispositionFilter, By>,
    ) -> Self {
        self.request = self
            .request
            .set_query("final_disposition", final_disposition.into_optional());
        self
    }

    /// Keeps only messages to which this was done.
    pub fn message_action<By>(
        mut self,
        message_action: impl rt::IntoOptional<types::MessageActionFilter, By>,
    ) -> Self {
        self.request = self
            .request
            .set_query("message_action", message_action.into_optional());
        self
    }

    /// Keeps only messages with this value in their `Message-ID` header.
    pub fn message_id<By>(mut self, message_id: impl rt::AsOptionalText<By>) -> Self {
        self.request = self
            .request
            .set_query("message_id", message_id.into_optional_text());
        self
    }

    /// Keeps only messages of the metric with this name.
    pub fn metric<By>(mut self, metric: impl rt::AsOptionalText<By>) -> Self {
        self.request = self.request.set_query("metric", metric.into_optional_text());
        self
    }

    /// How many entries a page holds at most.
    ///
    /// Between 1 and 1000.
    pub fn per_page(mut self, per_page: impl Into<Option<i64>>) -> Self {
        self.request = self.request.set_query("per_page", per_page.into());
        self
    }

    /// Words to search for, separated by spaces, in upper or lower case alike. Among what is searched are subject, sender, recipient, message id, and names and hashes of attachments.
    pub fn query<By>(mut self, query: impl rt::AsOptionalText<By>) -> Self {
        self.request = self.request.set_query("query", query.into_optional_text());
        self
    }

    /// Keeps only messages to this address or domain.
    pub fn recipient<By>(mut self, recipient: impl rt::AsOptionalText<By>) -> Self {
        self.request = self
            .request
            .set_query("recipient", recipient.into_optional_text());
        self
    }

    /// Keeps only messages from this address or domain.
    pub fn sender<By>(mut self, sender: impl rt::AsOptionalText<By>) -> Self {
        self.request = self.request.set_query("sender", sender.into_optional_text());
        self
    }

    /// Keeps only messages from the SMTP server that gave its HELO from this IP address.
    pub fn smtp_helo_ip<By>(
        mut self,
        smtp_helo_ip: impl rt::AsOptionalText<By>,
    ) -> Self {
        self.request = self
            .request
            .set_query("smtp_helo_ip", smtp_helo_ip.into_optional_text());
        self
    }

    /// Where the searched range of time begins, an RFC 3339 date and time. It cannot lie in the future; left out, it is 30 days ago.
    pub fn start<By>(mut self, start: impl rt::IntoOptional<rt::Timestamp, By>) -> Self {
        self.request = self.request.set_query("start", start.into_optional());
        self
    }

    /// Keeps only messages with all these words, in whatever order, in their subject.
    pub fn subject<By>(mut self, subject: impl rt::AsOptionalText<By>) -> Self {
        self.request = self.request.set_query("subject", subject.into_optional_text());
        self
    }

    /// The number of the page. Deprecated, ends on 2026-11-01: use `cursor`.
    ///
    /// At least 1. The server assumes `1` where nothing is sent.
    #[deprecated(note = "end of life 2026-11-01, use `cursor`")]
    pub fn page(mut self, page: impl Into<Option<i64>>) -> Self {
        self.request = self.request.set_query("page", page.into());
        self
    }
}

rt::page_operation!(ListInvestigateRequest, types::MessageDetails);

static GET: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_get_message",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/investigate/{investigate_id}",
    idempotent: true,
    accepted: false,
    pager: None,
};

static LIST: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_investigate",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/investigate",
    idempotent: true,
    accepted: true,
    pager: Some(rt::Pager::Cursor("cursor")),
};
