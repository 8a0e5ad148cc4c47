//! A number for a text that may be left out.

use cloudflare_email_security::types::UpdateAllowPolicy;

fn main() {
    let _ = UpdateAllowPolicy::default().pattern(4711);
}
