//! Who is told what of the state was read and what has changed.

/// What of the state somebody may depend on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ui) enum Aspect {
    /// The language of the words.
    Language,
    /// Where the person is, and what is there.
    Screen,
    /// The check-in under way.
    Run,
    /// The journal and where it is kept.
    Journal,
    /// What to tell about the storage.
    Notices,
    /// What assistive technology is told.
    Status,
    /// Which practices there are.
    Practices,
}

/// Who draws what is on the screen.
pub(in crate::ui) trait Observer {
    /// What is being drawn depends on `aspect`.
    fn depends_on(&self, aspect: Aspect);
    /// `aspect` has changed. More may change before the caller is done.
    fn changed(&self, aspect: Aspect);
}
