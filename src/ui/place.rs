//! Where a person is in an element: one [`Place`], whoever asks.
//!
//! A place is found by the page's hash and written to it, and it says which part of the program
//! draws it: each part has a type of its own for its screens, so that a screen that was sent to
//! another part does not compile.

/// A place in an element.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Place {
    /// Before the first question of the check-in.
    #[default]
    Start,
    /// Where it is asked how it went with practices, before the first question of the check-in.
    HowItWent,
    /// The question of the check-in at this position.
    Question(usize),
    /// The look back at the answers of the check-in.
    Review,
    /// The results of the check-in with this identifier.
    Results(String),
    /// What this device keeps of a person.
    Journal,
    /// All practices.
    Practices {
        /// The dimension that they should be for.
        dimension: Option<String>,
        /// The check-in from whose results the person comes.
        check_in: Option<String>,
    },
    /// The guide.
    Guide,
    /// A page of the guide.
    GuidePage {
        /// Its identifier.
        page: String,
        /// The check-in from whose results the person comes.
        check_in: Option<String>,
    },
    /// The programme for rebuilding trust.
    Rebuilding,
    /// Where the note with this identifier is written.
    Note(&'static str),
    /// All sealed rounds of this device, and its teams.
    Rounds,
    /// Where somebody makes a keeper's card; with the hash of an invitation, if they were invited by one.
    Keeper(Option<String>),
    /// The round that is being prepared under this identifier.
    Plan(String),
    /// The round with this link, by what this device is in it.
    Round(String),
    /// The way to the questions of the round with this link, whoever else this device is in it.
    Answer(String),
    /// A question of the round with this link.
    QuestionOfRound {
        /// The round's link.
        link: String,
        /// The question's position.
        position: usize,
    },
    /// The look back at the answers to the round with this link, before they are sealed.
    ReviewOfRound(String),
    /// The history of the team with this identifier.
    Team(String),
    /// What was released of the round with this link.
    Released(String),
    /// What a team may need from whoever leads it, by what was released of the round with this link.
    Leading(String),
    /// Where a made-up team is chosen to rehearse the hour with.
    Rehearsals,
    /// The hour with the made-up team that has this identifier.
    Rehearsal(&'static str),
}

/// The screen at a place, as the part of the program knows it that draws it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Screen {
    /// In the part that is there from the start.
    CheckIn(CheckInScreen),
    /// In the part with the results.
    Results(ResultsScreen),
    /// In the part with the sealed rounds.
    Rounds(RoundsScreen),
    /// In the part with the teams.
    Teams(TeamsScreen),
    /// In the part with the guide.
    Guide(GuideScreen),
}

/// The screens of the part that is there from the start.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum CheckInScreen {
    /// Before the first question.
    Start,
    /// The question at this position.
    Question(usize),
}

/// The screens of the part with the results.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ResultsScreen {
    /// How it went with practices.
    HowItWent,
    /// The look back at the answers.
    Review,
    /// The results of the check-in with this identifier.
    Results(String),
    /// The journal.
    Journal,
    /// All practices.
    Practices {
        /// The dimension that they should be for.
        dimension: Option<String>,
        /// The check-in from whose results the person comes.
        check_in: Option<String>,
    },
}

/// The screens of the part with the sealed rounds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum RoundsScreen {
    /// All rounds.
    All,
    /// Where somebody makes a keeper's card; with the hash of an invitation, if they were invited by one.
    Keeper(Option<String>),
    /// The plan with this identifier.
    Plan(String),
    /// The round with this link.
    Round(String),
    /// The way to the questions of the round with this link.
    Answer(String),
    /// The look back at the answers to the round with this link.
    Review(String),
}

/// The screens of the part with the teams.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum TeamsScreen {
    /// The team with this identifier.
    Team(String),
    /// What was released of the round with this link.
    Released(String),
    /// What a team may need from whoever leads it, by what was released of the round with this link.
    Leading(String),
    /// The made-up teams.
    Rehearsals,
    /// The hour with the made-up team that has this identifier.
    Rehearsal(&'static str),
}

/// The screens of the part with the guide.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum GuideScreen {
    /// All pages and questions.
    Contents,
    /// A page.
    Page {
        /// Its identifier.
        page: String,
        /// The check-in from whose results the person comes.
        check_in: Option<String>,
    },
    /// The programme for rebuilding trust.
    Rebuilding,
    /// The note with this identifier.
    Note(&'static str),
}

const CHECK_IN: &str = "#pulse-check/check-in";
const JOURNAL: &str = "#pulse-check/journal";
const PRACTICES: &str = "#pulse-check/practices";
const GUIDE: &str = "#pulse-check/guide";
const REBUILDING: &str = "#pulse-check/rebuilding";
const ROUNDS: &str = "#pulse-check/rounds";
const KEEPER: &str = "#pulse-check/keeper";
const REHEARSAL: &str = "#pulse-check/rehearsal";

/// How an invitation to keep a round begins; after it comes the folder for the card.
pub(crate) const INVITATION: &str = "#pulse-check/keeper-";

/// How a round's link begins, which is a hash itself.
const ROUND: &str = "#round=";

impl Place {
    /// All practices, for whatever they are.
    pub(crate) const ALL_PRACTICES: Self = Self::Practices { dimension: None, check_in: None };

    /// The place that the page's hash asks for, if it is one of ours.
    pub(crate) fn parse(hash: &str) -> Option<Self> {
        match hash {
            CHECK_IN => Some(Self::Start),
            JOURNAL => Some(Self::Journal),
            PRACTICES => Some(Self::ALL_PRACTICES),
            GUIDE => Some(Self::Guide),
            REBUILDING => Some(Self::Rebuilding),
            ROUNDS => Some(Self::Rounds),
            KEEPER => Some(Self::Keeper(None)),
            invitation if invitation.starts_with(INVITATION) => {
                Some(Self::Keeper(Some(invitation.to_owned())))
            }
            REHEARSAL => Some(Self::Rehearsals),
            link if link.starts_with(ROUND) => Some(Self::Round(link.to_owned())),
            _ => None,
        }
    }

    /// The hash by which one comes as near to this place as a hash leads: to its
    /// [`entrance`](Self::entrance).
    pub(crate) fn hash(&self) -> &str {
        match self {
            Self::Start | Self::HowItWent | Self::Question(_) | Self::Review | Self::Results(_) => {
                CHECK_IN
            }
            Self::Journal | Self::Note(_) => JOURNAL,
            Self::Practices { .. } => PRACTICES,
            Self::Guide | Self::GuidePage { .. } => GUIDE,
            Self::Rebuilding => REBUILDING,
            Self::Rounds | Self::Plan(_) | Self::Team(_) | Self::Released(_) | Self::Leading(_) => {
                ROUNDS
            }
            Self::Keeper(None) => KEEPER,
            Self::Keeper(Some(invitation)) => invitation,
            Self::Rehearsals | Self::Rehearsal(_) => REHEARSAL,
            Self::Round(link)
            | Self::Answer(link)
            | Self::QuestionOfRound { link, .. }
            | Self::ReviewOfRound(link) => link,
        }
    }

    /// The place from which one gets to this one: itself, if a hash leads to it.
    pub(crate) fn entrance(&self) -> Self {
        match self {
            Self::Start | Self::HowItWent | Self::Question(_) | Self::Review | Self::Results(_) => {
                Self::Start
            }
            Self::Journal | Self::Note(_) => Self::Journal,
            Self::Practices { .. } => Self::ALL_PRACTICES,
            Self::Guide | Self::GuidePage { .. } => Self::Guide,
            Self::Rebuilding => Self::Rebuilding,
            Self::Rounds | Self::Plan(_) | Self::Team(_) | Self::Released(_) | Self::Leading(_) => {
                Self::Rounds
            }
            Self::Keeper(invitation) => Self::Keeper(invitation.clone()),
            Self::Rehearsals | Self::Rehearsal(_) => Self::Rehearsals,
            Self::Round(link)
            | Self::Answer(link)
            | Self::QuestionOfRound { link, .. }
            | Self::ReviewOfRound(link) => Self::Round(link.clone()),
        }
    }

    /// Whether a person is among the questions of a check-in or a round there.
    pub(crate) fn is_asking(&self) -> bool {
        match self {
            Self::Question(_)
            | Self::Review
            | Self::QuestionOfRound { .. }
            | Self::ReviewOfRound(_) => true,
            Self::Start
            | Self::HowItWent
            | Self::Results(_)
            | Self::Journal
            | Self::Practices { .. }
            | Self::Guide
            | Self::GuidePage { .. }
            | Self::Rebuilding
            | Self::Note(_)
            | Self::Rounds
            | Self::Keeper(_)
            | Self::Plan(_)
            | Self::Round(_)
            | Self::Answer(_)
            | Self::Team(_)
            | Self::Released(_)
            | Self::Leading(_)
            | Self::Rehearsals
            | Self::Rehearsal(_) => false,
        }
    }

    /// Whether whoever comes here is asked anew: the answers to a round's questions that were not
    /// sealed are given up.
    pub(crate) fn begins_anew(&self) -> bool {
        match self {
            Self::Start
            | Self::HowItWent
            | Self::Rounds
            | Self::Keeper(_)
            | Self::Plan(_)
            | Self::Round(_)
            | Self::Answer(_)
            | Self::Team(_)
            | Self::Released(_)
            | Self::Leading(_)
            | Self::Rehearsals
            | Self::Rehearsal(_) => true,
            Self::Question(_)
            | Self::Review
            | Self::QuestionOfRound { .. }
            | Self::ReviewOfRound(_)
            | Self::Results(_)
            | Self::Journal
            | Self::Practices { .. }
            | Self::Guide
            | Self::GuidePage { .. }
            | Self::Rebuilding
            | Self::Note(_) => false,
        }
    }

    /// What is drawn there.
    pub(crate) fn screen(self) -> Screen {
        match self {
            Self::Start => Screen::CheckIn(CheckInScreen::Start),
            Self::Question(position) | Self::QuestionOfRound { position, .. } => {
                Screen::CheckIn(CheckInScreen::Question(position))
            }
            Self::HowItWent => Screen::Results(ResultsScreen::HowItWent),
            Self::Review => Screen::Results(ResultsScreen::Review),
            Self::Results(id) => Screen::Results(ResultsScreen::Results(id)),
            Self::Journal => Screen::Results(ResultsScreen::Journal),
            Self::Practices { dimension, check_in } => {
                Screen::Results(ResultsScreen::Practices { dimension, check_in })
            }
            Self::Guide => Screen::Guide(GuideScreen::Contents),
            Self::GuidePage { page, check_in } => {
                Screen::Guide(GuideScreen::Page { page, check_in })
            }
            Self::Rebuilding => Screen::Guide(GuideScreen::Rebuilding),
            Self::Note(id) => Screen::Guide(GuideScreen::Note(id)),
            Self::Rounds => Screen::Rounds(RoundsScreen::All),
            Self::Keeper(invitation) => Screen::Rounds(RoundsScreen::Keeper(invitation)),
            Self::Plan(id) => Screen::Rounds(RoundsScreen::Plan(id)),
            Self::Round(link) => Screen::Rounds(RoundsScreen::Round(link)),
            Self::Answer(link) => Screen::Rounds(RoundsScreen::Answer(link)),
            Self::ReviewOfRound(link) => Screen::Rounds(RoundsScreen::Review(link)),
            Self::Team(id) => Screen::Teams(TeamsScreen::Team(id)),
            Self::Released(link) => Screen::Teams(TeamsScreen::Released(link)),
            Self::Leading(link) => Screen::Teams(TeamsScreen::Leading(link)),
            Self::Rehearsals => Screen::Teams(TeamsScreen::Rehearsals),
            Self::Rehearsal(id) => Screen::Teams(TeamsScreen::Rehearsal(id)),
        }
    }
}
