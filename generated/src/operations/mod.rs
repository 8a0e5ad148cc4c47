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
    /// The operations with the `account_id` that is given here once.
    ///
    /// The value is checked when a request is sent, before anything leaves the machine.
    pub fn account(&self, account_id: impl Into<String>) -> Account {
        Account {
            scope: rt::Scope::root(self).with("account_id", account_id),
        }
    }
}

/// The operations of one `account_id`.
#[derive(Clone, Debug)]
pub struct Account {
    scope: rt::Scope,
}

impl Account {
    /// The operations of `investigate`.
    pub fn investigate(&self) -> investigate::Investigate {
        investigate::Investigate {
            scope: self.scope.clone(),
        }
    }

    /// The operations of `phishguard`.
    pub fn phishguard(&self) -> phishguard::Phishguard {
        phishguard::Phishguard {
            scope: self.scope.clone(),
        }
    }

    /// The operations of `settings`.
    pub fn settings(&self) -> settings::Settings {
        settings::Settings {
            scope: self.scope.clone(),
        }
    }

    /// The operations of `submissions`.
    pub fn submissions(&self) -> submissions::Submissions {
        submissions::Submissions {
            scope: self.scope.clone(),
        }
    }
}
