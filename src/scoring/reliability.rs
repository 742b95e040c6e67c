//! How far the items of a scale go together. For files of a whole organisation only.

use super::Responses;

/// Cronbach's α (1951) over people who answered every item: J / (J − 1) · (1 − Σs²ᵢ / s²_total).
/// `None` with fewer than two items or people, or if all have the same total.
pub fn alpha(responses: &Responses, items: &[usize]) -> Option<f64> {
    let moments = Moments::of(responses, items)?;
    let j = items.len() as f64;
    let own: f64 = (0..items.len()).map(|item| moments.covariance(item, item)).sum();
    let total = moments.sum();
    (items.len() > 1 && total > 0.0).then(|| j / (j - 1.0) * (1.0 - own / total))
}

/// ω of one factor over people who answered every item: (Σλ)² / [(Σλ)² + Σ(1 − λ²)] (McDonald
/// 1999), with the loadings λ of [`loadings`].
pub fn omega(responses: &Responses, items: &[usize]) -> Option<f64> {
    let loadings = loadings(responses, items)?;
    let common = loadings.iter().sum::<f64>().powi(2);
    let unique: f64 = loadings.iter().map(|loading| 1.0 - loading * loading).sum();
    Some(common / (common + unique))
}

/// The loadings of one common factor that leave the least squared residual correlations (minres;
/// Harman & Jones 1966), signed so that their sum is positive.
///
/// `None` with fewer than three items or two people, if an item does not vary, if a loading would
/// exceed 1 (a Heywood case), or if no solution is reached.
pub fn loadings(responses: &Responses, items: &[usize]) -> Option<Vec<f64>> {
    if items.len() < 3 {
        return None;
    }
    let correlations = Moments::of(responses, items)?.correlations()?;
    let loadings = minres(&correlations)?;
    loadings.iter().all(|loading| loading.abs() <= 1.0).then_some(loadings)
}

/// Each loading in turn takes its least-squares value given the others, until none moves.
fn minres(correlations: &[Vec<f64>]) -> Option<Vec<f64>> {
    const ROUNDS: usize = 100_000;
    const STILL: f64 = 1e-13;
    let j = correlations.len();
    // The row sums of the correlations point along the first component.
    let sums: Vec<f64> = correlations.iter().map(|row| row.iter().sum()).collect();
    let norm = sums.iter().sum::<f64>().abs().sqrt();
    let mut loadings: Vec<f64> = sums.iter().map(|sum| sum / norm).collect();
    for _ in 0..ROUNDS {
        let mut moved = 0.0_f64;
        for i in 0..j {
            let others = || (0..j).filter(|other| *other != i);
            let product: f64 = others().map(|k| correlations[i][k] * loadings[k]).sum();
            let square: f64 = others().map(|k| loadings[k] * loadings[k]).sum();
            let next = product / square;
            moved = moved.max((next - loadings[i]).abs());
            loadings[i] = next;
        }
        if !moved.is_finite() {
            return None;
        }
        if moved < STILL {
            let sign = loadings.iter().sum::<f64>().signum();
            return Some(loadings.into_iter().map(|loading| sign * loading).collect());
        }
    }
    None
}

/// Sums and sums of products of items, exact in whole numbers.
struct Moments {
    people: u64,
    sums: Vec<u64>,
    products: Vec<Vec<u64>>,
}

impl Moments {
    fn of(responses: &Responses, items: &[usize]) -> Option<Self> {
        let columns: Vec<Vec<u8>> =
            items.iter().map(|item| responses.keyed(*item).collect()).collect();
        let whole: Vec<usize> = (0..responses.people())
            .filter(|person| columns.iter().all(|column| column[*person] > 0))
            .collect();
        if whole.len() < 2 {
            return None;
        }
        let product = |a: &[u8], b: &[u8]| -> u64 {
            whole.iter().map(|person| u64::from(a[*person]) * u64::from(b[*person])).sum()
        };
        let sum = |column: &Vec<u8>| whole.iter().map(|person| u64::from(column[*person])).sum();
        let row = |a: &Vec<u8>| columns.iter().map(|b| product(a, b)).collect();
        Some(Self {
            people: whole.len() as u64,
            sums: columns.iter().map(sum).collect(),
            products: columns.iter().map(row).collect(),
        })
    }

    fn covariance(&self, a: usize, b: usize) -> f64 {
        let n = i128::from(self.people);
        let product = n * i128::from(self.products[a][b]);
        let expected = i128::from(self.sums[a]) * i128::from(self.sums[b]);
        (product - expected) as f64 / (n * (n - 1)) as f64
    }

    /// The variance of the total.
    fn sum(&self) -> f64 {
        let j = self.sums.len();
        (0..j).flat_map(|a| (0..j).map(move |b| (a, b))).map(|(a, b)| self.covariance(a, b)).sum()
    }

    fn correlations(&self) -> Option<Vec<Vec<f64>>> {
        let j = self.sums.len();
        let deviations: Vec<f64> = (0..j).map(|item| self.covariance(item, item).sqrt()).collect();
        if deviations.contains(&0.0) {
            return None;
        }
        let row = |a: usize| {
            (0..j).map(|b| self.covariance(a, b) / (deviations[a] * deviations[b])).collect()
        };
        Some((0..j).map(row).collect())
    }
}
