//! Templates of paths, in which the names of parameters mean nothing and their positions do.

/// A path without the names of its parameters.
pub(super) fn shape(path: &str) -> String {
    let mut shape = String::with_capacity(path.len());
    for (position, part) in path.split('{').enumerate() {
        if position == 0 {
            shape.push_str(part);
        } else {
            shape.push_str("{}");
            shape.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
        }
    }
    shape
}

/// The names of a path's parameters, in their order.
pub(super) fn parameters(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect()
}

/// The beginning of the paths that are meant.
#[derive(Debug)]
pub(super) struct Prefix {
    segments: Vec<String>,
}

impl Prefix {
    /// Reads a prefix; a slash at its end changes nothing.
    pub(super) fn new(text: &str) -> Self {
        Self { segments: segments(text) }
    }

    /// Whether a path begins with it, segment by segment.
    pub(super) fn holds(&self, path: &str) -> bool {
        segments(path).starts_with(&self.segments)
    }
}

fn segments(path: &str) -> Vec<String> {
    let path = shape(path);
    let path = path.strip_prefix('/').unwrap_or(&path);
    let path = path.strip_suffix('/').unwrap_or(path);
    if path.is_empty() { Vec::new() } else { path.split('/').map(str::to_owned).collect() }
}

/// The beginnings of paths, each as far as a slash, that are most like a prefix; all the first ones if none is.
pub(super) fn nearest_prefixes<'p>(wanted: &str, paths: impl Iterator<Item = &'p str>) -> Vec<&'p str> {
    let mut known: Vec<&str> = Vec::new();
    for path in paths {
        let slashes = path.match_indices('/').skip(1);
        known.extend(slashes.filter_map(|(at, _)| path.get(..=at)));
    }
    known.sort_unstable();
    known.dedup();
    let wanted = if wanted.ends_with('/') { wanted.to_owned() } else { format!("{wanted}/") };
    let near = similar::get_close_matches(wanted.as_str(), &known, 3, 0.6);
    if !near.is_empty() {
        return near;
    }
    known.retain(|prefix| prefix.matches('/').count() == 2);
    known.truncate(5);
    known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_holds_whole_segments_and_any_name_of_a_parameter() {
        let prefix = Prefix::new("/accounts/{account_id}/mail/");
        assert!(prefix.holds("/accounts/{id}/mail/rules"));
        assert!(prefix.holds("/accounts/{account_id}/mail"));
        assert!(!prefix.holds("/accounts/{account_id}/mailboxes"));
        assert!(!prefix.holds("/accounts/{account_id}"));
    }

    #[test]
    fn a_misspelt_prefix_has_near_ones() {
        let paths = ["/accounts/{id}/email-security/a", "/accounts/{id}/workers/b", "/zones/c"];
        let near = nearest_prefixes("/accounts/{id}/email_security", paths.into_iter());
        assert_eq!(near.first(), Some(&"/accounts/{id}/email-security/"));
        assert_eq!(nearest_prefixes("zzz", paths.into_iter()), ["/accounts/", "/zones/"]);
    }

    #[test]
    fn parameters_are_known_by_their_position() {
        assert_eq!(shape("/a/{b}/c:{d}"), "/a/{}/c:{}");
        assert_eq!(parameters("/a/{b}/c:{d}"), ["b", "d"]);
    }
}
