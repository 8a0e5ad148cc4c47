//! Where things are in this repository.

use std::path::{Path, PathBuf};

/// The document, from the root of the repository.
pub(crate) const DOCUMENT: &str = "spec/email-security.json";
/// Its overlay, which is not there while nothing in the document is wrong.
pub(crate) const OVERLAY: &str = "spec/overlay.yaml";
/// Its settings.
pub(crate) const SETTINGS: &str = "spec/codegen.toml";
/// The names that users of the crate rely on.
pub(crate) const LOCK: &str = "spec/names.lock";
/// Findings of `spec lint` that stay.
pub(crate) const EXCEPTIONS: &str = "spec/lint.toml";
/// What our document states on its own account.
pub(crate) const ADDITIONS: &str = "spec/additions.toml";
/// The crate's sources; the generator owns `models/` and `operations/` in it.
pub(crate) const SOURCES: &str = "generated/src";
/// The generated tests.
pub(crate) const TESTS: &str = "tests/client/tests/generated";
/// The crate's name in Rust.
pub(crate) const LIBRARY: &str = "cloudflare_email_security";

/// Its name as a package.
pub(crate) const PACKAGE: &str = "cloudflare-email-security";
/// Everything that its users can name.
pub(crate) const SURFACE: &str = "generated/public-api.txt";

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_path_buf()
}
