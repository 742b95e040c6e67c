//! What is asked follows from what stands out.

use crate::languages::{self, english};
use pulse_check::disclosure::ReleasedView;
use pulse_check::discussion::{By, Figure, Prompts, Topic, dimension_prompt, practices, prompts};
use pulse_check::instrument::{Instrument, builtin};
use pulse_check::practice::Audience;
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

#[test]
fn practices_are_for_the_lowest_dimensions_and_for_the_team_first() {
    let asked = asking(5, &["openness", "consistency", "loyalty"]);
    let fitting = practices(&view_of(&asked, &[&[4; 5], &[2; 5], &[5; 5]]));
    assert_eq!(fitting[0].audience, Audience::Team);
    assert!(fitting.iter().all(|practice| practice.serves.contains(&"consistency")));
    assert!(fitting.len() <= 3 && fitting.iter().all(|it| it.first_step_minutes < 10));
    let all_high = practices(&view_of(&asked, &[&[4; 5], &[5; 5], &[5; 5]]));
    assert!(all_high.iter().all(|practice| practice.serves.contains(&"openness")));
}

#[test]
fn no_practice_is_for_what_is_not_shown_or_not_known() {
    let asked = asking(5, &["openness", "consistency"]);
    assert!(practices(&exactly(&asked, &[&[1; 4], &[1; 4]])).is_empty());
    let withheld: &[u8] = &[1, 0, 0, 0, 0];
    let fitting = practices(&view_of(&asked, &[withheld, &[2; 5]]));
    assert!(fitting.iter().all(|practice| practice.serves.contains(&"consistency")));
    assert!(practices(&view_of(&three_dimensions(), &[&[1; 5], &[1; 5], &[1; 5]])).is_empty());
}
