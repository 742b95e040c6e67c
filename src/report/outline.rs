//! What a reader is told, and in which order, before it is set as text, Markdown, tables or paper.

use super::{ActionOutcome, AgreedAction, Report, wording};
use crate::disclosure::{
    Difference, ItemFigure, Moved, Origin, Part, ReleasedDimension, ReleasedHeadline, ReleasedItem,
};
use crate::text::{
    AgreementWords, Lang, ReportWords, RoundResultWords, SeriesWords, TeamWinsWords, WallWords,
    clean_line, isolated, without_full_stop,
};

/// A result for people to read: every sentence is whole. All of it is on single lines and unescaped.
pub struct Outline {
    /// Of which team and round.
    pub title: String,
    /// What is known of the round.
    pub about: About,
    /// How many answered.
    pub people: String,
    /// That they are too few, and how many it takes. Then nothing of the answers is said.
    pub too_few: Option<String>,
    /// The whole; `None` if too few answered.
    pub overall: Option<Overall>,
    /// Whether anything changed since the round before.
    pub change: Option<Verdicts>,
    /// Whether the actions of last time helped; in files only if enough answered.
    pub helped: Option<Section>,
    /// The dimensions, if there is anything to say of them that the whole doesn't.
    pub dimensions: Option<FigureTable>,
    /// The questions, if they are shown.
    pub questions: Option<FigureTable>,
    /// What was agreed on; in files only if enough answered.
    pub actions: Option<Section>,
    /// What the team wants to keep; in files only if enough answered.
    pub agreement: Option<Section>,
    /// What went well; in files only if enough answered.
    pub wins: Option<Section>,
    /// What was promised, sentence by sentence.
    pub promise: Option<Section>,
    /// What helps to read the figures.
    pub notes: Notes,
}

/// What is known of a round, as “Team: Orchard”. What nobody named is missing.
pub struct About {
    /// Which team.
    pub team: Option<String>,
    /// Which round.
    pub round: Option<String>,
    /// On which day.
    pub day: String,
    /// What was asked.
    pub questionnaire: Option<String>,
}

/// The whole.
pub struct Overall {
    /// “Overall: 3.5 of 5 (as on 2 Mar 2026).”, or that it is not shown.
    pub named: String,
    /// “3.5 of 5, as on 2 Mar 2026”; `None` if it is not shown.
    pub mean: Option<String>,
    /// Where the usual level is and how close answers were; `None` if that is not shown.
    pub level: Option<String>,
    /// Where the mean could be if everyone invited had answered, where that was promised.
    pub with_everyone: Option<String>,
}

/// A caption, and what stands below it.
pub struct Section {
    /// The caption.
    pub caption: &'static str,
    /// An entry each.
    pub entries: Vec<String>,
}

/// Whether the level and the spread changed, or why nothing is said of it.
pub struct Verdicts {
    /// An entry each, with differences.
    pub section: Section,
    /// All of it in one paragraph, without differences.
    pub in_short: String,
}

/// Dimensions or questions.
pub struct FigureTable {
    /// What they are.
    pub caption: &'static str,
    /// Which answers bars count, the lowest and the highest; `None` if there are no bars.
    pub bars: Option<[String; 2]>,
    /// One each.
    pub rows: Vec<FigureRow>,
}

/// A dimension or a question.
pub struct FigureRow {
    /// What it is called.
    pub name: String,
    /// In words: a mean, bars, or that it is not shown.
    pub figure: String,
    /// Whether that is shown.
    pub is_shown: bool,
    /// How many people chose the lowest and the highest answers, where that stands for a mean.
    pub bars: Option<[String; 2]>,
    /// How close answers were in a word, or that it is not shown; questions have none.
    pub closeness: &'static str,
    /// The same in a sentence; `None` if it is not shown.
    pub closeness_sentence: Option<&'static str>,
    /// Since when it is so, or how it differs from last time.
    pub since: Option<String>,
    /// What else is to be said of it.
    pub note: Option<String>,
    /// What is to be said of it where bars stand in columns of their own.
    pub note_of_bars: Option<&'static str>,
}

/// What helps to read figures.
pub struct Notes {
    /// That they are rounded, and why.
    pub rounded: &'static str,
    /// Why questions have none.
    pub no_questions: Option<&'static str>,
    /// Why some are shown as they were.
    pub as_before: Option<&'static str>,
}

impl Outline {
    /// For files: plain text.
    pub fn of(report: &Report) -> Self {
        Outliner { report, on_screen: false }.outline()
    }

    /// For screens and paper: what people named, and the mean within its sentence, are
    /// [isolated](crate::text::isolated).
    pub fn on_screen(report: &Report) -> Self {
        Outliner { report, on_screen: true }.outline()
    }

    /// How many answered, or that they are too few.
    pub(super) fn enough(&self) -> &str {
        self.too_few.as_ref().unwrap_or(&self.people)
    }

    /// What the team says of itself.
    pub(super) fn of_team(&self) -> impl Iterator<Item = &Section> {
        self.actions.iter().chain(&self.agreement).chain(&self.wins)
    }

    /// The dimensions and the questions.
    pub(super) fn tables(&self) -> impl Iterator<Item = &FigureTable> {
        self.dimensions.iter().chain(&self.questions)
    }
}

impl About {
    /// All that is known.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        let day = Some(&self.day);
        [self.team.as_ref(), self.round.as_ref(), day, self.questionnaire.as_ref()]
            .into_iter()
            .flatten()
            .map(String::as_str)
    }
}

impl Overall {
    /// All of it, a paragraph each.
    pub(super) fn paragraphs(&self) -> impl Iterator<Item = &str> {
        let named = Some(&self.named);
        [named, self.level.as_ref(), self.with_everyone.as_ref()]
            .into_iter()
            .flatten()
            .map(String::as_str)
    }
}

impl Section {
    fn of(caption: &'static str, entries: Vec<String>) -> Option<Self> {
        (!entries.is_empty()).then_some(Self { caption, entries })
    }
}

impl FigureTable {
    /// Whether there is a mean to show, or nothing else.
    pub fn has_means(&self) -> bool {
        self.bars.is_none() || self.rows.iter().any(|row| row.is_shown && row.bars.is_none())
    }

    /// Whether the closeness of any row is shown.
    pub fn has_closeness(&self) -> bool {
        self.rows.iter().any(|row| row.closeness_sentence.is_some())
    }
}

impl Notes {
    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &'static str> {
        [Some(self.rounded), self.no_questions, self.as_before].into_iter().flatten()
    }
}

/// That too few answered, and how many it takes.
pub(super) fn too_few(report: &Report) -> String {
    let view = report.view;
    ReportWords::from(report.lang).too_few(view.people(), view.minimum().get())
}

/// An action, with the moment to do it at and by what one notices that it helps, as far as there is
/// something in them.
pub(super) fn with_plan(lang: Lang, what: String, when: &str, sign: &str) -> String {
    match moment_and_sign(lang, when, sign) {
        nothing if nothing.is_empty() => what,
        plan => ReportWords::from(lang).action_plan(&what, &plan),
    }
}

/// The moment to do an action at and by what one notices that it helps, in sentences; empty if both are.
pub fn moment_and_sign(lang: Lang, when: &str, sign: &str) -> String {
    let words = ReportWords::from(lang);
    let when = (!when.is_empty()).then(|| words.action_when(when));
    let sign = (!sign.is_empty()).then(|| words.action_sign(sign));
    SeriesWords::from(lang).of_sentences(when.into_iter().chain(sign))
}

/// “Share drafts early: most of those who tried it say that it helped”.
pub(super) fn outcome(report: &Report, outcome: &ActionOutcome) -> String {
    Outliner { report, on_screen: false }.outcome(outcome)
}

struct Outliner<'a> {
    report: &'a Report<'a>,
    /// Whether names are isolated in the sentences around them.
    on_screen: bool,
}

impl Outliner<'_> {
    fn words(&self) -> ReportWords {
        self.report.lang.into()
    }

    fn result(&self) -> RoundResultWords {
        self.report.lang.into()
    }

    fn outline(&self) -> Outline {
        let (report, words) = (self.report, self.words());
        let occasion = &report.occasion;
        let (team, round) = (clean_line(&occasion.team), clean_line(&occasion.round));
        let promise = occasion.promise.iter().map(|it| clean_line(it)).collect();
        let mut outline = Outline {
            title: match (&*team, &*round) {
                ("", "") => self.result().title().to_owned(),
                (team, "") => team.to_owned(),
                ("", round) => round.to_owned(),
                (team, round) => words.team_and_round(team, round),
            },
            about: About {
                team: self.fact(words.team(), &team),
                round: self.fact(words.round(), &round),
                day: words.fact(words.day(), &self.set(report.lang.day(occasion.day))),
                questionnaire: self.fact(words.questionnaire(), &clean_line(&report.asked.title)),
            },
            people: self.result().people(report.view.people()),
            too_few: None,
            overall: None,
            change: None,
            helped: None,
            dimensions: None,
            questions: None,
            actions: None,
            agreement: None,
            wins: None,
            promise: Section::of(words.promise(), promise),
            notes: Notes { rounded: self.result().rounded(), no_questions: None, as_before: None },
        };
        if !report.too_few() || self.on_screen {
            let helped = report.helped.iter().map(|it| self.outcome(it)).collect();
            outline.helped = Section::of(words.helped(), helped);
            let actions = report.actions.iter().map(|it| self.action(it)).collect();
            outline.actions = Section::of(words.actions(), actions);
            let agreement = AgreementWords::from(report.lang).title();
            outline.agreement = Section::of(agreement, self.own_words(&report.agreement));
            let wins = TeamWinsWords::from(report.lang).title();
            outline.wins = Section::of(wins, self.own_words(&report.wins));
        }
        if report.too_few() {
            outline.too_few = Some(too_few(report));
            return outline;
        }
        outline.overall = Some(self.overall());
        outline.change = self.change();
        outline.dimensions = self.dimensions();
        outline.questions = self.questions();
        outline.notes.no_questions =
            (!report.view.row().shows_questions()).then(|| words.no_questions());
        outline.notes.as_before = self.shows_as_before().then(|| words.as_before_why());
        outline
    }

    /// Something as it stands in a sentence.
    fn set(&self, text: String) -> String {
        if self.on_screen { isolated(&text) } else { text }
    }

    fn fact(&self, name: &str, value: &str) -> Option<String> {
        (!value.is_empty()).then(|| self.words().fact(name, &self.set(value.to_owned())))
    }

    fn outcome(&self, outcome: &ActionOutcome) -> String {
        let said = wording::helped(self.report.lang, outcome.helped);
        self.words().outcome(&self.set(clean_line(&outcome.what)), &said)
    }

    fn action(&self, action: &AgreedAction) -> String {
        let set = |text: &str| self.set(clean_line(text));
        let what = match action.by {
            None => set(&action.what),
            Some(day) => self.words().action_by(&set(&action.what), &self.report.lang.day(day)),
        };
        with_plan(self.report.lang, what, &set(&action.when), &set(&action.sign))
    }

    fn own_words(&self, texts: &[String]) -> Vec<String> {
        texts.iter().map(|text| self.set(clean_line(text))).collect()
    }

    fn overall(&self) -> Overall {
        let (view, words) = (self.report.view, self.words());
        let Some(headline) = view.headline().shown() else {
            let named = words.overall_withheld().to_owned();
            return Overall { named, mean: None, level: None, with_everyone: None };
        };
        let (lang, points) = (self.report.lang, view.points());
        let mean = wording::mean(lang, headline.mean());
        let marked = self.set(mean.clone());
        let (named, mean) = match wording::as_it_was(lang, headline.origin()) {
            None => (words.overall_mean(&mean, points), words.on_scale(&marked, points)),
            Some(since) => (
                words.overall_as_it_was(&mean, points, &since),
                words.on_scale_as_it_was(&marked, points, &since),
            ),
        };
        let everyone = headline.with_everyone();
        let with_everyone = everyone.shown().map(|range| wording::with_everyone(lang, *range));
        let level = Some(self.level(headline));
        Overall { named, mean: Some(mean), level, with_everyone }
    }

    fn level(&self, headline: &ReleasedHeadline) -> String {
        let lang = self.report.lang;
        let level = wording::usual_level(lang, headline.range());
        match wording::closeness(lang, headline.closeness()) {
            None => level,
            Some(closeness) => SeriesWords::from(lang).sentences(&level, closeness),
        }
    }

    fn change(&self) -> Option<Verdicts> {
        let (lang, view, words) = (self.report.lang, self.report.view, self.words());
        let caption = words.since_last_time();
        let Some(change) = view.change().shown() else {
            let why = wording::untested(lang, view.untested()?)?.to_owned();
            let section = Section { caption, entries: vec![why.clone()] };
            return Some(Verdicts { section, in_short: why });
        };
        let level = wording::level_moved(lang, change.mean());
        let spread = wording::spread_moved(lang, change.spread());
        // "Can't tell" has no direction.
        let difference = change.difference();
        let by = difference.shown().filter(|_| change.mean() != Moved::CantTell);
        let first = match by {
            Some(by) => words.level_by(level, &wording::difference(lang, *by)),
            None => words.level(level),
        };
        let section = Section { caption, entries: vec![first, words.spread(spread)] };
        Some(Verdicts { section, in_short: words.level_and_spread(level, spread) })
    }

    fn dimensions(&self) -> Option<FigureTable> {
        let shown = self.report.view.dimensions();
        // A single dimension says what the whole says, unless one of its questions is marked.
        let alone = shown.len() < 2 && shown.iter().all(|it| it.lower_question().is_none());
        (!alone).then(|| FigureTable {
            caption: self.result().dimensions(),
            bars: None,
            rows: shown.iter().enumerate().map(|(at, it)| self.dimension(at, it)).collect(),
        })
    }

    fn dimension(&self, at: usize, shown: &ReleasedDimension) -> FigureRow {
        let (report, lang) = (self.report, self.report.lang);
        let name = report.asked.dimension(at, shown.id());
        let figure = wording::figure(lang, shown.mean());
        FigureRow {
            is_shown: shown.mean().shown().is_some(),
            closeness: wording::closeness_word(lang, shown.closeness()),
            closeness_sentence: wording::closeness(lang, shown.closeness()),
            note: shown.lower_question().map(|at| {
                let id = super::lower_question(report.view, shown).unwrap_or_default();
                self.words().lower_question(&clean_line(report.asked.question(at, id)))
            }),
            ..self.row(name, figure, shown.difference(), shown.origin())
        }
    }

    fn questions(&self) -> Option<FigureTable> {
        let report = self.report;
        let labels: Vec<String> =
            report.asked.labels(report.view.points()).iter().map(|it| clean_line(it)).collect();
        let rows = report.view.items().iter().enumerate();
        let rows: Vec<FigureRow> = rows.map(|(at, it)| self.question(at, it, &labels)).collect();
        let bars = rows.iter().any(|row| row.bars.is_some());
        let bars = bars.then(|| wording::barred(report.lang, &labels));
        let shown = report.view.row().shows_questions() && !rows.is_empty();
        shown.then(|| FigureTable { caption: self.result().questions(), bars, rows })
    }

    fn question(&self, at: usize, shown: &ReleasedItem, labels: &[String]) -> FigureRow {
        let (report, lang) = (self.report, self.report.lang);
        let name = report.asked.question(at, shown.id());
        let figure = wording::item(lang, shown.figure(), labels);
        let mut row = self.row(name, figure, shown.difference(), shown.origin());
        row.is_shown = shown.figure().shown().is_some();
        let reversed = report.asked.is_reversed(at);
        match shown.figure() {
            Part::Withheld => {}
            Part::Shown(ItemFigure::Mean(_)) => {
                row.note = reversed.then(|| self.result().reversed().to_owned());
            }
            Part::Shown(ItemFigure::Bars(bars)) => {
                let people = [bars.low(), bars.high()];
                row.bars = Some(people.map(|people| wording::bar_people(lang, people)));
                row.note_of_bars = reversed.then(|| WallWords::from(lang).reversed_bars());
            }
        }
        row
    }

    fn row(&self, name: &str, figure: String, by: Part<Difference>, origin: Origin) -> FigureRow {
        FigureRow {
            name: clean_line(name),
            figure,
            is_shown: false,
            bars: None,
            closeness: wording::withheld(self.report.lang),
            closeness_sentence: None,
            since: wording::since_last_time(self.report.lang, by, origin),
            note: None,
            note_of_bars: None,
        }
    }

    /// Whether anything is shown as it was before.
    fn shows_as_before(&self) -> bool {
        let view = self.report.view;
        view.headline().shown().is_some_and(|headline| headline.origin().as_before())
            || view.dimensions().iter().any(|dimension| dimension.origin().as_before())
            || view.items().iter().any(|item| item.origin().as_before())
    }
}

impl FigureRow {
    /// All of it in a sentence or two: “Character: 4 (as on 2 Mar 2026). The answers were mixed.”
    pub(super) fn sentence(&self, lang: Lang) -> String {
        let words = ReportWords::from(lang);
        let name = without_full_stop(&self.name);
        let sentence = match &self.since {
            None => words.row(name, &self.figure),
            Some(since) => words.row_since(name, &self.figure, since),
        };
        match self.closeness_sentence {
            None => sentence,
            Some(closeness) => SeriesWords::from(lang).sentences(&sentence, closeness),
        }
    }
}
