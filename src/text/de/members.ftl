## member

member-to-facilitator = Zurück zur Moderation
member-start = Antworten
member-resume = Weitermachen
member-keeper-answers = Du bist Schlüsselperson dieser Runde. Antworte nur, wenn du auch zum Team gehörst.
member-over = Der letzte Tag dieser Runde war der { $date }. Es werden keine Antworten mehr angenommen. Frag die Moderation, wenn du meinst, dass das nicht stimmt.
member-given-up = Diese Runde wurde auf diesem Gerät aufgegeben. Hier werden keine Antworten mehr angenommen.
member-not-kept = Hier wird nichts gesichert. Kopiere deinen Code, bevor du diese Seite schließt oder neu lädst, und gib nur einen Code ab.
member-own-results = Du bekommst auch deine eigenen Ergebnisse. Sie bleiben in deinem Tagebuch auf diesem Gerät.
member-review = Bevor deine Antworten versiegelt werden
member-review-lead = Genau das kommt in deinen Code, mit dem Gesamtwert, der daraus folgt. Einmal versiegelt, lässt es sich nicht mehr ändern.
member-helped = Hat es geholfen?
member-helped-lead = Was früher vereinbart wurde. Was du dazu sagst, wird genauso versiegelt.
member-helped-yes = Hat geholfen
member-helped-no = Kein Unterschied
member-helped-untried = Nicht versucht
member-helped-skip = Auslassen
member-tie = Auf diesem Gerät festhalten, welche Antworten in meinem Code stehen
member-tie-hint = Sonst kommen deine Ergebnisse ins Tagebuch, und nichts hier verbindet sie mit dem Code. Über die Fragen und den Tag ließen sie sich ihm vielleicht trotzdem zuordnen.
member-seal = Meine Antworten versiegeln
member-nothing-answered = Du hast alle Fragen ausgelassen. Beantworte mindestens eine, um etwas abzugeben.
member-not-sealed = Deine Antworten ließen sich nicht versiegeln: Einer der Schlüssel ist unbrauchbar. Nichts wurde abgegeben. Sag der Moderation, dass die Runde einen neuen Link braucht.
member-handed-over = Genau das wird abgegeben
member-next = Stell diesen Code dorthin, wo dein Team sie sammelt, zum Beispiel in den Chat. Dein Name darf dabeistehen: Um ihn zu öffnen, braucht es die Schlüssel aller Schlüsselpersonen.
member-next-quick = Stell diesen Code dorthin, wo dein Team sie sammelt, zum Beispiel in den Chat. Dein Name darf dabeistehen, aber bedenke: Das Gerät der Schlüsselperson könnte ihn öffnen. Für alle anderen ist er Rauschen.
member-handed-in-here = Dieses Gerät sammelt die Codes, und deiner ist schon dabei. Stell sein Prüfzeichen trotzdem in den Chat: Die Schlüsselpersonen vergleichen die Liste damit.
member-code = Dein Code
member-copy = Meinen Code kopieren
member-fingerprint = Sein Prüfzeichen: { NAME($fingerprint) }
member-fingerprint-hint = Daran findest du deinen Code in der geschlossenen Liste.
member-one-code = Das ist dein Code für diese Runde. Wenn du den Link hier noch einmal öffnest, siehst du denselben. Ist er abgegeben, zählt er auch dann, wenn du die Runde hier entfernst: Mit einem weiteren Code würden deine Antworten doppelt zählen.
member-to-results = Meine eigenen Ergebnisse ansehen
member-inside = Was darin steht
member-inside-once = Zu sehen, bis du diese Seite verlässt: Dass diese Antworten in dem Code stehen, wird nicht festgehalten.
member-inside-gone = Was darin steht, war beim Versiegeln zu sehen. Es wird nicht beim Code festgehalten, und diese Seite kann es nicht aus dem Code lesen.
member-inside-nothing-else = Sonst nichts: kein Name, keine Uhrzeit, nichts über dein Gerät. Der Code ist so lang wie alle anderen.
member-skipped = Ausgelassen
member-overall = Gesamtwert, auf Viertel gerundet
member-overall-none = Keiner: zu wenige Antworten
member-dropped = { $count ->
    [one] Du hast auf diesem Gerät einen Code dieser Runde verworfen. Ist er abgegeben, zählt er, bis die Moderation ihn herausnimmt. Schick diese Nachricht, falls du es noch nicht getan hast.
   *[other] Du hast auf diesem Gerät { $count } Codes dieser Runde verworfen. Abgegebene zählen, bis die Moderation sie herausnimmt. Schick diese Nachricht, falls du es noch nicht getan hast.
}
member-anew = Antworten ändern, oder kann eine Schlüsselperson deinen Code nicht gebrauchen?
member-anew-hint = Solange die Liste offen ist, kannst du diesen Code hier verwerfen und noch einmal antworten. Der alte zählt, bis ihn die Moderation herausnimmt: Schick ihr zuerst diese Nachricht, sonst zählen deine Antworten mit dem neuen Code doppelt. Nennt eine Schlüsselperson zweimal deinen Code, redet miteinander.
member-anew-closed = Die Liste ist geschlossen. Ein neuer Code zählt nur, wenn die Moderation sie wieder öffnet: Schick diese Nachricht und warte das ab. Der alte Code zählt, bis er herausgenommen ist.
member-anew-late = Zum Ändern ist es zu spät: Der letzte Tag ist vorbei, oder die Runde wurde freigegeben oder aufgegeben. Dein Code bleibt, wie er ist.
member-anew-message = Nachricht an die Moderation
member-anew-copy = Nachricht kopieren
member-anew-text = „{ $title }“: Bitte nimm meinen Code mit dem Prüfzeichen { $fingerprint } heraus. Ich antworte noch einmal und gebe einen neuen ab.
member-anew-start = Noch einmal antworten
member-anew-question = { $fingerprint } hier verwerfen? Der Code zählt, bis er herausgenommen ist. Mit zwei Codes in der Liste würden deine Antworten doppelt zählen.
member-anew-yes = Ja, weg damit und noch einmal antworten
member-anew-no = Nein, behalten

## heard

heard-unheard = noch keine Nachricht gesehen
heard-question = Unterschrieben mit dem Schlüssel auf den Namen „{ NAME($name) }“. Hat „{ NAME($name) }“ das selbst geschrieben?
heard-yes = Ja
heard-no = Das habe ich nicht gesehen
heard-heard = Du hast gesehen, dass „{ NAME($name) }“ das geschrieben hat.
heard-signed = Mit diesem Schlüssel unterschrieben. Von wem es kam, hast du nicht gesehen.
heard-check = Prüfen, was die Schlüsselpersonen geschrieben haben
heard-check-hint = Eine Nachricht beweist einen Schlüssel, keine Person. Vergleiche dort, wo niemand dazwischen etwas ändern könnte: im Raum, mündlich.
heard-field = Nachrichten der Schlüsselpersonen einfügen, oder ein Kennzeichen eintippen, das dir gesagt wurde
heard-add = Prüfen
heard-mark-right = Das ist das Kennzeichen dieser Runde.
heard-key-right = Das ist das Kennzeichen des Schlüssels auf den Namen „{ NAME($name) }“.
heard-mark-wrong = { $mark } ist weder das Kennzeichen dieser Runde noch das eines ihrer Schlüssel. Sieh nach Tippfehlern. Bleibt es dabei, antworte nicht: Vielleicht hast du einen anderen Link bekommen als die anderen. Frag die Schlüsselpersonen selbst.
heard-taken = { $count ->
    [one] { $count } Nachricht ist mit einem Schlüssel dieser Runde unterschrieben. Sag jetzt, von wem sie kam.
   *[other] { $count } Nachrichten sind mit Schlüsseln dieser Runde unterschrieben. Sag jetzt, von wem sie kamen.
}
heard-known = Das ist schon geprüft.
heard-also-foreign = Auch eine Nachricht einer anderen Runde ist dabei. Stammt sie nicht aus einer früheren Runde deines Teams, dann antworte nicht: Vielleicht hast du einen anderen Link bekommen als die anderen. Frag die Schlüsselpersonen selbst.
heard-foreign = Eine Nachricht gehört zu einer anderen Runde. Antworte nicht, bevor du weißt, warum: Vielleicht hast du einen anderen Link bekommen als die anderen. Frag die Schlüsselpersonen selbst.
heard-unsigned = Eine Nachricht ist nicht mit dem Schlüssel auf den Namen „{ NAME($name) }“ unterschrieben. So eine kann jeder Mensch erfinden: Frag „{ NAME($name) }“ selbst.
heard-newer = Eine Nachricht stammt von einer neueren Version dieses Werkzeugs. Lade diese Seite neu und füge sie noch einmal ein.
heard-damaged = Eine Nachricht ist abgeschnitten oder beschädigt. Kopiere sie noch einmal vom ersten bis zum letzten Zeichen.
heard-none = In diesem Text ist keine Nachricht einer Schlüsselperson und kein Kennzeichen. Eine Nachricht enthält einen Code, der mit PULSE1A beginnt; ein Kennzeichen sieht aus wie ABCD-EFGH-IJKL-MNOP.
heard-start-unheard = Du hast noch nicht von allen Schlüsselpersonen eine Nachricht gesehen. Du kannst antworten; aber diese Seite kann nicht wissen, wer die Schlüssel hat.

## look-up

look-up-title = Nachsehen, ob dein Code in der geschlossenen Liste steht
look-up-field = Die Liste und die Nachrichten einfügen
look-up-look = Nachsehen
look-up-count = { $count ->
    [one] Die Liste enthält { $count } Code.
   *[other] Die Liste enthält { $count } Codes.
}
look-up-yours-in = Deiner, { NAME($fingerprint) }, ist dabei.
look-up-dropped-in = Der Code, den du verworfen hast, { NAME($fingerprint) }, ist darin. Ist auch ein neuer darin, zählen deine Antworten doppelt: Sag das dort, wo alle es lesen, bevor jemand freigibt.
look-up-yours-missing = Deiner, { NAME($fingerprint) }, ist nicht dabei. Sag es dort, wo alle es lesen, bevor jemand freigibt.
look-up-all = Alle Prüfzeichen
look-up-announced = „{ NAME($name) }“ hat diese Liste angekündigt.
look-up-announced-other = „{ NAME($name) }“ hat eine andere Liste angekündigt als diese. Sag es dort, wo alle es lesen: Niemand darf freigeben, bevor das geklärt ist.
look-up-unannounced = „{ NAME($name) }“ hat noch keine Liste angekündigt.
look-up-other-lists = Die Moderation hat noch eine andere Liste dieser Runde unterschrieben: { NAME($marks) }. Frag, welche gilt, und lass dir ihr Kennzeichen laut sagen.
look-up-your-fingerprint = Ist dein Code auf einem anderen Gerät? Tipp sein Prüfzeichen ein
look-up-no-fingerprint = Ein Prüfzeichen sieht aus wie ABCD-EFGH-IJKL-MNOP.
look-up-line = Schreib diese Zeile, damit die Schlüsselpersonen sehen, dass du nachgesehen hast
look-up-line-text = Meiner ist { $fingerprint } in Liste { $mark }
look-up-copy-line = Zeile kopieren
look-up-cut-short = Diese Liste ist abgeschnitten. Kopiere sie noch einmal vom ersten bis zum letzten Zeichen, oder bitte um eine Datei.
look-up-damaged = Diese Liste ist beschädigt. Bitte darum, sie noch einmal zu schicken.
look-up-newer = Diese Liste stammt von einer neueren Version dieses Werkzeugs. Lade diese Seite neu und füge sie noch einmal ein.
look-up-none = In diesem Text ist keine geschlossene Liste. Eine Liste beginnt mit PULSE1F.
look-up-foreign = Diese Liste gehört zu einer anderen Runde. Such nach der dieser Runde.
look-up-unsigned = Diese Liste ist nicht von der Moderation dieser Runde unterschrieben; jeder Mensch kann sie gemacht haben. Bitte um die richtige.
look-up-broken-few = { $found ->
    [one] Der Schlüssel der Moderation hat diese Liste unterschrieben, aber sie bricht eine Regel: Sie enthält { $found } Code, und diese Runde hat mindestens { NUMBER($minimum) } versprochen. Sie darf nicht freigegeben werden.
   *[other] Der Schlüssel der Moderation hat diese Liste unterschrieben, aber sie bricht eine Regel: Sie enthält { $found } Codes, und diese Runde hat mindestens { NUMBER($minimum) } versprochen. Sie darf nicht freigegeben werden.
}
look-up-broken-invited = Der Schlüssel der Moderation hat diese Liste unterschrieben, aber sie bricht eine Regel: Sie enthält { NUMBER($found) } Codes, und { NUMBER($invited) } Leute sind eingeladen. Sie darf nicht freigegeben werden.
look-up-broken-other = Der Schlüssel der Moderation hat diese Liste unterschrieben, aber sie bricht eine Regel: Codes darin stehen doppelt, sind veränderte Abschriften oder nicht aus dieser Runde. Sie darf nicht freigegeben werden.

## mailbox

mailbox-hand-in = Abgeben
mailbox-put-in = In den Briefkasten legen
mailbox-what-it-sees = Dein Code geht an den Briefkasten bei { NAME($host) }. Der sieht, dass etwas abgegeben wurde, wann und von welcher Adresse im Netz aus, und wer die Seite dieser Runde offen hat; nicht, was in deinem Code ist.
mailbox-on-its-way = Unterwegs …
mailbox-is-in = Im Briefkasten.
mailbox-not-in = Nicht im Briefkasten. { $reason } Kopieren und so abgeben geht auch.
mailbox-otherwise = Ohne den Briefkasten
mailbox-looks = Diese Seite schaut von selbst alle paar Sekunden in den Briefkasten bei { NAME($host) }, solange sie offen und zu sehen ist.
mailbox-no-answer = Der Briefkasten antwortet nicht. Prüfe deine Verbindung und versuche es noch einmal.
mailbox-full = Der Briefkasten hat keinen Platz mehr. Sag es denen, die sich um diese Seite kümmern.
mailbox-refused = Der Briefkasten nimmt es nicht an ({ NUMBER($status) }). Sag es denen, die sich um diese Seite kümmern.
mailbox-gone = Es war darin und ist seitdem verschwunden.
mailbox-something-else = Statt des Briefkastens antwortet etwas anderes, vielleicht eine Anmeldeseite. Sag es denen, die sich um diese Seite kümmern.
mailbox-crowded = Im Briefkasten liegt mehr, als diese Runde brauchen kann; deshalb wird nicht alles gelesen. Vielleicht hat es jemand hineingelegt, der den Link hat. Sammle Codes auch durch Kopieren.
mailbox-untrue = Der Briefkasten hat Ja gesagt und gibt etwas anderes zurück. Sag es denen, die sich um diese Seite kümmern.
mailbox-taken = Unter seinem Namen liegt im Briefkasten etwas anderes. Sag es denen, die sich um diese Seite kümmern.
mailbox-send-card = Meine Karte abschicken
mailbox-card-is-in = Deine Karte ist im Briefkasten.
mailbox-tell-key = Sag dieses Kennzeichen der Person, die dich gefragt hat, im Raum oder am Telefon: Wer sich um den Briefkasten kümmert, könnte eine andere Karte an die Stelle deiner legen.
mailbox-card-came = Über den Briefkasten ist eine Karte auf den Namen „{ NAME($name) }“ gekommen. Lass dir von „{ NAME($name) }“ persönlich oder am Telefon das Kennzeichen des Schlüssels sagen.
mailbox-told-key = Tippe das Kennzeichen ein, das dir gesagt wurde
mailbox-add-card = Schlüsselperson hinzufügen
mailbox-no-such-card = Keine Karte, die gekommen ist, hat dieses Kennzeichen. Achte auf Tippfehler; bleibt es dabei, hat vielleicht jemand eine andere Karte hingelegt: Lass dir die richtige als Kopie schicken.
mailbox-request-text =
    Würdest du unsere Runde „{ $title }“ mit betreuen? Du wärst Schlüsselperson und hättest einen der Schlüssel: Um die Antworten eines Menschen zu öffnen, braucht es alle. Sag dem Team bitte selbst, dass du Schlüsselperson bist, vergleiche die Liste mit dem, was die Leute sagen, und gib nur diese frei: Eine andere könnte die Antworten eines Menschen verraten. Öffne diese Seite auf dem Gerät, das du auch nächste Woche benutzt, gib deinen Namen ein und sag mir persönlich oder am Telefon das Kennzeichen deines Schlüssels:
    { $link }
mailbox-lines-lead = Eine Liste, die nicht die ist, in die die Leute geschaut haben, kann die Antworten eines Menschen verraten, wenn du sie freigibst. Die Seite jedes Menschen macht eine Zeile, „Meiner ist … in Liste …“. Kopiere selbst, was davon gepostet wurde, oder tippe die Zeilen ein, wie sie gesagt werden, jede mit dem Namen. Gespeichert wird das nicht.
mailbox-unsaid = { $count ->
    [one] Zu { $count } Code der Liste nennt keine Zeile diese Liste. Frag, wessen er ist. Wurde er erfunden?
   *[other] Zu { $count } Codes der Liste nennt keine Zeile diese Liste. Frag, wessen sie sind. Wurden sie erfunden?
}
mailbox-told = Nach dem schließen, was die Leute dir sagen
mailbox-told-lead = In einem Briefkasten stehen keine Namen neben den Codes. Lass jeden den Fingerabdruck posten oder sagen, den die eigene Seite zeigt, und füge sie hier mit den Namen ein: Die Liste enthält dann diese Codes und keine anderen.
mailbox-told-field = Die Fingerabdrücke, die gesagt wurden
mailbox-told-take = Danach suchen
mailbox-told-missing = { $count ->
    [one] { $count } wurde gesagt, der Code ist aber nicht hier. Frag, wessen er ist; er soll noch einmal abgegeben werden.
   *[other] { $count } wurden gesagt, die Codes sind aber nicht hier. Frag, wessen sie sind; sie sollen noch einmal abgegeben werden.
}
mailbox-told-close = Die Liste dieser Codes schließen
mailbox-told-question = { $count ->
    [one] { $count } Code kommt in die Liste; weggelassen: { NUMBER($left) }. Haben alle dir ihren gesagt?
   *[other] { $count } Codes kommen in die Liste; weggelassen: { NUMBER($left) }. Haben alle dir ihren gesagt?
}
mailbox-told-too-few = { $count ->
    [one] { $count } Code wurde bisher gesagt; { NUMBER($minimum) } braucht es.
   *[other] { $count } Codes wurden bisher gesagt; { NUMBER($minimum) } braucht es.
}
mailbox-unsealed = Von einer anderen Schlüsselperson ist der Schlüssel für versiegelte Freigaben nicht hier, oder es sind zwei. Schick ihr deine Freigabe selbst.
mailbox-lines-complete = { $count ->
    [one] Zum { $count } Code der Liste nennt eine Zeile diese Liste.
   *[other] Zu allen { $count } Codes der Liste nennen Zeilen diese Liste.
}
mailbox-lines-look = Wer die Liste hat, kann solche Zeilen schreiben. Hast du bei jedem Menschen gesehen oder gehört, dass die Zeile von ihm selbst kommt, und kennst du alle?
mailbox-other-list-blocks = Jemand spricht von einer anderen Liste. Welche gilt, muss zuerst laut gesagt werden, mit ihrem Kennzeichen.
mailbox-list-said-aloud = Tippe das Kennzeichen der Liste ein, die gilt, so wie es gesagt wurde
mailbox-compare-list = Vergleichen
mailbox-not-this-list = Das ist nicht das Kennzeichen dieser Liste. Achte auf Tippfehler; bleibt es dabei, darf diese Liste nicht freigegeben werden.
mailbox-also = Was dabei entsteht, geht auch gleich in den Briefkasten.
mailbox-needs-invited = Gib an, wie viele eingeladen sind, dann kann die Runde über den Briefkasten dieser Seite gehen.
mailbox-told-copy = { $fingerprint } ist eine veränderte Kopie eines anderen Codes, der gesagt wurde. Frag beide, welchen Fingerabdruck ihre Seite zeigt.
mailbox-seal-again = Noch einmal versuchen
