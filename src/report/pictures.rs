//! The pictures of a report, with their words.

use super::outline::Outline;
use std::ops::Range;

use super::{Report, wording};
use crate::disclosure::{self, Origin, Part, ShownMean, Threes};
use crate::picture::{self, AnswerBar, Axis, Drawing, OverviewRow, ScaleFigure, Sheet};
use crate::scoring::Closeness;
use crate::text::{ReportWords, RoundResultWords, SeriesWords, without_full_stop};

impl Report<'_> {
    /// The scale of all figures.
    pub fn axis(&self) -> Axis {
        let labels = self.asked.labels(self.view.points());
        Axis {
            points: self.view.points(),
            low: labels.first().cloned().unwrap_or_default(),
            high: labels.last().cloned().unwrap_or_default(),
        }
    }

    /// The figure over all questions, with its interval.
    pub fn headline(&self, sheet: Sheet) -> Drawing {
        let headline = self.view.headline().shown();
        let mean = headline.map(|headline| headline.mean()).into();
        let range = headline.map(|headline| headline.range()).into();
        let closeness = headline.map_or(Part::Withheld, |headline| headline.closeness());
        let origin = headline.map_or(Origin::New, |headline| headline.origin());
        let title = self.titled(ReportWords::from(self.lang).overall(), origin);
        self.scale(sheet, &title, mean, range, closeness)
    }

    /// The dimension at `at`; `None` if the view has no such dimension.
    pub fn dimension(&self, at: usize, sheet: Sheet) -> Option<Drawing> {
        let shown = self.view.dimensions().get(at)?;
        let title = self.titled(self.asked.dimension(at, shown.id()), shown.origin());
        Some(self.scale(sheet, &title, shown.mean(), Part::Withheld, shown.closeness()))
    }

    /// The question at `at`: its mean, or its bars where these are shown in place of one; `None` if
    /// the view has no such question.
    pub fn question(&self, at: usize, sheet: Sheet) -> Option<Drawing> {
        let shown = self.view.items().get(at)?;
        if shown.bars().shown().is_some() {
            return self.answers(at, sheet);
        }
        let title = self.titled(self.asked.question(at, shown.id()), shown.origin());
        Some(self.scale(sheet, &title, shown.mean(), Part::Withheld, Part::Withheld))
    }

    /// How many chose the lowest and how many the highest answers to the question at `at`; `None` if
    /// the view has no such question.
    pub fn answers(&self, at: usize, sheet: Sheet) -> Option<Drawing> {
        let shown = self.view.items().get(at)?;
        let labels = self.asked.labels(self.view.points());
        let bars = shown.bars().shown().copied();
        let words = ReportWords::from(self.lang);
        let said = bars.map(|bars| wording::bars(self.lang, bars, &labels));
        let withheld = wording::withheld(self.lang);
        let name = self.asked.question(at, shown.id());
        let what = words.counted_of(without_full_stop(name));
        let title = self.titled(&what, shown.origin());
        let label = match &said {
            Some([low, high]) => words.fact(without_full_stop(&title), &words.bars(low, high)),
            None => words.picture_withheld(without_full_stop(&title)),
        };
        let bar = |from, people: Threes| AnswerBar {
            from,
            to: from + 1,
            people,
            count: words.from_to(people.fewest(), people.most()),
        };
        let bars = bars.map(|bars| [bar(1, bars.low()), bar(4, bars.high())]);
        let bars = bars.as_ref().map(<[_; 2]>::as_slice).unwrap_or_default();
        Some(picture::bars(sheet, &labels, bars, withheld, &title, label))
    }

    /// All dimensions.
    pub fn overview(&self, sheet: Sheet) -> Drawing {
        self.overview_of(0..self.view.dimensions().len(), sheet)
    }

    /// The dimensions at `places`, as far as the view has them.
    pub fn overview_of(&self, places: Range<usize>, sheet: Sheet) -> Drawing {
        let rows = self.view.dimensions().iter().enumerate().map(|(at, shown)| {
            let said = wording::figure(self.lang, shown.mean());
            let name = self.asked.dimension(at, shown.id());
            (name, shown.mean(), said, shown.closeness(), shown.origin())
        });
        let rows = rows.skip(places.start).take(places.len());
        self.rows(sheet, RoundResultWords::from(self.lang).dimensions(), rows)
    }

    /// All questions.
    pub fn overview_of_questions(&self, sheet: Sheet) -> Drawing {
        let labels = self.asked.labels(self.view.points());
        let rows = self.view.items().iter().enumerate().map(|(at, shown)| {
            let said = wording::item(self.lang, shown.figure(), &labels);
            let name = self.asked.question(at, shown.id());
            (name, shown.mean(), said, Part::Withheld, shown.origin())
        });
        self.rows(sheet, RoundResultWords::from(self.lang).questions(), rows)
    }

    /// `drawing`, drawn for `sheet`, as it leaves the room by itself: with its title above it, and
    /// below it which round it is of, how many answered, what was asked and promised, and that
    /// numbers are rounded.
    pub fn captioned(&self, drawing: Drawing, sheet: Sheet) -> Drawing {
        let outline = Outline::of(self);
        let words = ReportWords::from(self.lang);
        let about = outline.about.all().map(str::to_owned);
        let series = SeriesWords::from(self.lang);
        let mut notes = vec![words.facts_and_people(&series.of_clauses(about), outline.enough())];
        notes.extend(
            outline.promise.as_ref().map(|promise| {
                words.promised(&series.of_sentences(promise.entries.iter().cloned()))
            }),
        );
        notes.extend(outline.notes.all().map(str::to_owned));
        let label = series.of_sentences([drawing.label.clone()].into_iter().chain(notes.clone()));
        drawing.captioned(sheet, &notes, label)
    }

    /// `what`, and of which day it is if it is shown as it was.
    fn titled(&self, what: &str, origin: Origin) -> String {
        match wording::as_it_was(self.lang, origin) {
            None => what.to_owned(),
            Some(since) => {
                ReportWords::from(self.lang).titled_as_it_was(without_full_stop(what), &since)
            }
        }
    }

    fn rows<'a>(
        &self,
        sheet: Sheet,
        title: &str,
        shown: impl Iterator<Item = (&'a str, Part<ShownMean>, String, Part<Closeness>, Origin)>,
    ) -> Drawing {
        let shown = shown.map(|(name, mean, said, closeness, origin)| {
            let word = closeness.shown().map(|_| wording::closeness_word(self.lang, closeness));
            let below = match word {
                Some(word) => wording::figure_as_it_was(self.lang, word.to_owned(), origin),
                None => wording::as_it_was(self.lang, origin).unwrap_or_default(),
            };
            (name, mean, said, closeness, below)
        });
        let shown: Vec<_> = shown.collect();
        let rows = shown.iter().map(|(name, mean, said, closeness, below)| OverviewRow {
            name,
            mean: *mean,
            said,
            closeness: *closeness,
            closeness_said: below,
        });
        let rows: Vec<OverviewRow> = rows.collect();
        let words = ReportWords::from(self.lang);
        let said = rows.iter().map(|row| {
            let figure = match row.mean {
                Part::Shown(_) if !row.closeness_said.is_empty() => {
                    words.figure_and_closeness(row.said, row.closeness_said)
                }
                _ => row.said.to_owned(),
            };
            words.fact(without_full_stop(row.name), &figure)
        });
        let label = words.fact(title, &SeriesWords::from(self.lang).of_clauses(said));
        picture::overview(sheet, &self.axis(), &rows, title, label)
    }

    fn scale(
        &self,
        sheet: Sheet,
        title: &str,
        mean: Part<ShownMean>,
        range: Part<disclosure::Range>,
        closeness: Part<Closeness>,
    ) -> Drawing {
        let said = wording::figure(self.lang, mean);
        let words = ReportWords::from(self.lang);
        let named = without_full_stop(title);
        let label = match mean {
            Part::Shown(_) => words.picture(named, &said, self.view.points()),
            Part::Withheld => words.picture_withheld(named),
        };
        let series = SeriesWords::from(self.lang);
        let range_said = range.shown().map(|range| wording::usual_level(self.lang, *range));
        let closeness = wording::closeness(self.lang, closeness);
        let sentences = range_said.as_deref().into_iter().chain(closeness);
        let label = sentences.fold(label, |label, next| series.sentences(&label, next));
        let figure = ScaleFigure { mean, range, said: &said };
        picture::scale(sheet, &self.axis(), &figure, title, label)
    }
}
