//! The promise in size-budget.json.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::Weight;

const FILE: &str = "size-budget.json";
const KEY: &str = "first_question_path_brotli_bytes";

pub struct Budget {
    bytes: u64,
}

impl Budget {
    pub fn read(root: &Path) -> Result<Self> {
        let text =
            fs::read_to_string(root.join(FILE)).with_context(|| format!("{FILE} is missing"))?;
        let content: Value =
            serde_json::from_str(&text).with_context(|| format!("{FILE} is not JSON"))?;
        let bytes = content[KEY]
            .as_u64()
            .with_context(|| format!("{FILE} must hold a whole number under {KEY}"))?;
        Ok(Self { bytes })
    }

    /// Says how much is left; fails when more is used than allowed.
    pub fn check(&self, weights: &[Weight]) -> Result<String> {
        let used: u64 = weights
            .iter()
            .filter(|weight| weight.is_on_the_first_question_path(weights))
            .map(|weight| weight.brotli)
            .sum();
        let allowed = self.bytes;
        if used > allowed {
            bail!(
                "the first question needs {used} bytes (brotli), {} more than {FILE} allows",
                used - allowed
            );
        }
        Ok(format!(
            "Within the budget: {used} of {allowed} bytes (brotli), {} left",
            allowed - used
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weight(name: &str, brotli: u64) -> Weight {
        Weight { name: name.into(), raw: 4 * brotli, gzip: 2 * brotli, brotli }
    }

    fn shipped() -> [Weight; 3] {
        [
            weight("pulse-check.js", 100),
            weight("pulse-check-core_bg.wasm", 800),
            weight("split_results_view.wasm", 5000),
        ]
    }

    #[test]
    fn exactly_the_budget_is_within_it_and_lazy_parts_do_not_count() {
        let verdict = Budget { bytes: 900 }.check(&shipped());
        assert!(verdict.is_ok_and(|text| text.ends_with("0 left")));
    }

    #[test]
    fn one_byte_too_many_fails_and_says_by_how_much() {
        let verdict = Budget { bytes: 899 }.check(&shipped());
        assert!(
            verdict.is_err_and(|error| error.to_string().contains("900 bytes (brotli), 1 more"))
        );
    }
}
