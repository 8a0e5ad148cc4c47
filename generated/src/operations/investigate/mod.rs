// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! `investigate`.

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

/// The operations of `investigate`.
#[derive(Clone, Debug)]
pub struct Investigate {
    pub(super) scope: rt::Scope,
}

impl Investigate {
    /// The operations of `investigate.action_log`.
    pub fn action_log(&self) -> action_log::ActionLog {
        action_log::ActionLog {
            scope: self.scope.clone(),
        }
    }

    /// The operations of `investigate.bulk`.
    pub fn bulk(&self) -> bulk::Bulk {
        bulk::Bulk {
            scope: self.scope.clone(),
        }
    }

    /// The operations of `investigate.detections`.
    pub fn detections(&self) -> detections::Detections {
        detections::Detections {
            scope: self.scope.clone(),
        }
    }

    /// The operations of `investigate.move`.
    pub fn r#move(&self) -> r#move::Move {
        r#move::Move {
            scope: self.scope.clone(),
        }
    }

    /// The operations of `investigate.preview`.
    pub fn preview(&self) -> preview::Preview {
        preview::Preview {
            scope: self.scope.clone(),
        }
    }

    /// The operations of `investigate.raw`.
    pub fn raw(&self) -> raw::Raw {
        raw::Raw {
            scope: self.scope.clone(),
        }
    }

    /// The operations of `investigate.reclassify`.
    pub fn reclassify(&self) -> reclassify::Reclassify {
        reclassify::Reclassify {
            scope: self.scope.clone(),
        }
    }

    /// The operations of `investigate.release`.
    pub fn release(&self) -> release::Release {
        release::Release {
            scope: self.scope.clone(),
        }
    }

    /// The operations of `investigate.trace`.
    pub fn trace(&self) -> trace::Trace {
        trace::Trace {
            scope: self.scope.clone(),
        }
    }

    /// Reads one message.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/investigate/{investigate_id}`
    pub fn get(&self, investigate_id: impl AsRef<str>) -> GetInvestigateRequest {
        let request = self
            .scope
            .request(&GET)
            .path("investigate_id", investigate_id.as_ref());
        GetInvestigateRequest { request }
    }

    /// Searches the mail of the account.
    ///
    /// Needs one of the permissions `Cloud Email Security: Write`, `Cloud Email Security: Read`.
    ///
    /// `GET /accounts/{account_id}/email-security/investigate`
    pub fn list(&self) -> ListInvestigateRequest {
        let request = self.scope.request(&LIST);
        ListInvestigateRequest { request }
    }
}

/// A call of `GET /accounts/{account_id}/email-security/investigate/{investigate_id}`, not yet sent.
///
/// Operation `email_security_get_message`.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct GetInvestigateRequest {
    request: rt::Request,
}

impl GetInvestigateRequest {
    /// Sets the parameter `submission`.
    pub fn submission(mut self, submission: bool) -> Self {
        self.request = self.request.query("submission", submission);
        self
    }
}

rt::value_operation!(GetInvestigateRequest, types::MessageDetails);

/// A call of `GET /accounts/{account_id}/email-security/investigate`, not yet sent.
///
/// Operation `email_security_investigate`.
#[must_use = "a request does nothing until it is sent"]
#[derive(Clone, Debug)]
pub struct ListInvestigateRequest {
    request: rt::Request,
}

impl ListInvestigateRequest {
    /// Sets the parameter `alert_id`.
    pub fn alert_id(mut self, alert_id: impl AsRef<str>) -> Self {
        self.request = self.request.query("alert_id", alert_id.as_ref());
        self
    }

    /// Sets the parameter `cursor`.
    pub fn cursor(mut self, cursor: impl AsRef<str>) -> Self {
        self.request = self.request.query("cursor", cursor.as_ref());
        self
    }

    /// Sets the parameter `delivery_status`.
    pub fn delivery_status(
        mut self,
        delivery_status: impl Into<types::MessageDeliveryStatus>,
    ) -> Self {
        let delivery_status: types::MessageDeliveryStatus = delivery_status.into();
        self.request = self.request.query("delivery_status", delivery_status);
        self
    }

    /// Sets the parameter `detections_only`.
    ///
    /// The server assumes `true` where nothing is sent.
    pub fn detections_only(mut self, detections_only: bool) -> Self {
        self.request = self.request.query("detections_only", detections_only);
        self
    }

    /// Sets the parameter `domain`.
    pub fn domain(mut self, domain: impl AsRef<str>) -> Self {
        self.request = self.request.query("domain", domain.as_ref());
        self
    }

    /// Sets the parameter `end`.
    pub fn end(mut self, end: impl Into<rt::Timestamp>) -> Self {
        let end: rt::Timestamp = end.into();
        self.request = self.request.query("end", end);
        self
    }

    /// Sets the parameter `final_disposition`.
    pub fn final_disposition(
        mut self,
        final_disposition: impl Into<types::DispositionFilter>,
    ) -> Self {
        let final_disposition: types::DispositionFilter = final_disposition.into();
        self.request = self.request.query("final_disposition", final_disposition);
        self
    }

    /// Sets the parameter `message_action`.
    pub fn message_action(
        mut self,
        message_action: impl Into<types::MessageActionFilter>,
    ) -> Self {
        let message_action: types::MessageActionFilter = message_action.into();
        self.request = self.request.query("message_action", message_action);
        self
    }

    /// Sets the parameter `message_id`.
    pub fn message_id(mut self, message_id: impl AsRef<str>) -> Self {
        self.request = self.request.query("message_id", message_id.as_ref());
        self
    }

    /// Sets the parameter `metric`.
    pub fn metric(mut self, metric: impl AsRef<str>) -> Self {
        self.request = self.request.query("metric", metric.as_ref());
        self
    }

    /// Sets the parameter `per_page`.
    ///
    /// Between 1 and 1000.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.request = self.request.query("per_page", per_page);
        self
    }

    /// Sets the parameter `query`.
    pub fn query(mut self, query: impl AsRef<str>) -> Self {
        self.request = self.request.query("query", query.as_ref());
        self
    }

    /// Sets the parameter `recipient`.
    pub fn recipient(mut self, recipient: impl AsRef<str>) -> Self {
        self.request = self.request.query("recipient", recipient.as_ref());
        self
    }

    /// Sets the parameter `sender`.
    pub fn sender(mut self, sender: impl AsRef<str>) -> Self {
        self.request = self.request.query("sender", sender.as_ref());
        self
    }

    /// Sets the parameter `smtp_helo_ip`.
    pub fn smtp_helo_ip(mut self, smtp_helo_ip: impl AsRef<str>) -> Self {
        self.request = self.request.query("smtp_helo_ip", smtp_helo_ip.as_ref());
        self
    }

    /// Sets the parameter `start`.
    pub fn start(mut self, start: impl Into<rt::Timestamp>) -> Self {
        let start: rt::Timestamp = start.into();
        self.request = self.request.query("start", start);
        self
    }

    /// Sets the parameter `subject`.
    pub fn subject(mut self, subject: impl AsRef<str>) -> Self {
        self.request = self.request.query("subject", subject.as_ref());
        self
    }

    /// Sets the parameter `page`.
    ///
    /// At least 1. The server assumes `1` where nothing is sent.
    #[deprecated(note = "end of life 2026-11-01, use `cursor`")]
    pub fn page(mut self, page: i64) -> Self {
        self.request = self.request.query("page", page);
        self
    }
}

rt::page_operation!(ListInvestigateRequest, types::MessageDetails);

static GET: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_get_message",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/investigate/{investigate_id}",
    idempotent: true,
};

static LIST: rt::OperationInfo = rt::OperationInfo {
    operation_id: "email_security_investigate",
    method: rt::Method::GET,
    path: "/accounts/{account_id}/email-security/investigate",
    idempotent: true,
};
