//! Which practices fit what somebody wants.

use pulse_check::practice::{Audience, Catalogue, Filter, GroupSize, Need, Practice, Why};
use serde_json::json;

fn own() -> Catalogue {
    let practice = |id: &str, audience: &str| {
        json!({
            "id": id,
            "strategy": "growth",
            "audience": audience,
            "people": "team",
            "serves": ["safety", "openness"],
            "first_step_minutes": 5,
            "minutes": 45,
            "evidence": { "level": "related", "sources": ["Somebody 2020"] },
            "words": { "en": { "title": id, "why": "So.", "how": ["Do."], "first_step": "Now." } }
        })
    };
    let practices = [practice("ours", "leader"), practice("also-ours", "team")];
    let file = json!({ "format": 1, "language": "en", "practices": practices });
    Catalogue::with_own(&file.to_string()).unwrap()
}

fn fitting(filter: Filter) -> Vec<&'static Practice> {
    Catalogue::BUILT_IN.fitting(&filter)
}

#[test]
fn without_a_wish_everything_fits() {
    let everything: Vec<&str> =
        fitting(Filter::default()).iter().map(|practice| practice.id.as_str()).collect();
    let all: Vec<&str> = Catalogue::BUILT_IN.all().map(|practice| practice.id.as_str()).collect();
    assert_eq!(everything, all);
}

#[test]
fn every_wish_leaves_what_fulfils_it() {
    let leaders = fitting(Filter { audience: Some(Audience::Leader), ..Filter::default() });
    assert!(leaders.len() >= 12 && leaders.iter().all(|it| it.audience == Audience::Leader));
    let short = fitting(Filter { minutes: Some(10), ..Filter::default() });
    assert!(!short.is_empty() && short.iter().all(|it| it.minutes <= 10));
    let alone = fitting(Filter { people: Some(GroupSize::Alone), ..Filter::default() });
    assert!(!alone.is_empty() && alone.iter().all(|it| it.people == GroupSize::Alone));
    let both = Filter { minutes: Some(10), people: Some(GroupSize::Alone), ..Filter::default() };
    assert!(fitting(both).len() < short.len().min(alone.len()));
}

#[test]
fn those_that_serve_the_dimension_best_come_first() {
    let wanted = Some("safety".to_owned());
    let safety = fitting(Filter { dimension: wanted.clone(), ..Filter::default() });
    let ranks: Vec<usize> = safety
        .iter()
        .map(|practice| practice.serves.iter().position(|served| served == "safety").unwrap())
        .collect();
    assert!(ranks.is_sorted() && ranks[0] == 0, "{ranks:?}");
    let with_own = own().fitting(&Filter { dimension: wanted, ..Filter::default() });
    let first: Vec<&str> = with_own.iter().take(2).map(|practice| practice.id.as_str()).collect();
    assert_eq!(first, ["ours", "also-ours"]);
    assert_eq!(with_own.len(), safety.len() + 2);
}

#[test]
fn what_says_nothing_of_screens_is_not_for_screens() {
    let on_screens = Filter { on_screens: true, ..Filter::default() };
    assert_eq!(fitting(on_screens.clone()).len(), Catalogue::BUILT_IN.all().count());
    assert!(own().fitting(&on_screens).iter().all(|practice| !own().is_own(practice)));
}

#[test]
fn a_pages_own_are_picked_first_where_they_fit() {
    let need = |dimension| Need { dimension, why: Why::Lowest };
    let ids = |needs: &[Need]| -> Vec<String> {
        own().pick(needs, 2).iter().map(|picked| picked.practice.id.clone()).collect()
    };
    assert_eq!(
        ids(&[need("openness")]),
        ["also-ours", "ours"].map(str::to_owned).into_iter().rev().collect::<Vec<_>>()
    );
    assert!(ids(&[need("empowering")]).iter().all(|id| !id.contains("ours")));
    let team = own().pick_first_for(Audience::Team, &[need("openness")], 1);
    assert_eq!(team[0].practice.id, "also-ours");
}
