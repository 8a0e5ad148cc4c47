// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! `settings`.

use crate::runtime::generated as rt;

pub mod allow_policies;
pub mod block_senders;
pub mod content_policies;
pub mod domains;
pub mod impersonation_registry;
pub mod sending_domain_restrictions;
pub mod trusted_domains;
pub mod url_ignore_patterns;

/// The operations of `settings`.
///
/// `client.account(account_id).settings()`
#[derive(Clone, Debug)]
pub struct Settings {
    pub(super) scope: rt::Scope,
}

impl Settings {
    /// The operations of `settings.allow_policies`.
    pub fn allow_policies(&self) -> allow_policies::AllowPolicies {
        allow_policies::AllowPolicies {
            scope: self.scope.clone(),
        }
    }

    /// The operations of `settings.block_senders`.
    pub fn block_senders(&self) -> block_senders::BlockSenders {
        block_senders::BlockSenders {
            scope: self.scope.clone(),
        }
    }

    /// The operations of `settings.content_policies`.
    pub fn content_policies(&self) -> content_policies::ContentPolicies {
        content_policies::ContentPolicies {
            scope: self.scope.clone(),
        }
    }

    /// The operations of `settings.domains`.
    pub fn domains(&self) -> domains::Domains {
        domains::Domains {
            scope: self.scope.clone(),
        }
    }

    /// The operations of `settings.impersonation_registry`.
    pub fn impersonation_registry(
        &self,
    ) -> impersonation_registry::ImpersonationRegistry {
        impersonation_registry::ImpersonationRegistry {
            scope: self.scope.clone(),
        }
    }

    /// The operations of `settings.sending_domain_restrictions`.
    pub fn sending_domain_restrictions(
        &self,
    ) -> sending_domain_restrictions::SendingDomainRestrictions {
        sending_domain_restrictions::SendingDomainRestrictions {
            scope: self.scope.clone(),
        }
    }

    /// The operations of `settings.trusted_domains`.
    pub fn trusted_domains(&self) -> trusted_domains::TrustedDomains {
        trusted_domains::TrustedDomains {
            scope: self.scope.clone(),
        }
    }

    /// The operations of `settings.url_ignore_patterns`.
    pub fn url_ignore_patterns(&self) -> url_ignore_patterns::UrlIgnorePatterns {
        url_ignore_patterns::UrlIgnorePatterns {
            scope: self.scope.clone(),
        }
    }
}
