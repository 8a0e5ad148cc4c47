// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! Names of required members, for error messages.

/// `action` is not set.
#[derive(Clone, Copy, Debug)]
pub enum Action {}
/// `allowed_delivery_modes` is not set.
#[derive(Clone, Copy, Debug)]
pub enum AllowedDeliveryModes {}
/// `deletes` is not set.
#[derive(Clone, Copy, Debug)]
pub enum Deletes {}
/// `destination` is not set.
#[derive(Clone, Copy, Debug)]
pub enum Destination {}
/// `domain` is not set.
#[derive(Clone, Copy, Debug)]
pub enum Domain {}
/// `drop_dispositions` is not set.
#[derive(Clone, Copy, Debug)]
pub enum DropDispositions {}
/// `email` is not set.
#[derive(Clone, Copy, Debug)]
pub enum Email {}
/// `enabled` is not set.
#[derive(Clone, Copy, Debug)]
pub enum Enabled {}
/// `exclude` is not set.
#[derive(Clone, Copy, Debug)]
pub enum Exclude {}
/// `expected_disposition` is not set.
#[derive(Clone, Copy, Debug)]
pub enum ExpectedDisposition {}
/// `id` is not set.
#[derive(Clone, Copy, Debug)]
pub enum Id {}
/// `ids` is not set.
#[derive(Clone, Copy, Debug)]
pub enum Ids {}
/// `ip_restrictions` is not set.
#[derive(Clone, Copy, Debug)]
pub enum IpRestrictions {}
/// `is_acceptable_sender` is not set.
#[derive(Clone, Copy, Debug)]
pub enum IsAcceptableSender {}
/// `is_email_regex` is not set.
#[derive(Clone, Copy, Debug)]
pub enum IsEmailRegex {}
/// `is_exempt_recipient` is not set.
#[derive(Clone, Copy, Debug)]
pub enum IsExemptRecipient {}
/// `is_recent` is not set.
#[derive(Clone, Copy, Debug)]
pub enum IsRecent {}
/// `is_regex` is not set.
#[derive(Clone, Copy, Debug)]
pub enum IsRegex {}
/// `is_similarity` is not set.
#[derive(Clone, Copy, Debug)]
pub enum IsSimilarity {}
/// `is_trusted_sender` is not set.
#[derive(Clone, Copy, Debug)]
pub enum IsTrustedSender {}
/// `name` is not set.
#[derive(Clone, Copy, Debug)]
pub enum Name {}
/// `patches` is not set.
#[derive(Clone, Copy, Debug)]
pub enum Patches {}
/// `pattern` is not set.
#[derive(Clone, Copy, Debug)]
pub enum Pattern {}
/// `pattern_type` is not set.
#[derive(Clone, Copy, Debug)]
pub enum PatternType {}
/// `posts` is not set.
#[derive(Clone, Copy, Debug)]
pub enum Posts {}
/// `puts` is not set.
#[derive(Clone, Copy, Debug)]
pub enum Puts {}
/// `regions` is not set.
#[derive(Clone, Copy, Debug)]
pub enum Regions {}
/// `search_params` is not set.
#[derive(Clone, Copy, Debug)]
pub enum SearchParams {}
/// `targets` is not set.
#[derive(Clone, Copy, Debug)]
pub enum Targets {}
/// `verify_sender` is not set.
#[derive(Clone, Copy, Debug)]
pub enum VerifySender {}
