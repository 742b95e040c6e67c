//! A view can't be made outside the gate.

use pulse_check::disclosure::{Minimum, Part, ReleasedView};

fn main() {
    let _ = ReleasedView {
        people: 3,
        minimum: Minimum::DEFAULT,
        instrument: String::new(),
        points: 5,
        headline: Part::Withheld,
        dimensions: Vec::new(),
        items: Vec::new(),
        change: Part::Withheld,
    };
}
