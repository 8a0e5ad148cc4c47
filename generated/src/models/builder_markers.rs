// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Names of required members, for error messages.

/// `action` is not set.
#[derive(Clone, Copy, Debug)]
pub enum ActionField {}
/// `allowed_delivery_modes` is not set.
#[derive(Clone, Copy, Debug)]
pub enum AllowedDeliveryModesField {}
/// `deletes` is not set.
#[derive(Clone, Copy, Debug)]
pub enum DeletesField {}
/// `destination` is not set.
#[derive(Clone, Copy, Debug)]
pub enum DestinationField {}
/// `domain` is not set.
#[derive(Clone, Copy, Debug)]
pub enum DomainField {}
/// `drop_dispositions` is not set.
#[derive(Clone, Copy, Debug)]
pub enum DropDispositionsField {}
/// `email` is not set.
#[derive(Clone, Copy, Debug)]
pub enum EmailField {}
/// `enabled` is not set.
#[derive(Clone, Copy, Debug)]
pub enum EnabledField {}
/// `exclude` is not set.
#[derive(Clone, Copy, Debug)]
pub enum ExcludeField {}
/// `expected_disposition` is not set.
#[derive(Clone, Copy, Debug)]
pub enum ExpectedDispositionField {}
/// `id` is not set.
#[derive(Clone, Copy, Debug)]
pub enum IdField {}
/// `ids` is not set.
#[derive(Clone, Copy, Debug)]
pub enum IdsField {}
/// `ip_restrictions` is not set.
#[derive(Clone, Copy, Debug)]
pub enum IpRestrictionsField {}
/// `is_acceptable_sender` is not set.
#[derive(Clone, Copy, Debug)]
pub enum IsAcceptableSenderField {}
/// `is_email_regex` is not set.
#[derive(Clone, Copy, Debug)]
pub enum IsEmailRegexField {}
/// `is_exempt_recipient` is not set.
#[derive(Clone, Copy, Debug)]
pub enum IsExemptRecipientField {}
/// `is_recent` is not set.
#[derive(Clone, Copy, Debug)]
pub enum IsRecentField {}
/// `is_regex` is not set.
#[derive(Clone, Copy, Debug)]
pub enum IsRegexField {}
/// `is_similarity` is not set.
#[derive(Clone, Copy, Debug)]
pub enum IsSimilarityField {}
/// `is_trusted_sender` is not set.
#[derive(Clone, Copy, Debug)]
pub enum IsTrustedSenderField {}
/// `name` is not set.
#[derive(Clone, Copy, Debug)]
pub enum NameField {}
/// `patches` is not set.
#[derive(Clone, Copy, Debug)]
pub enum PatchesField {}
/// `pattern` is not set.
#[derive(Clone, Copy, Debug)]
pub enum PatternField {}
/// `pattern_type` is not set.
#[derive(Clone, Copy, Debug)]
pub enum PatternTypeField {}
/// `posts` is not set.
#[derive(Clone, Copy, Debug)]
pub enum PostsField {}
/// `puts` is not set.
#[derive(Clone, Copy, Debug)]
pub enum PutsField {}
/// `regions` is not set.
#[derive(Clone, Copy, Debug)]
pub enum RegionsField {}
/// `search_params` is not set.
#[derive(Clone, Copy, Debug)]
pub enum SearchParamsField {}
/// `targets` is not set.
#[derive(Clone, Copy, Debug)]
pub enum TargetsField {}
/// `verify_sender` is not set.
#[derive(Clone, Copy, Debug)]
pub enum VerifySenderField {}
