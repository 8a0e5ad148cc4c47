// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Keeps the settings of Email Security, one handle for each kind.

use crate::runtime::generated as rt;

pub mod allow_policies;
pub mod block_senders;
pub mod content_policies;
pub mod domains;
pub mod impersonation_registry;
pub mod sending_domain_restrictions;
pub mod trusted_domains;
pub mod url_ignore_patterns;

/// Keeps the settings of Email Security, one handle for each kind.
///
/// `client.account(account_id).settings()`
#[derive(Clone, Debug)]
pub struct Settings {
    pub(super) scope: rt::Scope,
}

impl Settings {
    /// Keeps the allow policies, which spare the mail that matches them some or all of the detections.
    pub fn allow_policies(&self) -> allow_policies::AllowPolicies {
        allow_policies::AllowPolicies {
            scope: self.scope.clone(),
        }
    }

    /// Keeps the patterns of blocked senders, whose mail is kept out.
    pub fn block_senders(&self) -> block_senders::BlockSenders {
        block_senders::BlockSenders {
            scope: self.scope.clone(),
        }
    }

    /// Keeps the content policies, which match a regular expression against the subject or the body of mail.
    pub fn content_policies(&self) -> content_policies::ContentPolicies {
        content_policies::ContentPolicies {
            scope: self.scope.clone(),
        }
    }

    /// Keeps the domains whose mail is protected, and how each of them is checked.
    pub fn domains(&self) -> domains::Domains {
        domains::Domains {
            scope: self.scope.clone(),
        }
    }

    /// Keeps the list of people who are guarded against impersonation.
    pub fn impersonation_registry(
        &self,
    ) -> impersonation_registry::ImpersonationRegistry {
        impersonation_registry::ImpersonationRegistry {
            scope: self.scope.clone(),
        }
    }

    /// Keeps the list of domains whose mail must come over TLS.
    pub fn sending_domain_restrictions(
        &self,
    ) -> sending_domain_restrictions::SendingDomainRestrictions {
        sending_domain_restrictions::SendingDomainRestrictions {
            scope: self.scope.clone(),
        }
    }

    /// Keeps the trusted domains, which are not suspected for being new or for looking like another one.
    pub fn trusted_domains(&self) -> trusted_domains::TrustedDomains {
        trusted_domains::TrustedDomains {
            scope: self.scope.clone(),
        }
    }

    /// Keeps the patterns of URLs that are left as they are and not rewritten.
    pub fn url_ignore_patterns(&self) -> url_ignore_patterns::UrlIgnorePatterns {
        url_ignore_patterns::UrlIgnorePatterns {
            scope: self.scope.clone(),
        }
    }
}
