### Brouillon : une personne de langue maternelle n’a pas encore relu ce texte.

## report

report-team = Équipe
report-round = Sondage
report-day = Jour
report-questionnaire = Questionnaire
report-promise = Ce qui a été promis
report-promised = Ce qui a été promis : { $sentences }
report-team-and-round = { $team } – { $round }
report-fact = { $name } : { $value }
report-facts-and-people = { $facts }. { $people }
report-overall = Ensemble
report-overall-mean = Ensemble : { $mean } sur { NUMBER($points) }.
report-overall-as-it-was = Ensemble : { $mean } sur { NUMBER($points) } ({ $since }).
report-overall-withheld = Ensemble : non montré
report-on-scale = { $mean } sur { NUMBER($points) }
report-on-scale-as-it-was = { $mean } sur { NUMBER($points) }, { $since }
report-picture = { $title } : { $mean } sur { NUMBER($points) }.
report-picture-withheld = { $title } : non montré
report-titled-as-it-was = { $title } ({ $since })
report-too-few = { $count ->
    [one] Trop peu de personnes ont répondu pour montrer quoi que ce soit : { $count } code a été remis, et il en faut au moins { NUMBER($minimum) }.
    [many] Trop peu de personnes ont répondu pour montrer quoi que ce soit : { $count } de codes ont été remis, et il en faut au moins { NUMBER($minimum) }.
   *[other] Trop peu de personnes ont répondu pour montrer quoi que ce soit : { $count } codes ont été remis, et il en faut au moins { NUMBER($minimum) }.
}
report-since-last-time = Depuis la dernière fois
report-level = Le niveau de l’équipe : { $verdict }
report-level-by = Le niveau de l’équipe : { $verdict } ({ $difference })
report-spread = L’écart entre les personnes : { $verdict }
report-level-and-spread = Le niveau de l’équipe : { $level }. L’écart entre les personnes : { $spread }.
report-clearly-up = nettement en hausse
report-clearly-down = nettement en baisse
report-possibly-up = peut-être en hausse, à vérifier la prochaine fois
report-possibly-down = peut-être en baisse, à vérifier la prochaine fois
report-clearly-apart = nettement plus grand
report-clearly-together = nettement plus petit
report-possibly-apart = peut-être plus grand, à vérifier la prochaine fois
report-possibly-together = peut-être plus petit, à vérifier la prochaine fois
report-cant-tell = impossible de dire si cela a bougé
report-higher = { $value } de plus que la dernière fois
report-lower = { $value } de moins que la dernière fois
report-same-step = au même cran que la dernière fois
report-as-on = comme le { $day }
report-as-before = comme avant
report-figure-since = { $figure }, { $since }
report-figure-and-closeness = { $figure }, { $closeness }
report-row = { $name } : { $figure }.
report-row-since = { $name } : { $figure } ({ $since }).
report-bars = { $low } ; { $high }
report-from-to = { NUMBER($fewest) }–{ NUMBER($most) }
report-either = { $one } / { $other }
report-as-before-why = « Comme le » suivi d’un jour, ou « comme avant » : montré tel qu’il était, pour protéger les personnes. Peu de personnes seulement sont arrivées ou parties depuis, ou personne n’a dit combien, et elles seules auraient pu faire la différence.
report-untested-as-before = L’ensemble est montré tel qu’il était : rien n’est donc dit d’une évolution.
report-untested-not-kept = Rien n’est dit d’une évolution : les scores du sondage précédent n’ont pas été conservés.
report-lower-question = Plus basse que les autres : { $question }
report-no-questions = Avec si peu de personnes, les questions prises une à une n’ont pas de chiffres.
report-counted = Combien ont choisi les deux réponses les plus basses et les deux plus hautes
report-counted-of = { $question } : combien ont choisi les deux réponses les plus basses et les deux plus hautes
report-helped = Cela a-t-il aidé ?
report-outcome = { $what } : { $said }
report-helped-most = la plupart des personnes qui ont essayé disent que cela a aidé
report-helped-half = environ la moitié des personnes qui ont essayé disent que cela a aidé
report-helped-few = peu de personnes parmi celles qui ont essayé disent que cela a aidé
report-helped-share = environ { NUMBER($percent) } % des personnes qui ont essayé disent que cela a aidé
report-helped-at-most = 20 % ou moins des personnes qui ont essayé disent que cela a aidé
report-helped-at-least = 80 % ou plus des personnes qui ont essayé disent que cela a aidé
report-actions = Ce dont nous avons convenu
report-action-by = { $what } (pour le { $day })
report-action-when = Quand { $when }.
report-action-sign = À quoi on le verra : { $sign }
report-action-plan = { $what } – { $plan }
