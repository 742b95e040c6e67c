//! How far teams differ from each other. For files of a whole organisation only.

/// A one-way analysis of variance of people's scores by team.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Between {
    /// Mean square between teams.
    pub between: f64,
    /// Mean square within teams.
    pub within: f64,
    /// The size that equal teams would have to have: (N − Σn² / N) / (G − 1).
    pub team_size: f64,
}

impl Between {
    /// Over teams of scores; empty teams don't count. `None` with fewer than two teams, or if no
    /// team has two people.
    pub fn of(teams: &[Vec<f64>]) -> Option<Self> {
        let teams: Vec<&Vec<f64>> = teams.iter().filter(|team| !team.is_empty()).collect();
        let people: usize = teams.iter().map(|team| team.len()).sum();
        if teams.len() < 2 || people <= teams.len() {
            return None;
        }
        let (n, groups) = (people as f64, teams.len() as f64);
        let mean = |scores: &[f64]| scores.iter().sum::<f64>() / scores.len() as f64;
        let grand = teams.iter().map(|team| team.iter().sum::<f64>()).sum::<f64>() / n;
        let (mut between, mut within, mut squared_sizes) = (0.0, 0.0, 0.0);
        for team in teams {
            let (size, mean) = (team.len() as f64, mean(team));
            between += size * (mean - grand).powi(2);
            within += team.iter().map(|score| (score - mean).powi(2)).sum::<f64>();
            squared_sizes += size * size;
        }
        // Equal means differ by rounding only.
        const ROUNDING: f64 = 1e-24;
        let exact =
            |squares: f64| if squares <= ROUNDING * n * grand * grand { 0.0 } else { squares };
        Some(Self {
            between: exact(between) / (groups - 1.0),
            within: exact(within) / (n - groups),
            team_size: (n - squared_sizes / n) / (groups - 1.0),
        })
    }

    /// ICC(1): how much of the differences between people goes with their team. Negative means no
    /// detectable team difference. `None` if nobody differs from anybody.
    pub fn icc1(&self) -> Option<f64> {
        let all = self.between + (self.team_size - 1.0) * self.within;
        (all > 0.0).then(|| (self.between - self.within) / all)
    }

    /// ICC(2): how reliably teams' means can be told apart. `None` if they are all equal.
    pub fn icc2(&self) -> Option<f64> {
        (self.between > 0.0).then(|| (self.between - self.within) / self.between)
    }
}
