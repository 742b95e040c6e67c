//! Which practices there are.

use super::State;
use crate::practice::Catalogue;

impl State {
    /// The practices that the element offers.
    pub(in crate::ui) fn practices(self) -> Catalogue {
        Catalogue::BUILT_IN
    }
}
