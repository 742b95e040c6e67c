## journal

journal-title = Dein Tagebuch
journal-lead = Nur auf diesem Gerät.
journal-lead-forgetting = Weg, sobald du diese Seite schließt oder neu lädst.
journal-check-ins = Check-ins
journal-to-guide = Leitfaden
journal-to-rebuilding = Vertrauen wieder aufbauen
journal-weekly-look = Vertrauen wieder aufbauen: auf diese Woche schauen
journal-counts-double = Zählt doppelt
journal-write-note = Jemandem etwas schreiben
journal-no-check-ins = Noch keine Check-ins. Dein erster erscheint hier.
journal-show = Ansehen
journal-show-of = Ansehen: Ergebnisse vom { $date }
journal-trends = Verlauf
journal-practices = Übungen, die du ausprobierst
journal-no-practices = Noch keine. Deine Ergebnisse schlagen welche vor.
journal-since = seit { $date }
journal-practice-gone = Eine Übung, die diese Seite nicht mehr anbietet ({ NAME($id) })
journal-how-went = Wie lief es?
journal-helped = Hat geholfen
journal-unclear = Schwer zu sagen
journal-not-for-me = Nichts für mich
journal-commitments = Zusagen
journal-commitments-lead = Was du zugesagt hast. Vertrauen wächst, wenn du Zusagen hältst und offen sagst, wenn sich etwas ändert.
journal-what = Was wirst du tun?
journal-by-when = Bis wann? (optional)
journal-due = bis { $date }
journal-overdue = fällig seit { $date }
journal-add = Hinzufügen
journal-open = Offen
journal-kept = Gehalten
journal-renegotiated = Neu vereinbart
journal-missed = Nicht gehalten
journal-wins = Kleine Erfolge
journal-win = Was ist gelungen?
journal-remove = „{ $text }“ entfernen
journal-data = Deine Daten
journal-show-stored = Genau anzeigen, was gespeichert ist
journal-stored-nothing = Nichts ist gespeichert.
journal-stored-out-of-reach = Der Speicher dieser Website ist nicht mehr zu erreichen, deshalb lässt sich nicht zeigen, was darin steht. Erlaube ihn in deinem Browser für diese Website und lade die Seite neu.
journal-stored-where = Im lokalen Speicher dieses Browsers für { $origin }:
journal-stored-blanked = Geheime Schlüssel von Team-Runden, und wie viele Leute eines Teams welchen Wert hatten, sind durch „…“ ersetzt: Vielleicht schaut jemand mit.
journal-show-blanked = Auch Schlüssel und Werte zeigen
journal-export = Exportieren
journal-exported = Exportiert als { $file }.
journal-not-exported = Keine Datei wurde geschrieben: Der Browser erlaubt es hier nicht, oder ein Eintrag lässt sich nicht schreiben. Kopiere stattdessen, was unter „Genau anzeigen, was gespeichert ist“ steht.
journal-import = Importieren
journal-imported = { $count ->
    [one] { $count } Eintrag hinzugefügt.
   *[other] { $count } Einträge hinzugefügt.
}
journal-import-known = Alles aus dieser Datei war schon hier.
journal-import-damaged = Diese Datei ist kein hier exportiertes Tagebuch, oder sie ist beschädigt. Nichts wurde geändert. Wähle eine Datei, deren Name mit „pulse-check-journal“ beginnt.
journal-import-newer = Diese Datei wurde von einer neueren Version dieses Werkzeugs exportiert. Nichts wurde geändert. Importiere sie auf der Seite, auf der sie exportiert wurde, oder bitte um eine Aktualisierung.
journal-import-no-room = Für diese Datei ist im Speicher dieser Website kein Platz mehr. Nichts wurde geändert. Schaffe Platz und versuche es noch einmal.
journal-erase = Alles löschen
journal-erase-question = Dein Ziel und alle Check-ins, angefangenen Antworten, ausgewählten Übungen, Zusagen, kleinen Erfolge und Teamrunden samt Schlüsseln aus diesem Browser löschen? Das lässt sich nicht rückgängig machen.
journal-erase-yes = Ja, alles löschen
journal-erase-no = Alles behalten
journal-erased = Alles wurde gelöscht.
journal-not-erased = Der Speicher dieser Website ist nicht mehr zu erreichen, deshalb kann noch da sein, was darin stand. Erlaube ihn in deinem Browser für diese Website, lade die Seite neu und lösche noch einmal.

## remind

remind-of-check-ins = An die nächsten Check-ins erinnern
remind-of-rounds = An die nächsten Runden erinnern
remind-of-actions = Was fällig wird, in meinen Kalender
remind-lead = Eine Datei für deinen Kalender, der dich am Tag daran erinnert. Darin stehen weder Antworten noch eine Adresse, und diese Seite erfährt nicht, ob du sie benutzt.
remind-every = { $weeks ->
    [one] Alle { $weeks } Wochen
   *[other] Alle { $weeks } Wochen
}
remind-check-in = Team-Puls
remind-practice = Schauen, wie es lief
remind-commitment = Halten, was abgemacht ist
remind-save = In meinen Kalender
remind-with-text = Hineinschreiben, worum es geht
remind-saved = Gespeichert. Öffne die Datei, um sie in deinen Kalender zu übernehmen.
remind-not-saved = Die Datei ließ sich nicht speichern. Vielleicht lässt dein Browser hier keine Downloads zu.
