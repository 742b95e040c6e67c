## agreement

agreement-title = Unsere Abmachungen
agreement-intro = Drei bis fünf Sätze, die ihr halten wollt, über das, was im Alltag schwer ist. Nehmt Anfänge und formuliert sie um, bis sie nach euch klingen. Lieber drei, nach denen ihr lebt, als zehn, die nur dahängen. Niemand unterschreibt; ihr probiert es aus und ändert, was nicht passt.
agreement-pick = Einen Anfang nehmen
agreement-own = Selbst schreiben
agreement-many = Das sind mehr als fünf. Welcher würde euch am wenigsten fehlen?
agreement-hour = Unsere Abmachungen
agreement-still-question = Drei Runden sind vorbei. Passt das noch?
agreement-still-yes = Passt noch
agreement-still-change = Umformulieren
agreement-still-drop = Weglassen
agreement-still-hint = Ein Satz, den niemand gebraucht hat, darf gehen. Einer, der oft gebrochen wurde, muss vielleicht kleiner werden.
agreement-in-your-words = In euren Worten
agreement-add = Aufnehmen
agreement-save = So behalten
agreement-still-yes-of = Passt noch: „{ $text }“
agreement-still-change-of = Umformulieren: „{ $text }“
agreement-still-drop-of = Weglassen: „{ $text }“
agreement-up = Nach oben: „{ $text }“
agreement-down = Nach unten: „{ $text }“
agreement-page = Auf einer Seite, zum Drucken

## starters

starters-mistakes = Fehler
    .about = Was in der ersten Stunde nach einem Fehler geschieht und was nicht.
    .say-1 = Nach einem Fehler fragen wir zuerst, was jetzt nötig ist.
    .say-2 = Wer früh von einem Fehler erzählt, bekommt ein Danke.
    .say-3 = Wir schauen uns innerhalb einer Woche an, was geschehen ist, mit Aufgaben statt mit Namen.
    .say-4 = Was jemand offen sagt, wird später nicht gegen die Person verwendet.
    .say-5 = Was nach dem Gesetz oder zur Sicherheit gemeldet werden muss, melden wir. Alles andere bleibt bei uns.
starters-disagreement = Widerspruch
    .about = Wie wir verschiedener Meinung sind, ohne dass jemand um den eigenen Platz fürchten muss.
    .say-1 = Bevor wir widersprechen, sagen wir, was wir verstanden haben.
    .say-2 = Wir streiten über die Sache und nicht über Menschen.
    .say-3 = Bevor wir entscheiden, fragen wir, was dagegen spricht.
    .say-4 = Wenn zwei von uns feststecken, reden sie miteinander, bevor sie mit anderen darüber reden.
    .say-5 = Ist etwas entschieden, probieren wir es aus, auch wer es anders gesehen hat.
starters-news = Neuigkeiten
    .about = Wer was wann und wo erfährt.
    .say-1 = Schlechte Nachrichten kommen früh und zuerst, auch wenn noch nicht alles klar ist.
    .say-2 = Zu jeder Entscheidung nennen wir den Grund, oder wir sagen, dass wir es nicht dürfen.
    .say-3 = Was wir entscheiden, steht in einer Zeile, wo alle es finden.
    .say-4 = Wer weg war, erfährt am ersten Tag, was geschehen ist.
    .say-5 = Eine Frage bekommt innerhalb von zwei Tagen eine Antwort, und sei es „Das weiß ich noch nicht“.
starters-tight = Wenn es eng wird
    .about = Was gilt, wenn von allem zu viel ist.
    .say-1 = Alle dürfen sagen, dass es zu viel ist, ohne einen Grund dafür zu nennen.
    .say-2 = Sagt es jemand, lassen wir noch am selben Tag eine Sache weg.
    .say-3 = Wer eine Zusage nicht halten kann, sagt es vor dem Termin.
    .say-4 = Wer jemanden anfährt, kommt am selben Tag darauf zurück.
    .say-5 = Pausen und Abende bleiben frei, auch in vollen Wochen.
    .say-6 = Wir fangen pünktlich an und hören pünktlich auf, und wer später kommt, sagt vorher Bescheid.

## team-wins

team-wins-title = Was gut lief
team-wins-what = Was ist seit dem letzten Mal gut gelaufen?
team-wins-hint = Je eine Zeile. Etwas, das geschehen ist, und was Leute dafür getan haben. Namen nur, wenn die Person da ist und es mag. Es bleibt beim Team und verlässt den Raum nur, wenn ihr das ankreuzt.
team-wins-add = Notieren
team-wins-none = Noch nichts notiert. Das geschieht, während ihr gemeinsam ein Ergebnis anschaut.
team-wins-with = Mit dem, was gut lief
