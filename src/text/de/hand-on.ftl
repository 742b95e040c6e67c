## hand-on

hand-on-copied = Kopiert.
hand-on-copy-by-hand = Der Browser erlaubt das Kopieren hier nicht. Der Text ist markiert: Drücke Strg+C (⌘C am Mac), oder halte ihn gedrückt und wähle „Kopieren“.
hand-on-share = Teilen
hand-on-save = Als Datei sichern
hand-on-not-shared = Der Browser erlaubt das Teilen hier nicht. Kopiere den Text stattdessen.
hand-on-saved = Gesichert.
hand-on-not-saved = Der Browser erlaubt hier nicht, Dateien zu sichern. Nichts wurde gesichert. Kopiere stattdessen den Text.
hand-on-qr = QR-Code dieses Codes
hand-on-show-qr = Als QR-Code zeigen
hand-on-enlarge-qr = QR-Code vergrößern
hand-on-shrink-qr = Großen QR-Code schließen
hand-on-no-qr = Das ist zu lang für einen QR-Code. Kopiere es stattdessen.

## paper

paper-preview = Genau das
paper-print = Drucken
paper-not-printed = Der Browser oder die Seite erlaubt das Drucken hier nicht.
