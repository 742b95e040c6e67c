//! Languages as the element's shell has them: their words, fetched as tables, and the browser's rules.

use std::cell::RefCell;

use js_sys::{Array, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

use super::dynamic::call;
use crate::day::Day;
use crate::text::{Foreign, Lang, Part, Plural, Rules};

#[wasm_bindgen]
extern "C" {
    /// A language of the shell.
    #[derive(Clone, PartialEq)]
    pub type PageLanguage;

    #[wasm_bindgen(method, getter)]
    fn tag(this: &PageLanguage) -> String;
    #[wasm_bindgen(method)]
    fn table(this: &PageLanguage, part: &str) -> Option<String>;
    #[wasm_bindgen(method)]
    fn fetch(this: &PageLanguage, part: &str) -> Promise;
    #[wasm_bindgen(method)]
    fn plural(this: &PageLanguage, number: f64) -> String;
    #[wasm_bindgen(method)]
    fn decimal(this: &PageLanguage, number: f64, fewest: u8) -> String;
    #[wasm_bindgen(method)]
    fn list(this: &PageLanguage, names: Array) -> String;
    #[wasm_bindgen(method)]
    fn day(this: &PageLanguage, year: i32, month: u32, day: u32) -> String;
}

thread_local! {
    /// All languages that were shown so far, each made once.
    static KNOWN: RefCell<Vec<(PageLanguage, Lang)>> = const { RefCell::new(Vec::new()) };
}

/// The language with as many of its words as the shell has fetched.
///
/// # Errors
/// Its words are of another version of the program.
pub(crate) fn language(page: PageLanguage) -> Result<Lang, Foreign> {
    let lang = KNOWN.with_borrow_mut(|known| {
        if let Some((_, lang)) = known.iter().find(|(other, _)| *other == page) {
            return *lang;
        }
        let lang = Lang::new(&page.tag(), Browser { place: known.len() });
        known.push((page.clone(), lang));
        lang
    });
    for part in Part::ALL {
        if let Some(table) = page.table(part.name()).filter(|_| !lang.knows(part)) {
            lang.learn(part, table)?;
        }
    }
    Ok(lang)
}

/// Fetches the words of `parts`; `false` if that failed, and calling again is another try.
pub(in crate::ui) fn fetch_words(lang: Lang, parts: &[Part]) -> impl Future<Output = bool> {
    let of_it = |(_, other): &&(PageLanguage, Lang)| *other == lang;
    let page = KNOWN.with_borrow(|known| known.iter().find(of_it).map(|(page, _)| page.clone()));
    let fetch = |page: &PageLanguage| parts.iter().map(|part| page.fetch(part.name())).collect();
    let coming: Vec<Promise> = page.as_ref().map(fetch).unwrap_or_default();
    async move {
        for promise in coming {
            if JsFuture::from(promise).await.is_err() {
                return false;
            }
        }
        page.is_some_and(|page| language(page).is_ok())
    }
}

/// Which of the languages on offer is the nearest to what the person wants, as the shell knows it for
/// the element around `place`; `None` if none is near.
pub(in crate::ui) fn nearest<'a>(
    place: &HtmlElement,
    offered: impl Iterator<Item = &'a str>,
) -> Option<String> {
    let offered: Array = offered.map(JsValue::from).collect();
    call(place, "nearest", &[&offered]).ok()?.as_string()
}

/// The rules of the language at this place of the known ones.
struct Browser {
    place: usize,
}

impl Browser {
    fn ask<T: Default>(&self, question: impl FnOnce(&PageLanguage) -> T) -> T {
        let page = KNOWN.with_borrow(|known| known.get(self.place).map(|(page, _)| page.clone()));
        page.map(|page| question(&page)).unwrap_or_default()
    }
}

impl Rules for Browser {
    fn plural(&self, number: u64) -> Plural {
        Plural::named(&self.ask(|page| page.plural(number as f64)))
    }

    fn decimal(&self, hundredths: u64, fewest: u8) -> String {
        self.ask(|page| page.decimal(hundredths as f64 / 100.0, fewest))
    }

    fn list(&self, names: &[String]) -> String {
        let names: Array = names.iter().map(|name| JsValue::from(name.as_str())).collect();
        self.ask(|page| page.list(names))
    }

    fn day(&self, day: Day) -> String {
        let (year, month, day) = day.parts();
        self.ask(|page| page.day(year, month, day))
    }
}
