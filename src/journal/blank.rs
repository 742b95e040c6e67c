//! Stored texts as they may be looked at while others look on.

/// What is written in the place of what is left out.
const BLANK: &str = "…";

/// The fields whose values are not for other eyes: keepers' keys, and how often each score was
/// reached in a team's round.
const SECRET: [&str; 2] = ["\"private\"", "\"counts\""];

/// `text`, as it is stored, with keys and counts of scores blanked out; `None` if it holds none.
///
/// It is read character by character and not as JSON: a text that was set aside because it is
/// damaged may hold a key too.
pub fn blanked(text: &str) -> Option<String> {
    let mut shown = String::new();
    let mut rest = text;
    while let Some((before, value)) = next_secret(rest) {
        shown.push_str(before);
        shown.push_str(BLANK);
        rest = value;
    }
    (!shown.is_empty()).then(|| shown + rest)
}

/// What stands before the next secret that is not empty, and what stands behind it.
fn next_secret(text: &str) -> Option<(&str, &str)> {
    let mut from = 0;
    while let Some(name) = SECRET.iter().filter_map(|name| find(text, from, name)).min() {
        from = name;
        let value = text[name..].trim_start();
        let Some(value) = value.strip_prefix(':').map(str::trim_start) else { continue };
        let (value, ends): (&str, &[char]) = match value.chars().next() {
            Some('"') => (&value[1..], &['"']),
            Some('[') => (&value[1..], &[']']),
            _ => (value, &[',', '}', ']']),
        };
        let secret = value.find(ends).unwrap_or(value.len());
        if secret > 0 {
            return Some((&text[..text.len() - value.len()], &value[secret..]));
        }
    }
    None
}

/// Where `name` ends that comes first behind `from`.
fn find(text: &str, from: usize, name: &str) -> Option<usize> {
    Some(from + text[from..].find(name)? + name.len())
}
