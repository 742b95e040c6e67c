## shell

shell-failed = Dieser Check-in konnte nicht geladen werden.
shell-offline = Du bist anscheinend offline. Nichts, was du früher eingegeben hast, ist verloren.
shell-network = Bitte prüfe deine Verbindung. Nichts, was du früher eingegeben hast, ist verloren.
shell-policy = Die Sicherheitsrichtlinie dieser Seite blockiert einen Teil davon. Wer die Seite betreut, kann ihn erlauben.
shell-server = Der Server gibt einen Teil davon nicht so heraus, wie er sollte. Wer die Seite betreut, kann das beheben.
shell-details = Für die Person, die diese Seite betreut
shell-retry = Noch einmal versuchen
shell-crashed = Hier ist etwas schiefgegangen. Was vorher gespeichert wurde, ist sicher.
shell-reload = Diese Seite neu laden
shell-lacking = Einige Texte konnten nicht in deiner Sprache geladen werden. Sie stehen vorerst auf Englisch da.
