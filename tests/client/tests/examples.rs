//! The examples of the client: each prints with `--fake` what its documentation shows.
//!
//! They are part of this program and not started, so nothing has to be linked once more. Call and output are read from
//! the documentation of the example, which is the only place where they stand.

#![allow(dead_code, reason = "the examples come with a `main` of their own")]
#![allow(clippy::duplicate_mod, reason = "each example brings what it shares with the others")]
#![allow(clippy::duration_suboptimal_units, reason = "the examples are for an older compiler than the tests")]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

#[path = "../../../generated/examples/block_sender.rs"]
mod block_sender;
#[path = "../../../generated/examples/bulk_move_and_wait.rs"]
mod bulk_move_and_wait;
#[path = "../../../generated/examples/export_submissions.rs"]
mod export_submissions;
#[path = "../../../generated/examples/preview_png.rs"]
mod preview_png;
#[path = "../../../generated/examples/release_from_quarantine.rs"]
mod release_from_quarantine;
#[path = "../../../generated/examples/rotate_allow_policies.rs"]
mod rotate_allow_policies;
#[path = "../../../generated/examples/support/mod.rs"]
mod support;
#[path = "../../../generated/examples/sync_impersonation_registry.rs"]
mod sync_impersonation_registry;
#[path = "../../../generated/examples/test_with_fake_api.rs"]
mod test_with_fake_api;
#[path = "../../../generated/examples/triage_malicious.rs"]
mod triage_malicious;
#[path = "../../../generated/examples/watch_phishguard.rs"]
mod watch_phishguard;

/// A test for each example that is named, and the list of the names.
macro_rules! examples {
    ($($example:ident),+ $(,)?) => {
        const EXAMPLES: &[&str] = &[$(stringify!($example)),+];

        mod prints_what_its_documentation_shows {
            $(
                #[tokio::test(start_paused = true)]
                async fn $example() {
                    let shown = super::Shown::read(stringify!($example));
                    let account = super::support::fake_account(super::$example::fake()).expect("an account");
                    let mut out = Vec::new();
                    let outcome = super::$example::run(&account, &shown.arguments(), &mut out).await;
                    shown.compare(out, outcome);
                }
            )+
        }
    };
}

examples! {
    block_sender,
    bulk_move_and_wait,
    export_submissions,
    preview_png,
    release_from_quarantine,
    rotate_allow_policies,
    sync_impersonation_registry,
    test_with_fake_api,
    triage_malicious,
    watch_phishguard,
}

/// What the documentation of an example says about a call without an account.
struct Shown {
    name: &'static str,
    /// What stands behind `--fake`.
    arguments: Vec<String>,
    /// The lines of the `text` block.
    output: String,
}

/// The folder of the client crate, from which the examples are called.
fn client_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated")
}

/// A folder that a test may write to.
fn scratch() -> &'static str {
    env!("CARGO_TARGET_TMPDIR")
}

impl Shown {
    fn read(name: &'static str) -> Self {
        let path = client_folder().join("examples").join(name).with_extension("rs");
        let source = fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        let lines = source.lines().map_while(|line| line.strip_prefix("//!"));
        let lines: Vec<&str> = lines.map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
        let call = lines.iter().find_map(|line| {
            let (call, arguments) = line.split_once(" -- --fake")?;
            call.starts_with(&format!("cargo run --example {name} --features ")).then_some(arguments)
        });
        let arguments = call.unwrap_or_else(|| panic!("{name}: no line `cargo run … -- --fake …`"));
        let block = lines.iter().skip_while(|line| **line != "```text").skip(1);
        let output: Vec<&str> = block.take_while(|line| **line != "```").copied().collect();
        assert!(!output.is_empty(), "{name}: no block `text`");
        let arguments = arguments.split_whitespace().map(str::to_owned).collect();
        Self { name, arguments, output: output.join("\n") + "\n" }
    }

    /// The arguments, with files as they are found from here.
    fn arguments(&self) -> Vec<String> {
        let found = |argument: &String| match Path::new(argument).extension() {
            Some(extension) if extension == "csv" => client_folder().join(argument).display().to_string(),
            Some(extension) if extension == "png" => format!("{}/{argument}", scratch()),
            _ => argument.clone(),
        };
        self.arguments.iter().map(found).collect()
    }

    /// Compares the output, to which an error is added as the example would tell it.
    fn compare(&self, mut out: Vec<u8>, outcome: support::Outcome) {
        if let Err(fault) = outcome {
            support::tell(&*fault, &mut out).expect("memory can be written to");
        }
        out.flush().expect("memory can be written to");
        let printed = String::from_utf8(out).expect("text").replace(&format!("{}/", scratch()), "");
        assert_eq!(printed, self.output, "`{}` does not print what its documentation shows", self.name);
    }
}

#[test]
fn every_example_is_run() {
    let folder = client_folder().join("examples");
    let entries = fs::read_dir(&folder).expect("the folder of the examples");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let sources = paths.filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    let mut names: Vec<String> =
        sources.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect();
    names.sort();
    assert_eq!(names, EXAMPLES);
}
