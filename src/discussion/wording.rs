//! Which sentence says what. Each can be said aloud in a room.

use std::cmp::Ordering;

use super::{Figure, Finding, Pattern, Prompts, Step, Topic};
use crate::disclosure::{Difference, Direction, Moved, Origin, ReleasedView};
use crate::scoring::{Closeness, Leaning};
use crate::text::{
    DimensionPromptsWords, FindingWords, Lang, MovedWords, PatternWords, PromptsWords, StepText,
    StepWords,
};

/// Where the team's usual level probably is; `None` if the headline is withheld.
pub fn usual_level(view: &ReleasedView, lang: Lang) -> Option<String> {
    let headline = view.headline().shown()?;
    let words = PatternWords::from(lang);
    // The range of an earlier round is not one of today's number of answers.
    let as_of = headline.origin().as_of();
    let limit = |hundredths: u16| lang.hundredths(hundredths.into());
    let (low, high) = (limit(headline.range().low()), limit(headline.range().high()));
    Some(match as_of {
        Some(day) => words.usual_as_before(&lang.day(day), &low, &high),
        None => words.usual(view.people(), &low, &high),
    })
}

/// Why `figure` is shown as it was, and of which day; `None` if it is new.
pub fn as_it_was(view: &ReleasedView, figure: Figure, lang: Lang) -> Option<String> {
    let words = PatternWords::from(lang);
    match figure.origin(view) {
        Origin::New => None,
        Origin::AsOn(day) => Some(words.as_before(&lang.day(day))),
        Origin::OfSeveral => Some(words.as_before_of_several().to_owned()),
    }
}

/// Whether the team's level moved.
pub fn level_moved(moved: Moved, lang: Lang) -> &'static str {
    let words = MovedWords::from(lang);
    match moved {
        Moved::Clearly(Direction::Up) => words.clearly_up(),
        Moved::Clearly(Direction::Down) => words.clearly_down(),
        Moved::Possibly(Direction::Up) => words.possibly_up(),
        Moved::Possibly(Direction::Down) => words.possibly_down(),
        Moved::CantTell => words.cant_tell(),
    }
}

/// Whether people moved together or apart.
pub fn spread_moved(moved: Moved, lang: Lang) -> &'static str {
    let words = MovedWords::from(lang);
    match moved {
        Moved::Clearly(Direction::Up) => words.clearly_apart(),
        Moved::Clearly(Direction::Down) => words.clearly_together(),
        Moved::Possibly(Direction::Up) => words.possibly_apart(),
        Moved::Possibly(Direction::Down) => words.possibly_together(),
        Moved::CantTell => words.spread_cant_tell(),
    }
}

/// How far apart a dimension or question is shown from last time. Such differences are not tested,
/// so none is called a change.
pub fn compared_with_last_time(difference: Difference, lang: Lang) -> String {
    let words = MovedWords::from(lang);
    let by = lang.hundredths(difference.hundredths().unsigned_abs().into());
    match difference.hundredths().cmp(&0) {
        Ordering::Greater => words.shown_higher(&by),
        Ordering::Less => words.shown_lower(&by),
        Ordering::Equal => words.shown_alike().to_owned(),
    }
}

/// The prompt for the dimension called `id`; `None` if it is not one of the item bank.
pub fn dimension_prompt(id: &str, lang: Lang) -> Option<&'static str> {
    DimensionPromptsWords::from(lang).by_id(id)
}

impl Pattern {
    /// What the figure says.
    pub fn sentence(self, lang: Lang) -> &'static str {
        let words = PatternWords::from(lang);
        match self {
            Self::Withheld => words.withheld(),
            Self::LowerThanTheRest => words.lower_than_the_rest(),
            Self::Level(Leaning::Low) => words.low(),
            Self::Level(Leaning::Between) => words.middle(),
            Self::Level(Leaning::High) => words.high(),
            Self::LevelAndCloseness(Leaning::Low, closeness) => match closeness {
                Closeness::Close => words.low_close(),
                Closeness::Mixed => words.low_mixed(),
                Closeness::FarApart => words.low_far_apart(),
            },
            Self::LevelAndCloseness(Leaning::Between, closeness) => match closeness {
                Closeness::Close => words.middle_close(),
                Closeness::Mixed => words.middle_mixed(),
                Closeness::FarApart => words.middle_far_apart(),
            },
            Self::LevelAndCloseness(Leaning::High, closeness) => match closeness {
                Closeness::Close => words.high_close(),
                Closeness::Mixed => words.high_mixed(),
                Closeness::FarApart => words.high_far_apart(),
            },
        }
    }
}

impl Finding {
    /// What stands out, with the `name` of each figure at its end.
    pub fn sentence(&self, name: impl Fn(Figure) -> String, lang: Lang) -> String {
        let words = FindingWords::from(lang);
        let names: Vec<String> = self.figures().iter().map(|figure| name(*figure)).collect();
        let names = lang.list(&names);
        match self {
            Self::LevelMoved(moved) => level_moved(*moved, lang).to_owned(),
            Self::SpreadMoved(moved) => spread_moved(*moved, lang).to_owned(),
            Self::Lowest(_) => words.lowest(&names),
            Self::LowerThanTheRest(_) => words.lower_than_the_rest(&names),
            Self::MostMixed(_, Closeness::FarApart) => words.furthest_apart(&names),
            Self::MostMixed(..) => words.most_mixed(&names),
            Self::Highest(_) => words.highest(&names),
        }
    }
}

impl Topic {
    /// Two or three questions to ask.
    pub fn prompts(self, lang: Lang) -> Vec<&'static str> {
        let words = PromptsWords::from(lang);
        match self {
            Self::LowerThanTheRest => words.lower_than_the_rest(),
            Self::Low => words.low(),
            Self::LowClose => words.low_close(),
            Self::LowMixed => words.low_mixed(),
            Self::Middle => words.middle(),
            Self::MiddleMixed => words.middle_mixed(),
            Self::High => words.high(),
            Self::HighClose => words.high_close(),
            Self::HighMixed => words.high_mixed(),
            Self::MovedUp => words.moved_up(),
            Self::MovedDown => words.moved_down(),
            Self::CantTell => words.cant_tell(),
            Self::Withheld => words.withheld(),
        }
    }
}

impl Prompts {
    /// What to ask: where the figure is a dimension of the item bank, first what fits it alone.
    pub fn questions(&self, view: &ReleasedView, lang: Lang) -> Vec<&'static str> {
        let own = match self.about {
            Figure::Dimension(at) => view.dimensions().get(at).map(|dimension| dimension.id()),
            Figure::Headline | Figure::Question(_) => None,
        };
        let own = own.and_then(|id| dimension_prompt(id, lang));
        own.into_iter().chain(self.topic.prompts(lang)).collect()
    }
}

impl Step {
    /// Its name, what to do and what to say.
    pub fn words(self, lang: Lang) -> StepText {
        let words = StepWords::from(lang);
        match self {
            Self::Arrive => words.arrive(),
            Self::LastActions => words.last_actions(),
            Self::Wins => words.wins(),
            Self::Glance => words.glance(),
            Self::LookCloser => words.look_closer(),
            Self::StandsOut => words.stands_out(),
            Self::Talk => words.talk(),
            Self::Agree => words.agree(),
            Self::Leave => words.leave(),
        }
    }
}
