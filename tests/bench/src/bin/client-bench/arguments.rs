//! What the program is asked for. `cargo xtask bench client` has the same options and explains them.

use anyhow::{Result, bail};

/// The measures that can be chosen.
const MEASURES: [&str; 6] = ["sizes", "memory", "get", "items", "first", "burst"];

/// What to measure and what to do with the result.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    /// Fewer rounds.
    pub(crate) quick: bool,
    /// Fail above a limit.
    pub(crate) check: bool,
    /// Where to write the result as JSON.
    pub(crate) json: Option<String>,
    /// Where to write the table.
    pub(crate) markdown: Option<String>,
    only: Vec<String>,
}

impl Arguments {
    /// # Errors
    /// When an argument is not known.
    pub(crate) fn parse(given: &[String]) -> Result<Self> {
        let mut arguments = Self::default();
        let mut given = given.iter();
        while let Some(argument) = given.next() {
            match argument.as_str() {
                "--quick" => arguments.quick = true,
                "--check" => arguments.check = true,
                "--json" => match given.next() {
                    Some(path) => arguments.json = Some(path.clone()),
                    None => bail!("--json needs a file"),
                },
                "--markdown" => match given.next() {
                    Some(path) => arguments.markdown = Some(path.clone()),
                    None => bail!("--markdown needs a file"),
                },
                measure if MEASURES.contains(&measure) => arguments.only.push(measure.to_owned()),
                other => bail!("`{other}` is not one of {}", MEASURES.join(", ")),
            }
        }
        Ok(arguments)
    }

    /// Whether a measure is wanted: all are, unless some are named.
    pub(crate) fn wants(&self, measure: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|only| only == measure)
    }
}
