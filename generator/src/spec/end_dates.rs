//! Finds in a text the dates that it calls the end of something.

/// Words that begin with one of these speak of an end wherever they stand.
const STRONG: [&str; 3] = ["eol", "sunset", "decommission"];
/// The same, if what the text is about is deprecated: other texts have ends of ranges and things that were removed.
const WEAK: [&str; 14] = [
    "ends",
    "ending",
    "end",
    "until",
    "till",
    "through",
    "remov",
    "retire",
    "discontinu",
    "gone",
    "away",
    "unavailable",
    "unsupported",
    "expire",
];
/// Words that speak of a beginning.
const BEGINNINGS: [&str; 6] = ["since", "as", "from", "deprecated", "introduced", "added"];
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The ends that a text names, as `YYYY-MM-DD`, or `YYYY-MM` where it names no day.
pub fn end_dates(text: &str, is_deprecated: bool) -> Vec<String> {
    let is_deprecated = is_deprecated || text.to_lowercase().contains("deprecated");
    sentences(text).iter().flat_map(|words| ends_of(words, is_deprecated)).collect()
}

/// The words of each sentence, in lower case.
fn sentences(text: &str) -> Vec<Vec<String>> {
    let mut sentences = Vec::new();
    let mut sentence = Vec::new();
    for part in text.split_whitespace() {
        let is_last = part.ends_with(['.', '!', '?']) && !is_short_month(part);
        let words = part.split(|character: char| !character.is_alphanumeric() && character != '-');
        // `end-of-life` is three words, a date is one.
        let words = words.flat_map(|word| {
            let is_date = word.starts_with(|first: char| first.is_ascii_digit());
            if is_date { vec![word] } else { word.split('-').collect() }
        });
        sentence.extend(words.filter(|word| !word.is_empty()).map(str::to_lowercase));
        if is_last {
            sentences.push(std::mem::take(&mut sentence));
        }
    }
    sentences.push(sentence);
    sentences
}

/// `Nov.` ends no sentence.
fn is_short_month(word: &str) -> bool {
    let word = word.to_lowercase();
    word.strip_suffix('.').is_some_and(|word| word != "may" && word.len() < 5 && month(word).is_some())
}

/// A date and the words that it is made of.
struct Found {
    date: String,
    first: usize,
    behind: usize,
}

fn ends_of(words: &[String], is_deprecated: bool) -> Vec<String> {
    let dates = dates(words);
    let mut ends = Vec::new();
    let mut before_from = 0;
    for (position, found) in dates.iter().enumerate() {
        let before = words.get(before_from..found.first).unwrap_or_default();
        let is_last = position + 1 == dates.len();
        let behind = words.get(found.behind..).filter(|_| is_last).unwrap_or_default();
        let is_end = match speaks_of_end(before, is_deprecated) {
            Some((at, is_end)) => {
                // "deprecated with 2026-11-01 as its end of life": a word before may be about something else.
                is_end
                    || (before.get(at).is_some_and(|word| word == "deprecated")
                        && names_end(behind, is_deprecated))
            }
            None => names_end(behind, is_deprecated),
        };
        if is_end {
            ends.push(found.date.clone());
        }
        before_from = found.behind;
    }
    ends
}

/// The last word that speaks of a beginning or an end, and whether it is an end.
fn speaks_of_end(words: &[String], is_deprecated: bool) -> Option<(usize, bool)> {
    (0..words.len()).rev().find_map(|at| {
        let rest = words.get(at..).unwrap_or_default();
        let word = rest.first()?.as_str();
        if is_end(rest, is_deprecated) {
            Some((at, true))
        } else if BEGINNINGS.contains(&word) {
            Some((at, false))
        } else {
            None
        }
    })
}

fn names_end(words: &[String], is_deprecated: bool) -> bool {
    (0..words.len()).any(|at| is_end(words.get(at..).unwrap_or_default(), is_deprecated))
}

/// Whether these words begin with one that speaks of an end.
fn is_end(words: &[String], is_deprecated: bool) -> bool {
    let starts = |phrase: &[&str]| {
        phrase.len() <= words.len() && phrase.iter().zip(words).all(|(left, right)| left == right)
    };
    let Some(word) = words.first() else { return false };
    starts(&["end", "of", "life"])
        || starts(&["will", "be", "removed"])
        || starts(&["will", "be", "retired"])
        || starts(&["will", "be", "discontinued"])
        || STRONG.iter().any(|strong| word.starts_with(strong))
        || is_deprecated
            && WEAK.iter().any(|weak| if weak.len() > 5 { word.starts_with(weak) } else { word == weak })
}

fn dates(words: &[String]) -> Vec<Found> {
    let mut dates = Vec::new();
    let mut first = 0;
    while first < words.len() {
        let rest = words.get(first..).unwrap_or_default();
        if let Some((date, length)) = date(rest) {
            dates.push(Found { date, first, behind: first + length });
            first += length;
        } else {
            first += 1;
        }
    }
    dates
}

/// The date that these words begin with, and how many of them it takes.
fn date(words: &[String]) -> Option<(String, usize)> {
    let word = |at: usize| words.get(at).map(String::as_str);
    if let Some(date) = numeric(word(0)?) {
        return Some((date, 1));
    }
    let long = |month: usize, day: Option<u32>, year: &str| match day {
        Some(day) => format!("{year}-{month:02}-{day:02}"),
        None => format!("{year}-{month:02}"),
    };
    match (word(0).and_then(month), word(0).and_then(day)) {
        (Some(month), _) => match (word(1).and_then(day), word(1).and_then(year), word(2).and_then(year)) {
            (Some(day), _, Some(year)) => Some((long(month, Some(day), year), 3)),
            (_, Some(year), _) => Some((long(month, None, year), 2)),
            _ => None,
        },
        (None, Some(day)) => Some((long(word(1).and_then(month)?, Some(day), word(2).and_then(year)?), 3)),
        (None, None) => None,
    }
}

/// `2026-11-01` or `2026-11`; a time of the day behind it does not matter.
fn numeric(word: &str) -> Option<String> {
    let word = word.split('t').next().unwrap_or_default();
    let parts: Vec<&str> = word.split('-').collect();
    let is_number =
        |part: &&str, length: usize| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    match parts.as_slice() {
        [year, month] if is_number(year, 4) && is_number(month, 2) => Some(word.to_owned()),
        [year, month, day] if is_number(year, 4) && is_number(month, 2) && is_number(day, 2) => {
            Some(word.to_owned())
        }
        _ => None,
    }
}

/// The number of a month by its name, whole or in three letters or four.
fn month(word: &str) -> Option<usize> {
    let position = MONTHS
        .iter()
        .position(|month| *month == word || (3..=4).contains(&word.len()) && month.starts_with(word))?;
    Some(position + 1)
}

fn day(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches(|character: char| character.is_ascii_alphabetic());
    let ending = word.strip_prefix(digits)?;
    let is_ordinal = ["", "st", "nd", "rd", "th"].contains(&ending);
    digits.parse().ok().filter(|day| is_ordinal && (1..=31).contains(day))
}

fn year(word: &str) -> Option<&str> {
    (word.len() == 4 && word.starts_with("20") && word.bytes().all(|byte| byte.is_ascii_digit()))
        .then_some(word)
}

#[cfg(test)]
mod tests {
    use super::end_dates;

    #[test]
    fn ends_are_found_in_all_the_ways_in_which_people_write_them() {
        for text in [
            "End of life: November 1, 2026.",
            "Deprecated as of July 1, 2025. End of life: November 1, 2026.",
            "Deprecated since 2025-07-01, with end of life on 2026-11-01; use `b` instead.",
            "Deprecated with 2026-11-01 as its end of life; send `ids`.",
            "Deprecated, ends on 2026-11-01: use `b`.",
            "It will be removed after 1 November 2026.",
            "Deprecated and available until Nov. 1st, 2026.",
            "The sunset is 2026-11-01T00:00:00Z.",
            "EOL 2026-11-01.",
        ] {
            assert_eq!(end_dates(text, false), ["2026-11-01"], "{text}");
        }
        assert_eq!(end_dates("This goes away in November 2026.", true), ["2026-11"]);
    }

    #[test]
    fn other_dates_are_not_called_ends() {
        for text in [
            "Deprecated since 2026-04-01, without an end date; read `b`.",
            "Deprecated as of July 1, 2025.",
            "Deprecated 2025-07-01.",
            "The end of the range, such as 2026-01-01.",
            "When the message was removed, such as 2026-01-01.",
            "The API as it was on 2026-10-02.",
            "May 2 of 3 be left out.",
        ] {
            assert!(end_dates(text, false).is_empty(), "{text}: {:?}", end_dates(text, false));
        }
    }
}
