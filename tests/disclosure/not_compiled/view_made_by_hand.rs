//! A view can't be made outside the gate.

use pulse_check::disclosure::{Minimum, Part, ReleasedView, Row};

fn main() {
    let _ = ReleasedView {
        people: 3,
        minimum: Minimum::DEFAULT,
        row: Row::Four,
        instrument: String::new(),
        points: 5,
        headline: Part::Withheld,
        dimensions: Vec::new(),
        items: Vec::new(),
        change: Part::Withheld,
        untested: None,
    };
}
