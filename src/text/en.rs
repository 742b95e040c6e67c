//! English, in British spelling.

pub(super) mod discussion;
pub(super) mod keepers;
pub(super) mod members;
pub(super) mod report;
pub(super) mod rounds;
pub(super) mod teams;

use super::Plural;
use super::groups::{
    CheckInWords, ElementWords, JournalWords, NoticeWords, PracticeWords, ProblemWords,
    ResultsWords, ReviewWords, StorageWords,
};

pub(super) const ELEMENT: ElementWords = ElementWords {
    label: "Team check-in",
    check_in: "Check-in",
    journal: "Journal",
    rounds: "Team rounds",
};

pub(super) const PROBLEM: ProblemWords = ProblemWords {
    unknown: "There is no questionnaire called “{name}”.",
    refused: "This questionnaire can’t be shown because its file has a mistake.",
    unreachable: "The questionnaire could not be loaded.",
    reader: "Please tell whoever looks after this page. Nothing that you answered before is lost.",
    author: "For whoever looks after this page",
};

pub(super) const CHECK_IN: CheckInWords = CheckInWords {
    questions: Plural { one: "{count} question", other: "{count} questions" },
    minutes: Plural { one: "about {count} minute", other: "about {count} minutes" },
    promise: "Your answers stay in this browser on this device. Nothing is sent. Other pages of this site could read this site’s storage; on a shared computer, turn on “Forget when I close”.",
    promise_forgetting: "Nothing is kept: your answers are gone once you close or reload this page. Nothing is sent.",
    stored_earlier: "What was stored here earlier stays until you erase it in the journal.",
    forget: "Forget when I close",
    limits: "What this can’t protect you from",
    limit_page: "This page and its site. They could change this tool, or watch what you type here. Use it where you trust whoever runs the site.",
    limit_device: "Your device. Browser extensions, malware, or someone who opens this browser can see what you can see.",
    limit_clearing: "Loss. Browsers may clear a site’s storage, some after a week without a visit. Export your journal to keep a copy.",
    start: "Start",
    resume: "Continue with question {number}",
    resume_review: "Continue with the review",
    start_over: "Start again",
    how: "Choosing an answer moves on by itself. You can skip any question and change any answer until the end.",
    keyboard: "By keyboard: choose with the arrow keys or digits, then press Enter.",
    draft_outdated: "The questions have changed since you last began, so those answers can’t be carried over.",
    point: "{number} of {last}",
    progress: "Question {number} of {count}",
    back: "Back",
    skip: "Skip this one",
    next: "Next",
    choose_first: "Choose an answer, or skip this one.",
};

pub(super) const REVIEW: ReviewWords = ReviewWords {
    title: "Before you see your results",
    lead: "Look through your answers and change any of them.",
    skipped: "Skipped",
    change: "Change",
    change_question: "Change question {number}",
    finish: "See my results",
    nothing_answered: "You have skipped every question. Answer at least one to see results.",
};

pub(super) const NOTICE: NoticeWords = NoticeWords {
    part_missing: "The next part could not be loaded. Nothing you entered is lost. Please check your connection, then try again.",
    try_again: "Try again",
};

pub(super) const STORAGE: StorageWords = StorageWords {
    blocked: "This browser or page doesn’t allow storing anything. Your answers are kept only until you close or reload this page; export your journal to keep them.",
    full: "This site’s storage is full, so your latest entries are kept only until you close this page. Export your journal, then make room: erase what you no longer need here, or clear other data of this site.",
    newer: "Your journal was saved by a newer version of this tool. It is left as it is, and what you enter now is kept only until you close this page. Reload the page, or ask whoever looks after it to update the tool.",
    unwritable: "Something you entered can’t be stored, so your latest entries are kept only until you close this page. Reload the page, then enter it again.",
    quarantine: "Some stored data could not be read and was set aside, untouched. You can see it in the journal under “Show exactly what is stored”.",
    dismiss: "Close this message",
};

pub(super) const RESULTS: ResultsWords = ResultsWords {
    title: "Your results",
    overall: "Overall",
    value: "of {points}, nearest to “{label}”",
    value_between: "of {points}, between “{lower}” and “{upper}”",
    value_only: "of {points}",
    answered: Plural { one: "From {count} answer", other: "From {count} answers" },
    answered_of: "From {count} of {items} questions",
    undefined: "No number here: at least half of the {items} questions need an answer.",
    low: "Your answers lean towards the low end. A good place to start.",
    between: "Your answers lie around the middle.",
    high: "Your answers lean towards the high end. Worth keeping up.",
    limits: "These numbers sum up your own answers of that day. They compare you with nobody, and a small step up or down can be chance or mood.",
    moved_up: "{difference} higher than on {date}",
    moved_down: "{difference} lower than on {date}",
    moved_not: "The same as on {date}",
    moved_otherwise: "Not compared with {date}: different questions were answered",
    reversed: "Statements that describe something unwelcome count the other way round.",
    first_time: "Check in again in a few weeks to see how things move.",
    trend: "{name} over time: {list}",
    trend_point: "{date} {value}",
    gone: "This check-in is no longer here",
    to_journal: "Open my journal",
    again: "Done",
};

pub(super) const PRACTICE: PracticeWords = PracticeWords {
    title: "Something to try",
    lead: "Picked for where your answers were lowest: {names}.",
    lead_high: "Your answers are high throughout. To keep it that way:",
    first_step: "First step, {minutes} minutes",
    how: "How to go about it",
    anyone: "For anyone",
    leader: "For leaders",
    team: "For the whole team",
    choose: "I’ll try this",
    chosen: "On your list",
    enough: "You are trying three already. Say in your journal how one went before you take on another.",
};

pub(super) const JOURNAL: JournalWords = JournalWords {
    title: "Your journal",
    lead: "Only on this device.",
    lead_forgetting: "Gone once you close or reload this page.",
    check_ins: "Check-ins",
    no_check_ins: "No check-ins yet. Your first one will appear here.",
    show: "Show",
    show_of: "Show results of {date}",
    trends: "How things moved",
    practices: "Practices you chose",
    no_practices: "None yet. Your results suggest some.",
    since: "since {date}",
    how_went: "How did it go?",
    helped: "It helped",
    unclear: "Hard to say",
    not_for_me: "Not for me",
    commitments: "Commitments",
    commitments_lead: "What you said you would do. Following through, and saying so openly when it changes, is what builds trust.",
    what: "What will you do?",
    by_when: "By when? (optional)",
    due: "by {date}",
    overdue: "due since {date}",
    add: "Add",
    open: "Open",
    kept: "Kept",
    renegotiated: "Renegotiated",
    missed: "Missed",
    wins: "Small wins",
    win: "What went well?",
    remove: "Remove “{text}”",
    data: "Your data",
    show_stored: "Show exactly what is stored",
    stored_nothing: "Nothing is stored.",
    stored_out_of_reach: "The storage of this site can’t be reached any more, so what is stored in it can’t be shown. Allow it for this site in your browser, then reload the page.",
    stored_where: "In this browser’s local storage for {origin}:",
    stored_blanked: "Secret keys of team rounds, and how many people of a team had each score, are replaced by “…”: others might be looking on.",
    show_blanked: "Show keys and scores as well",
    export: "Export",
    exported: "Exported as {file}.",
    not_exported: "No file was written: the browser doesn’t allow it here, or an entry can’t be written. Copy what is shown under “Show exactly what is stored” instead.",
    import: "Import",
    imported: Plural { one: "{count} entry added.", other: "{count} entries added." },
    import_known: "Everything in that file was here already.",
    import_damaged: "That file is not a journal that was exported here, or it is damaged. Nothing was changed. Choose a file whose name begins with “pulse-check-journal”.",
    import_newer: "That file was exported by a newer version of this tool. Nothing was changed. Import it on the page where it was exported, or ask for an update.",
    import_no_room: "There is no room left for that file in this site’s storage. Nothing was changed. Make room, then try again.",
    erase: "Erase everything",
    erase_question: "Erase all check-ins, unfinished answers, practices, commitments, small wins and team rounds with their keys from this browser? This can’t be undone.",
    erase_yes: "Yes, erase everything",
    erase_no: "Keep everything",
    erased: "Everything was erased.",
    not_erased: "The storage of this site can’t be reached any more, so what was stored in it may still be there. Allow it for this site in your browser, then reload the page and erase again.",
};
