//! What counting a million people's answers and testing a change cost.
//!
//! `cargo bench --no-default-features`; `docs/performance.md` holds the figures.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use pulse_check::instrument::builtin;
use pulse_check::scoring::{Responses, permutation_p};
use pulse_check::text::Lang;

const PEOPLE: usize = 1_000_000;

/// Answers from 1 to 5, about one in ten skipped, from a simple generator.
fn packed(people: usize, items: usize) -> Vec<u8> {
    let mut state = 7_u64;
    let next = || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let drawn = (state >> 33) % 100;
        if drawn < 10 { 0 } else { (drawn % 5 + 1) as u8 }
    };
    std::iter::repeat_with(next).take(people * items).collect()
}

/// What reading the bytes costs at least: adding them all up.
fn plain_loop(bytes: &[u8]) -> u64 {
    bytes.iter().map(|byte| u64::from(*byte)).sum()
}

fn counting(bench: &mut Criterion) {
    let Ok(Some(instrument)) = builtin::get("pulse", 0, Lang::default()) else { return };
    let items = instrument.items().len();
    let mut group = bench.benchmark_group("a million people's answers");
    let bytes = packed(PEOPLE, items);
    group.throughput(Throughput::Bytes(bytes.len() as u64));
    group.bench_function("plain loop over the bytes", |b| b.iter(|| plain_loop(black_box(&bytes))));
    let Ok(responses) = Responses::from_columns(&instrument, PEOPLE, bytes) else { return };
    group.bench_function("counts", |b| b.iter(|| black_box(&responses).counts().people()));
    group.finish();

    let mut group = bench.benchmark_group("counts, by number of people");
    for people in [1_000, 10_000, 100_000, 1_000_000] {
        let bytes = packed(people, items);
        group.throughput(Throughput::Bytes(bytes.len() as u64));
        let Ok(responses) = Responses::from_columns(&instrument, people, bytes) else { return };
        group.bench_function(people.to_string(), |b| {
            b.iter(|| black_box(&responses).counts().people());
        });
    }
    group.finish();
}

fn change(bench: &mut Criterion) {
    let mut group = bench.benchmark_group("permutation test");
    for people in [5_u32, 15, 50, 150, 300] {
        // Quarter points above 1 on a five-point scale.
        let round = |shift: u32| (0..people).map(move |index| (index * 7 + index / 3) % 15 + shift);
        let (before, now): (Vec<u32>, Vec<u32>) = (round(0).collect(), round(2).collect());
        group.bench_function(format!("{people} v {people}"), |b| {
            b.iter(|| permutation_p(black_box(&before), black_box(&now)));
        });
    }
    group.finish();
}

criterion_group!(benches, counting, change);
criterion_main!(benches);
