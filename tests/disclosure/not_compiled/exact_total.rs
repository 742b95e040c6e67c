//! The sums of a sealed round can't be read: all that can be done with them is let through the
//! gate.

use pulse_check::round::Total;

fn scores(total: &Total) -> &[u32] {
    &total.scores
}

fn main() {
    let _ = scores;
}
