//! How many tests passed and failed, read from what the test programs say.

use std::fmt;

use anyhow::{Context, Result};
use serde_json::Value;

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Count {
    pub passed: u64,
    pub failed: u64,
}

impl Count {
    /// Sums the `test result:` lines of all test programs in the transcript.
    pub fn of_cargo_test(transcript: &str) -> Self {
        let words: Vec<&str> = transcript
            .lines()
            .filter(|line| line.starts_with("test result:"))
            .flat_map(str::split_whitespace)
            .collect();
        let sum_before = |label: &str| {
            words
                .windows(2)
                .filter(|pair| pair[1] == label)
                .filter_map(|pair| pair[0].parse::<u64>().ok())
                .sum()
        };
        Self { passed: sum_before("passed;"), failed: sum_before("failed;") }
    }

    /// A test that passed only when repeated counts as failed.
    pub fn of_playwright(report: &Value) -> Result<Self> {
        let number = |key: &str| {
            report["stats"][key]
                .as_u64()
                .with_context(|| format!("Playwright's report has no stats.{key}"))
        };
        Ok(Self { passed: number("expected")?, failed: number("unexpected")? + number("flaky")? })
    }
}

/// The version of the engine that ran the tests: each test notes it.
pub fn engine_version(report: &Value) -> Option<&str> {
    match report {
        Value::Object(fields) if fields.get("type").is_some_and(|kind| kind == "engine") => {
            fields.get("description")?.as_str()
        }
        Value::Object(fields) => fields.values().find_map(engine_version),
        Value::Array(values) => values.iter().find_map(engine_version),
        _ => None,
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[derive(Default)]
pub struct Totals(Vec<(String, Count)>);

impl Totals {
    pub fn add(&mut self, suite: &str, count: Count) {
        self.0.push((suite.to_owned(), count));
    }

    pub fn failed(&self) -> u64 {
        self.sum().failed
    }

    fn sum(&self) -> Count {
        self.0.iter().fold(Count::default(), |sum, (_, count)| Count {
            passed: sum.passed + count.passed,
            failed: sum.failed + count.failed,
        })
    }
}

/// A line for each suite, and on the last line the sum alone.
impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (suite, count) in &self.0 {
            writeln!(f, "{suite}: {count}")?;
        }
        write!(f, "{}", self.sum())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn sums_the_result_lines_of_all_test_programs() {
        let transcript = "\
test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s
test journal::keeps ... FAILED
the tests say 99 passed; 99 failed;
test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 2s
";
        let expected = Count { passed: 15, failed: 2 };
        assert_eq!(Count::of_cargo_test(transcript), expected);
    }

    #[test]
    fn a_browser_test_that_needed_a_second_try_failed() {
        let report = json!({"stats": {"expected": 7, "unexpected": 1, "flaky": 2, "skipped": 0}});
        let count = Count::of_playwright(&report).unwrap();
        assert_eq!((count.passed, count.failed), (7, 3));
    }

    #[test]
    fn the_engine_is_what_a_test_has_noted() {
        let tests = json!([{"annotations": [{"type": "engine", "description": "153.8.0"}]}]);
        let report = json!({"config": {"type": "x"}, "suites": [{"specs": [{"tests": tests}]}]});
        assert_eq!(engine_version(&report), Some("153.8.0"));
        assert_eq!(engine_version(&json!({"suites": []})), None);
    }

    #[test]
    fn the_last_line_is_the_sum_alone() {
        let mut totals = Totals::default();
        let count = |passed, failed| Count { passed, failed };
        totals.add("Without a browser", count(4, 0));
        totals.add("In Chromium 156", count(2, 1));
        let last = totals.to_string().lines().last().map(str::to_owned);
        assert_eq!(last.as_deref(), Some("6 passed, 1 failed"));
    }
}
