//! What is kept for the test of change can't be read.

use pulse_check::disclosure::ComparableRound;

fn scores(past: &ComparableRound) -> Vec<u32> {
    past.scores.counts().to_vec()
}

fn main() {
    let _ = scores;
}
