//! What importing a journal costs, by its size: each line has twice as many entries as the one
//! before, half of which are here already, the latest day first. A ratio near 2 is linear.
//!
//! `cargo bench --no-default-features --bench journal`; `docs/performance.md` holds the figures.

use std::time::{Duration, Instant};

use pulse_check::day::Day;
use pulse_check::instrument::builtin;
use pulse_check::journal::{CheckIn, Journal, MemoryStorage, Store, Win};
use pulse_check::text::Lang;

const SMALLEST: usize = 1_000;
const DOUBLINGS: u32 = 5;
const RUNS: usize = 5;

/// A store with entries `numbers`, each a check-in and a small win.
fn holding(numbers: impl Iterator<Item = usize>) -> Store {
    let mut store = Store::open(Box::<MemoryStorage>::default(), "bench");
    let instrument = builtin::default(Lang::default());
    let answers = vec![instrument.points().answer(3); instrument.items().len()];
    let first = Day::new(2000, 1, 1).unwrap_or_default();
    let mut journal = Journal::default();
    for number in numbers {
        let (id, day) = (format!("{number:016x}"), first.plus(number as u32));
        let check_in = CheckIn::new(id.clone(), day, &instrument, "en", &answers);
        journal.check_ins.push(check_in);
        journal.wins.push(Win { id, day, text: "Asked for help early".to_owned() });
    }
    store.commit(|kept| *kept = journal);
    store
}

/// The middle of several runs, and how many bytes were imported.
fn import(entries: usize) -> (Duration, usize) {
    let text = holding((0..entries).rev()).export(true).unwrap_or_default();
    let mut runs: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let mut store = holding((0..entries).step_by(2));
            let begin = Instant::now();
            let _ = store.import(&text);
            begin.elapsed()
        })
        .collect();
    runs.sort_unstable();
    (runs.get(RUNS / 2).copied().unwrap_or_default(), text.len())
}

fn main() {
    println!("{:>10} {:>10} {:>10} {:>6}", "entries", "bytes", "ms", "ratio");
    let mut before = None;
    for doubling in 0..DOUBLINGS {
        let entries = SMALLEST << doubling;
        let (time, bytes) = import(entries);
        let ratio = before.map(|before: Duration| time.as_secs_f64() / before.as_secs_f64());
        let ratio = ratio.map(|ratio| format!("{ratio:.2}")).unwrap_or_default();
        println!("{:>10} {bytes:>10} {:>10.1} {ratio:>6}", 2 * entries, time.as_secs_f64() * 1e3);
        before = Some(time);
    }
}
