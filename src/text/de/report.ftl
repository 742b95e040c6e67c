## report

report-team = Team
report-round = Runde
report-day = Tag
report-questionnaire = Fragebogen
report-promise = Was versprochen war
report-overall = Insgesamt
report-too-few = { $count ->
    [one] Zu wenige haben geantwortet, um etwas zu zeigen: { $count } Code wurde abgegeben, mindestens { NUMBER($minimum) } müssen es sein.
   *[other] Zu wenige haben geantwortet, um etwas zu zeigen: { $count } Codes wurden abgegeben, mindestens { NUMBER($minimum) } müssen es sein.
}
report-since-last-time = Seit dem letzten Mal
report-level = Das Niveau des Teams
report-spread = Wie weit die Leute auseinanderliegen
report-clearly-up = deutlich gestiegen
report-clearly-down = deutlich gesunken
report-possibly-up = vielleicht gestiegen, schaut beim nächsten Mal wieder hin
report-possibly-down = vielleicht gesunken, schaut beim nächsten Mal wieder hin
report-clearly-apart = deutlich weiter auseinander
report-clearly-together = deutlich näher beieinander
report-possibly-apart = vielleicht weiter auseinander, schaut beim nächsten Mal wieder hin
report-possibly-together = vielleicht näher beieinander, schaut beim nächsten Mal wieder hin
report-cant-tell = nicht zu sagen, ob sich etwas bewegt hat
report-higher = { $value } höher als beim letzten Mal
report-lower = { $value } niedriger als beim letzten Mal
report-same-step = dieselbe Stufe wie beim letzten Mal
report-as-on = wie am { $day }
report-as-before = wie zuvor
report-as-before-why = „Wie am“ mit einem Tag oder „wie zuvor“: Seitdem sind nur wenige Leute dazugekommen oder gegangen, oder niemand weiß, wie viele, und sie allein könnten den Unterschied ausmachen. Um sie zu schützen, steht es da wie damals.
report-untested-as-before = Das Ganze steht da wie zuvor, deshalb wird über Veränderung nichts gesagt.
report-untested-not-kept = Über Veränderung wird nichts gesagt: Die Gesamtwerte der Runde davor wurden nicht aufbewahrt.
report-lower-question = Niedriger als der Rest: { $question }
report-no-questions = Bei so wenigen Leuten haben einzelne Fragen keine Zahlen.
report-counted = Wie viele die zwei niedrigsten und die zwei höchsten Antworten gewählt haben
report-helped = Hat es geholfen?
report-helped-most = die meisten, die es versucht haben, sagen, dass es geholfen hat
report-helped-half = etwa die Hälfte derer, die es versucht haben, sagt, dass es geholfen hat
report-helped-few = wenige, die es versucht haben, sagen, dass es geholfen hat
report-helped-share = etwa { NUMBER($percent) } % derer, die es versucht haben, sagen, dass es geholfen hat
report-helped-at-most = höchstens 20 % derer, die es versucht haben, sagen, dass es geholfen hat
report-helped-at-least = mindestens 80 % derer, die es versucht haben, sagen, dass es geholfen hat
report-actions = Was wir vereinbart haben
report-action-by = { $what } (bis { $day })
