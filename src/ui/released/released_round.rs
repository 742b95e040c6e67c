//! A released round on the screen.

use std::sync::Arc;

use leptos::prelude::*;

use crate::disclosure::{Origin, ReleasedView};
use crate::discussion::Figure;
use crate::picture::{Drawing, Sheet};
use crate::report::{self, Occasion, Report};
use crate::roles;
use crate::team::{Action, PastRound, Team, TeamWin, due_first};
use crate::text::{
    Lang, MarkWords, PatternWords, PromiseWords, RehearsalWords, ReportWords, RoundResultWords,
    TeamWords, without_full_stop,
};
use crate::ui::parts::sentence_with_mark;
use crate::ui::state::State;

/// A round whose result was seen, with the words in which it was asked: in the person's language as
/// long as the questionnaire is at hand, else as they were kept.
#[derive(Clone)]
pub(in crate::ui) struct ReleasedRound {
    pub(in crate::ui) state: State,
    pub(in crate::ui) team: Team,
    round: Arc<PastRound>,
    asked: Arc<report::QuestionnaireWords>,
}

/// What of a team's own words goes along with its figures.
#[derive(Clone, Copy, Default)]
pub(in crate::ui) struct Along {
    /// What it agreed to do.
    pub(in crate::ui) actions: bool,
    /// What went well.
    pub(in crate::ui) wins: bool,
}

impl ReleasedRound {
    /// The round with this link, if it is here.
    pub(in crate::ui) fn read(state: State, link: &str) -> Option<Self> {
        let round = untrack(|| state.past_round(link))?;
        let team = untrack(|| state.team(&round.team));
        let team = team.unwrap_or(Team { id: round.team.clone(), name: String::new() });
        let at_hand = round.descriptor().and_then(|it| state.instrument_of(&it.instrument));
        let asked = match at_hand {
            Some(instrument) => {
                report::QuestionnaireWords::of(&instrument, &state.language_of(&instrument))
            }
            None => round.asked.words(),
        };
        Some(Self { state, team, round: Arc::new(round), asked: Arc::new(asked) })
    }

    pub(in crate::ui) fn lang(&self) -> Lang {
        self.state.lang()
    }

    pub(in crate::ui) fn view(&self) -> &ReleasedView {
        &self.round.view
    }

    pub(in crate::ui) fn round(&self) -> &PastRound {
        &self.round
    }

    pub(in crate::ui) fn asked(&self) -> &report::QuestionnaireWords {
        &self.asked
    }

    pub(in crate::ui) fn title(&self) -> String {
        self.round.descriptor().map(|round| round.title.to_string()).unwrap_or_default()
    }

    /// The day in words.
    pub(in crate::ui) fn day(&self) -> String {
        self.lang().day(self.round.day)
    }

    /// What was promised, a sentence each.
    pub(in crate::ui) fn promise(&self) -> Vec<String> {
        let kept = untrack(|| self.state.sealed_round(&self.round.link));
        let by_mailbox = kept.is_some_and(|kept| !kept.put_in.is_empty());
        let mailbox = self.state.any_mailbox().filter(|_| by_mailbox);
        let host = mailbox.as_ref().map(|mailbox| mailbox.host());
        self.round
            .descriptor()
            .map(|it| roles::promise(self.state.words::<PromiseWords>(), &it, host))
            .unwrap_or_default()
    }

    /// The mark of the result, which every keeper's page works out, too; `None` on a device that the
    /// result was brought to.
    pub(in crate::ui) fn mark(&self) -> Option<AnyView> {
        let mark = untrack(|| self.state.sealed_round(&self.round.link))?.result?;
        Some(sentence_with_mark(&self.state.words::<MarkWords>().result_is(&mark)))
    }

    /// What stands on all that is shown of a made-up team; `None` of a real one.
    pub(in crate::ui) fn rehearsal_mark(&self) -> Option<&'static str> {
        self.of_rehearsal(RehearsalWords::mark)
    }

    /// What a rehearsal says in place of what an hour with a real team says.
    pub(in crate::ui) fn of_rehearsal(
        &self,
        say: fn(RehearsalWords) -> &'static str,
    ) -> Option<&'static str> {
        self.state.rehearses().then(|| say(self.state.words::<RehearsalWords>()))
    }

    /// What a figure is called.
    pub(in crate::ui) fn name_of(&self, figure: Figure) -> String {
        match figure {
            Figure::Headline => self.state.words::<TeamWords>().overall().to_owned(),
            Figure::Dimension(at) => self.asked.dimensions.get(at).cloned().unwrap_or_default(),
            Figure::Question(at) => {
                self.asked.questions.get(at).map(|it| it.text.clone()).unwrap_or_default()
            }
        }
    }

    /// The same within a sentence: a statement in quotation marks.
    pub(in crate::ui) fn quoted(&self, figure: Figure) -> String {
        let name = self.name_of(figure);
        match figure {
            Figure::Question(_) => self.lang().quoted(without_full_stop(&name)),
            _ => name,
        }
    }

    /// Which question of a dimension is lower than the rest, if one is marked.
    pub(in crate::ui) fn lower_question(&self, figure: Figure) -> Option<String> {
        let Figure::Dimension(at) = figure else { return None };
        let question = self.view().dimensions().get(at)?.lower_question()?;
        let name = self.name_of(Figure::Question(question));
        Some(self.state.words::<ReportWords>().lower_question(&name))
    }

    /// Why a figure is shown as it was, and of which day; `None` if it is new.
    pub(in crate::ui) fn as_it_was(&self, figure: Figure) -> Option<String> {
        let words = self.state.words::<PatternWords>();
        match figure.origin(self.view()) {
            Origin::New => None,
            Origin::AsOn(day) => Some(words.as_before(&self.lang().day(day))),
            Origin::OfSeveral => Some(words.as_before_of_several().to_owned()),
        }
    }

    /// Why nothing is shown of it.
    pub(in crate::ui) fn nothing_shown(&self) -> &'static str {
        self.state.words::<RoundResultWords>().withheld_all()
    }

    /// The rounds of the team up to this one, the earliest first.
    pub(in crate::ui) fn rounds_so_far(&self) -> Vec<PastRound> {
        let mut rounds = self.state.past_rounds(&self.team.id);
        if let Some(at) = rounds.iter().position(|round| round.link == self.round.link) {
            rounds.truncate(at + 1);
        }
        rounds
    }

    /// What the team agreed on since this round, in the order in which it is looked at.
    pub(in crate::ui) fn agreed(&self) -> Vec<Action> {
        let mut actions = due_first(self.state.actions(&self.team.id));
        actions.retain(|action| action.belongs_to(&self.round));
        actions
    }

    /// What was open from before this round.
    pub(in crate::ui) fn agreed_before(&self) -> Vec<Action> {
        let mut actions = due_first(untrack(|| self.state.actions(&self.team.id)));
        actions.retain(|action| !action.belongs_to(&self.round) && action.agreed <= self.round.day);
        actions
    }

    /// What went well, as was noted at this result.
    pub(in crate::ui) fn wins(&self) -> Vec<TeamWin> {
        let mut wins = self.state.team_wins(&self.team.id);
        wins.retain(|win| win.belongs_to(&self.round));
        wins
    }

    /// What leaves the room.
    pub(in crate::ui) fn report(&self, along: Along) -> Report<'_> {
        let agreed = if along.actions { self.agreed() } else { Vec::new() };
        let wins = if along.wins { self.wins() } else { Vec::new() };
        let agreement = untrack(|| self.state.agreement(&self.team.id));
        let actions = agreed
            .into_iter()
            .map(|action| report::AgreedAction {
                what: action.text,
                by: action.due,
                when: action.when,
                sign: action.sign,
            })
            .collect();
        Report {
            lang: self.lang(),
            view: self.view(),
            asked: report::QuestionnaireWords::clone(&self.asked),
            occasion: Occasion {
                team: self.team.name.clone(),
                round: self.title(),
                day: self.round.day,
                promise: self.promise(),
            },
            helped: self
                .round
                .helped
                .iter()
                .map(|asked| report::ActionOutcome {
                    what: asked.what.clone(),
                    helped: asked.helped,
                })
                .collect(),
            actions,
            agreement: agreement.into_iter().map(|sentence| sentence.text).collect(),
            wins: wins.into_iter().map(|win| win.text).collect(),
        }
    }

    /// The picture of a figure; `None` if there is no such figure.
    pub(in crate::ui) fn picture(&self, figure: Figure, sheet: Sheet) -> Option<Drawing> {
        let report = self.report(Along::default());
        match figure {
            Figure::Headline => Some(report.headline(sheet)),
            Figure::Dimension(at) => report.dimension(at, sheet),
            Figure::Question(at) => report.question(at, sheet),
        }
    }
}
