// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! A call per operation with all that it takes, what is deprecated too; the values are the document's examples.

#![allow(
    clippy::too_many_lines,
    reason = "a call with everything is as long as what it takes"
)]
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

use crate::call::Call;

/// The calls, in the order of their handles.
pub(crate) const CALLS: &[Call] = &[
    Call {
        operation_id: "email_security_get_message",
        send: investigate::get,
    },
    Call {
        operation_id: "email_security_investigate",
        send: investigate::list,
    },
    Call {
        operation_id: "email_security_get_message_action_log",
        send: investigate_action_log::get,
    },
    Call {
        operation_id: "email_security_create_bulk_job",
        send: investigate_bulk::create,
    },
    Call {
        operation_id: "email_security_delete_bulk_job",
        send: investigate_bulk::delete,
    },
    Call {
        operation_id: "email_security_get_bulk_job",
        send: investigate_bulk::get,
    },
    Call {
        operation_id: "email_security_get_bulk_jobs",
        send: investigate_bulk::list,
    },
    Call {
        operation_id: "email_security_cancel_bulk_job",
        send: investigate_bulk_cancel::create,
    },
    Call {
        operation_id: "email_security_get_bulk_job_messages",
        send: investigate_bulk_messages::list,
    },
    Call {
        operation_id: "email_security_get_message_detections",
        send: investigate_detections::get,
    },
    Call {
        operation_id: "email_security_post_bulk_move",
        send: investigate_move::bulk,
    },
    Call {
        operation_id: "email_security_post_message_move",
        send: investigate_move::create,
    },
    Call {
        operation_id: "email_security_post_preview",
        send: investigate_preview::create,
    },
    Call {
        operation_id: "email_security_get_message_preview",
        send: investigate_preview::get,
    },
    Call {
        operation_id: "email_security_get_message_raw",
        send: investigate_raw::get,
    },
    Call {
        operation_id: "email_security_post_reclassify",
        send: investigate_reclassify::create,
    },
    Call {
        operation_id: "email_security_post_release",
        send: investigate_release::bulk,
    },
    Call {
        operation_id: "email_security_get_message_trace",
        send: investigate_trace::get,
    },
    Call {
        operation_id: "email_security_get_phishguard_reports",
        send: phishguard_reports::list,
    },
    Call {
        operation_id: "email_security_batch_allow_policies",
        send: settings_allow_policies::batch,
    },
    Call {
        operation_id: "email_security_create_allow_policy",
        send: settings_allow_policies::create,
    },
    Call {
        operation_id: "email_security_delete_allow_policy",
        send: settings_allow_policies::delete,
    },
    Call {
        operation_id: "email_security_update_allow_policy",
        send: settings_allow_policies::edit,
    },
    Call {
        operation_id: "email_security_get_allow_policy",
        send: settings_allow_policies::get,
    },
    Call {
        operation_id: "email_security_list_allow_policies",
        send: settings_allow_policies::list,
    },
    Call {
        operation_id: "email_security_batch_blocked_senders",
        send: settings_block_senders::batch,
    },
    Call {
        operation_id: "email_security_create_blocked_sender",
        send: settings_block_senders::create,
    },
    Call {
        operation_id: "email_security_delete_blocked_sender",
        send: settings_block_senders::delete,
    },
    Call {
        operation_id: "email_security_update_blocked_sender",
        send: settings_block_senders::edit,
    },
    Call {
        operation_id: "email_security_get_blocked_sender",
        send: settings_block_senders::get,
    },
    Call {
        operation_id: "email_security_list_blocked_senders",
        send: settings_block_senders::list,
    },
    Call {
        operation_id: "email_security_batch_content_policies",
        send: settings_content_policies::batch,
    },
    Call {
        operation_id: "email_security_create_content_policy",
        send: settings_content_policies::create,
    },
    Call {
        operation_id: "email_security_delete_content_policy",
        send: settings_content_policies::delete,
    },
    Call {
        operation_id: "email_security_update_content_policy",
        send: settings_content_policies::edit,
    },
    Call {
        operation_id: "email_security_get_content_policy",
        send: settings_content_policies::get,
    },
    Call {
        operation_id: "email_security_list_content_policies",
        send: settings_content_policies::list,
    },
    Call {
        operation_id: "email_security_batch_domains",
        send: settings_domains::batch,
    },
    Call {
        operation_id: "email_security_delete_domains",
        send: settings_domains::bulk_delete,
    },
    Call {
        operation_id: "email_security_create_domains",
        send: settings_domains::create,
    },
    Call {
        operation_id: "email_security_delete_domain",
        send: settings_domains::delete,
    },
    Call {
        operation_id: "email_security_update_domain",
        send: settings_domains::edit,
    },
    Call {
        operation_id: "email_security_get_domain",
        send: settings_domains::get,
    },
    Call {
        operation_id: "email_security_list_domains",
        send: settings_domains::list,
    },
    Call {
        operation_id: "email_security_replace_domain",
        send: settings_domains::update,
    },
    Call {
        operation_id: "email_security_get_domain_verification",
        send: settings_domains_verification::get,
    },
    Call {
        operation_id: "email_security_create_impersonation_registry",
        send: settings_impersonation_registry::create,
    },
    Call {
        operation_id: "email_security_delete_impersonation_registry",
        send: settings_impersonation_registry::delete,
    },
    Call {
        operation_id: "email_security_update_impersonation_registry",
        send: settings_impersonation_registry::edit,
    },
    Call {
        operation_id: "email_security_get_impersonation_registry",
        send: settings_impersonation_registry::get,
    },
    Call {
        operation_id: "email_security_list_impersonation_registry",
        send: settings_impersonation_registry::list,
    },
    Call {
        operation_id: "email_security_batch_sending_domain_restrictions",
        send: settings_sending_domain_restrictions::batch,
    },
    Call {
        operation_id: "email_security_create_sending_domain_restriction",
        send: settings_sending_domain_restrictions::create,
    },
    Call {
        operation_id: "email_security_delete_sending_domain_restriction",
        send: settings_sending_domain_restrictions::delete,
    },
    Call {
        operation_id: "email_security_update_sending_domain_restriction",
        send: settings_sending_domain_restrictions::edit,
    },
    Call {
        operation_id: "email_security_get_sending_domain_restriction",
        send: settings_sending_domain_restrictions::get,
    },
    Call {
        operation_id: "email_security_list_sending_domain_restrictions",
        send: settings_sending_domain_restrictions::list,
    },
    Call {
        operation_id: "email_security_batch_trusted_domains",
        send: settings_trusted_domains::batch,
    },
    Call {
        operation_id: "email_security_create_trusted_domain",
        send: settings_trusted_domains::create,
    },
    Call {
        operation_id: "email_security_delete_trusted_domain",
        send: settings_trusted_domains::delete,
    },
    Call {
        operation_id: "email_security_update_trusted_domain",
        send: settings_trusted_domains::edit,
    },
    Call {
        operation_id: "email_security_get_trusted_domain",
        send: settings_trusted_domains::get,
    },
    Call {
        operation_id: "email_security_list_trusted_domains",
        send: settings_trusted_domains::list,
    },
    Call {
        operation_id: "email_security_batch_url_ignore_patterns",
        send: settings_url_ignore_patterns::batch,
    },
    Call {
        operation_id: "email_security_create_url_ignore_pattern",
        send: settings_url_ignore_patterns::create,
    },
    Call {
        operation_id: "email_security_delete_url_ignore_pattern",
        send: settings_url_ignore_patterns::delete,
    },
    Call {
        operation_id: "email_security_update_url_ignore_pattern",
        send: settings_url_ignore_patterns::edit,
    },
    Call {
        operation_id: "email_security_get_url_ignore_pattern",
        send: settings_url_ignore_patterns::get,
    },
    Call {
        operation_id: "email_security_list_url_ignore_patterns",
        send: settings_url_ignore_patterns::list,
    },
    Call {
        operation_id: "email_security_submissions",
        send: submissions::list,
    },
];
