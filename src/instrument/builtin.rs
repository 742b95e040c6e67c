//! The instruments that come with the project.
//!
//! Four are files in the same format as custom ones, in English; their words in other languages are
//! those of the screens. The pulse is put together from two of them:
//! four fixed anchors on psychological safety and two items from each of four of the eight trust
//! dimensions. Two pulses in a row cover all eight.

mod default;
mod spoken;

use std::cell::RefCell;
use std::rc::Rc;

use super::{Dimension, Instrument, Item, Localised, Read};
use crate::text::{Lang, LeadershipWords, RebuildingWords, SafetyWords, TitleWords, TrustWords};

/// The one that is asked unless the page says otherwise.
pub const DEFAULT: &str = SAFETY;

/// The one on psychological safety.
pub const SAFETY: &str = "safety";

/// The one on trust in the team.
pub const TRUST: &str = "trust";

/// The names that the attribute `instrument` takes.
pub const NAMES: [&str; 5] = [SAFETY, TRUST, "leadership", "rebuilding", "pulse"];

/// How many blocks of trust dimensions the pulse rotates through.
pub const PULSE_BLOCKS: usize = 2;

const TRUST_FILE: &str = include_str!("builtin/trust.json");
const LEADERSHIP: &str = include_str!("builtin/leadership.json");
const REBUILDING: &str = include_str!("builtin/rebuilding.json");

const PULSE_TITLE: &str = "Team pulse";
const PULSE_ITEMS_PER_TRUST_DIMENSION: usize = 2;

/// The instrument that is asked unless the page says otherwise; in English, and in `lang` as far as
/// its words are there.
pub fn default(lang: Lang) -> Instrument {
    let (title, words) = (TitleWords::from(lang).safety(), SafetyWords::from(lang));
    default::questionnaire().also_in(lang.tag(), title, |id| words.by_id(id))
}

/// The built-in instrument called `name`; for the pulse, the one with the block that comes first
/// in the rotation at `block` (any number, for example the calendar quarter). In English, and in
/// `lang` as far as its words are there.
///
/// # Errors
/// `Ok(None)` for a name that is not among [`NAMES`]; an error only if a file that comes with the
/// project were damaged.
pub fn get(name: &str, block: usize, lang: Lang) -> Read<Option<Instrument>> {
    let (tag, titles) = (lang.tag(), TitleWords::from(lang));
    let found = match name {
        DEFAULT => default(lang),
        TRUST => trust(lang)?,
        "leadership" => {
            let say = |id: &str| LeadershipWords::from(lang).by_id(id);
            Instrument::from_json(LEADERSHIP)?.also_in(tag, titles.leadership(), say)
        }
        "rebuilding" => {
            let say = |id: &str| RebuildingWords::from(lang).by_id(id);
            Instrument::from_json(REBUILDING)?.also_in(tag, titles.rebuilding(), say)
        }
        "pulse" => pulse(block % PULSE_BLOCKS, lang)?,
        _ => return Ok(None),
    };
    Ok(Some(found))
}

/// Whether `id` and `digest`, in hexadecimal, are those of the built-in instrument called `name`.
pub fn is(name: &str, id: &str, digest: &str) -> bool {
    let same = |it: Instrument| it.id() == id && it.digest().to_string() == digest;
    id == name && get(name, 0, Lang::default()).ok().flatten().is_some_and(same)
}

fn trust(lang: Lang) -> Read<Instrument> {
    let say = |id: &str| TrustWords::from(lang).by_id(id);
    let title = TitleWords::from(lang).trust();
    Ok(Instrument::from_json(TRUST_FILE)?.also_in(lang.tag(), title, say))
}

thread_local! {
    /// What [`with_id`] has found, each read once for a language.
    static FOUND: RefCell<Vec<(Lang, Rc<Instrument>)>> = const { RefCell::new(Vec::new()) };
}

/// The built-in instrument whose [`Instrument::id`] is `id`.
pub fn with_id(id: &str, lang: Lang) -> Option<Rc<Instrument>> {
    let known = FOUND.with_borrow(|found| {
        let mut found = found.iter().filter(|(spoken, _)| *spoken == lang);
        found.find(|(_, instrument)| instrument.id() == id).map(|(_, it)| Rc::clone(it))
    });
    known.or_else(|| {
        let candidates =
            NAMES.iter().flat_map(|name| (0..PULSE_BLOCKS).map(|block| get(name, block, lang)));
        let mut candidates = candidates.filter_map(|found| found.ok().flatten());
        let found = Rc::new(candidates.find(|instrument| instrument.id() == id)?);
        // As long as words of the language are missing, they may still come.
        if found.title().languages().any(|tag| tag == lang.tag()) {
            FOUND.with_borrow_mut(|all| all.push((lang, Rc::clone(&found))));
        }
        Some(found)
    })
}

fn pulse(block: usize, lang: Lang) -> Read<Instrument> {
    let safety = default(lang);
    let trust = trust(lang)?;

    let anchors = 0..safety.dimensions.len();
    let mut items: Vec<Item> = anchors
        .filter_map(|dimension| safety.items_of(dimension).next())
        .map(|(_, item)| Item { dimension: 0, ..item.clone() })
        .collect();
    let mut dimensions = vec![Dimension {
        id: safety.id.clone(),
        name: safety.title.clone(),
        about: None,
        labels: None,
    }];
    for position in (block..trust.dimensions.len()).step_by(PULSE_BLOCKS) {
        let asked = trust.items_of(position).take(PULSE_ITEMS_PER_TRUST_DIMENSION);
        items.extend(asked.map(|(_, item)| Item { dimension: dimensions.len(), ..item.clone() }));
        dimensions.push(trust.dimensions[position].clone());
    }

    let mut title = Localised::new(vec![("en".to_owned(), PULSE_TITLE.to_owned())]);
    let spoken = TitleWords::from(lang).pulse();
    if !spoken.is_empty() {
        title.add(lang.tag(), spoken.to_owned());
    }
    Ok(Instrument { id: format!("pulse-{}", block + 1), title, dimensions, items, ..trust })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<Instrument> {
        let names = NAMES
            .iter()
            .flat_map(|name| (0..PULSE_BLOCKS).map(|block| get(name, block, Lang::default())));
        names.map(|found| found.unwrap().unwrap()).collect()
    }

    #[test]
    fn the_default_is_what_its_file_says() {
        let file = Instrument::from_json(include_str!("builtin/safety.json")).unwrap();
        assert_eq!(default(Lang::default()), file);
    }

    #[test]
    fn the_instruments_have_the_planned_length() {
        let lengths =
            NAMES.map(|name| get(name, 0, Lang::default()).unwrap().unwrap().items().len());
        assert_eq!(lengths, [8, 19, 9, 9, 12]);
    }

    #[test]
    fn at_most_two_items_of_an_instrument_are_reverse_worded() {
        for instrument in all() {
            let reverse = instrument.items().iter().filter(|item| item.reverse()).count();
            assert!(reverse <= 2, "{} has {reverse}", instrument.id());
        }
    }

    #[test]
    fn two_pulses_in_a_row_cover_all_trust_dimensions_and_share_the_anchors() {
        let trust = get("trust", 0, Lang::default()).unwrap().unwrap();
        let [first, second] =
            [0, 1].map(|block| get("pulse", block, Lang::default()).unwrap().unwrap());
        let asked: Vec<&Dimension> =
            first.dimensions()[1..].iter().chain(&second.dimensions()[1..]).collect();
        assert_eq!(asked.len(), trust.dimensions().len());
        assert!(trust.dimensions().iter().all(|dimension| asked.contains(&dimension)));
        assert_eq!(first.dimension_digest(0), second.dimension_digest(0));
        assert_ne!(first.digest(), second.digest());
    }
}
