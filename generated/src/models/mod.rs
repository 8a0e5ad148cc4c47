// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! The types of the Cloudflare Email Security API.

pub mod builder_markers;
mod action_entry;
mod action_entry_properties;
mod action_log_entry;
mod allow_policy;
mod allowlist_pattern_type;
mod attachment;
mod batch_allow_policies;
mod batch_allow_policies_result;
mod batch_blocked_senders;
mod batch_blocked_senders_result;
mod batch_content_policies;
mod batch_content_policies_result;
mod batch_domains;
mod batch_domains_result;
mod batch_sending_domain_restrictions;
mod batch_sending_domain_restrictions_result;
mod batch_trusted_domains;
mod batch_trusted_domains_result;
mod batch_url_ignore_patterns;
mod batch_url_ignore_patterns_result;
mod blocked_sender;
mod bulk_action;
mod bulk_job;
mod bulk_job_action_params;
mod bulk_job_message;
mod bulk_job_search_params;
mod bulk_job_status;
mod bulk_message_action_params;
mod bulk_message_status;
mod bulk_search_params;
mod content_policy;
mod create_allow_policy;
mod create_blocked_sender;
mod create_bulk_job;
mod create_content_policy;
mod create_domain;
mod create_impersonation_registry;
mod create_sending_domain_restriction;
mod create_trusted_domain;
mod create_url_ignore_pattern;
mod customer_status;
mod deleted_allow_policy;
mod deleted_blocked_sender;
mod deleted_bulk_job;
mod deleted_content_policy;
mod deleted_domain;
mod deleted_impersonation_registry;
mod deleted_sending_domain_restriction;
mod deleted_trusted_domain;
mod deleted_url_ignore_pattern;
mod delivery_mode;
mod delivery_trace;
mod disposition;
mod dmarc_status;
mod domain;
mod domain_authorization;
mod domain_ref;
mod domain_status;
mod domain_verification;
mod emails_processed;
mod finding;
mod impersonation_registry;
mod link;
mod list_allow_policies_parameters;
mod list_block_senders_parameters;
mod list_content_policies_parameters;
mod list_domains_parameters;
mod list_impersonation_registry_parameters;
mod list_investigate_parameters;
mod list_sending_domain_restrictions_parameters;
mod list_submissions_parameters;
mod list_trusted_domains_parameters;
mod mailbox_destination;
mod message_action_filter;
mod message_delivery_mode;
mod message_delivery_status;
mod message_details;
mod message_detections;
mod message_header;
mod message_preview;
mod message_raw;
mod message_trace;
mod move_message;
mod move_messages;
mod moved_message;
mod pattern_type;
mod phish_guard_report;
mod phish_guard_report_tag;
mod post_delivery_operation;
mod preview_message;
mod provenance;
mod reclassify_message;
mod region;
mod release_messages;
mod released_message;
mod replace_domain;
mod scannable_folder;
mod sending_domain_restriction;
mod sort_direction;
mod spf_status;
mod submission;
mod submission_disposition;
mod threat_category;
mod trace_line;
mod trusted_domain;
mod update_allow_policy;
mod update_blocked_sender;
mod update_content_policy;
mod update_domain;
mod update_impersonation_registry;
mod update_sending_domain_restriction;
mod update_trusted_domain;
mod update_url_ignore_pattern;
mod url_ignore_pattern;
mod validation;
mod validation_status;

pub use self::action_entry::ActionEntry;
pub use self::action_entry_properties::ActionEntryProperties;
pub use self::action_log_entry::{
    ActionLogEntry, ActionLogOperation, ActionLogProperties,
};

pub use self::allow_policy::AllowPolicy;
pub use self::allowlist_pattern_type::AllowlistPatternType;
pub use self::attachment::Attachment;
pub use self::batch_allow_policies::{
    AllowPolicyPatch, AllowPolicyPatchBuilder, AllowPolicyPut, AllowPolicyPutBuilder,
    AllowPolicyRef, AllowPolicyRefBuilder, BatchAllowPolicies, BatchAllowPoliciesBuilder,
};

pub use self::batch_allow_policies_result::BatchAllowPoliciesResult;
pub use self::batch_blocked_senders::{
    BatchBlockedSenders, BatchBlockedSendersBuilder, BlockedSenderPatch,
    BlockedSenderPatchBuilder, BlockedSenderPut, BlockedSenderPutBuilder,
    BlockedSenderRef, BlockedSenderRefBuilder,
};

pub use self::batch_blocked_senders_result::BatchBlockedSendersResult;
pub use self::batch_content_policies::{
    BatchContentPolicies, BatchContentPoliciesBuilder, ContentPolicyPatch,
    ContentPolicyPatchBuilder, ContentPolicyPut, ContentPolicyPutBuilder,
    ContentPolicyRef, ContentPolicyRefBuilder,
};

pub use self::batch_content_policies_result::BatchContentPoliciesResult;
pub use self::batch_domains::{
    BatchDomains, BatchDomainsBuilder, DomainPatch, DomainPatchBuilder, DomainPut,
    DomainPutBuilder,
};

pub use self::batch_domains_result::BatchDomainsResult;
pub use self::batch_sending_domain_restrictions::{
    BatchSendingDomainRestrictions, BatchSendingDomainRestrictionsBuilder,
    SendingDomainRestrictionRef, SendingDomainRestrictionRefBuilder,
};

pub use self::batch_sending_domain_restrictions_result::{
    BatchDeletedSendingDomainRestriction, BatchSendingDomainRestrictionsResult,
};

pub use self::batch_trusted_domains::{
    BatchTrustedDomains, BatchTrustedDomainsBuilder, TrustedDomainPatch,
    TrustedDomainPatchBuilder, TrustedDomainPut, TrustedDomainPutBuilder,
    TrustedDomainRef, TrustedDomainRefBuilder,
};

pub use self::batch_trusted_domains_result::BatchTrustedDomainsResult;
pub use self::batch_url_ignore_patterns::{
    BatchUrlIgnorePatterns, BatchUrlIgnorePatternsBuilder, UrlIgnorePatternPatch,
    UrlIgnorePatternPatchBuilder, UrlIgnorePatternPut, UrlIgnorePatternPutBuilder,
    UrlIgnorePatternRef, UrlIgnorePatternRefBuilder,
};

pub use self::batch_url_ignore_patterns_result::BatchUrlIgnorePatternsResult;
pub use self::blocked_sender::BlockedSender;
pub use self::bulk_action::BulkAction;
pub use self::bulk_job::BulkJob;
pub use self::bulk_job_action_params::{
    BulkJobActionParams, MoveJobParams, ReleaseJobParams,
};

pub use self::bulk_job_message::BulkJobMessage;
pub use self::bulk_job_search_params::BulkJobSearchParams;
pub use self::bulk_job_status::BulkJobStatus;
pub use self::bulk_message_action_params::{
    BulkMessageActionParams, MoveJobMessageParams, ReleaseJobMessageParams,
};

pub use self::bulk_message_status::BulkMessageStatus;
pub use self::bulk_search_params::BulkSearchParams;
pub use self::content_policy::{ContentPolicy, ContentTarget};
pub use self::create_allow_policy::{CreateAllowPolicy, CreateAllowPolicyBuilder};
pub use self::create_blocked_sender::{CreateBlockedSender, CreateBlockedSenderBuilder};
pub use self::create_bulk_job::{CreateBulkJob, CreateBulkJobBuilder};
pub use self::create_content_policy::{CreateContentPolicy, CreateContentPolicyBuilder};
pub use self::create_domain::{CreateDomain, CreateDomainBuilder};
pub use self::create_impersonation_registry::{
    CreateImpersonationRegistry, CreateImpersonationRegistryBuilder,
};

pub use self::create_sending_domain_restriction::{
    CreateSendingDomainRestriction, CreateSendingDomainRestrictionBuilder,
};

pub use self::create_trusted_domain::{CreateTrustedDomain, CreateTrustedDomainBuilder};
pub use self::create_url_ignore_pattern::{
    CreateUrlIgnorePattern, CreateUrlIgnorePatternBuilder,
};

pub use self::customer_status::CustomerStatus;
pub use self::deleted_allow_policy::DeletedAllowPolicy;
pub use self::deleted_blocked_sender::DeletedBlockedSender;
pub use self::deleted_bulk_job::DeletedBulkJob;
pub use self::deleted_content_policy::DeletedContentPolicy;
pub use self::deleted_domain::DeletedDomain;
pub use self::deleted_impersonation_registry::DeletedImpersonationRegistry;
pub use self::deleted_sending_domain_restriction::DeletedSendingDomainRestriction;
pub use self::deleted_trusted_domain::DeletedTrustedDomain;
pub use self::deleted_url_ignore_pattern::DeletedUrlIgnorePattern;
pub use self::delivery_mode::DeliveryMode;
pub use self::delivery_trace::DeliveryTrace;
pub use self::disposition::Disposition;
pub use self::dmarc_status::DmarcStatus;
pub use self::domain::{Domain, InboxProvider};
pub use self::domain_authorization::DomainAuthorization;
pub use self::domain_ref::{DomainRef, DomainRefBuilder};
pub use self::domain_status::DomainStatus;
pub use self::domain_verification::DomainVerification;
pub use self::emails_processed::EmailsProcessed;
pub use self::finding::Finding;
pub use self::impersonation_registry::ImpersonationRegistry;
pub use self::link::Link;
pub use self::list_allow_policies_parameters::AllowPolicyOrder;
pub use self::list_block_senders_parameters::BlockedSenderOrder;
pub use self::list_content_policies_parameters::ContentPolicyOrder;
pub use self::list_domains_parameters::DomainOrder;
pub use self::list_impersonation_registry_parameters::ImpersonationRegistryOrder;
pub use self::list_investigate_parameters::DispositionFilter;
pub use self::list_sending_domain_restrictions_parameters::SendingDomainRestrictionOrder;
pub use self::list_submissions_parameters::{SubmissionOrder, SubmissionTypeFilter};
pub use self::list_trusted_domains_parameters::TrustedDomainOrder;
pub use self::mailbox_destination::MailboxDestination;
pub use self::message_action_filter::MessageActionFilter;
pub use self::message_delivery_mode::MessageDeliveryMode;
pub use self::message_delivery_status::MessageDeliveryStatus;
pub use self::message_details::{MessageDetails, MessageProperties};
pub use self::message_detections::{MessageDetections, SenderInfo};
pub use self::message_header::MessageHeader;
pub use self::message_preview::MessagePreview;
pub use self::message_raw::MessageRaw;
pub use self::message_trace::MessageTrace;
pub use self::move_message::{MoveMessage, MoveMessageBuilder};
pub use self::move_messages::{MoveMessages, MoveMessagesBuilder};
pub use self::moved_message::MovedMessage;
pub use self::pattern_type::{PatternType, StoredPatternType};
pub use self::phish_guard_report::{PhishGuardReport, PhishGuardReportFields};
pub use self::phish_guard_report_tag::PhishGuardReportTag;
pub use self::post_delivery_operation::PostDeliveryOperation;
pub use self::preview_message::{PreviewMessage, PreviewMessageBuilder};
pub use self::provenance::Provenance;
pub use self::reclassify_message::{
    ReclassifyDisposition, ReclassifyMessage, ReclassifyMessageBuilder,
};

pub use self::region::Region;
pub use self::release_messages::{ReleaseMessages, ReleaseMessagesBuilder};
pub use self::released_message::ReleasedMessage;
pub use self::replace_domain::{ReplaceDomain, ReplaceDomainBuilder};
pub use self::scannable_folder::ScannableFolder;
pub use self::sending_domain_restriction::SendingDomainRestriction;
pub use self::sort_direction::SortDirection;
pub use self::spf_status::SpfStatus;
pub use self::submission::{Submission, SubmissionType};
pub use self::submission_disposition::SubmissionDisposition;
pub use self::threat_category::ThreatCategory;
pub use self::trace_line::TraceLine;
pub use self::trusted_domain::TrustedDomain;
pub use self::update_allow_policy::UpdateAllowPolicy;
pub use self::update_blocked_sender::UpdateBlockedSender;
pub use self::update_content_policy::UpdateContentPolicy;
pub use self::update_domain::UpdateDomain;
pub use self::update_impersonation_registry::UpdateImpersonationRegistry;
pub use self::update_sending_domain_restriction::UpdateSendingDomainRestriction;
pub use self::update_trusted_domain::UpdateTrustedDomain;
pub use self::update_url_ignore_pattern::UpdateUrlIgnorePattern;
pub use self::url_ignore_pattern::UrlIgnorePattern;
pub use self::validation::Validation;
pub use self::validation_status::ValidationStatus;
