//! Comparing computed values with expected ones, with the place of every difference.

use serde_json::Value;

/// Compares what is in `expected` with `computed`, both of the same form, and collects every
/// difference. Members that `skip` names are left out; a member that was not computed is a
/// difference.
pub fn differences(
    place: &str,
    expected: &Value,
    computed: &Value,
    relative: f64,
    skip: &[&str],
) -> Vec<String> {
    match (expected, computed) {
        (Value::Object(expected), Value::Object(computed)) => expected
            .iter()
            .filter(|(name, _)| !skip.contains(&name.as_str()))
            .flat_map(|(name, value)| {
                let place = format!("{place}.{name}");
                match computed.get(name) {
                    None => vec![format!("{place} was not computed")],
                    Some(found) => differences(&place, value, found, relative, skip),
                }
            })
            .collect(),
        (Value::Array(expected), Value::Array(computed)) if expected.len() == computed.len() => {
            let pairs = expected.iter().zip(computed).enumerate();
            let compare = |(index, (value, found))| {
                differences(&format!("{place}[{index}]"), value, found, relative, skip)
            };
            pairs.flat_map(compare).collect()
        }
        (Value::Number(expected), Value::Number(computed)) => {
            let (expected, computed) = (expected.as_f64().unwrap(), computed.as_f64().unwrap());
            let near = (expected - computed).abs() <= relative * expected.abs().max(1e-3);
            if near { vec![] } else { vec![format!("{place}: {expected} but got {computed}")] }
        }
        // R writes a vector of one element as that element.
        (_, Value::Array(only)) if only.len() == 1 && !expected.is_array() => {
            differences(place, expected, &only[0], relative, skip)
        }
        _ if expected == computed => vec![],
        _ => vec![format!("{place}: {expected} but got {computed}")],
    }
}

pub fn none(differences: &[String]) {
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
