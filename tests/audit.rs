//! What can be worked out from released figures, and which teams to hide so that nothing can.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

use std::fmt;

use proptest::prelude::*;
use pulse_check::disclosure::{Audit, Group, Refused, suppress};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

/// Memberships as the atoms they hold, one letter each from `a`.
fn family(atoms: usize, sets: &[&str]) -> Vec<Vec<bool>> {
    let member =
        |set: &str, atom: usize| set.bytes().any(|letter| usize::from(letter - b'a') == atom);
    sets.iter().map(|set| (0..atoms).map(|atom| member(set, atom)).collect()).collect()
}

/// What all of `sets` would give away, each group as its letters and its people.
fn exposed(sizes: &[u32], minimum: u32, sets: &[&str]) -> Vec<(String, u32)> {
    let groups = Audit::new(sizes, minimum).exposed(&family(sizes.len(), sets)).unwrap();
    let letter = |atom: &usize| char::from(b'a' + u8::try_from(*atom).unwrap());
    groups.iter().map(|group| (group.atoms.iter().map(letter).collect(), group.people)).collect()
}

/// Releases `sets` one after the other and returns the answers.
fn release(audit: &mut Audit, atoms: usize, sets: &[&str]) -> Vec<Result<(), Refused>> {
    family(atoms, sets).iter().map(|membership| audit.release(membership)).collect()
}

fn exposes(atoms: &[usize], people: u32) -> Result<(), Refused> {
    Err(Refused::Exposes { atoms: atoms.to_vec(), people })
}

/// An object of the reference file, in its own order.
struct Named<T>(Vec<(String, T)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Named<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(Vec<(String, T)>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Entries<T> {
            type Value = Named<T>;

            fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Named<T>, A::Error> {
                while let Some(entry) = map.next_entry()? {
                    self.0.push(entry);
                }
                Ok(Named(self.0))
            }
        }
        deserializer.deserialize_map(Entries(Vec::new()))
    }
}

#[derive(serde::Deserialize)]
struct Case {
    name: String,
    atoms: Named<u32>,
    queries: Named<Vec<u8>>,
    t: u32,
    exposed_sets: Vec<String>,
}

#[test]
fn the_reference_cases_expose_exactly_the_listed_groups() {
    let text = include_str!("reference/measurement/audit_cases.json");
    let cases: Vec<Case> = serde_json::from_str(text).unwrap();
    assert_eq!(cases.len(), 2);
    for Case { name, atoms: Named(atoms), queries: Named(queries), t, exposed_sets } in cases {
        let sizes: Vec<u32> = atoms.iter().map(|(_, people)| *people).collect();
        let releases: Vec<Vec<bool>> =
            queries.iter().map(|(_, row)| row.iter().map(|entry| *entry == 1).collect()).collect();
        let mut audit = Audit::new(&sizes, t);
        let written = |group: &Group| {
            let names: Vec<&str> = group.atoms.iter().map(|atom| atoms[*atom].0.as_str()).collect();
            format!("{{{}}} size {}", names.join(","), group.people)
        };
        let mut found: Vec<String> =
            audit.exposed(&releases).unwrap().iter().map(written).collect();
        let mut listed = exposed_sets;
        found.sort();
        listed.sort();
        assert_eq!(found, listed, "{name}");
        assert!(releases.iter().any(|release| audit.release(release).is_err()), "{name}");
    }
}

#[test]
fn a_small_remainder_is_exposed_and_a_large_one_is_not() {
    let mut audit = Audit::new(&[9, 3], 5);
    assert_eq!(release(&mut audit, 2, &["a"]), [exposes(&[1], 3)]);
    let mut audit = Audit::new(&[9, 5], 5);
    assert_eq!(release(&mut audit, 2, &["a", "b"]), [Ok(()), Ok(())]);
}

#[test]
fn disjoint_filters_of_enough_people_are_fine() {
    let mut audit = Audit::new(&[5, 6, 7, 8], 5);
    assert_eq!(release(&mut audit, 4, &["a", "b", "c", "d", "ab", "bcd", "ac"]), vec![Ok(()); 7]);
}

#[test]
fn nested_sets_expose_their_difference() {
    let mut audit = Audit::new(&[9, 2, 9], 5);
    assert_eq!(release(&mut audit, 3, &["a", "ab"]), [Ok(()), exposes(&[1], 2)]);
    let mut audit = Audit::new(&[9, 2, 9], 5);
    assert_eq!(release(&mut audit, 3, &["ab", "a"]), [Ok(()), exposes(&[1], 2)]);
}

/// The figures of two sets and of their union give that of their intersection; two of the three
/// give nothing away.
#[test]
fn three_figures_expose_what_two_do_not() {
    let sizes = [6, 1, 6, 6];
    for two in [["ab", "bc"], ["ab", "abc"], ["bc", "abc"]] {
        assert_eq!(exposed(&sizes, 5, &two), []);
    }
    assert_eq!(exposed(&sizes, 5, &["ab", "bc", "abc"]), [("b".to_owned(), 1)]);
    for last in [["ab", "bc", "abc"], ["ab", "abc", "bc"], ["bc", "abc", "ab"]] {
        let mut audit = Audit::new(&sizes, 5);
        assert_eq!(release(&mut audit, 4, &last), [Ok(()), Ok(()), exposes(&[1], 1)]);
    }
}

#[test]
fn halves_of_figures_count() {
    let sizes = [2, 3, 4, 20];
    let all = ["a", "b", "c"].map(str::to_owned).into_iter().zip([2, 3, 4]);
    assert_eq!(exposed(&sizes, 5, &["ab", "bc", "ac"]), all.collect::<Vec<_>>());
    assert_eq!(exposed(&sizes, 5, &["ab", "bc"]), []);
    let mut audit = Audit::new(&sizes, 5);
    assert_eq!(
        release(&mut audit, 4, &["ab", "bc", "ac", "abd"]),
        [Ok(()), Ok(()), exposes(&[0], 2), exposes(&[0], 2)]
    );
}

#[test]
fn a_smallest_group_is_named() {
    let mut audit = Audit::new(&[3, 2, 3, 2, 9], 5);
    assert_eq!(release(&mut audit, 5, &["ab", "bc", "cd", "ac"])[3], exposes(&[1], 2));
}

#[test]
fn empty_atoms_do_not_matter() {
    // Nobody is in b: ab is a, and bc leaves a.
    assert_eq!(exposed(&[3, 0, 9], 5, &["ab"]), [("a".to_owned(), 3)]);
    assert_eq!(exposed(&[3, 0, 9], 5, &["bc"]), [("a".to_owned(), 3)]);
    let mut audit = Audit::new(&[6, 0, 9, 0], 5);
    let before = audit.clone();
    assert_eq!(release(&mut audit, 4, &["", "b", "bd", "acd", "abcd"]), vec![Ok(()); 5]);
    assert_eq!(audit, before);
    assert_eq!(release(&mut audit, 4, &["a", "cb"]), vec![Ok(()); 2]);
}

/// {a, c} less {b, c} compares a with b: at the ends of the scale it tells both answers.
#[test]
fn a_comparison_of_two_people_is_refused_too() {
    let mut audit = Audit::new(&[1, 1, 9, 9], 5);
    assert_eq!(release(&mut audit, 4, &["ac", "bc"]), [Ok(()), exposes(&[0, 1], 2)]);
    assert_eq!(exposed(&[1, 1, 9, 9], 5, &["ac", "bc"]), []);
}

#[test]
fn with_a_minimum_of_one_everything_may_be_released() {
    for minimum in [0, 1] {
        let mut audit = Audit::new(&[1, 0, 2, 1], minimum);
        let sets = ["a", "b", "c", "d", "ac", ""];
        assert_eq!(release(&mut audit, 4, &sets), vec![Ok(()); 6]);
    }
}

#[test]
fn too_few_people_altogether_release_nothing() {
    let mut audit = Audit::new(&[3, 1], 5);
    assert_eq!(release(&mut audit, 2, &["ab", ""]), vec![exposes(&[0, 1], 4); 2]);
    let mut nobody = Audit::new(&[0, 0], 5);
    assert_eq!(release(&mut nobody, 2, &["ab", "a"]), vec![Ok(()); 2]);
    assert_eq!(release(&mut Audit::new(&[], 5), 0, &[""]), [Ok(())]);
}

#[test]
fn a_membership_has_one_entry_per_atom() {
    let mut audit = Audit::new(&[9, 9], 5);
    let wrong = |found| Refused::Length { expected: 2, found };
    assert_eq!(audit.check(&[true]), Err(wrong(1)));
    assert_eq!(audit.release(&[true; 3]), Err(wrong(3)));
    assert_eq!(audit.exposed(&[vec![true; 2], vec![]]), Err(wrong(0)));
    assert_eq!(audit, Audit::new(&[9, 9], 5));
}

#[test]
fn very_many_people_do_not_overflow() {
    let mut audit = Audit::new(&[u32::MAX, u32::MAX, 7], u32::MAX);
    assert_eq!(release(&mut audit, 3, &["a", "c"]), [Ok(()), exposes(&[2], 7)]);
}

/// Five binary digits sort 60 people into 32 cells of one or two, which have over 150 000 unions
/// of fewer than ten people.
#[test]
fn too_many_small_groups_are_refused() {
    let mut audit = Audit::new(&[1; 60], 10);
    let digit = |place: usize| (0..60).map(|atom| atom >> place & 1 == 1).collect::<Vec<bool>>();
    for place in 0..4 {
        assert_eq!(audit.release(&digit(place)), Ok(()));
    }
    let before = audit.clone();
    assert_eq!(audit.release(&digit(4)), Err(Refused::TooComplex));
    assert_eq!(audit, before);
}

/// Sets drawn by a coin are the worst case: a view of teams keeps to zeros and ones.
#[test]
fn numbers_beyond_128_bits_are_refused() {
    let refused = |atoms: usize| {
        let mut state = 1_u32;
        let mut coin = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state >> 31 == 1
        };
        let mut audit = Audit::new(&vec![5; atoms], 5);
        let mut answers = (0..atoms).map(|_| {
            let membership: Vec<bool> = (0..atoms).map(|_| coin()).collect();
            audit.release(&membership)
        });
        answers.find(Result::is_err)
    };
    assert_eq!(refused(40), None);
    assert_eq!(refused(100), Some(Err(Refused::TooComplex)));
}

/// A fraction in lowest terms with a positive denominator.
#[derive(Clone, Copy)]
struct Fraction(i128, i128);

impl Fraction {
    fn new(over: i128, under: i128) -> Self {
        let (mut a, mut b) = (over, under);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        Self(over / a, under / a)
    }

    fn times(self, other: Self) -> Self {
        Self::new(self.0 * other.0, self.1 * other.1)
    }

    fn minus(self, other: Self) -> Self {
        Self::new(self.0 * other.1 - other.0 * self.1, self.1 * other.1)
    }
}

/// By textbook elimination over the fractions.
fn rank(rows: &[Vec<bool>]) -> usize {
    let fraction = |entry: &bool| Fraction(i128::from(*entry), 1);
    let mut rows: Vec<Vec<Fraction>> =
        rows.iter().map(|row| row.iter().map(fraction).collect()).collect();
    let mut rank = 0;
    for column in 0..rows.first().map_or(0, Vec::len) {
        let Some(found) = (rank..rows.len()).find(|row| rows[*row][column].0 != 0) else {
            continue;
        };
        rows.swap(rank, found);
        let pivot = rows[rank].clone();
        for row in &mut rows[rank + 1..] {
            let factor = row[column].times(Fraction::new(pivot[column].1, pivot[column].0));
            for (entry, above) in row.iter_mut().zip(&pivot) {
                *entry = entry.minus(factor.times(*above));
            }
        }
        rank += 1;
    }
    rank
}

/// Everybody's figure, that nobody has none, and `releases`.
fn known(sizes: &[u32], releases: &[Vec<bool>]) -> Vec<Vec<bool>> {
    let atoms = sizes.len();
    let empty = (0..atoms).filter(|atom| sizes[*atom] == 0);
    let mut known = vec![vec![true; atoms]];
    known.extend(empty.map(|empty| (0..atoms).map(|atom| atom == empty).collect()));
    known.extend_from_slice(releases);
    known
}

/// Every set of atoms with people that is below the minimum and that `which` finds.
fn small_sets(sizes: &[u32], minimum: u32, which: impl Fn(&[bool]) -> bool) -> Vec<Group> {
    let mut found = Vec::new();
    for set in 1_u32..1 << sizes.len() {
        let members: Vec<bool> = (0..sizes.len()).map(|atom| set >> atom & 1 == 1).collect();
        let atoms: Vec<usize> = (0..sizes.len()).filter(|atom| members[*atom]).collect();
        let people = atoms.iter().map(|atom| sizes[*atom]).sum();
        let small = people < minimum && atoms.iter().all(|atom| sizes[*atom] > 0);
        if small && which(&members) {
            found.push(Group { people, atoms });
        }
    }
    found
}

/// A set's own figure can be worked out if it doesn't raise the rank of what is known.
fn by_brute_force(sizes: &[u32], minimum: u32, releases: &[Vec<bool>]) -> Vec<Group> {
    let known = known(sizes, releases);
    small_sets(sizes, minimum, |members| {
        rank(&[known.as_slice(), &[members.to_vec()]].concat()) == rank(&known)
    })
}

/// Something about a set alone can be worked out if the rank of what is known falls without it.
fn comparisons_by_brute_force(sizes: &[u32], minimum: u32, releases: &[Vec<bool>]) -> Vec<Group> {
    let known = known(sizes, releases);
    small_sets(sizes, minimum, |members| {
        let outside = |row: &Vec<bool>| -> Vec<bool> {
            row.iter().zip(members).map(|(entry, member)| *entry && !member).collect()
        };
        rank(&known.iter().map(outside).collect::<Vec<_>>()) < rank(&known)
    })
}

fn some_families() -> impl Strategy<Value = (Vec<u32>, u32, Vec<Vec<bool>>)> {
    (1_usize..8, 1_u32..9).prop_flat_map(|(atoms, most)| {
        let membership = prop::collection::vec(any::<bool>(), atoms);
        let sizes = prop::collection::vec(0..=most, atoms);
        (sizes, 0_u32..8, prop::collection::vec(membership, 0..7))
    })
}

fn some_teams() -> impl Strategy<Value = (Vec<u32>, u32, Vec<bool>)> {
    (0_usize..9).prop_flat_map(|teams| {
        let hidden = prop::collection::vec(prop::bool::weighted(0.2), teams);
        (prop::collection::vec(0_u32..14, teams), 0_u32..9, hidden)
    })
}

fn people(sizes: &[u32], set: u32) -> u32 {
    (0..sizes.len()).filter(|team| set >> team & 1 == 1).map(|team| sizes[team]).sum()
}

proptest! {
    #[test]
    fn the_audit_finds_what_trying_everything_finds((sizes, minimum, releases) in some_families()) {
        let found = Audit::new(&sizes, minimum).exposed(&releases).unwrap();
        prop_assert!(found.is_sorted());
        let mut expected = by_brute_force(&sizes, minimum, &releases);
        expected.sort();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn what_was_released_never_exposes_anyone((sizes, minimum, releases) in some_families()) {
        let mut audit = Audit::new(&sizes, minimum);
        let mut released = Vec::new();
        for membership in releases {
            let before = audit.clone();
            released.push(membership.clone());
            let smallest = comparisons_by_brute_force(&sizes, minimum, &released).into_iter().min();
            let expected = smallest.map_or(Ok(()), |group| exposes(&group.atoms, group.people));
            prop_assert_eq!(audit.check(&membership), expected.clone());
            prop_assert_eq!(audit.release(&membership), expected.clone());
            if expected.is_ok() {
                let after = audit.clone();
                prop_assert_eq!(audit.release(&membership), Ok(()));
                prop_assert_eq!(&audit, &after);
            } else {
                prop_assert_eq!(&audit, &before);
                released.pop();
            }
        }
    }

    #[test]
    fn a_family_that_passes_does_so_in_every_order(
        ((sizes, minimum, family), shuffled) in some_families().prop_flat_map(|some| {
            let shuffled = Just(some.2.clone()).prop_shuffle();
            (Just(some), shuffled)
        })
    ) {
        let all = |family: &[Vec<bool>]| {
            let mut audit = Audit::new(&sizes, minimum);
            family.iter().try_for_each(|membership| audit.release(membership)).map(|()| audit)
        };
        let (one, other) = (all(&family), all(&shuffled));
        prop_assert_eq!(one.is_ok(), other.is_ok());
        prop_assert!(one.is_err() || one == other);
    }

    #[test]
    fn what_suppression_leaves_passes_the_audit((sizes, minimum, hidden) in some_teams()) {
        let hide = suppress(&sizes, minimum, &hidden);
        let everybody: u32 = sizes.iter().sum();
        prop_assume!(everybody == 0 || everybody >= minimum);
        let mut audit = Audit::new(&sizes, minimum);
        for shown in (0..sizes.len()).filter(|team| !hide[*team]) {
            let alone: Vec<bool> = (0..sizes.len()).map(|team| team == shown).collect();
            prop_assert_eq!(audit.release(&alone), Ok(()));
        }
        prop_assert_eq!(audit.check(&hide), Ok(()));
    }

    /// Of everybody, the teams shown and all unions of them.
    #[test]
    fn no_set_complement_or_difference_is_small((sizes, minimum, hidden) in some_teams()) {
        let hide = suppress(&sizes, minimum, &hidden);
        let whole = (1_u32 << sizes.len()) - 1;
        prop_assume!(people(&sizes, whole) == 0 || people(&sizes, whole) >= minimum);
        let shown = |set: u32| (0..sizes.len()).all(|team| set >> team & 1 == 0 || !hide[team]);
        let sets: Vec<u32> = (0..=whole).filter(|set| *set == whole || shown(*set)).collect();
        for one in &sets {
            for other in &sets {
                let difference = people(&sizes, one & !other);
                prop_assert!(difference == 0 || difference >= minimum);
            }
        }
    }

    #[test]
    fn suppression_hides_what_it_must_and_one_more_at_most(
        (sizes, minimum, hidden) in some_teams()
    ) {
        let hide = suppress(&sizes, minimum, &hidden);
        let must = |team: usize| hidden[team] || (sizes[team] > 0 && sizes[team] < minimum);
        prop_assert!((0..sizes.len()).all(|team| hide[team] || !must(team)));
        let more: Vec<_> = (0..sizes.len()).filter(|team| hide[*team] && !must(*team)).collect();
        prop_assert!(more.len() <= 1);
        for more in more {
            let mut left = (0..sizes.len()).filter(|team| !hide[*team] && sizes[*team] > 0);
            prop_assert!(left.all(|team| (sizes[team], team) > (sizes[more], more)));
        }
        prop_assert_eq!(suppress(&sizes, minimum, &hide), hide);
    }
}

#[test]
fn the_next_smallest_team_covers_for_a_small_one() {
    let hide = |sizes: &[u32]| suppress(sizes, 5, &[]);
    assert_eq!(hide(&[9, 3, 6, 6]), [false, true, true, false]);
    assert_eq!(hide(&[9, 3, 2, 6]), [false, true, true, false]);
    assert_eq!(hide(&[9, 3, 0, 6]), [false, true, false, true]);
    assert_eq!(hide(&[9, 8, 0, 6]), [false; 4]);
    assert_eq!(hide(&[3, 0, 1]), [true, false, true]);
    assert_eq!(hide(&[4, 7]), [true, true]);
    assert!(hide(&[]).is_empty());
}

#[test]
fn what_is_hidden_stays_hidden() {
    assert_eq!(suppress(&[9, 8, 6], 5, &[false, true, false]), [false, true, false]);
    assert_eq!(suppress(&[9, 8, 0], 5, &[false, false, true]), [false, false, true]);
    // The minimum was raised: 6 is too few now.
    assert_eq!(suppress(&[9, 8, 6], 7, &[false, true]), [false, true, true]);
    assert_eq!(suppress(&[9, 8, 6], 7, &[]), [false, true, true]);
}
