//! The files of a crate that is made from any document: manifest, front page, runtime, plain service.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use generator::ir::Api;
use generator::output::{OutputTree, OwnedFolder};

use crate::{disk, workspace};

/// Marks a manifest as one that may be written again.
const MARK: &str = "# Made by `cargo xtask codegen --out`; edits are lost.";
/// Marks a line of the client's manifest that serves the conveniences of its own API, which no other crate has.
const EXTRAS: &str = "# extras:";
/// The front page of the crate.
const FRONT_PAGE: &str = include_str!("new_crate/lib.rs.template");
/// The runtime's folder in the repository.
const RUNTIME: &str = "generated/src/runtime";

/// Refuses names that cargo would refuse.
pub(crate) fn check_name(name: &str) -> Result<()> {
    let good = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|character| character.is_ascii_alphanumeric() || matches!(character, '-' | '_'));
    if !good {
        bail!("`{name}` is not a crate name; give one with --name, such as `--name pet-store`");
    }
    Ok(())
}

/// Refuses a folder that holds somebody else's crate.
pub(crate) fn check_folder(out: &Path) -> Result<()> {
    let manifest = out.join("Cargo.toml");
    if manifest.is_file() && !disk::read(&manifest)?.starts_with(MARK) {
        bail!("{} is not one of ours; give --out a new folder, or remove it first", manifest.display());
    }
    Ok(())
}

/// Adds what is not made from operations and types. The runtime is read from the repository, so that no file of it
/// can be forgotten here.
pub(crate) fn add_files(tree: &mut OutputTree, api: &Api, name: &str) -> Result<()> {
    let root = workspace::root();
    let manifest = disk::read(&root.join("generated/Cargo.toml"))?;
    tree.files.insert("Cargo.toml".to_owned(), new_manifest(&manifest, name)?);
    tree.files.insert("src/lib.rs".to_owned(), FRONT_PAGE.replace("{crate}", &name.replace('-', "_")));
    let service = generator::plain_service(api).context("the service module cannot be made")?;
    tree.files.insert("src/service.rs".to_owned(), service);
    let mut runtime = BTreeMap::new();
    disk::collect(&root, RUNTIME, &mut runtime)?;
    for (path, contents) in runtime {
        let below = path.strip_prefix("generated/").unwrap_or(&path).to_owned();
        tree.files.insert(below, contents);
    }
    tree.owned.push(OwnedFolder("src/runtime".to_owned()));
    Ok(())
}

/// The client's own manifest with another head: but for the extras, features and dependencies are the runtime's.
fn new_manifest(manifest: &str, name: &str) -> Result<String> {
    let at = manifest.find("\n[features]\n").context("generated/Cargo.toml has no [features]")?;
    let shared =
        manifest.get(at..).unwrap_or_default().trim_start().lines().filter(|line| !line.contains(EXTRAS));
    let shared = shared.collect::<Vec<_>>().join("\n");
    Ok(format!(
        "{MARK}\n\n[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\nrust-version = \"1.85\"\n\n\
         [package.metadata.docs.rs]\nall-features = true\nrustdoc-args = [\"--cfg\", \"docsrs\"]\n\n\
         [workspace]\n\n{shared}\n"
    ))
}
