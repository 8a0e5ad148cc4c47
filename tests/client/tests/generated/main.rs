// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Every operation is called once, with everything it takes.

#![allow(
    clippy::too_many_lines,
    reason = "a call with everything is as long as what it takes"
)]
#[path = "../support/mod.rs"]
mod support;
mod investigate;
mod investigate_action_log;
mod investigate_bulk;
mod investigate_bulk_cancel;
mod investigate_bulk_messages;
mod investigate_detections;
mod investigate_move;
mod investigate_preview;
mod investigate_raw;
mod investigate_reclassify;
mod investigate_release;
mod investigate_trace;
mod phishguard_reports;
mod settings_allow_policies;
mod settings_block_senders;
mod settings_content_policies;
mod settings_domains;
mod settings_domains_verification;
mod settings_impersonation_registry;
mod settings_sending_domain_restrictions;
mod settings_trusted_domains;
mod settings_url_ignore_patterns;
mod submissions;
