//! What the environment of the process says about a client.

use super::error::{Error, Result};
use super::header::chosen_header;
use http::{HeaderName, HeaderValue};

/// The names of the variables, beside those of the credentials.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Environment {
    pub(crate) base_url: Option<&'static str>,
    /// One `Name: value` a line.
    pub(crate) custom_headers: Option<&'static str>,
}

/// Looks up a variable. Injected, so that a test need not change the process.
pub(crate) type Lookup = Box<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// The process's own variables. What is not Unicode stays visible as such and is refused where it is used.
pub(crate) fn process_variable(name: &str) -> Option<String> {
    std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
}

/// The value without white space around it. Empty is the same as unset.
pub(crate) fn trimmed(lookup: &dyn Fn(&str) -> Option<String>, name: &str) -> Option<String> {
    let value = lookup(name)?;
    let value = value.trim();
    (!value.is_empty()).then(|| value.to_owned())
}

/// Reads `Name: value` lines; empty ones are skipped.
///
/// # Errors
/// A line that is not a header, or one that would replace the credentials. The line itself is not repeated.
pub(crate) fn parse_headers(variable: &str, text: &str) -> Result<Vec<(HeaderName, HeaderValue)>> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let header = |(index, line): (usize, &str)| {
        line.split_once(':')
            .ok_or("is not `Name: value`")
            .and_then(|(name, value)| chosen_header(name.trim(), value.trim()))
            .map_err(|fault| Error::config(format!("{variable}: line {} {fault}", index + 1)))
    };
    lines.map(header).collect()
}
