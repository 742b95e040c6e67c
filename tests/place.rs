//! Where hashes lead, and which hash is written where. The file is the screens' own: it stands on
//! nothing that needs a browser.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

#[path = "../src/ui/place.rs"]
mod place;

use place::{CheckInScreen, GuideScreen, Place, ResultsScreen, RoundsScreen, Screen, TeamsScreen};

const LINK: &str = "#round=abc";

/// Every place, with its hash, the place that the hash leads to, and what is drawn.
fn places() -> Vec<(Place, &'static str, Place, Screen)> {
    let id = || "id".to_owned();
    let link = || LINK.to_owned();
    let check_in = |place, screen| (place, "#pulse-check/check-in", Place::Start, screen);
    let rounds = |place, screen| (place, "#pulse-check/rounds", Place::Rounds, screen);
    let rehearsal = |place, screen| (place, "#pulse-check/rehearsal", Place::Rehearsals, screen);
    let round = |place, screen| (place, LINK, Place::Round(link()), screen);
    let invitation = "#pulse-check/keeper-gaytemzugu3doobzgaytemzugu";
    let question = Place::QuestionOfRound { link: link(), position: 3 };
    vec![
        check_in(Place::Start, Screen::CheckIn(CheckInScreen::Start)),
        check_in(Place::HowItWent, Screen::Results(ResultsScreen::HowItWent)),
        check_in(Place::Question(3), Screen::CheckIn(CheckInScreen::Question(3))),
        check_in(Place::Review, Screen::Results(ResultsScreen::Review)),
        check_in(Place::Results(id()), Screen::Results(ResultsScreen::Results(id()))),
        (
            Place::Journal,
            "#pulse-check/journal",
            Place::Journal,
            Screen::Results(ResultsScreen::Journal),
        ),
        (
            Place::Practices { dimension: Some(id()), check_in: Some(id()) },
            "#pulse-check/practices",
            Place::ALL_PRACTICES,
            Screen::Results(ResultsScreen::Practices {
                dimension: Some(id()),
                check_in: Some(id()),
            }),
        ),
        (
            Place::Note("thanks"),
            "#pulse-check/journal",
            Place::Journal,
            Screen::Guide(GuideScreen::Note("thanks")),
        ),
        (Place::Guide, "#pulse-check/guide", Place::Guide, Screen::Guide(GuideScreen::Contents)),
        (
            Place::GuidePage { page: id(), check_in: Some(id()) },
            "#pulse-check/guide",
            Place::Guide,
            Screen::Guide(GuideScreen::Page { page: id(), check_in: Some(id()) }),
        ),
        (
            Place::Rebuilding,
            "#pulse-check/rebuilding",
            Place::Rebuilding,
            Screen::Guide(GuideScreen::Rebuilding),
        ),
        rounds(Place::Rounds, Screen::Rounds(RoundsScreen::All)),
        rounds(Place::Plan(id()), Screen::Rounds(RoundsScreen::Plan(id()))),
        rounds(Place::Team(id()), Screen::Teams(TeamsScreen::Team(id()))),
        rounds(Place::Released(link()), Screen::Teams(TeamsScreen::Released(link()))),
        rounds(Place::Leading(link()), Screen::Teams(TeamsScreen::Leading(link()))),
        (
            Place::Keeper(None),
            "#pulse-check/keeper",
            Place::Keeper(None),
            Screen::Rounds(RoundsScreen::Keeper(None)),
        ),
        (
            Place::Keeper(Some(invitation.to_owned())),
            invitation,
            Place::Keeper(Some(invitation.to_owned())),
            Screen::Rounds(RoundsScreen::Keeper(Some(invitation.to_owned()))),
        ),
        rehearsal(Place::Rehearsals, Screen::Teams(TeamsScreen::Rehearsals)),
        rehearsal(Place::Rehearsal("id"), Screen::Teams(TeamsScreen::Rehearsal("id"))),
        round(Place::Round(link()), Screen::Rounds(RoundsScreen::Round(link()))),
        round(Place::Answer(link()), Screen::Rounds(RoundsScreen::Answer(link()))),
        round(question, Screen::CheckIn(CheckInScreen::Question(3))),
        round(Place::ReviewOfRound(link()), Screen::Rounds(RoundsScreen::Review(link()))),
    ]
}

/// Whoever reloads the page, or sends its address to somebody, gets to the entrance of where they
/// were, and nowhere else.
#[test]
fn a_hash_leads_to_the_entrance_of_the_place_that_it_was_written_at() {
    for (place, hash, entrance, _) in places() {
        assert_eq!(place.hash(), hash);
        assert_eq!(Place::parse(hash), Some(entrance.clone()));
        assert_eq!(place.entrance(), entrance);
        assert_eq!(entrance.entrance(), entrance);
        assert_eq!(entrance.hash(), hash);
    }
}

/// The page has hashes of its own.
#[test]
fn other_hashes_are_left_alone() {
    for hash in ["", "#", "#pulse-check", "#pulse-check/", "#pulse-check/plan", "#round", "round=a"]
    {
        assert_eq!(Place::parse(hash), None, "{hash}");
    }
}

#[test]
fn every_place_is_drawn_by_one_part() {
    for (place, _, _, screen) in places() {
        assert_eq!(place.screen(), screen);
    }
}

/// On a device that is passed around, a person is let go on with the questions only, and what they
/// have answered so far is gone as soon as they are elsewhere.
#[test]
fn whoever_is_among_the_questions_goes_on_with_them() {
    for (place, ..) in places() {
        assert!(!(place.is_asking() && place.begins_anew()), "{place:?}");
    }
    let asking: Vec<Place> =
        places().into_iter().map(|(place, ..)| place).filter(Place::is_asking).collect();
    let of_round = Place::QuestionOfRound { link: LINK.to_owned(), position: 3 };
    let review = Place::ReviewOfRound(LINK.to_owned());
    assert_eq!(asking, [Place::Question(3), Place::Review, of_round, review]);
    assert!(Place::Round(LINK.to_owned()).begins_anew());
    assert!(!Place::Journal.begins_anew());
    assert!(Place::default().begins_anew());
}
