// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Holds what PhishGuard found: see its reports.

use crate::runtime::generated as rt;

pub mod reports;

/// Holds what PhishGuard found: see its reports.
///
/// `client.account(account_id).phishguard()`
#[derive(Clone, Debug)]
pub struct Phishguard {
    pub(super) scope: rt::Scope,
}

impl Phishguard {
    /// Lists the PhishGuard reports of a time range: which threats were found, and how they were judged.
    pub fn reports(&self) -> reports::Reports {
        reports::Reports {
            scope: self.scope.clone(),
        }
    }
}
