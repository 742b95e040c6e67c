//! Which practices fit.

use super::{Audience, Practice, all};

/// The practice with this identifier.
pub fn with_id(id: &str) -> Option<&'static Practice> {
    all().find(|practice| practice.id == id)
}

/// Practices for `dimensions` (identifiers, the neediest first): at least one for each that any
/// practice serves, and at least `minimum` in all where there are that many.
///
/// A practice that serves several of the dimensions stands for all of them. Among fitting ones,
/// those that a person can do alone come first, then those that serve the dimension best.
pub fn pick(dimensions: &[&str], minimum: usize) -> Vec<&'static Practice> {
    pick_first_for(Audience::Anyone, dimensions, minimum)
}

/// The same as [`pick`], but those for a whole team come first.
pub fn pick_for_team(dimensions: &[&str], minimum: usize) -> Vec<&'static Practice> {
    pick_first_for(Audience::Team, dimensions, minimum)
}

fn pick_first_for(
    audience: Audience,
    dimensions: &[&str],
    minimum: usize,
) -> Vec<&'static Practice> {
    let mut picked: Vec<&'static Practice> = Vec::new();
    for dimension in dimensions {
        if !picked.iter().any(|practice| practice.serves.contains(dimension)) {
            picked.extend(best_for(audience, dimension, &picked));
        }
    }
    for dimension in dimensions.iter().cycle().take(minimum * dimensions.len()) {
        if picked.len() >= minimum {
            break;
        }
        picked.extend(best_for(audience, dimension, &picked));
    }
    picked
}

fn best_for(
    audience: Audience,
    dimension: &str,
    picked: &[&'static Practice],
) -> Option<&'static Practice> {
    all()
        .filter(|practice| !picked.iter().any(|earlier| earlier.id == practice.id))
        .filter_map(|practice| {
            let rank = practice.serves.iter().position(|served| *served == dimension)?;
            Some((practice.audience != audience, rank, practice))
        })
        .min_by_key(|(for_others, rank, _)| (*for_others, *rank))
        .map(|(_, _, practice)| practice)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::instrument::builtin;
    use crate::text::Lang;

    fn built_in_dimensions() -> BTreeSet<String> {
        let instruments = builtin::NAMES.iter().map(|name| builtin::get(name, 0, Lang::default()));
        instruments
            .flat_map(|found| found.unwrap().unwrap().dimensions().to_vec())
            .map(|dimension| dimension.id().to_owned())
            .collect()
    }

    #[test]
    fn every_dimension_has_a_practice_and_every_practice_a_known_dimension() {
        let dimensions = built_in_dimensions();
        for dimension in &dimensions {
            let alone = best_for(Audience::Anyone, dimension, &[]).unwrap();
            assert_eq!(alone.audience, Audience::Anyone, "{dimension}");
        }
        for practice in all() {
            let known = |served: &&str| dimensions.contains(*served);
            assert!(practice.serves.iter().all(known), "{}", practice.id);
            assert!(practice.first_step_minutes < 10, "{}", practice.id);
        }
    }

    #[test]
    fn every_low_dimension_is_served() {
        let low = ["mistakes-and-help", "loyalty", "empowering", "restoring"];
        let picked = pick(&low, 2);
        for dimension in low {
            assert!(picked.iter().any(|practice| practice.serves.contains(&dimension)));
        }
    }

    #[test]
    fn a_team_gets_what_it_can_do_together_first() {
        let picked = pick_for_team(&["consistency", "openness"], 3);
        assert_eq!(picked[0].audience, Audience::Team);
        assert!(picked.iter().any(|practice| practice.serves.contains(&"openness")));
        assert_eq!(pick(&["consistency"], 1)[0].audience, Audience::Anyone);
    }

    #[test]
    fn nothing_is_picked_twice_or_for_an_unknown_dimension() {
        assert!(pick(&["weather"], 2).is_empty());
        let picked = pick(&["fairness"], 3);
        let ids: BTreeSet<&str> = picked.iter().map(|practice| practice.id).collect();
        assert_eq!(ids.len(), picked.len());
        assert!(picked.len() >= 2);
    }

    #[test]
    fn identifiers_are_unique_and_every_family_has_at_least_two() {
        let ids: BTreeSet<&str> = all().map(|practice| practice.id).collect();
        assert_eq!(ids.len(), all().count());
        assert!(ids.len() >= 12);
        for practice in all() {
            let family = all().filter(|other| other.strategy == practice.strategy);
            assert!(family.count() >= 2);
        }
    }
}
