//! The words on the screen, per language.
//!
//! Every group of texts is a struct with one field per text, so a text that is missing in a
//! language does not compile. A component asks for a group with its language and never holds a
//! sentence of its own. Numbers and names go into places such as `{count}` by [`fill`].

mod de;
mod en;
mod groups;
mod plain;

pub use groups::{
    ActionWords, AskedWords, CheckInWords, CloseWords, CollectWords, CompareWords,
    DimensionPromptWords, ElementWords, FacilitateWords, FindingWords, GentleWords, GiveUpWords,
    HandOnWords, HeardWords, JournalWords, KeepWords, LabelWords, LeavingWords, ListWords,
    LookUpWords, MarkWords, MemberWords, MovedWords, NoticeWords, PassingWords, PatternWords,
    PlanWords, PracticeWords, ProblemWords, PromiseWords, PromptWords, ReleaseWords, ReportWords,
    ResultWords, ResultsWords, RevealWords, ReviewWords, RoundWords, RunSheetWords, StepWords,
    StorageWords, TeamWords, WallMarkWords, WallWords,
};

pub use plain::{JOINERS, clean_line, may_join, turns_or_hides};

/// A language that the screens speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    /// English, in British spelling.
    En,
    /// German.
    De,
}

/// One value per language.
#[derive(Debug)]
pub struct PerLang<T> {
    /// In English.
    pub en: T,
    /// In German.
    pub de: T,
}

/// A text in the singular and the plural.
#[derive(Clone, Copy, Debug)]
pub struct Plural {
    /// For one.
    pub one: &'static str,
    /// For none or several.
    pub other: &'static str,
}

/// Words of the frame around all screens.
pub static ELEMENT: PerLang<ElementWords> = PerLang { en: en::ELEMENT, de: de::ELEMENT };
/// Words for when there is nothing to ask.
pub static PROBLEM: PerLang<ProblemWords> = PerLang { en: en::PROBLEM, de: de::PROBLEM };
/// Words of the check-in.
pub static CHECK_IN: PerLang<CheckInWords> = PerLang { en: en::CHECK_IN, de: de::CHECK_IN };
/// Words of the review.
pub static REVIEW: PerLang<ReviewWords> = PerLang { en: en::REVIEW, de: de::REVIEW };
/// Words for when a part of the program is missing.
pub static NOTICE: PerLang<NoticeWords> = PerLang { en: en::NOTICE, de: de::NOTICE };
/// Words about where entries go.
pub static STORAGE: PerLang<StorageWords> = PerLang { en: en::STORAGE, de: de::STORAGE };
/// Words of the results.
pub static RESULTS: PerLang<ResultsWords> = PerLang { en: en::RESULTS, de: de::RESULTS };
/// Words around practices.
pub static PRACTICE: PerLang<PracticeWords> = PerLang { en: en::PRACTICE, de: de::PRACTICE };
/// Words of the journal.
pub static JOURNAL: PerLang<JournalWords> = PerLang { en: en::JOURNAL, de: de::JOURNAL };
/// Words of the list of sealed rounds, and around all their screens.
pub static ROUND: PerLang<RoundWords> = PerLang { en: en::rounds::ROUND, de: de::rounds::ROUND };
/// What a sealed round promises, and what it can’t.
pub static PROMISE: PerLang<PromiseWords> =
    PerLang { en: en::rounds::PROMISE, de: de::rounds::PROMISE };
/// Words of marks, which people compare.
pub static MARK: PerLang<MarkWords> = PerLang { en: en::rounds::MARK, de: de::rounds::MARK };
/// Why a title, a name or an action can’t be one.
pub static LABEL: PerLang<LabelWords> = PerLang { en: en::rounds::LABEL, de: de::rounds::LABEL };
/// Words around a text that is taken elsewhere.
pub static HAND_ON: PerLang<HandOnWords> =
    PerLang { en: en::rounds::HAND_ON, de: de::rounds::HAND_ON };
/// Words of preparing a round.
pub static PLAN: PerLang<PlanWords> = PerLang { en: en::rounds::PLAN, de: de::rounds::PLAN };
/// Words for a keeper.
pub static KEEP: PerLang<KeepWords> = PerLang { en: en::keepers::KEEP, de: de::keepers::KEEP };
/// Words of comparing the closed list with the chat.
pub static COMPARE: PerLang<CompareWords> =
    PerLang { en: en::keepers::COMPARE, de: de::keepers::COMPARE };
/// Words of comparing the mark of a result.
pub static WALL_MARK: PerLang<WallMarkWords> =
    PerLang { en: en::keepers::WALL_MARK, de: de::keepers::WALL_MARK };
/// Words of giving a round up.
pub static GIVE_UP: PerLang<GiveUpWords> =
    PerLang { en: en::keepers::GIVE_UP, de: de::keepers::GIVE_UP };
/// Words for a member of a round.
pub static MEMBER: PerLang<MemberWords> =
    PerLang { en: en::members::MEMBER, de: de::members::MEMBER };
/// Words of whose keys a round has, and of what its keepers have posted.
pub static HEARD: PerLang<HeardWords> = PerLang { en: en::members::HEARD, de: de::members::HEARD };
/// Words of looking a code up in the closed list.
pub static LOOK_UP: PerLang<LookUpWords> =
    PerLang { en: en::members::LOOK_UP, de: de::members::LOOK_UP };
/// Words while the device is passed around.
pub static PASSING: PerLang<PassingWords> =
    PerLang { en: en::rounds::PASSING, de: de::rounds::PASSING };
/// Words for the facilitator: inviting.
pub static FACILITATE: PerLang<FacilitateWords> =
    PerLang { en: en::rounds::FACILITATE, de: de::rounds::FACILITATE };
/// Words for the facilitator: collecting.
pub static COLLECT: PerLang<CollectWords> =
    PerLang { en: en::rounds::COLLECT, de: de::rounds::COLLECT };
/// Words for the facilitator: closing the list.
pub static CLOSE: PerLang<CloseWords> = PerLang { en: en::rounds::CLOSE, de: de::rounds::CLOSE };
/// Words around the closed list.
pub static LIST: PerLang<ListWords> = PerLang { en: en::rounds::LIST, de: de::rounds::LIST };
/// Words of releasing.
pub static RELEASE: PerLang<ReleaseWords> =
    PerLang { en: en::rounds::RELEASE, de: de::rounds::RELEASE };
/// Words of a round’s result.
pub static RESULT: PerLang<ResultWords> =
    PerLang { en: en::rounds::RESULT, de: de::rounds::RESULT };
/// Words of what leaves the room.
pub static REPORT: PerLang<ReportWords> =
    PerLang { en: en::report::REPORT, de: de::report::REPORT };

/// Words of what is asked before a result is seen.
pub static ASKED: PerLang<AskedWords> = PerLang { en: en::teams::ASKED, de: de::teams::ASKED };
/// Words of seeing a result for the first time.
pub static REVEAL: PerLang<RevealWords> = PerLang { en: en::teams::REVEAL, de: de::teams::REVEAL };
/// Words of a team’s page.
pub static TEAM: PerLang<TeamWords> = PerLang { en: en::teams::TEAM, de: de::teams::TEAM };
/// Words of what a team agrees on.
pub static ACTION: PerLang<ActionWords> = PerLang { en: en::teams::ACTION, de: de::teams::ACTION };
/// Words of the projector.
pub static WALL: PerLang<WallWords> = PerLang { en: en::teams::WALL, de: de::teams::WALL };
/// Words around what leaves the room.
pub static LEAVING: PerLang<LeavingWords> =
    PerLang { en: en::teams::LEAVING, de: de::teams::LEAVING };

/// What a figure says, to read out.
pub static PATTERN: PerLang<PatternWords> =
    PerLang { en: en::discussion::PATTERN, de: de::discussion::PATTERN };
/// What can be said of a change.
pub static MOVED: PerLang<MovedWords> =
    PerLang { en: en::discussion::MOVED, de: de::discussion::MOVED };
/// What stands out.
pub static FINDING: PerLang<FindingWords> =
    PerLang { en: en::discussion::FINDING, de: de::discussion::FINDING };
/// What to ask, by what a figure shows.
pub static PROMPTS: PerLang<PromptWords> =
    PerLang { en: en::discussion::PROMPTS, de: de::discussion::PROMPTS };
/// What to ask, by dimension.
pub static DIMENSION_PROMPTS: PerLang<DimensionPromptWords> =
    PerLang { en: en::discussion::DIMENSION_PROMPTS, de: de::discussion::DIMENSION_PROMPTS };
/// What helps when psychological safety is low.
pub static GENTLE: PerLang<GentleWords> =
    PerLang { en: en::discussion::GENTLE, de: de::discussion::GENTLE };
/// The steps of the facilitator’s hour.
pub static RUN_SHEET: PerLang<RunSheetWords> =
    PerLang { en: en::discussion::RUN_SHEET, de: de::discussion::RUN_SHEET };

impl Lang {
    /// All languages.
    pub const ALL: [Self; 2] = [Self::En, Self::De];

    /// The language tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
        }
    }

    /// The first of `wanted` (language tags, best first) that the screens speak, else English.
    pub fn choose(wanted: &[String]) -> Self {
        let spoken = |tag: &String| {
            let primary = tag.split('-').next().unwrap_or(tag);
            Self::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(primary))
        };
        wanted.iter().find_map(spoken).unwrap_or(Self::En)
    }

    /// A number given in hundredths, without needless zeros: 375 is “3.75”, 350 is “3.5” and 300
    /// “3”; in German with a comma.
    pub fn hundredths(self, hundredths: u32) -> String {
        match hundredths % 100 {
            0 => (hundredths / 100).to_string(),
            cents if cents % 10 == 0 => self.tenths(hundredths / 10),
            cents => {
                format!("{}{cents:02}", self.tenths(hundredths / 100 * 10).trim_end_matches('0'))
            }
        }
    }

    /// Names as a list in words: “Ada, Ben and Cleo”.
    pub fn list(self, names: &[String]) -> String {
        let and = match self {
            Self::En => "and",
            Self::De => "und",
        };
        match names {
            [] => String::new(),
            [name] => name.clone(),
            [first @ .., last] => format!("{} {and} {last}", first.join(", ")),
        }
    }

    /// `text` in quotation marks.
    pub fn quoted(self, text: &str) -> String {
        match self {
            Self::En => format!("“{text}”"),
            Self::De => format!("„{text}“"),
        }
    }

    /// A number given in tenths, with one decimal: 37 is “3.7”, in German “3,7”.
    pub fn tenths(self, tenths: u32) -> String {
        let point = match self {
            Self::En => '.',
            Self::De => ',',
        };
        format!("{}{point}{}", tenths / 10, tenths % 10)
    }
}

impl<T> PerLang<T> {
    /// The value in `lang`.
    pub fn get(&self, lang: Lang) -> &T {
        match lang {
            Lang::En => &self.en,
            Lang::De => &self.de,
        }
    }
}

impl Plural {
    /// The text for `count`, with `{count}` filled in.
    pub fn of(self, count: usize) -> String {
        let text = if count == 1 { self.one } else { self.other };
        fill(text, &[("{count}", &count.to_string())])
    }
}

/// `text` with every place (written with its braces) filled in. A value is taken as it is, also
/// where it looks like a place: names and titles are.
pub fn fill(text: &str, places: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    each_piece(text, places, &mut |piece| match piece {
        Piece::Ours(text) | Piece::Value(text) => filled += text,
    });
    filled
}

/// A part of a text with places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// What stands between places.
    Ours(&'a str),
    /// What stands in a place.
    Value(&'a str),
}

/// `text` with every place filled in, piece by piece.
pub fn pieces<'a>(text: &'a str, places: &[(&str, &'a str)]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    each_piece(text, places, &mut |piece| pieces.push(piece));
    pieces
}

fn each_piece<'a>(text: &'a str, places: &[(&str, &'a str)], take: &mut dyn FnMut(Piece<'a>)) {
    let (mut rest, mut from) = (text, 0);
    while let Some(brace) = rest[from..].find('{').map(|at| from + at) {
        let place = places
            .iter()
            .find_map(|(place, value)| Some((value, rest[brace..].strip_prefix(place)?)));
        if let Some((value, after)) = place {
            take(Piece::Ours(&rest[..brace]));
            take(Piece::Value(value));
            (rest, from) = (after, 0);
        } else {
            from = brace + 1;
        }
    }
    take(Piece::Ours(rest));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_that_is_spoken_wins() {
        let choose = |tags: &[&str]| {
            Lang::choose(&tags.iter().map(|tag| tag.to_string()).collect::<Vec<_>>())
        };
        assert_eq!(choose(&["fr", "de-AT", "en"]), Lang::De);
        assert_eq!(choose(&["DE"]), Lang::De);
        assert_eq!(choose(&["en-GB", "de"]), Lang::En);
        assert_eq!(choose(&["fr", ""]), Lang::En);
    }

    #[test]
    fn numbers_have_the_decimal_sign_of_the_language() {
        assert_eq!(Lang::En.tenths(37), "3.7");
        assert_eq!(Lang::De.tenths(50), "5,0");
    }

    #[test]
    fn counts_choose_singular_and_plural() {
        let plural = Plural { one: "{count} day", other: "{count} days" };
        assert_eq!([0, 1, 2].map(|count| plural.of(count)), ["0 days", "1 day", "2 days"]);
    }

    #[test]
    fn places_are_filled_in_once_whatever_stands_in_them() {
        let text = "{title}: {link} {title} {{link}} {other} {";
        let places = [("{title}", "{link} of {title}"), ("{link}", "https://…")];
        assert_eq!(
            fill(text, &places),
            "{link} of {title}: https://… {link} of {title} {https://…} {other} {"
        );
        assert_eq!(fill("", &places), "");
    }
}
