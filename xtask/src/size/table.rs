//! The weights as text, in columns.

use std::fmt::Write;

use super::Weight;

const CARD: &str = "until the card";
const QUESTION: &str = "until the first question";
const EVERYTHING: &str = "everything";

pub fn of(weights: &[Weight]) -> String {
    let card = weights.iter().filter(|weight| weight.is_on_the_way_to_the_card(weights));
    let question = weights.iter().filter(|weight| weight.is_on_the_way_to_the_question(weights));
    let sums = [sum(CARD, card), sum(QUESTION, question), sum(EVERYTHING, weights.iter())];
    let rows = || weights.iter().chain(&sums);
    let width = rows().map(|row| row.name.len()).max().unwrap_or_default();

    let mut text = format!("{:width$} {:>9} {:>9} {:>9}\n", "", "raw", "gzip", "brotli");
    for row in rows() {
        // Writing to a string can't fail.
        let _ =
            writeln!(text, "{:width$} {:>9} {:>9} {:>9}", row.name, row.raw, row.gzip, row.brotli);
    }
    text
}

fn sum<'a>(name: &str, weights: impl Iterator<Item = &'a Weight>) -> Weight {
    let nothing = Weight { name: name.into(), raw: 0, gzip: 0, brotli: 0 };
    weights.fold(nothing, |total, weight| Weight {
        raw: total.raw + weight.raw,
        gzip: total.gzip + weight.gzip,
        brotli: total.brotli + weight.brotli,
        ..total
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_what_precedes_card_and_first_question_apart_from_everything() {
        let files = [
            ("pulse-check-core_bg.wasm", 3),
            ("pulse-check-trouble.js", 5),
            ("pulse-check.js", 7),
            ("split_x.wasm", 4),
        ];
        let weights =
            files.map(|(name, raw)| Weight { name: name.into(), raw, gzip: 2, brotli: 1 });
        let text = of(&weights);
        let numbers = |line: &str| -> Vec<u64> {
            line.split_whitespace().filter_map(|word| word.parse().ok()).collect()
        };
        let lines: Vec<_> = text.lines().skip(5).map(numbers).collect();
        assert_eq!(lines, [[7, 2, 1], [10, 4, 2], [19, 8, 4]]);
    }
}
