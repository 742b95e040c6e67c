//! How Leptos learns what its views depend on and what of it has changed.

use leptos::prelude::*;

use super::state::{Aspect, Observer};

/// Tells views that something they depend on has changed. One type of signal for all aspects: each
/// type would bring its own code.
pub(super) struct Signals([RwSignal<()>; 7]);

impl Default for Signals {
    fn default() -> Self {
        Self([(); 7].map(RwSignal::new))
    }
}

impl Signals {
    fn of(&self, aspect: Aspect) -> RwSignal<()> {
        let [language, screen, run, journal, notices, status, practices] = self.0;
        match aspect {
            Aspect::Language => language,
            Aspect::Screen => screen,
            Aspect::Run => run,
            Aspect::Journal => journal,
            Aspect::Notices => notices,
            Aspect::Status => status,
            Aspect::Practices => practices,
        }
    }
}

impl Observer for Signals {
    fn depends_on(&self, aspect: Aspect) {
        self.of(aspect).track();
    }

    fn changed(&self, aspect: Aspect) {
        self.of(aspect).set(());
    }
}
