//! Neither can a figure: bars with any people.

use pulse_check::disclosure::{Bars, Threes};

fn bars(people: Threes) -> Bars {
    Bars { low: people, high: people, about: 312 }
}

fn main() {
    let _ = Threes { fewest: 1, most: 1 };
    let _ = bars;
}
