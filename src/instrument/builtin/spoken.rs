//! A built-in questionnaire in another language than its own.

use crate::instrument::{Instrument, Localised};

impl Instrument {
    /// The same, also in the language `tag`, where it is called `title` and `say` has its other words
    /// by their identifiers. As it was, if they aren't all there.
    pub(super) fn also_in(
        &self,
        tag: &str,
        title: &'static str,
        say: impl Fn(&str) -> Option<&'static str>,
    ) -> Self {
        let say = |id: &str| say(id).filter(|text| !text.is_empty());
        let translated = if title.is_empty() { None } else { self.translated(tag, &say) };
        translated.map_or_else(
            || self.clone(),
            |mut spoken| {
                spoken.title.add(tag, title.to_owned());
                spoken
            },
        )
    }

    fn translated(&self, tag: &str, say: &dyn Fn(&str) -> Option<&'static str>) -> Option<Self> {
        let mut spoken = self.clone();
        let text = |id: &str, texts: &mut Localised<String>| {
            texts.add(tag, say(id)?.to_owned());
            Some(())
        };
        let points = 1..=self.points.get();
        let labels: Option<Vec<String>> =
            points.map(|point| Some(say(&format!("point-{point}"))?.to_owned())).collect();
        spoken.labels.add(tag, labels?);
        for dimension in &mut spoken.dimensions {
            text(&dimension.id, &mut dimension.name)?;
            if let Some(about) = &mut dimension.about {
                text(&format!("{}-about", dimension.id), about)?;
            }
        }
        for item in &mut spoken.items {
            text(&item.id, &mut item.text)?;
        }
        Some(spoken)
    }
}
