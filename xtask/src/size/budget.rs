//! The promises in size-budget.json.

use std::{fmt::Write, fs, path::Path};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::Weight;

const FILE: &str = "size-budget.json";
const CARD: &str = "card_brotli_bytes";
const QUESTION: &str = "question_brotli_bytes";

/// How many bytes a visitor may have to wait for.
pub struct Budgets {
    card: u64,
    question: u64,
}

impl Budgets {
    pub fn read(root: &Path) -> Result<Self> {
        let text =
            fs::read_to_string(root.join(FILE)).with_context(|| format!("{FILE} is missing"))?;
        let content: Value =
            serde_json::from_str(&text).with_context(|| format!("{FILE} is not JSON"))?;
        let bytes = |key: &str| {
            content[key]
                .as_u64()
                .with_context(|| format!("{FILE} must hold a whole number under {key}"))
        };
        Ok(Self { card: bytes(CARD)?, question: bytes(QUESTION)? })
    }

    /// Says how much is left of each; fails when more is used than allowed.
    pub fn check(&self, weights: &[Weight]) -> Result<String> {
        let sum = |is_waited_for: fn(&Weight, &[Weight]) -> bool| -> u64 {
            let files = weights.iter().filter(|weight| is_waited_for(weight, weights));
            files.map(|weight| weight.brotli).sum()
        };
        let mut verdict = String::new();
        for (what, used, allowed) in [
            ("the card", sum(Weight::is_on_the_way_to_the_card), self.card),
            ("the first question", sum(Weight::is_on_the_way_to_the_question), self.question),
        ] {
            if used > allowed {
                bail!(
                    "{what} needs {used} bytes (brotli), {} more than {FILE} allows",
                    used - allowed
                );
            }
            // Writing to a string can't fail.
            let _ = writeln!(
                verdict,
                "Within the budget: {what} needs {used} of {allowed} bytes (brotli), {} left",
                allowed - used
            );
        }
        Ok(verdict)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped() -> [Weight; 6] {
        [
            ("pulse-check.js", 100),
            ("pulse-check.css", 20),
            ("pulse-check.en.first.txt", 2),
            ("pulse-check.de.first.txt", 3),
            ("pulse-check-core_bg.wasm", 800),
            ("split_results_view.wasm", 5000),
        ]
        .map(|(name, brotli)| Weight {
            name: name.into(),
            raw: 4 * brotli,
            gzip: 2 * brotli,
            brotli,
        })
    }

    fn refusal(budgets: &Budgets) -> String {
        budgets.check(&shipped()).unwrap_err().to_string()
    }

    #[test]
    fn exactly_the_budgets_are_within_them_and_lazy_parts_do_not_count() {
        let verdict = Budgets { card: 123, question: 923 }.check(&shipped()).unwrap();
        assert!(verdict.lines().all(|line| line.ends_with(" 0 left")), "{verdict}");
    }

    #[test]
    fn one_byte_too_many_for_either_fails_and_says_by_how_much() {
        let card = refusal(&Budgets { card: 122, question: 923 });
        assert!(card.contains("the card needs 123 bytes (brotli), 1 more"), "{card}");
        let question = refusal(&Budgets { card: 123, question: 922 });
        assert!(question.contains("question needs 923 bytes (brotli), 1 more"), "{question}");
    }
}
