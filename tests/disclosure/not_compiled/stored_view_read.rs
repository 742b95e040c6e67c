//! Neither the scores that are kept of a round nor the way back from a stored view is open to
//! others: a file is read by `TeamFile`, which checks it.

use pulse_check::disclosure::{ComparableRound, ReleasedView};

fn scores(past: &ComparableRound) -> Option<&[u32]> {
    past.scores_to_keep()
}

fn main() {
    let _ = scores;
    let _ = ReleasedView::read;
    let _ = ComparableRound::restored;
}
