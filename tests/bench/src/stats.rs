//! Medians, ratios and their spread, and the table that shows them.

use std::fmt::Write;

use serde::Serialize;

/// One line of the result.
#[derive(Debug, Serialize)]
pub struct Measure {
    /// What was measured.
    pub name: String,
    /// What the numbers count.
    pub unit: &'static str,
    /// The median of the plain client, where it was measured.
    pub plain: Option<f64>,
    /// The median of ours.
    pub ours: f64,
    /// The median of the ratios of all pairs.
    pub ratio: Option<f64>,
    /// The middle half of these ratios.
    pub spread: Option<(f64, f64)>,
    /// What must not be exceeded: by the ratio where there is one, else by ours.
    pub limit: Option<f64>,
}

impl Measure {
    /// Of pairs that were measured one after the other: plain first, ours second.
    pub fn of_pairs(name: &str, unit: &'static str, pairs: &[(f64, f64)], limit: Option<f64>) -> Self {
        let ratios = sorted(pairs.iter().map(|(plain, ours)| ours / plain));
        Self {
            name: name.to_owned(),
            unit,
            plain: Some(at(&sorted(pairs.iter().map(|pair| pair.0)), 0.5)),
            ours: at(&sorted(pairs.iter().map(|pair| pair.1)), 0.5),
            ratio: Some(at(&ratios, 0.5)),
            spread: Some((at(&ratios, 0.25), at(&ratios, 0.75))),
            limit,
        }
    }

    /// Of what is the same every time.
    pub fn of_value(
        name: &str,
        unit: &'static str,
        plain: Option<f64>,
        ours: f64,
        limit: Option<f64>,
    ) -> Self {
        Self { name: name.to_owned(), unit, plain, ours, ratio: None, spread: None, limit }
    }

    /// Whether it keeps to its limit; `None` where there is none.
    pub fn is_within(&self) -> Option<bool> {
        self.limit.map(|limit| self.ratio.unwrap_or(self.ours) <= limit)
    }
}

fn sorted(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values
}

/// The value at this part of the way through sorted values, between two of them where it falls there.
fn at(sorted: &[f64], part: f64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "there are few values")]
    let place = part * sorted.len().saturating_sub(1) as f64;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in the list")]
    let below = place.floor() as usize;
    let value = |index: usize| sorted.get(index).or(sorted.last()).copied().unwrap_or(f64::NAN);
    let (low, high) = (value(below), value(below + 1));
    low + (high - low) * place.fract()
}

/// The measures as a table of Markdown.
pub fn table(measures: &[Measure]) -> String {
    let mut table = String::from(
        "| measure | unit | plain | ours | ratio (middle half) | limit | |\n\
         | --- | --- | ---: | ---: | ---: | ---: | --- |\n",
    );
    for measure in measures {
        let plain = measure.plain.map(number).unwrap_or_default();
        let ratio = measure.ratio.map(|ratio| format!("{ratio:.3}")).unwrap_or_default();
        let spread =
            measure.spread.map(|(low, high)| format!(" ({low:.3} to {high:.3})")).unwrap_or_default();
        let limit = measure.limit.map(|limit| limit.to_string()).unwrap_or_default();
        let verdict = match measure.is_within() {
            Some(true) => "within",
            Some(false) => "ABOVE",
            None => "",
        };
        let _ = writeln!(
            table,
            "| {} | {} | {plain} | {} | {ratio}{spread} | {limit} | {verdict} |",
            measure.name,
            measure.unit,
            number(measure.ours)
        );
    }
    table
}

fn number(value: f64) -> String {
    if value < 100.0 { format!("{value:.2}") } else { format!("{value:.0}") }
}
