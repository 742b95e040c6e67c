## standing

standing-steps = Schritte dieser Runde
standing-set-up = Vorbereiten
standing-collect = Sammeln
standing-close = Schließen
standing-release = Freigeben
standing-result = Ergebnis
standing-of-five = Schritt { NUMBER($number) } von 5: { $step }
standing-put-message-in = Leg deine Nachricht in den Briefkasten: Sie sagt, dass du Schlüsselperson dieser Runde bist.
standing-tell-team = Poste deine Nachricht, und schick den anderen Schlüsselpersonen den Link.
standing-send-link = Schick den anderen Schlüsselpersonen den Link.
standing-tell-and-invite = Poste deine Nachricht, dann lade alle ein.
standing-invite = Lade alle ein: Sie öffnen denselben Link.
standing-take-codes = Nimm die Codes auf, die gepostet wurden.
standing-find-out = Es sind mehr Codes als Leute: Finde heraus, warum, und nimm einen heraus.
standing-close-list = Alle Codes sind da: Schließ die Liste.
standing-close-over = Es werden keine Antworten mehr angenommen: Schließ die Liste.
standing-close-when-all = Wenn alle geantwortet haben, schließ die Liste.
standing-post-list = Poste die geschlossene Liste mit deiner Ankündigung, und nimm die der anderen auf.
standing-post-and-release = Poste die geschlossene Liste, gib den Leuten Zeit nachzusehen, dann gib die Summe frei.
standing-see-result = Alle Freigaben sind da: Schau dir das Ergebnis an.
standing-open-result = Du hast das Ergebnis gesehen.
standing-keep = Sieh nach, ob das die Runde ist, um die du gebeten wurdest.
standing-post-message = Poste deine Nachricht, wo das Team liest.
standing-choose-list = Es gibt zwei Listen: Finde heraus, welche gilt.
standing-name-bad = Poste, welche Codes nicht zu gebrauchen sind.
standing-compare = Vergleiche die Liste mit dem Chat.
standing-announce = Kündige die Liste an.
standing-post-announcement = Poste deine Ankündigung, und nimm die der anderen auf.
standing-ask-which-counts = Frag „{ NAME($name) }“, welche Liste gilt.
standing-ask-about-release = Frag „{ NAME($name) }“ nach einer Freigabe, die nicht stimmt.
standing-release-now = Du bist dran: Gib die Summe frei.
standing-send-release = Schick deine Freigabe den anderen Schlüsselpersonen, und nimm ihre auf.
standing-compare-result = Vergleiche das Kennzeichen des Ergebnisses mit dem an der Wand.
standing-answer = Lies, was versprochen wird, dann antworte.
standing-hand-in = Gib deinen Code ab.
standing-ask-which-list = Es gibt zwei Listen: Frag, welche gilt.
standing-look-up = Such deinen Code in der geschlossenen Liste.
standing-say-missing = Dein Code steht nicht in der Liste: Sag es, wo alle es lesen.
standing-post-line = Dein Code steht in der Liste: Poste die Zeile, die das sagt.
standing-waits-messages = Es fehlt noch die Nachricht von { $keepers }.
standing-waits-people = { $count ->
    [one] Es fehlt noch { $count } Person.
   *[other] Es fehlen noch { $count } Personen.
}
standing-waits-people-at-least = { $count ->
    [one] Es fehlt noch mindestens { $count } Person.
   *[other] Es fehlen noch mindestens { $count } Personen.
}
standing-waits-list = Wir warten darauf, dass { $keepers } die Liste schließt.
standing-waits-announcements = Angekündigt haben die Liste noch nicht: { $keepers }.
standing-waits-releases = Noch nicht freigegeben haben: { $keepers }.
standing-later-close = Später: die Liste schließen
standing-later-release = Später: die Summe freigeben, eine Schlüsselperson nach der anderen
standing-later-result = Dann: mit dem Team das Ergebnis ansehen
standing-later-compare = Später: die geschlossene Liste mit dem Chat vergleichen und ankündigen
standing-later-release-once = Dann: die Summe freigeben, einmal
standing-done-keeping = Erledigt: Schlüsselpersonen und ihre Nachrichten
standing-done-invite = Erledigt: Link und Einladung
standing-done-list = Erledigt: die geschlossene Liste
standing-done-announcement = Erledigt: deine Ankündigung
