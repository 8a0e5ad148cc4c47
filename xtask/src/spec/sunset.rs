//! `cargo xtask spec sunset`: what has reached or reaches its end of life, where it is used, and what to do.

mod advice;
mod place_text;
mod report;

use std::collections::BTreeSet;

use anyhow::Result;
use clap::Args;
use generator::analyze;
use generator::diagnostic::Diagnostics;
use generator::spec::pointer::Pointer;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use self::report::{Entry, Report};
use super::deprecation::{self, Deprecated, parse_date};
use super::document::{Document, Operation};
use super::parts::{Kind, parts};
use super::rust_names::RustNames;
use super::subject::{ExtensionNames, Subject, SubjectArguments};
use super::uses::{Direction, Use};
use super::{replacement, uses};
use crate::cli::Status;

/// Which day to look from, and how far.
#[derive(Debug, Args)]
pub(crate) struct SunsetArguments {
    #[command(flatten)]
    subject: SubjectArguments,
    /// The day that is taken for today, YYYY-MM-DD; by default it is today, in UTC.
    #[arg(long, value_name = "DATE", value_parser = day)]
    on: Option<Date>,
    /// How many days from there are shown as near.
    #[arg(long, value_name = "DAYS", default_value_t = 90)]
    within: u32,
}

fn day(text: &str) -> Result<Date, String> {
    parse_date(text).ok_or_else(|| "a date is written YYYY-MM-DD".to_owned())
}

/// Runs the command.
pub(crate) fn run(arguments: &SunsetArguments) -> Result<Status> {
    let subject = Subject::read(&arguments.subject)?;
    let (api, faults) = analyze(&subject.input());
    let Some(api) = api.filter(|_| !faults.has_errors()) else {
        subject.print(&faults);
        eprintln!("nothing was looked at: {} is wrong", subject.document.shown_name);
        return Ok(Status::WrongInput);
    };
    let mut faults = Diagnostics::default();
    let names = RustNames::of(&api);
    let entries = entries(&subject.document, &subject.extension_names(), &names, &mut faults);
    if faults.has_errors() {
        subject.print(&faults);
        eprintln!("nothing is listed: not every end of life in {} can be read", subject.document.shown_name);
        return Ok(Status::WrongInput);
    }
    let on = arguments.on.unwrap_or_else(|| Timestamp::now().to_zoned(TimeZone::UTC).date());
    let report = Report::new(entries, on, arguments.within);
    print!("{}", report.render(&subject.document));
    Ok(if report.has_ended() { Status::NeedsHuman } else { Status::Fine })
}

/// An operation that a part travels with.
struct Used {
    /// Its id; of one without, its method and path.
    title: String,
    at: Pointer,
    is_sent: bool,
    is_received: bool,
}

/// Everything that is deprecated, with its uses and what to do about it.
fn entries(
    document: &Document,
    extensions: &ExtensionNames,
    names: &RustNames<'_>,
    faults: &mut Diagnostics,
) -> Vec<Entry> {
    let operations = document.operations();
    let parts = parts(document);
    let all = deprecation::collect(&parts, extensions, faults);
    let places: BTreeSet<&Pointer> = all.iter().map(|deprecated| &deprecated.node.at).collect();
    let found = uses::find(document, &operations, &|node| places.contains(&node.at));
    let entry = |deprecated: &Deprecated<'_>| {
        let used = used(&operations, found.get(&deprecated.node.at));
        let meant = replacement::resolve(document, &operations, deprecated);
        let titles = |is_shown: &dyn Fn(&Used) -> bool| -> Vec<String> {
            used.iter().filter(|used| is_shown(used)).map(|used| used.title.clone()).collect()
        };
        let used_by = match deprecated.kind {
            Kind::Operation => Vec::new(),
            Kind::Parameter | Kind::Header => vec![("used by", titles(&|_| true))],
            Kind::Schema => {
                vec![
                    ("sent by", titles(&|used| used.is_sent)),
                    ("given by", titles(&|used| used.is_received)),
                ]
            }
        };
        Entry {
            end: deprecated.end,
            at: deprecated.node.at.clone(),
            what: place_text::describe(document, deprecated),
            used_by,
            is_used: deprecated.kind == Kind::Operation || !used.is_empty(),
            instead: meant.map(place_text::describe_replacement),
            advice: advice::advice(deprecated, meant, names, &used),
        }
    };
    all.iter().map(entry).collect()
}

fn used(operations: &[Operation<'_>], uses: Option<&BTreeSet<Use>>) -> Vec<Used> {
    let mut all: Vec<Used> = Vec::new();
    for (position, direction) in uses.into_iter().flatten() {
        let Some(operation) = operations.get(*position) else { continue };
        let at = &operation.node.at;
        let (is_sent, is_received) = (*direction == Direction::Request, *direction == Direction::Response);
        match all.iter_mut().find(|known| known.at == *at) {
            Some(known) => known.is_received |= is_received,
            None => all.push(Used { title: operation.title(), at: at.clone(), is_sent, is_received }),
        }
    }
    all
}
