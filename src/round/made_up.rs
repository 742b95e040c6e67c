//! Rounds that nobody is asked in, for a rehearsal.

use super::{
    Actions, InstrumentRef, Keeper, Keepers, KeyId, Label, Nonce, Round, RoundDescriptor, SealKey,
};
use crate::day::Day;
use crate::disclosure::{Detail, Minimum};
use crate::instrument::Instrument;

impl Round {
    /// A round on `day` that asks `instrument` and was never sent to anybody: where its keepers, who
    /// have these names, would have keys, there are none, so nothing can be sealed for it. `None` if
    /// a name or the title can't be one.
    pub fn made_up(
        title: &str,
        day: Day,
        instrument: &Instrument,
        keepers: [&str; 2],
    ) -> Option<Self> {
        let keepers = keepers.into_iter().zip(1..).map(|(name, number)| {
            let (seal, id) = (SealKey::new([number; 32]), KeyId::new([number; KeyId::BYTES]));
            Some(Keeper { seal, id, name: Label::name(name).ok()? })
        });
        let descriptor = RoundDescriptor {
            title: Label::title(title).ok()?,
            instrument: InstrumentRef::to(instrument),
            keepers: Keepers::new(keepers.collect::<Option<_>>()?).ok()?,
            minimum: Minimum::DEFAULT,
            detail: Detail::Steps,
            invited: None,
            last_day: None,
            keeps_scores: true,
            actions: Actions::default(),
            nonce: Nonce::of_day(day),
        };
        Self::new(descriptor, instrument.clone()).ok()
    }
}
