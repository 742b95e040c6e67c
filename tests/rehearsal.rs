//! Protects rehearsals: every made-up team goes through the gate and shows what it is there to show.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod languages;

use pulse_check::day::Day;
use pulse_check::disclosure::{Cap, Origin, ReleasedView, Since};
use pulse_check::discussion::{Before, By, Figure, Order, Pattern, Slide, safety_is_low, screens};
use pulse_check::promise::Promise;
use pulse_check::rehearsal::{MadeUpTeam, Rehearsal};
use pulse_check::report::{Form, Occasion, Report};
use pulse_check::scoring::{Closeness, Leaning};
use pulse_check::team::PastRound;
use pulse_check::text::{Lang, RehearsalWords};

fn today() -> Day {
    Day::parse("2026-11-30").unwrap()
}

fn begun(made_up: MadeUpTeam, lang: Lang) -> Rehearsal {
    Rehearsal::with(made_up, lang, today()).unwrap()
}

/// The round that the hour with `made_up` is about.
fn round_of(made_up: MadeUpTeam, lang: Lang) -> PastRound {
    let rehearsal = begun(made_up, lang);
    rehearsal.journal.past_round(&rehearsal.link().unwrap()).unwrap()
}

fn view_of(made_up: MadeUpTeam) -> ReleasedView {
    round_of(made_up, languages::english()).view
}

fn figures(view: &ReleasedView) -> Vec<Figure> {
    let dimensions = (0..view.dimensions().len()).map(Figure::Dimension);
    [Figure::Headline].into_iter().chain(dimensions).collect()
}

fn screens_of(view: &ReleasedView) -> Vec<Slide> {
    screens(view, By::Dimension, Order::LowestFirst, Before::default())
}

#[test]
fn every_made_up_team_can_be_rehearsed_with_in_every_language() {
    for lang in languages::all() {
        for made_up in MadeUpTeam::ALL {
            let said = made_up.words(*lang).unwrap();
            let round = round_of(made_up, *lang);
            assert_eq!(round.descriptor().unwrap().title.as_str(), said.title);
            assert_eq!(round.day, today());
            assert_eq!(round.asked.language, lang.tag());
            let [team] = &begun(made_up, *lang).journal.teams()[..] else { panic!("one team") };
            assert_eq!(team.name, RehearsalWords::from(*lang).mark());
        }
    }
}

#[test]
fn a_made_up_team_is_found_by_its_identifier_and_by_no_other() {
    for made_up in MadeUpTeam::ALL {
        assert_eq!(MadeUpTeam::with_id(made_up.id()), Some(made_up));
    }
    assert_eq!(MadeUpTeam::with_id("another"), None);
}

/// A second window goes along, as it does with the result of a real team.
#[test]
fn the_same_team_shows_the_same_and_is_known_by_the_same_link() {
    for made_up in MadeUpTeam::ALL {
        let once = round_of(made_up, languages::english());
        assert_eq!(once, round_of(made_up, languages::english()));
        let links = MadeUpTeam::ALL.map(|it| begun(it, languages::english()).link().unwrap());
        assert_eq!(links.iter().filter(|link| **link == once.link).count(), 1);
    }
}

#[test]
fn where_safety_is_low_the_hour_goes_gently() {
    let view = view_of(MadeUpTeam::LowSafety);
    assert!(safety_is_low(&view));
    assert!(screens_of(&view).contains(&Slide::Gently));
    for other in [MadeUpTeam::FarApart, MadeUpTeam::Unanimous, MadeUpTeam::OneJoined] {
        assert!(!safety_is_low(&view_of(other)), "{other:?}");
    }
}

#[test]
fn where_answers_are_far_apart_the_middle_says_so() {
    let view = view_of(MadeUpTeam::FarApart);
    let apart = Pattern::LevelAndCloseness(Leaning::Between, Closeness::FarApart);
    assert_eq!(Pattern::of(&view, Figure::Headline), apart);
    let dimensions = figures(&view).into_iter().skip(1);
    let close = dimensions.filter_map(|it| it.closeness(&view)).collect::<Vec<_>>();
    assert!(close.contains(&Closeness::FarApart) && close.iter().any(|it| *it != close[0]));
}

/// Else everybody's answer could be read from the figure.
#[test]
fn that_all_gave_the_best_answers_is_not_shown() {
    let view = view_of(MadeUpTeam::Unanimous);
    for figure in figures(&view) {
        let mean = figure.mean(&view).unwrap();
        assert_eq!((mean.hundredths(), mean.cap()), (450, Some(Cap::OrHigher)), "{figure:?}");
    }
}

#[test]
fn after_one_person_joined_everything_is_shown_as_it_was() {
    let rehearsal = begun(MadeUpTeam::OneJoined, languages::english());
    let [team] = &rehearsal.journal.teams()[..] else { panic!("one team") };
    let [before, now] = &rehearsal.journal.past_rounds(&team.id)[..] else { panic!("two rounds") };
    assert_eq!((before.view.people(), now.view.people()), (6, 7));
    let [told] = &now.told.earlier[..] else { panic!("told of one round") };
    assert_eq!(told.since, Since::Known { joined: 1, left: 0 });
    for figure in figures(&now.view) {
        assert_eq!(figure.origin(&now.view), Origin::AsOn(before.day), "{figure:?}");
        assert_eq!(figure.mean(&now.view), figure.mean(&before.view), "{figure:?}");
        assert_eq!(figure.origin(&before.view), Origin::New);
    }
    let [action] = &rehearsal.journal.actions(&team.id)[..] else { panic!("one action") };
    assert!(action.belongs_to(before) && !action.belongs_to(now));
    assert_eq!(action.state, Promise::Open);
}

#[test]
fn where_too_few_answered_nothing_is_shown() {
    let view = view_of(MadeUpTeam::TooFew);
    assert!(view.people() < u32::from(view.minimum().get()));
    assert!(view.headline().shown().is_none());
    assert!(view.dimensions().is_empty() && view.items().is_empty());
}

#[test]
fn every_file_of_a_rehearsal_says_that_the_team_is_made_up() {
    for lang in languages::all() {
        let mark = RehearsalWords::from(*lang).mark();
        for made_up in MadeUpTeam::ALL {
            let rehearsal = begun(made_up, *lang);
            let round = rehearsal.journal.past_round(&rehearsal.link().unwrap()).unwrap();
            let report = Report {
                lang: *lang,
                view: &round.view,
                asked: round.asked.words(),
                occasion: Occasion {
                    team: rehearsal.journal.teams()[0].name.clone(),
                    round: String::new(),
                    day: round.day,
                    promise: Vec::new(),
                },
                helped: Vec::new(),
                actions: Vec::new(),
                agreement: Vec::new(),
                wins: Vec::new(),
            };
            for form in Form::ALL {
                let text = (form.write)(&report).unwrap();
                assert!(text.contains(mark), "{made_up:?} as {}", form.file);
            }
        }
    }
}
