//! A number for a text that may be left out and may be `null`.

use cloudflare_email_security::types::UpdateAllowPolicy;

fn main() {
    let _ = UpdateAllowPolicy::default().comments(4711);
}
