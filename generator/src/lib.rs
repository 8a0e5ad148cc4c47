//! Turns an `OpenAPI` 3.0 document and its settings into the modules of a Rust client.
//!
//! A pure function: text in, files and complaints out. It reads no clock, no environment and no disk, and the
//! order of an object's members in the document never reaches the output.
//!
//! ```text
//! overlay -> spec::load -> Spec -> lower -> Drafts -> pass -> ir::Api -> emit -> tokens -> output -> OutputTree
//! ```

mod decisions;
pub mod diagnostic;
pub mod diff;
mod emit;
pub mod import;
pub mod ir;
mod lock;
mod lower;
pub mod output;
pub mod overlay;
mod pass;
mod provenance;
pub mod rust_api;
pub mod settings;
pub mod spec;

use crate::decisions::{Decisions, Fit};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::emit::Module;
use crate::ir::Api;
pub use crate::lock::NameLock;
use crate::output::{OutputTree, OwnedFolder, format_module};
use crate::overlay::{Overlaid, Overlays};
use crate::settings::Settings;
use crate::spec::TextKind;
use crate::spec::pointer::Pointer;

/// The name of the document with its overlays, beside the tests of its operations.
pub const OVERLAID_DOCUMENT: &str = "document.json";

/// The service module of a crate that is made from a document alone.
pub fn plain_service(api: &Api) -> Option<String> {
    format_module("", emit::emit_plain_service(api)).ok()
}

/// What a run works on.
#[derive(Clone, Copy, Debug, Default)]
pub struct Input<'a> {
    /// The document, JSON.
    pub document: &'a str,
    /// The settings, TOML; empty for none.
    pub settings: &'a str,
    /// The names that are published.
    pub lock: NameLock<'a>,
    /// The overlays of the document.
    pub overlays: Overlays<'a>,
}

/// Where the files go, as paths from the root of the output.
#[derive(Clone, Copy, Debug, Default)]
pub struct Layout<'a> {
    /// The folder that gets `models/` and `operations/`.
    pub sources: &'a str,
    /// The crate's name as its users write it, such as `pet_store`.
    pub library: &'a str,
    /// The folder that gets a test per operation; none for no tests.
    pub tests: Option<&'a str>,
    /// The document's path, for the headers.
    pub document_name: &'a str,
    /// The name lock; none for none.
    pub lock: Option<&'a str>,
}

/// How much was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Operations.
    pub operations: usize,
    /// Types.
    pub models: usize,
    /// Files.
    pub files: usize,
}

/// What a run gives.
#[derive(Debug)]
pub struct Outcome {
    /// The files; `None` when an error was found.
    pub tree: Option<OutputTree>,
    /// What they were made from; `None` when the document is at fault.
    pub api: Option<Api>,
    /// The complaints.
    pub diagnostics: Diagnostics,
    /// How much was made.
    pub summary: Summary,
}

/// The document with its overlays, as every command should read it. What is wrong with the document beyond its form is
/// left to [`analyze`]; complaints about the value are given their places by its `origins`.
pub fn overlaid(input: &Input<'_>) -> (Option<Overlaid>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    (read(input, &mut diagnostics), diagnostics)
}

pub(crate) fn read(input: &Input<'_>, diagnostics: &mut Diagnostics) -> Option<Overlaid> {
    let document = spec::read(input.document, TextKind::Document, diagnostics)?;
    let overlaid = overlay::apply(document, &input.overlays, diagnostics);
    diagnostics.settle();
    Some(overlaid)
}

/// The API that a document describes, or the complaints about it.
pub fn analyze(input: &Input<'_>) -> (Option<Api>, Diagnostics) {
    analyze_with(input, Fit::Exact)
}

/// The same for a document of another day than its settings: an earlier or a newer one. Settings that match nothing in
/// it are passed over, an operation that they do not name gets a name made of its id, and schemas that are one type by
/// the settings and differ in this document are several.
pub fn analyze_leniently(input: &Input<'_>) -> (Option<Api>, Diagnostics) {
    let (api, mut diagnostics) = analyze_with(input, Fit::Loose);
    diagnostics.forget(&Code::MISFITS);
    (api, diagnostics)
}

fn analyze_with(input: &Input<'_>, fit: Fit) -> (Option<Api>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let settings = Settings::parse(input.settings, &mut diagnostics);
    let mut decisions = Decisions::new(settings, fit, &mut diagnostics);
    let spec = read(input, &mut diagnostics).and_then(|overlaid| spec::load(overlaid, &mut diagnostics));
    let Some(spec) = spec else { return (None, diagnostics) };
    decisions.find_parameters(&spec.value, &mut diagnostics);
    let drafts = lower::lower(&spec, &decisions, &mut diagnostics);
    decisions.report_unused(&spec, &mut diagnostics);
    let api = pass::run(drafts, &spec, &decisions, &mut diagnostics);
    if decisions.are_incomplete() {
        // What a setting would have answered, it may answer when it can be read.
        diagnostics.forget(&Code::ANSWERED_BY_SETTINGS);
    }
    if fit == Fit::Exact {
        lock::check(input.lock, &api, &spec.value, &mut diagnostics);
    }
    spec::trace(&spec.value, &mut diagnostics);
    spec.origins.relocate(&mut diagnostics);
    (Some(api), diagnostics)
}

/// Makes the files of a document.
pub fn generate(input: &Input<'_>, layout: &Layout<'_>) -> Outcome {
    emit_files(input, analyze(input), layout)
}

/// The same for a document of another day than its settings; see [`analyze_leniently`].
pub fn generate_leniently(input: &Input<'_>, layout: &Layout<'_>) -> Outcome {
    emit_files(input, analyze_leniently(input), layout)
}

fn emit_files(
    input: &Input<'_>,
    (api, mut diagnostics): (Option<Api>, Diagnostics),
    layout: &Layout<'_>,
) -> Outcome {
    let Some(api) = api.filter(|_| !diagnostics.has_errors()) else {
        return Outcome { tree: None, api: None, diagnostics, summary: Summary::default() };
    };
    let mut tree = OutputTree::default();
    let modules = emit::emit_modules(&api, layout.library);
    add_modules(&mut tree, layout.sources, modules, layout, &mut diagnostics);
    for folder in ["models", "operations"] {
        own(&mut tree, &join(layout.sources, folder));
    }
    if let Some(folder) = layout.tests {
        let modules = emit::emit_call_tests(&api, layout.library);
        add_modules(&mut tree, folder, modules, layout, &mut diagnostics);
        own(&mut tree, folder);
        tree.files.extend(document_with_overlays(input).map(|text| (join(folder, OVERLAID_DOCUMENT), text)));
    }
    if let Some(path) = layout.lock {
        tree.files.insert(path.to_owned(), lock::render(&api));
    }
    let summary =
        Summary { operations: api.operations().len(), models: api.models.len(), files: tree.files.len() };
    let tree = (!diagnostics.has_errors()).then_some(tree);
    Outcome { tree, api: Some(api), diagnostics, summary }
}

/// The document that tests and other programs should read, if it is not the document itself.
fn document_with_overlays(input: &Input<'_>) -> Option<String> {
    if input.overlays.texts.is_empty() {
        return None;
    }
    let value = overlaid(input).0?.value;
    serde_json::to_string_pretty(&value).ok().map(|text| text + "\n")
}

fn join(folder: &str, path: &str) -> String {
    if folder.is_empty() { path.to_owned() } else { format!("{folder}/{path}") }
}

/// Marks a folder as the generator's and tells formatters to leave it alone.
fn own(tree: &mut OutputTree, folder: &str) {
    let text =
        "# Made by `cargo xtask codegen`, which formats its files itself.\ndisable_all_formatting = true\n";
    tree.files.insert(format!("{folder}/rustfmt.toml"), text.to_owned());
    tree.owned.push(OwnedFolder(folder.to_owned()));
}

fn add_modules(
    tree: &mut OutputTree,
    folder: &str,
    modules: Vec<Module>,
    layout: &Layout<'_>,
    diagnostics: &mut Diagnostics,
) {
    let header =
        format!("// Made by `cargo xtask codegen` from {}; edits are lost.\n\n", layout.document_name);
    for Module { path, tokens } in modules {
        let path = join(folder, &path);
        match format_module(&header, tokens) {
            Ok(text) => {
                tree.files.insert(path, text);
            }
            Err(error) => diagnostics.add(
                Diagnostic::new(
                    Code::INTERNAL,
                    Place::Document(Pointer::root()),
                    format!("the generator made something that is not Rust in `{path}`: {error}"),
                )
                .hint("this is a fault of the generator; report it with the document"),
            ),
        }
    }
}
