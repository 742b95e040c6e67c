//! As much of JSON Schema as the schemas here use; anything else in one is a mistake of its own.

use serde_json::Value;

/// Where and why `data` is not what `schema` asks for.
pub fn mistakes(schema: &Value, data: &Value) -> Vec<String> {
    let mut mistakes = Vec::new();
    check(schema, schema, data, "", &mut mistakes);
    mistakes
}

fn check(root: &Value, schema: &Value, data: &Value, place: &str, mistakes: &mut Vec<String>) {
    let mut complain = |reason: String| mistakes.push(format!("{place}: {reason}"));
    let rules = schema.as_object().unwrap();
    for (rule, asked) in rules {
        match rule.as_str() {
            "$schema" | "$defs" | "title" | "description" | "properties" | "items" | "anyOf" => {}
            "$ref" => {}
            "const" if data != asked => complain(format!("{data} is not {asked}")),
            "enum" if !asked.as_array().unwrap().contains(data) => {
                complain(format!("{data} is none of {asked}"));
            }
            "type" if !is_a(data, asked.as_str().unwrap()) => {
                complain(format!("{data} is no {asked}"));
            }
            "minimum" if data.as_i64() < asked.as_i64() => complain(format!("{data} < {asked}")),
            "maximum" if data.as_i64() > asked.as_i64() => complain(format!("{data} > {asked}")),
            "pattern" => {
                assert_eq!(asked, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "the only pattern known here");
                let text = data.as_str().unwrap_or_default();
                let shape: String =
                    text.chars().map(|it| if it.is_ascii_digit() { '0' } else { it }).collect();
                if shape != "0000-00-00" {
                    complain(format!("{text} is no day"));
                }
            }
            "required" => {
                for name in asked.as_array().unwrap() {
                    if data.get(name.as_str().unwrap()).is_none() {
                        complain(format!("{name} is missing"));
                    }
                }
            }
            "additionalProperties" => {
                assert_eq!(asked, false);
                for name in data.as_object().into_iter().flat_map(|object| object.keys()) {
                    if schema["properties"].get(name).is_none() {
                        complain(format!("{name} is unknown"));
                    }
                }
            }
            "const" | "enum" | "type" | "minimum" | "maximum" => {}
            other => panic!("{other} is unknown to this test"),
        }
    }
    if let Some(target) = rules.get("$ref") {
        let pointer = target.as_str().unwrap().trim_start_matches('#');
        check(root, root.pointer(pointer).unwrap(), data, place, mistakes);
    }
    if let Some(choices) = rules.get("anyOf") {
        let tries = choices.as_array().unwrap().iter().map(|choice| {
            let mut found = Vec::new();
            check(root, choice, data, place, &mut found);
            found
        });
        // Of all ways in which it is wrong, the nearest to being right.
        let fewest = tries.min_by_key(Vec::len).unwrap();
        mistakes.extend(fewest);
    }
    if let (Some(properties), Some(object)) = (rules.get("properties"), data.as_object()) {
        for (name, value) in object {
            if let Some(schema) = properties.get(name) {
                check(root, schema, value, &format!("{place}/{name}"), mistakes);
            }
        }
    }
    if let (Some(schema), Some(list)) = (rules.get("items"), data.as_array()) {
        for (at, value) in list.iter().enumerate() {
            check(root, schema, value, &format!("{place}/{at}"), mistakes);
        }
    }
}

fn is_a(data: &Value, name: &str) -> bool {
    match name {
        "object" => data.is_object(),
        "array" => data.is_array(),
        "string" => data.is_string(),
        "integer" => data.is_i64() || data.is_u64(),
        "boolean" => data.is_boolean(),
        "null" => data.is_null(),
        other => panic!("{other} is unknown to this test"),
    }
}
