//! How many people chose the lowest and the highest answers to a question.

use super::sketch::Sketch;
use super::type_setting::Type;
use super::{Anchor, Drawing, Ink, Sheet};
use crate::disclosure::Threes;

/// A bar over neighbouring answers.
#[derive(Clone, Debug)]
pub struct AnswerBar {
    /// The lowest point, from 1.
    pub from: u8,
    /// The highest point.
    pub to: u8,
    /// From the fewest to the most people who chose one of them.
    pub people: Threes,
    /// The same beside the bar: “3–5”.
    pub count: String,
}

/// A line for each of `labels`, the answers of the scale, lowest first, and beside them the bars
/// with their numbers: full as far as the fewest people, a thin line on to the most. A bracket holds
/// together the answers that are counted together. Where bars are withheld (`answers` is empty),
/// `withheld` says so. `label` says all of it in words.
pub fn bars(
    sheet: Sheet,
    labels: &[String],
    answers: &[AnswerBar],
    withheld: &str,
    title: &str,
    label: String,
) -> Drawing {
    let size = sheet.type_size();
    let face = Type::regular(sheet.small());
    let labelled = sheet.width() * 2 / 5;
    let room = labelled - sheet.margin();
    let mut sketch = Sketch::default();
    // The upper and lower end of every line.
    let mut lines: Vec<(i32, i32)> = Vec::new();
    let mut bottom = size / 2;
    for label in labels {
        let text = face.lines(label, room);
        let height = size * 2;
        let needed = face.line() * i32::try_from(text.len()).unwrap_or(0);
        let top = bottom + (height - needed).max(0) / 2;
        bottom = sketch
            .block(Ink::Label, (labelled, top), Anchor::End, face, &text)
            .max(bottom + height);
        lines.push((top.min(bottom - height), bottom));
        bottom += size / 4;
    }
    let zero = labelled + size * 3 / 2;
    let top = size / 2;
    let number = Type::bold(size);
    let most = answers.iter().map(|answer| answer.people.most()).max().unwrap_or(0).max(1);
    let widest = answers.iter().map(|answer| number.width(&answer.count)).max();
    let numbers = widest.unwrap_or(0) + size / 2 + sheet.margin();
    for answer in answers {
        let place = |point: u8| lines.get(usize::from(point).saturating_sub(1)).copied();
        let Some((upper, lower)) = place(answer.from).zip(place(answer.to)) else {
            continue;
        };
        let middle = (upper.0 + lower.1) / 2;
        if answer.from != answer.to {
            let (x, thick) = (labelled + size * 3 / 4, (size / 8).max(1));
            let (first, last) = (upper.0 + size / 2, lower.1 - size / 2);
            sketch.line(Ink::Bracket, (x, first), (x, last), thick);
            for end in [first, last] {
                sketch.line(Ink::Bracket, (x - size / 4, end), (x, end), thick);
            }
            sketch.line(Ink::Bracket, (x, middle), (x + size / 4, middle), thick);
        }
        let longest = i64::from(sheet.width() - zero - numbers);
        let length =
            |people: u32| i32::try_from(longest * i64::from(people) / i64::from(most)).unwrap_or(0);
        let (fewest, farthest) = (length(answer.people.fewest()), length(answer.people.most()));
        if fewest > 0 {
            sketch.rectangle(Ink::Bar, (zero, middle - size / 2), fewest, size);
        }
        let thick = (size / 6).max(1);
        sketch.rectangle(Ink::Bar, (zero + fewest, middle - thick / 2), farthest - fewest, thick);
        let at = (zero + farthest + size / 2, middle + size * 35 / 100);
        sketch.text(Ink::BarText, at, Anchor::Start, number, &answer.count);
    }
    if answers.is_empty() {
        let face = Type::regular(size);
        let text = face.lines(withheld, sheet.width() - zero - size - sheet.margin());
        let middle = (top + bottom) / 2 - face.line() / 2;
        sketch.block(Ink::Quiet, (zero + size / 2, middle), Anchor::Start, face, &text);
    }
    sketch.line(Ink::Axis, (zero, top), (zero, bottom), sheet.hair());
    sketch.finish(sheet.width(), bottom + size / 2, title, label)
}
