//! Which known name is meant by one that is not known: for the message about a typing error.

/// The known name that takes the fewest changes; none where half of it would have to change.
pub(crate) fn nearest<'n>(wanted: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let (changes, name) = known.map(|name| (distance(wanted, name), name)).min()?;
    (changes * 2 <= wanted.chars().count().max(name.chars().count())).then_some(name)
}

/// How many characters have to be put in, left out or replaced (Levenshtein).
fn distance(from: &str, to: &str) -> usize {
    let mut row: Vec<usize> = (0..=to.chars().count()).collect();
    for (line, left) in from.chars().enumerate() {
        let (mut diagonal, mut before) = (line, line + 1);
        for (cell, right) in row.iter_mut().zip(std::iter::once(None).chain(to.chars().map(Some))) {
            let changes = match right {
                None => line + 1,
                Some(right) => (diagonal + usize::from(left != right)).min(*cell + 1).min(before + 1),
            };
            (diagonal, before) = (*cell, changes);
            *cell = changes;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn a_distance_counts_what_is_put_in_left_out_or_replaced() {
        for (from, to, changes) in [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("kitten", "sitting", 3),
            ("flaw", "lawn", 2),
            ("é", "e", 1),
        ] {
            assert_eq!(distance(from, to), changes, "`{from}` to `{to}`");
        }
    }

    #[test]
    fn the_nearest_name_is_one_that_could_be_meant() {
        let known = ["list_policies", "get_policy"];
        assert_eq!(nearest("get_polcy", known.into_iter()), Some("get_policy"));
        assert_eq!(nearest("policies", known.into_iter()), Some("list_policies"));
        assert_eq!(nearest("wait_for_it", known.into_iter()), None);
        assert_eq!(nearest("get_policy", std::iter::empty()), None);
    }
}
