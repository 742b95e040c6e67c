//! How the time for reading grows with the text: four times the text should take four times as
//! long, whatever it holds.
//!
//! `cargo bench --no-default-features --bench reading`

use std::hint::black_box;
use std::time::{Duration, Instant};

use pulse_check::round::{RoundDescriptor, find};

const BYTES: usize = 1_000_000;

fn fastest(run: impl Fn()) -> Duration {
    let time = |_| {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    (0..3).map(time).min().unwrap_or_default()
}

fn main() {
    let pieces = [
        "hello everybody, here is mine\n",
        "PULSE1CAAAABDHZYNHJFAPVRFKXYLEABLCMJYQP32HIBQVBLGHEUGX34TCH7EAISPO!\n",
        "PULSE1CAAAABDHZYNHJFAPVRFKXYLEABLCMJYQP32HIBQVBLGHEUGX34TCH7EAISPO",
        "P<a p\n>",
        "<a ",
        "&lt;a ",
        "-",
        "\\",
        "#<a #\n>",
        "#round=AI\n",
    ];
    println!("text repeated, MB/s for codes, times as long for 4 times the text: codes, links");
    for piece in pieces {
        let text = piece.repeat(BYTES / piece.len());
        let longer = piece.repeat(4 * BYTES / piece.len());
        let codes = |text: &str| fastest(|| drop(black_box(find(text))));
        let links = |text: &str| fastest(|| drop(black_box(RoundDescriptor::from_link(text))));
        let (short, long) = (codes(&text), codes(&longer));
        let growth = |short: Duration, long: Duration| long.as_secs_f64() / short.as_secs_f64();
        println!(
            "{piece:?}: {:.0} MB/s, {:.1}, {:.1}",
            4.0 / long.as_secs_f64(),
            growth(short, long),
            growth(links(&text), links(&longer)),
        );
    }
}
