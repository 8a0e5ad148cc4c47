//! A number for an enum that may be left out.

use cloudflare_email_security::types::UpdateAllowPolicy;

fn main() {
    let _ = UpdateAllowPolicy::default().pattern_type(4711);
}
