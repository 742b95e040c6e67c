## round

round-title = Teamrunden
round-lead = Zählt die Antworten eines Teams zusammen. Das tut kein Server: Alle geben einen Code ab, der wie Rauschen aussieht. Wo zwei oder drei Leute je einen Schlüssel haben, braucht es alle Schlüssel, um einen Code zu öffnen. Was gezeigt wird, kommt aus der Summe.
round-set-up = Eine Runde vorbereiten
round-keep = Bei einer Runde Schlüsselperson sein
round-known = Runden auf diesem Gerät
round-none-known = Noch keine. Hier erscheinen Runden, die du vorbereitest, beantwortest oder bei denen du Schlüsselperson bist.
round-have-link = Du hast einen Link?
round-paste-link = Link einer Runde einfügen
round-open = Öffnen
round-open-of = „{ $title }“ öffnen
round-untitled = Runde ohne Titel
round-planned = in Vorbereitung
round-unreadable = Eine Runde, die sich hier nicht öffnen lässt
round-as-facilitator = du moderierst
round-as-keeper = du bist Schlüsselperson
round-answered = du hast geantwortet
round-codes = { $count ->
    [one] { $count } Code
   *[other] { $count } Codes
}
round-until = bis { $date }
round-quick = Schnelle Runde: eine Schlüsselperson
round-questions = { $count ->
    [one] { $count } Frage
   *[other] { $count } Fragen
}
round-all = Alle Runden
round-remove = Diese Runde von diesem Gerät entfernen
round-remove-question = Diese Runde und ihre Codes von diesem Gerät entfernen? Ein Code, der abgegeben ist, zählt weiter. Deine eigenen Ergebnisse bleiben im Tagebuch. Das lässt sich nicht rückgängig machen.
round-remove-question-keeper = Auf diesem Gerät liegt ein Schlüssel, den die Runde braucht. Wenn du die Runde vor deiner Freigabe entfernst, kann niemand sie mehr zusammenzählen. Entfernen?
round-remove-no = Behalten
round-remove-yes = Ja, entfernen
round-address-refused = Die Adresse, die diese Seite für Links angibt, kann nicht verwendet werden. Links beginnen stattdessen mit der Adresse dieser Seite.
round-link-trouble = Diese Runde lässt sich nicht öffnen
round-link-damaged = Der Link ist abgeschnitten oder beschädigt. Kopiere ihn noch einmal vom ersten bis zum letzten Zeichen, oder bitte darum, ihn noch einmal zu schicken.
round-link-newer = Die Runde wurde mit einer neueren Version dieses Werkzeugs vorbereitet. Lade die Seite neu; wenn das nicht hilft, bitte die Leute, die sie betreuen, um eine Aktualisierung.
round-link-unknown = Die Runde stellt einen Fragebogen, „{ $name }“, den diese Seite nicht im selben Wortlaut hat. Öffne den Link auf der Seite, auf der die Runde vorbereitet wurde.
round-link-too-large = Es sind mehr Leute eingeladen, als eine Runde zusammenzählen kann. Bitte um Runden mit kleineren Gruppen.
round-unfit-two-points = Bei zwei Antworten würde ein Durchschnitt verraten, wie viele Leute welche gegeben haben.
round-unfit-too-fine = Was eine Runde zeigen kann, ohne über einzelne Leute etwas zu verraten, wurde für höchstens 7 Punkte ausgearbeitet; hier sind es { NUMBER($points) }.
round-unfit-from-zero = Seine Skala beginnt bei 0, und eine Runde zeigt Zahlen ab 1.
round-unfit-several = Seine Fragen werden auf mehreren Skalen beantwortet, und eine Runde zeigt alle auf einer.
round-unfit-way-out = Darum geht dieser Fragebogen nicht in einer Runde. Nimm einen anderen; wer die Seite betreut, kann ihm eine Skala mit 3 bis 7 Punkten ab 1 geben.
round-no-randomness = Dieser Browser liefert keine sicheren Zufallszahlen, deshalb lässt sich nichts versiegeln. Nimm einen aktuellen Browser.
round-link-older = Die Runde wurde mit einer älteren Version dieses Werkzeugs angelegt, die sich nicht mehr lesen lässt. Bitte darum, die Runde neu anzulegen.

## promise

promise-one-keeper = Das ist eine schnelle Runde: Die hier genannte Person ist die einzige Schlüsselperson, und dieses eine Gerät könnte die Antworten aller öffnen.
promise-keepers = Die hier Genannten sind die Schlüsselpersonen dieser Runde. Um die Antworten einer Person zu öffnen, braucht es die Schlüssel von allen. Diese Seite kann nicht wissen, wer einen Schlüssel hat: Antworte, wenn alle von ihnen das Kennzeichen der Runde geschickt haben. Vergleiche es dort, wo niemand dazwischen es ändern könnte: im Raum, mündlich.
promise-minimum = Nichts wird gezeigt, bevor { NUMBER($minimum) } Codes in der Liste stehen. Ob jeder von einer anderen Person ist, sagen nur die Namen daneben.
promise-minimum-mailbox = Nichts wird gezeigt, bevor { NUMBER($minimum) } Codes in der Liste sind. In einem Briefkasten stehen keine Namen neben den Codes: Nur die Zeilen, die die Leute posten oder sagen, zeigen, ob jeder von einem anderen Menschen ist.
promise-mailbox = Dein Code geht an den Briefkasten bei { NAME($host) }, wenn du auf „Abgeben“ drückst. Der sieht, dass etwas abgegeben wurde, wann und von welcher Adresse im Netz aus, und wer die Seite dieser Runde offen hat; nicht, was in deinem Code ist. Diese Seite schaut von selbst hinein, solange sie offen ist. Stattdessen kannst du deinen Code kopieren und anders abgeben.
promise-steps = Gezeigt wird, was die Gruppe betrifft, und gerundet; in einem kleinen Team kann es trotzdem einzelne Antworten verraten.
promise-distributions = Gezeigt wird, was die Gruppe betrifft, und gerundet; in einem kleinen Team kann es trotzdem einzelne Antworten verraten. Ab { NUMBER($least) } Antworten wird auch gezeigt, wie viele etwa die beiden niedrigsten und die beiden höchsten gewählt haben.
promise-others-see = Andere sehen, dass und wann du einen Code abgegeben hast. Was darin steht, können sie nicht sehen.
promise-you-see = Bevor du etwas abgibst, siehst du genau, was es ist. Nichts wird von selbst verschickt.
promise-limits = Wovor dich das nicht schützt
promise-limit-one-keeper = Die Schlüsselperson. Wer ihr Gerät und die Codes hat, könnte mit anderen Werkzeugen als diesem jede Antwort öffnen.
promise-limit-keepers = Die Schlüsselpersonen. Wer alle Schlüssel hat, kann jede Antwort öffnen. Wer die Runde angelegt hat, könnte auch die anderen Schlüssel gemacht oder dir einen anderen Link als den anderen geschickt haben; das kommt heraus, wenn du nach der eigenen Nachricht jeder Schlüsselperson siehst und die Kennzeichen vergleichst. Und eine Liste, die nicht die geschickte ist, kann bei der Freigabe die Antworten einer Person verraten.
promise-limit-totals = Die Summen. Wer die Liste und alle Freigaben hat, kann genau ausrechnen, wie oft jede Antwort gegeben wurde. Wo alle gleich antworten, verrät das die Antwort jeder Person.
promise-limit-small = Kleine Gruppen. Wo alle gleich antworten, sagt das Ergebnis, was jede Person geantwortet hat. Bei wenigen Leuten kann es auch in anderen Fällen einzelne Antworten verraten; Leute, die ihr Wissen zusammenlegen, können ihre eigenen abziehen; und zwei Ergebnisse nebeneinander können verraten, was eine Person geantwortet hat, die dazwischen dazukam oder ging.
promise-limit-made-up = Erfundene Codes. Jemand kann einen erfundenen Code abgeben: Einer genügt, um das Ergebnis zu ändern oder die Runde aufzuhalten, und niemand kann sagen, von wem er war.
promise-limit-mailbox = Der Briefkasten. Wer sich um ihn kümmert, kann Codes zurückhalten, erfundene dazulegen, Leuten verschiedene Listen zeigen und alles für immer behalten. Such deshalb deinen Code in der Liste, und poste oder sag die Zeile, die diese Seite daraus macht.
promise-limit-page = Die Seite und dein Gerät. Wer die Seite betreibt, könnte dieses Werkzeug ändern, und eine Browser-Erweiterung oder jemand hinter dir kann sehen, was du siehst.
promise-limit-later = Spätere Jahre. Codes bleiben vielleicht für immer im Chat. Jeder Schlüssel, der sie öffnet, wird aus dem Browser der Schlüsselperson gelöscht, sobald sie freigegeben oder die Runde aufgegeben hat; Kopien und Sicherungen davon nicht. Künftige Quantencomputer könnten Codes ohne ihn öffnen. Niemand von außen hat dieses Verfahren geprüft.
promise-once = Jede Schlüsselperson zählt eine Liste zusammen, einmal. Such deinen Code darin. Wären alle Codes außer deinem erfunden, würde die Summe deine Antworten verraten; deshalb vergleichen die Schlüsselpersonen die Liste mit dem, was geschickt wurde.
promise-once-one-keeper = Die Schlüsselperson zählt eine Liste zusammen, einmal, und könnte jeden Code lesen.
promise-others-see-one-keeper = Andere sehen, dass und wann du einen Code abgegeben hast. Was darin steht, kann nur die Schlüsselperson sehen.
promise-keeps-scores = Das Gerät der Moderation behält, wie viele Personen welchen Gesamtwert hatten, um später sagen zu können, ob sich das Team bewegt hat.
promise-asks-actions = { $count ->
    [one] Du wirst auch gefragt, ob { $count } vereinbarte Maßnahme geholfen hat; das wird genauso versiegelt.
   *[other] Du wirst auch gefragt, ob { $count } vereinbarte Maßnahmen geholfen haben; das wird genauso versiegelt.
}
promise-kept-by = Schlüsselpersonen
promise-limit-sum = Die Summe. Eine falsche bemerkt die Seite einer anderen Schlüsselperson; diese Seite hier kann es nicht.
promise-limit-sum-one-keeper = Die Summe. Die der Schlüsselperson prüft niemand.

## plan

plan-title = Eine Runde vorbereiten
plan-lead = Was du eingibst, wird gleich gesichert. Du kannst jederzeit zurückkommen.
plan-what = Was gefragt wird
plan-name-of-round = Titel
plan-name-hint = Alle sehen ihn, zum Beispiel „Team Blau, November“.
plan-questionnaire = Fragebogen
plan-questions = { $count ->
    [one] { $count } Frage
   *[other] { $count } Fragen
}
plan-questionnaire-option = { $title } ({ $questions })
plan-who = Wer antwortet
plan-invited = Wie viele Leute sind eingeladen? (optional)
plan-invited-hint = Damit kann keine Liste mehr Codes enthalten als Leute, und das Ergebnis kann sagen, was die ändern könnten, die nicht geantwortet haben.
plan-minimum = Wie viele Antworten müssen es sein?
plan-minimum-hint = Bei weniger wird nichts gezeigt. Mindestens { NUMBER($least) }, und auch bei { NUMBER($least) } Leuten lassen sich einzelne Antworten manchmal aus dem Ergebnis ausrechnen; mehr sind besser.
plan-last-day = Letzter Tag (optional)
plan-last-day-hint = Bleib innerhalb einer Woche: Manche Browser löschen nach sieben Tagen ohne Besuch, was eine Seite gespeichert hat, auch die Schlüssel.
plan-last-day-far = Bis zum Ende ist es mehr als eine Woche. Alle Schlüsselpersonen müssen diese Seite mindestens alle sieben Tage öffnen; manche Browser löschen sonst die Schlüssel.
plan-shown = Was gezeigt wird
plan-steps = Gerundete Mittelwerte, und wie nah die Antworten beieinander lagen
plan-steps-hint = Je weniger Antworten, desto gröber. Bei weniger als acht Leuten haben einzelne Fragen keine Zahlen.
plan-distributions = Auch, wie viele etwa niedrige und hohe Antworten gewählt haben
plan-distributions-hint = Ab { NUMBER($least) } Antworten, in Dreierschritten und anstelle der Mittelwerte der Fragen. Lässt sich später nicht mehr entscheiden.
plan-keepers = Schlüsselpersonen
plan-keepers-lead = Jede Schlüsselperson hat einen Schlüssel, und um die Antworten einer Person zu öffnen, braucht es alle. Wähle jemanden, bei dem das Team darauf vertraut, dass du den Schlüssel nicht bekommst und dass die Liste vor der Freigabe mit dem Chat verglichen wird. Diese Person soll dem Team selbst sagen, dass sie Schlüsselperson ist: Das kann keine Seite beweisen.
plan-your-name = Dein Name
plan-your-name-hint = Du bist die erste Schlüsselperson. Alle sehen deinen Namen im Versprechen.
plan-quick = Ohne weitere Schlüsselperson ist das eine schnelle Runde: Dein Gerät allein könnte die Antworten jeder Person öffnen, und das Versprechen an alle sagt das.
plan-remove-keeper = { NAME($name) } entfernen
plan-remove-card = Karte { NUMBER($number) } entfernen
plan-card-unreadable = Karte { NUMBER($number) } lässt sich nicht mehr lesen, deshalb würde diese Schlüsselperson fehlen. Entferne die Karte und bitte die Person noch einmal darum.
plan-remove = Entfernen
plan-ask-keeper = Jemanden bitten, Schlüsselperson zu sein
plan-request = Eine Bitte zum Verschicken
plan-request-text =
    Hilfst du uns bei der Runde „{ $title }“ als Schlüsselperson? Du hättest einen der Schlüssel: Um die Antworten einer Person zu öffnen, braucht es alle. Sag dem Team bitte selbst, dass du Schlüsselperson bist, vergleich die Liste mit dem Chat, und gib nur die Liste frei, die geschickt wurde: Eine andere könnte die Antworten einer Person verraten. Öffne diese Seite auf dem Gerät, das du auch nächste Woche benutzt, gib deinen Namen ein und schick mir die Karte, die du bekommst:
    { $link }
plan-copy-request = Bitte kopieren
plan-paste-card = Die Karte einfügen, die zurückkam
plan-add-card = Schlüsselperson hinzufügen
plan-card-damaged = Diese Karte ist abgeschnitten oder beschädigt. Kopiere sie noch einmal vom ersten bis zum letzten Zeichen.
plan-no-card = In diesem Text ist keine Karte. Eine Karte beginnt mit PULSE1K.
plan-card-known = Diese Karte ist schon da.
plan-card-added = Eine Karte auf den Namen { $names } ist dabei. Vergewissere dich, persönlich oder am Telefon, dass sie echt ist: Lass dir das Kennzeichen des Schlüssels vorlesen.
plan-make = Runde anlegen
plan-later = Später weitermachen
plan-drop = Verwerfen
plan-gone = Diese Vorbereitung gibt es nicht mehr
plan-title-missing = Gib der Runde einen Titel.
plan-invited-wrong = Lass die Zahl der Leute leer, oder gib mindestens so viele an, wie Antworten nötig sind.
plan-minimum-wrong = Die Zahl der nötigen Antworten muss zwischen { NUMBER($least) } und { NUMBER($most) } liegen.
plan-last-day-wrong = Der letzte Tag darf nicht in der Vergangenheit liegen.
plan-too-many-keepers = Eine Runde hat höchstens { NUMBER($most) } Schlüsselpersonen.
plan-same-keeper = Zwei Schlüsselpersonen haben denselben Schlüssel. Alle brauchen eine eigene Karte.
plan-too-large = Mit diesem Fragebogen und diesen Schlüsselpersonen kann eine Runde höchstens { NUMBER($most) } Antworten zusammenzählen. Lade weniger Leute ein, oder nimm weniger Schlüsselpersonen.
plan-later-rounds = Für spätere Runden
plan-scores = Behalten, wie viele Personen welchen Gesamtwert hatten
plan-scores-hint = Nur dann kann eine spätere Runde sagen, ob sich das Team bewegt hat. Es bleibt auf deinem Gerät und verrät in einem kleinen Team einiges über einzelne Leute. Alle lesen davon, bevor sie antworten. Lässt sich später nicht mehr entscheiden.
plan-helped = Hat es geholfen?
plan-helped-lead = Wähle bis zu drei vereinbarte Maßnahmen. Nach den Fragen werden alle gefragt, ob sie geholfen haben, nichts geändert haben oder nicht versucht wurden; das wird versiegelt wie die Antworten. Formuliere sie so, dass sie niemanden nennen.
plan-ask-about = Danach fragen
plan-ask-about-of = Fragen, ob es geholfen hat: { $action }
plan-asked-action = Maßnahme { NUMBER($number) }
plan-drop-action = Nicht nach Maßnahme { NUMBER($number) } fragen
plan-last-keeper = Du gibst zuerst frei, dann die anderen in dieser Reihenfolge. Wer zuletzt freigibt, sieht die Summe vor den anderen und könnte sie zurückhalten: Wähle dafür jemanden, dem die Zahlen nichts nützen.
plan-to-last = „{ NAME($name) }“ zuletzt freigeben lassen
plan-card-signature = Die Unterschrift dieser Karte ist falsch: Jemand hat sie verändert oder zusammengesetzt. Bitte noch einmal um sie, und finde heraus, woher diese hier kam.
plan-card-older = Diese Karte stammt aus einer älteren Version dieses Werkzeugs. Bitte darum, die Seite neu zu laden und eine neue Karte anzulegen.
plan-card-newer = Diese Karte stammt aus einer neueren Version dieses Werkzeugs. Lade diese Seite neu und füge sie noch einmal ein.
plan-card-full = Es gibt schon { NUMBER($most) } weitere Schlüsselpersonen. Entferne zuerst eine.
plan-same-name = Zwei Schlüsselpersonen haben denselben Namen, sodass niemand sie auseinanderhalten könnte. Eine von ihnen braucht eine neue Karte mit einem anderen.
plan-too-many-actions = Eine Runde fragt nach höchstens { NUMBER($most) } Maßnahmen. Nimm welche heraus.

## passing

passing-your-turn = Du bist dran. Antworte für dich, dann gib das Gerät weiter.
passing-this-device = Auf diesem Gerät bleibt von deinen Antworten nur der versiegelte Code, zwischen denen der anderen.
passing-this-device-quick = Auf diesem Gerät bleibt von deinen Antworten nur der versiegelte Code. Es ist das eine Gerät, das ihn öffnen könnte.
passing-start = Antworten
passing-sealed = Deine Antworten sind versiegelt
passing-sealed-lead = Sie sind jetzt bei den anderen, und diese Seite kann sie nicht mehr zeigen oder ändern. Gib das Gerät weiter.
passing-sealed-lead-quick = Sie sind jetzt bei den anderen. Nur dieses Gerät, das den Schlüssel hat, könnte sie öffnen. Gib das Gerät weiter.
passing-fingerprint = Notier dir dein Prüfzeichen: { NAME($fingerprint) }. Damit findest du deinen Code in der geschlossenen Liste. Schlüsselpersonen, die die Liste vergleichen, fragen, wem er gehört: Sag es ihnen, oder stell es in den Chat.
passing-next-person = Nächste Person
passing-end = Für die Moderation: Weitergeben beenden
passing-end-question = Das führt zur Seite der Moderation. Haben alle geantwortet, die wollen, und moderierst du?
passing-end-no = Nein, hier bleiben
passing-end-yes = Ja, Weitergeben beenden

## facilitate

facilitate-not-kept = Hier wird nichts gesichert: Codes und dein Schlüssel gehen verloren, wenn du diese Seite schließt oder neu lädst. Nimm für eine Runde einen anderen Browser oder eine andere Seite.
facilitate-see-own = Ansehen, was du abgegeben hast
facilitate-own = Deine eigenen Antworten
facilitate-own-hint = Wenn du zum Team gehörst, antworte auch. Dein Code kommt von selbst zu den anderen.
facilitate-qr = QR-Code des Links zu „{ $title }“
facilitate-link = Link zur Runde
facilitate-copy-link = Link kopieren
facilitate-invitation = Einladung
facilitate-copy-invitation = Einladung kopieren
facilitate-invite = Einladen
facilitate-invite-lead = Alle öffnen denselben Link oder scannen ihn. Darin steht, was gefragt und versprochen wird, und keine Antworten. Lade ein, wenn alle Schlüsselpersonen ihre eigene Nachricht geschickt haben.
facilitate-show-invitation = Eine Einladung mit dem Versprechen darin
facilitate-invitation-until = Bitte antworte bis { $date }.
facilitate-invitation-text =
    { $title }: { $questionnaire }, { $count ->
        [one] { $count } Frage.
       *[other] { $count } Fragen.
    }

    Öffne diesen Link. Antworte, wenn du die Nachricht jeder Schlüsselperson gesehen hast, von ihr selbst geschickt. Dann stell den Code, den du bekommst, in unseren Chat; dein Name darf dabeistehen.
    { $link }

    Kennzeichen der Runde: { $mark }
    Schlüsselpersonen, mit den Kennzeichen ihrer Schlüssel:
    { $keepers }
    Vergleicht die Kennzeichen im Raum, mündlich oder am Telefon.

    Was versprochen wird:
    { $promise }

    { $until }
facilitate-keeping = Dem Team sagen, dass du Schlüsselperson bist
facilitate-keeping-lead = Du bist die erste Schlüsselperson. Schick das selbst dorthin, wo das Team liest, vor der Einladung. Die anderen tun auf ihren eigenen Seiten dasselbe.
facilitate-keeping-lead-quick = Du bist die einzige Schlüsselperson. Schick das selbst dorthin, wo das Team liest, vor der Einladung.
facilitate-has-posted = Nachricht ist da
facilitate-not-posted = noch keine Nachricht hier: Schick den Link, und füge den Chat ein, wenn sie da ist
facilitate-invitation-keeper = „{ $name }“: { $mark }

## collect

collect-title = Codes sammeln
collect-count = { $count ->
    [one] { $count } Code ist da.
   *[other] { $count } Codes sind da.
}
collect-count-of = { $count ->
    [one] { $count } von { NUMBER($invited) } Codes ist da.
   *[other] { $count } von { NUMBER($invited) } Codes sind da.
}
collect-missing = { $count ->
    [one] { $count } fehlt noch.
   *[other] { $count } fehlen noch.
}
collect-enough = Das reicht zum Zusammenzählen.
collect-more-than-invited = Das sind mehr, als eingeladen sind. Klär, warum, bevor du die Liste schließt.
collect-paste = Den ganzen Chat einfügen, oder einzelne Codes
collect-add = Codes suchen
collect-files = Dateien wählen
collect-pass = Dieses Gerät weitergeben
collect-pass-hint = Für Leute ohne eigenes Gerät: Eine Person nach der anderen antwortet hier, und ihre Antworten werden sofort versiegelt.
collect-added = { $count ->
    [one] { $count } neuer Code.
   *[other] { $count } neue Codes.
}
collect-known = { $count ->
    [one] { $count } war schon da.
   *[other] { $count } waren schon da.
}
collect-refused = { $count ->
    [one] { $count } lässt sich nicht verwenden:
   *[other] { $count } lassen sich nicht verwenden:
}
collect-early-release = Eine Freigabe ist dabei. Freigaben gehören nicht in den Chat: Bitte darum, sie nur den Schlüsselpersonen zu schicken, sobald die Liste geschlossen ist.
collect-nothing-found = In diesem Text ist kein Code. Ein Code beginnt mit PULSE1C.
collect-left-out = Ausgelassen, weil größer als 10 MB oder nicht lesbar: { $files }. Speichere den Chat als Text, ohne Bilder, und wähle ihn dann noch einmal aus.
collect-cut-short = Zeile { NUMBER($line) }, { $quote }…: abgeschnitten. Bitte darum, ihn vom ersten bis zum letzten Zeichen neu zu kopieren.
collect-newer = Zeile { NUMBER($line) }, { $quote }…: von einer neueren Version dieses Werkzeugs. Lade diese Seite neu und füge ihn noch einmal ein.
collect-damaged = Zeile { NUMBER($line) }, { $quote }…: beschädigt. Bitte darum, ihn neu zu kopieren und zu schicken.
collect-foreign = Zeile { NUMBER($line) }, { $quote }…: aus einer anderen Runde. Bitte die Person, den Link dieser Runde zu öffnen und dort zu antworten.
collect-misshapen = Zeile { NUMBER($line) }, { $quote }…: nicht in der Form, die Codes dieser Runde haben. Bitte die Person, die Seite neu zu laden und den Code noch einmal zu schicken.
collect-does-not-open = { $fingerprint }: nach dem Versiegeln verändert, was kaum aus Versehen passiert. Bitte die Person, ihn auf der Seite der Runde neu zu kopieren.
collect-card = Zeile { NUMBER($line) }, { $quote }…: die Karte einer Schlüsselperson. Sie gehört in die Vorbereitung einer Runde.
collect-list = Zeile { NUMBER($line) }, { $quote }…: eine geschlossene Liste. In ihr sieht man in der Runde nach, gesammelt wird sie nicht.
collect-scan = QR-Codes scannen
collect-stop = Scannen beenden
collect-picture = Bild der Kamera
collect-no-camera = Es wurde keine Kamera gefunden. Schließ eine an und scanne noch einmal, oder füge die Codes ein.
collect-camera-refused = Die Kamera ist hier nicht erlaubt. Erlaube sie im Browser, oder füge die Codes ein.
collect-camera-forbidden = Diese Seite lässt die Kamera nicht zu. Füge die Codes ein, oder frag, wer die Seite betreibt.
collect-camera-unusable = Die Kamera liefert kein Bild. Schließ, was sie sonst gerade benutzt, und scanne noch einmal, oder füge die Codes ein.
collect-no-reader = Was QR-Codes liest, konnte nicht geladen werden. Bitte prüfe deine Verbindung und scanne noch einmal, oder füge die Codes ein.
collect-copies = { $count ->
    [one] { $count } ist eine Kopie, die jemand verändert hat, oder ihre Vorlage. Sie bleibt daneben liegen.
   *[other] { $count } sind Kopien, die jemand verändert hat, oder ihre Vorlagen. Sie bleiben daneben liegen.
}
collect-announcements = { $count ->
    [one] { $count } neue Nachricht einer Schlüsselperson.
   *[other] { $count } neue Nachrichten von Schlüsselpersonen.
}

## close

close-title = Die Liste schließen
close-lead = Danach kommt kein Code mehr dazu. Du unterschreibst die Liste; alle können ihren Code darin suchen, und die anderen Schlüsselpersonen vergleichen sie mit dem Chat.
close-freeze = Liste schließen
close-question = { $count ->
    [one] { $count } Code ist da. Haben genauso viele Leute abgegeben, jeder Code neben einem anderen Namen? Klärt zuerst, was nicht passt.
   *[other] { $count } Codes sind da. Haben genauso viele Leute abgegeben, jeder Code neben einem anderen Namen? Klärt zuerst, was nicht passt.
}
close-yes = Ja, Liste schließen
close-no = Noch warten
close-changed = Was auf die Liste kommt, hat sich inzwischen geändert. Sieh auf die Anzahl und schließ die Liste noch einmal.
close-too-few = Diese Runde hat versprochen, mit weniger als { NUMBER($minimum) } Antworten nichts zu zeigen. Die Liste bleibt deshalb offen. Ihr könnt auf weitere warten oder ohne Zahlen miteinander reden: Was würde das Antworten leichter machen?
close-take-out = Einen Code wieder herausnehmen
close-take-out-hint = Für einen Code, den eine Schlüsselperson genannt hat, den jemand ersetzen will oder der zu viel ist. Füge sein Prüfzeichen ein, oder die Nachricht, in der es steht.
close-fingerprint = Sein Prüfzeichen
close-take-out-start = Herausnehmen
close-take-out-question = { $fingerprints } herausnehmen? Ein Prüfzeichen können alle hinschreiben. Nur dann, wenn eine Schlüsselperson es genannt hat oder die Person, neben deren Namen der Code im Chat steht.
close-take-out-yes = Ja, herausnehmen
close-take-out-no = Nein, drinlassen
close-put-back-hint = Bisher herausgenommen. Niemand wurde benachrichtigt: Sag es der Person, deren Code es war.
close-put-back = Wieder hineinnehmen
close-taken-out = { $fingerprint } wurde herausgenommen. Nichts tritt an seine Stelle: Wer ihn geschickt hat, muss den Link noch einmal öffnen und neu abgeben.
close-not-taken-out = Hier ist kein Code mit diesem Prüfzeichen. Ein Prüfzeichen sieht aus wie ABCD-EFGH-IJKL-MNOP.
close-too-many = Eine Liste fasst höchstens { NUMBER($most) } Antworten. Macht Runden mit kleineren Gruppen.
close-lead-quick = Danach kommt kein Code mehr dazu. Du unterschreibst die Liste, und alle können ihren Code darin suchen.
close-more-than-invited = { NUMBER($found) } Codes sind da, und { NUMBER($invited) } Leute waren eingeladen. Eine solche Liste nimmt keine Seite an. Findet heraus, wer zweimal abgegeben hat, und nimm unten einen Code heraus, oder leg eine neue Runde für mehr Leute an.
close-key-gone = Dein Schlüssel für diese Runde ist nicht mehr auf diesem Gerät, deshalb lässt sich die Liste nicht unterschreiben. Leg eine neue Runde an und bitte alle, noch einmal zu antworten.
close-replaced = { $fingerprint } wurde herausgenommen. Eine andere Fassung davon, { $other }, wurde später geschickt und ist an seine Stelle getreten.

## list

list-title = Die geschlossene Liste
list-unreadable = Die hier gespeicherte Liste lässt sich nicht lesen. Entferne die Runde von diesem Gerät und sammle die Codes neu.
list-message =
    Die Liste von „{ $title }“ ist geschlossen. Sie enthält { NUMBER($count) } Codes; ihr Kennzeichen ist { $mark }.
    Alle: Öffnet die Runde, fügt diese Nachricht ein und sucht euren Code. Schickt dann die Zeile, die ihr bekommt: „Meiner ist … in Liste …“. Wenn eurer fehlt, sagt es hier.
    Schlüsselpersonen: Vergleicht die Liste mit dem Chat, kündigt sie hier an, gebt den Leuten Zeit nachzusehen, und gebt dann in dieser Reihenfolge frei: { $names }. Freigaben gehen an die Schlüsselpersonen, nicht in den Chat.
    { $link }
    { $code }
list-message-quick =
    Die Liste von „{ $title }“ ist geschlossen. Sie enthält { NUMBER($count) } Codes; ihr Kennzeichen ist { $mark }.
    Öffnet die Runde, fügt diese Nachricht ein und sucht euren Code. Schickt dann die Zeile, die ihr bekommt: „Meiner ist … in Liste …“. Wenn eurer fehlt, sagt es hier.
    { $link }
    { $code }
list-for-everyone = Für alle
list-copy = Liste kopieren
list-thaw = Liste wieder öffnen
list-thaw-hint = Solange niemand freigegeben hat, kannst du sie noch einmal öffnen. Danach lässt sich eine geänderte Liste nicht mehr zusammenzählen.
list-count = { $count ->
    [one] Die Liste enthält { $count } Antwort.
   *[other] Die Liste enthält { $count } Antworten.
}
list-fingerprints = Alle Prüfzeichen
list-fingerprints-hint = In keiner Reihenfolge, die verrät, wer oder wann. Alle können nach ihrem suchen. Mehr davon als Leute heißt, dass eines zu viel ist; genauso viele heißt nicht, dass alle echt sind.
list-post-lead = Schick das dorthin, wo alle lesen. Wer seinen Code nicht darin findet, muss es sagen, bevor jemand freigibt.
list-too-long = Das ist länger als die 4.096 Zeichen, die manche Chats in einer Nachricht erlauben; sie teilen es oder schneiden es ab. Speichere es besser als Datei und schick die.
list-thaw-question = Eine Schlüsselperson hat diese Liste schon angekündigt. Wenn du sie wieder öffnest, brauchen alle die neue Liste, und wer diese angekündigt hat, muss gefragt werden, welche gilt. Wieder öffnen?
list-thaw-yes = Ja, wieder öffnen
list-thaw-no = Geschlossen lassen
list-other-lists = Du hast schon eine andere Liste dieser Runde unterschrieben: { NAME($marks) }. Sag laut, dass die Liste { NAME($mark) } gilt.

## release

release-title = Ankündigen und freigeben
release-lead = Zuerst kündigen alle Schlüsselpersonen die Liste an. Danach gibst du zuerst frei, dann die anderen in ihrer Reihenfolge. Freigaben gehen an die Schlüsselpersonen, nicht in den Chat: Wer die Liste und alle Freigaben hat, kann genau ausrechnen, wie oft jede Antwort gegeben wurde.
release-lost-keeper = Wenn ein Schlüssel verloren ist, kann niemand die Antworten öffnen, und sonst ist nichts verloren: Bereite eine neue Runde vor und bitte alle, noch einmal zu antworten.
release-lead-quick = Kündige an, welche Liste du freigibst, und gib den Leuten Zeit, ihre Codes darin zu suchen.
release-wrong-sum = Ein Schlüssel auf den Namen „{ NAME($name) }“ hat eine Summe unterschrieben, die nicht die der Liste ist. Die Unterschrift beweist, dass der Schlüssel benutzt wurde. Frag „{ NAME($name) }“.
release-wrong-people = Ein Schlüssel auf den Namen „{ NAME($name) }“ hat eine andere Zahl von Codes unterschrieben, als die Liste enthält. Die Unterschrift beweist, dass der Schlüssel benutzt wurde. Frag „{ NAME($name) }“.
release-twice = Ein Schlüssel auf den Namen „{ NAME($name) }“ hat zweimal freigegeben, und nicht dasselbe. Was zwischen zwei Listen liegt, lässt sich daraus ausrechnen. Frag „{ NAME($name) }“.
release-broken-list-released = Ein Schlüssel auf den Namen „{ NAME($name) }“ hat eine Liste freigegeben, die gegen eine Regel der Runde verstößt. Das ist bewiesen. Frag „{ NAME($name) }“.
release-broken-list = Der Schlüssel der Moderation hat eine Liste unterschrieben, die gegen eine Regel der Runde verstößt. Das ist bewiesen. Gib sie nicht frei.
release-two-lists = Die Moderation hat mehr als eine Liste unterschrieben: { $marks }. Frag, welche gilt, und lass ihr Kennzeichen laut sagen.
release-announced-another = „{ NAME($name) }“ hat die Liste { $announced } angekündigt und die Liste { $released } freigegeben. Frag „{ NAME($name) }“, warum.
release-unsigned = Eine Freigabe auf den Namen „{ NAME($name) }“ hat eine falsche Unterschrift. Das sagt nichts über „{ NAME($name) }“: So eine kann jeder machen. Bitte „{ NAME($name) }“ um die richtige.
release-all-for-keepers = Für die anderen Schlüsselpersonen: Liste und Freigaben
release-all-copy = Liste und Freigaben kopieren
release-all-hint = Daraus, aus dem Link und, wenn das Team schon Runden hatte, aus seinem Verlauf rechnet die Seite jeder Schlüsselperson das Kennzeichen des Ergebnisses aus. Schick sie den Schlüsselpersonen, nicht in den Chat; hier werden sie aus dem Tagebuch gelöscht, sobald du das Ergebnis ansiehst.
release-all-text =
    Liste und Freigaben von „{ $title }“, nur für die Schlüsselpersonen:
    { $codes }

## round-result

round-result-title = Ergebnis
round-result-waiting = Ein Ergebnis gibt es erst, wenn alle Schlüsselpersonen freigegeben haben. Es fehlt: { $names }.
round-result-made-up = Jede Freigabe stimmt, also wurde ein Code erfunden; einer genügt, und niemand kann sagen, von wem er war. Die Summen sind trotzdem heraus, und wer den Code gemacht hat, kann sie benutzen: Wiederholt die Runde nicht mit anderen Leuten.
round-result-check-answer = Die Antworten gehen nicht auf, deshalb wird nichts gezeigt: Mehr Leute, als es sind, gaben dieselbe Antwort auf Frage { NUMBER($number) }.
round-result-check-item = Die Antworten gehen nicht auf, deshalb wird nichts gezeigt: Mehr Leute, als es sind, haben Frage { NUMBER($number) } beantwortet.
round-result-check-scores = Die Antworten gehen nicht auf, deshalb wird nichts gezeigt: Es sind nicht so viele Gesamtwerte wie Leute.
round-result-other-list = Eine Freigabe ist für eine andere Liste als diese. Bitte um die richtige.
round-result-withheld-all = Es ist zu wenig, um etwas davon zu zeigen.
round-result-withheld = nicht gezeigt
round-result-with-everyone = Hätten alle Eingeladenen geantwortet, könnte der Mittelwert irgendwo zwischen { $low } und { $high } liegen.
round-result-usual = Das übliche Niveau des Teams liegt wahrscheinlich zwischen { $low } und { $high }.
round-result-range = { $low } und { $high }
round-result-dimensions = Nach Dimensionen
round-result-questions = Nach Fragen
round-result-people = { $count ->
    [one] { $count } Person hat geantwortet.
   *[other] { $count } Leute haben geantwortet.
}
round-result-reversed = Beschreibt etwas Unerwünschtes und zählt deshalb umgekehrt: Ein hohes Mittel ist gut.
round-result-rounded = Zahlen sind gerundet, um Menschen zu schützen. Wo etwas nicht gezeigt wird, haben zu wenige geantwortet, oder es könnte einzelne Antworten verraten.
round-result-only-here = Nur diese Seite zeigt das Ergebnis. Lass das Team es auf deinem Bildschirm sehen.
round-result-asked = Worum es geht
round-result-mean = Mittel
round-result-closeness = Die Antworten lagen
round-result-close = nah beieinander
round-result-mixed = gemischt
round-result-far-apart = weit auseinander
round-result-were-close = Die Antworten lagen nah beieinander.
round-result-were-mixed = Die Antworten waren gemischt.
round-result-were-far-apart = Die Antworten lagen weit auseinander.
round-result-or-lower = etwa { $value } oder weniger
round-result-or-higher = etwa { $value } oder mehr
round-result-bar = { $from } bis { $to }: { $count }
round-result-check-lane = Die Antworten gehen nicht auf, deshalb wird nichts gezeigt: Eine Summe liegt außerhalb dessen, was möglich ist.
round-result-check-score = Die Antworten gehen nicht auf, deshalb wird nichts gezeigt: Mehr Leute, als es sind, haben denselben Gesamtwert.
round-result-check-action = Die Antworten gehen nicht auf, deshalb wird nichts gezeigt: Mehr Leute, als es sind, haben etwas zu Maßnahme { NUMBER($number) } gesagt.
round-result-bar-people = { NUMBER($fewest) } bis { NUMBER($most) } Leute

## mark

mark-round = Kennzeichen der Runde
mark-key = Kennzeichen des Schlüssels
mark-list = Kennzeichen der Liste
mark-result = Kennzeichen des Ergebnisses
mark-result-is = Kennzeichen des Ergebnisses: { NAME($mark) }
mark-compare = Ein Kennzeichen zum Vergleichen eingeben oder einfügen
mark-where-to = Vergleiche es dort, wo niemand dazwischen es ändern könnte: im Raum, mündlich, am Telefon, auf Papier.
mark-equal = Es ist dasselbe Kennzeichen.
mark-different = Das ist ein anderes Kennzeichen. Prüf es auf Tippfehler; wenn es dabei bleibt, klär, warum, bevor du weitermachst.
mark-one-of-several = In diesem Text steht mehr als ein Kennzeichen. Füg nur das ein, das hier gemeint ist.
mark-not-a-mark = Ein Kennzeichen sieht aus wie ABCD-EFGH-IJKL-MNOP.

## label

label-too-long = Das ist zu lang. Kürze es auf höchstens { NUMBER($most) } Zeichen.
label-character = Darin steht ein Zeichen, das man nicht sieht oder das den Text daneben verändert. Tipp es von Hand ein, statt es einzufügen.
label-joiner = Darin steht ein Zeichen ohne Breite, wo keines hingehört. Tipp es von Hand ein, statt es einzufügen.
label-blanks = Darin stehen zwei Leerzeichen hintereinander. Lass eines stehen.
label-not-composed = Darin steht ein Buchstabe, der aus zwei Zeichen zusammengesetzt ist. Tipp es von Hand ein, statt es einzufügen.
label-accents = Auf einem Buchstaben stehen mehr als vier Akzente. Nimm welche weg.
label-looks-like-a-mark = Es sieht aus wie ein Kennzeichen, etwa ABCD-EFGH-IJKL-MNOP. Zeichen haben einen eigenen Platz: Wähl andere Worte.
label-action-missing = Formuliere die Maßnahme, oder nimm sie heraus.
