## path

path-title = Bevor du anfängst
path-lead = Du wolltest etwas ausprobieren. Wie lief es? Lass weg, was du magst.
path-how-went-with = Wie lief es mit „{ $practice }“?
path-no-difference = Hat nichts geändert
path-not-done = Habe ich nicht gemacht
path-not-done-hint = Gut zu wissen. Vielleicht war es nicht die richtige Gelegenheit oder der Schritt zu groß: Ein Plan darf sich ändern.
path-what-now = Und jetzt?
path-what-now-with = Und jetzt mit „{ $practice }“?
path-keep = Weiter so
path-change = Plan ändern
path-done = Fertig, etwas Neues
path-skip = Gleich zu den Fragen
path-to-questions = Zu den Fragen
path-plan = Dein Plan
path-plan-lead = Alles ist freiwillig und wird beim Tippen gespeichert.
path-when = Wenn …
path-will = … dann werde ich
path-will-hint = Bleibt es leer, gilt der erste Schritt der Übung.
path-obstacle = Was könnte dazwischenkommen? (optional)
path-obstacle-if = Falls …
path-then = … dann werde ich
path-ask-on = Frag mich ab diesem Tag (optional)
path-ask-on-hint = Vor deinem ersten Check-in ab dann wirst du gefragt, wie es lief. Sonst erinnert dich nichts daran.
path-when-will = Wenn { $when }, dann werde ich { $will }.
path-when-step = Wenn { $when }: { $step }
path-only-will = Ich werde { $will }.
path-if-then = Falls { $obstacle }, dann werde ich { $then }.
path-noted = { $date }: { $outcome }
path-trying = Was du ausprobierst
path-no-cause = So hat sich „{ $dimension }“ entwickelt. Darauf wirkt vieles: Was die Übung bewirkt hat, zeigt die Linie nicht.
path-open-now = Gerade offen
path-show-of = „{ $text }“ ansehen
path-check-in-again = { $weeks ->
    [one] Dein letzter Check-in ist { $weeks } Woche her. Wenn du magst, mach wieder einen.
   *[other] Dein letzter Check-in ist { $weeks } Wochen her. Wenn du magst, mach wieder einen.
}
path-to-whom = Wem? (optional)
path-promised-to = für { NAME($name) }
path-change-of = „{ $text }“ ändern
path-edit = Ändern
path-new-day = Bis wann jetzt?
path-why = Warum?
path-early = Sag es, sobald du es kommen siehst: Früh lässt sich das meiste noch regeln.
path-say = Was du schreiben könntest
path-copy = Text kopieren
path-say-what = Ich möchte dir früh sagen, wie es um meine Zusage steht: { $what }.
path-say-due = Zugesagt hatte ich es bis { $date }.
path-say-new = Ich schaffe es bis { $date }.
path-say-why = Der Grund: { $why }.
path-say-ask = Passt das für dich, oder was würde helfen?
path-with-names = Auch exportieren, wem ich etwas zugesagt habe
