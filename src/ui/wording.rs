//! The words of an earlier check-in in today's language.

use std::rc::Rc;

use super::state::State;
use crate::instrument::{Dimension, Instrument, builtin};
use crate::journal::{CheckIn, Score};
use crate::scoring::Mean;

/// Where the wording of a check-in is found: in its instrument as long as that is at hand and
/// unchanged, else in what was stored with it.
#[derive(Clone)]
pub(super) struct Wording {
    instrument: Option<(Rc<Instrument>, String)>,
}

impl Wording {
    pub(super) fn of(state: State, check_in: &CheckIn) -> Self {
        let same = |instrument: &Instrument| instrument.digest().to_string() == check_in.digest;
        let on_screen = state.instrument().filter(|instrument| same(instrument));
        let instrument = on_screen.or_else(|| {
            builtin::with_id(&check_in.instrument, state.lang())
                .filter(|instrument| same(instrument))
        });
        Self {
            instrument: instrument.map(|instrument| {
                let language = state.language_of(&instrument);
                (instrument, language)
            }),
        }
    }

    /// The language of the wording, if it may differ from the screen's.
    pub(super) fn language(&self) -> Option<String> {
        self.instrument.as_ref().map(|(_, language)| language.clone())
    }

    pub(super) fn title(&self, check_in: &CheckIn) -> String {
        let title = self.instrument.as_ref().and_then(|(it, language)| it.title().get(language));
        title.unwrap_or(&check_in.title).clone()
    }

    pub(super) fn name(&self, score: &Score) -> String {
        let name =
            self.dimension(score).and_then(|(dimension, language)| dimension.name().get(language));
        name.unwrap_or(&score.name).clone()
    }

    pub(super) fn about(&self, score: &Score) -> Option<String> {
        let (dimension, language) = self.dimension(score)?;
        dimension.about()?.get(language).cloned()
    }

    /// The labels of the points that are nearest to `mean`: twice the same, unless it lies half-way
    /// between two.
    pub(super) fn nearest_labels(&self, score: &Score, mean: Mean) -> Option<(String, String)> {
        let (lower, upper) = mean.nearest_points();
        let labels = self.labels(score)?;
        let label = |point: u32| {
            let position = usize::try_from(point).ok()?.checked_sub(1)?;
            labels.get(position).cloned()
        };
        Some((label(lower)?, label(upper)?))
    }

    /// Whether some statements count the other way round.
    pub(super) fn has_reversed(&self) -> bool {
        self.instrument.as_ref().is_some_and(|(instrument, _)| {
            instrument.items().iter().any(crate::instrument::Item::reverse)
        })
    }

    /// The labels at both ends of the scale.
    pub(super) fn ends(&self, score: &Score) -> Option<(String, String)> {
        let labels = self.labels(score)?;
        Some((labels.first()?.clone(), labels.last()?.clone()))
    }

    /// The labels that the questions of `score` are answered with; none if it is over questions that
    /// are answered with different ones.
    fn labels(&self, score: &Score) -> Option<Vec<String>> {
        let (instrument, language) = self.instrument.as_ref()?;
        let dimension = instrument.dimensions().iter().position(|known| known.id() == score.of);
        let whole = score.of == instrument.id() && score.digest == instrument.digest().to_string();
        if whole {
            return instrument.has_one_scale().then(|| instrument.labels(0, language));
        }
        Some(instrument.labels(dimension?, language))
    }

    fn dimension(&self, score: &Score) -> Option<(&Dimension, &str)> {
        let (instrument, language) = self.instrument.as_ref()?;
        let dimension = instrument.dimensions().iter().find(|known| known.id() == score.of)?;
        Some((dimension, language))
    }
}
