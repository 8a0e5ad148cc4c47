//! Text of a server in a line for people: bounded, on one line, and with nothing in it that hides or moves the rest.

/// The first `most` characters of a text, with `…` where there are more. Control characters become spaces; characters
/// that are not seen, or that change the direction of writing, become escapes such as `\u{202e}`.
pub(crate) fn one_line(text: &str, most: usize) -> String {
    let mut line = String::with_capacity(text.len().min(most));
    for (position, character) in text.chars().enumerate() {
        if position == most {
            line.push('…');
            break;
        }
        if character.is_control() {
            line.push(' ');
        } else if is_visible(character) {
            line.push(character);
        } else {
            line.extend(character.escape_unicode());
        }
    }
    line
}

/// Both ends of a text that is longer than `most` characters, with `…` between them.
pub(crate) fn both_ends(text: &str, most: usize) -> String {
    let count = text.chars().count();
    if count <= most {
        return text.to_owned();
    }
    let kept = most.saturating_sub(1);
    let (start, end) = (kept - kept / 2, kept / 2);
    let ends = text.chars().take(start).chain(['…']).chain(text.chars().skip(count - end));
    ends.collect()
}

fn is_visible(character: char) -> bool {
    if matches!(character, ' ' | '"' | '\'' | '\\') {
        return true;
    }
    // Marks on a letter are seen; selectors of its variants and the fillers of an alphabet are not.
    let is_filler = matches!(character, '\u{34f}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}');
    // Behind a letter the library escapes only what cannot be printed.
    let mut escaped = ['a', character].iter().collect::<String>();
    escaped = escaped.escape_debug().collect();
    !is_filler && escaped.chars().count() == 2
}

#[cfg(test)]
mod tests {
    use super::{both_ends, one_line};

    #[test]
    fn what_is_seen_is_left_alone() {
        for text in ["", r#"it's "x" \ y"#, "Grüße, 名前, e\u{301}, 🦀", "a@b.example"] {
            assert_eq!(one_line(text, 500), text);
        }
    }

    #[test]
    fn what_is_not_seen_or_turns_the_line_around_is_escaped() {
        assert_eq!(one_line("a\nb\r\u{7f}\u{85}c", 500), "a b   c");
        for character in [
            '\u{ad}',
            '\u{61c}',
            '\u{200b}',
            '\u{200d}',
            '\u{200f}',
            '\u{2028}',
            '\u{2029}',
            '\u{202e}',
            '\u{2060}',
            '\u{2066}',
            '\u{2069}',
            '\u{3164}',
            '\u{fe0f}',
            '\u{feff}',
            '\u{fff9}',
            '\u{e0041}',
            '\u{e0101}',
            '\u{e000}',
        ] {
            let line = one_line(&format!("a{character}b"), 500);
            assert_eq!(line, format!("a{}b", character.escape_unicode()));
        }
    }

    #[test]
    fn a_long_text_is_cut() {
        assert_eq!(one_line("ééé", 3), "ééé");
        assert_eq!(one_line("éééé", 3), "ééé…");
        assert_eq!(both_ends("abcdefgh", 8), "abcdefgh");
        assert_eq!(both_ends("abcdefghi", 8), "abcd…ghi");
    }
}
