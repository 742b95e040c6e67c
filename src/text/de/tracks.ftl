## tracks

tracks-title = Vertrauen und Sicherheit nebeneinander
tracks-lead = Nach beidem wurde innerhalb von zwölf Wochen gefragt. Schaut auf die Bereiche, nicht nur auf die Zahlen.
tracks-lead-own = Du hast innerhalb von zwölf Wochen beides beantwortet. Das sind deine eigenen Antworten: was du vom Team siehst, und nicht, was das Team ist.
tracks-limits = Hier liegen zwei Ergebnisse nebeneinander. Dass eines die Ursache des anderen ist, zeigt das nicht, und kleine Abstände können Zufall sein.

## side-by-side

side-by-side-both-low = Beides ist eher niedrig. Vielleicht hält eins das andere unten: Wer sich auf andere nicht verlassen kann, schweigt leicht, und wer schweigt, den lernt man kaum kennen. Fangt mit etwas Kleinem zwischen zwei Leuten an.
    .own = Du siehst beides eher niedrig. Vielleicht hält eins das andere unten: Wer sich auf andere nicht verlassen kann, schweigt leicht, und wer schweigt, den lernt man kaum kennen. Fang mit etwas Kleinem an, mit einer anderen Person.
side-by-side-trust-ahead = Das Vertrauen ist weiter als die Sicherheit. Ihr verlasst euch aufeinander, und doch scheint es schwer, vor allen zu zweifeln oder zu widersprechen. Das Vertrauen, das da ist, kann das tragen: Wer sich des Wohlwollens der anderen sicher ist, kann eine zweite Meinung wagen.
    .own = So wie du es siehst, ist das Vertrauen weiter als die Sicherheit. Du verlässt dich auf die anderen, und doch scheint es schwer, vor allen zu zweifeln oder zu widersprechen. Das Vertrauen, das da ist, kann das tragen: Wer sich des Wohlwollens der anderen sicher ist, kann eine zweite Meinung wagen.
side-by-side-safety-ahead = Die Sicherheit ist weiter als das Vertrauen. Hier lässt sich vieles sagen, und doch scheint es schwer, sich darauf zu verlassen, dass Gesagtes auch getan wird. Die Offenheit, die da ist, kann helfen: Sagt früh, wie es steht und was ihr braucht.
    .own = So wie du es siehst, ist die Sicherheit weiter als das Vertrauen. Hier lässt sich vieles sagen, und doch scheint es schwer, sich darauf zu verlassen, dass Gesagtes auch getan wird. Die Offenheit, die da ist, kann helfen: Sag früh, wie es steht und was du brauchst.
side-by-side-both-high = Beides ist eher hoch. Vielleicht hält eins das andere oben: Wer vertraut, sagt leichter etwas, und wer gehört wird, vertraut leichter. Nutzt das und probiert etwas aus, dessen Ausgang offen ist.
    .own = Du siehst beides eher hoch. Vielleicht hält eins das andere oben: Wer vertraut, sagt leichter etwas, und wer gehört wird, vertraut leichter. Nutz das und probier etwas aus, dessen Ausgang offen ist.

## pillars

pillars-title = Die drei Säulen
pillars-lead = Aufrichtigkeit, Können und Verlässlichkeit tragen gemeinsam.
pillars-no-ranges = Kleine Abstände können Zufall sein: Für eine einzelne Säule gibt es keinen Bereich, deshalb steht hier nicht, ob eine zurückbleibt.
pillars-character = Die Aufrichtigkeit bleibt zurück. Die Leute hier können ihre Arbeit und halten sich an Vereinbartes; weniger sicher scheint, ob alles so gemeint ist, wie es gesagt wird. Fang mit Kleinem an: Sag, von wem eine Arbeit stammt und was du selbst nicht weißt.
pillars-competence = Das Können bleibt zurück. Die Leute hier meinen es gut und halten Wort; weniger sicher scheint, ob alle haben, was die Aufgaben verlangen. Das ist erst eine Frage von Zeit, Mitteln und Lernen und dann eine der Menschen.
pillars-consistency = Die Verlässlichkeit bleibt zurück. Die Leute hier meinen, was sie sagen, und können es; weniger sicher scheint, ob es auch an schweren Tagen gilt. Weniger Zusagen und ein frühes Wort, wenn eine ins Rutschen kommt, sind ein guter Anfang.
