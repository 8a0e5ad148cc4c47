//! What the examples share: whose account is used, and how a fault is told.

use cloudflare_email_security::operations::Account;
use cloudflare_email_security::test_util::FakeApi;
use cloudflare_email_security::{Client, Error, ErrorKind};
use std::fmt;
use std::io::Write;
use std::process::ExitCode;

/// What an example gives.
pub(crate) type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// The arguments do not fit; this is how they are written.
#[derive(Debug)]
pub(crate) struct Usage(pub(crate) &'static str);

impl fmt::Display for Usage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the arguments do not fit: {}", self.0)
    }
}

impl std::error::Error for Usage {}

/// Runs an example with the arguments of the command line, and tells how it ended by the exit status: 0 if well, 2 where
/// the call itself is wrong, 1 for everything else.
pub(crate) async fn main(
    fake: fn() -> FakeApi,
    run: impl AsyncFnOnce(&Account, &[String], &mut dyn Write) -> Outcome,
) -> ExitCode {
    let (options, arguments): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|argument| argument == "--fake");
    let account = if options.is_empty() { real_account() } else { fake_account(fake()) };
    let outcome = match account {
        Ok(account) => run(&account, &arguments, &mut std::io::stdout()).await,
        Err(fault) => Err(fault),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            // Where standard error is closed there is nobody to tell.
            let _ = tell(&*fault, &mut std::io::stderr());
            ExitCode::from(if is_misuse(&*fault) { 2 } else { 1 })
        }
    }
}

/// The account that the environment names.
fn real_account() -> Outcome<Account> {
    let client = Client::builder().from_env().app_info("cookbook/0.1").build()?;
    let id = std::env::var("CLOUDFLARE_ACCOUNT_ID").unwrap_or_default();
    if id.trim().is_empty() {
        return Err(Usage("set CLOUDFLARE_ACCOUNT_ID to the id of the account").into());
    }
    Ok(client.account(id.trim()))
}

/// An account that is made up: every call is answered without a network.
pub(crate) fn fake_account(api: FakeApi) -> Outcome<Account> {
    let client = Client::builder().api_token("any").transport(api).build()?;
    Ok(client.account("023e105f4ecef8ad9ca31a8372d0c353"))
}

/// One line for the fault, one for each that is behind it, and what can be done.
pub(crate) fn tell(fault: &(dyn std::error::Error + 'static), out: &mut dyn Write) -> std::io::Result<()> {
    writeln!(out, "error: {fault}")?;
    let mut cause = fault.source();
    while let Some(error) = cause {
        writeln!(out, "  because of: {error}")?;
        cause = error.source();
    }
    match fault.downcast_ref().and_then(advice) {
        Some(advice) => writeln!(out, "  {advice}"),
        None => Ok(()),
    }
}

/// What a person can do about a fault of the client.
fn advice(error: &Error) -> Option<String> {
    if let Some(wait) = error.retry_after() {
        return Some(format!("the server asks to wait {} s", wait.as_secs()));
    }
    if error.is_auth() {
        return Some(
            "is the token valid, and does it have the permission that the call's page names?".to_owned(),
        );
    }
    (error.kind() == ErrorKind::Config)
        .then(|| "with `--fake` the example runs without an account and a network".to_owned())
}

fn is_misuse(fault: &(dyn std::error::Error + 'static)) -> bool {
    fault.is::<Usage>()
        || fault.downcast_ref::<Error>().is_some_and(|error| error.kind() == ErrorKind::Config)
}
