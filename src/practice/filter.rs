//! Which practices somebody wants to see.

use super::{Audience, GroupSize, Practice};

/// What a practice has to be. Where nothing is said, anything will do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Who wants to do it.
    pub audience: Option<Audience>,
    /// How many minutes there are.
    pub minutes: Option<u16>,
    /// How many there are to do it.
    pub people: Option<GroupSize>,
    /// Whether it is done on screens.
    pub on_screens: bool,
    /// The dimension that it should serve.
    pub dimension: Option<String>,
}

impl Filter {
    /// Whether `practice` is one of those.
    pub fn lets(&self, practice: &Practice) -> bool {
        self.audience.is_none_or(|audience| audience == practice.audience)
            && self.minutes.is_none_or(|most| practice.minutes <= most)
            && self.people.is_none_or(|people| people == practice.people)
            && (!self.on_screens || practice.works_on_screens())
            && self.dimension.as_ref().is_none_or(|wanted| practice.rank(wanted).is_some())
    }
}
