//! The files of a crate that is made from any document: manifest, runtime, plain service.

use anyhow::{Result, bail};
use generator::Input;
use generator::output::OutputTree;

/// Refuses names that cargo would refuse.
pub(crate) fn check_name(name: &str) -> Result<()> {
    let good = !name.is_empty()
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|character| character.is_ascii_alphanumeric() || matches!(character, '-' | '_'));
    if !good {
        bail!("`{name}` is not a crate name; give one with --name, such as `--name pet-store`");
    }
    Ok(())
}

/// Adds what is not made from operations and types.
pub(crate) fn add_files(tree: &mut OutputTree, input: &Input<'_>, name: &str) {
    let _ = (tree, input, name);
}
