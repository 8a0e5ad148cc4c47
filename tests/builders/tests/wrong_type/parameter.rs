//! A number for a parameter that is a text.

use cloudflare_email_security::Client;

fn wrong(client: &Client) {
    let _ = client.account("a").submissions().list().query(4711);
}

fn main() {}
