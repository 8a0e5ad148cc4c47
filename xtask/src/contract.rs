//! `cargo xtask contract`: calls every operation of the client against a mock server that another project wrote.

mod mock_server;

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use generator::OVERLAID_DOCUMENT;

use crate::cli::Status;
use crate::workspace;
use mock_server::MockServer;

/// Installs the pinned tools where they are missing, from the folder of the tests with other projects' programs.
const INSTALL: &str = ". ./install.sh && need_npm";
/// Where that puts the mock server.
const STEADY: &str = "target/contract/node_modules/.bin/steady";
/// How the test program learns where the mock server is; without it the program skips itself.
const SERVER: &str = "CONTRACT_BASE_URL";

/// Runs the command.
pub(crate) fn run() -> Result<Status> {
    let root = workspace::root();
    for tool in ["bash", "node", "npm"] {
        check_tool(tool)?;
    }
    let installed = Command::new("bash")
        .args(["-euo", "pipefail", "-c", INSTALL])
        .current_dir(root.join("tests/contract"))
        .status()
        .context("cannot run bash")?;
    if !installed.success() {
        bail!("the mock server could not be installed; the first run needs the network");
    }
    let overlaid = root.join(workspace::TESTS).join(OVERLAID_DOCUMENT);
    let document = if overlaid.is_file() { overlaid } else { root.join(workspace::DOCUMENT) };
    let server = MockServer::start(&root.join(STEADY), &document)?;
    call_everything(&root, &server)
}

/// A missing tool is told by its name, before anything is begun.
fn check_tool(tool: &str) -> Result<()> {
    match Command::new(tool).arg("--version").output() {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => bail!("`{tool} --version` fails: {}", String::from_utf8_lossy(&output.stderr).trim()),
        Err(error) => {
            bail!("`{tool}` cannot be run ({error}); the mock server needs Node 20.19 or newer with npm")
        }
    }
}

fn call_everything(root: &Path, server: &MockServer) -> Result<Status> {
    // The cargo that runs this command; by hand there may be none.
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["test", "--quiet", "--package", "client-tests", "--test", "contract", "--", "--nocapture"])
        .env(SERVER, server.url())
        .env("RUST_BACKTRACE", "0")
        .current_dir(root)
        .status()
        .context("cannot run cargo")?;
    Ok(if status.success() { Status::Fine } else { Status::NeedsHuman })
}
