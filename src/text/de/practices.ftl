## practice

practice-ask-before-advising = Frag nach, bevor du rätst
    .why = Ein schneller Rat kann klingen wie „Ist doch ganz einfach“. Wenn du zuerst fragst, zeigst du, dass du dein Gegenüber ernst nimmst, und oft kommt erst dann heraus, worum es wirklich geht.
    .how-1 = Lass dein Gegenüber ausreden und warte noch einen Atemzug.
    .how-2 = Stell eine offene Frage, zum Beispiel „Was hast du schon versucht?“ oder „Was würde dir gerade am meisten helfen?“
    .how-3 = Sag in eigenen Worten, was du verstanden hast.
    .how-4 = Bevor du etwas rätst, frag: „Möchtest du eine Idee hören oder soll ich einfach zuhören?“
    .first-step = Schreib zwei offene Fragen auf, die nach dir klingen. Stell eine davon in deinem nächsten Gespräch.

practice-second-voice = Sei die zweite Stimme
    .why = Einen Zweifel oder eine neue Idee auszusprechen ist für die erste Person am schwersten. Fragt eine zweite Stimme nach, bekommt der Gedanke eine faire Chance, auch wenn du es selbst anders siehst.
    .how-1 = Wenn sich jemand vorwagt, sag „Dazu möchte ich gern mehr hören“, bevor das Gespräch weitergeht.
    .how-2 = Wird eine Idee abgetan, hol sie zurück und sag dazu, von wem sie kam.
    .how-3 = Wenn dir das in der Gruppe zu heikel ist, sag der Person danach, dass du froh über ihren Beitrag warst.
    .first-step = Denk an euer letztes Treffen. Schreib einer Person, deren Gedanke mehr Zeit verdient hätte, und frag sie danach.

practice-talk-with-people = Sprich mit den Leuten statt über sie
    .why = Was hinter dem Rücken anderer gesagt wird, macht oft die Runde, und wer es hört, fragt sich vielleicht, was sonst noch geredet wird. Sagst du es der Person selbst, könnt ihr es gemeinsam klären.
    .how-1 = Wenn es um Leute geht, die gerade fehlen, sag nur, was du auch vor ihnen sagen würdest.
    .how-2 = Sprich das, was dich stört, unter vier Augen an: was du beobachtet hast, was es für dich bedeutet und was du dir wünschst.
    .how-3 = Frag, wie die andere Person es sieht, und hör bis zum Ende zu.
    .how-4 = Fang mit etwas Kleinem an. Wenn du fürchtest, dass es dir schaden könnte, hol dir zuerst Rat bei einer Person, der du vertraust.
    .first-step = Nimm eine kleine Sache, die du bisher nur anderen erzählt hast. Schreib einen freundlichen Satz auf, den du der Person selbst sagen könntest.

practice-give-the-reason = Nenn den Grund, frag nach dem Grund
    .why = Wo Gründe fehlen, füllen Vermutungen die Lücke, und oft sind es düstere. Wer das Warum kennt, kann mit einer Entscheidung leichter leben, auch wenn die eigene Wahl anders ausgefallen wäre.
    .how-1 = Wenn du etwas entscheidest oder änderst, das andere betrifft, füg einen Satz mit „weil“ hinzu.
    .how-2 = Sag, was noch offen ist und wann du mehr weißt.
    .how-3 = Wenn dir der Grund für eine Entscheidung fehlt, frag mit echtem Interesse nach: „Was war dir dabei am wichtigsten?“
    .how-4 = Gib weiter, was du weitergeben darfst, und zwar an alle, die es betrifft.
    .first-step = Denk an eine Entscheidung der letzten Tage. War es deine, schreib denen, die sie betrifft, in zwei Sätzen den Grund. Kam sie von anderen, frag nach dem Grund.

practice-clear-promises = Versprich weniger und dafür klarer
    .why = Vertrauen wächst, wenn Worte und Taten zusammenpassen, immer wieder. Eine kleine Zusage, die du hältst, bewirkt dabei mehr als eine große, die platzt.
    .how-1 = Sag vor jedem Ja, was du tun wirst und bis zu welchem Tag.
    .how-2 = Schreib jede Zusage dorthin, wo du ohnehin hinschaust.
    .how-3 = Wenn eine Zusage wackelt, sag gleich Bescheid und schlag einen neuen Tag vor.
    .how-4 = Wenn es erledigt ist, sag es mit ein paar Worten.
    .first-step = Schreib auf, was du für diese Woche zugesagt hast. Sag einer Person, wie es um das steht, worauf sie wartet.

practice-own-your-part = Steh zu deinem Anteil
    .why = Wenn etwas schiefgegangen ist, macht ein klares Wort zum eigenen Anteil es anderen oft leichter, über ihren zu sprechen. Das braucht Mut, und es zählt am meisten ohne ein „Aber“.
    .how-1 = Sag in einem schlichten Satz, was du getan hast.
    .how-2 = Sag, was es für die anderen bedeutet hat, soweit du es weißt, und frag, was du übersehen hast.
    .how-3 = Sag, was du anders machen wirst und ab wann.
    .how-4 = Nenn nur, was wirklich deins ist. Wenn du verletzt wurdest, gibt es vielleicht gar keinen Anteil, zu dem du stehen müsstest.
    .first-step = Schreib drei Sätze auf, nur für dich: was ich getan habe, was es für andere bedeutet hat, was ich jetzt tue. Schlaf eine Nacht darüber, bevor du entscheidest, wem du es sagst.

practice-ask-to-be-shown = Lass dir etwas zeigen
    .why = Wer fragt, sagt damit auch: Ich schätze, was du kannst. Und es wird ein wenig normaler, dass wir alle noch dazulernen.
    .how-1 = Such dir etwas aus, das jemand im Team gut macht oder einfach anders als du.
    .how-2 = Bitte um eine Viertelstunde und sag, was du gern lernen möchtest.
    .how-3 = Schau zu und stell Fragen. Wie du es selbst machst, kann bis später warten.
    .how-4 = Erzähl ein paar Tage danach, was du davon gebrauchen konntest.
    .first-step = Schreib einer Person: „Du kannst richtig gut … Zeigst du mir mal eine Viertelstunde lang, wie du das machst?“

practice-two-week-trial = Probiert zwei Wochen lang etwas Kleines aus
    .why = Zu einem Versuch mit Enddatum sagt man leichter Ja als zu einer Änderung für immer. Das Team lernt dabei etwas, auch wenn sich die Idee als die falsche herausstellt.
    .how-1 = Sucht euch gemeinsam etwas aus, das sich leicht zurücknehmen lässt.
    .how-2 = Schreibt auf, was ihr euch davon erhofft und an welchem Tag ihr zurückschaut.
    .how-3 = Wer die Arbeit macht, entscheidet über die Einzelheiten.
    .how-4 = An diesem Tag sagen alle, was geholfen und was gestört hat. Dann behaltet ihr es, ändert es oder lasst es wieder sein.
    .first-step = Ergänze diesen Satz und nimm ihn mit ins Team: „Wir könnten zwei Wochen lang … ausprobieren, und dass es hilft, würden wir daran merken, dass …“

practice-hand-over-a-decision = Gib eine echte Entscheidung ab
    .why = Viele wachsen in den Spielraum hinein, den sie bekommen. Eine Entscheidung, die du abgibst, zeigt dein Vertrauen deutlicher als der Satz „Ich vertraue euch“.
    .how-1 = Such eine Entscheidung aus, von der das Team mehr versteht als du.
    .how-2 = Sag, was feststeht, zum Beispiel Geld, Termine oder Gesetze, und was frei ist.
    .how-3 = Frag, was die Leute von dir brauchen. Bleib dann erreichbar und lass sie machen.
    .how-4 = Steh zum Ergebnis. Geht etwas schief, schaut es euch gemeinsam an, und lass auch die nächste Entscheidung beim Team.
    .first-step = Schreib drei Entscheidungen auf, die auf dich warten. Markiere eine, die das Team treffen könnte, und notiere, was dabei feststeht.

practice-precise-thanks = Sag Danke und sag genau, wofür
    .why = Ein schnelles „Gut gemacht“ ist bald vergessen. Wenn du sagst, was jemand getan hat und was dadurch anders wurde, zeigst du, dass du wirklich hingesehen hast, gerade bei Arbeit, die sonst im Hintergrund bleibt.
    .how-1 = Nenn eine Sache, die die Person getan hat, so genau du kannst.
    .how-2 = Sag, was dadurch für dich oder für andere anders wurde.
    .how-3 = Achte auf Arbeit, die leicht übersehen wird, und auf Leute, die selten ein Danke hören.
    .how-4 = Frag nach, bevor du dich vor allen bedankst. Manchen ist es unter vier Augen lieber.
    .first-step = Schreib einer Person zwei Sätze, „Du hast …“ und „Das war wichtig, weil …“. Schick sie dort ab, wo ihr euch sonst auch schreibt.

practice-feedback-little-and-often = Gib öfter eine kurze Rückmeldung
    .why = Eine Rückmeldung im Jahr kommt spät und wiegt schwer. Ein Satz zwischendurch ist leichter gesagt und leichter gehört, im Team genauso wie gegenüber der Führungskraft.
    .how-1 = Such dir einen ruhigen Moment, solange es noch frisch ist.
    .how-2 = Sag eine Sache, die dir geholfen hat oder von der du gern mehr hättest: die Situation, was sie bei dir bewirkt hat und was du dir wünschst.
    .how-3 = Bitte auch selbst darum: „Was könnte ich anders machen?“
    .how-4 = Bedank dich für die Antwort und lass dir Zeit, bevor du darauf eingehst.
    .first-step = Schreib deiner Führungskraft oder jemandem aus dem Team: „Als du …, hat mir das geholfen, weil … Davon wünsche ich mir mehr.“

practice-look-at-the-pattern = Schaut gemeinsam auf den Verlauf
    .why = Ein einzelner Check-in zeigt die Stimmung eines Tages. Mehrere hintereinander können zeigen, ob das Vereinbarte etwas bewirkt, und offen darüber zu sprechen hält Zusagen lebendig.
    .how-1 = Beginnt mit dem, was ihr zuletzt vereinbart habt: gehalten, neu vereinbart oder nicht gehalten. Sagt, wie es steht, und lasst Vorwürfe beiseite.
    .how-2 = Fragt, wer erzählen mag, wie es sich über mehrere Check-ins entwickelt hat; niemand muss. Ein einzelner Schritt nach oben oder unten kann Zufall sein.
    .how-3 = Wählt eine Sache aus, an der ihr arbeitet, dazu eine Person, die sich darum kümmert, und ein Datum.
    .how-4 = Sprecht aus, was besser geworden ist, und sei es noch so klein.
    .first-step = Tragt zwanzig Minuten in den Teamkalender ein, in etwa vier Wochen. Klärt, wer mitbringt, was ihr zuletzt beschlossen habt.
