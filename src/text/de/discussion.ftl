## pattern

pattern-usual = Bei { NUMBER($count) } Antworten liegt das übliche Niveau des Teams wahrscheinlich zwischen { $low } und { $high }.
pattern-usual-as-before = So, wie es am { $day } gezeigt wurde: Das übliche Niveau des Teams liegt wahrscheinlich zwischen { $low } und { $high }.
pattern-as-before = Stand vom { $day }, um Menschen zu schützen: Seitdem sind nur wenige dazugekommen oder gegangen, oder niemand hat gesagt, wie viele.
pattern-as-before-of-several = Stand früherer Tage, um Menschen zu schützen: Seitdem sind nur wenige dazugekommen oder gegangen, oder niemand hat gesagt, wie viele.
pattern-lower-than-the-rest = Diese Frage liegt niedriger als die anderen ihrer Dimension. Um Menschen zu schützen, steht hier keine Zahl.
pattern-withheld = Um Menschen zu schützen, wird hier nichts gezeigt. Wir können trotzdem darüber reden, ohne Zahlen.
pattern-low = Die Antworten liegen eher niedrig.
pattern-low-close = Die Antworten liegen eher niedrig und nah beieinander. Das Team sieht das recht ähnlich.
pattern-low-mixed = Die Antworten liegen eher niedrig, und sie unterscheiden sich. Es geht nicht allen gleich.
pattern-low-far-apart = Die Antworten liegen eher niedrig und weit auseinander. Dasselbe Team kann sich für verschiedene Leute ganz verschieden anfühlen.
pattern-middle = Die Antworten liegen um die Mitte.
pattern-middle-close = Die Antworten liegen um die Mitte und nah beieinander. Das Team sieht das recht ähnlich.
pattern-middle-mixed = Die Antworten liegen um die Mitte, und sie unterscheiden sich. Es geht nicht allen gleich.
pattern-middle-far-apart = Der Durchschnitt liegt um die Mitte, aber die Antworten liegen weit auseinander. Die Mitte beschreibt vielleicht nur wenige hier.
pattern-high = Die Antworten liegen eher hoch.
pattern-high-close = Die Antworten liegen eher hoch und nah beieinander. Das zu bewahren lohnt sich.
pattern-high-mixed = Die Antworten liegen eher hoch, und sie unterscheiden sich. Im Ganzen ist es gut, nur nicht für alle gleich gut.
pattern-high-far-apart = Die Antworten liegen eher hoch, aber weit auseinander. Was für viele gut geht, geht vielleicht nicht für alle gut.

## moved

moved-clearly-up = Das Niveau des Teams ist seit dem letzten Mal deutlich gestiegen.
moved-clearly-down = Das Niveau des Teams ist seit dem letzten Mal deutlich gesunken.
moved-possibly-up = Das Niveau des Teams ist seit dem letzten Mal vielleicht gestiegen. Die nächste Runde sagt uns mehr.
moved-possibly-down = Das Niveau des Teams ist seit dem letzten Mal vielleicht gesunken. Die nächste Runde sagt uns mehr.
moved-cant-tell = Ob sich das Niveau des Teams seit dem letzten Mal bewegt hat, lässt sich nicht sagen.
moved-clearly-apart = Die Antworten sind seit dem letzten Mal deutlich auseinandergerückt.
moved-clearly-together = Die Antworten sind seit dem letzten Mal deutlich zusammengerückt.
moved-possibly-apart = Die Antworten sind seit dem letzten Mal vielleicht auseinandergerückt. Die nächste Runde sagt uns mehr.
moved-possibly-together = Die Antworten sind seit dem letzten Mal vielleicht zusammengerückt. Die nächste Runde sagt uns mehr.
moved-spread-cant-tell = Ob die Antworten seit dem letzten Mal zusammen- oder auseinandergerückt sind, lässt sich nicht sagen.
moved-shown-higher = Die Anzeige liegt um { $difference } höher als letztes Mal. Das kann Zufall sein; ob es sich bewegt hat, lässt sich nicht sagen.
moved-shown-lower = Die Anzeige liegt um { $difference } niedriger als letztes Mal. Das kann Zufall sein; ob es sich bewegt hat, lässt sich nicht sagen.
moved-shown-alike = Gerundet liegt es, wo es letztes Mal lag. Ob es sich bewegt hat, lässt sich nicht sagen.

## finding

finding-lowest = Am niedrigsten von dem, was wir sehen: { $names }
finding-lower-than-the-rest = Niedriger als der Rest ihrer Dimension: { $names }
finding-most-mixed = Am meisten unterscheiden sich die Antworten hier: { $names }
finding-furthest-apart = Am weitesten auseinander liegen die Antworten hier: { $names }
finding-highest = Am höchsten von dem, was wir sehen: { $names }
finding-nothing = Nichts hebt sich vom Rest ab. Auch das sagt uns etwas. Wählt, was euch am wichtigsten ist.

## prompts

prompts-lower-than-the-rest-1 = Das fällt uns schwerer als das, was dazugehört. Was macht den Unterschied?
prompts-lower-than-the-rest-2 = Was würde es einen Schritt leichter machen?
prompts-low-1 = Was müsste geschehen, damit das einen Schritt höher liegt?
prompts-low-2 = Denkt an eine Zeit, in der das besser ging. Was hat damals geholfen?
prompts-low-close-1 = Wir sehen das recht ähnlich. Was an unserer Art zu arbeiten macht es schwer?
prompts-low-close-2 = Was würde es um einen Schritt anheben?
prompts-low-close-3 = Was könnten wir selbst ändern, ohne jemanden zu fragen?
prompts-low-mixed-1 = In welchen Situationen geht das gut, und in welchen ist es schwer?
prompts-low-mixed-2 = Was hilft, wo es gut geht? Wie könnte das auch anderswo helfen?
prompts-low-mixed-3 = Was könnte vor sich gehen, das nur einige von uns mitbekommen?
prompts-middle-1 = Was geht schon gut und könnte öfter so sein?
prompts-middle-2 = Was würde uns einen Schritt weiterbringen?
prompts-middle-mixed-1 = Hinter einer Mitte können ganz verschiedene Tage stecken. Was macht hier einen guten Tag aus und was einen schweren?
prompts-middle-mixed-2 = Was würde an schweren Tagen helfen und die guten lassen, wie sie sind?
prompts-high-1 = Was tun wir, damit das so gut ist?
prompts-high-2 = Was könnte es in den nächsten Monaten schwerer machen, und was würde es schützen?
prompts-high-close-1 = Das geht gut. Was tun wir dafür?
prompts-high-close-2 = Was sollten wir beibehalten, auch wenn viel los ist?
prompts-high-close-3 = Wo könnte uns dieselbe Gewohnheit noch helfen?
prompts-high-mixed-1 = Im Ganzen geht das gut. In welchen Situationen weniger?
prompts-high-mixed-2 = Was müsste sein, damit es genauso gut geht, wenn man neu, leise oder weit weg ist?
prompts-moved-up-1 = Etwas ist gestiegen. Was haben wir seit dem letzten Mal anders gemacht?
prompts-moved-up-2 = Was brauchen wir, damit es so bleibt?
prompts-moved-down-1 = Etwas ist gesunken. Was hat sich seit dem letzten Mal um uns herum verändert?
prompts-moved-down-2 = Was haben wir früher getan, das verloren gegangen ist?
prompts-moved-down-3 = Was würde uns als Erstes helfen?
prompts-cant-tell-1 = Ob sich das bewegt hat, lässt sich aus den Zahlen nicht sagen. Was habt ihr selbst seit dem letzten Mal bemerkt?
prompts-cant-tell-2 = Was möchten wir bis zur nächsten Runde bemerken?
prompts-withheld-1 = Hierzu gibt es keine Zahlen. Worüber möchtet ihr trotzdem reden?
prompts-withheld-2 = Was würde das Antworten nächstes Mal leichter machen?

## dimension-prompts

dimension-prompts-speaking-up = Was würde es leichter machen, beim nächsten Treffen „Ich sehe das anders“ zu sagen?
dimension-prompts-mistakes-and-help = Was geschieht bei uns in der ersten Minute, nachdem ein Fehler ans Licht kommt, und was wünschen wir uns?
dimension-prompts-difference = In welchem unserer Treffen werden leise Stimmen am besten gehört, und was ist dort anders?
dimension-prompts-risk = Welche kleine Sache könnten wir zwei Wochen lang ausprobieren, auch wenn sie vielleicht nicht gelingt?
dimension-prompts-safety = Was würde es hier ein wenig leichter machen, etwas zu fragen, einen Fehler zuzugeben oder zu widersprechen?
dimension-prompts-character = Wo geht im Alltag auseinander, was wir sagen und was wir tun? Was würde beides näher zusammenbringen?
dimension-prompts-competence = Was könnten wir gemeinsam lernen oder üben, das uns die Arbeit leichter macht?
dimension-prompts-consistency = Welche unserer Vereinbarungen ist an stressigen Tagen am schwersten zu halten, und was würde es leichter machen?
dimension-prompts-openness = Welche Entscheidung der letzten Wochen würden wir gern besser verstehen?
dimension-prompts-fairness = Welche Aufgaben mag niemand, und wie könnten wir sie aufteilen?
dimension-prompts-loyalty = Wie wünschen wir uns, dass über uns gesprochen wird, wenn wir nicht da sind?
dimension-prompts-understanding = Was würde uns helfen, bis zum Ende zuzuhören und Fragen bald zu beantworten?
dimension-prompts-intent = Wann fühlt sich Kritik bei uns wie Hilfe an, und wie könnte das öfter gelingen?
dimension-prompts-modelling = Was könnte eine Führungskraft uns vorleben, das uns am meisten helfen würde?
dimension-prompts-communication = Welche Neuigkeiten oder Gründe erreichen uns zu spät, und wie kämen sie früher an?
dimension-prompts-empowering = Welche Entscheidung könnten wir künftig selbst treffen, und was bräuchten wir dafür?
dimension-prompts-acknowledging = Was würde uns helfen, offen auszusprechen, was passiert ist, ohne Vorwürfe?
dimension-prompts-consistent-change = Welche unserer neuen Zusagen ist Woche für Woche am schwersten zu halten, und was würde sie stützen?
dimension-prompts-restoring = Welche kleine Sache möchten wir wieder gemeinsam tun?

## gentle

gentle-title = Heute behutsam
gentle-lead = Die Antworten dazu, wie offen man hier sprechen und etwas wagen kann, liegen niedrig. Das in diesem Raum auszusprechen kann manchen schwerfallen. Mach das zum einzigen Thema der Stunde und lass den Rest für einen anderen Tag.
gentle-read-out-label = Zum Vorlesen
gentle-read-out-1 = Danke, dass ihr ehrlich geantwortet habt. Solche Zahlen helfen uns zu sehen, wo wir anfangen können.
gentle-read-out-2 = Niemand muss heute etwas sagen, und niemand muss eine Antwort erklären.
gentle-read-out-3 = Ich möchte, dass wir nur auf eine Frage schauen: Was würde es ein wenig leichter machen, hier offen zu sprechen?
gentle-read-out-4 = Denkt zuerst allein darüber nach, dann zu zweit. Erzählt allen nur, was ihr beide erzählen wollt.
gentle-avoid-label = Besser nicht
gentle-avoid-1 = Keine Runde reihum. Alle sollen auch schweigen können.
gentle-avoid-2 = Bitte niemanden, eine Antwort zu erklären, und rate nicht, von wem sie ist.
gentle-avoid-3 = Rede die Zahlen nicht klein und streite nicht mit ihnen.
gentle-avoid-4 = Lass nicht die ranghöchste Person zuerst sprechen.
gentle-avoid-5 = Versprich nicht mehr, als du halten kannst. Eine kleine Sache, die wirklich geschieht, ist mehr wert.

## step

step-arrive = Ankommen
    .to-do-1 = Warte, bis alle da sind und den Bildschirm sehen.
    .to-do-2 = Lies vor, was versprochen wurde, so wie es dort steht, und dann eure Abmachungen, wenn ihr welche habt.
    .to-do-3 = Vereinbart, dass hier bleibt, was Leute hier sagen.
    .to-say-1 = Was wir sehen werden, handelt von uns als Gruppe. Lasst uns darin nicht nach einzelnen Leuten suchen.
    .to-say-2 = Ihr könnt jederzeit passen. Wir suchen nach dem, was helfen würde.
step-last-actions = Was wir zuletzt vereinbart haben
    .to-do-1 = Geht alles der Reihe nach durch: gehalten, neu vereinbart oder nicht gehalten.
    .to-do-2 = Wo etwas nicht gehalten wurde, frag, was dazwischenkam und ob es noch wichtig ist.
    .to-do-3 = In einer ersten Runde lass diesen Schritt aus.
    .to-say-1 = Was wollten wir tun, und wie steht es damit?
    .to-say-2 = „Nicht gehalten“ ist eine gute Antwort, wenn es so war. Was kam dazwischen?
step-wins = Was gut lief
    .to-do-1 = Frag, was seit dem letzten Mal gut gelaufen ist, und schreib zu jedem eine Zeile auf.
    .to-do-2 = Fang mit Kleinem an. Wenn nichts kommt, geh weiter.
    .to-say-1 = Was ist seit dem letzten Mal gut gelaufen, und was hat jemand dafür getan?
step-glance = Das Team auf einen Blick
    .to-do-1 = Lies die Sätze auf dem Bildschirm vor, auch von wo bis wo das Niveau wahrscheinlich liegt.
    .to-do-2 = Gib allen eine Minute, um still zu schauen.
    .to-say-1 = Schaut es euch eine Minute lang an, ohne zu reden.
    .to-say-2 = Was habt ihr erwartet, und was überrascht euch?
step-look-closer = Genauer hinsehen
    .to-do-1 = Gib jedem Bild etwa eine Minute. Sammle, was den Leuten auffällt; besprochen wird es später.
    .to-do-2 = Geh über das hinweg, was nicht gezeigt wird. Lass offen, warum.
    .to-say-1 = Was fällt euch auf?
    .to-say-2 = Notiert euch, worüber ihr reden möchtet. Wir wählen eine Sache aus.
step-stands-out = Was auffällt
    .to-do-1 = Lies vor, was auffällt.
    .to-do-2 = Lass das Team eine Sache auswählen. Wenn es sich nicht entscheiden kann, nehmt die, die am häufigsten notiert wurde.
    .to-say-1 = Was davon würde uns am meisten helfen, wenn es einen Schritt besser wäre?
step-talk = Über eine Sache reden
    .to-do-1 = Zwei Minuten allein mit Stift und Papier, vier zu zweit, sechs alle zusammen.
    .to-do-2 = Bleib bei dem, was helfen würde. Geht es darum, von wem eine Antwort ist, führ zurück.
    .to-do-3 = Wenn jemand die eigene Antwort erzählt, sag danke. Niemand muss es nachmachen.
    .to-say-1 = Was würde das um einen Schritt besser machen?
    .to-say-2 = Lassen wir offen, von wem die Antworten sind, und bleiben wir bei dem, was helfen würde.
step-agree = Ein oder zwei Dinge vereinbaren
    .to-do-1 = Wählt eine Sache, höchstens zwei, die bis zu einem bestimmten Tag getan sein kann.
    .to-do-2 = Findet für jede eine Person, die sich gern darum kümmert, und schreibt den Tag auf; wenn ihr mögt, auch, wann es geschieht und woran ihr merkt, dass es hilft.
    .to-do-3 = Wenn euch nichts einfällt, nehmt eine der Übungen.
    .to-say-1 = Was ist das Kleinste, das einen Unterschied machen würde?
    .to-say-2 = Mag sich jemand darum kümmern? Bis wann?
step-leave = Was den Raum verlässt
    .to-do-1 = Zeig genau, was gespeichert oder weitergegeben wird, und lass das Team entscheiden.
    .to-do-2 = Nenn den Tag der nächsten Runde. Sag danke.
    .to-say-1 = Das würde den Raum verlassen. Ist das für alle in Ordnung?
    .to-say-2 = Nächstes Mal beginnen wir mit dem, was wir heute vereinbart haben.
