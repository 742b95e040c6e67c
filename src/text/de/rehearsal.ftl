### Die Stunde der Moderation mit einem erfundenen Team proben.

## rehearsal

rehearsal-open = Die Stunde proben
rehearsal-title = Die Stunde proben
rehearsal-lead = Halte die Stunde einmal ab, bevor du sie mit deinem Team hast: allein oder mit jemandem, der mitspielt. Wähle eines von fünf Teams, die es nicht gibt. Was sie geantwortet haben, ist den Weg echter Antworten gegangen; du siehst also, was so ein Team sehen würde.
rehearsal-not-kept = Von einer Probe wird nichts aufbewahrt. Kein Team und keine Runde wird gespeichert, und was du darin vereinbarst oder notierst, ist weg, wenn du sie verlässt oder die Seite neu lädst.
rehearsal-mark = Probe: ein erfundenes Team
rehearsal-hard = Was schwierig ist
rehearsal-try = Was du versuchen kannst
rehearsal-begin = Proben
rehearsal-begin-with = Proben: { $team }
rehearsal-to-teams = Ein anderes erfundenes Team
rehearsal-gone = Von einer Probe wird nichts aufbewahrt: Das hier ist weg, wenn du sie verlässt.
rehearsal-leaves = Von einer Probe wird hier nichts aufbewahrt. In allem, was du druckst, kopierst oder speicherst, steht, dass das Team erfunden ist.
rehearsal-earlier = Bevor jemand dazukam
rehearsal-last-action = Jede Besprechung mit einer Sache beenden, die besser hätte laufen können

## made-up

made-up-low-safety = Wenig Sicherheit
    .hard = Sieben Personen, und gerade das offene Sprechen liegt niedrig. Eine Runde mit allen über alles würde zu viel von ihnen verlangen.
    .try = Lies vor, was auf der Wand steht. Dann nur eine Frage, zuerst allein und zu zweit, und eine Aktion, die klein genug ist, um sicher zu gelingen.
made-up-far-apart = Weit auseinander
    .hard = Zwölf Personen. Für die eine Hälfte läuft es gut, für die andere nicht; der Durchschnitt beschreibt also kaum jemanden.
    .try = Frag nicht, wer an welchem Ende ist. Frag, in welchen Situationen es gut geht und in welchen es schwer ist, und nimm beides als wahr.
made-up-unanimous = Alle gleich
    .hard = Sechs Personen, die nur die besten Antworten gegeben haben. Vielleicht ist es so, vielleicht ließ sich nichts anderes sagen; die Zahlen verraten es nicht.
    .try = Lobe es nicht, und zweifle es nicht laut an. Frag, was sie behalten wollen von dem, was sie tun, und was es gefährden würde.
made-up-one-joined = Eine Person kam dazu
    .hard = Sieben Personen, eine davon neu, und eine Runde von vorher mit den anderen sechs. Zahlen stehen da wie damals, damit sich aus dem Unterschied nicht ausrechnen lässt, was die neue Person geantwortet hat.
    .try = Lies vor, von welchem Tag eine Zahl ist, und belass es dabei. Lass niemanden eine Veränderung mit der neuen Person erklären.
made-up-too-few = Zu wenige
    .hard = Vier Personen haben geantwortet, und versprochen war, dass erst ab fünf etwas gezeigt wird. Zu sehen gibt es also nichts.
    .try = Finde nicht heraus, wer fehlt, und lass niemanden sagen, was er geantwortet hätte. Frag, was es nächstes Mal leichter machen würde, und vereinbart etwas Kleines.
