//! Made-up teams.

use crate::model::Table;

/// A sequence of numbers that is the same in every run (Marsaglia's xorshift).
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        // The first numbers of small seeds are alike.
        let mut chance = Self((seed + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        (0..8).for_each(|_| _ = chance.next());
        chance
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// From 0 to 1.
    pub fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    pub fn below(&mut self, limit: usize) -> usize {
        (self.unit() * limit as f64) as usize
    }
}

/// How a team answers: person and question each shift the answer.
pub struct Kind {
    pub name: &'static str,
    /// By how much people and questions differ from the mean, each as likely as the others.
    pub people: Vec<f64>,
    pub questions: Vec<f64>,
    /// `shares[person][question][point]`: how likely the point is.
    shares: Vec<Vec<Vec<f64>>>,
}

/// The middles of ten equal shares of the normal distribution.
const NORMAL: [f64; 10] =
    [-1.645, -1.036, -0.674, -0.385, -0.126, 0.126, 0.385, 0.674, 1.036, 1.645];

/// Where mostly agreeing answers change over, on the normal distribution: 5, 15, 20, 35, 25 %.
const MOSTLY: [f64; 4] = [-1.645, -0.842, -0.253, 0.674];

fn times(sd: f64) -> Vec<f64> {
    NORMAL.map(|z| z * sd).to_vec()
}

impl Kind {
    /// The kinds of teams, on a scale of `points`.
    pub fn all(points: u8) -> Vec<Self> {
        let between = [0.5, 1.5, 2.5, 3.5].map(|half: f64| half + 1.0);
        let kind = |name, mean: f64, people: Vec<f64>, questions: Vec<f64>, within: f64| {
            Self::new(name, points, mean, people, questions, within, &between)
        };
        // Of what differs within a question, 40 % is the person's.
        let (person, rest) = (0.4_f64.sqrt(), 0.6_f64.sqrt());
        let normal =
            |name, mean, sd: f64| kind(name, mean, times(person * sd), times(0.35 * sd), rest * sd);
        let one_in_eight = |by: f64| [vec![0.0; 7], vec![by]].concat();
        vec![
            normal("mean 3.8", 3.8, 0.85),
            normal("mean 4.3", 4.3, 0.65),
            normal("mean 2.2", 2.2, 0.85),
            normal("mean 1.8, agreeing", 1.8, 0.6),
            Self::new("mostly agreeing", points, 0.0, times(person), vec![0.0], rest, &MOSTLY),
            kind("polarised", 3.1, vec![-1.2, 1.2], times(0.2), 0.6),
            kind("one in eight far below", 4.4, one_in_eight(-2.6), times(0.2), 0.5),
            kind("one question in eight sore", 4.3, times(0.3), one_in_eight(-2.6), 0.4),
        ]
    }

    fn new(
        name: &'static str,
        points: u8,
        mean: f64,
        people: Vec<f64>,
        questions: Vec<f64>,
        within: f64,
        limits: &[f64; 4],
    ) -> Self {
        let share = |person: f64, question: f64| {
            let below = |at: usize| {
                // The limit between two points of another scale, on this one.
                let place = at as f64 * 5.0 / f64::from(points);
                let limit = interpolated(limits, place);
                normal((limit - mean - person - question) / within)
            };
            (0..usize::from(points)).map(|at| below(at + 1) - below(at)).collect()
        };
        let shares = people
            .iter()
            .map(|person| questions.iter().map(|question| share(*person, *question)).collect())
            .collect();
        Self { name, people, questions, shares }
    }

    /// How likely a `person` of this kind chooses `point` at this kind of `question`.
    pub fn share(&self, person: usize, question: usize, point: u8) -> f64 {
        self.shares[person][question][usize::from(point) - 1]
    }

    /// A team, and of which kind its people and its questions are. Of all answers the share
    /// `skipped` is left out.
    pub fn team(&self, people: usize, questions: usize, skipped: f64, chance: &mut Chance) -> Team {
        let of_people: Vec<usize> = (0..people).map(|_| chance.below(self.people.len())).collect();
        let of_questions: Vec<usize> =
            (0..questions).map(|_| chance.below(self.questions.len())).collect();
        let table = of_people
            .iter()
            .map(|person| {
                of_questions
                    .iter()
                    .map(|question| {
                        let left_out = chance.unit() < skipped;
                        let answer = self.answer(*person, *question, chance);
                        if left_out { 0 } else { answer }
                    })
                    .collect()
            })
            .collect();
        Team { table, people: of_people, questions: of_questions }
    }

    fn answer(&self, person: usize, question: usize, chance: &mut Chance) -> u8 {
        let shares = &self.shares[person][question];
        let mut left = chance.unit();
        for (share, point) in shares.iter().zip(1..) {
            left -= share;
            if left < 0.0 {
                return point;
            }
        }
        shares.len() as u8
    }
}

#[derive(Clone)]
pub struct Team {
    pub table: Table,
    pub people: Vec<usize>,
    pub questions: Vec<usize>,
}

/// From minus to plus infinity, through `limits` at 1 to 4.
fn interpolated(limits: &[f64; 4], place: f64) -> f64 {
    match place {
        ..=0.0 => f64::NEG_INFINITY,
        5.0.. => f64::INFINITY,
        ..=1.0 => limits[0] - (1.0 - place) * (limits[1] - limits[0]),
        4.0.. => limits[3] + (place - 4.0) * (limits[3] - limits[2]),
        _ => {
            let at = place as usize;
            limits[at - 1] + (place - at as f64) * (limits[at] - limits[at - 1])
        }
    }
}

/// The normal distribution's share below `z`.
fn normal(z: f64) -> f64 {
    statrs::function::erf::erfc(-z / std::f64::consts::SQRT_2) / 2.0
}
