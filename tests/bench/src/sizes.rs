//! The size of the future of every call, from the generated table of calls.

use cloudflare_email_security::Client;

use crate::ours;

/// The name of an operation and the bytes of the future of its `send()`.
///
/// # Errors
/// When no client can be made.
pub fn all() -> cloudflare_email_security::Result<Vec<(&'static str, usize)>> {
    let client = ours::client("http://127.0.0.1:1")?;
    Ok(crate::everything::CALLS.iter().map(|call| (call.operation_id, (call.send)(&client))).collect())
}

/// The bytes of the future of `bulk().wait(…).send()`.
///
/// # Errors
/// When no client can be made.
pub fn wait() -> cloudflare_email_security::Result<usize> {
    let client: Client = ours::client("http://127.0.0.1:1")?;
    Ok(size_of_val(&client.account("a").investigate().bulk().wait("j").send()))
}
