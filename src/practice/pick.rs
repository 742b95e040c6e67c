//! Which practices fit.

use super::{Audience, Catalogue, Need, Practice};

/// A practice and what it was picked for.
#[derive(Clone, Copy, Debug)]
pub struct Picked<'a> {
    /// The practice.
    pub practice: &'static Practice,
    /// The need that it was picked for; it may serve others, too.
    pub need: Need<'a>,
}

impl Catalogue {
    /// Practices for `needs` (the greatest first): at least one for each that any practice serves, and
    /// at least `minimum` in all where there are that many.
    ///
    /// A practice that serves several of the dimensions stands for all of them. Among fitting ones,
    /// the page's own come first, then those that any person can do, then those that serve the
    /// dimension best.
    pub fn pick<'a>(self, needs: &[Need<'a>], minimum: usize) -> Vec<Picked<'a>> {
        self.pick_first_for(Audience::Anyone, needs, minimum)
    }

    /// The same as [`Self::pick`], but those for `audience` come before those that any person can do.
    pub fn pick_first_for<'a>(
        self,
        audience: Audience,
        needs: &[Need<'a>],
        minimum: usize,
    ) -> Vec<Picked<'a>> {
        let mut picked: Vec<Picked> = Vec::new();
        for need in needs {
            if picked.iter().all(|earlier| earlier.practice.rank(need.dimension).is_none()) {
                picked.extend(self.best_for(audience, *need, &picked));
            }
        }
        for need in needs.iter().cycle().take(minimum * needs.len()) {
            if picked.len() >= minimum {
                break;
            }
            picked.extend(self.best_for(audience, *need, &picked));
        }
        picked
    }

    fn best_for<'a>(
        self,
        audience: Audience,
        need: Need<'a>,
        picked: &[Picked],
    ) -> Option<Picked<'a>> {
        self.all()
            .filter(|practice| picked.iter().all(|earlier| earlier.practice.id != practice.id))
            .filter_map(|practice| {
                let rank = practice.rank(need.dimension)?;
                Some(((!self.is_own(practice), practice.audience != audience, rank), practice))
            })
            .min_by_key(|(order, _)| *order)
            .map(|(_, practice)| Picked { practice, need })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::Why;

    fn needs<'a>(dimensions: &[&'a str]) -> Vec<Need<'a>> {
        dimensions.iter().map(|dimension| Need { dimension, why: Why::Low }).collect()
    }

    fn picked(dimensions: &[&'static str], minimum: usize) -> Vec<Picked<'static>> {
        Catalogue::BUILT_IN.pick(&needs(dimensions), minimum)
    }

    #[test]
    fn every_low_dimension_is_served() {
        let low = ["mistakes-and-help", "loyalty", "empowering", "restoring"];
        let picked = picked(&low, 2);
        for dimension in low {
            assert!(picked.iter().any(|picked| picked.practice.rank(dimension).is_some()));
        }
        for picked in picked {
            assert!(picked.practice.rank(picked.need.dimension).is_some());
        }
    }

    #[test]
    fn a_team_gets_what_it_can_do_together_first() {
        let needs = needs(&["consistency", "openness"]);
        let for_team = Catalogue::BUILT_IN.pick_first_for(Audience::Team, &needs, 3);
        assert_eq!(for_team[0].practice.audience, Audience::Team);
        assert!(for_team.iter().any(|picked| picked.practice.rank("openness").is_some()));
        assert_eq!(picked(&["consistency"], 1)[0].practice.audience, Audience::Anyone);
    }

    #[test]
    fn nothing_is_picked_twice_or_for_an_unknown_dimension() {
        assert!(picked(&["weather"], 2).is_empty());
        let mut ids: Vec<&str> =
            picked(&["fairness"], 3).iter().map(|picked| picked.practice.id.as_str()).collect();
        assert!(ids.len() >= 2);
        let before = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), before);
    }
}
