//! German.

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
    label: "Team-Check-in",
    check_in: "Check-in",
    journal: "Tagebuch",
    rounds: "Teamrunden",
};

pub(super) const PROBLEM: ProblemWords = ProblemWords {
    unknown: "Einen Fragebogen namens „{name}“ gibt es nicht.",
    refused: "Dieser Fragebogen lässt sich nicht zeigen, weil seine Datei einen Fehler hat.",
    unreachable: "Der Fragebogen konnte nicht geladen werden.",
    reader: "Bitte sag es der Person, die diese Seite betreut. Nichts, was du früher beantwortet hast, ist verloren.",
    author: "Für die Person, die diese Seite betreut",
};

pub(super) const CHECK_IN: CheckInWords = CheckInWords {
    questions: Plural { one: "{count} Frage", other: "{count} Fragen" },
    minutes: Plural { one: "etwa {count} Minute", other: "etwa {count} Minuten" },
    promise: "Deine Antworten bleiben in diesem Browser auf diesem Gerät. Es wird nichts gesendet. Andere Seiten dieser Website könnten deren Speicher lesen; schalte an einem gemeinsamen Computer „Beim Schließen vergessen“ ein.",
    promise_forgetting: "Nichts wird aufbewahrt: Deine Antworten sind weg, sobald du diese Seite schließt oder neu lädst. Es wird nichts gesendet.",
    stored_earlier: "Was hier früher gespeichert wurde, bleibt, bis du es im Tagebuch löschst.",
    forget: "Beim Schließen vergessen",
    limits: "Wovor dich das nicht schützt",
    limit_page: "Vor dieser Seite und ihrer Website. Sie könnten dieses Werkzeug verändern oder mitlesen, was du hier eingibst. Nutze es dort, wo du denen vertraust, die die Website betreiben.",
    limit_device: "Vor deinem Gerät. Browser-Erweiterungen, Schadprogramme oder jemand, der diesen Browser öffnet, sehen, was du siehst.",
    limit_clearing: "Vor Verlust. Browser können den Speicher einer Website leeren, manche nach einer Woche ohne Besuch. Exportiere dein Tagebuch, wenn du eine Kopie behalten willst.",
    start: "Beginnen",
    resume: "Weiter mit Frage {number}",
    resume_review: "Weiter zur Durchsicht",
    start_over: "Neu beginnen",
    how: "Wenn du eine Antwort wählst, geht es von selbst weiter. Du kannst jede Frage auslassen und jede Antwort bis zum Schluss ändern.",
    keyboard: "Mit der Tastatur: mit Pfeiltasten oder Ziffern wählen, dann Enter drücken.",
    draft_outdated: "Die Fragen haben sich geändert, seit du zuletzt begonnen hast. Jene Antworten lassen sich nicht übernehmen.",
    point: "{number} von {last}",
    progress: "Frage {number} von {count}",
    back: "Zurück",
    skip: "Auslassen",
    next: "Weiter",
    choose_first: "Wähle eine Antwort oder lass die Frage aus.",
};

pub(super) const REVIEW: ReviewWords = ReviewWords {
    title: "Bevor du deine Ergebnisse siehst",
    lead: "Sieh deine Antworten durch und ändere, was du willst.",
    skipped: "Ausgelassen",
    change: "Ändern",
    change_question: "Frage {number} ändern",
    finish: "Meine Ergebnisse ansehen",
    nothing_answered: "Du hast jede Frage ausgelassen. Beantworte mindestens eine, um Ergebnisse zu sehen.",
};

pub(super) const NOTICE: NoticeWords = NoticeWords {
    part_missing: "Der nächste Teil konnte nicht geladen werden. Nichts, was du eingegeben hast, ist verloren. Bitte prüfe deine Verbindung und versuche es dann noch einmal.",
    try_again: "Noch einmal versuchen",
};

pub(super) const STORAGE: StorageWords = StorageWords {
    blocked: "Dieser Browser oder diese Seite erlaubt kein Speichern. Deine Antworten bleiben nur, bis du diese Seite schließt oder neu lädst; exportiere dein Tagebuch, um sie zu behalten.",
    full: "Der Speicher dieser Website ist voll. Deine neuesten Einträge bleiben nur, bis du diese Seite schließt. Exportiere dein Tagebuch und schaffe dann Platz: Lösche hier, was du nicht mehr brauchst, oder leere andere Daten dieser Website.",
    newer: "Dein Tagebuch wurde von einer neueren Version dieses Werkzeugs gespeichert. Es bleibt unangetastet, und was du jetzt eingibst, bleibt nur, bis du diese Seite schließt. Lade die Seite neu oder bitte die Person, die sie betreut, das Werkzeug zu aktualisieren.",
    unwritable: "Etwas, was du eingegeben hast, lässt sich nicht speichern, deshalb bleiben deine letzten Einträge nur, bis du diese Seite schließt. Lade die Seite neu und gib es noch einmal ein.",
    quarantine: "Einige gespeicherte Daten waren nicht lesbar und wurden unverändert beiseitegelegt. Du findest sie im Tagebuch unter „Genau anzeigen, was gespeichert ist“.",
    dismiss: "Diese Meldung schließen",
};

pub(super) const RESULTS: ResultsWords = ResultsWords {
    title: "Deine Ergebnisse",
    overall: "Insgesamt",
    value: "von {points}, am nächsten bei „{label}“",
    value_between: "von {points}, zwischen „{lower}“ und „{upper}“",
    value_only: "von {points}",
    answered: Plural { one: "Aus {count} Antwort", other: "Aus {count} Antworten" },
    answered_of: "Aus {count} von {items} Fragen",
    undefined: "Keine Zahl: Mindestens die Hälfte der {items} Fragen braucht eine Antwort.",
    low: "Deine Antworten liegen eher niedrig. Hier lohnt es sich anzufangen.",
    between: "Deine Antworten liegen um die Mitte.",
    high: "Deine Antworten liegen eher hoch. Das lohnt sich zu erhalten.",
    limits: "Diese Zahlen fassen deine eigenen Antworten von diesem Tag zusammen. Sie vergleichen dich mit niemandem, und ein kleiner Schritt nach oben oder unten kann Zufall oder Stimmung sein.",
    moved_up: "{difference} höher als am {date}",
    moved_down: "{difference} niedriger als am {date}",
    moved_not: "Gleich wie am {date}",
    moved_otherwise: "Nicht mit dem {date} verglichen: Es wurden andere Fragen beantwortet",
    reversed: "Aussagen, die etwas Unerwünschtes beschreiben, zählen umgekehrt.",
    first_time: "Mach in ein paar Wochen wieder einen Check-in, um zu sehen, was sich verändert.",
    trend: "{name} im Lauf der Zeit: {list}",
    trend_point: "{date} {value}",
    gone: "Dieser Check-in ist nicht mehr da",
    to_journal: "Mein Tagebuch öffnen",
    again: "Fertig",
};

pub(super) const PRACTICE: PracticeWords = PracticeWords {
    title: "Etwas zum Ausprobieren",
    lead: "Passend zu deinen niedrigsten Werten: {names}.",
    lead_high: "Deine Antworten sind durchweg hoch. Damit es so bleibt:",
    first_step: "Erster Schritt, {minutes} Minuten",
    how: "So geht es",
    anyone: "Für alle",
    leader: "Für Führungskräfte",
    team: "Für das ganze Team",
    choose: "Das probiere ich",
    chosen: "Auf deiner Liste",
    enough: "Du probierst schon drei aus. Sag im Tagebuch, wie eine lief, bevor du eine weitere angehst.",
};

pub(super) const JOURNAL: JournalWords = JournalWords {
    title: "Dein Tagebuch",
    lead: "Nur auf diesem Gerät.",
    lead_forgetting: "Weg, sobald du diese Seite schließt oder neu lädst.",
    check_ins: "Check-ins",
    no_check_ins: "Noch keine Check-ins. Dein erster erscheint hier.",
    show: "Ansehen",
    show_of: "Ansehen: Ergebnisse vom {date}",
    trends: "Verlauf",
    practices: "Übungen, die du ausprobierst",
    no_practices: "Noch keine. Deine Ergebnisse schlagen welche vor.",
    since: "seit {date}",
    how_went: "Wie lief es?",
    helped: "Hat geholfen",
    unclear: "Schwer zu sagen",
    not_for_me: "Nichts für mich",
    commitments: "Zusagen",
    commitments_lead: "Was du zugesagt hast. Vertrauen wächst, wenn du Zusagen hältst und offen sagst, wenn sich etwas ändert.",
    what: "Was wirst du tun?",
    by_when: "Bis wann? (optional)",
    due: "bis {date}",
    overdue: "fällig seit {date}",
    add: "Hinzufügen",
    open: "Offen",
    kept: "Gehalten",
    renegotiated: "Neu vereinbart",
    missed: "Nicht gehalten",
    wins: "Kleine Erfolge",
    win: "Was ist gelungen?",
    remove: "„{text}“ entfernen",
    data: "Deine Daten",
    show_stored: "Genau anzeigen, was gespeichert ist",
    stored_nothing: "Nichts ist gespeichert.",
    stored_out_of_reach: "Der Speicher dieser Website ist nicht mehr zu erreichen, deshalb lässt sich nicht zeigen, was darin steht. Erlaube ihn in deinem Browser für diese Website und lade die Seite neu.",
    stored_where: "Im lokalen Speicher dieses Browsers für {origin}:",
    stored_blanked: "Geheime Schlüssel von Team-Runden, und wie viele Leute eines Teams welchen Wert hatten, sind durch „…“ ersetzt: Vielleicht schaut jemand mit.",
    show_blanked: "Auch Schlüssel und Werte zeigen",
    export: "Exportieren",
    exported: "Exportiert als {file}.",
    not_exported: "Keine Datei wurde geschrieben: Der Browser erlaubt es hier nicht, oder ein Eintrag lässt sich nicht schreiben. Kopiere stattdessen, was unter „Genau anzeigen, was gespeichert ist“ steht.",
    import: "Importieren",
    imported: Plural {
        one: "{count} Eintrag hinzugefügt.",
        other: "{count} Einträge hinzugefügt.",
    },
    import_known: "Alles aus dieser Datei war schon hier.",
    import_damaged: "Diese Datei ist kein hier exportiertes Tagebuch, oder sie ist beschädigt. Nichts wurde geändert. Wähle eine Datei, deren Name mit „pulse-check-journal“ beginnt.",
    import_newer: "Diese Datei wurde von einer neueren Version dieses Werkzeugs exportiert. Nichts wurde geändert. Importiere sie auf der Seite, auf der sie exportiert wurde, oder bitte um eine Aktualisierung.",
    import_no_room: "Für diese Datei ist im Speicher dieser Website kein Platz mehr. Nichts wurde geändert. Schaffe Platz und versuche es noch einmal.",
    erase: "Alles löschen",
    erase_question: "Alle Check-ins, angefangenen Antworten, ausgewählten Übungen, Zusagen, kleinen Erfolge und Teamrunden samt Schlüsseln aus diesem Browser löschen? Das lässt sich nicht rückgängig machen.",
    erase_yes: "Ja, alles löschen",
    erase_no: "Alles behalten",
    erased: "Alles wurde gelöscht.",
    not_erased: "Der Speicher dieser Website ist nicht mehr zu erreichen, deshalb kann noch da sein, was darin stand. Erlaube ihn in deinem Browser für diese Website, lade die Seite neu und lösche noch einmal.",
};
