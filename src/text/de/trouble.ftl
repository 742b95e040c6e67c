## problem

problem-unknown = Einen Fragebogen namens „{ $name }“ gibt es nicht.
problem-refused = Dieser Fragebogen lässt sich nicht zeigen, weil seine Datei einen Fehler hat.
problem-unreachable = Der Fragebogen konnte nicht geladen werden.
problem-reader = Bitte sag es der Person, die diese Seite betreut. Nichts, was du früher beantwortet hast, ist verloren.
problem-author = Für die Person, die diese Seite betreut
