## trust (by id)

trust-point-1 = Stimme gar nicht zu
trust-point-2 = Stimme eher nicht zu
trust-point-3 = Teils, teils
trust-point-4 = Stimme eher zu
trust-point-5 = Stimme voll zu
trust-character = Aufrichtigkeit
trust-character-about = Ob die Leute ehrlich sind und meinen, was sie sagen.
trust-competence = Können
trust-competence-about = Ob die Leute ihre Arbeit gut machen können.
trust-consistency = Verlässlichkeit
trust-consistency-about = Ob Vereinbarungen gelten, an leichten wie an schweren Tagen.
trust-openness = Offenheit und Transparenz
trust-openness-about = Ob Gründe und Wissen geteilt werden.
trust-fairness = Rücksicht und Fairness
trust-fairness-about = Ob Lasten gerecht verteilt sind und wir aufeinander achten.
trust-loyalty = Loyalität
trust-loyalty-about = Ob wir zueinanderhalten, auch wenn jemand gerade fehlt.
trust-understanding = Verständnis und Erreichbarkeit
trust-understanding-about = Ob wir einander zuhören und füreinander erreichbar sind.
trust-intent = Wohlwollen
trust-intent-about = Ob die Leute es gut miteinander meinen.
trust-character-1 = Wenn hier jemand Ja sagt, ist das auch so gemeint.
trust-character-2 = Wer in diesem Team die Arbeit macht, bekommt auch die Anerkennung dafür.
trust-character-3 = Hier biegen sich die Leute die Wahrheit zurecht, um gut dazustehen.
trust-competence-1 = Die Leute in diesem Team liefern gute Arbeit ab.
trust-competence-2 = Die Leute hier können, was ihre Aufgaben verlangen.
trust-competence-3 = Wenn neue Aufgaben kommen, lernen die Leute hier, was sie dafür brauchen.
trust-consistency-1 = In diesem Team halten wir uns auch an stressigen Tagen an das, was vereinbart ist.
trust-consistency-2 = Wenn sich etwas verspätet, sagen die Leute hier früh Bescheid.
trust-consistency-3 = Was hier versprochen wird, ist bald vergessen.
trust-openness-1 = In diesem Team erfahren wir die Gründe für Entscheidungen.
trust-openness-2 = Die Leute hier geben weiter, was andere wissen müssen.
trust-fairness-1 = Lästige Aufgaben werden hier gerecht verteilt.
trust-fairness-2 = Wenn in diesem Team jemand zu viel zu tun hat, merken es die anderen.
trust-loyalty-1 = In diesem Team sprechen die Leute mit Respekt über alle, die gerade fehlen.
trust-loyalty-2 = Wenn jemand von uns Ärger bekommt, halten die anderen zu dieser Person.
trust-understanding-1 = In diesem Team hören die Leute bis zum Ende zu, bevor sie antworten.
trust-understanding-2 = Wer hier etwas fragt, bekommt bald eine Antwort.
trust-intent-1 = In diesem Team ist Kritik als Hilfe gemeint.
trust-intent-2 = Die Leute hier freuen sich, wenn anderen etwas gelingt.

## leadership (by id)

leadership-point-1 = Stimme gar nicht zu
leadership-point-2 = Stimme eher nicht zu
leadership-point-3 = Teils, teils
leadership-point-4 = Stimme eher zu
leadership-point-5 = Stimme voll zu
leadership-modelling = Vertrauen vorleben
leadership-modelling-about = Ob die Führungskraft selbst vorlebt, was sie von anderen erwartet.
leadership-communication = Offene Kommunikation
leadership-communication-about = Ob die Führungskraft weitergibt, was wichtig ist, und zuhört.
leadership-empowering = Leute stärken und fördern
leadership-empowering-about = Ob die Leute Raum bekommen, zu entscheiden und zu wachsen.
leadership-modelling-1 = Unsere Führungskraft hält sich an dieselben Regeln wie wir.
leadership-modelling-2 = Unsere Führungskraft spricht offen über eigene Fehler.
leadership-modelling-3 = Was unsere Führungskraft verspricht, das geschieht auch.
leadership-communication-1 = Unsere Führungskraft erklärt, warum etwas so entschieden wurde.
leadership-communication-2 = Unsere Führungskraft hört sich schlechte Nachrichten ruhig an.
leadership-communication-3 = Unsere Führungskraft behält wichtige Neuigkeiten für sich.
leadership-empowering-1 = Unsere Führungskraft lässt uns entscheiden, wie wir unsere Arbeit machen.
leadership-empowering-2 = Unsere Führungskraft gibt uns Aufgaben, an denen wir wachsen.
leadership-empowering-3 = Wenn wir selbst etwas entscheiden, steht unsere Führungskraft dahinter.

## rebuilding (by id)

rebuilding-point-1 = Stimme gar nicht zu
rebuilding-point-2 = Stimme eher nicht zu
rebuilding-point-3 = Teils, teils
rebuilding-point-4 = Stimme eher zu
rebuilding-point-5 = Stimme voll zu
rebuilding-acknowledging = Benennen, was war
rebuilding-acknowledging-about = Ob offen benannt wird, was passiert ist, und die Leute dazu stehen.
rebuilding-consistent-change = Beständige Veränderung
rebuilding-consistent-change-about = Ob neue Zusagen auf Dauer gehalten werden.
rebuilding-restoring = Gemeinsam neu aufbauen
rebuilding-restoring-about = Ob das Team wieder zueinanderfindet.
rebuilding-acknowledging-1 = In diesem Team sprechen wir offen aus, was passiert ist.
rebuilding-acknowledging-2 = Die Leute hier stehen zu ihrem Anteil an dem, was passiert ist.
rebuilding-acknowledging-3 = Wer verletzt wurde, kann hier die eigene Sicht schildern.
rebuilding-consistent-change-1 = Alle hier wissen, was wir künftig anders machen.
rebuilding-consistent-change-2 = Woche für Woche halten die Leute hier ihre neuen Zusagen.
rebuilding-consistent-change-3 = In diesem Team schleichen sich alte Gewohnheiten wieder ein.
rebuilding-restoring-1 = Wir reden miteinander darüber, wie es zwischen uns läuft.
rebuilding-restoring-2 = In diesem Team gehen die Leute wieder aufeinander zu.
rebuilding-restoring-3 = Die nächsten Schritte legen wir hier gemeinsam fest.
