## note

note-title = Etwas schreiben
note-lead = Aus ein paar Feldern wird ein Text, den du kopieren oder teilen kannst. Von hier wird nichts verschickt.
note-not-kept = Davon wird nichts aufbewahrt. Kopier den Text, bevor du weitergehst.
note-text = Dein Text
note-read = Lies ihn einmal laut, bevor du ihn abschickst.
note-copy = Text kopieren
note-empty = Füll mindestens ein Feld aus.
note-most = Zählt am meisten
note-but = Du hast „{ $word }“ geschrieben. Was danach kommt, klingt oft nach einer Ausrede. Lies den Satz einmal ohne.
note-if = „Es tut mir leid, falls …“ lässt offen, ob es geschehen ist. Wenn ja, schreib „dass“.
note-forgive = Du bittest um Verzeihung. Damit verlangst du etwas von der anderen Person, und es ist der Teil, der am wenigsten zählt. Du kannst es weglassen.
note-but-words = aber; allerdings; jedoch; obwohl
note-if-words = leid, falls; leid, wenn
note-forgive-words = verzeih; verzeihen; Verzeihung; vergib; vergeben; Vergebung
note-source = Die sechs Teile und ihr Gewicht: Lewicki, Polin & Lount 2016, an geschriebenen Szenen.

## note-kind (by id)

note-kind-thanks = Danke sagen
    .lead = Was jemand getan hat, was es verändert hat, warum es wichtig war. Zwei, drei Sätze genügen.
    .careful = Dank dient nicht dazu, andere zu beschämen, und gehört nicht in denselben Atemzug wie eine neue Aufgabe.
note-kind-feedback = Rückmeldung geben
    .lead = Was ich gesehen habe, was es bewirkt hat, was ich mir wünsche oder behalten möchte. Über etwas, was die Person ändern kann.
    .careful = Nicht im Ärger und nicht vor anderen. Kritik sagt man besser, als sie zu schicken: Nutz den Text, um das Gespräch vorzubereiten. Hat die Person Macht über dich und nimmt so etwas schlecht auf, hol dir zuerst Rat bei jemandem, dem du vertraust.
note-kind-apology = Sich entschuldigen
    .lead = Sechs Teile. Zwei davon zählen am meisten: dass du dazu stehst und dass du es wiedergutmachst. Du musst nicht alle sechs ausfüllen.
    .careful = Schick das niemandem, der keinen Kontakt will. Wenn es rechtliche Folgen haben kann oder Belästigung oder Gewalt war, hol dir zuerst Rat und überlass den Kontakt der Stelle, die bei euch dafür zuständig ist.

## note-field (by id)

note-field-thanks-to = An wen?
    .hint = Ein Name, wie du ihn sagen würdest. Er bleibt auf diesem Gerät, bis du den Text verschickst.
note-field-thanks-did = Was hat die Person getan?
    .hint = Eine Sache, so genau du kannst. Lieber etwas, das du gesehen hast, als eine Eigenschaft.
    .start = Du hast …
note-field-thanks-changed = Was hat es verändert?
    .hint = Für dich, für andere, für die Arbeit.
    .start = Dadurch …
note-field-thanks-mattered = Warum war es wichtig?
    .hint = Was wäre ohne das anders gewesen?
    .start = Mir war das wichtig, weil …
note-field-feedback-saw = Was hast du gesehen?
    .hint = Eine Situation, wie eine Kamera sie gesehen hätte. Kein „immer“ und kein „nie“.
    .start = Am Dienstag, als …
note-field-feedback-effect = Was hat es bewirkt?
    .hint = Bei dir oder bei der Arbeit. Sprich für dich.
    .start = Für mich hieß das …
note-field-feedback-wish = Was wünschst du dir, oder was soll so bleiben?
    .hint = Etwas, das sich beim nächsten Mal tun lässt.
    .start = Nächstes Mal hätte ich gern …
note-field-apology-did = Was hast du getan?
    .hint = In einem Satz, so wie es auch die andere Person sagen würde.
    .start = Ich habe …
note-field-apology-mine = Dass es an dir lag
    .hint = Ohne Gründe und ohne das, was andere getan haben.
    .start = Das lag an mir. Niemand sonst …
note-field-apology-effect = Was hat es bei der anderen Person bewirkt?
    .hint = Soweit du es weißt. Lass Platz für das, was du nicht weißt.
    .start = Für dich hieß das … Vielleicht weiß ich nicht alles.
note-field-apology-sorry = Was tut dir leid?
    .hint = Das, was du getan hast, und nicht, wie es aufgenommen wurde.
    .start = Es tut mir leid, dass ich …
note-field-apology-repair = Was machst du wieder gut?
    .hint = Etwas, das du wirklich tun kannst, mit einem Tag. Wenn es sich nicht gutmachen lässt, sag das.
    .start = Bis Donnerstag werde ich …
note-field-apology-differently = Was machst du künftig anders?
    .hint = So genau, dass die andere Person es merken könnte.
    .start = Von jetzt an werde ich …

## note-message

note-message-thanks =
    { $to }, ich möchte dir danken.
    { $did }
    { $changed }
    { $mattered }
note-message-thanks-unnamed =
    Ich möchte dir danken.
    { $did }
    { $changed }
    { $mattered }
note-message-feedback =
    { $saw }
    { $effect }
    { $wish }
    Wie siehst du das?
note-message-apology =
    { $did }
    { $mine }
    { $effect }
    { $sorry }
    { $repair }
    { $differently }
    Du musst darauf nicht antworten.

## note-public

note-public-question = Unter vier Augen oder vor anderen?
note-public-private = Unter vier Augen
    .hint = Immer richtig, wenn du unsicher bist, und bei allem, was mit Schwierigkeiten zu tun hat.
note-public-others = Vor anderen
    .hint = Wenn die Person das mag. Denk daran, wer noch beteiligt war, und nenn diese Leute mit.
note-public-ask = Erst fragen
    .hint = Ein Satz genügt, und ein Nein braucht keinen Grund.
    .say = „Ich würde am Montag gern erwähnen, was du für die Neuen getan hast. Ist dir das recht?“

## note-list

note-list-title = Wem habe ich lange nicht gedankt?
note-list-lead = Namen, an die du denken möchtest. Die Liste liegt auf diesem Gerät, wie dein Tagebuch. Gezählt wird nichts.
note-list-name = Name
note-list-add = Hinzufügen
note-list-write = An { NAME($name) } schreiben
note-list-later = Ein andermal
note-list-later-with = Ein andermal: { NAME($name) }
note-list-remove = { NAME($name) } von der Liste nehmen
note-list-empty = Niemand steht auf der Liste. Denk an Leute, deren Arbeit man nur sieht, wenn sie liegen bleibt.
note-list-export = Namen kommen in keinen Export, außer du kreuzt es an.
