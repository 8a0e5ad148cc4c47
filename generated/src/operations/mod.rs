// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! The operations of the Cloudflare Email Security API, in the order of its resources.
//!
//! Made from version 2026-10-02 of the document.

#[cfg(feature = "test-util")]
pub(crate) mod example_answers;
pub(crate) mod source_document;

pub mod investigate;
pub mod phishguard;
pub mod settings;
pub mod submissions;

use crate::runtime::generated as rt;

/// The date of the API that this crate was generated from (`YYYY-MM-DD`).
pub const API_VERSION: &str = "2026-10-02";

impl rt::Client {
    /// Email Security of one account: its mail, its reports and submissions, and its settings.
    ///
    /// The `account_id` is given here once, for every call below.
    /// It is checked when a request is sent, before anything leaves the machine.
    pub fn account(&self, account_id: impl Into<String>) -> Account {
        Account {
            scope: rt::Scope::root(self).with("account_id", account_id),
        }
    }
}

/// Email Security of one account: its mail, its reports and submissions, and its settings.
#[derive(Clone, Debug)]
pub struct Account {
    scope: rt::Scope,
}

impl Account {
    /// Searches the mail of the account and reads one message; what can be done with messages is in the handles below.
    pub fn investigate(&self) -> investigate::Investigate {
        investigate::Investigate {
            scope: self.scope.clone(),
        }
    }

    /// Holds what PhishGuard found: see its reports.
    pub fn phishguard(&self) -> phishguard::Phishguard {
        phishguard::Phishguard {
            scope: self.scope.clone(),
        }
    }

    /// Keeps the settings of Email Security, one handle for each kind.
    pub fn settings(&self) -> settings::Settings {
        settings::Settings {
            scope: self.scope.clone(),
        }
    }

    /// Lists the requests to give mail another disposition, and what became of them.
    pub fn submissions(&self) -> submissions::Submissions {
        submissions::Submissions {
            scope: self.scope.clone(),
        }
    }
}
