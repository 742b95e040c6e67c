//! Statistics that are fit for a whole organisation and unfit for one team.

use super::{Between, Mean, Responses, alpha, omega};

/// The fewest people with a score over whom α and ω may be reported.
const PEOPLE: usize = 100;
/// The fewest teams over which ICC(1) and ICC(2) may be reported.
const TEAMS: usize = 10;

/// How a questionnaire works across an organisation. A figure for which there are too few people or
/// teams, or that is undefined, is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Organisation {
    /// Cronbach's α over all items.
    pub alpha: Option<f64>,
    /// ω of one factor over all items.
    pub omega: Option<f64>,
    /// ICC(1) of the scores.
    pub icc1: Option<f64>,
    /// ICC(2) of the scores.
    pub icc2: Option<f64>,
}

impl Organisation {
    /// Over `everyone` and the same people as `teams`: α and ω with at least 100 people, ICC with
    /// at least ten teams besides.
    pub fn of(everyone: &Responses, teams: &[Responses]) -> Self {
        let scored = |responses: &Responses| -> Vec<f64> {
            responses.scores().into_iter().flatten().map(Mean::value).collect()
        };
        if scored(everyone).len() < PEOPLE {
            return Self::default();
        }
        let items: Vec<usize> = (0..everyone.instrument().items().len()).collect();
        let teams: Vec<Vec<f64>> =
            teams.iter().map(scored).filter(|scores| !scores.is_empty()).collect();
        let between = (teams.len() >= TEAMS).then(|| Between::of(&teams)).flatten();
        Self {
            alpha: alpha(everyone, &items),
            omega: omega(everyone, &items),
            icc1: between.and_then(|between| between.icc1()),
            icc2: between.and_then(|between| between.icc2()),
        }
    }
}
