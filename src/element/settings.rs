//! What the page's author set by attributes, as the shell passes it. What only parts that are loaded
//! later need (`round-address`), those read themselves.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::text::Foreign;
use crate::ui::{PageLanguage, Place, Question, Settings, language};

#[wasm_bindgen]
extern "C" {
    /// The object that the shell makes of the element's attributes.
    pub type PageSettings;

    #[wasm_bindgen(method, getter)]
    fn name(this: &PageSettings) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn questionnaire(this: &PageSettings) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn unreachable(this: &PageSettings) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn language(this: &PageSettings) -> PageLanguage;
    #[wasm_bindgen(method, getter)]
    fn languages(this: &PageSettings) -> String;
    #[wasm_bindgen(method, getter)]
    fn view(this: &PageSettings) -> String;
    #[wasm_bindgen(method, getter)]
    fn practices(this: &PageSettings) -> String;
    #[wasm_bindgen(method, getter)]
    fn namespace(this: &PageSettings) -> String;
    #[wasm_bindgen(method, getter)]
    fn forget(this: &PageSettings) -> bool;
    #[wasm_bindgen(method, getter)]
    fn routes(this: &PageSettings) -> bool;
    #[wasm_bindgen(method, getter)]
    fn hash(this: &PageSettings) -> String;
}

/// The place that pages call `name`.
pub(super) fn view(name: &str) -> Place {
    match name {
        "journal" => Place::Journal,
        "guide" => Place::Guide,
        "practices" => Place::ALL_PRACTICES,
        "rebuilding" => Place::Rebuilding,
        "rounds" => Place::Rounds,
        _ => Place::Start,
    }
}

impl PageSettings {
    /// # Errors
    /// The words of its language are of another version of the program.
    pub(super) fn read(&self) -> Result<Settings, Foreign> {
        Ok(Settings {
            lang: language(self.language())?,
            question: match (self.name(), self.questionnaire(), self.unreachable()) {
                (Some(name), ..) => Question::BuiltIn(name),
                (_, Some(json), _) => Question::Custom(json),
                (.., reason) => Question::Unreachable(reason.unwrap_or_default()),
            },
            languages: self.languages().split(',').map(str::to_owned).collect(),
            view: view(&self.view()),
            own_practices: self.practices(),
            namespace: self.namespace(),
            forget: self.forget(),
            routes: self.routes(),
            hash: self.hash(),
        })
    }
}
