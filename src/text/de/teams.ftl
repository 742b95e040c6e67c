## reveal

reveal-title = Das Ergebnis
reveal-lead = Alle Freigaben sind da. Sag, wessen Runde das ist; dann seht es euch gemeinsam an.
reveal-team = Team
reveal-new-team = Ein Team, das hier neu ist
reveal-name = Name des Teams
reveal-hint = Runden desselben Teams werden gegeneinander gehalten. Wo dazwischen nur wenige dazukamen oder gingen, entscheidet das auch darüber, was gezeigt wird, damit es schwerer ist, die Antworten von jemandem zu errechnen. Immer verhindert es das nicht.
reveal-codes-go = Von da an behält dieses Gerät, was gezeigt wird. Die Codes, die Liste und die Freigaben werden hier aus dem Tagebuch gelöscht.
reveal-reveal = Ergebnis ansehen
reveal-name-missing = Gib dem Team einen Namen.
reveal-revealed = Das Ergebnis dieser Runde wurde auf diesem Gerät angesehen. Die Codes, aus denen es entstand, sind hier aus dem Tagebuch gelöscht.
reveal-title-seen = Ergebnis angesehen
reveal-open = Ergebnis öffnen
reveal-to-team = Zum Team
reveal-before-next = Offene Vorhaben dieses Teams
reveal-scores-stay = Es behält auch, wie viele Personen welchen Gesamtwert hatten, so wie es allen gesagt wurde, bevor sie antworteten.

## team

team-teams = Teams
team-none = Noch keines. Ein Team erscheint hier, sobald das Ergebnis seiner ersten Runde angesehen oder sein Verlauf eingelesen wurde.
team-rounds-count = { $count ->
    [one] { $count } Runde
   *[other] { $count } Runden
}
team-open-actions = { $count ->
    [one] { $count } offenes Vorhaben
   *[other] { $count } offene Vorhaben
}
team-overdue-actions = { $count ->
    [one] { $count } überfällig
   *[other] { $count } überfällig
}
team-gone = Dieses Team ist nicht mehr hier
team-actions = Vorhaben
team-no-actions = Noch keine Vorhaben. Sie werden vereinbart, während ihr über ein Ergebnis sprecht.
team-rounds = Runden
team-no-rounds = Noch keine Runden.
team-row = { NAME($title) }, { NAME($date) }: { NAME($people) }, Mittel { NAME($mean) }
team-so-many = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
team-open-round = Ergebnis vom { $date } öffnen
team-trends = Entwicklung
team-trends-lead = Nebeneinander stehen nur Runden, die dasselbe gefragt haben. Kleine Gruppen bewegen sich zufällig: Achtet auf eine Richtung über mehrere Runden.
team-overall = Insgesamt
team-day-and-people = { $date } ({ $people })
team-by-date = Die Abstände entsprechen denen der Tage.
team-evenly = Gleiche Abstände, wie viel Zeit auch dazwischen lag.
team-interrupted = Nicht vergleichbar mit dem, was davor war
team-picture = { $title }: { $rounds }. { $note }
team-day = Tag
team-people = Personen
team-mean = Mittel
team-range = Vermutlich zwischen
team-as-table = Dasselbe als Tabelle
team-others-asked = { $count ->
    [one] { $count } Runde hat etwas anderes gefragt und ist nicht in diesen Bildern.
   *[other] { $count } Runden haben etwas anderes gefragt und sind nicht in diesen Bildern.
}
team-file = Verlauf weitergeben
team-file-lead = Die Datei enthält die gezeigten Ergebnisse dieses Teams, seine Vorhaben, seine Abmachungen und was gut lief. Sie ist für einen anderen Browser oder die nächste Moderation. Die Werte, die für die Prüfung auf Veränderung nötig sind, sind nicht darin; über die erste Runde danach lässt sich deshalb nicht sagen, ob sich etwas verändert hat.
team-with-owners = Mit den Namen derer, die sich um ein Vorhaben kümmern
team-export = Verlauf speichern
team-exported = Gespeichert als { $file }.
team-not-exported = Der Browser erlaubt hier nicht, Dateien zu speichern. Nichts wurde gespeichert.
team-import = Verlauf einlesen
team-import-hint = Der Verlauf eines Teams aus einem anderen Browser oder von einer anderen Moderation.
team-imported = { $count ->
    [one] { $count } Eintrag von { $team } hinzugefügt.
   *[other] { $count } Einträge von { $team } hinzugefügt.
}
team-import-known = Alles, was die Datei über { $team } enthält, war schon hier.
team-import-damaged = Diese Datei ist kein Verlauf eines Teams oder beschädigt: { $reason }. Es wurde nichts verändert. Bitte darum, sie noch einmal zu speichern und zu schicken.
team-import-older = Diese Datei stammt von einer älteren Version dieses Werkzeugs, deren Runden nicht mehr gelesen werden können. Es wurde nichts verändert. Leg das Team hier an und seine nächste Runde neu.
team-import-newer = Diese Datei stammt von einer neueren Version dieses Werkzeugs. Es wurde nichts verändert. Wer die Seite betreut, kann sie aktualisieren.
team-import-no-room = Im Speicher dieses Browsers ist kein Platz. Was eingelesen wurde, geht verloren, wenn du die Seite schließt.
team-next-round = Nächste Runde vorbereiten
team-remove = Dieses Team entfernen
team-remove-question = { $team } mit allem, was davon aufbewahrt ist, von diesem Gerät entfernen? Das lässt sich nicht rückgängig machen. Speichere vorher den Verlauf, falls ihn jemand braucht.
team-remove-no = Behalten
team-remove-yes = Ja, entfernen
team-file-name = pulse-check-team-{ $date }.json

## action

action-last-time = Was wir uns letztes Mal vorgenommen haben
action-none-open = Kein Vorhaben ist offen.
action-what = Was werden wir tun?
action-owner = Wer kümmert sich darum? (optional)
action-owner-hint = Namen bleiben auf diesem Gerät, außer du gibst sie mit dem Verlauf des Teams oder einem Export des Tagebuchs weiter.
action-by-when = Bis wann? (optional)
action-plan = Wann, und woran wir es merken
action-when = Wenn …
action-sign = Woran merken wir, dass es hilft?
action-add = Vereinbaren
action-enough = Eines oder zwei reichen. Was ihr einhaltet, zählt mehr als was auf der Liste steht.
action-owned-by = { NAME($owner) } kümmert sich
action-ideas = Ideen, die passen
action-take = Als Vorhaben nehmen
action-take-of = Als Vorhaben nehmen: { $title }
action-remove = „{ $text }“ entfernen
action-agreed-today = Vereinbart

## wall

wall-title = Gemeinsam ansehen
wall-next = Weiter
wall-back = Zurück
wall-position = { NUMBER($number) } von { NUMBER($count) }
wall-position-of = { NUMBER($number) } von { NUMBER($count) }: { $title }
wall-fill = Fenster füllen
wall-full-screen = Ganzer Bildschirm
wall-no-full-screen = Der Browser oder die Seite erlaubt hier nicht den ganzen Bildschirm. Das Fenster zu füllen geht trotzdem.
wall-close = Zurück zum gewöhnlichen Fenster
wall-help = Tasten
wall-keys-1 = → ↓ Bild ab
wall-keys-2 = ← ↑ Bild auf
wall-keys-3 = Pos1
wall-keys-4 = Ende
wall-keys-5 = F
wall-keys-6 = ?
wall-keys-7 = Esc
wall-keys-do-1 = nächste Ansicht
wall-keys-do-2 = vorige Ansicht
wall-keys-do-3 = erste Ansicht
wall-keys-do-4 = letzte Ansicht
wall-keys-do-5 = ganzer Bildschirm, an und aus
wall-keys-do-6 = diese Tasten, an und aus
wall-keys-do-7 = zurück zum gewöhnlichen Fenster
wall-by = Durchgehen
wall-by-dimension = Dimensionen
wall-by-question = Fragen
wall-order = Beginnen mit
wall-lowest-first = dem niedrigsten Wert
wall-most-mixed-first = den gemischtesten Antworten
wall-follows = Ein zweites Fenster dieses Browsers mit diesem Ergebnis geht mit: Zeig dieses zweite Fenster auf dem Beamer.
wall-glance = Das Team auf einen Blick
wall-overview = Nebeneinander
wall-trend = Entwicklung
wall-stands-out = Was auffällt
wall-prompts = Zum Gespräch
wall-actions = Was wir tun werden
wall-leaving = Was diesen Raum verlässt
wall-answered = { $count ->
    [one] { $count } Person hat geantwortet
   *[other] { $count } Personen haben geantwortet
}
wall-told = Vorab gesagt: { $what }.
wall-since = seit { $dates }: { $moved }
wall-joined-and-left = { $joined }, { $left }
wall-joined = { $count ->
    [one] { $count } Person dazugekommen
   *[other] { $count } Leute dazugekommen
}
wall-left = { $count ->
    [one] { $count } gegangen
   *[other] { $count } gegangen
}
wall-nobody-moved = niemand dazugekommen oder gegangen
wall-not-known = nicht bekannt, wer dazugekommen oder gegangen ist
wall-told-elsewhere = { $count ->
    [one] { $count } frühere Runde: siehe Zahlentabelle
   *[other] { $count } frühere Runden: siehe Zahlentabelle
}
wall-in-no-other = niemand ist auch in der Runde eines anderen Teams vom { $dates }
wall-reversed-bars = Beschreibt etwas Unerwünschtes: Die niedrigen Antworten sind die guten und zählen als hoch.
wall-promised = Was versprochen war
wall-first-hour = Zum Einstieg, wer mag: In welchem Team hast du dich je am wohlsten gefühlt, und was haben die Leute dort getan?
wall-no-comparison = Keine frühere Runde mit denselben Fragen zeigte das Ganze; über Veränderung lässt sich deshalb nichts sagen.
wall-run-sheet = Die Stunde, Schritt für Schritt
wall-start = Uhr starten
wall-stop = Uhr anhalten
wall-elapsed = Minute { NUMBER($minute) } von { NUMBER($total) }
wall-planned-now = jetzt vorgesehen: { $step }
wall-time-over = die vorgesehene Zeit ist um
wall-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
wall-skip = „{ $step }“ auslassen
wall-to-say = Du könntest sagen:
wall-total = { $count ->
    [one] { $count } Minute insgesamt
   *[other] { $count } Minuten insgesamt
}
wall-numbers = Alle Zahlen als Tabelle
wall-on-day = { NAME($team) }, { NAME($date) }

## leaving

leaving-lead = Von selbst verlässt nichts dieses Gerät. Wähle eine Form und sieh dir genau an, was darin steht, bevor du es mitnimmst.
leaving-form = Form
leaving-print = Drucken oder PDF
leaving-text = Text
leaving-markdown = Markdown, für ein Wiki
leaving-spreadsheet = Eine Tabelle, für eine Tabellenkalkulation
leaving-csv = CSV, für Programme
leaving-json = JSON, für Programme
leaving-picture = Ein Bild
leaving-which-picture = Welches Bild?
leaving-with-actions = Mit unseren Vorhaben
leaving-without-owners = Die Namen derer, die sich um ein Vorhaben kümmern, stehen nie darin.
leaving-preview = Genau das
leaving-print-now = Drucken
leaving-copy-now = Kopieren
leaving-save-now = Als Datei speichern
leaving-save-svg = Als SVG speichern
leaving-save-png = Als PNG speichern
leaving-not-printed = Der Browser oder die Seite erlaubt das Drucken hier nicht. Kopiere stattdessen den Text.
leaving-no-png = Der Browser kann hier kein PNG erzeugen. Speichere das Bild stattdessen als SVG.
leaving-no-file = Der Browser erlaubt hier nicht, Dateien zu speichern. Nichts wurde gespeichert.
leaving-no-json = Dieses Ergebnis lässt sich nicht als JSON schreiben. Wähle eine andere Form.
leaving-saved = Gespeichert als { $file }.
leaving-stays = Das Ergebnis bleibt im Verlauf des Teams auf diesem Gerät.

## asked

asked-title = Bevor ihr es seht
asked-lead = Auch davon hängt ab, was gezeigt wird, und deine Antworten stehen an der Wand neben dem Ergebnis.
asked-since = Seit der Runde vom { $day } ({ $people }): Wie viele sind dazugekommen, und wie viele sind gegangen?
asked-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Leute
}
asked-joined = Wie viele sind dazugekommen?
asked-left = Wie viele sind gegangen?
asked-unknown = Weiß ich nicht
asked-overlap = Am { $day } wurde hier ein Ergebnis des Teams { NAME($team) } gezeigt. Ist jemand in beiden Runden?
asked-yes = Ja
asked-no = Nein
asked-missing = Sag, wie viele seit dem { $day } dazugekommen und wie viele gegangen sind, oder dass du es nicht weißt.
asked-overlap-missing = Sag, ob jemand in beiden Runden ist, oder dass du es nicht weißt.
asked-too-many-left = Seit dem { $day }: { NUMBER($left) } können nicht gegangen sein, denn damals waren es { NUMBER($before) }. Sag, wie viele von denen jetzt fehlen.
asked-too-many-joined = Seit dem { $day }: { NUMBER($joined) } können nicht dazugekommen sein, denn jetzt waren es { NUMBER($now) }. Sag, wie viele von denen neu sind.
asked-no-fit = Seit dem { $day }: { NUMBER($before) } Leute, von denen { NUMBER($left) } gingen und zu denen { NUMBER($joined) } dazukamen, wären { NUMBER($expected) }, und { NUMBER($now) } haben teilgenommen. Berichtige eine der beiden Zahlen, oder sag, dass du es nicht weißt.
asked-changed = Was diese Runde enthält, hat sich inzwischen geändert. Sieh es dir noch einmal an, bevor du weitermachst.

## leading

leading-open = Für die Führung
leading-title = Was mein Team von mir brauchen könnte
leading-lead = Für alle, die dieses Team führen. Es beruht auf dem Ergebnis, das alle gesehen haben, und zeigt nicht mehr.
leading-ask = Frag das Team, bevor du wählst, ob es das ist, was es braucht. Es weiß mehr, als die Zahlen sagen.
leading-none = Das Ergebnis zeigt keine einzelnen Dimensionen, deshalb lässt sich daraus nichts auswählen.
leading-back = Zurück zum Ergebnis
