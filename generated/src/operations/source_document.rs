// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! What this crate was made from.

use crate::runtime::generated as rt;

/// The description of the API that this crate was made from.
///
/// ```
/// use cloudflare_email_security::DOCUMENT;
///
/// println!("{} {}: {} operations", DOCUMENT.title, DOCUMENT.version, DOCUMENT.operations);
/// assert_eq!(DOCUMENT.sha256.len(), 64);
/// ```
pub const DOCUMENT: rt::DocumentInfo = rt::DocumentInfo {
    title: "Cloudflare Email Security API",
    version: "2026-10-02",
    api_version: Some("2026-10-02"),
    operations: 70,
    sha256: "ce8315d77a7fb3938cf1ecf8e272f97593f1c5295cdaf0e529c52a7a9d8165fc",
    overlays_sha256: &[],
};
