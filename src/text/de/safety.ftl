## safety (by id)

safety-point-1 = Stimme gar nicht zu
safety-point-2 = Stimme eher nicht zu
safety-point-3 = Teils, teils
safety-point-4 = Stimme eher zu
safety-point-5 = Stimme voll zu
safety-speaking-up = Offen sprechen
safety-speaking-up-about = Wie offen die Leute sagen, was sie sehen, denken oder bezweifeln.
safety-mistakes-and-help = Fehler und Hilfe
safety-mistakes-and-help-about = Wie wir mit Fehlern umgehen und ob Hilfe da ist, wenn man sie braucht.
safety-difference = Raum für Verschiedenheit
safety-difference-about = Ob alle dazugehören und gehört werden, so verschieden wir auch sind.
safety-risk = Neues wagen
safety-risk-about = Wie viel Raum es für neue Ideen gibt, deren Ausgang offen ist.
safety-speaking-up-1 = In diesem Team sagen die Leute es offen, wenn sie etwas anders sehen.
safety-speaking-up-2 = Wenn es schlechte Nachrichten gibt, sagen die Leute hier früh Bescheid.
safety-mistakes-and-help-1 = Die Leute hier erzählen einander von ihren eigenen Fehlern.
safety-mistakes-and-help-2 = Wenn in diesem Team jemand feststeckt, nehmen sich andere Zeit, um zu helfen.
safety-difference-1 = In diesem Team gehören alle dazu, so verschieden wir auch sind.
safety-difference-2 = Leise Menschen werden hier genauso gehört wie laute.
safety-risk-1 = In diesem Team trauen sich die Leute, neue Wege auszuprobieren.
safety-risk-2 = Neue Ideen werden hier schnell abgetan.
