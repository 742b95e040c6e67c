## review

review-title = Bevor du deine Ergebnisse siehst
review-lead = Sieh deine Antworten durch und ändere, was du willst.
review-skipped = Ausgelassen
review-change = Ändern
review-change-question = Frage { NUMBER($number) } ändern
review-finish = Meine Ergebnisse ansehen
review-nothing-answered = Du hast jede Frage ausgelassen. Beantworte mindestens eine, um Ergebnisse zu sehen.

## storage

storage-blocked = Dieser Browser oder diese Seite erlaubt kein Speichern. Deine Antworten bleiben nur, bis du diese Seite schließt oder neu lädst; exportiere dein Tagebuch, um sie zu behalten.
storage-full = Der Speicher dieser Website ist voll. Deine neuesten Einträge bleiben nur, bis du diese Seite schließt. Exportiere dein Tagebuch und schaffe dann Platz: Lösche hier, was du nicht mehr brauchst, oder leere andere Daten dieser Website.
storage-newer = Dein Tagebuch wurde von einer neueren Version dieses Werkzeugs gespeichert. Es bleibt unangetastet, und was du jetzt eingibst, bleibt nur, bis du diese Seite schließt. Lade die Seite neu oder bitte die Person, die sie betreut, das Werkzeug zu aktualisieren.
storage-unwritable = Etwas, was du eingegeben hast, lässt sich nicht speichern, deshalb bleiben deine letzten Einträge nur, bis du diese Seite schließt. Lade die Seite neu und gib es noch einmal ein.
storage-quarantine = Einige gespeicherte Daten waren nicht lesbar und wurden unverändert beiseitegelegt. Du findest sie im Tagebuch unter „Genau anzeigen, was gespeichert ist“.
storage-dismiss = Diese Meldung schließen

## own-results

own-results-title = Deine Ergebnisse
own-results-of = { NAME($title) } – { $date }
own-results-overall = Insgesamt
own-results-value = von { $points }, am nächsten bei „{ $label }“
own-results-value-between = von { $points }, zwischen „{ $lower }“ und „{ $upper }“
own-results-value-only = von { $points }
own-results-answered = { $count ->
    [one] Aus { $count } Antwort
   *[other] Aus { $count } Antworten
}
own-results-answered-of = Aus { NUMBER($count) } von { NUMBER($items) } Fragen
own-results-undefined = { $items ->
    [one] Keine Zahl: Die Frage braucht eine Antwort.
   *[other] Keine Zahl: Mindestens die Hälfte der { $items } Fragen braucht eine Antwort.
}
own-results-low = Deine Antworten liegen eher niedrig.
own-results-between = Deine Antworten liegen um die Mitte.
own-results-high = Deine Antworten liegen eher hoch. Das lohnt sich zu erhalten.
own-results-limits = Diese Zahlen fassen deine eigenen Antworten von diesem Tag zusammen. Sie vergleichen dich mit niemandem, und ein kleiner Schritt nach oben oder unten kann Zufall oder Stimmung sein.
own-results-moved-up = { $difference } höher als am { $date }
own-results-moved-down = { $difference } niedriger als am { $date }
own-results-moved-not = Gleich wie am { $date }
own-results-moved-otherwise = Nicht mit dem { $date } verglichen: Es wurden andere Fragen beantwortet
own-results-reversed = Aussagen, die etwas Unerwünschtes beschreiben, zählen umgekehrt.
own-results-first-time = Mach in ein paar Wochen wieder einen Check-in, um zu sehen, was sich verändert.
own-results-trend = { $name } im Lauf der Zeit: { $list }
own-results-trend-point = { $date } { $value }
own-results-gone = Dieser Check-in ist nicht mehr da
own-results-to-journal = Mein Tagebuch öffnen
own-results-again = Fertig
own-results-to-guide = Was dahintersteht

## practices

practices-title = Etwas zum Ausprobieren
practices-lead = Passend zu deinen niedrigsten Werten: { $names }.
practices-lead-high = Deine Antworten sind durchweg hoch. Damit es so bleibt:
practices-for-leaders = Wenn du selbst ein Team führst
practices-first-step = { $minutes ->
    [one] Erster Schritt, { $minutes } Minute
   *[other] Erster Schritt, { $minutes } Minuten
}
practices-how = So geht es
practices-because-lowest = Weil „{ NAME($name) }“ am niedrigsten war.
practices-because-as-low-as-any = Weil „{ NAME($name) }“ mit am niedrigsten war.
practices-because-low = Weil auch „{ NAME($name) }“ niedrig war.
practices-because-after-the-lowest = Weil „{ NAME($name) }“ nach dem Niedrigsten kam.
practices-because-high = Damit „{ NAME($name) }“ so hoch bleibt.
practices-because-only = Weil es „{ NAME($name) }“ stärkt, worum es in den Antworten geht.
practices-takes = { $minutes ->
    [one] { $minutes } Minute insgesamt
   *[other] { $minutes } Minuten insgesamt
}
practices-alone = Allein
practices-pair = Zu zweit
practices-together = Mit mehreren
practices-careful = Achtung
practices-say = Du könntest sagen
practices-moments = Gute Momente dafür
practices-moment = Wenn { $cue } …
practices-again = Wie oft
practices-remote = Am Bildschirm
practices-tested = Erprobt: Eine Studie hat genau das untersucht.
practices-related = Verwandt: Studien haben etwas Ähnliches untersucht.
practices-advice = Rat: Das kommt aus Erfahrung, nicht aus einer Studie.
practices-sources = Zum Nachlesen: { $list }.
practices-anyone = Für alle
practices-leader = Für Führungskräfte
practices-team = Für das ganze Team
practices-choose = Das probiere ich
practices-write-thanks = Deinen Dank schreiben
practices-write-feedback = Deine Rückmeldung schreiben
practices-write-apology = Deine Entschuldigung schreiben
practices-chosen = Auf deiner Liste
practices-enough = Du probierst schon drei aus. Sag im Tagebuch, dass du mit einer fertig bist, bevor du eine weitere angehst.

## series

series-sentences = { $before } { $next }
series-remarks = { $before } · { $next }
series-clauses = { $before }; { $next }
