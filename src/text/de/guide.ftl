## guide

guide-title = Leitfaden
guide-lead = Kurze Seiten über die Gedanken hinter den Fragen. Jede braucht ein, zwei Minuten.
guide-pages = Seiten
guide-questions = Was oft gefragt wird
guide-try = Zum Tun oder Hinschauen
guide-practices = Übungen, die dazu passen
guide-sources = Quellen
guide-no-sources = Diese Seite stützt sich auf keine Studie.
guide-back = Alle Seiten

## guide-page (by id)

guide-page-what-trust-is = Woraus Vertrauen besteht
    .p-1 = Wer vertraut, verlässt sich auf jemanden, ohne nachzuprüfen. Du gibst eine Aufgabe ab, stellst eine Frage, die simpel klingt, oder sagst, dass du nicht fertig wirst, und gehst davon aus, dass es gut aufgenommen wird.
    .p-2 = Vertrauen ist nicht nur eine Sache. Jemand kann ehrlich sein und trotzdem nicht wissen, wie es geht. Jemand anderes kann viel und vergisst, was vereinbart war. Deshalb fragen wir hier nach Teilen: nach drei Säulen und fünf weiteren Dimensionen. An einem Teil lässt sich arbeiten, an „dem Vertrauen“ kaum.
    .p-3 = Es wächst aus Kleinem, das sich wiederholt: einer gehaltenen Zusage, einem genannten Grund, einer ernst genommenen Frage. Oft bricht es schneller, als es gewachsen ist. Und einfordern lässt es sich nicht. Man kann sich nur so verhalten, dass andere sich auf einen verlassen können.
    .p-4 = Lohnt sich die Mühe? In 112 Studien mit 7.763 Teams ging Vertrauen im Team mit besserer Leistung einher, bei einer Korrelation von 0,30 (De Jong, Dirks & Gillespie 2016). Eine Korrelation zeigt nicht, was zuerst da war, und über ein einzelnes Team sagt sie nichts.
    .try = Denk an eine Person, auf die du dich verlässt, ohne nachzuprüfen. Was hat sie mehr als einmal getan, dass du dir so sicher bist?

guide-page-three-pillars = Die drei Säulen
    .p-1 = Aufrichtigkeit heißt: Die Leute meinen, was sie sagen. Können heißt: Sie sind dazu in der Lage. Verlässlichkeit heißt: Es gilt an schweren Tagen wie an leichten.
    .p-2 = Keine der drei ersetzt eine andere. Aufrichtigkeit ohne Können meint es gut, und andere machen die Arbeit noch einmal. Können ohne Aufrichtigkeit leistet Gutes, und man fragt sich, wem es nützt. Und fehlt die Verlässlichkeit, weiß man nie, welchen Tag man erwischt hat.
    .p-3 = Wenn zwischen Menschen etwas schiefgegangen ist, frag, welche Säule den Riss hat. Fehlte das Können, braucht es Übung und Hilfe. Wurde etwas vergessen, braucht es weniger und klarere Zusagen. Wurde die Wahrheit verbogen, muss zuerst jemand dazu stehen. Wer das eine für das andere hält, repariert an der falschen Stelle.
    .p-4 = Eine Säule ist kein Urteil über einen Menschen. Es geht um das, was andere zu sehen bekommen. Dieselbe Person kann bei einer Aufgabe ein Fels sein und bei einer anderen unzuverlässig, vielleicht weil Zeit oder Mittel fehlten.
    .try = Schau dir die drei in deinen eigenen Ergebnissen an oder schätze sie. Schreib für die niedrigste eine Situation der letzten Woche auf, in der sie sich gezeigt hat.

guide-page-further-dimensions = Die weiteren Dimensionen
    .p-1 = Neben den Säulen bestimmen fünf weitere Dinge mit, wie weit sich Leute aufeinander verlassen.
    .p-2 = Offenheit: Gründe und Wissen werden geteilt, auch wenn die Nachricht schlecht ist. Wo Gründe fehlen, füllen Gerüchte die Lücke. Rücksicht und Fairness: Lasten sind verteilt, und jemand merkt, wenn es für eine Person zu viel wird.
    .p-3 = Loyalität: Man spricht über Abwesende so, als wären sie da, und hält zueinander, wenn es schwierig wird. Das heißt nicht, Unrecht zu decken. Verständnis: Man hört bis zum Ende zu, und wer fragt, bekommt eine Antwort. Zuhören geht mit guten Beziehungen einher (r = 0,51; Kluger et al. 2023), allerdings beruht das meiste davon auf Selbstauskünften.
    .p-4 = Wohlwollen: Man nimmt an, dass die anderen es gut meinen. Fast jeder Ärger lässt mehr als eine Erklärung zu, und Nachfragen kostet eine Minute.
    .p-5 = Du musst nicht an allen fünf arbeiten. Nimm das, bei dem eine kleine Veränderung am meisten zu spüren wäre.
    .try = Warte in deinem nächsten Gespräch, bis dein Gegenüber fertig ist, und dann noch einen Atemzug. Achte darauf, was in diesem Atemzug kommt.

guide-page-leaders = Was Führungskräfte tun können
    .p-1 = Wer führt, wird beobachtet: was nach einem Fehler geschieht, wer einen Dank bekommt, was zählt, wenn es eng wird. Du gibst den Ton an, ob du willst oder nicht.
    .p-2 = Leb es vor. Für dich gelten dieselben Regeln. Sag, wo du falschlagst, halte, was du versprochen hast, und sag früh Bescheid, wenn es nicht geht.
    .p-3 = Sprich offen. Nenn Gründe, überbring die schlechte Nachricht selbst und hör ruhig zu, wenn andere mit ihrer kommen. Wie du die erste aufnimmst, entscheidet mit, ob die zweite rechtzeitig kommt.
    .p-4 = Gib Raum. Sag, was gebraucht wird und was feststeht, und tritt dann einen Schritt zurück. Jemand muss zuerst vertrauen, und mit mehr Macht fällt das leichter.
    .p-5 = Zwei Übungen wurden erprobt. Erzählten Führungskräfte von Kritik, die sie bekommen hatten, fühlte sich ihr Team ein Jahr später sicherer; nur nach Rückmeldung zu fragen bewirkte das nicht, und abwehrende Antworten machten es zunichte (Coutifaris & Grant 2022; ein einzelnes Feldexperiment). In einem weltweiten Unternehmen erhöhten regelmäßige Gespräche darüber, was jede Person braucht, die Sicherheit (Castro, Englmaier & Guadalupe 2025; ein randomisierter Versuch, noch ein Arbeitspapier).
    .try = Schreib eine Kritik auf, die du in diesem Jahr bekommen hast und die stimmte. Könnte dein Team sie von dir hören?

guide-page-trust-and-safety = Vertrauen und psychologische Sicherheit
    .p-1 = Beim Vertrauen geht es um jemanden: Kann ich mich auf dich verlassen? Bei der psychologischen Sicherheit geht es um die Gruppe: Was passiert mir hier, wenn ich frage, zweifle, widerspreche oder einen Fehler zugebe?
    .p-2 = Beides kann auseinandergehen. Vielleicht vertraust du allen einzeln und schweigst doch, wenn alle zusammensitzen. Oder du sagst frei heraus, was du denkst, und würdest doch niemandem deine Arbeit überlassen.
    .p-3 = Beides nährt sich gegenseitig. Glaube ich, dass du es gut meinst, klingt dein Zweifel nach Hilfe. Darf man hier von Fehlern erzählen, sehe ich früh, worauf ich bauen kann. Nach unten geht es genauso: Eine gebrochene Zusage oder ein Lachen über eine Frage macht beides kleiner.
    .p-4 = Sicherheit ist keine Bequemlichkeit. Sie heißt nicht, dass alle einer Meinung sind oder niemand beim Wort genommen wird. Sie heißt, dass Schweres gesagt werden kann und man weiter dazugehört.
    .p-5 = Mit Sicherheit gehen einher: Führung, gute Beziehungen, ein Team, das lernen will, und wie die Arbeit gestaltet ist (Frazier et al. 2017). Das sind Korrelationen. Sie zeigen, wo man hinschauen kann, nicht, was helfen wird.
    .try = Denk an das Letzte, was du in einem Treffen für dich behalten hast. Lag es an einer Person oder daran, wie die Gruppe reagiert hätte?

guide-page-silence = Was Schweigen kostet
    .p-1 = Schweigen ist selten leer. Es ist eine Frage, die nicht gestellt wurde, ein Zweifel, der erst auf dem Flur herauskam, ein Fehler, der eine Woche zu spät erzählt wurde.
    .p-2 = Es hat Gründe. Wirke ich ahnungslos? Falle ich zur Last? Wird es mir später vorgehalten? Für die einzelne Person ist es oft vernünftig, nichts zu sagen. Für alle zusammen ist es teuer.
    .p-3 = Was es kostet, sieht man schlecht, denn es geschieht ja nichts. Ideen tauchen nicht auf. Probleme kommen erst dann bei denen an, die sie lösen könnten, wenn sie groß sind. Man achtet darauf, wie man wirkt, statt auf die Arbeit. Andere kontrollieren mehr, und Kontrolle sagt leise: Das trauen wir dir nicht zu.
    .p-4 = Zahlen über solche Kosten sind im Umlauf. Wir nennen keine, denn bei denen, die wir uns angesehen haben, ist nicht zu erkennen, wie sie zustande kamen.
    .p-5 = Niemand schuldet anderen Offenheit. Wenn sie dir schaden könnte, kann Schweigen richtig sein; such dir eine Person, bei der es sicher ist. Nicht die Stillen müssen mutiger werden. Es zählt, was geschieht, nachdem jemand gesprochen hat.
    .try = Achte in eurem nächsten Treffen auf die ersten zehn Sekunden nach einer Frage oder einem Zweifel. Wer reagiert, und wie?

guide-page-four-strategies = Die vier Wege
    .p-1 = Die Übungen hier gehören zu vier Familien. Die meisten haben eine, die ihnen leichtfällt, und eine, an die sie selten denken.
    .p-2 = Verbindung: zuhören, danken, Übergangene einbeziehen, sich ein wenig über Aufgaben hinaus kennen. Für Teams, in denen man höflich ist und sich fremd bleibt.
    .p-3 = Verlässlichkeit: weniger versprechen und es halten, früh sagen, wenn etwas ins Rutschen kommt, zu Fehlern stehen. Für Teams, in denen viel vereinbart wird und wenig geschieht.
    .p-4 = Wachstum: Raum geben und um Raum bitten, voneinander lernen, ausprobieren, was offen ausgeht. Für Teams, die auf Freigaben warten.
    .p-5 = Werkzeuge und Daten: oft eine kurze Rückmeldung, Zusagen dort, wo alle sie sehen, ab und zu ein Check-in. Dieser Weg taugt nur, wenn etwas daraus folgt. Was nach einer Umfrage kommt, wird oft vernachlässigt (Church & Oliver 2006; Huebner & Zacher 2021).
    .p-6 = Eine Übung auf einmal genügt, drei sind das Äußerste. Klein, selbst gewählt und wiederholt ist besser als groß und angekündigt.
    .try = Zu welcher der vier greifst du am seltensten? Such dir eine Übung daraus und mach heute ihren ersten Schritt.

guide-page-remote = Teams am Bildschirm
    .p-1 = Am Bildschirm fehlt vieles, was auf dem Flur von selbst geschieht: die schnelle Frage, der Blick, das Lachen. Eine kurze Nachricht liest sich kühler, als sie gemeint war, und Schweigen wirkt wie Gleichgültigkeit.
    .p-2 = Deshalb muss man dreierlei eigens einrichten. Das Erste ist regelmäßiger Kontakt: eine kurze feste Zeit für alle, zu einer Stunde, die niemanden benachteiligt.
    .p-3 = Das Zweite sind sichtbare Zusagen: wer was bis wann macht, dort, wo alle es lesen, und ein Wort, wenn es erledigt ist. Das ist etwas anderes, als zu beobachten, wer online ist; das sagt den Leuten, dass man ihnen nicht traut.
    .p-4 = Das Dritte ist Reden ohne Thema: zehn Minuten vor der Videokonferenz, ein Kaffee zu zweit. Niemand muss kommen.
    .p-5 = Sitzen einige im Raum und andere nicht, fragt zuerst die an den Bildschirmen, oder setzt euch alle an einen eigenen. Bei mehreren Zeitzonen bleibt eine Frage offen, bis alle einen Vormittag dafür hatten.
    .p-6 = All das ist Erfahrung. Was am Bildschirm anders ist, steht in jeder Übung für sich.
    .try = Sieh dir deine letzten zehn Nachrichten an jemanden an, der weit weg arbeitet. In wie vielen ging es nicht um eine Aufgabe? Schreib heute so eine.

guide-page-rebuilding = Wenn Vertrauen zerbrochen ist
    .p-1 = Es gibt keine schnelle Lösung und keinen Tag, an dem es vorbei sein muss. Eile sieht aus, als wolle man es loswerden, und kann es schlimmer machen.
    .p-2 = Fragt zuerst, was zerbrochen ist: Können, Verlässlichkeit, Ehrlichkeit oder Rücksicht. Je nachdem hilft etwas anderes.
    .p-3 = Dann folgen drei Abschnitte: benennen und dazu stehen, beständig anders handeln, gemeinsam neu aufbauen. Wer verletzt wurde, entscheidet, wann der nächste beginnt, und es darf auch der vorige sein. Kein Stufenmodell ist belegt und keine Dauer; Studien legen nahe, früh zu beginnen und an die nächste wie an die lange Zeit zu denken (Kähkönen et al. 2021; Lewicki & Brinsfield 2017).
    .p-4 = Der Kern einer Entschuldigung: zur eigenen Verantwortung stehen und anbieten, es wiedergutzumachen. So urteilten 755 Personen über geschriebene Szenen (Lewicki, Polin & Lount 2016). Im wirklichen Leben kann es anders sein.
    .p-5 = Niemand muss sich treffen, antworten oder verzeihen. Und wo es Belästigung, Gewalt oder Machtmissbrauch war, ist das hier nicht das richtige Werkzeug. Geh zu der Stelle, die bei euch dafür zuständig ist, oder zu einer Person von außen, der du vertraust.
    .try = Schreib drei Sätze nur für dich: was geschehen ist, wen es verletzt hat, was zuerst nötig ist. Schlaf eine Nacht darüber.

guide-page-what-works = Was man darüber weiß, was hilft
    .p-1 = Weniger, als man gern hätte. Vierzehn Versuche, Sicherheit und offenes Sprechen zu fördern, gingen unterschiedlich aus (O’Donovan & McAuliffe 2020; Gesundheitswesen). Deshalb sagt jede Übung, wie sicher wir uns sind. Erprobt: Eine Studie hat genau das versucht. Verwandt: Es gibt Studien zu etwas Ähnlichem. Rat: Erfahrung. Die meisten sind Rat.
    .p-2 = Erprobt ist zweierlei für Führungskräfte: von Kritik zu erzählen, die man bekommen hat (Coutifaris & Grant 2022), und regelmäßig darüber zu sprechen, was jede Person braucht (Castro, Englmaier & Guadalupe 2025). Beides wurde je einmal gezeigt.
    .p-3 = Etwas Ähnliches zeigen andere Studien: Gemeinsam durchzusprechen, was war, hilft um etwa ein Viertel (Tannenbaum & Cerasoli 2013; gemeinsam erledigte Aufgaben). Pläne der Art „wenn das geschieht, dann tue ich das“ helfen (d von 0,27 bis 0,66; Sheeran, Listrom & Gollwitzer 2024), im Alltag weniger. Ebenso, vom Wunsch über das Hindernis zum Plan zu denken (g = 0,34, auf Papier 0,28; Wang, Wang & Gai 2021), wobei Studien ohne Befund fehlen können. Den Fortschritt zu verfolgen hilft (d = 0,40; Harkin et al. 2016), vor allem bei gesundem Verhalten gezeigt.
    .p-4 = Niemand kann versprechen, dass eine Übung deinem Team hilft. Probiert es im Kleinen, schaut hin und lasst, was nicht hilft.
    .try = Öffne eine Übung und sieh nach, wie sicher wir uns sind. Schreib vorher auf, woran du merken würdest, dass sie hilft.

guide-page-numbers = Wie Zahlen entstehen und was sie nicht sagen
    .p-1 = Der Wert einer Dimension ist der Mittelwert der Antworten auf ihre Fragen. Aussagen, die etwas Unerwünschtes beschreiben, werden vorher umgedreht. Bei deinen eigenen muss mindestens die Hälfte der Fragen beantwortet sein; ergänzt wird nichts.
    .p-2 = Die Zahlen eines Teams werden gerundet, und zwar umso gröber, je weniger Leute es sind. Manche werden gar nicht gezeigt, um Menschen zu schützen. Der Bereich sagt, wo das übliche Niveau des Teams vermutlich liegt; ein Wort sagt, ob die Antworten nah beieinander, gemischt oder weit auseinander lagen.
    .p-3 = Hat sich etwas verändert? Die Antwort heißt „deutlich“, „vielleicht“ oder „lässt sich nicht sagen“. In kleinen Gruppen ist der Zufall groß, rechne also oft mit dem Letzten. Es heißt nicht, dass nichts geschehen ist.
    .p-4 = Zahlen sagen nicht, warum, und sie sind nicht dazu da, zu sagen, wer. Sie vergleichen euch mit keinem anderen Team und stellen keine Diagnose. Eine hohe beweist nichts: Manche antworten, was ihnen ungefährlich scheint. Steigen zwei zusammen, muss keine die Ursache der anderen sein.
    .p-5 = Mit einer Zahl fängt ein Gespräch an. Sie beendet keines.
    .try = Schreib vor deinen nächsten Ergebnissen auf, was du erwartest. Schau dann, was dich überrascht.

guide-page-privacy = Wie Vertraulichkeit hier funktioniert
    .p-1 = Machst du allein einen Check-in, bleiben deine Antworten in diesem Browser auf diesem Gerät. Es wird nichts gesendet. Andere Seiten derselben Website könnten lesen, was sie speichert; schalte an einem gemeinsamen Computer „Beim Schließen vergessen“ ein.
    .p-2 = In einer Runde werden deine Antworten in einem Code versiegelt, bevor du ihn abgibst. Um ihn zu öffnen, braucht es die Schlüssel aller Schlüsselpersonen: Eine allein kann es nicht, alle zusammen könnten es. In einer schnellen Runde gibt es nur eine, und dieses eine Gerät könnte die Antworten aller öffnen. Was gilt und was sich nicht ausschließen lässt, sagt das Versprechen vor der ersten Frage.
    .p-3 = Diese Seite zeigt Ergebnisse nur für die Gruppe, gerundet und nicht unter einem Minimum: fünf Antworten, wenn die Runde nichts anderes sagt, mindestens vier. In einem kleinen Team, oder wo alle gleich antworten, können sie trotzdem einzelne Antworten verraten. Wer die Liste und alle Freigaben hat, kann die genauen Summen ausrechnen.
    .p-4 = Nichts hier schützt dich vor einer veränderten Seite, einer Browser-Erweiterung oder jemandem, der diesen Browser öffnet. Wie versiegelte Runden zusammengesetzt sind, hat niemand von außen geprüft.
    .try = Öffne dein Tagebuch und wähl „Genau anzeigen, was gespeichert ist“. Dort steht auch „Alles löschen“.

## guide-question (by id)

guide-question-elements = Was sind die wichtigsten Bestandteile von Vertrauen?
    .answer = Drei Säulen: Die Leute meinen, was sie sagen, sie können es, und es gilt auch an schweren Tagen. Dazu kommen fünf weitere Dinge: Gründe werden geteilt, Lasten sind fair verteilt, man hält zueinander, hört zu und nimmt an, dass die anderen es gut meinen. Führungskräfte tragen dazu bei, indem sie es vorleben, offen sprechen und Raum geben. Nichts davon ersetzt den Rest. Wenn du irgendwo anfangen willst, dann bei Zusagen: weniger, klarer, gehalten. Das sehen andere am ehesten.
guide-question-how-long = Wie lange dauert es, Vertrauen aufzubauen?
    .answer = Keine Studie nennt eine Zahl, und wir tun es auch nicht. Die Erfahrung sagt: länger, als man hofft, nach einem Bruch noch länger, und beschädigt ist es schneller als gewachsen. Achte lieber auf kleine Zeichen: Jemand sagt früh, dass ein Termin nicht zu halten ist, jemand stellt vor allen eine einfache Frage. Wenn du alle paar Wochen einen Check-in machst, such über mehrere hinweg nach einer Richtung. Ein Schritt nach oben oder unten kann Zufall sein.
guide-question-which = Sollen wir am Vertrauen arbeiten oder an der psychologischen Sicherheit?
    .answer = An dem, was niedriger ist, falls ihr das wisst. Wird viel versprochen und wenig getan, fangt mit Vertrauen an: Verlässlichkeit, Gründe, Fairness. Machen die Leute gute Arbeit und behalten Zweifel für sich, fangt mit Sicherheit an: mit dem, was nach einer Frage, einem Fehler, einem Nein geschieht. Wisst ihr es nicht, nehmt etwas, das beidem dient, zum Beispiel schlicht zu einem Fehler zu stehen: Das ist ehrlich, und es zeigt, dass man hier von Fehlern erzählen darf. Ihr müsst euch nicht für immer festlegen. Das eine nährt das andere.
guide-question-remote = Wie bauen Teams Vertrauen auf, die sich kaum sehen?
    .answer = Indem sie einrichten, was sonst von selbst geschieht: einen kurzen festen Kontakt, der keine Zeitzone benachteiligt. Zusagen mit Datum, wo alle sie lesen. Und Zeit zum Reden ohne Thema, zu der niemand kommen muss. Sagt mehr, als ihr im Raum sagen würdet: dass ihr es gelesen habt, dass es erledigt ist, dass es freundlich gemeint war. Ruft an, bevor ihr auf eine Nachricht antwortet, die trifft. Beobachtet nicht, wer online ist. Das ist Erfahrung; die Studien, die wir anderswo nennen, handeln nicht davon.
guide-question-damaged = Ich habe Vertrauen beschädigt. Was kann ich tun?
    .answer = Sag bald und schlicht, was du getan hast und dass es an dir lag, ohne „aber“. Sag, was du wiedergutmachst und was du ab wann anders machst. Dann halte dich daran, länger, als es dir nötig scheint: Jede Zusage zählt jetzt doppelt. Bitte nicht um Verzeihung, und überlass es denen, die du verletzt hast, ob sie überhaupt reden möchten. Wenn nicht, ist das eine Antwort. Für die Worte gibt es „Sich entschuldigen“, für das, was danach kommt, „Vertrauen wieder aufbauen“. Könnte es rechtliche Folgen haben oder war es Belästigung oder Gewalt, hol dir zuerst Rat und melde dich nicht selbst.
