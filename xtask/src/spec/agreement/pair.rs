//! Two documents, the crates that are made of them, and what rustdoc says of these.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use generator::diff::{Revision, compare};

use generator::output::OutputTree;
use generator::{Input, Layout};

use super::{Seen, semver_checks};
use crate::surface::{Crate, Difference, Surface, json};
use crate::{disk, new_crate, workspace};

/// The name of the crates; both have one, as two releases do.
const PACKAGE: &str = "pair";
/// The earlier revision of the API.
const EARLIER: &str = "spec/revisions/earlier.json";

/// Two documents with the settings of both.
pub(super) struct Pair {
    pub(super) shown_name: String,
    old: String,
    new: String,
    settings: String,
}

impl Pair {
    /// Reads a folder.
    pub(super) fn read(folder: &Path) -> Result<Self> {
        let settings = folder.join("codegen.toml");
        Ok(Self {
            shown_name: folder.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            old: disk::read(&folder.join("old.json"))?,
            new: disk::read(&folder.join("new.json"))?,
            settings: if settings.is_file() { disk::read(&settings)? } else { String::new() },
        })
    }

    /// The earlier revision of the API and today's document.
    pub(super) fn of_revisions(root: &Path) -> Result<Self> {
        Ok(Self {
            shown_name: "the earlier revision and today".to_owned(),
            old: disk::read(&root.join(EARLIER))?,
            new: disk::read(&root.join(workspace::DOCUMENT))?,
            settings: disk::read(&root.join(workspace::SETTINGS))?,
        })
    }

    /// Makes both crates and asks everybody.
    pub(super) fn look(&self, target: &Path, with_semver_checks: bool) -> Result<Seen> {
        let revision = |document| Revision {
            shown_name: &self.shown_name,
            document,
            settings: &self.settings,
            ..Revision::default()
        };
        let comparison = compare(revision(&self.old), revision(&self.new));
        let Some(report) = comparison.report else { bail!("{}: a document is wrong", self.shown_name) };
        let folder = target.join("agreement");
        let old = self.describe(&self.old, &folder.join("old"), target)?;
        let new = self.describe(&self.new, &folder.join("new"), target)?;
        let difference = Difference::between(&Surface::read(&old)?.text, &Surface::read(&new)?.text);
        let semver_checks = if with_semver_checks {
            let [old, new] =
                [("old.json", old), ("new.json", new)].map(|(file, text)| keep(&folder, file, text));
            Some(semver_checks::ask(&old?, &new?)?)
        } else {
            None
        };
        let Some(ours) = report.verdict.rust else {
            bail!("{}: no client can be made of a document", self.shown_name)
        };
        let reasons = report.rust.iter().filter(|change| change.bump() == ours);
        Ok(Seen {
            ours,
            reasons: reasons.map(|change| change.sentence.clone()).collect(),
            difference,
            semver_checks,
        })
    }

    /// What rustdoc says of the crate that is made of a document.
    fn describe(&self, document: &str, folder: &Path, target: &Path) -> Result<String> {
        let layout =
            Layout { sources: "src", library: PACKAGE, document_name: "document.json", ..Layout::default() };
        let input = Input { document, settings: &self.settings, ..Input::default() };
        let outcome = generator::generate_leniently(&input, &layout);
        let (Some(mut tree), Some(api)) = (outcome.tree, outcome.api) else {
            bail!("{}: no code is made of a document", self.shown_name)
        };
        new_crate::add_files(&mut tree, &api, PACKAGE)?;
        // The versions that this repository is built with, so that nothing is built twice.
        tree.files.insert("Cargo.lock".to_owned(), disk::read(&workspace::root().join("Cargo.lock"))?);
        let drift = tree.compare(&disk::present_files(folder, &tree)?);
        disk::apply(folder, &tree, &drift)?;
        json(&Crate { folder, package: PACKAGE, target }).with_context(|| self.shown_name.clone())
    }
}

/// Writes a description beside the crates.
fn keep(folder: &Path, file: &str, text: String) -> Result<PathBuf> {
    let tree = OutputTree { files: BTreeMap::from([(file.to_owned(), text)]), owned: Vec::new() };
    let drift = tree.compare(&disk::present_files(folder, &tree)?);
    disk::apply(folder, &tree, &drift)?;
    Ok(folder.join(file))
}
