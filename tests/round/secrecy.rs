//! What is not told: one keeper's silence hides every answer, and nothing secret is printed.

use std::collections::BTreeSet;

use pulse_check::round::{Contribution, KeeperKey, TransportKey};

use crate::setting::{Draws, Setting, instrument, lanes, open, row, unmask};

/// Of the numbers in the rows of `people`, all answering `points`, the bytes that are masked
/// whole, as whoever knows all keys but the last one sees them. The two highest bytes of a number
/// are no part of that: their highest bits tell how many masks there are.
fn seen_without_the_last_keeper(
    keepers: usize,
    invited: u16,
    points: &[Option<u8>],
    people: usize,
    seed: u64,
) -> Vec<u8> {
    let mut setting = Setting::new(instrument(7, &[false; 4]), keepers, invited, seed);
    (0..people).flat_map(|_| seen(&mut setting, points, keepers - 1)).collect()
}

/// The same of one contribution, without the masks of the first `opened` keepers.
fn seen(setting: &mut Setting, points: &[Option<u8>], opened: usize) -> Vec<u8> {
    let code = setting.seal(points).to_code();
    let mut left = row(setting.keys.len(), code.body()).to_vec();
    for (index, key) in setting.keys[..opened].iter().enumerate() {
        let masks = open(&setting.round, index, key, code.body()).masks;
        unmask(&setting.round, &mut left, &masks);
    }
    let mut rest = &left[..];
    let lanes = lanes(&setting.round).into_iter();
    let whole = lanes.flat_map(|lane| {
        let (number, others) = rest.split_at(lane + 8);
        rest = others;
        &number[..lane + 6]
    });
    whole.copied().collect()
}

/// Pearson's statistic of the bytes against a uniform distribution, with 255 degrees of freedom.
fn chi_squared(bytes: &[u8]) -> f64 {
    let mut counts = [0_u32; 256];
    bytes.iter().for_each(|byte| counts[usize::from(*byte)] += 1);
    let expected = bytes.len() as f64 / 256.0;
    counts.iter().map(|count| (f64::from(*count) - expected).powi(2) / expected).sum()
}

/// The same for two samples against each other.
fn chi_squared_of_two(left: &[u8], right: &[u8]) -> f64 {
    assert_eq!(left.len(), right.len());
    let mut counts = [(0_u32, 0_u32); 256];
    left.iter().for_each(|byte| counts[usize::from(*byte)].0 += 1);
    right.iter().for_each(|byte| counts[usize::from(*byte)].1 += 1);
    let term = |(a, b): &(u32, u32)| (f64::from(*a) - f64::from(*b)).powi(2) / f64::from(a + b);
    counts.iter().map(term).sum()
}

/// With 255 degrees of freedom, 1 in 10,000 uniform samples lies above, and 1 in 10,000 below.
const FLAT: std::ops::Range<f64> = 177.0..349.0;

const LOW: [Option<u8>; 4] = [Some(1); 4];
const HIGH: [Option<u8>; 4] = [Some(7); 4];

#[test]
fn all_keepers_but_one_see_uniform_bytes_whatever_was_answered() {
    for keepers in 1..=3 {
        for invited in [0, 256] {
            let people = if invited == 0 { 160 } else { 80 };
            for points in [&LOW, &HIGH, &[None; 4]] {
                let seen = seen_without_the_last_keeper(keepers, invited, points, people, 7);
                assert!(seen.len() > 256 * 40);
                let statistic = chi_squared(&seen);
                assert!(FLAT.contains(&statistic), "{keepers} keepers: {statistic}");
            }
        }
    }
}

#[test]
fn different_answers_look_the_same_to_all_keepers_but_one() {
    for keepers in 1..=3 {
        let low = seen_without_the_last_keeper(keepers, 0, &LOW, 160, 7);
        // The same seed would give the same masks.
        let high = seen_without_the_last_keeper(keepers, 0, &HIGH, 160, 8);
        let statistic = chi_squared_of_two(&low, &high);
        assert!(FLAT.contains(&statistic), "{keepers} keepers: {statistic}");
    }
}

/// The test above would notice: what all keepers together see is as far from uniform as can be.
#[test]
fn the_check_for_uniform_bytes_finds_what_is_not() {
    let mut setting = Setting::new(instrument(7, &[false; 4]), 1, 0, 9);
    let all: Vec<u8> = (0..160).flat_map(|_| seen(&mut setting, &LOW, 1)).collect();
    assert!(chi_squared(&all) > 100_000.0);
    // Sixteen values that are a tenth too frequent.
    let mut draws = Draws::new(10);
    let mut skewed = draws.bytes(240 * 54);
    skewed.extend((0..240 * 4).map(|position| u8::try_from(position % 16).unwrap()));
    assert!(!FLAT.contains(&chi_squared(&skewed)));
}

/// Every mask uses the range that it has to the full: below a quarter of what its bytes hold.
#[test]
fn masks_fill_their_range_and_stay_below_it() {
    let mut setting = Setting::small(1, 16);
    let mut tops = BTreeSet::new();
    for _ in 0..200 {
        let code = setting.seal(&[Some(1)]).to_code();
        let row = row(1, code.body());
        tops.insert(*row.last().unwrap() >> 3);
    }
    assert_eq!(tops, (0..8).collect());
}

#[test]
fn the_same_answers_never_look_the_same_twice() {
    let mut setting = Setting::small(2, 11);
    let (first, second) = (setting.seal(&[Some(3)]), setting.seal(&[Some(3)]));
    let (first, second) = (first.to_code(), second.to_code());
    // Only the round they belong to.
    assert_eq!(first.body()[..8], second.body()[..8]);
    let same = first.body()[8..].iter().zip(&second.body()[8..]).filter(|(a, b)| a == b).count();
    assert!(same < 10, "{same} bytes are the same");
}

#[test]
fn all_contributions_to_a_round_have_the_same_length() {
    let mut setting = Setting::new(instrument(5, &[false, true]), 3, 0, 12);
    let all: [&[Option<u8>]; 4] = [&[], &[None, None], &[Some(1), Some(5)], &[Some(2)]];
    let lengths = all.map(|points| setting.seal(points).to_code().to_string().len());
    assert!(lengths.iter().all(|length| *length == lengths[0]));
}

#[test]
fn nothing_secret_is_printed() {
    let mut setting = Setting::small(1, 13);
    let key = &setting.keys[0];
    let hexadecimal = |bytes: &[u8]| data_encoding::HEXLOWER.encode(bytes);
    let private = key.to_bytes();
    let printed = format!("{key:?}");
    assert_eq!(printed, format!("KeeperKey({:?})", key.public()));
    assert!(printed.contains(&hexadecimal(key.public().seal.bytes())));
    for secret in private.chunks(32) {
        assert!(!printed.contains(&hexadecimal(secret)));
    }
    let transport = TransportKey::draw(&mut setting.draws);
    let printed = format!("{transport:?}");
    assert!(!printed.contains(&hexadecimal(&transport.to_bytes()[..])));
    let contribution: Contribution = setting.seal(&[Some(1)]);
    assert_eq!(
        format!("{contribution:?}"),
        format!("Contribution({})", contribution.fingerprint())
    );
}

#[test]
fn a_kept_key_is_the_same_key() {
    let key = KeeperKey::draw(&mut Draws::new(14));
    let again = KeeperKey::from_bytes(&key.to_bytes()).unwrap();
    assert_eq!((again.public(), again.to_bytes()), (key.public(), key.to_bytes()));
    assert_ne!(KeeperKey::draw(&mut Draws::new(15)).public(), key.public());
}
