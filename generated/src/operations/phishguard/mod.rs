// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! `phishguard`.

use crate::runtime::generated as rt;

pub mod reports;

/// The operations of `phishguard`.
///
/// `client.account(account_id).phishguard()`
#[derive(Clone, Debug)]
pub struct Phishguard {
    pub(super) scope: rt::Scope,
}

impl Phishguard {
    /// The operations of `phishguard.reports`.
    pub fn reports(&self) -> reports::Reports {
        reports::Reports {
            scope: self.scope.clone(),
        }
    }
}
