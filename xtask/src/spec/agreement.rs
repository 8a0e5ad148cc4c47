//! `cargo xtask spec agreement`: whether `spec diff` sees in two documents what rustdoc sees in their two crates.
//!
//! Of each pair of documents both crates are made, rustdoc lists what their users can name, and the difference of the
//! lists is compared with the verdict about the Rust API. With `--semver-checks`, the tool of that name is asked too.

mod pair;
mod semver_checks;

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use clap::Args;
use generator::diff::Bump;

use crate::cli::Status;
use crate::surface::target_folder;
use crate::workspace;
use pair::Pair;

/// The pairs that are looked at by default.
const PAIRS: &str = "tests/golden/fixtures/diff_rust";

/// Pairs in which names change places, with what no list of names can show: each is there as before and stands for
/// something else.
const UNSEEN: [(&str, &str); 1] = [("variant_renamed", "`Out` stands for another value than it did")];

/// Which pairs of documents, and who is asked.
#[derive(Debug, Args)]
pub(crate) struct AgreementArguments {
    /// Folders with an `old.json`, a `new.json` and perhaps a `codegen.toml`; by default the fixtures of the rules
    /// about the Rust API, and the earlier revision against today's document.
    pub pairs: Vec<PathBuf>,
    /// Ask cargo-semver-checks too, which has to be installed (`cargo install cargo-semver-checks --locked`).
    #[arg(long)]
    pub semver_checks: bool,
}

/// Runs the command.
pub(crate) fn run(arguments: &AgreementArguments) -> Result<Status> {
    let pairs = if arguments.pairs.is_empty() { by_default()? } else { given(&arguments.pairs)? };
    if arguments.semver_checks {
        semver_checks::check_installed()?;
    }
    let width = pairs.iter().map(|pair| pair.shown_name.len()).max().unwrap_or_default();
    let target = target_folder()?;
    let mut agreeing = 0;
    for (position, pair) in pairs.iter().enumerate() {
        let seen = pair.look(&target, arguments.semver_checks)?;
        let semver_checks = seen.semver_checks.map(semver_checks::Answer::word);
        let unseen = UNSEEN.iter().find(|(name, _)| *name == pair.shown_name).map(|(_, reason)| *reason);
        let agrees = unseen.is_some_and(|_| seen.is_stricter()) || unseen.is_none() && seen.agrees();
        println!(
            "{:>3}/{} {:<width$}  spec diff {:<6} rustdoc {:<6}{}  {}{}",
            position + 1,
            pairs.len(),
            pair.shown_name,
            seen.ours.word(),
            seen.difference.bump().word(),
            semver_checks.map(|word| format!(" semver-checks {word:<9}")).unwrap_or_default(),
            if agrees { "agree" } else { "DISAGREE" },
            unseen.map(|reason| format!(" but for what no list shows: {reason}")).unwrap_or_default()
        );
        if agrees {
            agreeing += 1;
        } else {
            seen.explain();
        }
    }
    println!("{agreeing} of {} pairs agree", pairs.len());
    Ok(if agreeing == pairs.len() { Status::Fine } else { Status::NeedsHuman })
}

/// What was seen of one pair.
struct Seen {
    ours: Bump,
    reasons: Vec<String>,
    difference: crate::surface::Difference,
    semver_checks: Option<semver_checks::Answer>,
}

impl Seen {
    /// The lists have to give the same release; the tool must not want more than we do.
    fn agrees(&self) -> bool {
        let wants_more = self.semver_checks == Some(semver_checks::Answer::Major) && self.ours != Bump::Major;
        self.ours == self.difference.bump() && !wants_more
    }

    /// Whether we see more than the list does.
    fn is_stricter(&self) -> bool {
        self.ours > self.difference.bump()
    }

    fn explain(&self) {
        for reason in &self.reasons {
            println!("      spec diff: {reason}");
        }
        for (sign, lines) in [('-', &self.difference.gone), ('+', &self.difference.new)] {
            for line in lines {
                println!("      rustdoc: {sign} {line}");
            }
        }
    }
}

fn by_default() -> Result<Vec<Pair>> {
    let root = workspace::root();
    let folder = root.join(PAIRS);
    let mut folders = Vec::new();
    for entry in std::fs::read_dir(&folder).with_context(|| format!("cannot list {}", folder.display()))? {
        folders.push(entry.with_context(|| format!("cannot list {}", folder.display()))?.path());
    }
    folders.sort();
    let mut pairs = given(&folders)?;
    pairs.push(Pair::of_revisions(&root)?);
    Ok(pairs)
}

fn given(folders: &[PathBuf]) -> Result<Vec<Pair>> {
    let pairs: Vec<Pair> = folders.iter().map(|folder| Pair::read(folder)).collect::<Result<_>>()?;
    ensure!(!pairs.is_empty(), "there is no pair of documents to look at");
    Ok(pairs)
}
