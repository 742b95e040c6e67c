//! Neither can a figure: a mean with any step and cap, bars with any people.

use pulse_check::disclosure::{Bars, Shown, Threes};

fn main() {
    let _ = Shown { hundredths: 312, step: 1, cap: None };
    let people = Threes { fewest: 1, most: 1 };
    let _ = Bars { low: people, high: people, about: 312 };
}
