//! What is asked follows from what stands out.

use crate::languages::{self, english};
use pulse_check::disclosure::ReleasedView;
use pulse_check::discussion::{By, Figure, Prompts, Topic, dimension_prompt, practices, prompts};
use pulse_check::instrument::{Instrument, builtin};
use pulse_check::practice::{Audience, Catalogue, Picked, Why};
use pulse_check::text::Lang;

use crate::{asking, exactly, second_view, three_dimensions, view_of};

fn built_in() -> impl Iterator<Item = Instrument> {
    let names = builtin::NAMES.iter();
    names.flat_map(|name| {
        (0..builtin::PULSE_BLOCKS)
            .map(|block| builtin::get(name, block, Lang::default()).unwrap().unwrap())
    })
}

#[test]
fn every_dimension_of_the_item_bank_has_a_prompt_of_its_own() {
    for lang in languages::all().iter().copied() {
        let mut known = Vec::new();
        for instrument in built_in() {
            for dimension in instrument.dimensions() {
                let prompt = dimension_prompt(dimension.id(), lang);
                assert!(prompt.is_some(), "{}", dimension.id());
                known.push((dimension.id().to_owned(), prompt));
            }
        }
        known.sort();
        known.dedup();
        let mut texts: Vec<_> = known.iter().map(|(_, prompt)| prompt).collect();
        texts.sort();
        texts.dedup();
        assert_eq!(texts.len(), known.len(), "two dimensions share a prompt");
        assert_eq!(dimension_prompt("weather", lang), None);
    }
}

#[test]
fn every_topic_has_two_or_three_prompts_of_its_own() {
    for lang in languages::all().iter().copied() {
        let mut all: Vec<&str> = Vec::new();
        for topic in Topic::ALL {
            let prompts = topic.prompts(lang);
            assert!((2..=3).contains(&prompts.len()), "{topic:?}");
            all.extend(prompts);
        }
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count, "a prompt is there twice");
    }
}

#[test]
fn what_stands_out_is_asked_about_each_once() {
    // The second is both the lowest and the most mixed.
    let view = view_of(&three_dimensions(), &[&[4; 5], &[1, 1, 2, 3, 3], &[3; 5]]);
    let about = |figure, topic| Prompts { about: figure, topic };
    assert_eq!(
        prompts(&view, By::Dimension),
        [
            about(Figure::Dimension(1), Topic::LowMixed),
            about(Figure::Dimension(0), Topic::HighClose),
        ]
    );
}

#[test]
fn where_nothing_stands_out_the_whole_is_asked_about() {
    let level = |view: &ReleasedView| {
        let asked = prompts(view, By::Question);
        assert_eq!(asked.len(), 1);
        assert_eq!(asked[0].about, Figure::Headline);
        asked[0].topic
    };
    let asked = three_dimensions();
    assert_eq!(level(&view_of(&asked, &[&[3; 5][..]; 3])), Topic::Middle);
    assert_eq!(level(&view_of(&asked, &[&[1, 1, 3, 5, 5][..]; 3])), Topic::MiddleMixed);
    assert_eq!(level(&exactly(&asked, &[&[3; 4][..]; 3])), Topic::Withheld);
}

#[test]
fn with_a_round_before_there_is_a_prompt_about_the_change() {
    let one = asking(5, &["a"]);
    let change = |before: [u8; 6], now: [u8; 6]| {
        prompts(&second_view(&one, &[&before], &[&now]), By::Dimension).last().unwrap().topic
    };
    let (low, high) = ([2, 2, 3, 2, 2, 3], [4, 5, 4, 4, 5, 4]);
    assert_eq!(change(low, high), Topic::MovedUp);
    assert_eq!(change(high, low), Topic::MovedDown);
    assert_eq!(change(low, low), Topic::CantTell);
}

#[test]
fn a_dimension_of_the_item_bank_is_asked_about_in_its_own_words_first() {
    let view = view_of(&asking(5, &["openness", "weather"]), &[&[2; 5], &[3; 5]]);
    let questions = |at| Prompts::about(&view, Figure::Dimension(at)).questions(&view, english());
    assert_eq!(questions(0)[0], dimension_prompt("openness", english()).unwrap());
    assert_eq!(questions(0)[1..], *Topic::LowClose.prompts(english()));
    assert_eq!(questions(1), Topic::Middle.prompts(english()));
}

fn offered(view: &ReleasedView) -> Vec<Picked<'_>> {
    practices(view, Catalogue::BUILT_IN, Audience::Team)
}

fn serves(picked: &Picked, dimension: &str) -> bool {
    picked.practice.serves.iter().any(|served| served == dimension)
}

#[test]
fn practices_are_for_the_lowest_dimensions_and_for_the_team_first() {
    let asked = asking(5, &["openness", "consistency", "loyalty"]);
    let view = view_of(&asked, &[&[4; 5], &[2; 5], &[5; 5]]);
    let fitting = offered(&view);
    assert_eq!(fitting[0].practice.audience, Audience::Team);
    assert!(fitting.iter().all(|picked| serves(picked, "consistency")));
    assert!(fitting.len() <= 3);
    let view = view_of(&asked, &[&[4; 5], &[5; 5], &[5; 5]]);
    assert!(offered(&view).iter().all(|picked| serves(picked, "openness")));
}

#[test]
fn a_practice_says_which_dimension_it_is_for_and_why() {
    let whys = |view: &ReleasedView| {
        let picked = offered(view).into_iter();
        picked.map(|it| (it.need.dimension.to_owned(), it.need.why)).collect::<Vec<_>>()
    };
    let asked = asking(5, &["openness", "consistency", "loyalty"]);
    let lowest = whys(&view_of(&asked, &[&[4; 5], &[2; 5], &[5; 5]]));
    assert!(lowest.iter().all(|it| *it == ("consistency".to_owned(), Why::Lowest)));
    let tied = whys(&view_of(&asked, &[&[2; 5], &[2; 5], &[5; 5]]));
    assert!(tied.iter().all(|(_, why)| *why == Why::AsLowAsAny), "{tied:?}");
    let high = whys(&view_of(&asked, &[&[4; 5], &[5; 5], &[5; 5]]));
    assert!(high.iter().all(|it| *it == ("openness".to_owned(), Why::High)));
    let only = whys(&view_of(&asking(5, &["loyalty"]), &[&[2; 5]]));
    assert!(only.iter().all(|(_, why)| *why == Why::Only));
    let second = whys(&view_of(&asked, &[&[3; 5], &[2; 5], &[5; 5]]));
    assert!(second.contains(&("openness".to_owned(), Why::AfterTheLowest)), "{second:?}");
}

#[test]
fn no_practice_is_for_what_is_not_shown_or_not_known() {
    let asked = asking(5, &["openness", "consistency"]);
    assert!(offered(&exactly(&asked, &[&[1; 4], &[1; 4]])).is_empty());
    let withheld: &[u8] = &[1, 0, 0, 0, 0];
    let view = view_of(&asked, &[withheld, &[2; 5]]);
    assert!(offered(&view).iter().all(|picked| serves(picked, "consistency")));
    assert!(offered(&view_of(&three_dimensions(), &[&[1; 5], &[1; 5], &[1; 5]])).is_empty());
}
