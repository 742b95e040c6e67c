//! The programme after trust was broken: how it goes on and back, what is kept, what its texts name.
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod languages;

use std::collections::BTreeSet;

use pulse_check::day::Day;
use pulse_check::instrument::builtin;
use pulse_check::journal::{MemoryStorage, Store};
use pulse_check::practice::Catalogue;
use pulse_check::rebuilding::{Breach, GateAnswer, Programme, RepairRole, RepairStage, StageCheck};
use pulse_check::text::{RepairBrokeWords, RepairRoleWords, RepairStageWords, RepairStepWords};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn begun() -> Programme {
    Programme::new("1".into(), day("2026-07-06"))
}

#[test]
fn everything_has_words_in_every_language_and_nothing_else_has() {
    let steps: Vec<&str> =
        RepairStage::ALL.iter().flat_map(|stage| stage.steps()).map(|step| step.id).collect();
    assert_eq!(steps, RepairStepWords::ids().collect::<Vec<_>>());
    assert_eq!(steps.iter().collect::<BTreeSet<_>>().len(), steps.len());
    let roles: Vec<&str> = RepairRole::ALL.iter().map(|role| role.id()).collect();
    assert_eq!(roles, RepairRoleWords::ids().collect::<Vec<_>>());
    let stages: Vec<&str> = RepairStage::ALL.iter().map(|stage| stage.id()).collect();
    assert_eq!(stages, RepairStageWords::ids().collect::<Vec<_>>());
    let broke: Vec<&str> = Breach::ALL.iter().map(|breach| breach.id()).collect();
    assert_eq!(broke, RepairBrokeWords::ids().collect::<Vec<_>>());
    for lang in languages::all() {
        for id in &steps {
            let text = RepairStepWords::from(*lang).by_id(id).unwrap();
            assert!(!text.how.is_empty() && !text.say.is_empty() && !text.careful.is_empty());
        }
    }
}

#[test]
fn the_practices_of_every_step_exist_and_somebody_takes_part() {
    for step in RepairStage::ALL.iter().flat_map(|stage| stage.steps()) {
        assert!(!step.roles.is_empty(), "{}", step.id);
        for id in step.practices {
            assert!(Catalogue::BUILT_IN.with_id(id).is_some(), "{id} in {}", step.id);
        }
    }
}

#[test]
fn every_stage_is_a_dimension_with_three_statements() {
    let instrument = builtin::with_id("rebuilding", languages::english()).unwrap();
    for stage in RepairStage::ALL {
        assert_eq!(StageCheck::statements(stage, &instrument).len(), 3, "{stage:?}");
    }
}

#[test]
fn those_who_were_hurt_can_let_it_go_on_hold_it_and_send_it_back() {
    let today = day("2026-07-13");
    let mut programme = begun();
    programme.decide(GateAnswer::NotYet, today);
    assert_eq!(programme.stage, RepairStage::Acknowledging);
    programme.decide(GateAnswer::On, today);
    assert_eq!(programme.stage, RepairStage::ConsistentChange);
    programme.decide(GateAnswer::Back, today);
    assert_eq!(programme.stage, RepairStage::Acknowledging);
    programme.decide(GateAnswer::Back, today);
    assert_eq!(programme.stage, RepairStage::Acknowledging);
    for _ in 0..2 {
        programme.decide(GateAnswer::On, today);
    }
    assert_eq!(programme.stage, RepairStage::Restoring);
    assert!(!programme.is_at_rest());
    programme.decide(GateAnswer::On, today);
    assert!(programme.is_at_rest());
    programme.begin_anew(RepairStage::ConsistentChange, today);
    assert!(!programme.is_at_rest());
    assert_eq!(programme.stage, RepairStage::ConsistentChange);
    assert_eq!(programme.decisions.len(), 8);
}

/// Where it does not rest, nothing but a gate moves it.
#[test]
fn what_is_under_way_does_not_begin_anew() {
    let mut programme = begun();
    programme.begin_anew(RepairStage::Restoring, day("2026-07-13"));
    assert_eq!(programme, begun());
}

#[test]
fn the_weekly_look_is_of_the_second_stage_and_moves_with_each_look() {
    let mut programme = begun();
    assert_eq!(programme.next_look(), None);
    programme.decide(GateAnswer::On, day("2026-07-13"));
    assert_eq!(programme.next_look(), Some(day("2026-07-20")));
    programme.decide(GateAnswer::NotYet, day("2026-07-19"));
    assert_eq!(programme.next_look(), Some(day("2026-07-20")));
    programme.check(vec![Some(4), Some(4), Some(2)], day("2026-07-22"));
    assert_eq!(programme.next_look(), Some(day("2026-07-29")));
    assert!(!programme.left_out_a_look(day("2026-08-04")));
    assert!(programme.left_out_a_look(day("2026-08-05")));
    programme.check(vec![None, Some(1), None], day("2026-07-22"));
    assert_eq!(programme.checks.len(), 1);
}

#[test]
fn a_low_answer_is_seen_also_where_a_statement_is_turned_round() {
    let instrument = builtin::with_id("rebuilding", languages::english()).unwrap();
    let low = |stage, answers: [Option<u8>; 3]| {
        StageCheck { day: day("2026-07-13"), stage, answers: answers.to_vec() }.is_low(&instrument)
    };
    use RepairStage::{Acknowledging, ConsistentChange};
    assert!(low(Acknowledging, [Some(4), Some(2), Some(5)]));
    assert!(!low(Acknowledging, [Some(4), Some(3), None]));
    assert!(low(ConsistentChange, [Some(4), Some(4), Some(4)]), "old habits are creeping back in");
    assert!(!low(ConsistentChange, [Some(4), Some(4), Some(2)]));
}

#[test]
fn a_programme_is_kept_as_it_is_and_forgotten_without_its_promises() {
    let mut store = Store::open(Box::<MemoryStorage>::default(), "repair");
    let mut programme = begun();
    programme.broke = vec![Breach::Honesty, Breach::Care];
    programme.roles = vec![RepairRole::Hurt];
    programme.set_done("name-it", true);
    programme.set_done("hear-them", true);
    programme.set_done("name-it", false);
    programme.check(vec![Some(5), None, Some(1)], day("2026-07-13"));
    programme.decide(GateAnswer::On, day("2026-07-13"));
    store.commit(|journal| journal.put_programme(&programme));
    assert_eq!(store.journal().programmes(), [programme.clone()]);
    assert_eq!(programme.done, ["hear-them"]);
    let mut other = Store::open(Box::<MemoryStorage>::default(), "repair");
    other.import(&store.export(false).unwrap()).unwrap();
    assert_eq!(other.journal().programmes(), [programme]);
    store.commit(|journal| journal.drop_programme("1"));
    assert_eq!(store.journal().programmes(), []);
}
