## repair-first

repair-first-title = Vertrauen wieder aufbauen
repair-first-p-1 = Etwas ist geschehen, was Vertrauen zerbrochen hat, zwischen zweien von euch oder im ganzen Team. Dieses Programm geht mit euch durch drei Abschnitte: benennen und dazu stehen, beständig anders handeln, gemeinsam neu aufbauen.
repair-first-p-2 = Es gibt keine schnelle Lösung. Es gibt auch kein Enddatum, und niemand setzt eines. Eile schadet: Wer auf ein Ende drängt, reißt oft alles wieder auf.
repair-first-p-3 = Das Tempo bestimmt, wer verletzt wurde. Diese Personen entscheiden, wann ein Abschnitt vorbei ist, und sie dürfen zurückgehen. Niemand muss sich mit jemandem treffen, und niemand muss verzeihen.
repair-first-p-4 = Es kann helfen, und es kann misslingen. Kein Weg dafür ist belegt. Die Schritte beruhen auf Erfahrung und auf Studien darüber, was nach einem Bruch hilft.
repair-first-not-title = Wann das nicht das richtige Werkzeug ist
repair-first-not-this = Wenn es Belästigung, Mobbing, Gewalt, Diskriminierung oder Machtmissbrauch war oder jemand noch in Gefahr ist, fangt nicht hier an. Kein Gespräch zwischen den Beteiligten und keine Zusage, dass es nicht wieder vorkommt, ersetzt Schutz.
repair-first-go-title = Wohin ihr euch stattdessen wendet
repair-first-go-1 = An die Stelle, die bei euch dafür zuständig ist: Beschwerdestelle, Personalvertretung, vertrauliche Meldestelle.
repair-first-go-2 = An jemanden von außen: eine Beratungsstelle, eine Arztpraxis, eine Anwaltskanzlei, eine Gewerkschaft.
repair-first-go-3 = Bei unmittelbarer Gefahr an den Notruf.
repair-first-go-4 = An eine Person, der du vertraust und die mit dir geht. Du musst vorher nichts beweisen.
repair-first-stays = Was du hier eingibst, bleibt in diesem Browser auf diesem Gerät, wie dein Tagebuch. Ob du es druckst und wem du es zeigst oder schickst, entscheidest du.
repair-first-begin = Beginnen
repair-first-leave = Das ist nichts für uns

## repair-ask

repair-ask-broke = Was ist zerbrochen?
    .hint = Wähl, was zutrifft; es darf mehreres sein. Vielleicht siehst du es anders als die anderen. Auch das ist gut zu wissen.
    .several = Wenn es mehreres ist, fangt mit Ehrlichkeit oder Rücksicht an. Solange da etwas offen ist, zählt das Übrige selten.
repair-ask-role = Wer bist du dabei?
    .hint = Manche sind es mehrfach: Sie haben etwas zerbrochen und wurden auch verletzt. Nehmt euch dann jede Sache einzeln vor, eine nach der anderen.

## repair-broke (by id)

repair-broke-skill = Können
    .looks = Jemand hatte etwas übernommen und konnte es nicht, und andere mussten es ausbaden.
    .helps = Sag, was dich überfordert hat. Danach helfen Lernen, Unterstützung, eine kleinere Aufgabe oder jemand, der noch einmal draufschaut. Die anderen müssen sehen, dass die nächste Arbeit gelingt.
    .careful = Macht keine Frage des Charakters daraus. Nicht gekonnt ist nicht dasselbe wie nicht gewollt.
repair-broke-reliability = Verlässlichkeit
    .looks = Etwas war versprochen und geschah nicht, mehr als einmal, oder es wurde zu spät gesagt.
    .helps = Weniger und kleinere Zusagen mit einem Tag, ein frühes Wort, wenn eine ins Rutschen kommt, und eine Seite, auf der alle sie sehen. Hier zählt die Wiederholung.
    .careful = Gründe helfen wenig. Versprich jetzt nicht viel, um es auszugleichen.
repair-broke-honesty = Ehrlichkeit
    .looks = Etwas war unwahr, oder es wurde verschwiegen, obwohl andere es gebraucht hätten.
    .helps = Die ganze Wahrheit auf einmal und nicht scheibchenweise, vor denen, die das Unwahre gehört haben. Danach Taten, die sich nachprüfen lassen, über lange Zeit. Eine Entschuldigung allein heilt das selten.
    .careful = Leugne nie, was wahr ist, und sag nicht weniger, als du später sagen musst. Jedes weitere Stück, das herauskommt, zerbricht es von Neuem.
repair-broke-care = Rücksicht
    .looks = Jemand wurde übergangen, ausgelacht, allein gelassen oder ausgenutzt, mit Absicht oder ohne einen Gedanken daran.
    .helps = Hör dir an, was es ausgelöst hat, ohne zu erklären, wie es gemeint war. Danach etwas, woran man merkt, dass die Person zählt: Zeit, eine Stimme, ein fairer Anteil.
    .careful = „So war es nicht gemeint“ kann stimmen und ist doch keine Antwort darauf. Wenn es immer weiterging oder schaden sollte, lies noch einmal „Wann das nicht das richtige Werkzeug ist“.

## repair-role (by id)

repair-role-broke = Ich habe es zerbrochen
    .called = Wer es zerbrochen hat
    .is = Du hast etwas getan oder unterlassen, was Vertrauen beschädigt hat.
    .does = Du stehst dazu, machst wieder gut, was du kannst, und hältst, was du versprichst. Die anderen müssen es dir nicht leicht machen.
    .careful = Sorg auch für dich: Sprich mit jemandem außerhalb des Teams. Bevor du zu etwas stehst, was rechtliche Folgen haben kann, hol dir Rat.
repair-role-hurt = Ich wurde verletzt
    .called = Wer verletzt wurde
    .is = Es wurde dir angetan, und es hat dich etwas gekostet.
    .does = Von dir wird nichts verlangt. Du darfst sagen, was es ausgelöst hat, was zuerst helfen würde und wann es weitergeht. Du darfst auch schweigen, aufhören oder jemanden an deiner Stelle schicken.
    .careful = Du musst nicht verzeihen, und du musst nicht für Frieden sorgen. Wenn du vor jemandem dabei Angst hast, setz dich nicht mit dieser Person zusammen.
repair-role-affected = Mich betrifft es mit
    .called = Andere, die es mitbetrifft
    .is = Es wurde nicht dir angetan, aber du arbeitest dort, wo es geschah: Du hast es gesehen, solltest Partei ergreifen oder musstest die Folgen mittragen.
    .does = Du bleibst bei dem, was du selbst erlebt hast, überbringst keine Botschaften und hilfst mit, dass Vereinbartes gehalten wird.
    .careful = Du entscheidest weder, was schlimm genug war, noch, wann es vorbei sein muss.
repair-role-third = Ich ergreife keine Partei
    .called = Die neutrale dritte Person
    .is = Du bist die neutrale dritte Person: nicht beteiligt, von keiner der Personen abhängig und von allen akzeptiert.
    .does = Du sprichst zuerst mit jeder Person allein, achtest darauf, dass alle ausreden können, und urteilst nicht.
    .careful = Wenn du merkst, dass du Partei ergriffen hast oder dass es mehr ist als ein Vertrauensbruch, sag es und gib es ab.
    .when = Wenn ein Gespräch schon schiefgegangen ist, wenn eine Seite Macht über die andere hat oder wenn jemand von euch darum bittet.
    .who = Jemand aus einem anderen Bereich des Hauses, aus der Mediation oder von anderswo, den alle kennen. Niemand, der einer der Personen vorgesetzt oder mit ihr eng befreundet ist.
    .ask = Zuerst nennen die Verletzten zwei Personen, danach die, die es zerbrochen haben. Fragt jemanden, der auf beiden Listen steht; gibt es niemanden, nennt jeweils zwei weitere. Sagt in einem Satz, worum es geht, wie lange es dauert und dass nichts zu entscheiden ist.
    .say = „Würdest du eine Stunde bei uns sitzen und darauf achten, dass alle ausreden können? Du musst nichts beurteilen.“

## repair-stage (by id)

repair-stage-acknowledging = Benennen und dazu stehen
    .about = Was geschehen ist, wird gesagt, und wer es getan hat, steht dazu. Wer verletzt wurde, wird gehört. Repariert wird noch nichts.
    .rhythm = Ein Schritt nach dem anderen, mit einigen Tagen dazwischen. Fertig ist es, wenn die Verletzten es sagen.
repair-stage-consistent-change = Beständig anders handeln
    .about = Worte sind gesagt; jetzt schauen alle auf das, was getan wird. In diesem Abschnitt zählt jede Zusage doppelt, ob gehalten oder gebrochen.
    .rhythm = Alle Schritte nebeneinander, mit einem kurzen Blick pro Woche. Es dauert, so lange es dauert.
repair-stage-restoring = Gemeinsam neu aufbauen
    .about = Wer verletzt wurde, sagt zuerst, was helfen würde. Dann klärt ihr gemeinsam, wie ihr arbeiten wollt und was sich dafür ändern muss.
    .rhythm = In dieser Reihenfolge, ohne Eile. Ihr könnt bei jedem Schritt aufhören und es dabei belassen.

## repair-step (by id)

repair-step-name-it = Sag, was geschehen ist
    .how = Schreib in einigen schlichten Sätzen auf, was du getan hast: wann, was, wem gegenüber. Lass das Warum weg. Lies es einer unbeteiligten Person vor und streich jedes Wort, das es kleiner macht.
    .say = „Am Donnerstag habe ich dem Kunden gesagt, der Fehler sei deiner. Es war meiner, und ich wusste es.“
    .careful = Sag nur, was deines ist. Wenn es rechtliche Folgen haben kann, hol dir Rat, bevor du es jemandem zeigst.
repair-step-hear-them = Gib denen Raum, die verletzt wurden
    .how = Lass fragen, ob sie etwas sagen möchten und wie: im Gespräch, schriftlich, durch jemand anderen oder gar nicht. Sie wählen den Ort und wer mitkommt. Dann hör zu, mach dir Notizen und erklär nichts. Sag am Ende, was du verstanden hast, und frag, was fehlt.
    .say = „Ich möchte gern hören, was es bei dir ausgelöst hat. Ich rechtfertige mich nicht. Wenn du nicht möchtest, ist das in Ordnung.“
    .careful = Ein Treffen wird nie erzwungen, auch nicht von Vorgesetzten. Schweigen ist eine Antwort; frag nicht zweimal. Niemand wird vor anderen gefragt.
repair-step-see-how-far = Schau, wie weit es reicht
    .how = Frag oder lass fragen, was sich über den Tag hinaus verändert hat: Arbeit, die noch einmal gemacht werden musste, was sich Leute nicht mehr trauen, wie sie miteinander umgehen, wer es sonst gemerkt hat. Die Verletzten und die Mitbetroffenen können jeweils allein antworten. Sammle es in einer Liste und streich nichts.
    .say = „Was ist seither anders für dich, und woran habe ich nicht gedacht?“
    .careful = Rechne es nicht gegen das auf, was du gemeint hast. Für die Person, die davon erzählt, ist es so groß.
repair-step-apologise = Entschuldige dich für das, was deines war
    .how = Wenn du gehört hast, was es ausgelöst hat, fass es in Worte: was du getan hast, dass es an dir lag, was es bewirkt hat, was du wiedergutmachst, was du anders machst. Der Kern ist, dazu zu stehen und es wiedergutzumachen. „Sich entschuldigen“ hat für jedes ein Feld.
    .say = „Ich habe weitergegeben, was du mir anvertraut hattest. Das war ich. Denen, die es gehört haben, sage ich, dass ich kein Recht dazu hatte.“
    .careful = Bitte nicht um Verzeihung. Vor anderen nur, wenn es vor ihnen geschah und die Verletzten es so möchten.
repair-step-say-what-i-accept = Sag, was du hinnimmst
    .how = Nenn, was es dich kosten kann und wogegen du dich nicht wehrst: dass manche mehr nachprüfen, dass du eine Aufgabe vorerst abgibst, dass es langsam geht. Wurde etwas zu deinen Lasten entschieden, sag, dass du es trägst.
    .say = „Ich verstehe, dass du die Zahlen eine Zeit lang selbst sehen willst. Ich schicke sie dir, ohne dass du fragen musst.“
    .careful = Nimm hin, was fair ist und damit zu tun hat. Demütigen lassen musst du dich nicht; wenn es dazu kommt, bitte um eine neutrale dritte Person oder hol dir Rat.

repair-step-promise-little = Versprich wenig, und das genau
    .how = Schreib eine bis drei Zusagen auf, so klein, dass du dir sicher bist, und so genau, dass alle sehen können, ob sie gehalten wurden. Nenn für jede einen Tag. Die Verletzten können sagen, welche ihnen wichtig sind. Trag sie als Zusagen ein; hier zählen sie doppelt.
    .say = „Jeden Freitag bis zwölf bekommst du die Liste von mir, auch wenn sie nicht fertig ist.“
    .careful = Wenn eine ins Rutschen kommt, sag es vor dem Tag und nicht danach. Eine große Zusage, die jetzt bricht, kostet mehr als keine.
repair-step-look-weekly = Schaut einmal pro Woche darauf
    .how = Einmal pro Woche beantworten alle drei kurze Aussagen, jede Person für sich. Dann fünf Minuten: was gehalten wurde, was nicht, was nächste Woche nötig ist. Keine Gründe, keine Vorwürfe.
    .say = „Zwei gehalten, eine nicht. Was würde es nächste Woche leichter machen?“
    .careful = Ob etwas als gehalten gilt, sagen die Verletzten. Sie können den fünf Minuten fernbleiben und auf anderem Weg antworten.
repair-step-say-how-far = Sag offen, wie weit du bist
    .how = Sag alle zwei Wochen in zwei, drei Sätzen, was getan ist, was nicht und was als Nächstes kommt. Sag es denen, die davon wissen, und sonst niemandem, ungefragt und auch dann, wenn es wenig zu erzählen gibt.
    .say = „Die Listen kamen dreimal pünktlich. Letzte Woche habe ich es vergessen. Jetzt steht es in meinem Kalender.“
    .careful = Es geht nicht um Lob. Wenn niemand etwas dazu sagt, ist das in Ordnung.
repair-step-ask-exactly = Stell eine genaue Frage
    .how = Frag eine Person, die es merken würde, nach der einen Sache, die du ändern wolltest: wie oft sie es in den letzten zwei Wochen gesehen hat und wann du zurückgefallen bist. Hör zu, sag danke und erklär nichts.
    .say = „Ich wollte nicht mehr über eure Köpfe hinweg entscheiden. Wann ist es mir in den letzten zwei Wochen doch wieder passiert?“
    .careful = Frag die, die du verletzt hast, nur, wenn sie es angeboten haben. Verlang von niemandem, der von dir abhängt, eine Antwort ins Gesicht.
repair-step-after-a-setback = Wenn du zurückfällst
    .how = Wahrscheinlich kommt es vor. Sag es noch am selben Tag, bevor andere es tun: was es war, was du jetzt tust, was du änderst, damit es seltener wird. Dann mach mit den Zusagen weiter.
    .say = „Heute habe ich es wieder getan: den Termin zugesagt, ohne euch zu fragen. Gerade habe ich ihn zurückgenommen.“
    .careful = Nenn es keine Ausnahme. Ist es zum dritten Mal dasselbe, war die Zusage zu groß, oder es fehlt etwas anderes als guter Wille. Die Verletzten dürfen einen Abschnitt zurückgehen.

repair-step-their-list-first = Ihre Liste zuerst
    .how = Wer verletzt wurde, sagt zuerst, was jetzt helfen würde: jede Person für sich, schriftlich oder durch jemand anderen. Wer es zerbrochen hat, sagt zu jedem Punkt, was geht, bis wann, und was nicht geht. Womit ihr anfangt, wählen die Verletzten.
    .say = „Bevor wir etwas vorschlagen: Was würde dir zuerst helfen?“
    .careful = Über nichts auf der Liste wird gestritten. Sich nichts zu wünschen ist auch eine Antwort.
repair-step-talk-with-help = Redet miteinander, mit jemandem, der keine Partei ergreift
    .how = Nur wenn die Verletzten es wollen. Die neutrale dritte Person spricht mit jeder Person allein, dann setzen sich alle für eine Stunde zusammen. Jede Person erzählt, wie es war und wie es heute ist. Am Ende sagt jede, was sie tun wird und ob ihr euch wieder trefft.
    .say = „Ich möchte dir erzählen, wie es mir heute damit geht. Ich brauche nicht gleich eine Antwort.“
    .careful = Alle dürfen jederzeit ohne Grund aufhören. Nichts wird aufgezeichnet. Niemand soll einer Person gegenübersitzen, die ihm Angst macht.
repair-step-see-what-works = Schaut, was wieder gelingt
    .how = Achte einmal pro Woche auf eine kleine Sache, die zwischen euch oder im Team gut gegangen ist, und sag es der Person, die sie getan hat. Wenn ihr mögt, schreibt sie als Erfolg des Teams auf.
    .say = „Du hast mich gefragt, bevor du entschieden hast. Das habe ich gemerkt.“
    .careful = Nutzt es nicht als Beweis, dass alles gut ist. Solange es für die Verletzten schwer ist, ist es schwer.
repair-step-change-the-way = Ändert, was es möglich gemacht hat
    .how = Schreibt auf, wie es dazu kommen konnte, mit Aufgaben und Regeln statt mit Namen. Sucht die Stelle, an der es am leichtesten aufzuhalten gewesen wäre, und ändert dort eine Sache. Fragt die Verletzten, ob es ihnen geholfen hätte. Jemand kümmert sich darum, und an einem festen Tag prüft ihr nach.
    .say = „Was hätte das aufgehalten, auch an einem schlechten Tag?“
    .careful = Fangt erst an, wenn die Verletzten gehört wurden; sonst wird der Ablauf zu einem Weg um sie herum. Was eine Person falsch gemacht hat, wird durch eine Regel für alle nicht richtig.
repair-step-agree-anew = Vereinbart, wie ihr arbeiten wollt
    .how = Schreibt drei bis fünf Sätze, die ihr von jetzt an halten wollt: über Fehler, Widerspruch, Neuigkeiten und darüber, was ihr tut, wenn es eng wird. Bei dem Satz, der das Geschehene berührt, haben die Verletzten das erste und das letzte Wort. Anfänge findet ihr unter „Unsere Abmachungen“.
    .say = „Welcher Satz müsste dastehen, damit du dich darauf verlassen kannst?“
    .careful = Ein Satz, den niemand zu halten vorhat, ist schlechter als keiner.
repair-step-set-it-down = Legt es ab oder lasst es offen
    .how = Die Verletzten sagen, ob es ruhen kann, ganz, zum Teil oder nicht. Klärt, was bleibt, etwa eine Zusage oder eine Nachprüfung, und was niemand mehr ohne Not aufbringt. Wenn die alte Nähe nicht wiederkommt, ist es auch ein gutes Ende, anständig zusammenzuarbeiten.
    .say = „Es ist nicht wie früher. So, wie es jetzt ist, ist es in Ordnung.“
    .careful = Ruhen ist nicht Vergessen. Kommt es wieder hoch, könnt ihr bei jedem Abschnitt neu beginnen.

## repair-plan

repair-plan-here = Hier seid ihr
repair-plan-done = Erledigt
repair-plan-done-with = Erledigt: { $step }
repair-plan-practices = Übungen, die dazu passen
repair-plan-apology = Deine Entschuldigung schreiben
repair-plan-promise = Was ich zusage
repair-plan-commitments = Meine Zusagen
repair-plan-look = Hineinschauen
repair-plan-again = Neu beginnen bei „{ $stage }“
repair-plan-print = Auf einer Seite, zum Drucken
repair-plan-next-look = Nächster Blick darauf: { $date }
repair-plan-remove = Diesen Plan entfernen
repair-plan-remove-question = Diesen Plan von diesem Gerät entfernen? Was du zugesagt hast, bleibt bei deinen Zusagen.
repair-plan-remove-yes = Ja, entfernen
repair-plan-remove-no = Nein, behalten

## repair-check

repair-check-title = Drei Aussagen zu diesem Abschnitt
repair-check-lead = Alle, die mitmachen, antworten für sich, auf einem eigenen Gerät. Entschieden wird damit nichts. Es zeigt, worüber ihr reden solltet.
repair-check-low = Eine davon ist bei dir niedrig. Nimm den Schritt, der am meisten damit zu tun hat, und geh ihn noch einmal durch.
repair-check-high = Keine davon ist bei dir niedrig. Ob das genügt, sagen die Verletzten.
repair-check-differ = Wenn ihr es verschieden seht, ist das kein Fehler. Nehmt die Antworten der Verletzten als Maß.
repair-check-few = Zu zweit oder zu dritt ist klar, wer was geantwortet hat. Redet dann, statt zusammenzuzählen, oder behaltet eure Antworten jeweils für euch.
repair-check-save = Meine Antworten behalten
repair-check-kept = Zuletzt beantwortet am { $date }.

## repair-gate

repair-gate-title = Geht es weiter?
repair-gate-who = Das beantwortet nur, wer verletzt wurde, jede Person für sich und ohne Gründe. Sind es mehrere, bestimmt die langsamste das Tempo. Eine fehlende Antwort zählt als „Noch nicht“.
repair-gate-question = Ist dieser Abschnitt für dich abgeschlossen: „{ $stage }“?
repair-gate-not-yet = Noch nicht
repair-gate-on = Ja, weiter
repair-gate-back = Einen Abschnitt zurück
repair-gate-no-role = Sag zuerst oben, wer du darin bist.
repair-gate-said-not-yet = Sie sagen: noch nicht
repair-gate-said-on = Sie sagen: weiter
repair-gate-said-back = Sie sagen: eine Stufe zurück
repair-gate-not-yet-then = Dann bleibt es hier. Du musst nicht sagen, was fehlt; wenn du magst, wähl den Schritt, der noch einmal kommen soll.
repair-gate-on-then = Dann beginnt der nächste Abschnitt. Du kannst jederzeit zurückgehen.
repair-gate-back-then = Dann geht ihr einen Abschnitt zurück. Das ist kein Scheitern: Es braucht etwas, was übergangen wurde.
repair-gate-done-then = Dann darf es ruhen. Der Plan bleibt hier, bis du ihn entfernst, und ihr könnt bei jedem Abschnitt neu beginnen.
repair-gate-others = Das kannst du nicht beantworten. Frag niemanden, wann es so weit ist, und lass dir nicht anmerken, dass du wartest.
repair-gate-told = Wenn die Verletzten es gesagt haben, stell es hier ein. Diese Seite kann nicht wissen, wer du bist: Sie verlässt sich auf dich.

## repair-weekly

repair-weekly-title = Diese Woche
repair-weekly-lead = Drei Aussagen, jede Person für sich. Danach fünf Minuten gemeinsam, wenn ihr wollt.
repair-weekly-ask-1 = Was war für diese Woche zugesagt, und was davon wurde gehalten?
repair-weekly-ask-2 = Wo sind alte Gewohnheiten zurückgekommen?
repair-weekly-ask-3 = Was brauchen wir nächste Woche, und von wem?
repair-weekly-trend = Eine Woche nach oben oder unten kann Zufall sein. Schau auf vier oder mehr.
repair-weekly-left-out = Eine Woche fiel aus. Das macht nichts kaputt; macht mit dieser weiter.

## repair-print

repair-print-title = Unser Plan, Vertrauen wieder aufzubauen
repair-print-day = Stand vom { $date }
repair-print-stage = Hier sind wir: { $stage }
repair-print-broke = Was zerbrochen ist
repair-print-roles = Wer beteiligt ist
repair-print-steps = Schritte
repair-print-promises = Zusagen, die doppelt zählen
repair-print-next = Wann wir das nächste Mal darauf schauen
repair-print-foot = Ohne Enddatum. Wann es weitergeht, entscheiden die Verletzten. Dieses Blatt ist für die Beteiligten da und für niemanden sonst.
