//! A subscriber of `tracing` that keeps everything it is told, so that a test can look for what must and what must not be
//! said.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex, PoisonError};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Metadata, Subscriber};

/// Fields by their names.
type Fields = BTreeMap<&'static str, String>;

/// A span or an event.
#[derive(Clone, Debug)]
pub struct Told {
    /// The crate and module that told it, or what they say instead.
    pub target: String,
    /// The name of a span; the level of an event.
    pub name: &'static str,
    /// The span it stands in, counted from 1 over all crates; 0 outside of any.
    pub parent: u64,
    /// What it says.
    pub fields: Fields,
}

impl Told {
    /// `target name: field=value …`.
    fn line(&self) -> String {
        let fields = self.fields.iter().map(|(name, value)| format!(" {name}={value}"));
        format!("{} {}:{}", self.target, self.name, fields.collect::<String>())
    }
}

/// What was logged, of every level and from every crate.
#[derive(Clone, Debug, Default)]
pub struct Log {
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    spans: Vec<Told>,
    events: Vec<Told>,
    entered: Vec<u64>,
}

impl State {
    fn told(&self, metadata: &Metadata<'_>, name: &'static str, fields: Fields) -> Told {
        let parent = self.entered.last().copied().unwrap_or_default();
        Told { target: metadata.target().to_owned(), name, parent, fields }
    }
}

impl Log {
    /// Listens to this thread until the guard is dropped.
    pub fn listen() -> (Self, DefaultGuard) {
        let log = Self::default();
        let guard = tracing::subscriber::set_default(log.clone());
        (log, guard)
    }

    /// The spans of the client and of whoever calls it, under the target `caller`.
    pub fn spans(&self) -> Vec<Told> {
        self.with(|state| state.spans.iter().filter(|told| is_of_the_call(told)).cloned().collect())
    }

    /// The events of both.
    pub fn events(&self) -> Vec<Told> {
        self.with(|state| state.events.iter().filter(|told| is_of_the_call(told)).cloned().collect())
    }

    /// One field of all these events.
    pub fn column(&self, name: &str) -> Vec<Option<String>> {
        self.events().iter().map(|event| event.fields.get(name).cloned()).collect()
    }

    /// Everything, from every crate, as lines: spans, then events.
    pub fn lines(&self) -> Vec<String> {
        self.with(|state| state.spans.iter().chain(&state.events).map(Told::line).collect())
    }

    fn with<T>(&self, work: impl FnOnce(&mut State) -> T) -> T {
        work(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn is_of_the_call(told: &Told) -> bool {
    told.target.starts_with("cloudflare_email_security") || told.target == "caller"
}

impl Subscriber for Log {
    fn enabled(&self, _metadata: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = Fields::new();
        span.record(&mut Reader(&mut fields));
        self.with(|state| {
            let told = state.told(span.metadata(), span.metadata().name(), fields);
            state.spans.push(told);
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
            let told = state.told(event.metadata(), event.metadata().level().as_str(), fields);
            state.events.push(told);
        });
    }

    fn enter(&self, span: &Id) {
        self.with(|state| state.entered.push(span.into_u64()));
    }

    fn exit(&self, _span: &Id) {
        self.with(|state| state.entered.pop());
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
