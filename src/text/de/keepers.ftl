## keep

keep-card-title = Schlüsselperson einer Runde sein
keep-card-lead = Du hast einen der Schlüssel zu den Antworten eines Teams. Diese Seite zeigt dir keine Antwort, und die anderen Schlüssel allein öffnen keine. Aber eine Liste, die nicht die gepostete ist, kann mit deiner Freigabe die Antworten einer Person verraten.
keep-card-steps = Du tust vier Dinge: deine Karte schicken; dem Team sagen, dass du Schlüsselperson bist; die geschlossene Liste mit dem Chat vergleichen; die Summe freigeben, einmal.
keep-card-own = Schreib in den Chat nur, was deine eigene Seite gemacht hat.
keep-card-device = Deine Schlüssel bleiben in diesem Browser auf diesem Gerät, bis du freigegeben oder die Runde aufgegeben hast. Sie sind in keinem Export. Zeig niemandem, was hier gespeichert ist.
keep-card-week = Manche Browser löschen nach sieben Tagen ohne Besuch, was eine Seite gespeichert hat. Öffne diese Seite innerhalb einer Woche wieder; nimm kein privates Fenster.
keep-not-kept = Hier wird nichts gesichert. Deine Schlüssel gehen also verloren, wenn du diese Seite schließt oder neu lädst. Nimm einen anderen Browser oder eine andere Seite.
keep-your-name = Dein Name, wie das Team dich kennt
keep-make-card = Meine Karte anlegen
keep-name-missing = Gib deinen Namen ein, in einer Zeile.
keep-name-too-long = Dieser Name ist zu lang. Kürze ihn auf { NUMBER($most) } Zeichen.
keep-name-character = In diesem Namen ist ein Zeichen, das man nicht sehen oder zeigen kann. Tipp ihn neu.
keep-name-accents = In diesem Namen stehen mehr als vier Akzente auf einem Buchstaben. Nimm welche weg.
keep-name-mark = Dieser Name sieht aus wie ein Kennzeichen. Gib einen anderen ein.
keep-card = Deine Karte
keep-copy-card = Meine Karte kopieren
keep-card-of = Karte von „{ NAME($name) }“
keep-card-message =
    Meine Karte als Schlüsselperson:
    { $code }
keep-card-next = Schick sie der Person, die die Runde vorbereitet. Von ihr bekommst du den Link zur Runde: Öffne ihn hier. Eine Karte gilt nur für eine Runde.
keep-card-until = Wenn keine Runde sie bis zum { $date } verwendet, wird sie weggeworfen, sobald du danach hier deine Runden öffnest.
keep-drop-card = Diese Karte wegwerfen
keep-drop-card-question = Wenn mit dieser Karte eine Runde angelegt wurde, lässt sie sich ohne den Schlüssel nie zusammenzählen. Wegwerfen?
keep-drop-card-yes = Ja, wegwerfen
keep-drop-card-no = Behalten
keep-title = Du bist Schlüsselperson dieser Runde
keep-no-key = Du bist Schlüsselperson, und dein Schlüssel ist nicht hier?
keep-no-key-hint = Dein Schlüssel liegt nur in dem Browser und auf dem Gerät, auf dem du deine Karte angelegt hast, und nur so lange dieser Browser ihn behält. Öffne diesen Link dort. Wenn der Schlüssel verloren ist, kann niemand die Antworten öffnen, und sonst ist nichts verloren: Sag der Moderation, dass sie eine neue Runde vorbereiten soll.
keep-key-wrong = Diese Runde nennt deinen Schlüssel falsch. Mach nicht mit: Jemand hat den Link verändert oder zusammengesetzt. Sag es der Person, die ihn geschickt hat, persönlich oder am Telefon.
keep-other-name = Diese Runde nennt dich „{ NAME($name) }“; auf deiner Karte steht „{ NAME($card) }“. Mach nicht mit. Bitte um einen neuen Link.
keep-key-right = Die Runde nennt deinen Schlüssel so, wie er auf deiner Karte steht.
keep-place = Dein Platz
keep-place-of = { NUMBER($place) } von { NUMBER($count) }
keep-place-last = { NUMBER($place) } von { NUMBER($count) }; wer zuletzt freigibt, kann die Summe zuerst sehen
keep-round-title = Titel
keep-people = Eingeladene Leute
keep-people-unknown = nicht gesagt
keep-minimum = Nötige Antworten
keep-keepers = Schlüsselpersonen, in dieser Reihenfolge
keep-actions = Gefragt wird, ob es geholfen hat
keep-keep = Ich bin Schlüsselperson dieser Runde
keep-keep-once = Damit ist deine Karte verbraucht: Sie gilt für diese Runde und keine andere. Deine Seite macht dann eine Nachricht, die du selbst ins Team schreibst.
keep-message = Deine Nachricht ans Team
keep-copy-message = Meine Nachricht kopieren
keep-message-text =
    Ich habe in meinem eigenen Browser einen Schlüssel gemacht und bin Schlüsselperson der Runde „{ $title }“. Ihr Kennzeichen ist { $round }, mein Schlüssel ist { $key }. Wenn ich euch nichts von dieser Runde gesagt habe, fragt mich, bevor ihr antwortet.
    { $code }
keep-message-hint = Schreib sie selbst dorthin, wo das Team sie liest. Sag das Kennzeichen der Runde laut, wenn ihr euch seht.
keep-message-again = Deine Nachricht, um sie noch einmal zu schreiben
keep-list-lead = Wenn die Liste geschlossen ist, kopiere den Chat selbst, von der Einladung bis zur Nachricht mit der Liste, und füge ihn hier ein; keine Zusammenfassung, die dir jemand schickt. Er wird nicht gespeichert.
keep-paste-list = Der Chat, mit der Nachricht der Liste
keep-look-at-list = Liste ansehen
keep-another-list = Eine andere Liste aufnehmen
keep-released-other = Du hast schon eine andere Liste dieser Runde freigegeben: Eine zweite Freigabe könnte verraten, was zwischen beiden liegt. Wenn sich die Liste wirklich geändert hat, muss die Runde wiederholt werden.
keep-two-lists = Die Moderation hat zwei Listen dieser Runde unterschrieben: { NAME($mark) } und { NAME($others) }. Frag, welche gilt, und lass dir ihr Kennzeichen laut sagen. Vorher wird nichts freigegeben.
keep-chosen = Das Kennzeichen eintippen, das gesagt wurde
keep-choose = Diese Liste nehmen
keep-not-chosen = Das ist das Kennzeichen keiner dieser Listen. Sieh nach Tippfehlern; bleibt es dabei, frag nach der Liste, die gemeint war.
keep-bad = { $count ->
    [one] Ein Code lässt sich nicht verwenden: Er wurde verändert, erfunden oder mit anderer Software versiegelt. Mit ihm in der Liste lässt sich nichts freigeben.
   *[other] { $count } Codes lassen sich nicht verwenden: Sie wurden verändert, erfunden oder mit anderer Software versiegelt. Mit ihnen in der Liste lässt sich nichts freigeben.
}
keep-bad-next = Die Moderation schließt eine neue Liste ohne sie; wer einen davon abgegeben hat, antwortet noch einmal. Passiert das einer Person zweimal, oder mehreren, redet miteinander.
keep-bad-message = Was du schreibst
keep-copy-bad = Kopieren
keep-bad-text = Ich bin Schlüsselperson der Runde „{ $title }“ und kann diese Codes nicht gebrauchen: { $fingerprints }. Wenn einer davon deiner ist, öffne bitte den Link der Runde und antworte noch einmal. Dann muss die Liste ohne sie neu geschlossen werden.
keep-announce-title = Die Liste ankündigen
keep-announce-lead = Sag allen, welche Liste du freigeben wirst, und lass Zeit zum Nachsehen: einen Tag, wenn es geht.
keep-announce = Diese Liste ankündigen
keep-checking = Einen Moment: Jeder Code auf der Liste wird geprüft.
keep-announcement = Was du ankündigst
keep-copy-announcement = Ankündigung kopieren
keep-announcement-text =
    Ich werde Liste { $mark } der Runde „{ $title }“ freigeben, mit { $count ->
        [one] { $count } Code
       *[other] { $count } Codes
    }. Seht nach, ob eurer dabei ist, und sagt es hier, wenn nicht.
    { $code }
keep-others-title = Die anderen Schlüsselpersonen
keep-has-announced = angekündigt
keep-announced-other = andere Liste angekündigt
keep-not-announced = noch nicht angekündigt
keep-has-released = freigegeben
keep-not-released = noch nicht freigegeben
keep-announced-and-released = { $announced }, { $released }
keep-paste-others = Einfügen, was sie geschrieben haben, und die Freigaben, die sie dir schicken
keep-take-others = Aufnehmen
keep-taken = { $count ->
    [one] { $count } neu.
   *[other] { $count } neu.
}
keep-nothing-new = Nichts Neues darin.
keep-useless = { $count ->
    [one] { $count } lässt sich nicht verwenden:
   *[other] { $count } lassen sich nicht verwenden:
}
keep-settled = „{ NAME($name) }“ hat mir gesagt, dass diese Liste gilt
keep-release-title = Die Summe freigeben
keep-waits-for-announcement = Zuerst müssen alle Schlüsselpersonen diese Liste ankündigen. Es fehlt: { $names }.
keep-waits-for-release = Du gibst nach { $names } frei.
keep-names-other = „{ NAME($name) }“ hat auch eine andere Liste angekündigt. Frag, welche gilt; vorher wird nichts freigegeben.
keep-wrong-release = Die Freigabe auf den Namen „{ NAME($name) }“ stimmt nicht: Sie ist für eine andere Liste, oder ihre Summe ist nicht die der Liste. Frag „{ NAME($name) }“, und gib nichts frei.
keep-release = Summe freigeben
keep-release-once = Hat niemand gesagt, dass sein Code fehlt? Du gibst einmal frei; danach werden deine Schlüssel gelöscht.
keep-released = Du hast die Liste { NAME($mark) } freigegeben. Die Schlüssel, die Antworten öffnen, sind aus dem Speicher dieses Browsers verschwunden: Er wurde danach noch einmal gelesen.
keep-own-release = Deine Freigabe
keep-copy-release = Meine Freigabe kopieren
keep-release-text =
    Meine Freigabe für „{ $title }“:
    { $code }
keep-release-hint = Schick sie den anderen Schlüsselpersonen, nicht in den Chat: Wer die Liste und alle Freigaben hat, kann genau ausrechnen, wie oft jede Antwort gegeben wurde. Du findest sie hier wieder, bis du die Runde entfernst oder ihr Ergebnis auf diesem Gerät ansiehst.
keep-check-sums = Prüfen, was die anderen Schlüsselpersonen freigegeben haben
keep-check-sums-hint = Eine Freigabe, deren Summe nicht die der Liste ist, wird genannt, und auch, wer zwei unterschrieben hat.
keep-second-release = noch eine Freigabe auf den Namen „{ NAME($name) }“, und nicht dieselbe. Beide sind unterschrieben: Frag „{ NAME($name) }“, und gib nichts frei, bevor du es weißt.
keep-useless-damaged = beschädigt. Bitte darum, ihn neu zu kopieren und zu schicken.
keep-useless-newer = von einer neueren Version dieses Werkzeugs. Lade diese Seite neu und füge ihn noch einmal ein.
keep-useless-for-another = für eine andere Schlüsselperson versiegelt. Überlass sie ihr.
keep-useless-sealed = eine Freigabe, die „{ NAME($name) }“ versiegelt haben soll und die sich hier nicht öffnet. Lass sie dir von „{ NAME($name) }“ als Kopie geben.
keep-foreign = aus einer anderen Runde. Bitte um die dieser Runde.
keep-before = Dieses Gerät hat für diese Runde schon freigegeben. Ein zweites Mal gibt diese Seite nicht frei.
keep-no-storage = Diese Seite kann hier nichts speichern; niemand könnte danach sagen, ob deine Schlüssel gelöscht sind. Nichts wurde getan. Erlaube es für diese Website und versuch es noch einmal.
keep-full = Der Speicher dieser Website ist voll, deshalb lassen sich deine Schlüssel jetzt nicht löschen. Nichts wurde getan. Schaff Platz und versuch es noch einmal.
keep-newer = Eine neuere Version dieser Seite ist oder war offen, und was sie speichert, wird nicht angerührt. Nichts wurde getan. Lade diese Seite neu und versuch es noch einmal.
keep-changed = Hier hat sich inzwischen etwas geändert. Nichts wurde getan. Sieh es dir noch einmal an.
keep-key-gone = Auf diesem Gerät liegt kein Schlüssel mehr für diese Runde. Wenn ein anderer Tab freigegeben hat, lade diese Seite neu.

## compare

compare-title = Die Liste mit dem Chat vergleichen
compare-lead = Eine Liste, die nicht die gepostete ist, kann mit deiner Freigabe die Antworten einer Person verraten. Kopiere deshalb den Chat selbst, von der Einladung bis jetzt, und füge ihn hier ein; keine Zusammenfassung, die dir jemand schickt. Er wird nicht gespeichert.
compare-field = Der Chat
compare-add-hint = Jemand hat dir sein Prüfzeichen im Raum gesagt? Füge es genauso hinzu, in einer Zeile mit dem Namen.
compare-compare = Vergleichen
compare-empty = In diesem Text ist kein Code dieser Runde und kein Prüfzeichen. Füge den Chat mit den Codes ein.
compare-complete = { $count ->
    [one] Der Code der Liste steht im Chat, und sonst keiner.
   *[other] Alle { $count } Codes der Liste stehen im Chat, und sonst keiner.
}
compare-look = Steht bei jedem ein anderer Name, und kennst du sie alle?
compare-looked = Ja, diese Liste ankündigen
compare-unposted = { $count ->
    [one] In der Liste, aber nicht im Chat: { $count }. Frag, wessen er ist. Wurde er erfunden?
   *[other] In der Liste, aber nicht im Chat: { $count }. Frag, wessen sie sind. Wurden sie erfunden?
}
compare-unlisted = { $count ->
    [one] Im Chat, aber nicht in der Liste: { $count }. Frag, warum er weggelassen wurde.
   *[other] Im Chat, aber nicht in der Liste: { $count }. Frag, warum sie weggelassen wurden.
}
compare-other-list = { $count ->
    [one] Jemandem wurde eine andere Liste gezeigt: { $count } Zeile. Frag, welche.
   *[other] Leuten wurde eine andere Liste gezeigt: { $count } Zeilen. Frag, welche.
}
compare-other-round = { $count ->
    [one] Aus einer anderen Runde: { $count } Code. Vielleicht hat jemand einen anderen Link bekommen. Frag nach.
   *[other] Aus anderen Runden: { $count } Codes. Vielleicht haben Leute einen anderen Link bekommen. Frag nach.
}
compare-unreadable = { $count ->
    [one] { $count } Code im Chat ist nicht lesbar: Er ist abgeschnitten oder beschädigt. Vielleicht fehlen in der Liste jemandes Antworten. Frag nach.
   *[other] { $count } Codes im Chat sind nicht lesbar: Sie sind abgeschnitten oder beschädigt. Vielleicht fehlen in der Liste Antworten. Frag nach.
}
compare-by-mark = { $count ->
    [one] { $count } Code der Liste steht nur als Prüfzeichen im Chat. Das können alle hinschreiben: Frag die Person, neben deren Namen es steht.
   *[other] { $count } Codes der Liste stehen nur als Prüfzeichen im Chat. Die können alle hinschreiben: Frag die Personen, neben deren Namen sie stehen.
}
compare-together = Zusammen geschrieben, also wohl von einer Person. Frag jede einzeln.
compare-as-code = Code
compare-as-mark = Prüfzeichen
compare-said-of-list = in dieser Liste gefunden
compare-nothing-before = nichts davor
compare-done = Für diese Liste ist das geklärt.
compare-again = Noch einmal vergleichen
compare-settle = Ich habe das mit diesen Leuten geklärt
compare-settle-question = Hast du jede dieser Personen selbst gefragt, nicht nur die Moderation? Ein Code, der weggelassen oder erfunden ist, kann mit deiner Freigabe die Antworten einer Person verraten.
compare-settle-yes = Ja, ich habe gefragt
compare-settle-no = Noch nicht
compare-no-chat = Es gibt keinen Chat zum Vergleichen?
compare-no-chat-hint = Dann lass dir von jeder Person ihr Prüfzeichen sagen, im Raum oder am Telefon, und tipp sie ins Feld oben. Geht auch das nicht, zeigt nichts, dass diese Codes von verschiedenen Leuten sind.
compare-no-chat-go-on = Ohne Vergleich weitermachen
compare-no-chat-question = Wären alle Codes bis auf einen erfunden, würde deine Freigabe die Antworten dieser einen Person verraten. Stehst du für jeden Code dieser Liste ein, ohne verglichen zu haben?
compare-no-chat-yes = Ja, ohne weitermachen
compare-no-chat-no = Nein

## give-up

give-up-title = Diese Runde aufgeben
give-up-lead = Wenn die Moderation sagt, dass aus dieser Runde nichts wird, lösch deine Schlüssel: Was geschrieben wurde, bleibt dann verschlossen.
give-up-lead-over = Der letzte Tag dieser Runde ist vorbei. Wenn nichts aus ihr wird, lösch deine Schlüssel: Was geschrieben wurde, bleibt dann verschlossen.
give-up-by-itself = Ab dem { $date } tut diese Seite das von selbst, wenn du deine Runden öffnest.
give-up-give-up = Meine Schlüssel löschen
give-up-question = Dann kann niemand diese Runde mehr zusammenzählen. Deine Schlüssel löschen?
give-up-yes = Ja, löschen
give-up-no = Nein
give-up-done = Du hast diese Runde aufgegeben. Die Schlüssel, die Antworten öffnen, sind aus dem Speicher dieses Browsers verschwunden: Er wurde danach noch einmal gelesen.

## wall-mark

wall-mark-title = Das Kennzeichen des Ergebnisses vergleichen
wall-mark-lead = An der Wand steht beim Ergebnis ein Kennzeichen. Deine Seite rechnet es selbst aus, aus der Liste und allen Freigaben, und zeigt keine Zahl.
wall-mark-waiting = Das geht, sobald die richtigen Freigaben aller Schlüsselpersonen hier sind.
wall-mark-history = Hatte das Team schon Runden? Dann nimm zuerst unter „Teamrunden“ die Datei mit seinem Verlauf auf, wähle das Team hier, und gib dieselben Antworten wie an der Wand.
wall-mark-type-mark = Das Kennzeichen von der Wand eintippen
wall-mark-compare = Vergleichen
wall-mark-right = Dieses Kennzeichen rechnet auch deine Seite aus: Eine unveränderte Seite an der Wand zeigt das Ergebnis dieser Liste.
wall-mark-wrong = Deine Seite rechnet ein anderes Kennzeichen aus. Sieh nach Tippfehlern, und ob sie dieselben früheren Runden kennt. Bleibt es dabei, sag es gleich: Vielleicht zeigt die Wand ein anderes Ergebnis.
wall-mark-no-mark = Ein Kennzeichen sieht aus wie ABCD-EFGH-IJKL-MNOP.
wall-mark-not-worked-out = Deine Seite kann es aus dem, was hier ist, nicht ausrechnen: Die Antworten gehen nicht auf, oder die zu früheren Runden passen nicht.
