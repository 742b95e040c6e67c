//! Whether a team moved between two rounds whose answers are not linked to people.

use std::cmp::Ordering;

use statrs::function::erf::erfc;

use super::Distribution;

/// What can be said of the difference between two rounds. Never "no change": few answers can't
/// show that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// p ≤ .05.
    Clear,
    /// p ≤ .10: check next time.
    Possible,
    /// Anything else.
    CantTell,
}

impl Verdict {
    /// The verdict for a probability, if need be adjusted by [`holm`].
    pub fn of(p: f64) -> Self {
        match p {
            ..=0.05 => Self::Clear,
            ..=0.10 => Self::Possible,
            _ => Self::CantTell,
        }
    }
}

/// How one property of a team's scores differs between two rounds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Movement {
    /// The share of ways to deal the scores out to the two rounds that differ at least as much.
    pub p: f64,
    /// Whether it became greater or less.
    pub direction: Ordering,
}

/// What changed between two rounds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// In the mean.
    pub mean: Movement,
    /// In the distances from each round's median: a team that stopped being polarised has changed
    /// though its mean has not.
    pub spread: Movement,
}

impl Change {
    /// From `before` to `now`, by exact permutation of whole respondents; `None` if fewer than four
    /// people have a score on either side or the scores have different grids.
    pub fn between(before: &Distribution, now: &Distribution) -> Option<Self> {
        let comparable = before.counts().len() == now.counts().len();
        if !comparable || before.people() < 4 || now.people() < 4 {
            return None;
        }
        let (before, now) = (before.steps(), now.steps());
        Some(Self {
            mean: movement(&before, &now)?,
            spread: movement(&deviations(&before), &deviations(&now))?,
        })
    }
}

fn movement(before: &[u32], now: &[u32]) -> Option<Movement> {
    let p = permutation_p(before, now)?;
    let total = |scores: &[u32]| scores.iter().copied().map(u64::from).sum::<u64>();
    let (before_people, now_people) = (before.len() as u64, now.len() as u64);
    let direction = (total(now) * before_people).cmp(&(total(before) * now_people));
    Some(Movement { p, direction })
}

/// Twice the distances from the median, which keeps them whole.
fn deviations(scores: &[u32]) -> Vec<u32> {
    let mut sorted = scores.to_vec();
    sorted.sort_unstable();
    let n = sorted.len();
    let doubled_median = sorted[(n - 1) / 2] + sorted[n / 2];
    scores.iter().map(|score| (2 * score).abs_diff(doubled_median)).collect()
}

/// Above this many additions the exact test would keep a browser busy for seconds; there are
/// hundreds of people then, and the normal approximation does.
const MOST_ADDITIONS: u64 = 1_500_000_000;

/// The two-sided exact permutation test: of all ways to split the scores of both groups into
/// groups of the same sizes, the share in which the first group's sum is at least as far from its
/// expectation as it is. `None` if a group is empty; 1 if all scores are tied.
///
/// Splits are counted by adding one person at a time to a table of sizes and sums (as in the shift
/// algorithm of Streitberg & Röhmel 1986), so the result is exact up to rounding; for hundreds of
/// people the normal approximation of the same distribution takes its place.
pub fn permutation_p(first: &[u32], second: &[u32]) -> Option<f64> {
    let (part, other) = if first.len() <= second.len() { (first, second) } else { (second, first) };
    if part.is_empty() {
        return None;
    }
    let (scores, seen) = shortened(part, other);
    if scores.iter().all(|score| *score == 0) {
        return Some(1.0);
    }
    let largest = sums_of(part.len(), &scores);
    let additions = scores.len() as u64 * part.len() as u64 * largest as u64;
    Some(if additions > MOST_ADDITIONS {
        approximate(part.len(), &scores, seen)
    } else {
        exact(part.len(), &scores, seen, largest)
    })
}

/// All scores, less the lowest and divided by what divides them all, those of `part` first; and
/// the sum of `part`.
fn shortened(part: &[u32], other: &[u32]) -> (Vec<u32>, u64) {
    let all = || part.iter().chain(other);
    let lowest = all().copied().min().unwrap_or(0);
    let divisor = all().fold(0, |divisor, score| gcd(divisor, score - lowest)).max(1);
    let scores: Vec<u32> = all().map(|score| (score - lowest) / divisor).collect();
    let seen = scores[..part.len()].iter().copied().map(u64::from).sum();
    (scores, seen)
}

fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// The largest sum that `size` of the scores can have.
fn sums_of(size: usize, scores: &[u32]) -> usize {
    let mut sorted = scores.to_vec();
    sorted.sort_unstable_by(|a, b| b.cmp(a));
    sorted[..size].iter().map(|score| *score as usize).sum()
}

/// How far `sum`, times the number of people, is from what can be expected of `size` of them.
fn distance(sum: u64, size: usize, people: usize, total: u64) -> u64 {
    (sum * people as u64).abs_diff(size as u64 * total)
}

fn exact(size: usize, scores: &[u32], seen: u64, largest: usize) -> f64 {
    let people = scores.len();
    let width = largest + 1;
    // shares[k * width + s]: of all ways to choose k of the people so far, the share that sums to s.
    let mut shares = vec![0.0_f64; (size + 1) * width];
    shares[0] = 1.0;
    for (index, score) in scores.iter().enumerate() {
        let so_far = (index + 1) as f64;
        for k in (0..=size.min(index + 1)).rev() {
            let (smaller, row) = shares.split_at_mut(k * width);
            let row = &mut row[..width];
            let without = (so_far - k as f64) / so_far;
            row.iter_mut().for_each(|share| *share *= without);
            if k > 0 {
                let with = k as f64 / so_far;
                let smaller = &smaller[(k - 1) * width..];
                let shifted = row[*score as usize..].iter_mut();
                shifted.zip(smaller).for_each(|(share, one_less)| *share += with * one_less);
            }
        }
    }
    let total = scores.iter().copied().map(u64::from).sum();
    let far = distance(seen, size, people, total);
    let row = shares[size * width..].iter().zip(0_u64..);
    let as_far = row.filter(|(_, sum)| distance(*sum, size, people, total) >= far);
    as_far.map(|(share, _)| share).sum::<f64>().min(1.0)
}

/// Normal approximation with the mean and variance of the permutation distribution, and half a
/// step of continuity correction.
fn approximate(size: usize, scores: &[u32], seen: u64) -> f64 {
    let n = scores.len() as f64;
    let total: u64 = scores.iter().copied().map(u64::from).sum();
    let mean = total as f64 / n;
    let squares: f64 = scores.iter().map(|score| (f64::from(*score) - mean).powi(2)).sum();
    let size_f = size as f64;
    let variance = size_f * (n - size_f) / (n * (n - 1.0)) * squares;
    let far = distance(seen, size, scores.len(), total) as f64 / n;
    erfc((far - 0.5).max(0.0) / (2.0 * variance).sqrt())
}

/// Holm's adjustment (1979) for testing several things at once: probabilities in the given order,
/// each raised so that the chance of even one false verdict stays what it says.
pub fn holm(probabilities: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..probabilities.len()).collect();
    order.sort_by(|a, b| probabilities[*a].total_cmp(&probabilities[*b]));
    let mut adjusted = vec![0.0; probabilities.len()];
    let mut highest = 0.0_f64;
    for (rank, index) in order.into_iter().enumerate() {
        let factor = (probabilities.len() - rank) as f64;
        highest = highest.max((factor * probabilities[index]).min(1.0));
        adjusted[index] = highest;
    }
    adjusted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_approximation_continues_the_exact_test() {
        // 150 people in each round, in quarter points, the second round a little higher.
        for shift in [0, 1, 2] {
            let round =
                |shift: u32| (0..150).map(move |index| (index * 7 + index / 3) % 17 + shift);
            let first: Vec<u32> = round(0).collect();
            let second: Vec<u32> = round(shift).collect();
            let (scores, seen) = shortened(&first, &second);
            let largest = sums_of(first.len(), &scores);
            let exact = exact(first.len(), &scores, seen, largest);
            let approximate = approximate(first.len(), &scores, seen);
            assert!((exact - approximate).abs() < 1e-3, "{shift}: {exact} {approximate}");
        }
    }
}
