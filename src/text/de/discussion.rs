//! The facilitator's hour in German.

use crate::text::groups::{
    DimensionPromptWords, FindingWords, GentleWords, MovedWords, PatternWords, PromptWords,
    RunSheetWords, StepWords,
};

pub(in crate::text) const PATTERN: PatternWords = PatternWords {
    usual: "Bei {count} Antworten liegt das übliche Niveau des Teams wahrscheinlich zwischen {low} und {high}.",
    usual_as_before: "So, wie es letztes Mal gezeigt wurde: Das übliche Niveau des Teams liegt wahrscheinlich zwischen {low} und {high}.",
    as_before: "Es haben ein paar mehr oder weniger Leute geantwortet als letztes Mal. Um sie zu schützen, steht hier, was letztes Mal gezeigt wurde.",
    withheld: "Um Menschen zu schützen, wird hier nichts gezeigt. Wir können trotzdem darüber reden, ohne Zahlen.",
    low: "Die Antworten liegen eher niedrig.",
    low_close: "Die Antworten liegen eher niedrig und nah beieinander. Das Team sieht das recht ähnlich.",
    low_mixed: "Die Antworten liegen eher niedrig, und sie unterscheiden sich. Es geht nicht allen gleich.",
    low_far_apart: "Die Antworten liegen eher niedrig und weit auseinander. Dasselbe Team kann sich für verschiedene Leute ganz verschieden anfühlen.",
    middle: "Die Antworten liegen um die Mitte.",
    middle_close: "Die Antworten liegen um die Mitte und nah beieinander. Das Team sieht das recht ähnlich.",
    middle_mixed: "Die Antworten liegen um die Mitte, und sie unterscheiden sich. Es geht nicht allen gleich.",
    middle_far_apart: "Der Durchschnitt liegt um die Mitte, aber die Antworten liegen weit auseinander. Die Mitte beschreibt vielleicht nur wenige hier.",
    high: "Die Antworten liegen eher hoch.",
    high_close: "Die Antworten liegen eher hoch und nah beieinander. Das zu bewahren lohnt sich.",
    high_mixed: "Die Antworten liegen eher hoch, und sie unterscheiden sich. Im Ganzen ist es gut, nur nicht für alle gleich gut.",
    high_far_apart: "Die Antworten liegen eher hoch, aber weit auseinander. Was für viele gut geht, geht vielleicht nicht für alle gut.",
};

pub(in crate::text) const MOVED: MovedWords = MovedWords {
    clearly_up: "Das Niveau des Teams ist seit dem letzten Mal deutlich gestiegen.",
    clearly_down: "Das Niveau des Teams ist seit dem letzten Mal deutlich gesunken.",
    possibly_up: "Das Niveau des Teams ist seit dem letzten Mal vielleicht gestiegen. Die nächste Runde sagt uns mehr.",
    possibly_down: "Das Niveau des Teams ist seit dem letzten Mal vielleicht gesunken. Die nächste Runde sagt uns mehr.",
    cant_tell: "Ob sich das Niveau des Teams seit dem letzten Mal bewegt hat, lässt sich nicht sagen.",
    clearly_apart: "Die Antworten sind seit dem letzten Mal deutlich auseinandergerückt.",
    clearly_together: "Die Antworten sind seit dem letzten Mal deutlich zusammengerückt.",
    possibly_apart: "Die Antworten sind seit dem letzten Mal vielleicht auseinandergerückt. Die nächste Runde sagt uns mehr.",
    possibly_together: "Die Antworten sind seit dem letzten Mal vielleicht zusammengerückt. Die nächste Runde sagt uns mehr.",
    spread_cant_tell: "Ob die Antworten seit dem letzten Mal zusammen- oder auseinandergerückt sind, lässt sich nicht sagen.",
    shown_higher: "Die Anzeige liegt um {difference} höher als letztes Mal. Das kann Zufall sein; ob es sich bewegt hat, lässt sich nicht sagen.",
    shown_lower: "Die Anzeige liegt um {difference} niedriger als letztes Mal. Das kann Zufall sein; ob es sich bewegt hat, lässt sich nicht sagen.",
    shown_alike: "Gerundet liegt es, wo es letztes Mal lag. Ob es sich bewegt hat, lässt sich nicht sagen.",
};

pub(in crate::text) const FINDING: FindingWords = FindingWords {
    lowest: "Am niedrigsten von dem, was wir sehen: {names}",
    most_mixed: "Am meisten unterscheiden sich die Antworten hier: {names}",
    furthest_apart: "Am weitesten auseinander liegen die Antworten hier: {names}",
    highest: "Am höchsten von dem, was wir sehen: {names}",
    nothing: "Nichts hebt sich vom Rest ab. Auch das sagt uns etwas. Wählt, was euch am wichtigsten ist.",
};

pub(in crate::text) const PROMPTS: PromptWords = PromptWords {
    low: &[
        "Was müsste geschehen, damit das einen Schritt höher liegt?",
        "Denkt an eine Zeit, in der das besser ging. Was hat damals geholfen?",
    ],
    low_close: &[
        "Wir sehen das recht ähnlich. Was an unserer Art zu arbeiten macht es schwer?",
        "Was würde es um einen Schritt anheben?",
        "Was könnten wir selbst ändern, ohne jemanden zu fragen?",
    ],
    low_mixed: &[
        "In welchen Situationen geht das gut, und in welchen ist es schwer?",
        "Was hilft, wo es gut geht? Wie könnte das auch anderswo helfen?",
        "Was könnte vor sich gehen, das nur einige von uns mitbekommen?",
    ],
    middle: &[
        "Was geht schon gut und könnte öfter so sein?",
        "Was würde uns einen Schritt weiterbringen?",
    ],
    middle_mixed: &[
        "Hinter einer Mitte können ganz verschiedene Tage stecken. Was macht hier einen guten Tag aus und was einen schweren?",
        "Was würde an schweren Tagen helfen und die guten lassen, wie sie sind?",
    ],
    high: &[
        "Was tun wir, damit das so gut ist?",
        "Was könnte es in den nächsten Monaten schwerer machen, und was würde es schützen?",
    ],
    high_close: &[
        "Das geht gut. Was tun wir dafür?",
        "Was sollten wir beibehalten, auch wenn viel los ist?",
        "Wo könnte uns dieselbe Gewohnheit noch helfen?",
    ],
    high_mixed: &[
        "Im Ganzen geht das gut. In welchen Situationen weniger?",
        "Was müsste sein, damit es genauso gut geht, wenn man neu, leise oder weit weg ist?",
    ],
    moved_up: &[
        "Etwas ist gestiegen. Was haben wir seit dem letzten Mal anders gemacht?",
        "Was brauchen wir, damit es so bleibt?",
    ],
    moved_down: &[
        "Etwas ist gesunken. Was hat sich seit dem letzten Mal um uns herum verändert?",
        "Was haben wir früher getan, das verloren gegangen ist?",
        "Was würde uns als Erstes helfen?",
    ],
    cant_tell: &[
        "Ob sich das bewegt hat, lässt sich aus den Zahlen nicht sagen. Was habt ihr selbst seit dem letzten Mal bemerkt?",
        "Was möchten wir bis zur nächsten Runde bemerken?",
    ],
    withheld: &[
        "Hierzu gibt es keine Zahlen. Worüber möchtet ihr trotzdem reden?",
        "Was würde das Antworten nächstes Mal leichter machen?",
    ],
};

pub(in crate::text) const DIMENSION_PROMPTS: DimensionPromptWords = DimensionPromptWords {
    speaking_up: "Was würde es leichter machen, beim nächsten Treffen „Ich sehe das anders“ zu sagen?",
    mistakes_and_help: "Was geschieht bei uns in der ersten Minute, nachdem ein Fehler ans Licht kommt, und was wünschen wir uns?",
    difference: "In welchem unserer Treffen werden leise Stimmen am besten gehört, und was ist dort anders?",
    risk: "Welche kleine Sache könnten wir zwei Wochen lang ausprobieren, auch wenn sie vielleicht nicht gelingt?",
    safety: "Was würde es hier ein wenig leichter machen, etwas zu fragen, einen Fehler zuzugeben oder zu widersprechen?",
    character: "Wo geht im Alltag auseinander, was wir sagen und was wir tun? Was würde beides näher zusammenbringen?",
    competence: "Was könnten wir gemeinsam lernen oder üben, das uns die Arbeit leichter macht?",
    consistency: "Welche unserer Vereinbarungen ist an stressigen Tagen am schwersten zu halten, und was würde es leichter machen?",
    openness: "Welche Entscheidung der letzten Wochen würden wir gern besser verstehen?",
    fairness: "Welche Aufgaben mag niemand, und wie könnten wir sie aufteilen?",
    loyalty: "Wie wünschen wir uns, dass über uns gesprochen wird, wenn wir nicht da sind?",
    understanding: "Was würde uns helfen, bis zum Ende zuzuhören und Fragen bald zu beantworten?",
    intent: "Wann fühlt sich Kritik bei uns wie Hilfe an, und wie könnte das öfter gelingen?",
    modelling: "Was könnte eine Führungskraft uns vorleben, das uns am meisten helfen würde?",
    communication: "Welche Neuigkeiten oder Gründe erreichen uns zu spät, und wie kämen sie früher an?",
    empowering: "Welche Entscheidung könnten wir künftig selbst treffen, und was bräuchten wir dafür?",
    acknowledging: "Was würde uns helfen, offen auszusprechen, was passiert ist, ohne Vorwürfe?",
    consistent_change: "Welche unserer neuen Zusagen ist Woche für Woche am schwersten zu halten, und was würde sie stützen?",
    restoring: "Welche kleine Sache möchten wir wieder gemeinsam tun?",
};

pub(in crate::text) const GENTLE: GentleWords = GentleWords {
    title: "Heute behutsam",
    lead: "Die Antworten dazu, wie offen man hier sprechen und etwas wagen kann, liegen niedrig. Das in diesem Raum auszusprechen kann manchen schwerfallen. Mach das zum einzigen Thema der Stunde und lass den Rest für einen anderen Tag.",
    read_out_label: "Zum Vorlesen",
    read_out: &[
        "Danke, dass ihr ehrlich geantwortet habt. Solche Zahlen helfen uns zu sehen, wo wir anfangen können.",
        "Niemand muss heute etwas sagen, und niemand muss eine Antwort erklären.",
        "Ich möchte, dass wir nur auf eine Frage schauen: Was würde es ein wenig leichter machen, hier offen zu sprechen?",
        "Denkt zuerst allein darüber nach, dann zu zweit. Erzählt allen nur, was ihr beide erzählen wollt.",
    ],
    avoid_label: "Besser nicht",
    avoid: &[
        "Keine Runde reihum. Alle sollen auch schweigen können.",
        "Bitte niemanden, eine Antwort zu erklären, und rate nicht, von wem sie ist.",
        "Rede die Zahlen nicht klein und streite nicht mit ihnen.",
        "Lass nicht die ranghöchste Person zuerst sprechen.",
        "Versprich nicht mehr, als du halten kannst. Eine kleine Sache, die wirklich geschieht, ist mehr wert.",
    ],
};

pub(in crate::text) const RUN_SHEET: RunSheetWords = RunSheetWords {
    arrive: StepWords {
        title: "Ankommen",
        to_do: &[
            "Warte, bis alle da sind und den Bildschirm sehen.",
            "Lies vor, was versprochen wurde, so wie es dort steht.",
            "Vereinbart, dass hier bleibt, was Leute hier sagen.",
        ],
        to_say: &[
            "Was wir sehen werden, handelt von uns als Gruppe. Lasst uns darin nicht nach einzelnen Leuten suchen.",
            "Ihr könnt jederzeit passen. Wir suchen nach dem, was helfen würde.",
        ],
    },
    last_actions: StepWords {
        title: "Was wir zuletzt vereinbart haben",
        to_do: &[
            "Geht alles der Reihe nach durch: gehalten, neu vereinbart oder nicht gehalten.",
            "Wo etwas nicht gehalten wurde, frag, was dazwischenkam und ob es noch wichtig ist.",
            "In einer ersten Runde lass diesen Schritt aus.",
        ],
        to_say: &[
            "Was wollten wir tun, und wie steht es damit?",
            "„Nicht gehalten“ ist eine gute Antwort, wenn es so war. Was kam dazwischen?",
        ],
    },
    glance: StepWords {
        title: "Das Team auf einen Blick",
        to_do: &[
            "Lies die Sätze auf dem Bildschirm vor, auch von wo bis wo das Niveau wahrscheinlich liegt.",
            "Gib allen eine Minute, um still zu schauen.",
        ],
        to_say: &[
            "Schaut es euch eine Minute lang an, ohne zu reden.",
            "Was habt ihr erwartet, und was überrascht euch?",
        ],
    },
    look_closer: StepWords {
        title: "Genauer hinsehen",
        to_do: &[
            "Gib jedem Bild etwa eine Minute. Sammle, was den Leuten auffällt; besprochen wird es später.",
            "Geh über das hinweg, was nicht gezeigt wird. Lass offen, warum.",
        ],
        to_say: &[
            "Was fällt euch auf?",
            "Notiert euch, worüber ihr reden möchtet. Wir wählen eine Sache aus.",
        ],
    },
    stands_out: StepWords {
        title: "Was auffällt",
        to_do: &[
            "Lies vor, was auffällt.",
            "Lass das Team eine Sache auswählen. Wenn es sich nicht entscheiden kann, nehmt die, die am häufigsten notiert wurde.",
        ],
        to_say: &["Was davon würde uns am meisten helfen, wenn es einen Schritt besser wäre?"],
    },
    talk: StepWords {
        title: "Über eine Sache reden",
        to_do: &[
            "Zwei Minuten allein mit Stift und Papier, vier zu zweit, sechs alle zusammen.",
            "Bleib bei dem, was helfen würde. Geht es darum, von wem eine Antwort ist, führ zurück.",
            "Wenn jemand die eigene Antwort erzählt, sag danke. Niemand muss es nachmachen.",
        ],
        to_say: &[
            "Was würde das um einen Schritt besser machen?",
            "Lassen wir offen, von wem die Antworten sind, und bleiben wir bei dem, was helfen würde.",
        ],
    },
    agree: StepWords {
        title: "Ein oder zwei Dinge vereinbaren",
        to_do: &[
            "Wählt eine Sache, höchstens zwei, die bis zu einem bestimmten Tag getan sein kann.",
            "Findet für jede eine Person, die sich gern darum kümmert, und schreibt den Tag auf.",
            "Wenn euch nichts einfällt, nehmt eine der Übungen und ihren ersten Schritt.",
        ],
        to_say: &[
            "Was ist das Kleinste, das einen Unterschied machen würde?",
            "Mag sich jemand darum kümmern? Bis wann?",
        ],
    },
    leave: StepWords {
        title: "Was den Raum verlässt",
        to_do: &[
            "Zeig genau, was gespeichert oder weitergegeben wird, und lass das Team entscheiden.",
            "Nenn den Tag der nächsten Runde. Sag danke.",
        ],
        to_say: &[
            "Das würde den Raum verlassen. Ist das für alle in Ordnung?",
            "Nächstes Mal beginnen wir mit dem, was wir heute vereinbart haben.",
        ],
    },
};
