//! No public type shows a secret or mail in what it prints, and each shows what is harmless. The types are those of
//! `generated/public-api.txt`: one that is not looked at here fails a test.

use super::canary::{self, Place};
use client_tests::{builder, client, envelope};
use cloudflare_email_security::builder::{Missing, Set};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::transport::{
    Body, BoxFuture, CallOptions, HttpTransport, Transport, TransportError, TransportErrorKind, WireLog,
};
use cloudflare_email_security::{Client, Credentials, Patch, Secret, types};
use std::collections::BTreeSet;
use std::fmt::{Debug, Write as _};
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};

const SURFACE: &str = include_str!("../../../../generated/public-api.txt");
const SETTINGS: &str = include_str!("../../../../spec/codegen.toml");

const CANARY: &str = "canary-4711";

/// What holds mail, by type and field: the entries of `sensitive` in `spec/codegen.toml`, in their order.
const SENSITIVE: [Place; 3] =
    [("MessageRaw", "raw"), ("MessagePreview", "screenshot"), ("ReclassifyMessage", "eml_content")];

/// The lines of a module of the surface, without its name.
fn section(module: &str) -> impl Iterator<Item = &'static str> {
    let section = SURFACE.split("\nmod ").find(|section| section.lines().next() == Some(module));
    section.unwrap_or_else(|| panic!("no module `{module}` in the surface")).lines().skip(1)
}

/// The names of the types that a module of the surface holds.
fn public_types(module: &str) -> BTreeSet<&'static str> {
    let declared = section(module).filter_map(|line| {
        let line = line.trim_start_matches("#[non_exhaustive] ").trim_start_matches("#[deprecated] ");
        line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))
    });
    declared.filter_map(|line| line.split(['<', ' ']).next()).collect()
}

#[test]
fn every_module_of_the_surface_is_looked_at() {
    let modules = SURFACE.lines().filter_map(|line| line.strip_prefix("mod "));
    let others: Vec<&str> = modules.filter(|module| !module.starts_with("operations")).collect();
    // The markers are enums without values: there is nothing to show.
    assert_eq!(others, ["crate", "builder", "extras", "transport", "types", "types::builder_markers"]);
    assert!(section("types::builder_markers").all(|line| !line.contains("::")));
}

fn assert_listed(module: &str, listed: &BTreeSet<&str>) {
    let public = public_types(module);
    assert!(!public.is_empty());
    let forgotten: Vec<_> = public.difference(listed).collect();
    let gone: Vec<_> = listed.difference(&public).collect();
    assert!(forgotten.is_empty(), "`{module}` has types that this test does not look at: {forgotten:?}");
    assert!(gone.is_empty(), "this test lists types that `{module}` does not have: {gone:?}");
}

fn printed(value: &impl Debug) -> String {
    format!("{value:?}\n{value:#?}")
}

/// A type that was filled: its name, what it prints, and where it had a text.
type Filled = (&'static str, String, Vec<Place>);

macro_rules! filled {
    ($($Name:ident),+ $(,)?) => {
        vec![$({
            let (value, places) = canary::fill::<types::$Name>();
            (stringify!($Name), printed(&value), places)
        }),+]
    };
}

#[rustfmt::skip]
fn filled_models() -> Vec<Filled> {
    filled![
        ActionEntry, ActionEntryProperties, ActionLogEntry, ActionLogOperation, ActionLogProperties,
        AllowPolicy, AllowPolicyOrder, AllowPolicyPatch, AllowPolicyPut, AllowPolicyRef, AllowlistPatternType,
        Attachment, BatchAllowPolicies, BatchAllowPoliciesResult, BatchBlockedSenders,
        BatchBlockedSendersResult, BatchContentPolicies, BatchContentPoliciesResult,
        BatchDeletedSendingDomainRestriction, BatchDomains, BatchDomainsResult, BatchSendingDomainRestrictions,
        BatchSendingDomainRestrictionsResult, BatchTrustedDomains, BatchTrustedDomainsResult,
        BatchUrlIgnorePatterns, BatchUrlIgnorePatternsResult, BlockedSender, BlockedSenderOrder,
        BlockedSenderPatch, BlockedSenderPut, BlockedSenderRef, BulkAction, BulkJob, BulkJobActionParams,
        BulkJobMessage, BulkJobSearchParams, BulkJobStatus, BulkMessageActionParams, BulkMessageStatus, BulkSearchParams,
        ContentPolicy, ContentPolicyOrder, ContentPolicyPatch, ContentPolicyPut, ContentPolicyRef,
        ContentTarget, CreateAllowPolicy, CreateBlockedSender, CreateBulkJob, CreateContentPolicy,
        CreateDomain, CreateImpersonationRegistry, CreateSendingDomainRestriction, CreateTrustedDomain,
        CreateUrlIgnorePattern, CustomerStatus, DeletedAllowPolicy, DeletedBlockedSender, DeletedBulkJob,
        DeletedContentPolicy, DeletedDomain, DeletedImpersonationRegistry, DeletedSendingDomainRestriction,
        DeletedTrustedDomain, DeletedUrlIgnorePattern, DeliveryMode, DeliveryTrace, Disposition,
        DispositionFilter, DmarcStatus, Domain, DomainAuthorization, DomainOrder, DomainPatch, DomainPut,
        DomainRef, DomainStatus, DomainVerification, EmailsProcessed, Finding, ImpersonationRegistry,
        ImpersonationRegistryOrder, InboxProvider, Link, MailboxDestination, MessageActionFilter,
        MessageDeliveryMode, MessageDeliveryStatus, MessageDetails, MessageDetections, MessageHeader,
        MessagePreview, MessageProperties, MessageRaw, MessageTrace, MoveJobMessageParams, MoveJobParams,
        MoveMessage, MoveMessages, MovedMessage, PatternType, PhishGuardReport, PhishGuardReportFields,
        PhishGuardReportTag, PostDeliveryOperation, PreviewMessage, Provenance, ReclassifyDisposition,
        ReclassifyMessage, Region, ReleaseJobMessageParams, ReleaseJobParams, ReleaseMessages, ReleasedMessage,
        ReplaceDomain, ScannableFolder, SenderInfo, SendingDomainRestriction, SendingDomainRestrictionOrder,
        SendingDomainRestrictionRef, SortDirection, SpfStatus, StoredPatternType, Submission,
        SubmissionDisposition, SubmissionOrder, SubmissionType, SubmissionTypeFilter, ThreatCategory,
        TraceLine, TrustedDomain, TrustedDomainOrder, TrustedDomainPatch, TrustedDomainPut, TrustedDomainRef,
        UpdateAllowPolicy, UpdateBlockedSender, UpdateContentPolicy, UpdateDomain, UpdateImpersonationRegistry,
        UpdateSendingDomainRestriction, UpdateTrustedDomain, UpdateUrlIgnorePattern, UrlIgnorePattern,
        UrlIgnorePatternPatch, UrlIgnorePatternPut, UrlIgnorePatternRef, Validation, ValidationStatus
    ]
}

#[test]
fn every_model_shows_all_its_fields_but_those_that_hold_mail() {
    let models = filled_models();
    let mut hidden = BTreeSet::new();
    let mut shown = 0;
    for (name, text, places) in &models {
        for place in places {
            let is_shown = text.contains(&canary::text(*place));
            let is_sensitive = SENSITIVE.contains(place);
            assert_ne!(is_shown, is_sensitive, "{place:?} in what {name} prints: {text}");
            if is_sensitive {
                hidden.insert(*place);
            } else {
                shown += 1;
            }
        }
    }
    assert_eq!(hidden, BTreeSet::from(SENSITIVE));
    assert!(shown > 300, "only {shown} texts were looked for");
    let listed: BTreeSet<&str> = models.iter().map(|(name, ..)| *name).collect();
    let builders = public_types("types").into_iter().filter(|name| name.ends_with("Builder"));
    assert_listed("types", &listed.into_iter().chain(builders).collect());
}

#[test]
fn what_is_sensitive_here_is_what_the_settings_say() {
    let entry = SETTINGS.split("[[sensitive]]").nth(1).and_then(|rest| rest.split("\n[").next());
    let fields = entry.expect("an entry").lines().filter_map(|line| line.split("/properties/").nth(1));
    let fields: Vec<&str> = fields.map(|field| field.trim_end_matches(['"', ','])).collect();
    assert_eq!(fields, SENSITIVE.map(|(_, field)| field));
    assert_eq!(SETTINGS.matches("[[sensitive]]").count(), 1);
}

/// The sources below a folder of the crate.
fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(fs::read_to_string(path).expect("a text"));
        }
    }
}

fn all_sources(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/src").join(folder), &mut found);
    found
}

#[test]
fn no_builder_shows_what_was_given_to_it() {
    let mail = types::ReclassifyMessage::builder().eml_content(CANARY);
    assert_eq!(format!("{mail:?}"), "ReclassifyMessageBuilder { .. }");
    let builders = public_types("types").into_iter().filter(|name| name.ends_with("Builder"));
    let without_space = |text: &str| text.split_whitespace().collect::<String>();
    let sources = without_space(&all_sources("models").concat());
    let mut count = 0;
    for name in builders {
        let by_hand = format!("formatter.debug_struct(\"{name}\").finish_non_exhaustive()");
        assert!(sources.contains(&without_space(&by_hand)), "{name} prints something else");
        count += 1;
    }
    assert!(count > 30, "{count} builders");
}

/// Handles and calls hold a client and path values, or a request, and nothing else; what these two print is looked at
/// below, so that it holds for all of them.
#[tokio::test]
async fn no_handle_and_no_call_shows_its_parameters() {
    let mut count = 0;
    for source in all_sources("operations") {
        for declared in source.split("\npub struct ").skip(1) {
            let (name, rest) = declared.split_once(" {\n").expect("a struct with fields");
            let (fields, _) = rest.split_once("\n}").expect("an end");
            let fields = fields.trim().trim_start_matches("pub(super) ");
            assert!(["scope: rt::Scope,", "request: rt::Request,"].contains(&fields), "{name} has {fields}");
            count += 1;
        }
    }
    assert!(count > 90, "{count} handles and calls");
    let policies = client(&MockTransport::new()).account(CANARY).settings().allow_policies();
    assert_hidden("AllowPolicies", &printed(&policies), "account_id");
    let body = types::UpdateAllowPolicy::default().comments(CANARY);
    let call = policies.edit(CANARY, &body).header("x-any", CANARY).extra_query("search", CANARY);
    assert_hidden("EditAllowPoliciesRequest", &printed(&call), "PATCH");
}

fn assert_hidden(name: &str, text: &str, harmless: &str) {
    assert!(!text.contains(CANARY), "{name} shows the canary: {text}");
    assert!(text.contains(harmless), "{name} does not show `{harmless}`: {text}");
}

/// A transport that keeps the options of the last call.
#[derive(Clone, Default)]
struct Keeping(Arc<Mutex<Option<CallOptions>>>);

impl Transport for Keeping {
    fn send(
        &self,
        _request: http::Request<Body>,
        options: &CallOptions,
    ) -> BoxFuture<'static, Result<http::Response<Body>, TransportError>> {
        *self.0.lock().expect("one thread") = Some(options.clone());
        Box::pin(async { Err(TransportError::new(TransportErrorKind::Io, "none")) })
    }
}

/// Types that may hold a secret or mail: what they print with a canary in them, and what has to be in it.
async fn holders() -> Vec<(&'static str, String, &'static str)> {
    let raw = || MockReply::json(200, envelope(&format!(r#"{{"raw":"{CANARY}"}}"#))).header("cf-ray", CANARY);
    let mock = MockTransport::new().reply(raw()).reply(raw()).reply(MockReply::status(502).body(CANARY));
    let given = || builder(&mock).api_token(CANARY).default_header("x-team", CANARY);
    let client = given().build().expect("good");
    let messages = client.account(CANARY).investigate();
    let full = messages.raw().get(CANARY).send_full().await.expect("mail");
    let mail = messages.raw().get(CANARY).send().await.expect("mail");
    let error = messages.list().sender(CANARY).send().await.expect_err("502");
    let bad = format!(r#"{{"success":true,"result":[{{"id":["{CANARY}"]}}]}}"#);
    mock.push(MockReply::json(200, bad));
    let lossy = client.account("a").settings().trusted_domains().list().items_lossy().next().await;
    let lossy = lossy.expect("an item").expect_err("a bad one");
    let keeping = Keeping::default();
    let own = Client::builder().api_token(CANARY).transport(keeping.clone()).build().expect("good");
    own.account(CANARY).settings().domains().list().search(CANARY).send().await.expect_err("no answer");
    let options = keeping.0.lock().expect("one thread").take().expect("options");
    let search = || messages.list().sender(CANARY);
    let call = client.request::<String>(http::Method::POST, &[CANARY]).json(CANARY).query("q", CANARY);
    let fault = TransportError::new(TransportErrorKind::Io, "broken");
    vec![
        ("BadElement", printed(lossy.element().expect("an element")), "index: 0"),
        ("Client", printed(&client), "x-team"),
        ("ClientBuilder", printed(&given()), "x-team"),
        ("Credentials", printed(&Credentials::UserServiceKey(CANARY.into())), "UserServiceKey"),
        ("Error", printed(&error), "502"),
        ("Error", printed(&lossy), "[0].id"),
        ("Items", printed(&search().items()), "pages: 0"),
        ("LossyItems", printed(&search().items_lossy()), "pages: 0"),
        ("Pages", printed(&search().pages()), "pages: 0"),
        ("Patch", printed(&Patch::Value(mail.clone())), "redacted"),
        ("RawRequest", printed(&call), "POST"),
        ("Response", printed(&full), "cf-ray"),
        ("Secret", printed(&Secret::from(CANARY)), "redacted"),
        ("Set", printed(&Set(mail)), "redacted"),
        ("Body", printed(&Body::from(bytes::Bytes::from_static(CANARY.as_bytes()))), "11 bytes"),
        ("CallOptions", printed(&options), "/accounts/{account_id}/"),
        ("WaitForJob", printed(&messages.bulk().wait(CANARY)), "WaitForJob"),
        ("WireLog", printed(&WireLog::new(mock.clone(), Vec::from(CANARY))), "max_logged_bytes: 65536"),
        ("TransportError", format!("{fault} {}", printed(&fault)), "broken"),
    ]
}

/// Types that hold neither: settings, numbers and the origin of this crate; what the server says about a fault, a page or a limit;
/// values that are shown like those of any model; and `Page`, which shows its items as they show themselves.
const HARMLESS: [&str; 15] = [
    "ApiErrorItem",
    "CallSettings",
    "Date",
    "DocumentInfo",
    "ErrorKind",
    "HttpTransport",
    "HttpTransportBuilder",
    "Missing",
    "Page",
    "PageInfo",
    "RateLimit",
    "RetryPolicy",
    "Timestamp",
    "TransportErrorKind",
    "UnrecognizedValue",
];

#[tokio::test]
async fn every_other_type_shows_what_is_harmless_and_no_secret() {
    let holders = holders().await;
    for (name, text, harmless) in &holders {
        assert_hidden(name, text, harmless);
    }
    let listed: BTreeSet<&str> = holders.iter().map(|(name, ..)| *name).chain(HARMLESS).collect();
    let modules = ["crate", "builder", "extras", "transport"].map(public_types);
    let public: BTreeSet<&str> = modules.into_iter().flatten().collect();
    let differ: Vec<_> = public.symmetric_difference(&listed).collect();
    assert!(differ.is_empty(), "public and not listed, or listed and not public: {differ:?}");
    // Named once, so that each is the type that is meant.
    let _: (Missing<()>, Option<HttpTransport>) = (Missing::new(), None);
}

#[tokio::test]
async fn no_error_says_a_secret_in_its_line_or_in_its_causes() {
    let replies = [
        MockReply::status(502).body(CANARY).header("x-any", CANARY),
        MockReply::json(200, format!("<html>{CANARY}")),
        MockReply::json(200, envelope(&format!(r#"{{"raw":["{CANARY}"]}}"#))),
        MockReply::json(200, format!(r#"{{"success":true,"result":"{CANARY}"}}"#)),
        MockReply::fault(TransportErrorKind::Io),
    ];
    for reply in replies {
        let client =
            builder(&MockTransport::new().reply(reply)).api_key(CANARY, CANARY).build().expect("good");
        let call = client.account(CANARY).investigate().raw().get(CANARY).header("x-own", CANARY);
        let error = call.send().await.expect_err("a failure");
        let mut text = format!("{error}\n{}", printed(&error));
        let mut cause = std::error::Error::source(&error);
        while let Some(error) = cause {
            write!(text, "\n{error}\n{error:?}").expect("a text takes anything");
            cause = error.source();
        }
        assert_hidden("Error", &text, "email_security_get_message_raw");
    }
}
