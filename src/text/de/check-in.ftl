## language

language-name = Deutsch
language-locale = de
language-direction = ltr
language-quoted = „{ $text }“

## element

element-label = Team-Check-in
element-check-in = Check-in
element-journal = Tagebuch
element-rounds = Teamrunden

## check-in

check-in-questions = { $count ->
    [one] { $count } Frage
   *[other] { $count } Fragen
}
check-in-minutes = { $count ->
    [one] etwa { $count } Minute
   *[other] etwa { $count } Minuten
}
check-in-promise = Deine Antworten bleiben in diesem Browser auf diesem Gerät. Es wird nichts gesendet. Andere Seiten dieser Website könnten deren Speicher lesen; schalte an einem gemeinsamen Computer „Beim Schließen vergessen“ ein.
check-in-promise-forgetting = Nichts wird aufbewahrt: Deine Antworten sind weg, sobald du diese Seite schließt oder neu lädst. Es wird nichts gesendet.
check-in-stored-earlier = Was hier früher gespeichert wurde, bleibt, bis du es im Tagebuch löschst.
check-in-forget = Beim Schließen vergessen
check-in-limits = Wovor dich das nicht schützt
check-in-limit-page = Vor dieser Seite und ihrer Website. Sie könnten dieses Werkzeug verändern oder mitlesen, was du hier eingibst. Nutze es dort, wo du denen vertraust, die die Website betreiben.
check-in-limit-device = Vor deinem Gerät. Browser-Erweiterungen, Schadprogramme oder jemand, der diesen Browser öffnet, sehen, was du siehst.
check-in-limit-clearing = Vor Verlust. Browser können den Speicher einer Website leeren, manche nach einer Woche ohne Besuch. Exportiere dein Tagebuch, wenn du eine Kopie behalten willst.
check-in-start = Beginnen
check-in-resume = Weiter mit Frage { NUMBER($number) }
check-in-resume-review = Weiter zur Durchsicht
check-in-start-over = Neu beginnen
check-in-how = Wenn du eine Antwort wählst, geht es von selbst weiter. Du kannst jede Frage auslassen und jede Antwort bis zum Schluss ändern.
check-in-keyboard = Mit der Tastatur: mit Pfeiltasten oder Ziffern wählen, dann Enter drücken.
check-in-coming = Einen Moment: Das wird noch geladen.
check-in-draft-outdated = Die Fragen haben sich geändert, seit du zuletzt begonnen hast. Jene Antworten lassen sich nicht übernehmen.
check-in-progress = Frage { NUMBER($number) } von { NUMBER($count) }
check-in-point = { NUMBER($number) } von { NUMBER($last) }
check-in-back = Zurück
check-in-skip = Auslassen
check-in-next = Weiter
check-in-choose-first = Wähle eine Antwort oder lass die Frage aus.

## title

title-safety = Psychologische Sicherheit
title-trust = Vertrauen im Team
title-leadership = Vertrauen in die Führung
title-rebuilding = Vertrauen wieder aufbauen
title-pulse = Teampuls

## notice

notice-part-missing = Der nächste Teil konnte nicht geladen werden. Nichts, was du eingegeben hast, ist verloren. Bitte prüfe deine Verbindung und versuche es dann noch einmal.
notice-unsaved = Was deine Antworten speichert, konnte nicht geladen werden. Bis dahin bleiben sie nur, solange diese Seite offen ist. Bitte prüfe deine Verbindung und versuche es dann noch einmal.
notice-try-again = Noch einmal versuchen
