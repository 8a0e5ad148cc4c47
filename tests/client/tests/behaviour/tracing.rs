//! What a subscriber of `tracing` is told of a call, and what it is not.

use client_tests::{empty_page, envelope, repeating_builder};
use cloudflare_email_security::test_util::{MockReply, MockTransport};
use cloudflare_email_security::transport::TransportErrorKind as Fault;
use cloudflare_email_security::types::CreateTrustedDomain;
use cloudflare_email_security::{Client, RetryPolicy};
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Metadata, Subscriber};

const CANARY: &str = "canary-4711";
const PATH: &str = "/accounts/{account_id}/email-security/settings/trusted_domains";

/// Fields by their names.
type Fields = BTreeMap<&'static str, String>;

/// A span or an event of the client.
#[derive(Clone, Debug)]
struct Told {
    name: &'static str,
    /// The span it stands in; 0 outside of any.
    parent: u64,
    fields: Fields,
}

/// Keeps everything that the client tells.
#[derive(Clone, Default)]
struct Recorder {
    told: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    spans: Vec<Told>,
    events: Vec<Told>,
    entered: Vec<u64>,
}

impl Recorder {
    /// Listens to this thread until the guard is dropped.
    fn listen() -> (Self, DefaultGuard) {
        let recorder = Self::default();
        let guard = tracing::subscriber::set_default(recorder.clone());
        (recorder, guard)
    }

    fn with<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        work(&mut self.told.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn spans(&self) -> Vec<Told> {
        self.with(|state| state.spans.clone())
    }

    fn events(&self) -> Vec<Told> {
        self.with(|state| state.events.clone())
    }

    /// One field of all events.
    fn column(&self, name: &str) -> Vec<Option<String>> {
        self.events().iter().map(|event| event.fields.get(name).cloned()).collect()
    }
}

struct Reader<'f>(&'f mut Fields);

impl Visit for Reader<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("cloudflare_email_security") || metadata.target() == "caller"
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = Fields::new();
        span.record(&mut Reader(&mut fields));
        self.with(|state| {
            let parent = state.entered.last().copied().unwrap_or_default();
            state.spans.push(Told { name: span.metadata().name(), parent, fields });
            Id::from_u64(state.spans.len() as u64)
        })
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let at = usize::try_from(span.into_u64()).expect("a number of ours") - 1;
        self.with(|state| values.record(&mut Reader(&mut state.spans[at].fields)));
    }

    fn record_follows_from(&self, _span: &Id, _follows: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::new();
        event.record(&mut Reader(&mut fields));
        self.with(|state| {
            let parent = state.entered.last().copied().unwrap_or_default();
            state.events.push(Told { name: event.metadata().level().as_str(), parent, fields });
        });
    }

    fn enter(&self, span: &Id) {
        self.with(|state| state.entered.push(span.into_u64()));
    }

    fn exit(&self, _span: &Id) {
        self.with(|state| state.entered.pop());
    }
}

fn some(values: &[&str]) -> Vec<Option<String>> {
    values.iter().map(|value| (!value.is_empty()).then(|| (*value).to_owned())).collect()
}

#[tokio::test(start_paused = true)]
async fn a_call_is_one_span_and_each_attempt_is_an_event_in_it() {
    let (recorder, _guard) = Recorder::listen();
    let mock = MockTransport::new()
        .reply(MockReply::status(503).header("cf-ray", "r1"))
        .reply(MockReply::fault(Fault::Io))
        .reply(empty_page().header("cf-ray", "r3"));
    let client = repeating_builder(&mock).build().expect("good");
    client.account("a").settings().trusted_domains().list().send().await.expect("a page");

    let [span] = &recorder.spans()[..] else { panic!("one span: {:?}", recorder.spans()) };
    assert_eq!(span.name, "call");
    let wanted = [("method", "GET"), ("operation_id", "email_security_list_trusted_domains"), ("path", PATH)];
    let fields: Vec<_> = span.fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(fields, wanted);

    let events = recorder.events();
    assert_eq!(events.iter().map(|event| event.name).collect::<Vec<_>>(), ["WARN", "WARN", "DEBUG"]);
    assert!(events.iter().all(|event| event.parent == 1), "{events:?}");
    assert_eq!(recorder.column("attempt"), some(&["1", "2", "3"]));
    assert_eq!(recorder.column("status"), some(&["503", "", "200"]));
    assert_eq!(recorder.column("fault"), some(&["", "Io", ""]));
    assert_eq!(recorder.column("delay_ms"), some(&["500", "1000", ""]));
    assert_eq!(recorder.column("request_id"), some(&["r1", "", "r3"]));
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_is_not_repeated_does_not_say_that_it_is() {
    let (recorder, _guard) = Recorder::listen();
    let mock = (0..300).fold(MockTransport::new(), |mock, _| mock.reply(MockReply::status(503)));
    let all = RetryPolicy::default().max_retries(200);
    let client = repeating_builder(&mock).retry(all).build().expect("good");
    client.account("a").settings().trusted_domains().list().send().await.expect_err("503");
    // The budget ends it, and not the policy.
    assert_eq!(recorder.column("delay_ms").iter().filter(|delay| delay.is_some()).count(), 100);
    assert_eq!(recorder.events().last().map(|event| event.name), Some("DEBUG"));
}

#[tokio::test(start_paused = true)]
async fn the_span_of_a_search_covers_the_questions_for_its_answer() {
    let (recorder, _guard) = Recorder::listen();
    let accepted = MockReply::json(202, envelope("[]")).header("location", &format!("/{CANARY}?q={CANARY}"));
    let mock = MockTransport::new()
        .reply(accepted.clone())
        .reply(MockReply::status(503))
        .reply(accepted.header("retry-after", "7"))
        .reply(empty_page());
    let client = repeating_builder(&mock).build().expect("good");
    client.account("a").investigate().list().send().await.expect("a page");
    assert_eq!(recorder.spans().len(), 1);
    let events = recorder.events();
    assert!(events.iter().all(|event| event.parent == 1), "{events:?}");
    assert_eq!(recorder.column("attempt"), some(&["1", "", "2", "3", "", "4"]));
    assert_eq!(recorder.column("status"), some(&["202", "", "503", "202", "", "200"]));
    assert_eq!(recorder.column("delay_ms"), some(&["", "500", "500", "", "7000", ""]));
    assert!(!format!("{events:?}").contains(CANARY), "{events:?}");
}

#[tokio::test(start_paused = true)]
async fn nothing_secret_is_told() {
    let (recorder, _guard) = Recorder::listen();
    let refusal = format!(r#"{{"success":false,"errors":[{{"code":1001,"message":"{CANARY}"}}]}}"#);
    let mock = MockTransport::new();
    for status in [503, 429, 400, 200, 302] {
        mock.push(
            MockReply::json(status, refusal.clone()).header("location", CANARY).header("x-any", CANARY),
        );
    }
    mock.push(MockReply::json(200, envelope(&format!(r#"[{{"id":["{CANARY}"]}}]"#))));
    mock.push(MockReply::json(200, format!("<html>{CANARY}")));
    mock.push(MockReply::fault(Fault::Connect));
    mock.push(MockReply::json(200, CANARY).body_fault(Fault::Io));
    let client = repeating_builder(&mock)
        .api_token(CANARY)
        .default_header("x-team", CANARY)
        .default_query("tenant", CANARY)
        .build()
        .expect("good");
    let body = CreateTrustedDomain::builder()
        .is_recent(true)
        .is_regex(false)
        .is_similarity(false)
        .pattern(CANARY)
        .comments(CANARY)
        .build();
    let domains = client.account(CANARY).settings().trusted_domains();
    while mock.requests().len() < 9 {
        let list = domains.list().search(CANARY).header("x-own", CANARY).extra_query(CANARY, CANARY);
        let _ = list.send().await;
        let _ = domains.create(&body).send().await;
        let _ =
            client.request::<()>(http::Method::GET, &[CANARY]).query(CANARY, CANARY).json(&body).send().await;
    }
    let told = format!("{:#?}{:#?}", recorder.spans(), recorder.events());
    assert!(!told.contains(CANARY), "{told}");
    for harmless in [PATH, "(raw)", "503", "Connect", "POST"] {
        assert!(told.contains(harmless), "`{harmless}` is not in {told}");
    }
}

#[tokio::test]
async fn a_call_over_the_wire_stands_in_the_callers_span() {
    let (recorder, _guard) = Recorder::listen();
    let body = envelope("[]");
    let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    let server = client_tests::Loopback::with_text(&answer).await;
    let client = Client::builder().api_token(CANARY).base_url(server.url()).build().expect("good");
    let span = tracing::info_span!(target: "caller", "nightly");
    let list = client.account(CANARY).settings().trusted_domains().list().timeout(Duration::from_secs(5));
    tracing::Instrument::instrument(list.send(), span).await.expect("a page");
    let spans = recorder.spans();
    assert_eq!(
        spans.iter().map(|span| (span.name, span.parent)).collect::<Vec<_>>(),
        [("nightly", 0), ("call", 1)]
    );
    assert!(!format!("{spans:?}{:?}", recorder.events()).contains(CANARY));
}

#[test]
fn a_blocking_call_is_told_to_the_callers_subscriber() {
    let (recorder, _guard) = Recorder::listen();
    let mock = MockTransport::new().reply(empty_page());
    let client = client_tests::client(&mock);
    let span = tracing::info_span!(target: "caller", "nightly");
    let list = || client.account("a").settings().trusted_domains().list().send_blocking();
    span.in_scope(list).expect("a page");
    // The one of the caller, and on the other thread the call in it.
    assert_eq!(recorder.spans().iter().map(|span| span.name).collect::<Vec<_>>(), ["nightly", "call"]);
    assert_eq!(recorder.column("status"), some(&["200"]));
}
